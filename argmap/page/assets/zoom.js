import { h } from "./dom.js";

const LEGIBLE = 1.1;
const STEP = 1.25;

// A picture in a frame that scrolls: a browser pans it by itself, by keys and by fingers, too.
export function framed(svg, label) {
  const [, , wide, high] = svg.getAttribute("viewBox").split(" ");
  const frame = h("div.frame", { tabindex: 0, role: "group", "aria-label": label }, svg);
  const { style } = svg;
  let scale = 1;

  function size(next) {
    scale = Math.min(5, Math.max(0.15, next));
    style.width = `${wide * scale}px`;
    style.height = `${high * scale}px`;
  }

  // What is under the pointer stays there.
  function zoom(factor, x, y) {
    const at = frame.getBoundingClientRect();
    const left = x ?? at.left + at.width / 2;
    const top = y ?? at.top + at.height / 2;
    const before = svg.getBoundingClientRect();
    size(scale * factor);
    const after = svg.getBoundingClientRect();
    const grown = after.width / before.width;
    frame.scrollBy(
      after.left + (left - before.left) * grown - left,
      after.top + (top - before.top) * grown - top,
    );
  }

  function fit() {
    size(Math.min(frame.clientWidth / wide, frame.clientHeight / high, 1.6));
  }

  function reveal(node, isAtOnce) {
    const isCalm = isAtOnce === true || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behavior = isCalm ? "instant" : "smooth";
    node.scrollIntoView({ block: "center", inline: "center", container: "nearest", behavior });
  }

  function begin(node) {
    fit();
    if (scale > LEGIBLE * 0.8) return;
    size(LEGIBLE);
    reveal(node, true);
  }

  function act(key) {
    const does = { "+": () => zoom(STEP), "-": () => zoom(1 / STEP), 0: fit };
    does[key === "=" ? "+" : key]?.();
  }

  frame.addEventListener("keydown", (event) => event.ctrlKey || event.metaKey || act(event.key));
  listenToPointer(frame);
  listenToWheel(frame, zoom);
  listenToFingers(frame, zoom);
  return { frame, act, reveal, begin };
}

function listenToWheel(frame, zoom) {
  const turn = (event) => {
    if (event.shiftKey || event.deltaX) return;
    event.preventDefault();
    const turned = Math.max(-120, Math.min(120, event.deltaY * (event.deltaMode ? 30 : 1)));
    zoom(Math.exp(-turned / 500), event.clientX, event.clientY);
  };
  frame.addEventListener("wheel", turn, { passive: false });
}

// A pointer is captured once it drags, so that a drag does not end in a click on a box.
function listenToPointer(frame) {
  let from = null;
  frame.addEventListener("pointermove", (event) => {
    const { clientX: x, clientY: y, buttons, pointerType, pointerId } = event;
    if (buttons !== 1 || pointerType === "touch") {
      from = null;
      return;
    }
    from ??= { x, y, left: frame.scrollLeft, top: frame.scrollTop };
    if (Math.hypot(from.x - x, from.y - y) < 4) return;
    frame.setPointerCapture(pointerId);
    frame.scrollTo(from.left + from.x - x, from.top + from.y - y);
  });
}

function listenToFingers(frame, zoom) {
  let last = 0;
  const move = (event) => {
    const [a, b] = event.touches;
    if (!b) return;
    event.preventDefault();
    const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    if (last) zoom(apart / last, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
    last = apart;
  };
  frame.addEventListener("touchstart", () => {
    last = 0;
  });
  frame.addEventListener("touchmove", move, { passive: false });
}
