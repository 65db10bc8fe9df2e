import { between, h, listOf } from "./dom.js";
import { attacksOn, data, several, supportsOf } from "./data.js";
import { authorOf, badge, badges, claimLine, claimLink, pairLink, placesOf } from "./links.js";
import { glyph, propositionLink, stanceMark } from "./links.js";
import { isShown } from "./state.js";
import { countOf, rateOf, toneOf } from "./words.js";

function allShown(maps) {
  return maps.every(isShown);
}

function block(title, gloss, ...inside) {
  const shown = inside.flat(9).filter(Boolean);
  return shown.length > 0 && h("section", h("h2", title), gloss && h("p.gloss", gloss), shown);
}

function theses() {
  const cards = data.maps.map((map, m) => {
    if (!isShown(m)) return null;
    return h(
      "article.card.thesis",
      h("p.kicker", authorOf(m), map.date && ` · ${map.date}`),
      h("p.big", claimLink(m, map.thesis)),
      h("small", placesOf(m, map.thesis), map.title && ` · ${map.title}`),
    );
  });
  return h("div.cards", cards);
}

function pairRow(pair, word) {
  const [m, n] = pair.maps;
  const bar = h("span.bar", { "aria-hidden": true }, h("i"));
  bar.firstChild.style.setProperty("width", `${100 * (pair.rate ?? 0)}%`);
  const names = between(pair.maps.map(authorOf), " and ");
  return h(
    "p.pair",
    h("b.word", word),
    pairLink(m, n, names),
    pair.rate !== null && bar,
    h("small", rateOf(pair)),
  );
}

function pairRows() {
  const named = (numbers, word) => numbers.map((n) => [data.pairs[n], word]);
  const far = [...named(data.closest, "Closest"), ...named(data.furthest, "Furthest")];
  const rest = data.pairs.filter((pair) => !far.some(([one]) => one === pair));
  const sorted = rest.sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1)).map((pair) => [pair, ""]);
  const rows = (list) => list.filter(([pair]) => allShown(pair.maps)).map((one) => pairRow(...one));
  const others = rows(sorted);
  const all = h("summary", far.length ? "All pairs" : "The pairs");
  return [rows(far), others.length > 0 && h("details", { open: !far.length }, all, others)];
}

function sideOf(p, maps, tone) {
  const { positions } = data.propositions[p];
  return maps
    .filter((m) => toneOf(positions[m]) === tone)
    .map((m) => {
      const [first] = positions[m].claims;
      const claim = first === undefined ? "" : claimLine(m, first, { bare: true });
      return h("p.side", badge(m), " ", stanceMark(positions[m]), h("br"), claim);
    });
}

function wayUp(m, path) {
  const [, ...rest] = path;
  if (!rest.length) return null;
  const links = rest.map((c) => claimLink(m, c));
  return [badge(m), " ", between(links, h("span", " → "))];
}

function cruxOf(p, found) {
  const proposition = data.propositions[p];
  const maps = [...new Set(found.flatMap((crux) => crux.maps))].sort((a, b) => a - b);
  const ways = new Map();
  for (const { maps: ends, paths } of found) {
    ends.forEach((m, n) => {
      ways.set(m, wayUp(m, paths[n]));
    });
  }
  const kind = found[0].kind ?? null;
  const settled = data.settled?.find((one) => (one.kind ?? null) === kind);
  const opposites = [...new Set(found.map((crux) => crux.opposite ?? p))].filter((o) => o !== p);
  const fronts = found.map((crux) => pairLink(...crux.maps, badges(crux.maps)));
  return h(
    "article.card",
    h("h3", propositionLink(p)),
    opposites.map((o) => h("p", "against ", propositionLink(o))),
    h("div.sides", h("div", sideOf(p, maps, "for")), h("div", sideOf(p, maps, "against"))),
    h("details", h("summary", "How it leads to each thesis"), listOf("ul", [...ways.values()])),
    settled &&
      h("p", h("small", `${kind ?? "of no stated kind"}: would be settled by ${settled.by}`)),
    h("p", h("small", "Contrast ", between(fronts, " "))),
  );
}

