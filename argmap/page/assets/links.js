import { between, h } from "./dom.js";
import { claimId, claimOf, data } from "./data.js";
import { hashOf } from "./state.js";
import { TAGS, glyphOf, kindOf, toneOf, voiceOf, wordOf } from "./words.js";

export function badge(m) {
  const { letter, author } = data.maps[m];
  return h("abbr.badge", { title: author }, letter);
}

export function badges(numbers) {
  return h("span.badges", numbers.map(badge));
}

export function authorOf(m) {
  return h("span.author", badge(m), " ", data.maps[m].author);
}

export function claimLink(m, c, ...inside) {
  const ids = { href: hashOf({ claim: claimId(m, c) }), "data-m": m, "data-c": c };
  return h("a.claim", ids, inside.length ? inside : claimOf(m, c).text);
}

export function propositionLink(p, ...inside) {
  const { id, text } = data.propositions[p];
  return h("a.claim", { href: hashOf({ prop: id }), "data-p": p }, inside.length ? inside : text);
}

export function pairLink(m, n, ...inside) {
  const pair = `${data.maps[m].id},${data.maps[n].id}`;
  return h("a", { href: hashOf({ view: "contrast", pair }) }, inside);
}

export function glyph(sign) {
  return h("span.glyph", { "aria-hidden": true }, sign);
}

export function stanceMark(position) {
  return h(`span.stance.${toneOf(position)}`, glyph(glyphOf(position)), ` ${wordOf(position)}`);
}

export function tagMark(tag, crux) {
  const [sign, word] = TAGS[tag];
  const classes = `span.tag.t-${tag.split(" ")[0]}`;
  return h(classes, glyph(sign), ` ${word}`, crux && h("b", " · crux"));
}

// https://wicg.github.io/scroll-to-text-fragment/: a minus sign and a comma have meanings there.
function directive(text) {
  return encodeURIComponent(text.trim().replace(/\s+/g, " ")).replace(/-/g, "%2D");
}

function fragmentOf({ quote, prefix, suffix }) {
  const parts = quote.split(/\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*/).filter(Boolean);
  const words = quote.trim().split(/\s+/);
  let found = [parts[0], parts.length > 1 && parts.at(-1)];
  if (parts.length === 1 && words.length > 16) {
    found = [words.slice(0, 6).join(" "), words.slice(-6).join(" ")];
  }
  const texts = found.filter(Boolean).map(directive);
  if (prefix) texts.unshift(`${directive(prefix)}-`);
  if (suffix) texts.push(`-${directive(suffix)}`);
  return `:~:text=${texts.join(",")}`;
}

export function addressOf(map, cite) {
  const url = cite.work ? cite.url : map.url;
  if (!/^https?:\/\//i.test(url ?? "")) return null;
  if (!cite.quote) return url;
  return `${url}${url.includes("#") ? "" : "#"}${fragmentOf(cite)}`;
}

export function outward(href, ...inside) {
  return h("a.out", { href, target: "_blank", rel: "noopener noreferrer" }, inside);
}

export function placeLink(map, cite) {
  const words = [cite.work, cite.at].filter(Boolean).join(" ") || "the text";
  const href = addressOf(map, cite);
  return href ? outward(href, words) : h("span", words);
}

export function placesOf(m, c) {
  const links = claimOf(m, c).cites.map((cite) => placeLink(data.maps[m], cite));
  return links.length ? h("span.places", between(links, "; ")) : null;
}

// A claim in a list: its text as a link, and small behind it where it stands and whose it is.
export function claimLine(m, c, { bare = false } = {}) {
  const claim = claimOf(m, c);
  const kind = claim.role === "premise" && !claim.implicit ? "" : kindOf(claim);
  const words = [kind, voiceOf(claim)].filter(Boolean).join(", ");
  return [claimLink(m, c), " ", h("small", !bare && words && `${words} `, placesOf(m, c))];
}
