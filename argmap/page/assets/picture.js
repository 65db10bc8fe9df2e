import { byId } from "./dom.js";
import { claimId, claimOf, data } from "./data.js";
import { go, isShown, setOf, state } from "./state.js";
import { kindOf, voiceOf, voicesOf, wordOf } from "./words.js";

const PITCH = 14;

function numberIn(node, key) {
  const found = node.closest(`[data-${key}]`)?.dataset[key];
  return found === undefined ? null : Number(found);
}

// Which claim or proposition a part of a picture shows; a chip in a box is an author's position.
function meaningOf(part) {
  const m = numberIn(part, "m");
  const p = numberIn(part, "p");
  if (part.dataset.f) return { m, fold: Number(part.dataset.f) };
  if (part.dataset.c) return { m, c: Number(part.dataset.c), p };
  const c = m !== null && p !== null ? data.propositions[p].positions[m].claims[0] : undefined;
  return { m, c: c ?? null, p };
}

function nameOf({ m, c, p, fold }) {
  if (fold !== undefined) return `Unfold what lies below “${claimOf(m, fold).text}”`;
  if (p !== null && m !== null) {
    const { positions, text } = data.propositions[p];
    return `${data.maps[m].author}: ${wordOf(positions[m])}: ${text}`;
  }
  if (p !== null) return `${data.propositions[p].label}: ${data.propositions[p].text}`;
  const claim = claimOf(m, c);
  return `${[kindOf(claim), voiceOf(claim)].filter(Boolean).join(", ")}: ${claim.text}`;
}

function headOf(claim) {
  const places = claim.cites.map(({ work, at }) => [work, at].filter(Boolean).join(" "));
  return `${kindOf(claim).toUpperCase()}\u00a0 ${places.filter(Boolean).join("; ")}`;
}

function fill(part, { m, c, p }) {
  const [x, y, ...counts] = part.dataset.t.split(",").map(Number);
  part.setAttribute("transform", `translate(${x},${y})`);
  const told = part.dataset.c ? claimOf(m, c).text : data.propositions[p].text;
  const words = told.split(/\s+/).filter(Boolean);
  const empty = [...part.children].filter((one) => one.localName === "text" && !one.textContent);
  const first = empty.pop();
  if (empty.length && c !== null) empty[0].textContent = headOf(claimOf(m, c));
  let line = first;
  counts.forEach((count, n) => {
    if (n) {
      const next = first.cloneNode();
      next.setAttribute("y", Number(first.getAttribute("y")) + n * PITCH);
      line.after(next);
      line = next;
    }
    line.textContent = words.splice(0, count).join(" ");
  });
}

// The steps at a claim, and the claims at their ends.
function aroundClaim(map, c) {
  const near = [...map.into[c], ...map.out[c]];
  const attacked = near.flatMap((step) => map.steps[step.toStep] ?? []);
  const under = near.flatMap((step) => map.under[map.steps.indexOf(step)]);
  const steps = new Set([...near, ...attacked, ...under]);
  const claims = [...steps].flatMap((step) => [...step.from, step.to]);
  return {
    s: new Set([...steps].map((step) => map.steps.indexOf(step))),
    c: new Set([c, ...claims]),
  };
}

function aroundProposition(p) {
  const links = (data.links ?? []).map((link, e) => [e, link.premise, link.conclusion]);
  const near = links.filter(([, from, to]) => from === p || to === p);
  return {
    e: new Set(near.map(([e]) => e)),
    p: new Set([p, ...near.flatMap(([, ...ends]) => ends)]),
  };
}

function litIn(svg, meaning) {
  if (!meaning) return null;
  const { m, c, p } = meaning;
  if (svg.dataset.m) return c === null || c === undefined ? null : aroundClaim(data.maps[m], c);
  if (p === null || p === undefined) return null;
  return svg.querySelector("[data-e]")
    ? aroundProposition(p)
    : { p: new Set([p]), m: new Set([m]) };
}

function isLit(part, lit) {
  const { s, c, e, p, m } = part.dataset;
  if (s) return lit.s?.has(Number(s));
  if (e) return lit.e?.has(Number(e));
  if (lit.m) return lit.p.has(Number(p)) || (m && lit.m.has(Number(m)));
  return lit.c ? lit.c.has(Number(c)) : lit.p?.has(Number(p));
}

function isFaded({ m, c, p }, svg) {
  if (m !== null && !svg.dataset.m && !isShown(m)) return true;
  const voices = setOf("voice");
  const stances = setOf("stance");
  if (svg.dataset.m && voices.size) return !voicesOf(claimOf(m, c)).some((one) => voices.has(one));
  if (m === null || p === null || !stances.size) return false;
  return !stances.has(data.propositions[p].positions[m].stance);
}

