import { h } from "./dom.js";
import { data } from "./data.js";
import { authorOf, claimLine, claimLink, glyph, outward } from "./links.js";
import { isShown, setOf } from "./state.js";
import { RELATIONS, voiceOf, voicesOf } from "./words.js";

const SPOKEN = { supports: "since", rebuts: "but", undercuts: "yet, against this step" };

function mark(step, isFirst) {
  const [sign, , tone] = RELATIONS[step.relation];
  return h(`span.stance.${tone}`, glyph(sign), isFirst ? ` ${SPOKEN[step.relation]}` : " and");
}

function foldButton(claim) {
  const click = ({ target }) => {
    const folded = target.closest("li").classList.toggle("folded");
    target.setAttribute("aria-expanded", !folded);
  };
  const label = `What bears on “${claim.text}”`;
  return h("button.fold", { type: "button", "aria-expanded": "true", "aria-label": label, click });
}

function itemOf(m, c, step, isFirst, seen, below) {
  const map = data.maps[m];
  const claim = map.claims[c];
  const drawn = step && isFirst && voiceOf(step) !== voiceOf(claim) && voiceOf(step);
  const lead = step && [mark(step, isFirst), " "];
  if (seen.has(c)) {
    return h("li", lead, claimLink(m, c), h("small", " (told above)"), below);
  }
  seen.add(c);
  const wanted = setOf("voice");
  const faded = wanted.size > 0 && !voicesOf(claim).some((one) => wanted.has(one));
  const inner = [...map.into[c].flatMap((one) => stepItems(m, one, seen)), ...below];
  const line = h(
    "div",
    { class: faded && "faded" },
    lead,
    claimLine(m, c),
    drawn && h("small", ` drawn ${drawn}`),
  );
  return h("li", inner.length > 0 && foldButton(claim), line, inner.length > 0 && h("ul", inner));
}

function stepItems(m, step, seen) {
  const map = data.maps[m];
  const last = step.from.length - 1;
  return step.from.map((c, n) => {
    const undercuts = n === last ? map.under[map.steps.indexOf(step)] : [];
    const below = undercuts.flatMap((one) => stepItems(m, one, seen));
    return itemOf(m, c, step, n === 0, seen, below);
  });
}

function outlineOf(m) {
  const map = data.maps[m];
  const seen = new Set();
  const items = [itemOf(m, map.thesis, null, true, seen, [])];
  map.claims.forEach((_, c) => {
    if (!seen.has(c)) items.push(itemOf(m, c, null, true, seen, []));
  });
  const title = map.url ? outward(map.url, map.title || map.url) : map.title;
  const source = [title, map.publisher, map.date].filter(Boolean);
  return h(
    "section",
    h("h2", authorOf(m)),
    h(
      "p.gloss",
      source.flatMap((one, n) => (n ? [" · ", one] : [one])),
    ),
    h("ul.outline", items),
  );
}

function foldAll(event, folded) {
  for (const item of event.target.closest("[role=tabpanel]").querySelectorAll(".outline li li")) {
    const button = item.querySelector(":scope > .fold");
    if (!button) continue;
    item.classList.toggle("folded", folded);
    button.setAttribute("aria-expanded", !folded);
  }
}

export function drawOutline() {
  const button = (words, folded) =>
    h("button", { type: "button", click: (event) => foldAll(event, folded) }, words);
  return [
    h("p.choice", button("Fold all", true), button("Unfold all", false)),
    data.maps.map((_, m) => isShown(m) && outlineOf(m)),
  ];
}
