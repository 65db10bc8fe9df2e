"""How claims look: a box each, by its role and its voice."""

from argmap.layout.themes import LIGHT
from argmap.model import Claim, Role
from argmap.views.change_marks import ChangeMark
from argmap.views.drawing.labels import (
    KICKER_SIZE,
    TEXT_SIZE,
    Attributes,
    body_lines,
    cell,
    gap,
    html,
    kicker_lines,
    lines,
    row,
    table,
)
from argmap.views.drawing.lettering import wrap, wrap_evenly
from argmap.views.folds import fold_row
from argmap.views.wording import kind_of, places_of, voice_of

BACK, FOR, AGAINST = "back", "for", "against"
"""Names of the places at a box where lines run back, support ends and attack ends."""

_AVERAGE = 0.5
_THESIS_FACTOR = 1.35
_THESIS_INSET = 3
_PADDING = 5
_ASIDE = 3
_MARKED_BORDER = "2.6"


def text_points(label_width: int) -> float:
    """Return how wide *label_width* characters are in a box, in points."""
    return label_width * TEXT_SIZE * _AVERAGE


def box_of(
    claim: Claim,
    label_width: int,
    direction: str,
    places: tuple[str, ...] = (),
    mark: ChangeMark | None = None,
    folded: str = "",
) -> dict[str, str]:
    """Return the DOT attributes of the box of a claim.

    Args:
        claim: The claim.
        label_width: Longest line in characters of average width.
        direction: ``RL``, where all boxes are to be equally wide, or ``BT``.
        places: Names of the places for lines on its outer side, if they need any.
        mark: What has become of the claim, if that is to be shown.
        folded: How much the box stands for that is not drawn, if it does.
    """
    thesis = claim.role is Role.THESIS
    width = text_points(label_width) * (_THESIS_FACTOR if thesis else 1)
    rows = _text(claim, width, width if direction == "RL" else 0, mark)
    content = table([*rows, gap(4), fold_row(folded)] if folded else rows)
    inner: Attributes = {"border": 1, "color": LIGHT.ink} if thesis else {}
    framed = table([_padded(content)], **inner)
    rows = _rows(framed, _THESIS_INSET if thesis else 0, direction, places)
    return {"label": html(table(rows)), "margin": "0"} | _look(claim) | _marked(mark)


def _padded(content: str) -> str:
    return row(cell(width=_ASIDE), cell(content, cellpadding=_PADDING), cell(width=_ASIDE))


def _rows(content: str, inset: int, direction: str, places: tuple[str, ...]) -> list[str]:
    """Return the rows of a box: its content, and at its outer side equal room for each place."""
    ports = [cell(port=place, width=1, height=1) for place in places]
    if not ports:
        return [row(cell(content, cellpadding=inset))]
    if direction == "RL":
        first, *others = ports
        spanning = cell(content, cellpadding=inset, rowspan=len(ports))
        return [row(spanning, first), *map(row, others)]
    return [row(cell(content, cellpadding=inset, colspan=len(ports))), row(*ports)]


def _look(claim: Claim) -> dict[str, str]:
    corners = "rounded," if claim.is_own and claim.by is None else ""
    dashes = ",dashed" if claim.implicit else ""
    look = {"style": f"{corners}filled{dashes}", "fillcolor": LIGHT.claim_fill}
    look |= {"shape": "box", "color": LIGHT.muted, "penwidth": "1.2"}
    if claim.role is Role.THESIS:
        look |= {"style": f"filled{dashes}", "fillcolor": LIGHT.thesis_fill}
        return look | {"color": LIGHT.ink}
    if claim.role is Role.EVIDENCE:
        look |= {"shape": "note", "style": f"filled{dashes}"}
        return look | {"fillcolor": LIGHT.evidence_fill, "color": LIGHT.evidence_border}
    if is_raised_by_others(claim):
        return look | {
            "fillcolor": LIGHT.rebuttal_fill,
            "color": LIGHT.attack,
            "penwidth": "2.2",
        }
    return look


def _marked(mark: ChangeMark | None) -> dict[str, str]:
    """Return what a mark changes in the look of a box: what is gone is grey and dashed."""
    if mark is None:
        return {}
    look = {"color": mark.fate.colour, "penwidth": _MARKED_BORDER}
    gone = {"style": "filled,dashed", "fillcolor": LIGHT.claim_fill, "penwidth": "1.4"}
    return look | gone if mark.is_gone else look


def is_raised_by_others(claim: Claim) -> bool:
    """Tell whether a claim is a rebuttal that the author only records or concedes."""
    return claim.role is Role.REBUTTAL and (claim.by is not None or not claim.is_own)


def _text(claim: Claim, width: float, wide: float, mark: ChangeMark | None) -> list[str]:
    bold = claim.role is Role.THESIS
    rest = " · ".join(part for part in (places_of(claim), voice_of(claim)) if part)
    head = kicker_lines(kind_of(claim).upper(), rest, width, wide=wide)
    texts = wrap_evenly(claim.text, width, TEXT_SIZE, bold=bold)
    gone = mark is not None and mark.is_gone
    body = body_lines(texts, bold=bold, italic=claim.implicit, struck=gone, wide=wide)
    return [*_label_of(mark, width), *head, *body]


def _label_of(mark: ChangeMark | None, width: float) -> list[str]:
    if mark is None:
        return []
    texts = wrap(mark.label.upper(), width, KICKER_SIZE, bold=True)
    return lines(texts, KICKER_SIZE, mark.fate.colour, bold=True)


def node_of(claim_id: str) -> str:
    """Return the name of a claim's box: in DOT a hyphen would end a name."""
    return "claim_" + claim_id.replace("-", "_")
