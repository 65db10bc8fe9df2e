"""Pictures to ask questions of: maps with every mark, and an engine's SVG as boxes and lines."""

import re
import xml.etree.ElementTree as ET
from datetime import date

import attrs
import pytest

from argmap.layout.engine import run_engine
from argmap.model import (
    ArgumentMap,
    Citation,
    Claim,
    Inference,
    Locator,
    PartialDate,
    Relation,
    Role,
    Source,
    Stance,
    Unit,
)
from argmap.views.debate.marks import (
    Contest,
    Item,
    Lead,
    Merged,
    Moment,
    Party,
    Shared,
    SharedUse,
    Step,
    Timeline,
    Use,
)
from argmap.views.drawing.lettering import text_width
from argmap.views.marks import Card, Cell, Column, Contrast, Matrix, MatrixRow, Row, Side

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def _at(*paragraphs, source=None):
    return (Citation(source, tuple(Locator(Unit.PARAGRAPH, each) for each in paragraphs)),)


@pytest.fixture(scope="session")
def barrels():
    """A map with every mark: linked premises, all roles, attacks, undercuts, other voices."""
    return ArgumentMap(
        "okafor-2024",
        authors=("Ada Okafor",),
        title="Why cities should require rain barrels",
        published=PartialDate.parse("2024-03-09"),
        url="https://example.org/barrels?a=1&b=2",
        question="Should new buildings have to collect roof water?",
        sources=(Source("audit22", "Harbour City drainage audit"),),
        claims=(
            Claim("require", "New buildings should have to collect roof water.", Role.THESIS),
            Claim(
                "floods",
                "Roof runoff causes most street floods.",
                Role.PREMISE,
                citations=_at("3"),
            ),
            Claim("catch", "Barrels hold back enough runoff to stop those floods.", Role.PREMISE),
            Claim(
                "duty",
                "A city ought to require cheap ways to prevent floods.",
                Role.PREMISE,
                implicit=True,
            ),
            Claim(
                "traced",
                "The 2022 audit traced 61% of street floods to roof runoff.",
                Role.EVIDENCE,
                citations=(*_at("3"), *_at("14", source="audit22")),
            ),
            Claim("mosquitoes", "Standing barrels breed mosquitoes.", Role.REBUTTAL, by="critics"),
            Claim("lids", "A fitted lid stops mosquitoes from breeding.", Role.REBUTTAL),
            Claim(
                "full",
                "Barrels are full by the second day of a storm.",
                Role.REBUTTAL,
                by="critics",
                stance=Stance.CONCEDES,
            ),
        ),
        inferences=(
            Inference(("traced",), Relation.SUPPORTS, "floods"),
            Inference(("mosquitoes",), Relation.REBUTS, "require"),
            Inference(("lids",), Relation.REBUTS, "mosquitoes"),
            Inference(("full",), Relation.UNDERCUTS, "main"),
            Inference(("floods", "catch", "duty"), Relation.SUPPORTS, "require", "main"),
            Inference(("traced",), Relation.REBUTS, "lids", "doubt", by="critics"),
        ),
    )


@pytest.fixture(scope="session")
def contrast():
    """Two authors, with every stance and tag, a card in two rows, and an empty place."""
    sewers = Card(
        "denies",
        "Old sewers cause most street floods.",
        "¶2",
        evidence=("The sewers of Harbour City are a hundred years old.",),
        claim="sewers-old",
        bearing="supports",
    )
    return Contrast(
        "Should new buildings have to collect roof water?",
        Side("Ada Okafor", "2024-03-09", "New buildings should collect roof water.", "¶1"),
        Side("Jan Brandt", "2023", "Barrels are a distraction from mending the sewers.", "¶9"),
        (
            Row(
                "P1",
                "Roof runoff causes most street floods.",
                "disputed",
                Card("affirms", "Runoff causes most floods.", "¶3", ("An audit.",)),
                sewers,
                note="crux",
            ),
            Row(
                "P2",
                "The sewers are sound.",
                "tension",
                Card("qualifies", "Sound outside the old town.", "¶5", leans="for", implicit=True),
                sewers,
            ),
            Row(
                "P3",
                "A barrel is cheap.",
                "agreed",
                Card("affirms", "A barrel costs little.", bearing="supports"),
                Card("affirms", "Barrels are cheap.", "¶4", bearing="attacks"),
            ),
            Row(
                "P4",
                "Lids stop mosquitoes.",
                "one side only",
                Card("silent"),
                Card("denies", "No."),
            ),
            Row("P5", "Barrels last.", "open", None, Card("reports", "They last.", by="makers")),
        ),
    )


