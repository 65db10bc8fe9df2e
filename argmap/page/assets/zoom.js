import { calm, h } from "./dom.js";

const LEAST = 0.15;
const MOST = 5;
const LEGIBLE = 1.1;
const STEP = 1.25;

// A picture in a frame that scrolls: a browser pans it by itself, by keys and by fingers, too.
export function framed(svg, label) {
  const [, , wide, high] = svg.getAttribute("viewBox").split(" ").map(Number);
  const name = `${label}. Arrows pan, plus and minus zoom, 0 shows all; Tab goes to the boxes.`;
  const frame = h("div.frame", { tabindex: 0, role: "group", "aria-label": name }, svg);
  let scale = 0;

  function size(next) {
    scale = Math.min(MOST, Math.max(LEAST, next));
    svg.style.setProperty("width", `${wide * scale}px`);
    svg.style.setProperty("height", `${high * scale}px`);
  }

  // What is under the pointer stays there.
  function zoom(factor, x, y) {
    const box = frame.getBoundingClientRect();
    const atX = x ?? box.left + box.width / 2;
    const atY = y ?? box.top + box.height / 2;
    const before = svg.getBoundingClientRect();
    const partX = (atX - before.left) / before.width;
    const partY = (atY - before.top) / before.height;
    size(scale * factor);
    const after = svg.getBoundingClientRect();
    frame.scrollLeft += after.left + partX * after.width - atX;
    frame.scrollTop += after.top + partY * after.height - atY;
  }

  function fit() {
    size(Math.min(frame.clientWidth / wide, frame.clientHeight / high, 1.6));
  }

  function reveal(node, smooth = true) {
    const box = node.getBoundingClientRect();
    const at = frame.getBoundingClientRect();
    const behavior = smooth && !calm() ? "smooth" : "instant";
    const left = frame.scrollLeft + box.left + box.width / 2 - at.left - at.width / 2;
    const top = frame.scrollTop + box.top + box.height / 2 - at.top - at.height / 2;
    frame.scrollTo({ left, top, behavior });
  }

  function begin(node) {
    fit();
    if (scale >= LEGIBLE * 0.8) return;
    size(LEGIBLE);
    reveal(node, false);
  }

  drags(frame);
  pinches(frame, zoom);
  frame.addEventListener(
    "wheel",
    (event) => {
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      event.preventDefault();
      const rows = event.deltaMode ? event.deltaY * 30 : event.deltaY;
      zoom(Math.exp(-Math.max(-120, Math.min(120, rows)) / 500), event.clientX, event.clientY);
    },
    { passive: false },
  );
  frame.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) return;
    if (key === "+" || key === "=") zoom(STEP);
    else if (key === "-" || key === "−") zoom(1 / STEP);
    else if (key === "0") fit();
  });
  return { frame, svg, zoom, fit, reveal, begin };
}

function drags(frame) {
  let from = null;
  let moved = false;
  frame.addEventListener("pointerdown", (event) => {
    moved = false;
    if (event.pointerType === "touch" || event.button) return;
    from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop };
  });
  addEventListener("pointermove", (event) => {
    if (!from) return;
    if (!event.buttons) {
      from = null;
      return;
    }
    const left = from.x - event.clientX;
    const top = from.y - event.clientY;
    moved ||= Math.hypot(left - frame.scrollLeft, top - frame.scrollTop) > 4;
    if (!moved) return;
    frame.classList.add("dragged");
    frame.scrollTo({ left, top, behavior: "instant" });
  });
  addEventListener("pointerup", () => {
    from = null;
    frame.classList.remove("dragged");
  });
  frame.addEventListener("dragstart", (event) => event.preventDefault());
  frame.addEventListener(
    "click",
    (event) => {
      if (moved) event.stopPropagation();
      moved = false;
    },
    true,
  );
}

function pinches(frame, zoom) {
  let last = 0;
  const apart = ([a, b]) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  frame.addEventListener("touchstart", ({ touches }) => {
    last = touches.length === 2 ? apart(touches) : 0;
  });
  frame.addEventListener(
    "touchmove",
    (event) => {
      if (event.touches.length !== 2 || !last) return;
      event.preventDefault();
      const [a, b] = event.touches;
      const now = apart(event.touches);
      zoom(now / last, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
      last = now;
    },
    { passive: false },
  );
}

export function zoomButtons(view) {
  const button = (sign, label, click) =>
    h("button", { type: "button", "aria-label": label, title: label, click }, sign);
  return h(
    "div.zoom",
    button("−", "Zoom out", () => view.zoom(1 / STEP)),
    button("+", "Zoom in", () => view.zoom(STEP)),
    button("⤢", "Show all", view.fit),
  );
}
