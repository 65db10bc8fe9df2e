import { unpack } from "./unpacking.js";

const packed = JSON.parse(document.getElementById("data").textContent);

export const data = unpack(packed.shape, packed.rows);

for (const name of [
  "propositions",
  "pairs",
  "closest",
  "furthest",
  "common",
  "cruxes",
  "camps",
  "concessions",
  "unanswered",
  "evidence",
  "pictures",
]) {
  data[name] ??= [];
}

data.merged ??= null;
data.timeline ??= null;

for (const map of data.maps) {
  map.steps ??= [];
  map.pictures ??= [];
  map.into = map.claims.map(() => []);
  map.out = map.claims.map(() => []);
  map.stands = map.claims.map(() => []);
  map.under = map.steps.map(() => []);
  for (const step of map.steps) {
    for (const c of step.from) map.out[c].push(step);
    const ends = step.relation === "undercuts" ? map.under[step.toStep] : map.into[step.to];
    ends?.push(step);
  }
}

data.propositions.forEach((proposition, p) => {
  proposition.positions.forEach((position, m) => {
    position.claims ??= [];
    for (const c of position.claims) data.maps[m].stands[c].push(p);
  });
});

export const several = data.maps.length > 1;

export function claimOf(m, c) {
  return data.maps[m].claims[c];
}

export function claimId(m, c) {
  return `${data.maps[m].id}:${claimOf(m, c).id}`;
}

const places = new Map();
data.maps.forEach((map, m) => {
  map.claims.forEach((_, c) => {
    places.set(claimId(m, c), { m, c });
  });
});

export function placeOf(id) {
  return places.get(id);
}

export function mapNumber(id) {
  return data.maps.findIndex((map) => map.id === id);
}

export function propositionNumber(id) {
  return data.propositions.findIndex((one) => one.id === id);
}

export function pairOf(m, n) {
  return data.pairs.find((pair) => pair.maps.includes(m) && pair.maps.includes(n));
}

export function attacksOn(map, c) {
  const rebuts = map.into[c].filter((step) => step.relation === "rebuts");
  const undercuts = map.into[c].flatMap((step) => map.under[map.steps.indexOf(step)]);
  return [...rebuts, ...undercuts];
}

export function supportsOf(map, c) {
  return map.into[c].filter((step) => step.relation === "supports");
}

// What answers an attack: a rebuttal of one of its claims, or what undercuts its step.
export function answersTo(map, step) {
  return [...map.under[map.steps.indexOf(step)], ...step.from.flatMap((c) => attacksOn(map, c))];
}
