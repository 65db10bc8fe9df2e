import { data, maps } from "./data.js";
import { h, joined, listOf } from "./dom.js";
import { authorOf, badge, lineOf, linkTo, mark } from "./links.js";
import { isShown } from "./state.js";

function useFor(map, { proposition, side, path }) {
  const one = data.propositions[proposition];
  const way = path.slice(1).map((c) => linkTo(map.claims[c]));
  return [
    mark(side),
    ` ${one.label} `,
    linkTo(one),
    way.length > 0 && h("small", " by way of ", joined(way, " → ")),
  ];
}

function useOf(use) {
  const map = maps[use.map];
  const claims = use.claims.map((c) => lineOf(map.claims[c]));
  const bears = listOf(use.bears.map((one) => useFor(map, one)));
  return isShown(map) && h("section", h("p", authorOf(map)), claims, bears);
}

const contestOf = ({ proposition, user, other }) =>
  h(
    "p",
    badge(maps[other]),
    " contests that ",
    badge(maps[user]),
    " brings it to bear on ",
    linkTo(data.propositions[proposition]),
  );

export const drawEvidence = () =>
  data.evidence.map((one) =>
    h(
      "div.card",
      h("small", [one.label, one.note].filter(Boolean).join(" · ")),
      h("h2", one.text),
      one.opposites.map((p) => h("p", "On opposite sides of ", linkTo(data.propositions[p]))),
      one.contests.map(contestOf),
      h("div.cards", one.uses.map(useOf)),
    ),
  );
