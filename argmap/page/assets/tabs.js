import { byId, h } from "./dom.js";
import { go, state } from "./state.js";

const drawn = new Map();

export function startTabs(views) {
  const tabs = views.map(({ id, name }, n) =>
    h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${id}`,
        "aria-controls": `view-${id}`,
        "aria-keyshortcuts": String(n + 1),
        click: () => openView(id),
      },
      name,
    ),
  );
  const list = document.querySelector("[role=tablist]");
  list.append(...tabs);
  list.addEventListener("keydown", (event) => {
    const at = tabs.indexOf(document.activeElement);
    const last = tabs.length - 1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    next.focus();
    next.click();
  });
  const panels = views.map(({ id, name }) =>
    h(
      "section",
      { role: "tabpanel", id: `view-${id}`, "aria-labelledby": `tab-${id}` },
      h("h2.paper", name),
      h("div"),
    ),
  );
  byId("main").append(...panels);
}

export function openView(view) {
  go({ view, branch: null, map: null }, { stay: true });
}

// A view is drawn when it is first looked at, and again when what it depends on has changed.
export function drawView({ id, draw, key }) {
  const now = key();
  if (drawn.get(id) === now) return;
  drawn.set(id, now);
  byId(`view-${id}`).lastElementChild.replaceChildren(...draw().flat(9).filter(Boolean));
}

export function showTab(views) {
  for (const view of views) {
    const on = view.id === state.view;
    const tab = byId(`tab-${view.id}`);
    tab.setAttribute("aria-selected", on);
    tab.setAttribute("tabindex", on ? 0 : -1);
    byId(`view-${view.id}`).hidden = !on;
    if (on) drawView(view);
  }
}
