/* The data of the page: rows and the shape that names their fields. */
export function unpack(shape, value) {
  if (!shape) return value ?? null;
  if (Array.isArray(shape)) return (value ?? []).map((item) => unpack(shape[0], item));
  if (value === null || value === undefined) return null;
  const fields = Object.entries(shape).map(([name, each], place) => [
    name,
    unpack(each, value[place]),
  ]);
  return Object.fromEntries(fields);
}
