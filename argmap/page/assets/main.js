import { drawAnswer } from "./answer.js";
import { drawContrast } from "./contrast.js";
import { data, maps, several } from "./data.js";
import { byId } from "./dom.js";
import { drawEvidence } from "./evidence.js";
import { showFilters, startFilters } from "./filters.js";
import { startKeys } from "./keys.js";
import { currentPicture, drawMaps, drawMerged, drawTimeline, showPicture } from "./maps.js";
import { drawMatrix } from "./matrix.js";
import { drawOutline, fold } from "./outline.js";
import { showPanel } from "./panel.js";
import { startPrint } from "./print.js";
import { hitsNow, showHits, startSearch } from "./search.js";
import { go, onChange, start, state } from "./state.js";
import { showTab, startTabs } from "./tabs.js";

const root = document.documentElement;
const isDebate = several && data.propositions.length > 0;
const hasMaps = maps.some((map) => map.pictures.length > 0);

const view = (name, has, draw, ...keys) => ({
  id: name.toLowerCase(),
  name,
  has,
  draw,
  key: () => keys.map((key) => (key === "picture" ? currentPicture().picture : state[key])).join(),
});

const VIEWS = [
  view("Answer", true, drawAnswer, "authors"),
  view("Matrix", isDebate, drawMatrix, "authors", "stance"),
  view("Contrast", isDebate, drawContrast, "pair", "stance"),
  view("Merged", data.merged >= 0, drawMerged),
  view("Maps", hasMaps, drawMaps, "picture"),
  view("Evidence", data.evidence.length > 0, drawEvidence, "authors"),
  view("Timeline", data.timeline >= 0, drawTimeline),
  view("Outline", true, drawOutline, "authors", "voice"),
].filter((one) => one.has);

function show(why) {
  state.view ??= "answer";
  const hits = hitsNow();
  const keys = new Set(hits.map((hit) => hit.key));
  const hadView = root.dataset.view === state.view;
  root.dataset.theme = state.theme ?? "";
  root.dataset.view = state.view;
  showFilters();
  showTab(VIEWS);
  showPanel(why);
  showPicture(keys, why);
  showHits(hits);
  for (const link of document.querySelectorAll("main a.thing")) {
    const key = decodeURIComponent(link.hash.slice(7));
    link.classList.toggle("on", key === state.claim);
    link.classList.toggle("hit", keys.has(key));
  }
  if (!hadView && !why.past) scrollTo(0, 0);
  reveal();
}

let revealed = "";

// A claim that is chosen anew is shown where it stands, folded away or not.
function reveal() {
  const place = `${state.view} ${state.claim}`;
  const link = place !== revealed && document.querySelector(`#view-${state.view} a.on`);
  revealed = place;
  if (!link) return;
  for (let at = link.closest("ul"); at; at = at.parentElement.closest("ul"))
    if (at.parentElement.matches(".folded")) fold(at.parentElement, false);
  link.scrollIntoView({ block: "nearest" });
}

startTabs(VIEWS);
startFilters();
startSearch();
startKeys(VIEWS);
startPrint(VIEWS);
byId("theme").addEventListener("click", () => {
  const isDark = state.theme
    ? state.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  go({ theme: isDark ? "light" : "dark" }, { quiet: true, stay: true });
});
const header = document.querySelector("header");
const measure = () => root.style.setProperty("--top", `${header.offsetHeight}px`);
measure();
new ResizeObserver(measure).observe(header);
onChange(show);
start();
