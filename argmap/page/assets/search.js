import { byId, h } from "./dom.js";
import { claimId, data } from "./data.js";
import { badge } from "./links.js";
import { go, hashOf, isShown, state } from "./state.js";

const MOST_LISTED = 100;

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

let entries = null;

function allEntries() {
  const propositions = data.propositions.map(({ id, label, text, note }) => ({
    id,
    text,
    key: "prop",
    plain: plain([label, id, text, note].join(" ")),
  }));
  const claims = data.maps.flatMap((map, m) =>
    map.claims.map((claim, c) => {
      const quotes = claim.cites.flatMap((cite) => [cite.at, cite.quote, cite.work]);
      const told = [claim.id, claim.text, claim.by, claim.note, map.author, ...quotes];
      return { id: claimId(m, c), m, text: claim.text, key: "claim", plain: plain(told.join(" ")) };
    }),
  );
  return [...propositions, ...claims];
}

let asked = null;
let found = [];

export function hitsNow() {
  const question = `${state.q ?? ""}\n${state.authors ?? ""}`;
  if (question === asked) return found;
  asked = question;
  const words = plain(state.q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  entries ??= words.length ? allEntries() : null;
  const isHit = (one) =>
    (one.m === undefined || isShown(one.m)) && words.every((word) => one.plain.includes(word));
  found = words.length ? entries.filter(isHit) : [];
  return found;
}

function chosenHit() {
  return hitsNow().findIndex((one) => one.id === (state.claim ?? state.prop));
}

export function stepHit(by, stay = false) {
  const hits = hitsNow();
  if (!hits.length) return;
  const now = chosenHit();
  const next = now < 0 ? (by > 0 ? 0 : hits.length - 1) : (now + by + hits.length) % hits.length;
  const { key, id } = hits[next];
  go({ claim: null, prop: null, [key]: id }, { stay });
}

function listed(one) {
  const link = { href: hashOf({ [one.key]: one.id }) };
  return h("li", h("a", link, one.m === undefined ? h("small", "P") : badge(one.m), " ", one.text));
}

function showList(open) {
  const hits = open ? hitsNow() : [];
  const more = hits.length > MOST_LISTED && h("li", `and ${hits.length - MOST_LISTED} more`);
  byId("found").hidden = !hits.length;
  byId("found").replaceChildren(...hits.slice(0, MOST_LISTED).map(listed), more || "");
}

export function showHits() {
  const field = byId("q");
  if (field !== document.activeElement) field.value = state.q ?? "";
  const hits = hitsNow();
  const now = chosenHit();
  const count = now < 0 ? `${hits.length} found` : `${now + 1} of ${hits.length}`;
  byId("hits").textContent = state.q ? count : "";
  for (const id of ["previous", "next"]) byId(id).disabled = !hits.length;
  paintHits();
}

// A word of the search is painted where a text keeps its length without accents.
function paintHits() {
  if (!globalThis.CSS?.highlights) return;
  const words = plain(state.q ?? "")
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const ranges = [];
  const walker = document.createTreeWalker(byId("room"), NodeFilter.SHOW_TEXT);
  while (words.length && walker.nextNode()) {
    const node = walker.currentNode;
    const text = plain(node.data);
    if (text.length !== node.length) continue;
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("hit", new Highlight(...ranges));
}

function walkList(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...byId("found").querySelectorAll("a")];
  if (!by || !links.length) return;
  event.preventDefault();
  const at = links.indexOf(document.activeElement) + by;
  (links[at] ?? byId("q")).focus();
}

export function closeList() {
  const list = byId("found");
  const wasOpen = !list.hidden;
  if (list.contains(document.activeElement)) byId("q").focus();
  showList(false);
  return wasOpen;
}

export function startSearch() {
  const field = byId("q");
  const box = field.closest("search");
  field.addEventListener("input", () => {
    go({ q: field.value.trim() || null }, { replace: true });
    showList(true);
  });
  field.addEventListener("focus", () => showList(true));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    showList(false);
    stepHit(event.shiftKey ? -1 : 1, true);
  });
  box.addEventListener("keydown", walkList);
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!box.contains(relatedTarget)) showList(false);
  });
  byId("found").addEventListener("click", () => setTimeout(() => showList(false)));
  byId("previous").addEventListener("click", () => stepHit(-1, true));
  byId("next").addEventListener("click", () => stepHit(1, true));
}
