import { byId } from "./dom.js";
import { go, state } from "./state.js";

const ORDER = ["auto", "light", "dark"];
const THEME_SIGNS = { auto: "◐", light: "☼", dark: "☾" };

function chosenTheme() {
  return ORDER.includes(state.theme) ? state.theme : "auto";
}

export function showTheme() {
  const theme = chosenTheme();
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  byId("theme").textContent = `${THEME_SIGNS[theme]} ${theme}`;
  byId("theme").setAttribute("aria-label", `Theme: ${theme}`);
}

export function startTheme() {
  byId("theme").addEventListener("click", () => {
    const next = ORDER[(ORDER.indexOf(chosenTheme()) + 1) % ORDER.length];
    go({ theme: next === "auto" ? null : next }, { replace: true, stay: true });
  });
}
