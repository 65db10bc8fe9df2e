export const STANCES = ["affirms", "qualifies", "denies", "reports", "silent"];
export const VOICES = ["asserts", "concedes", "reports", "implicit"];

const SIGNS = {
  affirms: "+",
  "leans for": "(+)",
  qualifies: "±",
  "holds both sides": "±",
  "leans against": "(–)",
  denies: "–",
  reports: "”",
  silent: "○",
  "n/a": "·",
  unreviewed: "?",
  for: "+",
  against: "–",
  supports: "↑",
  rebuts: "⊣",
  undercuts: "⊸",
  disputed: "≠",
  tension: "≈",
  agreed: "=",
};

const FOR = ["affirms", "supports", "for"];
const AGAINST = ["denies", "rebuts", "undercuts", "against", "disputed"];

export const signOf = (word) => SIGNS[word] ?? "";

// What colour tells is also told by a sign and a word.
export function toneOf(word) {
  if (FOR.includes(word)) return "for";
  return AGAINST.includes(word) ? "against" : "neither";
}

// The side on which a position counts, whether it affirms, denies or only leans there.
export const sideOf = ({ stance, leans }) => leans || { affirms: "for", denies: "against" }[stance];

export const leaningOf = ({ stance, leans, both }) =>
  both ? "holds both sides" : leans ? `leans ${leans}` : stance;

export const kindOf = ({ role, implicit }) =>
  `${implicit ? "implicit " : ""}${role === "premise" ? "claim" : role}`;

export function voiceOf({ stance, by }) {
  const whose = by ? `by ${by}` : "";
  const words = { concedes: "conceded", reports: by ? "" : "reported" };
  return [whose, words[stance]].filter(Boolean).join(", ");
}

export const voicesOf = ({ stance, implicit }) => [stance || "asserts", implicit && "implicit"];

export const placesIn = (claim) =>
  claim.cites
    .map(({ work, at }) => [work, at].filter(Boolean).join(" "))
    .filter(Boolean)
    .join("; ");

export function rateOf({ agreements, contradictions, n, rate }) {
  const score = (rate ?? -1) < 0 ? "" : `rate ${rate.toFixed(2)}: `;
  return `${score}agree on ${agreements}, contradict on ${contradictions} of ${n}`;
}
