const byId = (name) => document.getElementById(name);
const frame = byId("shown");
let newest = 0;
let scrolled = null;

function make(tag, text, name = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = name;
  return made;
}

function findingItem(finding) {
  const item = make("li", "", finding.severity);
  const place = finding.line ? `${finding.file}:${finding.line}:${finding.column}` : finding.file;
  item.append(make("strong", `${finding.severity}: `), make("span", finding.message));
  if (finding.help) item.append(make("p", finding.help));
  item.append(make("p", `${place} · ${finding.rule}`, "place"));
  return item;
}

function summaryOf(state) {
  const { errors, count } = state;
  const wrong = errors || state.problems.length;
  const of = state.page ? `The page is that of ${state.made}` : "There is no page yet";
  const are = errors === 1 ? "is an error" : "are errors";
  if (wrong) return `${of}: ${errors ? `${errors} of ${count} findings ${are}` : "see below"}`;
  return `${count} ${count === 1 ? "finding" : "findings"}`;
}

function tell(state) {
  const wrong = state.problems.length || state.errors;
  const more = state.count - state.findings.length;
  byId("summary").textContent = summaryOf(state);
  byId("problems").replaceChildren(...state.problems.map((one) => make("li", one, "error")));
  byId("findings").replaceChildren(...state.findings.map(findingItem));
  if (more) byId("findings").append(make("li", `and ${more} more: argmap check tells them all`));
  byId("side").className = wrong ? "errors" : "";
  byId("side").hidden = !wrong && !state.findings.length;
  byId("waiting").hidden = state.version > 0;
}

function hashShown() {
  return frame.contentWindow.location.hash || location.hash;
}

function show(state) {
  if (!state.page || state.page === newest) return;
  const first = !newest;
  newest = state.page;
  scrolled = first ? null : [frame.contentWindow.scrollX, frame.contentWindow.scrollY];
  frame.hidden = false;
  const hash = first ? location.hash : hashShown();
  frame.contentWindow.location.replace(`/page?${state.page}${hash}`);
}

function keepPlace() {
  const shown = frame.contentWindow;
  if (shown.location.pathname !== "/page") return;
  document.title = `${shown.document.title} · argmap watch`;
  // A page that changes its address itself fires no hashchange.
  const mirror = () => history.replaceState(null, "", hashShown());
  shown.addEventListener("hashchange", mirror);
  shown.navigation?.addEventListener("currententrychange", mirror);
  if (scrolled) shown.scrollTo(...scrolled);
}

async function refresh() {
  const state = await (await fetch("/state")).json();
  tell(state);
  show(state);
}

function lost() {
  byId("side").hidden = false;
  byId("side").className = "errors";
  byId("summary").textContent = "argmap watch has ended; the page stays as it was";
}

frame.addEventListener("load", keepPlace);
const events = new EventSource("/events");
events.addEventListener("message", () => refresh().catch(lost));
events.addEventListener("error", lost);
