export const STANCES = ["affirms", "qualifies", "denies", "reports", "silent"];
export const VOICES = ["asserts", "concedes", "reports", "implicit"];

const GLYPHS = {
  affirms: "+",
  denies: "–",
  qualifies: "±",
  reports: "”",
  silent: "○",
  "n/a": "·",
  unreviewed: "?",
};

export function glyphOf(position) {
  const leaning = { for: "(+)", against: "(–)" }[position.leans];
  return (position.stance === "qualifies" && leaning) || GLYPHS[position.stance];
}

export function wordOf(position) {
  const { stance, leans, implicit } = position;
  const word = stance === "qualifies" && leans ? `leans ${leans}` : stance;
  const said = word === "unreviewed" ? "not reviewed" : word;
  return implicit ? `${said}, implicit` : said;
}

// The side of a position as a class: what is read from colour is also said by glyph and word.
export function toneOf({ stance, leans }) {
  if (stance === "affirms" || leans === "for") return "for";
  if (stance === "denies" || leans === "against") return "against";
  return stance === "qualifies" ? "neither" : "none";
}

export const TAGS = {
  disputed: ["≠", "disputed"],
  tension: ["≈", "in tension"],
  agreed: ["=", "agreed"],
  "one side only": ["1", "one side only"],
  open: ["?", "open"],
};

export const RELATIONS = {
  supports: ["↑", "supports", "for"],
  rebuts: ["⊣", "attacks", "against"],
  undercuts: ["⊸", "undercuts", "against"],
};

const ROLES = { thesis: "thesis", premise: "claim", evidence: "evidence", rebuttal: "rebuttal" };

export function kindOf(claim) {
  return claim.implicit ? `implicit ${ROLES[claim.role]}` : ROLES[claim.role];
}

export function stanceOf(part) {
  return part.stance || "asserts";
}

export function voicesOf(claim) {
  return claim.implicit ? [stanceOf(claim), "implicit"] : [stanceOf(claim)];
}

export function voiceOf(part) {
  const by = part.by ? ` ${part.by}` : "";
  if (stanceOf(part) === "concedes") return by ? `conceded to${by}` : "conceded";
  if (stanceOf(part) === "reports") return by ? `reported, by${by}` : "reported";
  return by ? `by${by}` : "";
}

export function voiceInWords(author, part) {
  const verb = stanceOf(part);
  if (verb === "reports") {
    return part.by ? `${author} reports it; ${part.by} says it.` : `${author} only reports it.`;
  }
  if (verb === "concedes") return `${author} concedes it${part.by ? ` to ${part.by}` : ""}.`;
  return part.by ? `${author} asserts it, with ${part.by}.` : `${author} asserts it.`;
}

export function countOf(n, one, many = `${one}s`) {
  return `${n} ${n === 1 ? one : many}`;
}

export function rateOf(pair) {
  const score = pair.rate === null ? "" : `, rate ${pair.rate.toFixed(2)}`;
  return `agree on ${pair.agreements}, contradict on ${pair.contradictions} of ${pair.n}${score}`;
}
