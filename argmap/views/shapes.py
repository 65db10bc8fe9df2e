"""How claims and inferences look: boxes, arrows, and joints where premises meet."""

from collections.abc import Iterator

import graphviz

from argmap.layout.themes import LIGHT
from argmap.model import ArgumentMap, Claim, Inference, Relation, Role
from argmap.views.drawing.labels import (
    KICKER_SIZE,
    TEXT_SIZE,
    body_lines,
    html,
    kicker_lines,
    lines,
    table,
)
from argmap.views.drawing.lettering import wrap, wrap_evenly
from argmap.views.wording import kind_of, own_voice_of, places_of, voice_of

ARROWS = {
    Relation.SUPPORTS: {"color": LIGHT.support, "penwidth": "1.6", "arrowhead": "normal"},
    Relation.REBUTS: {"color": LIGHT.attack, "penwidth": "1.8", "arrowhead": "tee"},
    Relation.UNDERCUTS: {
        "color": LIGHT.attack,
        "penwidth": "1.6",
        "arrowhead": "odot",
        "style": "dashed",
    },
}
"""The look of each relation; the arrowhead says it without the colour."""

_BAR = (0.8, 0.07)
_DOT = 0.09
_WORDS_WIDTH = 110.0
_SIDES = {"RL": ("w", "e"), "BT": ("n", "s")}
_AVERAGE = 0.5
_THESIS_FACTOR = 1.35


def text_points(label_width: int) -> float:
    """Return how wide *label_width* characters are in a box, in points."""
    return label_width * TEXT_SIZE * _AVERAGE


def box_of(claim: Claim, label_width: int, *, even: bool) -> dict[str, str]:
    """Return the DOT attributes of the box of a claim.

    Args:
        claim: The claim.
        label_width: Longest line in characters of average width.
        even: Whether all boxes are to be equally wide, not as wide as their text.
    """
    thesis = claim.role is Role.THESIS
    width = text_points(label_width) * (_THESIS_FACTOR if thesis else 1)
    label = html(table(_text(claim, width, width if even else 0)))
    return {"label": label, "margin": "0.11,0.07"} | _look(claim)


def _look(claim: Claim) -> dict[str, str]:
    corners = "rounded," if claim.is_own and claim.by is None else ""
    dashes = ",dashed" if claim.implicit else ""
    look = {"style": f"{corners}filled{dashes}", "fillcolor": LIGHT.claim_fill}
    look |= {"shape": "box", "color": LIGHT.muted, "penwidth": "1.2"}
    if claim.role is Role.THESIS:
        look |= {"style": f"filled{dashes}", "fillcolor": LIGHT.thesis_fill}
        return look | {"color": LIGHT.ink, "peripheries": "2"}
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


def is_raised_by_others(claim: Claim) -> bool:
    """Tell whether a claim is a rebuttal that the author only records or concedes."""
    return claim.role is Role.REBUTTAL and (claim.by is not None or not claim.is_own)


def _text(claim: Claim, width: float, wide: float) -> list[str]:
    bold = claim.role is Role.THESIS
    rest = " · ".join(part for part in (places_of(claim), voice_of(claim)) if part)
    head = kicker_lines(kind_of(claim).upper(), rest, width, wide=wide)
    texts = wrap_evenly(claim.text, width, TEXT_SIZE, bold=bold)
    return [*head, *body_lines(texts, bold=bold, italic=claim.implicit, wide=wide)]


def node_of(claim_id: str) -> str:
    """Return the name of a claim's box: in DOT a hyphen would end a name."""
    return "claim_" + claim_id.replace("-", "_")


def arrow_id(number: int) -> str:
    """Return the id of the arrow of the inference with this place in the map."""
    return f"inference_{number}"


def add_arrows(graph: graphviz.Digraph, argument_map: ArgumentMap, direction: str) -> None:
    """Draw every inference of the map into *graph*."""
    attacked = {item.conclusion for item in argument_map.inferences if item.relation.is_attack}
    joints = {
        inference.id: f"joint_{number}"
        for number, inference in enumerate(argument_map.inferences)
        if inference.id in attacked or own_voice_of(argument_map, inference)
    }
    out, into = _SIDES[direction]
    for number, inference in enumerate(argument_map.inferences):
        look = ARROWS[inference.relation]
        end = inference.conclusion
        head = joints[end] if inference.relation is Relation.UNDERCUTS else node_of(end)
        # Arrows of support share their end; where an attack ends too, it needs a place of its own.
        ends = {} if inference.relation.is_attack or end in attacked else {"headport": into}
        tails = [(node_of(premise), {"tailport": out}) for premise in inference.premises]
        for joint, shape in _joints(argument_map, inference, number, joints, direction):
            graph.node(joint, **shape)
            for tail, port in tails:
                graph.edge(tail, joint, **port, **look | {"arrowhead": "none"})
            tails = [(joint, {})]
        (tail, port), *_ = tails
        graph.edge(tail, head, id=arrow_id(number), **port, **ends, **look)


def _joints(
    argument_map: ArgumentMap,
    inference: Inference,
    number: int,
    joints: dict[str, str],
    direction: str,
) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what lies on an arrow: a bar where premises meet, a joint with words or for attacks."""
    colour = ARROWS[inference.relation]["color"]
    look = {"label": "", "style": "filled", "fillcolor": colour, "color": colour}
    words = own_voice_of(argument_map, inference)
    if len(inference.premises) > 1 and not words:
        long, thin = _BAR
        width, height = (thin, long) if direction == "RL" else (long, thin)
        size = {"width": f"{width}", "height": f"{height}", "fixedsize": "true"}
        yield f"bar_{number}", look | {"shape": "box", "penwidth": "0"} | size
    if words:
        yield joints[inference.id], _joint_with_words(words, colour)
    elif inference.id in joints:
        dot = {"shape": "circle", "fixedsize": "true", "width": f"{_DOT}"}
        yield joints[inference.id], look | dot


def _joint_with_words(words: str, colour: str) -> dict[str, str]:
    rows = lines(wrap(words, _WORDS_WIDTH, KICKER_SIZE), KICKER_SIZE, LIGHT.muted, italic=True)
    look = {"shape": "box", "style": "rounded,filled", "fillcolor": LIGHT.claim_fill}
    size = {"margin": "0.06,0.02", "width": "0", "height": "0", "penwidth": "1"}
    return {"label": html(table(rows)), "color": colour} | look | size
