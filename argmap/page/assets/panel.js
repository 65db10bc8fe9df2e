import { between, byId, h, listOf } from "./dom.js";
import { answersTo, attacksOn, claimId, data, placeOf } from "./data.js";
import { propositionNumber, several, supportsOf } from "./data.js";
import { authorOf, badge, claimLine, claimLink, outward, placeLink } from "./links.js";
import { glyph, propositionLink, stanceMark, tagMark } from "./links.js";
import { go, hashOf, state } from "./state.js";
import { RELATIONS, kindOf, voiceInWords, voiceOf } from "./words.js";

let opener = null;

function part(title, ...inside) {
  return inside.flat(9).some(Boolean) && h("section", h("h3", title), inside);
}

function relationMark(step) {
  const [sign, word, tone] = RELATIONS[step.relation];
  return h(`span.stance.${tone}`, glyph(sign), ` ${word}`);
}

function remarksOn(step) {
  const drawn = voiceOf(step);
  const words = [drawn && `drawn ${drawn}`, step.scheme, step.warrant, step.note];
  return words.filter(Boolean).map((text) => h("small.remark", text));
}

function premisesOf(m, step) {
  const lines = step.from.map((c) => h("span.line", claimLine(m, c)));
  return between(lines, h("em.and", "together with"));
}

function restsOn(m, c) {
  const map = data.maps[m];
  return listOf(
    "ul",
    supportsOf(map, c).map((step) => [premisesOf(m, step), remarksOn(step)]),
  );
}

function bearsOn(m, c) {
  const map = data.maps[m];
  return listOf(
    "ul",
    map.out[c].map((step) => {
      const others = step.from.filter((one) => one !== c);
      const attacked = map.steps[step.toStep];
      return [
        relationMark(step),
        others.length > 0 && [
          " together with ",
          between(
            others.map((o) => claimLink(m, o)),
            ", ",
          ),
        ],
        " ",
        attacked
          ? ["the step from ", premisesOf(m, attacked), " to ", endOf(m, attacked)]
          : h("span.line", claimLine(m, step.to)),
        remarksOn(step),
      ];
    }),
  );
}

function endOf(m, step) {
  return step.to === null || step.to === undefined ? "another step" : claimLink(m, step.to);
}

function attack(m, step) {
  const map = data.maps[m];
  const answers = answersTo(map, step);
  return [
    relationMark(step),
    " ",
    premisesOf(m, step),
    remarksOn(step),
    answers.length
      ? h(
          "div.answers",
          h("em", "answered by"),
          listOf(
            "ul",
            answers.map((a) => premisesOf(m, a)),
          ),
        )
      : h("p.open", "This text does not answer it."),
  ];
}

function attackedBy(m, c) {
  const map = data.maps[m];
  return listOf(
    "ul",
    attacksOn(map, c).map((step) => attack(m, step)),
  );
}

function saidBy(m, c) {
  const map = data.maps[m];
  const claim = map.claims[c];
  const unsaid = "It is not said in so many words: the text relies on it.";
  return [
    h("p", voiceInWords(map.author, claim), claim.implicit && ` ${unsaid}`),
    claim.confidence && h("p", `Confidence of the reading: ${claim.confidence}.`),
    claim.cites.map((cite) => [
      cite.quote && h("blockquote", `“${cite.quote}”`),
      h("p.source", placeLink(map, cite), !cite.work && ` of ${map.title || map.author}`),
    ]),
  ];
}

function standing(m, position) {
  const claims = position.claims.map((c) => h("span.line", claimLine(m, c, { bare: true })));
  return [
    h("p.who", authorOf(m), " ", stanceMark(position)),
    claims,
    position.note && h("small.remark", position.note),
  ];
}

function standings(p, without) {
  const { positions } = data.propositions[p];
  const items = positions.map((position, m) => m !== without && standing(m, position));
  return listOf("ul", items);
}

function othersOn(m, c) {
  return data.maps[m].stands[c].map((p) => {
    const proposition = data.propositions[p];
    const own = proposition.positions[m];
    return [
      h("p.shared", propositionLink(p), " ", tagMark(proposition.tag, proposition.crux)),
      h("p.who", badge(m), " this text ", stanceMark(own)),
      own.note && h("small.remark", own.note),
      standings(p, m),
    ];
  });
}

function aboutClaim({ m, c }) {
  const map = data.maps[m];
  const claim = map.claims[c];
  const inMap = hashOf({ view: "maps", map: map.id, claim: claimId(m, c) });
  const away = state.view !== "maps" && map.pictures.length > 0;
  return [
    h("p.kicker", authorOf(m), ` · ${[map.date, kindOf(claim)].filter(Boolean).join(" · ")}`),
    h("h2", { id: "panel-title", tabindex: -1 }, claim.text),
    away && h("p", h("a.step", { href: inMap }, "Show it in the map")),
    part("Who says it, and how", saidBy(m, c)),
    part("Rests on", restsOn(m, c)),
    part("Bears on", bearsOn(m, c)),
    part("Attacked by – and answered by", attackedBy(m, c)),
    several && part("Where the others stand", othersOn(m, c)),
    part("Notes", claim.note && h("p", claim.note)),
    part(
      "The text",
      h(
        "p",
        map.url ? outward(map.url, map.title || map.url) : map.title,
        map.publisher && `, ${map.publisher}`,
      ),
      map.note && h("p", map.note),
    ),
  ];
}

function aboutProposition(p) {
  const { label, text, kind, tag, crux, thesis, note } = data.propositions[p];
  return [
    h("p.kicker", `${label} · shared proposition`, kind && ` · ${kind}`, " ", tagMark(tag, crux)),
    h("h2", { id: "panel-title", tabindex: -1 }, text),
    thesis && h("p", "The theses themselves stand on it."),
    part("Where each stands", standings(p)),
    part("Notes", note && h("p", note)),
  ];
}

function contentOf() {
  if (state.claim) return aboutClaim(placeOf(state.claim));
  return state.prop ? aboutProposition(propositionNumber(state.prop)) : null;
}

export function closePanel() {
  if (!state.claim && !state.prop) return false;
  const chosen = state.claim ?? state.prop;
  go({ claim: null, prop: null });
  const again = opener?.isConnected && opener.checkVisibility() ? opener : null;
  (again ?? byId(`tab-${state.view}`)).focus({ preventScroll: true });
  opener = null;
  return chosen;
}

let last = "";

export function showPanel(why) {
  const panel = byId("panel");
  const chosen = `${state.claim ?? ""} ${state.prop ?? ""}`;
  const key = `${chosen} ${state.view === "maps"}`;
  if (key === last) return;
  const wasShown = !panel.hidden;
  const content = contentOf();
  panel.hidden = !content;
  document.body.classList.toggle("with-panel", Boolean(content));
  const isNew = chosen !== last.slice(0, chosen.length);
  last = key;
  if (!content) return;
  if (!wasShown && !why.first) opener = why.from ?? document.activeElement;
  const close = h(
    "button.close",
    { type: "button", "aria-label": "Close", click: closePanel },
    "×",
  );
  panel.replaceChildren(close, ...content.flat(9).filter(Boolean));
  if (isNew) panel.scrollTop = 0;
  if (!why.first && !why.stay) byId("panel-title").focus({ preventScroll: true });
}
