import { maps, several } from "./data.js";
import { button, byId, h } from "./dom.js";
import { authorOf } from "./links.js";
import { go, setOf } from "./state.js";
import { STANCES, VOICES } from "./words.js";

const NAMES = ["authors", "stance", "voice"];

const boxesOf = (name) => [...byId("filter").querySelectorAll(`[name=${name}]`)];

function choose({ target: { name } }) {
  const chosenBoxes = boxesOf(name).filter((box) => box.checked);
  go({ [name]: chosenBoxes.map((box) => box.value).join(",") }, { quiet: true, stay: true });
}

const group = (title, name, values, words = values) =>
  h(
    "fieldset",
    h("legend", title),
    values.map((value, n) => {
      const box = h("input", { type: "checkbox", name, value, change: choose });
      return h("label", box, " ", words[n]);
    }),
  );

export function startFilters() {
  const clear = () => go({ authors: "", stance: "", voice: "" }, { quiet: true, stay: true });
  byId("filter").append(
    h(
      "div",
      several && [
        group(
          "Authors",
          "authors",
          maps.map((map) => map.id),
          maps.map(authorOf),
        ),
        group("Stance on a proposition", "stance", STANCES),
      ],
      group("Voice of a claim", "voice", VOICES),
      button("Show all", "Show all", clear),
    ),
  );
}

export function showFilters() {
  for (const name of NAMES)
    for (const box of boxesOf(name)) box.checked = setOf(name).has(box.value);
  byId("filter").classList.toggle(
    "on",
    NAMES.some((name) => setOf(name).size),
  );
}
