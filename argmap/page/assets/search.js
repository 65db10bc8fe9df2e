import { things } from "./data.js";
import { byId, h } from "./dom.js";
import { badge, linkTo } from "./links.js";
import { chosen, go, isShown, state } from "./state.js";

const LISTED = 99;

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function wordsOf({ map, label, key, text, by, note, cites = [] }) {
  const quotes = cites.flatMap(({ at, quote, work }) => [at, quote, work]);
  return plain([map?.author, label, key, text, by, note, ...quotes].join(" "));
}

const isFound = (thing, words) => {
  thing.words ??= wordsOf(thing);
  return (!thing.map || isShown(thing.map)) && words.every((word) => thing.words.includes(word));
};

export function hitsNow() {
  const words = plain(state.q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  return words.length ? [...things.values()].filter((thing) => isFound(thing, words)) : [];
}

export function stepHit(by) {
  const hits = hitsNow();
  const now = hits.indexOf(chosen());
  const next = now < 0 && by < 0 ? hits.at(-1) : hits[(now + by + hits.length) % hits.length];
  if (next) go({ claim: next.key }, { stay: true });
}

export function showHits(hits) {
  const now = hits.indexOf(chosen()) + 1;
  if (document.activeElement !== byId("q")) byId("q").value = state.q ?? "";
  byId("hits").textContent = state.q ? `${now ? `${now} of ` : ""}${hits.length}` : "";
  const items = hits
    .slice(0, LISTED)
    .map((one) => h("li", linkTo(one, one.map ? badge(one.map) : one.label, ` ${one.text}`)));
  byId("found").replaceChildren(...items);
}

export function startSearch() {
  const field = byId("q");
  field.addEventListener("input", () => go({ q: field.value.trim() }, { quiet: true }));
  field.addEventListener("keydown", ({ key, shiftKey }) => {
    if (key === "Enter") stepHit(shiftKey ? -1 : 1);
  });
  byId("previous").addEventListener("click", () => stepHit(-1));
  byId("next").addEventListener("click", () => stepHit(1));
}