@pytest.fixture(scope="session")
def matrix():
    """Three authors by two propositions, with an implicit cell and one nobody has looked at."""
    return Matrix(
        "Should new buildings have to collect roof water?",
        (Column("Ada Okafor", "2024-03-09"), Column("Jan Brandt", "2023"), Column("Yui Ito")),
        (
            MatrixRow(
                "P1",
                "Roof runoff causes most street floods.",
                "disputed",
                (Cell("affirms", locator="¶3"), Cell("denies", implicit=True), Cell("silent")),
                note="crux",
            ),
            MatrixRow(
                "P2",
                "A barrel is cheap.",
                "agreed",
                (Cell("affirms"), Cell("qualifies", "qualifies, leans for"), None),
            ),
        ),
    )


PARTIES = (
    Party("A", "Ada Okafor", "2024-03-09"),
    Party("B", "Jan Brandt", "about 2023"),
    Party("C", "Yui Ito"),
)


@pytest.fixture(scope="session")
def shared():
    """Four propositions, with every stance, tag and way to take a stance."""
    return (
        Shared(
            "P1",
            "New buildings should have to collect roof water.",
            "disputed",
            (
                Card("affirms", "They should.", "¶1", claim="require"),
                Card("denies"),
                Card("silent"),
            ),
            thesis=True,
        ),
        Shared(
            "P2",
            "Roof runoff causes most street floods.",
            "disputed",
            (
                Card("affirms", "It causes them.", "¶3", implicit=True, claim="floods"),
                Card("denies", "Old sewers do.", "¶2", claim="sewers-old"),
                Card("qualifies", "In storms over 20 mm.", leans="for", claim="it-depends"),
            ),
            "crux",
        ),
        Shared(
            "P3",
            "A barrel is cheap.",
            "tension",
            (Card("affirms"), Card("qualifies", leans="against"), Card("qualifies")),
        ),
        Shared(
            "P4",
            "Barrels last.",
            "one side only",
            (Card("reports", "They last.", by="makers"), Card("n/a"), Card("unreviewed")),
        ),
    )


@pytest.fixture(scope="session")
def merged(shared):
    """Three authors: a step to each side, one to both, one out of the question, one left out."""
    return Merged(
        "Should new buildings have to collect roof water?",
        PARTIES,
        shared[:3],
        (
            Step("P2", "P1", (Lead("A", "for"), Lead("B", "against"))),
            Step("P3", "P1", (Lead("A", "for"), Lead("C", "for", ("P4",)))),
            Step("P3", "P2", (Lead("B", "against"),)),
            Step("P1", "P3", (Lead("C", "neither"),)),
        ),
        shared[3:],
    )


@pytest.fixture(scope="session")
def shared_use(shared):
    """Two pieces of evidence: an opposite use that is contested, and one that is left out."""
    return SharedUse(
        "Should new buildings have to collect roof water?",
        PARTIES,
        (
            Item(
                "E1",
                "The city's 2022 drainage audit.",
                (
                    Use("A", "traced", "It traced 61% of floods to roofs.", "¶3"),
                    Use("B", "audit-flawed", "It left the sewers out.", "¶5; ¶7", remark="further"),
                ),
                "opposite use · contested",
            ),
            Item(
                "E2",
                "doi:10.1000/182 p. 14",
                (
                    Use("A", "price", "A barrel costs £40.", voice="by makers, conceded"),
                    Use("C", "quote", "Barrels cost £40 in 2023."),
                ),
                "cited by each",
            ),
        ),
        shared[:3],
        (
            Step("E1", "P2", (Lead("A", "for"), Lead("B", "against"))),
            Step("E2", "P3", (Lead("A", "for"),)),
        ),
        (Contest("E1", "P1", "A", "B", "It left the sewers out."),),
    )


@pytest.fixture(scope="session")
def timeline(shared):
    """A day, a month that is not certain, and a text without a date, on two propositions."""
    return Timeline(
        "Should new buildings have to collect roof water?",
        PARTIES,
        (
            Moment(date(2024, 3, 9), date(2024, 3, 9)),
            Moment(date(2023, 1, 1), date(2023, 12, 31), approximate=True),
            None,
        ),
        shared[:2],
    )


