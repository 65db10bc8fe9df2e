import { drawAnswer } from "./answer.js";
import { drawContrast } from "./contrast.js";
import { data, several } from "./data.js";
import { byId } from "./dom.js";
import { drawEvidence } from "./evidence.js";
import { showFilters, startFilters } from "./filters.js";
import { startKeys } from "./keys.js";
import { currentPicture, drawMaps, drawMerged, drawTimeline, settle } from "./maps.js";
import { drawMatrix } from "./matrix.js";
import { drawOutline } from "./outline.js";
import { showPanel } from "./panel.js";
import { startPrint } from "./print.js";
import { hitsNow, showHits, startSearch } from "./search.js";
import { onChange, start, state, tell } from "./state.js";
import { showTab, startTabs } from "./tabs.js";
import { showTheme, startTheme } from "./theme.js";

const by =
  (...keys) =>
  () =>
    keys.map((key) => state[key] ?? "").join(" ");
const once = () => "once";
const hasPropositions = several && data.propositions.length > 0;

const VIEWS = [
  { id: "answer", name: "Answer", draw: drawAnswer, key: by("authors"), has: true },
  {
    id: "matrix",
    name: "Matrix",
    draw: drawMatrix,
    key: by("authors", "stance"),
    has: hasPropositions,
  },
  {
    id: "contrast",
    name: "Contrast",
    draw: drawContrast,
    key: by("pair", "stance"),
    has: hasPropositions,
  },
  { id: "merged", name: "Merged", draw: drawMerged, key: once, has: data.merged !== null },
  {
    id: "maps",
    name: several ? "Maps" : "Map",
    draw: drawMaps,
    key: () => String(currentPicture().picture),
    has: data.maps.some((map) => map.pictures.length > 0),
  },
  {
    id: "evidence",
    name: "Evidence",
    draw: drawEvidence,
    key: by("authors"),
    has: data.evidence.length > 0,
  },
  { id: "timeline", name: "Timeline", draw: drawTimeline, key: once, has: data.timeline !== null },
  { id: "outline", name: "Outline", draw: drawOutline, key: by("authors", "voice"), has: true },
].filter((view) => view.has);

function markChosen() {
  const chosen = state.claim ?? state.prop;
  for (const link of byId("main").querySelectorAll("a.claim")) {
    const [, id] = link.hash.split("=");
    link.classList.toggle("on", decodeURIComponent(id) === chosen);
  }
}

function show(why) {
  if (!VIEWS.some((view) => view.id === state.view)) {
    if (state.view) tell(`This page has no view “${state.view}”: left aside.`);
    state.view = VIEWS[0].id;
  }
  const hits = new Set(hitsNow().map((one) => one.id));
  const { view } = document.body.dataset;
  showTheme();
  showFilters();
  showTab(VIEWS);
  showPanel(why);
  markChosen();
  settle(hits, why);
  showHits();
  document.body.dataset.view = state.view;
  if (view !== state.view && !why.past && !why.first) scrollTo({ top: 0, behavior: "instant" });
}

startTabs(VIEWS);
startFilters();
startSearch();
startTheme();
startKeys(VIEWS);
startPrint(VIEWS);
onChange(show);
start();

const fitFrames = () => {
  const top = byId("main").getBoundingClientRect().top + scrollY;
  document.documentElement.style.setProperty("--top", `${Math.round(top)}px`);
};
new ResizeObserver(fitFrames).observe(document.querySelector("header"));
