import { unpack } from "./unpacking.js";

const packed = JSON.parse(document.getElementById("data").textContent);

export const data = unpack(packed.shape, packed.rows);
export const { maps } = data;
export const several = maps.length > 1;
export const things = new Map();

const LISTS = "propositions pairs common cruxes camps concessions unanswered evidence links";

data.propositions?.forEach((one, p) => {
  Object.assign(one, { p, key: one.id });
  things.set(one.key, one);
});

// Numbers of claims, steps, maps and propositions become the things themselves.
for (const map of maps) {
  map.steps ??= [];
  map.pictures ??= [];
  map.claims.forEach((claim, c) => {
    Object.assign(claim, { map, c, key: `${map.id}:${claim.id}`, into: [], out: [], on: [] });
    things.set(claim.key, claim);
  });
  map.thesis = map.claims[map.thesis];
  map.steps.forEach((step, s) => {
    const from = step.from.map((c) => map.claims[c]);
    Object.assign(step, { s, from, to: map.claims[step.to], under: [] });
  });
  for (const step of map.steps) {
    step.attacked = map.steps[step.toStep];
    for (const claim of step.from) claim.out.push(step);
    (step.attacked?.under ?? step.to.into).push(step);
  }
}

for (const name of LISTS.split(" ")) {
  data[name] ??= [];
  for (const one of data[name]) {
    if (one.maps) one.maps = one.maps.map((m) => maps[m]);
    one.proposition = data.propositions[one.proposition];
  }
}

data.propositions.forEach((one) => {
  one.positions.forEach((position, m) => {
    position.map = maps[m];
    position.claims = position.claims.map((c) => maps[m].claims[c]);
    for (const claim of position.claims) claim.on.push(one);
  });
});

export const byIdOf = (id) => maps.find((map) => map.id === id);

export const positionOf = (proposition, map) => proposition.positions[maps.indexOf(map)];

export const supportsOf = (claim) => claim.into.filter((step) => step.relation === "supports");

export const attacksOn = (claim) => [
  ...claim.into.filter((step) => step.relation !== "supports"),
  ...supportsOf(claim).flatMap((step) => step.under),
];
