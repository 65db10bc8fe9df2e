import { byId } from "./dom.js";
import { picturesOnPaper } from "./maps.js";
import { drawView } from "./tabs.js";

// Paper shows every view, all of it and in light colours; afterwards all is as it was.
export function startPrint(views) {
  const root = document.documentElement;
  let undo = [];

  function prepare() {
    if (undo.length) return;
    const { theme } = root.dataset;
    root.dataset.theme = "light";
    undo.push(() => {
      if (theme) root.dataset.theme = theme;
      else delete root.dataset.theme;
    });
    const figures = picturesOnPaper();
    for (const view of views) {
      drawView(view);
      const panel = byId(`view-${view.id}`);
      const { hidden } = panel;
      panel.hidden = false;
      const added = figures[view.id] ?? [];
      panel.append(...added);
      undo.push(() => {
        panel.hidden = hidden;
        for (const one of added) one.remove();
      });
    }
    for (const one of byId("main").querySelectorAll("details:not([open])")) {
      one.open = true;
      undo.push(() => {
        one.open = false;
      });
    }
  }

  addEventListener("beforeprint", prepare);
  addEventListener("afterprint", () => {
    for (const one of undo) one();
    undo = [];
  });
}
