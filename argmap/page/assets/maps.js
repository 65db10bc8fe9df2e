import { h } from "./dom.js";
import { claimOf, data, mapNumber, placeOf } from "./data.js";
import { badge, outward } from "./links.js";
import { legend } from "./legend.js";
import { Drawing } from "./picture.js";
import { hashOf, state } from "./state.js";
import { framed, zoomButtons } from "./zoom.js";

const drawings = new Map();

function drawingOf(number, label) {
  if (!drawings.has(number)) {
    const drawing = new Drawing(number);
    const view = framed(drawing.svg, label);
    drawing.onFocus = (part) => view.reveal(part);
    drawings.set(number, { drawing, view, begun: false });
  }
  return drawings.get(number);
}

export function currentMap() {
  if (state.claim) return placeOf(state.claim).m;
  return state.map ? mapNumber(state.map) : 0;
}

function holds(picture, c) {
  const { content } = document.getElementById(`p${picture}`);
  return content.querySelector(`g[data-c="${c}"]`) !== null;
}

// The picture with the chosen claim: the branch that is open, the whole, or the branch it is in.
export function currentPicture() {
  const m = currentMap();
  const { pictures } = data.maps[m];
  const branch = state.branch && placeOf(state.branch);
  const open = branch?.m === m && pictures.find((one, n) => n && one.top === branch.c);
  if (!state.claim) return open || pictures[0];
  const { c } = placeOf(state.claim);
  return [open, ...pictures].find((one) => one && holds(one.picture, c)) ?? pictures[0];
}

function authorChoice(current) {
  const links = data.maps.map((map, m) => {
    const on = m === current && "true";
    const href = hashOf({ view: "maps", map: map.id });
    return h("a.choice-of", { href, "aria-current": on }, badge(m), ` ${map.author}`);
  });
  return links.length > 1 && h("nav.choices", { "aria-label": "Author" }, links);
}

function branchChoice(m, current) {
  const { id, pictures, claims } = data.maps[m];
  if (pictures.length < 2) return null;
  const whole = { href: hashOf({ view: "maps", map: id }) };
  const links = pictures.slice(1).map(({ top, picture }) => {
    const branch = `${id}:${claims[top].id}`;
    const on = picture === current.picture && "true";
    const href = hashOf({ view: "maps", map: id, branch });
    return h("li", h("a", { href, "aria-current": on }, claims[top].text));
  });
  const isWhole = current === pictures[0];
  return h(
    "nav.branches",
    { "aria-label": "Branches" },
    isWhole
      ? h("span", "The whole, folded")
      : [
          h("a.step", { href: whole.href }, "Fold"),
          " ",
          h("span", `Branch: ${claimOf(m, current.top).text}`),
        ],
    h("details", h("summary", `Unfold a branch (${links.length})`), h("ul", links)),
  );
}

function room(number, label, ...above) {
  const { view } = drawingOf(number, label);
  const tools = h("div.picture-tools", zoomButtons(view), legend());
  return [above, h("div.picture", view.frame, tools)];
}

export function drawMaps() {
  const m = currentMap();
  const map = data.maps[m];
  const current = currentPicture();
  const title = map.url ? outward(map.url, map.title || map.url) : map.title;
  return room(
    current.picture,
    `Map of ${map.author}`,
    authorChoice(m),
    h(
      "p.gloss",
      [title, map.publisher, map.date]
        .filter(Boolean)
        .flatMap((one, n) => (n ? [" · ", one] : [one])),
    ),
    branchChoice(m, current),
  );
}

export function drawMerged() {
  const gloss = "What all rest on, and who draws which step: an arrow supports, a bar attacks.";
  return room(data.merged, "Merged map", h("p.gloss", gloss));
}

export function drawTimeline() {
  return room(
    data.timeline,
    "Timeline",
    h("p.gloss", "When each text appeared, and where it stands."),
  );
}

export function shownPicture() {
  if (state.view === "maps") return currentPicture().picture;
  return { merged: data.merged, timeline: data.timeline }[state.view] ?? null;
}

// A picture can be measured only once it is on the page.
export function settle(hits, why) {
  const number = shownPicture();
  if (number === null || !drawings.has(number)) return;
  const one = drawings.get(number);
  one.drawing.mark(hits);
  if (!one.begun) one.view.begin(one.drawing.held ?? one.drawing.parts[0] ?? one.drawing.svg);
  else if (one.drawing.held && one.drawing.held !== why.from) one.view.reveal(one.drawing.held);
  one.begun = true;
}

export function focusedPart(id) {
  const one = drawings.get(shownPicture());
  return one && id ? one.drawing.held : null;
}

export function picturesOnPaper() {
  const figure = (number, ...words) => h("figure", h("figcaption", words), new Drawing(number).svg);
  return {
    maps: data.maps.flatMap((map, m) =>
      map.pictures.map(({ top, picture }, n) =>
        figure(picture, badge(m), ` ${map.author}`, n > 0 && `, branch: ${claimOf(m, top).text}`),
      ),
    ),
    merged: data.merged === null ? [] : [figure(data.merged, "Merged map")],
    timeline: data.timeline === null ? [] : [figure(data.timeline, "Timeline")],
  };
}
