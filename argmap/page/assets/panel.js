import { attacksOn, positionOf, several, supportsOf } from "./data.js";
import { button, byId, h, listOf, present } from "./dom.js";
import { authorOf, lineOf, linesOf, linkTo, mark, outward, stanceOf } from "./links.js";
import { addressOf, tagOf, textOf } from "./links.js";
import { chosen, go, hashOf, state } from "./state.js";
import { kindOf, placesIn } from "./words.js";

let opener = null;
let shown = "";

function part(title, ...inside) {
  return present(inside).length > 0 && h("section", h("h3", title), inside);
}

const relationOf = ({ relation }) => mark(relation, relation === "rebuts" ? "attacks" : relation);

function remarksOn(step) {
  const words = [step.drawn, step.scheme, step.warrant, step.note];
  return h("small", words.filter(Boolean).join(" · "));
}

const conclusionOf = ({ to, attacked }) =>
  to ? lineOf(to) : [" the step from", linesOf(attacked.from), " to", conclusionOf(attacked)];

function bearing(claim, step) {
  const others = step.from.filter((one) => one !== claim);
  return [
    relationOf(step),
    conclusionOf(step),
    others.length > 0 && [h("small", "together with"), linesOf(others)],
    remarksOn(step),
    listOf(step.under.map(attack)),
  ];
}

function attack(step) {
  const { steps } = step.from[0].map;
  const answers = (step.answers ?? []).map((s) => linesOf(steps[s].from));
  return [
    relationOf(step),
    linesOf(step.from),
    remarksOn(step),
    h("small", answers.length ? "answered by" : step.open && "not answered in this text"),
    listOf(answers),
  ];
}

function voice(claim) {
  const { author } = claim.map;
  const by = claim.by ? `; it is held by ${claim.by}` : "";
  return [
    h("p", `${author} ${claim.stance || "asserts"} it${by}.`),
    claim.implicit && h("p", "It is implicit: the text relies on it without saying so."),
    claim.confidence && h("p", `How sure the author is of it: ${claim.confidence}.`),
    claim.cites.map((cite) => [
      cite.quote && h("blockquote", cite.quote),
      h("p", outward(addressOf(claim.map, cite), placesIn({ cites: [cite] }) || "The text")),
    ]),
  ];
}

const standing = (position) => [
  h("p", authorOf(position.map), " ", stanceOf(position)),
  position.claims.map(lineOf),
  h("small", position.note),
];

const standings = ({ positions }, without) =>
  listOf(positions.map((one) => one.map !== without && standing(one)));

const othersOn = (claim, proposition) => [
  h("h4", linkTo(proposition), " ", tagOf(proposition.tag, proposition.crux)),
  h("p", `${claim.map.author} `, stanceOf(positionOf(proposition, claim.map))),
  standings(proposition, claim.map),
];

function aboutClaim(claim) {
  const { map } = claim;
  const href = hashOf({ view: "maps", map: map.id, claim: claim.key });
  return [
    part("Who says it, and how", voice(claim)),
    part(
      "Rests on",
      listOf(supportsOf(claim).map((step) => [linesOf(step.from), remarksOn(step)])),
    ),
    part("Bears on", listOf(claim.out.map((step) => bearing(claim, step)))),
    part("Attacked by – and answered by", listOf(attacksOn(claim).map(attack))),
    part("The mapper’s note", claim.note && h("p", claim.note)),
    several &&
      part(
        "Where the others stand",
        claim.on.map((one) => othersOn(claim, one)),
      ),
    part(
      "The text",
      h("p", textOf(map)),
      map.note && h("p", map.note),
      map.mapper && h("p", `Mapped by ${map.mapper}.`),
      state.view !== "maps" &&
        map.pictures.length > 0 &&
        h("p", h("a", { href }, "Show in the map")),
    ),
  ];
}

const aboutProposition = (one) => [
  one.thesis && h("p", "The theses themselves stand on it."),
  part("Where each stands", standings(one)),
  part("Notes", one.note && h("p", one.note)),
];

export function closePanel() {
  if (!state.claim) return false;
  go({ claim: "" });
  const from = opener?.checkVisibility() ? opener : byId(`tab-${state.view}`);
  from.focus({ preventScroll: true });
  return true;
}

export function showPanel(why) {
  const panel = byId("panel");
  const thing = chosen();
  const key = `${state.claim} ${state.view === "maps"}`;
  if (key === shown) return;
  shown = key;
  if (panel.hidden) opener = why.from ?? document.activeElement;
  panel.hidden = !thing;
  if (!thing) return;
  const { map } = thing;
  const kicker = map
    ? [authorOf(map), ` · ${kindOf(thing)}`]
    : [`${thing.label} · ${thing.kind ?? "proposition"} `, tagOf(thing.tag, thing.crux)];
  panel.replaceChildren(
    button("×", "Close", closePanel),
    h("p", kicker),
    h("h2", { id: "title", tabindex: -1 }, thing.text),
    ...present([map ? aboutClaim(thing) : aboutProposition(thing)]),
  );
  panel.scrollTop = 0;
  if (!why.past && !why.stay) byId("title").focus({ preventScroll: true });
}
