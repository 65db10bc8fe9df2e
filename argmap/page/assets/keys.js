import { byId } from "./dom.js";
import { openHelp } from "./help.js";
import { closePanel } from "./panel.js";
import { stepHit } from "./search.js";
import { openView } from "./tabs.js";

function leave(target) {
  const filter = byId("filter");
  if (filter.open) filter.open = false;
  else if (target.closest("search")) target.blur();
  else closePanel();
}

export function startKeys(views) {
  byId("ask").addEventListener("click", openHelp);
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
    const does = {
      "/": () => byId("q").focus(),
      "?": openHelp,
      n: () => stepHit(1),
      N: () => stepHit(-1),
    };
    const view = views[key - 1];
    if (key === "Escape") leave(target);
    else if (target.closest("#q, select") || !(does[key] || view)) return;
    else if (view) openView(view);
    else does[key]();
    event.preventDefault();
  });
}