@attrs.frozen
class Drawn:
    """What an engine drew: boxes (left, top, right, bottom), their texts, lines, their labels."""

    boxes: dict
    texts: dict
    lines: dict
    labels: dict

    def overlaps(self):
        """Yield pairs of boxes that share ground."""
        names = sorted(self.boxes)
        for number, one in enumerate(names):
            for other in names[number + 1 :]:
                a, b = self.boxes[one], self.boxes[other]
                if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]:
                    yield one, other

    def escaped_texts(self):
        """Yield texts that do not stay in their box, as wide as they are in Arial."""
        for name, texts in self.texts.items():
            left, top, right, bottom = self.boxes[name]
            for x, y, width, text in texts:
                if x < left or x + width > right or y - 8 < top or y + 2 > bottom:
                    yield name, text

    def collisions(self, name):
        """Yield texts of a box that run into the text to their right."""
        for x, y, width, text in self.texts[name]:
            for across, down, _, other in self.texts[name]:
                if abs(y - down) < 6 and x < across < x + width:
                    yield text, other

    def crossings(self):
        """Yield lines and the foreign boxes they run through."""
        for (tail, head), points in self.lines.items():
            for name, (left, top, right, bottom) in self.boxes.items():
                if name not in {tail, head} and any(
                    left + 1 < x < right - 1 and top + 1 < y < bottom - 1 for x, y in points
                ):
                    yield tail, head, name

    def covered_labels(self):
        """Yield labels of lines and the boxes that they stand on."""
        for ends, texts in self.labels.items():
            for x, y, width, text in texts:
                for name, (left, top, right, bottom) in self.boxes.items():
                    if left < x + width and x < right and top < y and y - 6 < bottom:
                        yield ends, text, name


def _points(part):
    numbers = [float(each) for each in _NUMBER.findall(part.get("d") or part.get("points") or "")]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _curve(part):
    """Return points along the cubic curves of a path (https://www.w3.org/TR/SVG2/paths.html)."""
    points = _points(part)
    for start in range(0, len(points) - 3, 3):
        a, b, c, d = points[start : start + 4]
        for step in range(21):
            t = step / 20
            u = 1 - t
            yield tuple(
                u**3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t**3 * d[i]
                for i in (0, 1)
            )


def _text(part):
    size, bold = float(part.get("font-size")), part.get("font-weight") == "bold"
    content = part.text or ""
    return float(part.get("x")), float(part.get("y")), text_width(content, size, bold=bold), content


def _parse(svg):
    return ET.fromstring(svg)  # noqa: S314 - a picture this test has drawn


@pytest.fixture(scope="session")
def parse():
    return _parse


def _drawn(dot):
    # Old engines write the `&` of a URL as it is.
    root = _parse(re.sub(r"&(?!#?\w+;)", "&amp;", run_engine(dot, "svg").decode()))
    boxes, texts, lines, labels = {}, {}, {}, {}
    for part in root.iter(f"{_SVG}g"):
        name = part.findtext(f"{_SVG}title")
        if part.get("class") == "node":
            shapes = [*part.iter(f"{_SVG}polygon"), *part.iter(f"{_SVG}path")]
            corners = [point for shape in shapes for point in _points(shape)]
            if corners:
                across, down = [x for x, _ in corners], [y for _, y in corners]
                boxes[name] = (min(across), min(down), max(across), max(down))
                texts[name] = [_text(each) for each in part.iter(f"{_SVG}text")]
        elif part.get("class") == "edge":
            ends = tuple(end.split(":")[0] for end in name.split("->"))
            lines[ends] = [point for path in part.iter(f"{_SVG}path") for point in _curve(path)]
            labels[ends] = [_text(each) for each in part.iter(f"{_SVG}text")]
    return Drawn(boxes, texts, lines, labels)


@pytest.fixture(scope="session")
def drawn(engine):  # noqa: ARG001 - skips without an engine
    return _drawn


@pytest.fixture
def snapshot(request):
    """Compare a text with a file of the folder ``snapshots``; write the file when it is missing."""
    folder = request.path.parent / "snapshots"

    def compare(name, text):
        path = folder / name
        if not path.exists():
            path.write_text(text, encoding="utf-8")
            pytest.fail(f"wrote {path}: look at it, and run again")
        assert text == path.read_text(encoding="utf-8")

    return compare
