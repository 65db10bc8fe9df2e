import { byIdOf, maps, things } from "./data.js";
import { byId } from "./dom.js";

const FIELDS = "view map branch pair claim q authors stance voice theme".split(" ");
const listeners = [];

export const state = {};

export const onChange = (listener) => listeners.push(listener);

export const setOf = (key) => new Set(state[key]?.split(","));

export const isShown = (map) => !state.authors || setOf("authors").has(map.id);

export const chosen = () => things.get(state.claim);

export function hashOf(values) {
  const given = new URLSearchParams();
  for (const key of FIELDS) if (values[key]) given.set(key, values[key]);
  return `#${given}`.replace(/%3A/g, ":").replace(/%2C/g, ",");
}

const parsed = (hash) => Object.fromEntries(new URLSearchParams(hash.slice(1)));

const areMaps = (ids) => ids.split(",").every(byIdOf);
const isThing = (id) => things.has(id);
const known = { map: byIdOf, authors: areMaps, branch: isThing, claim: isThing };
known.view = (id) => byId(`view-${id}`);
known.pair = (ids) => areMaps(ids) && new Set(ids.split(",")).size === 2;
known.theme = (name) => ["light", "dark"].includes(name);

function take(values, why) {
  let told = "";
  for (const key of FIELDS) {
    const value = values[key];
    const isKnown = !value || !known[key] || known[key](value);
    if (!isKnown) told += `This page has no ${key} “${value}”, and leaves it aside. `;
    state[key] = (isKnown && value) || undefined;
  }
  byId("told").textContent = told;
  for (const listener of listeners) listener(why);
}

export function go(change, why = {}) {
  const next = { ...state, ...change };
  const hash = hashOf(next);
  const write = why.quiet ? "replaceState" : "pushState";
  if (hash !== location.hash) history[write](null, "", hash);
  take(next, why);
}

// A link names only where it leads: what the reader has searched, filtered and set stays.
function follow(event) {
  const link = event.target.closest('a[href^="#"]');
  if (!link?.hash.includes("=") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const to = parsed(link.hash);
  go(to.map && !to.claim ? { claim: "", branch: "", ...to } : to, { from: link });
}

export function start() {
  document.addEventListener("click", follow);
  addEventListener("popstate", () => take(parsed(location.hash), { past: true }));
  take(parsed(location.hash), { past: true, first: true });
}

export const idsOf = (chosenMaps) => chosenMaps.map((map) => map.id).join(",");

export const shownMaps = () => maps.filter(isShown);
