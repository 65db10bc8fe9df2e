import { data, maps, positionOf } from "./data.js";
import { byId } from "./dom.js";
import { isHeard } from "./outline.js";
import { go, isShown, setOf, state } from "./state.js";
import { kindOf, leaningOf, placesIn } from "./words.js";

const PITCH = 14;
const PARTS = "[data-c],[data-p],[data-m],[data-f]";

// What a part shows; a chip in a box of a proposition is an author's position on it.
function meaningOf(part, own) {
  const { c, p, f, m } = part.dataset;
  const map = own ?? maps[m];
  const proposition = data.propositions[p ?? part.parentNode.dataset.p];
  const claim = map?.claims[c ?? f];
  const position = !own && map && positionOf(proposition, map);
  const thing = claim ?? position?.claims?.[0] ?? proposition;
  return { map, proposition, claim, position, thing, isFold: Boolean(f) };
}

// The texts of boxes are laid into their first, empty lines, which know how many words each has.
function fill(part, { claim, proposition }) {
  const [x, y, ...counts] = part.dataset.t.split(",");
  part.setAttribute("transform", `translate(${x},${y})`);
  const words = (claim ?? proposition).text.trim().split(/\s+/);
  const empty = [...part.querySelectorAll(":scope>text:empty")];
  const line = empty.pop();
  if (empty[0]) {
    place(empty[0], 12);
    place(line, 28);
    const kind = document.createElementNS(line.namespaceURI, "tspan");
    kind.textContent = kindOf(claim).toUpperCase();
    kind.setAttribute("font-weight", "bold");
    empty[0].append(kind, `\u00a0 ${placesIn(claim)} `);
  }
  line.after(
    ...counts.map((count, n) => {
      const next = line.cloneNode();
      next.setAttribute("y", Number(line.getAttribute("y")) + n * PITCH);
      next.textContent = `${words.splice(0, count).join(" ")} `;
      return next;
    }),
  );
  line.remove();
}

// The lines of most boxes begin at the same places, which are not told each time.
function place(text, y) {
  if (text.hasAttribute("y")) return;
  text.setAttribute("x", 8);
  text.setAttribute("y", y);
}

// The parts around a part, by what their data name them: claims and steps, or propositions.
function aroundOf({ claim, proposition, map, position }, isMap) {
  if (isMap) {
    const near = [...claim.into, ...claim.out].flatMap((step) => [
      step,
      step.attacked ?? [],
      step.under,
    ]);
    const steps = near.flat();
    const claims = [claim, ...steps.flatMap((step) => [...step.from, step.to ?? []].flat())];
    return { c: claims.map((one) => one.c), s: steps.map((step) => step.s) };
  }
  const { p } = proposition;
  const e = data.links.flatMap((link, n) =>
    [link.premise, link.conclusion].includes(p) ? [n] : [],
  );
  const ends = e.flatMap((n) => [data.links[n].premise, data.links[n].conclusion]);
  return { e, p: [p, ...ends], m: position ? [maps.indexOf(map)] : [] };
}

const isLit = (part, lit) =>
  Object.entries(lit).some(([key, numbers]) => numbers.includes(Number(part.dataset[key] ?? -1)));

function isFaded({ map, claim, position }) {
  const wanted = setOf("stance");
  if (!position) return claim && !isHeard(claim);
  return !isShown(map) || (wanted.size > 0 && !wanted.has(position.stance));
}

const middleOf = ({ left, top, width, height }) => [left + width / 2, top + height / 2];

export function pictureOf(number) {
  const svg = document.importNode(byId(`p${number}`).content.firstElementChild, true);
  const own = maps[svg.dataset.m];
  const parts = [...svg.querySelectorAll(PARTS)];
  const lines = [...svg.querySelectorAll("[data-s],[data-e]")];
  const meanings = new Map(parts.map((part) => [part, meaningOf(part, own)]));
  let held = null;

  for (const [part, meaning] of meanings) {
    if (part.dataset.t) fill(part, meaning);
    part.setAttribute("role", "link");
    if (meaning.position && !part.dataset.t) {
      const said = `${part.textContent} ${meaning.map.author} ${leaningOf(meaning.position)}`;
      part.setAttribute("aria-label", said);
    }
    part.setAttribute("tabindex", part === parts[0] ? 0 : -1);
  }
  svg.setAttribute("role", "group");

  const partAt = ({ target }) => target.closest(PARTS.replaceAll("[", "g["));

  function light(part) {
    const lit = meanings.has(part) && aroundOf(meanings.get(part), own);
    svg.classList.toggle("dim", Boolean(lit));
    if (lit) for (const one of [...parts, ...lines]) one.classList.toggle("lit", isLit(one, lit));
  }

  function choose(part) {
    const { claim, thing, isFold } = meanings.get(part) ?? {};
    if (isFold) go({ view: "maps", map: own.id, branch: claim.key, claim: "" });
    else if (thing) go({ claim: thing.key }, { from: part });
  }

  // Along a step where one leads that way, otherwise to the nearest box.
  function move(key, part) {
    const lit = aroundOf(meanings.get(part), own);
    const [x, y] = middleOf(part.getBoundingClientRect());
    const sign = key === "ArrowLeft" || key === "ArrowUp" ? -1 : 1;
    const isAcross = key === "ArrowLeft" || key === "ArrowRight";
    const costs = parts.map((one) => {
      const [across, down] = middleOf(one.getBoundingClientRect());
      const [along, aside] = isAcross ? [across - x, down - y] : [down - y, across - x];
      const far = along * sign > 4 ? along * sign + 2 * Math.abs(aside) : Number.POSITIVE_INFINITY;
      return isLit(one, lit) ? far : 4 * far;
    });
    const least = Math.min(...costs);
    if (least < Number.POSITIVE_INFINITY)
      parts[costs.indexOf(least)].focus({ preventScroll: true });
  }

  // The frame listens: an element of SVG that listens to the focus would take it.
  function listen(frame, onFocus) {
    frame.addEventListener("click", (event) => choose(partAt(event)));
    frame.addEventListener("pointerover", (event) => light(partAt(event) ?? held));
    frame.addEventListener("pointerleave", () => light(held));
    frame.addEventListener("focusout", () => light(held));
    frame.addEventListener("focusin", (event) => {
      const part = partAt(event);
      if (!part) return;
      for (const one of parts) one.setAttribute("tabindex", one === part ? 0 : -1);
      light(part);
      if (part.matches(":focus-visible")) onFocus(part);
    });
    frame.addEventListener("keydown", (event) => {
      const part = partAt(event);
      if (!part) return;
      if (event.key === "Enter") choose(part);
      else if (event.key.startsWith("Arrow")) move(event.key, part);
      else return;
      event.preventDefault();
    });
  }

  // What the reader has chosen, found and filtered.
  function show(hits) {
    held = null;
    for (const [part, meaning] of meanings) {
      const { key } = meaning.claim ?? meaning.proposition;
      const isOn = !meaning.isFold && !(meaning.position && !meaning.claim) && key === state.claim;
      part.classList.toggle("on", isOn);
      part.classList.toggle("hit", !meaning.isFold && hits.has(key));
      part.classList.toggle("faded", Boolean(isFaded(meaning)));
      if (isOn) held ??= part;
    }
    light(held);
    return held;
  }

  return { svg, show, listen, first: parts[0] ?? svg };
}
