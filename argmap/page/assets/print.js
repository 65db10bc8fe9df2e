import { byId } from "./dom.js";
import { figuresOf } from "./maps.js";
import { drawView, showTab } from "./tabs.js";

// Paper shows every view, all of it and in light colours; afterwards all is as it was.
export function startPrint(views) {
  const { dataset } = document.documentElement;
  let added = [];
  let theme = "";

  addEventListener("beforeprint", () => {
    theme = dataset.theme;
    dataset.theme = "light";
    for (const view of views) {
      drawView(view);
      const panel = byId(`view-${view.id}`);
      panel.hidden = false;
      const figures = figuresOf(view.id);
      panel.append(...figures);
      added.push(...figures);
    }
    for (const one of document.querySelectorAll("main details")) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const figure of added) figure.remove();
    added = [];
    dataset.theme = theme ?? "";
    showTab(views);
  });
}
