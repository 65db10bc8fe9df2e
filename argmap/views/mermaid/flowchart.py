"""A Mermaid flowchart that is put together box by box and arrow by arrow."""

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from argmap.layout.characters import drawable
from argmap.layout.chart import Chart
from argmap.layout.themes import LIGHT
from argmap.views.mermaid.escaping import escaped

# Only lines are coloured, in colours that show on a light and on a dark page: grounds and letters
# are left to the theme of the page.
_LOOKS = {
    "thesis": "stroke-width:4px",
    "evidence": f"stroke:{LIGHT.evidence_border}",
    "rebuttal": f"stroke:{LIGHT.attack},stroke-width:2.2px",
    "implicit": "stroke-dasharray:6 4",
    "removed": "stroke-dasharray:2 3",
}
SUPPORT = f"stroke:{LIGHT.support},stroke-width:1.6px"
"""How a line for something looks."""

ATTACK = f"stroke:{LIGHT.attack},stroke-width:1.8px"
"""How a line against something looks."""

_SHAPES = {"box": ("[", "]"), "rounded": ("(", ")"), "double": ("[[", "]]"), "flag": (">", "]")}
_BREAK = "<br/>"


class Flowchart:
    """Collects boxes and arrows, in the order in which they are to be read.

    Args:
        direction: Where arrows lead: ``BT``, ``RL`` or ``LR``.
        title: What stands above the picture.
        description: What it shows, for people who do not see it.

    >>> chart = Flowchart("RL", "Rain", "1 claim.")
    >>> chart.box("a", "rounded", ["CLAIM", "It rains."])
    >>> print(chart.finished().source)
    ---
    title: "Rain"
    ---
    flowchart RL
      accTitle: Rain
      accDescr: 1 claim.
      a("CLAIM<br/>It rains.")
    <BLANKLINE>
    """

    def __init__(self, direction: str, title: str, description: str) -> None:
        self._head = [
            *("---", f"title: {_quoted(title)}", "---"),
            f"flowchart {direction}",
            f"  accTitle: {escaped(title) or '-'}",
            f"  accDescr: {escaped(description) or '-'}",
        ]
        self._body: list[str] = []
        self._looks: defaultdict[str, list[str]] = defaultdict(list)
        self._strokes: defaultdict[str, list[int]] = defaultdict(list)
        self._arrows = 0
        self._indent = "  "

    def box(
        self, name: str, shape: str, lines: list[str], looks: list[str] | tuple[str, ...] = ()
    ) -> None:
        """Add a box.

        Args:
            name: Its name, of letters, digits and low lines.
            shape: ``box``, ``rounded``, ``double`` or ``flag``.
            lines: What stands in it; empty ones are left out.
            looks: Which of the looks it has: thesis, evidence, rebuttal, implicit, removed.
        """
        begin, end = _SHAPES[shape]
        self._add(f'{name}{begin}"{_label(lines)}"{end}')
        for look in looks:
            self._looks[look].append(name)

    def joint(self, name: str) -> None:
        """Add a place where lines meet."""
        self._add(f"{name}(( ))")

    def arrow(self, tail: str, line: str, head: str, words: str = "", stroke: str = "") -> None:
        """Add an arrow.

        Args:
            tail: The box or joint from which it leads.
            line: As Mermaid draws it, such as ``-->``.
            head: The box or joint to which it leads.
            words: What stands on it.
            stroke: How it looks.
        """
        said = f'|"{escaped(words)}"|' if words else ""
        self._add(f"{tail} {line}{said} {head}")
        if stroke:
            self._strokes[stroke].append(self._arrows)
        self._arrows += 1

    @contextmanager
    def group(self, name: str, title: str) -> Iterator[None]:
        """Draw a frame with a title around the boxes that are added inside."""
        self._add(f'subgraph {name}["{escaped(title)}"]')
        self._indent += "  "
        yield
        self._indent = self._indent[2:]
        self._add("end")

    def finished(self) -> Chart:
        """Return the whole text; one that Mermaid will not draw says so in its first lines."""
        looks = [
            line
            for look, names in sorted(self._looks.items())
            for line in (
                f"  classDef {look} {_LOOKS[look]}",
                f"  class {','.join(names)} {look}",
            )
        ]
        strokes = [
            f"  linkStyle {','.join(map(str, numbers))} {stroke}"
            for stroke, numbers in self._strokes.items()
        ]
        body = [*self._body, *looks, *strokes]
        chart = Chart("\n".join([*self._head, *body]) + "\n", self._arrows)
        if not chart.remark:
            return chart
        return Chart("\n".join([*self._head, f"%% {chart.remark}", *body]) + "\n", self._arrows)

    def _add(self, line: str) -> None:
        self._body.append(f"{self._indent}{line}")


def _label(lines: list[str]) -> str:
    return _BREAK.join(escaped(line) for line in lines if line.strip()) or " "


def _quoted(title: str) -> str:
    """Return a title as YAML that Mermaid's search for tags and directives finds nothing in."""
    text = json.dumps(" ".join(drawable(title).split()), ensure_ascii=False)
    return "".join(f"\\u{ord(sign):04x}" if sign in "<>%&" else sign for sign in text)
