import { byId, h } from "./dom.js";
import { data, several } from "./data.js";
import { badge } from "./links.js";
import { cleared, go, setOf } from "./state.js";
import { STANCES, VOICES } from "./words.js";

function chooseValues(key, all) {
  const boxes = [...byId("filter").querySelectorAll(`[name=${key}]`)];
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
  const rest = chosen.length === all.length ? [] : chosen;
  go({ [key]: rest.join(",") || null }, { replace: true, stay: true });
}

function group(key, title, values, labelOf) {
  const box = (value) => {
    const change = () => chooseValues(key, values);
    const input = h("input", { type: "checkbox", name: key, value, change });
    return h("label", input, " ", labelOf(value));
  };
  return h("fieldset", h("legend", title), values.map(box));
}

export function startFilters() {
  const ids = data.maps.map((map) => map.id);
  const named = (id) => [badge(ids.indexOf(id)), " ", data.maps[ids.indexOf(id)].author];
  const word = (value) => value;
  const clear = () => go({ ...cleared(), q: undefined }, { replace: true, stay: true });
  byId("filter").lastElementChild.append(
    ...[
      several && group("authors", "Authors", ids, named),
      several && group("stance", "Stance on a proposition", STANCES, word),
      group("voice", "Voice of a claim", VOICES, word),
      h("button", { type: "button", click: clear }, "Show all again"),
    ].filter(Boolean),
  );
}

export function showFilters() {
  let count = 0;
  for (const key of ["authors", "stance", "voice"]) {
    const chosen = setOf(key);
    count += chosen.size > 0;
    for (const box of byId("filter").querySelectorAll(`[name=${key}]`)) {
      box.checked = chosen.has(box.value);
    }
  }
  byId("filter").firstElementChild.textContent = count ? `Filter (${count})` : "Filter";
}
