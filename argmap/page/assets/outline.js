import { button, h } from "./dom.js";
import { authorOf, lineOf, linkTo, mark, textOf } from "./links.js";
import { setOf, shownMaps } from "./state.js";
import { voicesOf } from "./words.js";

const SPOKEN = { supports: "since", rebuts: "but", undercuts: "against this step" };

export function isHeard(claim) {
  const wanted = setOf("voice");
  return !wanted.size || voicesOf(claim).some((one) => wanted.has(one));
}

export function fold(item, folded) {
  item.classList.toggle("folded", folded);
  item.querySelector(":scope > button").setAttribute("aria-expanded", !item.matches(".folded"));
}

function itemOf(claim, lead, below, seen) {
  if (seen.has(claim))
    return h(
      "li",
      lead,
      linkTo(claim),
      h("small", " (told above)"),
      below.length > 0 && h("ul", below),
    );
  seen.add(claim);
  const inner = [claim.into.map((step) => itemsOf(step, seen)), below].flat(2);
  const toggle = button("", "Fold or unfold", ({ target }) => fold(target.closest("li")));
  toggle.setAttribute("aria-expanded", true);
  const line = h("div", { class: isHeard(claim) ? "" : "faded" }, lead, lineOf(claim));
  return h("li", inner.length > 0 && toggle, line, inner.length > 0 && h("ul", inner));
}

function itemsOf(step, seen) {
  const drawn = h("small", step.drawn && ` ${step.drawn} `);
  return step.from.map((claim, n) => {
    const isLast = n === step.from.length - 1;
    const under = isLast ? step.under.flatMap((one) => itemsOf(one, seen)) : [];
    const lead = [mark(step.relation, n ? "and" : SPOKEN[step.relation]), " ", !n && drawn];
    return itemOf(claim, lead, under, seen);
  });
}

function outlineOf(map) {
  const seen = new Set();
  const first = itemOf(map.thesis, "", [], seen);
  const rest = map.claims.map((claim) => !seen.has(claim) && itemOf(claim, "", [], seen));
  return h(
    "section",
    h("h2", authorOf(map)),
    h("p.gloss", textOf(map)),
    h("ul.outline", first, rest),
  );
}

export function drawOutline() {
  const all = (folded) => () => {
    for (const item of document.querySelectorAll(".outline li li:has(> button)"))
      fold(item, folded);
  };
  const sections = shownMaps().map(outlineOf);
  const unfold = button("Unfold all", "Unfold all", all(false));
  return [h("p", button("Fold all", "Fold all", all(true)), " ", unfold), sections];
}
