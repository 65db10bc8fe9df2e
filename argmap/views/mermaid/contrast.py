"""Two authors side by side as Mermaid text, from thesis to thesis."""

from argmap.layout.chart import Chart
from argmap.views.marks import Card, Contrast, Mark, Row, Side
from argmap.views.mermaid.flowchart import ATTACK, SUPPORT, Flowchart

_STANDS = {Mark.AFFIRMS: SUPPORT, Mark.DENIES: ATTACK}
_BEARINGS = {"supports": SUPPORT, "attacks": ATTACK}


def chart_of_contrast(contrast: Contrast, title: str, description: str) -> Chart:
    """Return two authors side by side as Mermaid text, from thesis to thesis.

    Args:
        contrast: What to write.
        title: What stands above it.
        description: What it shows, in a sentence.
    """
    chart = Flowchart("LR", title, description)
    rows = contrast.rows
    _add_side(chart, "left", contrast.left, [one.left for one in rows])
    for number, one in enumerate(rows):
        chart.box(f"shared_{number}", "box", [one.kicker, one.text])
    _add_side(chart, "right", contrast.right, [one.right for one in rows])
    for number, one in enumerate(rows):
        _connect(chart, number, one)
    return chart.finished()


def _add_side(chart: Flowchart, place: str, side: Side, cards: list[Card | None]) -> None:
    with chart.group(f"side_{place}", ", ".join(part for part in (side.author, side.date) if part)):
        heading = " · ".join(part for part in ("THESIS", side.locator) if part)
        chart.box(f"thesis_{place}", "double", [heading, side.thesis], ["thesis"])
        for number, card in enumerate(cards):
            if card is not None:
                looks = ["implicit"] if card.implicit else []
                chart.box(f"{place}_{number}", "rounded", _position(card), looks)


def _position(card: Card) -> list[str]:
    reasons = f"{len(card.evidence)} reason{'s' * (len(card.evidence) != 1)} given"
    kicker = [card.word.upper(), card.locator, reasons if card.evidence else ""]
    return [" · ".join(part for part in kicker if part), card.text]


def _connect(chart: Flowchart, number: int, shared: Row) -> None:
    """Draw the lines of a row, all from left to right, so that no column is turned around."""
    middle = f"shared_{number}"
    for card, left in ((shared.left, True), (shared.right, False)):
        if card is None:
            continue
        place = "left" if left else "right"
        own, thesis = f"{place}_{number}", f"thesis_{place}"
        bearing = card.bearing if card.bearing in _BEARINGS else ""
        ends = (thesis, own) if left else (own, thesis)
        # A line that nobody sees keeps the thesis before what does not bear on it.
        line = "---" if bearing else "~~~"
        chart.arrow(ends[0], line, ends[1], bearing, _BEARINGS.get(bearing, ""))
        ends = (own, middle) if left else (middle, own)
        line = "---" if card.stance.takes_a_stand else "-.-"
        chart.arrow(ends[0], line, ends[1], card.stance.value, _STANDS.get(card.stance, ""))
