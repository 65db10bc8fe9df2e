import { thesisCard } from "./answer.js";
import { byIdOf, data, maps, positionOf, supportsOf } from "./data.js";
import { h, listOf } from "./dom.js";
import { authorOf, lineOf, linkTo, stanceOf, tagOf } from "./links.js";
import { isWanted } from "./matrix.js";
import { go, idsOf, state } from "./state.js";
import { rateOf } from "./words.js";

const GROUPS = ["disputed", "tension", "agreed", "one side only", "open"];

export const chosenPair = () =>
  state.pair?.split(",").map(byIdOf) ?? data.pairs[data.furthest?.[0] ?? 0].maps;

// Who is chosen a second time changes sides.
function chooser(side) {
  const pair = [...chosenPair()];
  const change = ({ target }) => {
    const map = byIdOf(target.value);
    if (pair[1 - side] === map) pair.reverse();
    else pair[side] = map;
    go({ pair: idsOf(pair) });
    document.querySelector(`select[aria-label="${label}"]`).focus();
  };
  const options = maps.map(({ id, letter, author }) =>
    h("option", { value: id }, `${letter} ${author}`),
  );
  const label = `Author ${side + 1}`;
  const select = h("select", { "aria-label": label, change }, options);
  select.value = pair[side].id;
  return select;
}

function cardOf(proposition, map) {
  const position = positionOf(proposition, map);
  const given = new Set(position.claims.flatMap(supportsOf).flatMap((step) => step.from));
  const { bearing } = position;
  return h(
    "div",
    h(
      "p",
      h("span.phone", authorOf(map), " "),
      stanceOf(position),
      bearing && h("small", ` this ${bearing} the thesis`),
    ),
    position.claims.map(lineOf),
    given.size > 0 && h("div.small", "since", listOf([...given].slice(0, 4).map(lineOf))),
    h("small", position.note),
  );
}

export function drawContrast() {
  const [left, right] = chosenPair();
  const pair = data.pairs.find((one) => one.maps.includes(left) && one.maps.includes(right));
  const isCrux = (one) => pair.cruxes.includes(one.p);
  const rowOf = (one) =>
    h(
      "div.row",
      cardOf(one, left),
      h("div.middle", `${one.label} `, tagOf(pair.tags[one.p], isCrux(one)), h("h4", linkTo(one))),
      cardOf(one, right),
    );
  const groupOf = (tag, n) => {
    const found = data.propositions.filter(
      (one) => pair.tags[one.p] === tag && isWanted(one, [left, right]),
    );
    found.sort((a, b) => isCrux(b) - isCrux(a));
    const summary = h("summary", `${tag} (${found.length})`);
    return found.length > 0 && h("details", n < 3 ? { open: "" } : "", summary, found.map(rowOf));
  };
  return [
    h("p", chooser(0), " and ", chooser(1), ` ${rateOf(pair)}`),
    h("div.row", thesisCard(left), h("div"), thesisCard(right)),
    GROUPS.map(groupOf),
  ];
}
