import { button, byId, h, joined } from "./dom.js";
import { mark } from "./links.js";
import { STANCES } from "./words.js";

const KEYS = [
  ["/", "search; Tab goes into the hits"],
  ["n N", "next and previous hit; in the search Enter and Shift+Enter"],
  ["1 – 8", "views"],
  ["+ − 0", "zoom in, out, show all, in a picture"],
  ["arrows", "pan a picture; on a box, go along its steps"],
  ["Enter", "open what is focused"],
  ["Escape", "close"],
];
const BOXES = ["thesis", "claim", "implicit claim", "evidence", "rebuttal raised by others"];

export function openHelp() {
  const dialog = byId("help");
  const keys = KEYS.map(([key, words]) => h("p", h("b", key), ` ${words}`));
  const boxes = BOXES.map((words) => h("p", h(`i.key.${words.split(" ")[0]}`), ` ${words}`));
  const lines = [
    mark("supports"),
    mark("rebuts", "attacks"),
    mark("undercuts", "undercuts a step"),
  ];
  const stances = [...STANCES, "leans for", "leans against"].map((word) => mark(word));
  const close = button("×", "Close", () => dialog.close());
  dialog.replaceChildren(
    close,
    h("h2", "Keys and signs"),
    ...keys,
    ...boxes,
    h("p", joined([...lines, ...stances], " ")),
  );
  dialog.showModal();
}
