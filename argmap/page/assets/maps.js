import { byIdOf, data, maps } from "./data.js";
import { button, byId, h, listOf } from "./dom.js";
import { openHelp } from "./help.js";
import { badge, textOf } from "./links.js";
import { pictureOf } from "./picture.js";
import { chosen, hashOf, state } from "./state.js";
import { framed } from "./zoom.js";

const rooms = new Map();

export const currentMap = () => chosen()?.map ?? byIdOf(state.map) ?? maps[0];

const holds = ({ picture }, claim) =>
  byId(`p${picture}`).content.querySelector(`g[data-c="${claim.c}"]`);

// The branch that is open, the whole, or the first branch with the chosen claim in it.
export function currentPicture() {
  const map = currentMap();
  const claim = chosen();
  const open = map.pictures.find((one, n) => n && map.claims[one.top].key === state.branch);
  const all = [open, ...map.pictures].filter(Boolean);
  return all.find((one) => !claim?.map || holds(one, claim)) ?? all[0];
}

function roomOf(number, label) {
  if (!rooms.has(number)) {
    const picture = pictureOf(number);
    const view = framed(picture.svg, `${label}: arrows pan, plus and minus zoom, Tab to boxes`);
    picture.listen(view.frame, view.reveal);
    rooms.set(number, { picture, view, begun: false });
  }
  const { view } = rooms.get(number);
  const tools = h(
    "div.tools",
    button("Signs", "Signs and keys", openHelp),
    button("−", "Zoom out", () => view.act("-")),
    button("+", "Zoom in", () => view.act("+")),
    button("⤢", "Show all", () => view.act("0")),
  );
  return h("div.picture", view.frame, tools);
}

const choice = (map, words, isOn, branch) =>
  h("a", { href: hashOf({ view: "maps", map: map.id, branch }), "aria-current": isOn }, words);

export function drawMaps() {
  const map = currentMap();
  const current = currentPicture();
  const [whole, ...branches] = map.pictures;
  const links = branches.map(({ top, picture }) => {
    const { text, key } = map.claims[top];
    return choice(map, text, picture === current.picture, key);
  });
  const summary = `Unfold a branch (${links.length})`;
  return [
    maps.length > 1 &&
      h(
        "nav.choices",
        { "aria-label": "Authors" },
        maps.map((one) => choice(one, [badge(one), h("span", ` ${one.author}`)], one === map)),
      ),
    h("p.gloss", textOf(map)),
    current !== whole && h("p", choice(map, "Fold", false), ` ${map.claims[current.top].text}`),
    links.length > 0 &&
      h("nav", { "aria-label": "Branches" }, h("details", h("summary", summary), listOf(links))),
    roomOf(current.picture, `Map of ${map.author}`),
  ];
}

export const drawMerged = () => [
  data.unmerged && h("p.gloss", data.unmerged),
  roomOf(data.merged, "Merged map"),
];

export const drawTimeline = () => [
  data.untimed > 0 && h("p.gloss", `Not drawn: ${data.untimed} more; the matrix has all.`),
  roomOf(data.timeline, "Timeline"),
];

// A picture can be measured only once it is on the page.
export function showPicture(hits, why) {
  const number = state.view === "maps" ? currentPicture().picture : data[state.view];
  const room = rooms.get(number);
  if (!room) return;
  const held = room.picture.show(hits);
  if (held) room.view.frame.scrollIntoView();
  if (!room.begun) room.view.begin(held ?? room.picture.first);
  else if (held && held !== why.from) room.view.reveal(held, why.past);
  room.begun = true;
}

export function figuresOf(view) {
  const figure = (number, words) => h("figure", h("figcaption", words), pictureOf(number).svg);
  if (view !== "maps") return data[view] >= 0 ? [figure(data[view], "")] : [];
  return maps.flatMap((map) =>
    map.pictures.map(({ top, picture }, n) =>
      figure(picture, [badge(map), ` ${map.author}`, n > 0 && `: ${map.claims[top].text}`]),
    ),
  );
}
