import { between, h, listOf } from "./dom.js";
import { data } from "./data.js";
import { authorOf, badge, badges, claimLine, claimLink, glyph, propositionLink } from "./links.js";
import { isShown } from "./state.js";

function bearingOf(m, { proposition, side, path }) {
  const { label } = data.propositions[proposition];
  const ways = path.slice(1).map((c) => claimLink(m, c));
  return [
    h(`span.stance.${side}`, glyph(side === "for" ? "+" : "–"), ` ${side}`),
    ` ${label} `,
    propositionLink(proposition),
    ways.length > 0 && h("small", " by way of ", between(ways, " → ")),
  ];
}

function useOf({ map, claims, bears }) {
  if (!isShown(map)) return null;
  return h(
    "div",
    h("p.who", authorOf(map)),
    claims.map((c) => h("span.line", claimLine(map, c, { bare: true }))),
    listOf(
      "ul",
      bears.map((bear) => bearingOf(map, bear)),
    ),
  );
}

function contestOf({ proposition, user, other, claims }) {
  return h(
    "p",
    badge(other),
    " contests how ",
    badge(user),
    " brings it to bear on ",
    propositionLink(proposition),
    claims.length > 0 && [
      ": ",
      between(
        claims.map((c) => claimLink(other, c)),
        "; ",
      ),
    ],
  );
}

function evidenceCard(one) {
  const uses = one.uses.map(useOf).filter(Boolean);
  const users = one.uses.map((use) => use.map);
  const opposites = one.opposites.map((p) => propositionLink(p));
  return (
    uses.length > 0 &&
    h(
      "article.card",
      h("p.kicker", one.label, " ", badges(users), one.note && ` ${one.note}`),
      h("h3", one.text),
      !one.registered && h("small", "Cited by several, and no entry of the debate."),
      opposites.length > 0 && h("p", h("b", "On opposite sides of "), between(opposites, "; ")),
      one.contests.map(contestOf),
      h("div.uses", uses),
    )
  );
}

export function drawEvidence() {
  const cards = data.evidence.map(evidenceCard);
  return [
    h("p.gloss", "What evidence several texts use, and what each makes of it."),
    h("div.cards.wide", cards),
  ];
}
