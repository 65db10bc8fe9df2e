export const byId = (id) => document.getElementById(id);

export const present = (children) =>
  children.flat(9).filter((one) => one !== false && one !== "" && (one ?? null) !== null);

// The one way in which this page makes elements: texts become text nodes and are never parsed.
export function h(name, ...children) {
  const [tag, ...classes] = name.split(".");
  const node = document.createElement(tag);
  if (classes.length > 0) node.classList.add(...classes);
  for (const one of present(children)) {
    if (one.constructor === Object) setAll(node, one);
    else node.append(one);
  }
  return node;
}

function setAll(node, properties) {
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") node.addEventListener(key, value);
    else node.setAttribute(key, value);
  }
}

export function listOf(items, kind = "ul") {
  const shown = present([items.map((item) => item && h("li", item))]);
  return shown.length > 0 && h(kind, shown);
}

export const joined = (items, joint) => items.flatMap((item, n) => (n ? [joint, item] : [item]));

export const button = (sign, label, click) =>
  h("button", { type: "button", title: label, "aria-label": label, click }, sign);
