import { h, joined } from "./dom.js";
import { hashOf, idsOf } from "./state.js";
import { kindOf, leaningOf, placesIn, signOf, toneOf, voiceOf } from "./words.js";

export const badge = ({ letter, author }) => h("abbr", { title: author }, letter);

export const authorOf = (map) => h("b", badge(map), ` ${map.author}`);

export const linkTo = (thing, ...inside) =>
  h("a.thing", { href: hashOf({ claim: thing.key }) }, inside.length ? inside : thing.text);

export const contrastOf = (pair, ...inside) =>
  h("a.plain", { href: hashOf({ view: "contrast", pair: idsOf(pair) }) }, inside);

// A sign and a word, in the colour of their side.
export const mark = (word, said = word, more = "") =>
  h(`span.mark.${toneOf(word)}`, h("b", signOf(word)), ` ${said}`, more && h("b", more));

export const stanceOf = (position) =>
  mark(leaningOf(position), leaningOf(position) + (position.implicit ? ", implicit" : ""));

export const tagOf = (tag, crux) => mark(tag, tag, crux && " · crux");

// https://wicg.github.io/scroll-to-text-fragment/: a minus sign and a comma have meanings there.
const directive = (text) =>
  encodeURIComponent(text.trim().replace(/\s+/g, " ")).replace(/-/g, "%2D");

function fragmentOf({ quote, prefix, suffix }) {
  const parts = quote.split(/\[?(?:…|\.\.\.)\]?/).filter((part) => part.trim());
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  const texts = ends.map(directive);
  if (prefix) texts.unshift(`${directive(prefix)}-`);
  if (suffix) texts.push(`-${directive(suffix)}`);
  return `:~:text=${texts}`;
}

export function addressOf(map, cite) {
  const url = (cite.work ? cite.url : map.url) ?? "";
  if (!/^https?:/i.test(url)) return "";
  return cite.quote ? `${url}${url.includes("#") ? "" : "#"}${fragmentOf(cite)}` : url;
}

export const outward = (href, words) =>
  href ? h("a", { href, target: "_blank", rel: "noreferrer" }, words) : words;

export const placesOf = (claim) =>
  joined(
    claim.cites.map((cite) => outward(addressOf(claim.map, cite), placesIn({ cites: [cite] }))),
    "; ",
  );

export const textOf = ({ url, title, publisher, date }) =>
  joined([title && outward(url, title), publisher, date].filter(Boolean), " · ");

// A claim in a list: behind it, small, what it is, whose it is, and where it stands.
export function lineOf(claim) {
  const kind = kindOf(claim);
  const words = [kind === "claim" ? "" : kind, voiceOf(claim)].filter(Boolean).join(", ");
  return h("span.line", linkTo(claim), " ", h("small", words, " ", placesOf(claim)));
}

export const linesOf = (claims) =>
  claims.flatMap((claim, n) => [n > 0 && h("small", "together with"), lineOf(claim)]);
