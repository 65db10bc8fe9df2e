// What a reader meets in the pictures of a page: each text with its place, the box in which it
// stands, its colour and the colour of the ground behind it.
() => {
  const rectangle = (element) => {
    // The letters of a line, without the empty room above and below them.
    const size = parseFloat(getComputedStyle(element).fontSize);
    const box = element.getBBox();
    const base = parseFloat(element.getAttribute("y"));
    const from = new DOMPoint(box.x, base - 0.72 * size).matrixTransform(element.getScreenCTM());
    const to = new DOMPoint(box.x + box.width, base + 0.21 * size).matrixTransform(element.getScreenCTM());
    return [from.x, from.y, to.x, to.y];
  };
  const colour = (value) => {
    const [, r, g, b, a] = value.match(/rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/) ?? [];
    return r === undefined || a === "0" ? null : [+r, +g, +b];
  };
  const isFilled = (shape) => colour(getComputedStyle(shape).fill) !== null;
  const contains = (shape, [x, y]) =>
    shape.isPointInFill(new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse()));
  const union = (shapes) => {
    const boxes = shapes.map((shape) => shape.getBoundingClientRect());
    return [
      Math.min(...boxes.map((box) => box.left)),
      Math.min(...boxes.map((box) => box.top)),
      Math.max(...boxes.map((box) => box.right)),
      Math.max(...boxes.map((box) => box.bottom)),
    ];
  };
  // The place of a box; a line has none, nor has a table that is not framed as a whole.
  const boxOf = (part) => {
    if (part === null) return null;
    const shapes = [...part.querySelectorAll("polygon, path, ellipse")];
    const isClosed = (shape) => {
      const [begin, end] = [0, shape.getTotalLength()].map((at) => shape.getPointAtLength(at));
      return Math.hypot(begin.x - end.x, begin.y - end.y) < 1;
    };
    if (!shapes.length || shapes.some((shape) => shape.tagName === "path" && !isClosed(shape))) return null;
    const whole = union(shapes);
    const isFrame = (shape) => union([shape]).every((side, index) => Math.abs(side - whole[index]) < 1);
    return shapes.some(isFrame) ? whole : null;
  };
  const told = [];
  for (const svg of document.querySelectorAll("svg")) {
    const painted = [...svg.querySelectorAll("polygon, path, ellipse, text")];
    const grounds = [];
    for (const element of painted) {
      if (element.tagName !== "text") {
        if (isFilled(element)) grounds.push(element);
        continue;
      }
      if (!element.textContent.trim()) continue;
      const [left, top, right, bottom] = rectangle(element);
      const middle = (top + bottom) / 2;
      const behind = [left + 0.5, (left + right) / 2, right - 0.5].map((x) =>
        grounds.findLast((shape) => contains(shape, [x, middle])),
      );
      told.push({
        text: element.textContent,
        place: [left, top, right, bottom],
        box: boxOf(element.closest("[role=img]")) ?? union([svg]),
        ink: colour(getComputedStyle(element).fill),
        grounds: behind.map((shape) => (shape ? colour(getComputedStyle(shape).fill) : null)),
      });
    }
  }
  return told;
};
