import { data, positionOf } from "./data.js";
import { h } from "./dom.js";
import { authorOf, badge, linkTo, placesOf, stanceOf, tagOf } from "./links.js";
import { setOf, shownMaps } from "./state.js";

export function isWanted(proposition, maps) {
  const wanted = setOf("stance");
  return !wanted.size || maps.some((map) => wanted.has(positionOf(proposition, map).stance));
}

function cellOf(proposition, map) {
  const position = positionOf(proposition, map);
  const [claim] = position.claims;
  return h(
    "td",
    { role: "cell", class: isWanted(proposition, [map]) ? "" : "faded" },
    h("span.phone", badge(map), " "),
    linkTo(claim ?? proposition, stanceOf(position)),
    claim && h("small", " ", placesOf(claim)),
  );
}

const rowOf = (one, maps) =>
  h(
    "tr",
    { role: "row" },
    h(
      "th",
      { role: "rowheader" },
      h("small", `${one.label}${one.thesis ? ", the question itself" : ""} `),
      tagOf(one.tag, one.crux),
      h("br"),
      linkTo(one),
    ),
    maps.map((map) => cellOf(one, map)),
  );

export function drawMatrix() {
  const maps = shownMaps();
  const head = (...inside) => h("th", { role: "columnheader" }, inside);
  const heads = maps.map((map) => head(authorOf(map), " ", h("small", map.date)));
  const rows = data.propositions.filter((one) => isWanted(one, maps));
  return h(
    "div.scroll",
    { tabindex: 0, role: "group", "aria-label": "Matrix" },
    h(
      "table",
      { role: "table", "aria-label": "Who stands where, contested first" },
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, head("Proposition"), heads)),
      h(
        "tbody",
        { role: "rowgroup" },
        rows.map((one) => rowOf(one, maps)),
      ),
    ),
  );
}
