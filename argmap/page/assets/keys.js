import { byId, h } from "./dom.js";
import { signs } from "./legend.js";
import { closePanel } from "./panel.js";
import { closeList, stepHit } from "./search.js";
import { openView } from "./tabs.js";

const KEYS = [
  ["/", "search"],
  ["Enter", "next hit; Shift: previous"],
  ["↓", "from the search into its hits"],
  ["n  N", "next and previous hit"],
  ["1 – 8", "views"],
  ["+  −  0", "zoom in, out, show all (in a picture)"],
  ["arrows", "pan a picture; on a box, go along its steps"],
  ["Enter", "open what is focused"],
  ["Escape", "close the panel, back to where you were"],
  ["?", "this help"],
];

function help() {
  const rows = KEYS.map(([key, words]) => h("div", h("dt", h("kbd", key)), h("dd", words)));
  const close = h(
    "button.close",
    { type: "button", "aria-label": "Close", click: () => byId("keys").close() },
    "×",
  );
  return [close, h("h2", { id: "keys-title" }, "Keys and signs"), h("dl", rows), signs()];
}

function openHelp() {
  if (!byId("keys").childElementCount) byId("keys").append(...help());
  byId("keys").showModal();
}

function isTyping(target) {
  return target.matches?.("input:not([type=checkbox]), select, textarea");
}

export function startKeys(views) {
  byId("help").addEventListener("click", openHelp);
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || byId("keys").open) return;
    if (key === "Escape") {
      if (closeFilter() || closeList() || closePanel()) event.preventDefault();
      else if (target === byId("q")) target.blur();
      return;
    }
    if (isTyping(target)) return;
    if (key === "/") byId("q").focus();
    else if (key === "?") openHelp();
    else if (key === "n") stepHit(1, true);
    else if (key === "N") stepHit(-1, true);
    else if (views[Number(key) - 1]) openView(views[Number(key) - 1].id);
    else return;
    event.preventDefault();
  });
}

function closeFilter() {
  const filter = byId("filter");
  if (!filter.open) return false;
  filter.open = false;
  filter.firstElementChild.focus();
  return true;
}
