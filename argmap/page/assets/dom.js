const SKIPPED = [null, undefined, false, ""];

// The one way in which this page makes elements: texts become text nodes and are never parsed.
export function h(name, ...rest) {
  const [tag, ...classes] = name.split(".");
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(" ");
  const children = rest.flat(9).filter((one) => !SKIPPED.includes(one));
  for (const child of children) {
    if (child.constructor === Object) setAll(node, child);
    else node.append(child);
  }
  return node;
}

function setAll(node, properties) {
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") node.addEventListener(key, value);
    else if (!SKIPPED.includes(value)) node.setAttribute(key, value === true ? "" : value);
  }
}

export function byId(id) {
  return document.getElementById(id);
}

export function listOf(tag, items) {
  const shown = items.filter(Boolean);
  return shown.length
    ? h(
        tag,
        shown.map((item) => h("li", item)),
      )
    : null;
}

export function between(items, joint) {
  return items.flatMap((item, n) => (n ? [joint, item] : [item]));
}

export function calm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
