import { attacksOn, data, maps, positionOf, several, supportsOf } from "./data.js";
import { h, joined, listOf, present } from "./dom.js";
import { authorOf, badge, contrastOf, lineOf, linesOf, linkTo, placesOf } from "./links.js";
import { stanceOf } from "./links.js";
import { isShown, shownMaps } from "./state.js";
import { rateOf, sideOf } from "./words.js";

const areShown = (one) => one.maps.every(isShown);

function block(title, gloss, ...inside) {
  const shown = present(inside);
  return shown.length > 0 && h("section", h("h2", title), gloss && h("p.gloss", gloss), shown);
}

export const thesisCard = (map) =>
  h(
    "div.card.thesis",
    h("p", authorOf(map), h("small", map.date && ` · ${map.date}`)),
    h("h3", linkTo(map.thesis)),
    h("small", placesOf(map.thesis), map.title && ` · ${map.title}`),
  );

function pairLine(pair) {
  const number = data.pairs.indexOf(pair);
  const word = data.closest?.includes(number) ? "Closest: " : "";
  const far = data.furthest?.includes(number) ? "Furthest: " : "";
  const bar = h("i.bar", h("i"));
  bar.firstChild.style.width = `${100 * pair.rate}%`;
  return [
    h("b", word || far),
    contrastOf(pair.maps, joined(pair.maps.map(authorOf), " and ")),
    pair.rate > 0 && bar,
    h("small", ` ${rateOf(pair)}`),
  ];
}

function pairs() {
  const nearness = ({ rate }) => rate ?? -1;
  return data.pairs
    .filter(areShown)
    .sort((a, b) => nearness(b) - nearness(a))
    .map(pairLine);
}

const saidBy = ({ map, position, opposite }) => [
  h("p", badge(map), " ", stanceOf(position), opposite && [" ", linkTo(opposite)]),
  position.claims.slice(0, 1).map(lineOf),
];

// The pairs of authors who part on one proposition, or on opposites, are told together.
function cruxOf(found) {
  const [{ proposition, kind = null }] = found;
  const ends = new Map();
  for (const crux of found) {
    crux.maps.forEach((map, n) => {
      const opposite = n > 0 && data.propositions[crux.opposite];
      const position = positionOf(opposite || proposition, map);
      const isFor = (sideOf(position) === "for") !== Boolean(opposite);
      const path = crux.paths[n].slice(1).map((c) => map.claims[c]);
      ends.set(map, { map, opposite, position, isFor, path });
    });
  }
  const all = maps.flatMap((map) => ends.get(map) ?? []);
  const saidOn = (side) => h("div", all.filter(({ isFor }) => isFor === side).map(saidBy));
  const settled = data.settled.find((one) => (one.kind ?? null) === kind);
  const ways = all.map(({ map, path }) => [
    badge(map),
    " ",
    joined(
      path.map((claim) => linkTo(claim)),
      " → ",
    ),
  ]);
  return h(
    "div.card",
    h("h3", linkTo(proposition)),
    h("div.two", saidOn(true), saidOn(false)),
    h("details", h("summary", "How it leads to each thesis"), listOf(ways)),
    h("small", `${kind ?? "Of no stated kind"}: would be settled by ${settled.by}`),
    h(
      "small",
      "Contrast ",
      joined(
        found.map(({ maps: pair }) => contrastOf(pair, joined(pair.map(badge), " – "))),
        " · ",
      ),
    ),
  );
}

function cruxes() {
  const groups = Map.groupBy(data.cruxes.filter(areShown), (crux) => crux.proposition);
  return [...groups.values()].sort((a, b) => b.length - a.length).map(cruxOf);
}

const groundLine = ({ proposition, side, maps: all, unanimous, possible }) => [
  h("b", side === "against" && "All against: "),
  linkTo(proposition),
  h("small", unanimous ? " unanimous " : ` ${all.length} of ${possible} `),
  all.map((map) => {
    const [claim] = positionOf(proposition, map).claims;
    return claim ? [linkTo(claim, badge(map)), " "] : badge(map);
  }),
];

const campLine = ({ proposition, side, maps: all, common }) => [
  joined(all.map(badge), " "),
  ` ${side} `,
  linkTo(proposition),
  common.length > 0 &&
    h(
      "details",
      h("summary", `${common.length} propositions in common`),
      listOf(common.map((p) => linkTo(data.propositions[p]))),
    ),
];

const of = (list, map) => list.filter((one) => maps[one.map] === map);

// One claim may stand against several propositions: it is told once, with all of them.
function told(found, sourceOf, remark) {
  const claimOf = (one) => sourceOf(one).claims[one.path[0]];
  const groups = [...Map.groupBy(found, claimOf)];
  return groups.map(([claim, all]) => [
    badge(claim.map),
    " ",
    lineOf(claim),
    remark && h("small", remark(all[0])),
    all.map(({ proposition }) => proposition && h("small", ` on ${proposition.label} `)),
  ]);
}

const concessions = (map) => told(of(data.concessions, map), () => map);

function leftOpen(map) {
  const found = of(data.unanswered, map);
  const sourceOf = ({ by }) => maps[by] ?? map;
  const remark = ({ why }) => (why === "own" ? "raised in this text" : why);
  const isLate = ({ why }) => why === "could not have answered";
  const late = told(found.filter(isLate), sourceOf, remark);
  const items = told(
    found.filter((one) => !isLate(one)),
    sourceOf,
    remark,
  );
  const block = (words, some) =>
    some.length > 0 && h("details", h("summary", authorOf(map), words), listOf(some));
  return [
    block(` leaves ${items.length} open`, items),
    block(` could not have answered ${late.length}`, late),
  ];
}

export function drawAnswer() {
  const shown = shownMaps();
  const { thesis } = maps[0];
  const lines = (steps) => listOf(steps.map((step) => linesOf(step.from)));
  const ground = data.common.filter((one) => one.maps.some(isShown));
  return [
    block(several ? "The answers" : "The answer", "", h("div.cards", shown.map(thesisCard))),
    !several && block("The main reasons", "", lines(supportsOf(thesis))),
    !several && block("What speaks against it", "", lines(attacksOn(thesis))),
    block("Near and far", "", listOf(pairs())),
    block("Cruxes", "Contradictions on which both theses rest, none deeper beneath.", cruxes()),
    block(
      "Common ground",
      "What all lean one way on who address it.",
      listOf(ground.map(groundLine)),
    ),
    block(
      "Camps",
      "Who stands together, and what else they share.",
      listOf(data.camps.map(campLine)),
    ),
    block(
      "Concessions",
      "What speaks against an author's own thesis.",
      listOf(shown.flatMap(concessions)),
    ),
    block("Left open", "Objections and reasons that a text passes over.", shown.map(leftOpen)),
    block("About this debate", "", data.note && h("p", data.note)),
  ];
}
