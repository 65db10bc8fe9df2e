import { byId } from "./dom.js";
import { data, mapNumber, placeOf, propositionNumber } from "./data.js";

const FIELDS = "view map branch pair claim prop q authors stance voice theme".split(" ");
const STAYING = ["q", "authors", "stance", "voice", "theme"];
const listeners = [];

export const state = {};

export function onChange(listener) {
  listeners.push(listener);
}

export function setOf(key) {
  return new Set((state[key] ?? "").split(",").filter(Boolean));
}

export function isShown(m) {
  return !state.authors || setOf("authors").has(data.maps[m].id);
}

export function hashOf(values) {
  const parts = FIELDS.filter((key) => values[key]).map(
    (key) => `${key}=${encodeURIComponent(values[key]).replace(/%3A/g, ":").replace(/%2C/g, ",")}`,
  );
  return `#${parts.join("&")}`;
}

function parsed(hash) {
  const given = new URLSearchParams(hash.slice(1));
  return Object.fromEntries(FIELDS.flatMap((key) => (given.get(key) ? [[key, given.get(key)]] : [])));
}

const known = {
  map: (id) => mapNumber(id) >= 0,
  branch: (id) => placeOf(id),
  claim: (id) => placeOf(id),
  prop: (id) => propositionNumber(id) >= 0,
  pair: (ids) => /^[^,]+,[^,]+$/.test(ids) && ids.split(",").every(known.map),
  authors: (ids) => ids.split(",").every(known.map),
};

export function tell(words) {
  byId("told").textContent = words;
}

function take(values) {
  const unknown = Object.keys(values).filter((key) => known[key] && !known[key](values[key]));
  const told = unknown.map((key) => `${key} “${values[key]}”`);
  for (const key of unknown) delete values[key];
  tell(told.length ? `This page has no ${told.join(" and no ")}: left aside.` : "");
  for (const key of FIELDS) delete state[key];
  Object.assign(state, values);
}

function announce(why) {
  for (const listener of listeners) listener(why);
}

export function go(change, { replace = false, ...why } = {}) {
  const next = { ...state, ...change };
  const hash = hashOf(next);
  take(next);
  if (hash !== location.hash) history[replace ? "replaceState" : "pushState"](null, "", hash);
  announce(why);
}

// A link names only where it leads: what the reader has searched, filtered and set stays.
function follow(event) {
  const link = event.target.closest?.('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const to = parsed(link.getAttribute("href"));
  if (!Object.keys(to).length) return;
  event.preventDefault();
  const without = to.map && !to.claim ? { claim: null, prop: null, branch: null } : {};
  const instead = to.claim ? { prop: null } : to.prop ? { claim: null } : without;
  go({ ...instead, ...to }, { from: link });
}

export function start() {
  document.addEventListener("click", follow);
  addEventListener("popstate", () => {
    take(parsed(location.hash));
    announce({ past: true });
  });
  take(parsed(location.hash));
  announce({ first: true });
}

export function cleared() {
  return Object.fromEntries(STAYING.slice(0, 4).map((key) => [key, null]));
}
