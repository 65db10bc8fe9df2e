import { h, listOf } from "./dom.js";
import { data, mapNumber, pairOf, supportsOf } from "./data.js";
import { authorOf, claimLine, claimLink, placesOf } from "./links.js";
import { propositionLink, stanceMark, tagMark } from "./links.js";
import { go, setOf, state } from "./state.js";
import { rateOf } from "./words.js";

const GROUPS = ["disputed", "tension", "agreed", "one side only", "open"];
const TITLES = ["Disputed", "In tension", "Agreed", "One side only", "Open: neither takes a side"];

export function chosenPair() {
  if (state.pair) return state.pair.split(",").map(mapNumber);
  const first = data.pairs[data.furthest[0] ?? 0];
  return first ? first.maps : [0, 0];
}

function chooseSide(side, m) {
  const pair = chosenPair();
  if (pair[1 - side] === m) pair.reverse();
  pair[side] = m;
  go({ pair: pair.map((one) => data.maps[one].id).join(",") });
}

function chooser(side, chosen) {
  const options = data.maps.map((map, m) =>
    h("option", { value: m, selected: m === chosen }, `${map.letter} ${map.author}`),
  );
  const name = side ? "Author at the right" : "Author at the left";
  const id = side ? "right" : "left";
  const change = (event) => chooseSide(side, Number(event.target.value));
  return h("select", { id, "aria-label": name, change }, options);
}

function cardOf(p, m) {
  const position = data.propositions[p].positions[m];
  const reasons = position.claims.flatMap((c) => supportsOf(data.maps[m], c));
  const given = [...new Set(reasons.flatMap((step) => step.from))].slice(0, 4);
  const bearing = position.bearing && h("small", ` · ${position.bearing} the thesis`);
  return h(
    "div.position",
    h("p.who", h("span.phone", authorOf(m), " "), stanceMark(position), bearing),
    position.claims.map((c) => h("span.line", claimLine(m, c, { bare: true }))),
    given.length > 0 &&
      h(
        "small.given",
        "since",
        listOf(
          "ul",
          given.map((c) => claimLine(m, c)),
        ),
      ),
    position.note && h("small.remark", position.note),
  );
}

function contrastRow(p, [m, n], pair) {
  const { label } = data.propositions[p];
  const isCrux = pair.cruxes.includes(p);
  const middle = h(
    "div.middle",
    h("small", label, " ", tagMark(pair.tags[p], isCrux)),
    h("h4", propositionLink(p)),
  );
  return h("div.row", cardOf(p, m), middle, cardOf(p, n));
}

function head(m) {
  const { date, thesis } = data.maps[m];
  return h(
    "div.position",
    h("p.kicker", authorOf(m), date && ` · ${date}`),
    h("p.big", claimLink(m, thesis)),
    h("small", placesOf(m, thesis)),
  );
}

function groupOf(tag, title, pair, maps) {
  const wanted = setOf("stance");
  const isWanted = (p) =>
    !wanted.size || maps.some((m) => wanted.has(data.propositions[p].positions[m].stance));
  const found = pair.tags.flatMap((one, p) => (one === tag && isWanted(p) ? [p] : []));
  found.sort((a, b) => pair.cruxes.includes(b) - pair.cruxes.includes(a));
  if (!found.length) return null;
  const rows = found.map((p) => contrastRow(p, maps, pair));
  const summary = h("summary", h("h3", `${title} (${found.length})`));
  return h("details.group", { open: tag !== "open" && tag !== "one side only" }, summary, rows);
}

export function drawContrast() {
  const maps = chosenPair();
  const pair = pairOf(...maps);
  if (maps[0] === maps[1] || !pair) return [h("p", "Two authors are needed.")];
  return [
    h("div.choice", chooser(0, maps[0]), h("span", "and"), chooser(1, maps[1])),
    h("p.gloss", `They ${rateOf(pair)} propositions that both lean on.`),
    h("div.row.theses", head(maps[0]), h("div.middle", h("h3", data.question)), head(maps[1])),
    GROUPS.map((tag, n) => groupOf(tag, TITLES[n], pair, maps)),
  ];
}
