import { byId } from "./dom.js";
import { figuresOf } from "./maps.js";
import { drawView, showTab } from "./tabs.js";

// Paper shows every view, all of it and in light colours; afterwards all is as it was.
export function startPrint(views) {
  const { dataset } = document.documentElement;
  let added = [];
  let opened = [];
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
    opened = [...document.querySelectorAll("main details:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const figure of added) figure.remove();
    for (const one of opened) one.open = false;
    added = [];
    dataset.theme = theme ?? "";
    showTab(views);
  });
}
