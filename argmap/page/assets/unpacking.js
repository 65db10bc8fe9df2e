/* The data of the page: rows, and the shape that names their fields. */
export function unpack(shape, value) {
  if (Array.isArray(shape)) return (value ?? []).map((item) => unpack(shape[0], item));
  if (!shape || value === null || value === undefined) return value ?? null;
  if (typeof shape === "string") return shape.split("|")[value];
  const fields = Object.entries(shape).map(([name, each], place) => [
    name,
    unpack(each, value[place]),
  ]);
  return Object.fromEntries(fields);
}
