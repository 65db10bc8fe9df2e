import { byId, h, present } from "./dom.js";
import { go, state } from "./state.js";

const drawn = {};

export const openView = ({ id }) => go({ view: id }, { stay: true });

export function startTabs(views) {
  const tabs = views.map((view) => {
    const { id, name } = view;
    const names = { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `view-${id}` };
    return h("button", { ...names, click: () => openView(view) }, name);
  });
  const list = byId("tabs");
  list.append(...tabs);
  list.addEventListener("keydown", ({ key }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!by) return;
    const next = tabs.at((tabs.indexOf(document.activeElement) + by) % tabs.length);
    next.focus();
    next.click();
  });
  for (const { id, name } of views) {
    const names = { role: "tabpanel", id: `view-${id}`, "aria-labelledby": `tab-${id}` };
    byId("main").append(h("div", names, h("h2.paper", name), h("div.view")));
  }
}

// A view is drawn when it is first looked at, and again when what it depends on has changed.
export function drawView({ id, draw, key }) {
  const now = key();
  if (drawn[id] === now) return;
  drawn[id] = now;
  byId(`view-${id}`).lastElementChild.replaceChildren(...present([draw()]));
}

export function showTab(views) {
  for (const view of views) {
    const isOn = view.id === state.view;
    const tab = byId(`tab-${view.id}`);
    tab.setAttribute("aria-selected", isOn);
    tab.setAttribute("tabindex", isOn ? 0 : -1);
    byId(`view-${view.id}`).hidden = !isOn;
    if (isOn) drawView(view);
  }
}