function cruxes() {
  const groups = new Map();
  for (const crux of data.cruxes) {
    if (!allShown(crux.maps)) continue;
    groups.set(crux.proposition, [...(groups.get(crux.proposition) ?? []), crux]);
  }
  const weight = ([, found]) => -found.length;
  return [...groups].sort((a, b) => weight(a) - weight(b)).map(([p, found]) => cruxOf(p, found));
}

function groundLine({ proposition, side, maps, unanimous, possible }) {
  const said = maps.map((m) => {
    const [c] = data.propositions[proposition].positions[m].claims;
    return c === undefined ? badge(m) : claimLink(m, c, badge(m), " ", placesWords(m, c));
  });
  const count = unanimous ? "unanimous" : `${maps.length} of ${possible}`;
  return [
    side === "against" && h("b", "All against: "),
    propositionLink(proposition),
    " ",
    h("small", `${count}: `, between(said, " · ")),
  ];
}

function placesWords(m, c) {
  return data.maps[m].claims[c].cites.map((cite) => cite.at).join("; ");
}

function campLine({ proposition, side, maps, common }) {
  return [
    badges(maps),
    ` ${side} `,
    propositionLink(proposition),
    common.length > 0 && [
      h("br"),
      h(
        "small",
        "with in common: ",
        between(
          common.map((p) => propositionLink(p)),
          " · ",
        ),
      ),
    ],
  ];
}

function concessionLine({ map, proposition, path }) {
  const [c] = path;
  const said = c === undefined ? propositionLink(proposition) : claimLine(map, c, { bare: true });
  return (
    isShown(map) && [
      badge(map),
      " ",
      said,
      h("br"),
      h("small", "speaks against the thesis of the same text"),
    ]
  );
}

function leftOpen(found) {
  const { map, by, why, path, proposition } = found;
  const source = by ?? map;
  const told = by === null || by === undefined ? "an objection that the text itself reports" : why;
  return (
    isShown(map) && [
      by !== null && by !== undefined && [badge(by), " "],
      path.length > 0 ? claimLine(source, path[0]) : null,
      " ",
      h(
        "small",
        told,
        proposition !== null &&
          proposition !== undefined && [", on ", data.propositions[proposition].label],
      ),
    ]
  );
}

function unanswered() {
  return data.maps.map((_, m) => {
    const found = data.unanswered.filter((one) => one.map === m);
    if (!found.length || !isShown(m)) return null;
    const title = h("summary", authorOf(m), ` leaves ${countOf(found.length, "reason")} open`);
    return h("details", title, listOf("ul", found.map(leftOpen)));
  });
}

function alone() {
  const map = data.maps[0];
  const reasons = supportsOf(map, map.thesis).map((step) =>
    between(
      step.from.map((c) => h("span.line", claimLine(0, c))),
      h("em.and", "together with"),
    ),
  );
  const attacks = attacksOn(map, map.thesis).map((step) =>
    step.from.map((c) => h("span.line", glyph("⊣"), " ", claimLine(0, c))),
  );
  return [
    block("The answer", "", theses()),
    block("The main reasons", "", listOf("ul", reasons)),
    block("What is said against it", "", listOf("ul", attacks)),
    block("What is left open", "", unanswered()),
  ];
}

const GLOSS = {
  crux: "Contradictions on which both theses rest, with no deeper one beneath them.",
  ground: "All who address it lean one way, and at least two thirds of those who could do so.",
  camps: "Who stands together on what the theses are about, and what else they share.",
  concession: "What an author holds although it speaks against the author's own thesis.",
  open: "Objections and reasons of others that a text passes over.",
};

export function drawAnswer() {
  if (!several) return alone();
  const ground = data.common.filter((one) => one.maps.some(isShown));
  return [
    block("The answers", "", theses()),
    block("Near and far", "", pairRows()),
    block("The cruxes", GLOSS.crux, h("div.cards.wide", cruxes())),
    block("Common ground", GLOSS.ground, listOf("ul.plain", ground.map(groundLine))),
    block("Camps", GLOSS.camps, listOf("ul.plain", data.camps.map(campLine))),
    block(
      "Concessions",
      GLOSS.concession,
      listOf("ul.plain", data.concessions.map(concessionLine)),
    ),
    block("Left open", GLOSS.open, unanswered()),
    data.note && block("About this debate", "", h("p", data.note)),
  ];
}
