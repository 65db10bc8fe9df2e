import { h } from "./dom.js";
import { glyph } from "./links.js";

const BOXES = [
  ["k-thesis", "thesis"],
  ["k-claim", "claim"],
  ["k-implicit", "implicit claim"],
  ["k-evidence", "evidence"],
  ["k-rebuttal", "rebuttal raised by others"],
];
const LINES = [
  ["→", "supports", "for"],
  ["⊣", "attacks", "against"],
  ["⊸", "undercuts a step (dashed)", "against"],
];
const SIGNS = [
  ["+", "affirms", "for"],
  ["(+)", "leans for", "for"],
  ["±", "qualifies", "neither"],
  ["(–)", "leans against", "against"],
  ["–", "denies", "against"],
  ["”", "reports", "none"],
  ["○", "silent", "none"],
];

export function signs() {
  const boxes = BOXES.map(([name, word]) =>
    h("li", h(`i.key.${name}`, { "aria-hidden": true }), word),
  );
  const rest = [...LINES, ...SIGNS].map(([sign, word, tone]) =>
    h("li", h(`span.stance.${tone}`, glyph(sign)), ` ${word}`),
  );
  return h("ul.signs", boxes, rest);
}

export function legend() {
  return h("details.legend", h("summary", "Signs"), signs());
}