function toward(key, from, to) {
  const across = to.left + to.width / 2 - from.left - from.width / 2;
  const down = to.top + to.height / 2 - from.top - from.height / 2;
  const along = { ArrowLeft: -across, ArrowRight: across, ArrowUp: -down, ArrowDown: down }[key];
  const aside = key === "ArrowLeft" || key === "ArrowRight" ? down : across;
  return along > 4 ? along + 2 * Math.abs(aside) : Number.POSITIVE_INFINITY;
}

export class Drawing {
  constructor(number) {
    this.svg = document.importNode(byId(`p${number}`).content.firstElementChild, true);
    this.parts = [...this.svg.querySelectorAll("g[data-c], g[data-p], g[data-m], g[data-f]")];
    this.lines = [...this.svg.querySelectorAll("[data-s], [data-e]")];
    this.meanings = new Map(this.parts.map((part) => [part, meaningOf(part)]));
    for (const [part, meaning] of this.meanings) {
      if (part.dataset.t) fill(part, meaning);
      part.setAttribute("role", "link");
      part.setAttribute("aria-label", nameOf(meaning));
      part.setAttribute("tabindex", -1);
    }
    this.parts[0]?.setAttribute("tabindex", 0);
    this.held = null;
    this.listen();
  }

  partOf(target) {
    const part = target.closest?.("g[data-f], g[data-c], g[data-p], g[data-m]");
    return this.meanings.has(part) ? part : null;
  }

  listen() {
    const { svg } = this;
    svg.addEventListener("click", ({ target }) => this.choose(this.partOf(target)));
    svg.addEventListener("pointerover", ({ target }) => this.light(this.partOf(target)));
    svg.addEventListener("pointerleave", () => this.light(null));
    svg.addEventListener("focusin", ({ target }) => this.rove(this.partOf(target)));
    svg.addEventListener("focusout", () => this.light(null));
    svg.addEventListener("keydown", (event) => this.press(event));
  }

  choose(part) {
    if (!part) return;
    const { m, c, p, fold } = this.meanings.get(part);
    if (fold !== undefined) go({ map: data.maps[m].id, branch: claimId(m, fold), claim: null });
    else if (c !== null) go({ claim: claimId(m, c), prop: null }, { from: part });
    else go({ prop: data.propositions[p].id, claim: null }, { from: part });
  }

  rove(part) {
    if (!part) return;
    this.svg.querySelector('[tabindex="0"]')?.setAttribute("tabindex", -1);
    part.setAttribute("tabindex", 0);
    this.light(part);
    if (part.matches(":focus-visible")) this.onFocus?.(part);
  }

  press(event) {
    const part = this.partOf(event.target);
    if (!part || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") this.choose(part);
    else if (event.key === "Home") this.parts[0].focus();
    else if (event.key === "End") this.parts.at(-1).focus();
    else if (event.key.startsWith("Arrow")) this.move(event.key, part);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // Along a step where one leads that way, otherwise to the nearest box.
  move(key, part) {
    const from = part.getBoundingClientRect();
    const lit = litIn(this.svg, this.meanings.get(part));
    const cost = (one) =>
      toward(key, from, one.getBoundingClientRect()) * (lit && isLit(one, lit) ? 1 : 4);
    const costs = this.parts.filter((one) => one !== part).map((one) => [cost(one), one]);
    const [least, next] = costs.reduce((a, b) => (b[0] < a[0] ? b : a), [Number.POSITIVE_INFINITY]);
    if (least < Number.POSITIVE_INFINITY) next.focus({ preventScroll: true });
  }

  light(part) {
    const lit = litIn(this.svg, this.meanings.get(part ?? this.held));
    this.svg.classList.toggle("dim", Boolean(lit));
    if (!lit) return;
    for (const one of [...this.parts, ...this.lines])
      one.classList.toggle("lit", Boolean(isLit(one, lit)));
  }

  // What the reader has chosen, found and filtered.
  mark(hits) {
    this.held = null;
    for (const [part, meaning] of this.meanings) {
      const { m, c, p, fold } = meaning;
      if (fold !== undefined) continue;
      const id = c === null ? null : claimId(m, c);
      const proposition = m === null ? data.propositions[p].id : null;
      const on = id ? id === state.claim : proposition === state.prop;
      part.classList.toggle("on", Boolean(on));
      part.classList.toggle("hit", hits.has(id ?? proposition));
      part.classList.toggle("faded", isFaded(meaning, this.svg));
      if (on) this.held ??= part;
    }
    this.light(null);
  }
}
