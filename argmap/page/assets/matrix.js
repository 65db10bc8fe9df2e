import { h } from "./dom.js";
import { data } from "./data.js";
import { badge, claimLink, placesOf, propositionLink, stanceMark, tagMark } from "./links.js";
import { isShown, setOf } from "./state.js";

function cellOf(p, m, wanted) {
  const position = data.propositions[p].positions[m];
  const [c] = position.claims;
  const mark = stanceMark(position);
  const link = c === undefined ? propositionLink(p, mark) : claimLink(m, c, mark);
  const faded = wanted.size > 0 && !wanted.has(position.stance);
  const places = c === undefined ? null : h("small", " ", placesOf(m, c));
  const label = h("span.phone", badge(m), " ");
  return h("td", { role: "cell", class: faded && "faded" }, label, link, places);
}

function rowOf(p, maps, wanted) {
  const { label, tag, crux, thesis } = data.propositions[p];
  const head = [h("small", label, thesis && " · the question itself", " "), tagMark(tag, crux)];
  const title = h("th", { scope: "row", role: "rowheader" }, head, h("br"), propositionLink(p));
  return h(
    "tr",
    { role: "row" },
    title,
    maps.map((m) => cellOf(p, m, wanted)),
  );
}

export function drawMatrix() {
  const wanted = setOf("stance");
  const maps = data.maps.flatMap((_, m) => (isShown(m) ? [m] : []));
  const isWanted = (p) =>
    !wanted.size || maps.some((m) => wanted.has(data.propositions[p].positions[m].stance));
  const rows = data.propositions.flatMap((_, p) => (isWanted(p) ? [rowOf(p, maps, wanted)] : []));
  const heads = maps.map((m) =>
    h(
      "th",
      { scope: "col", role: "columnheader" },
      badge(m),
      ` ${data.maps[m].author}`,
      h("small", data.maps[m].date),
    ),
  );
  const first = h("th", { scope: "col", role: "columnheader" }, "Proposition");
  const head = h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, first, heads));
  return [
    h("p.gloss", "Who stands where: contested propositions first, authors by date."),
    h(
      "div.scroll",
      { tabindex: 0, role: "group", "aria-label": "Matrix" },
      h(
        "table.matrix",
        { role: "table", "aria-label": "Positions of the authors" },
        head,
        h("tbody", { role: "rowgroup" }, rows),
      ),
    ),
    !rows.length && h("p", "No position is of the chosen stances."),
  ];
}
