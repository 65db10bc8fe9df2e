"""One author's argument as a picture: a box a claim, an arrow an inference."""

from collections.abc import Iterator
from pathlib import Path

import graphviz

from argmap.layout.captions import Caption
from argmap.layout.choosing import most_readable
from argmap.layout.picture import Picture
from argmap.model import ArgumentMap, Claim
from argmap.views.arrows import arrow_id, plan_of
from argmap.views.change_marks import NO_MARKS, Marks
from argmap.views.drawing.header import header
from argmap.views.drawing.settings import NODE, graph_settings
from argmap.views.folds import NO_FOLDS, Folds
from argmap.views.legend import legend_of_map
from argmap.views.mermaid.argument_map import chart_of_map
from argmap.views.outline import heading_of, outline_of_map
from argmap.views.reading_order import reading_order
from argmap.views.shapes import box_of, node_of
from argmap.views.wording import (
    date_of,
    effect_in_words,
    kind_of,
    places_of,
    relation_in_words,
    voice_of,
)

LABEL_WIDTH = 30
"""Longest line in a box, in characters of average width."""

MANY_CLAIMS = 15
"""Maps up to this size are tried with the thesis on top before all else."""

MOST_COMPARED = 250
"""Larger maps have the thesis at the left: on top, they are many times as wide as high."""

# Between neighbours and between ranks, in inches; two layers of boxes are two ranks apart.
_GAPS = {"BT": (0.22, 0.28), "RL": (0.16, 0.35)}


def draw(  # noqa: PLR0913  (each is a choice of its own)
    argument_map: ArgumentMap,
    *,
    direction: str = "auto",
    label_width: int = LABEL_WIDTH,
    engine: str | Path | None = None,
    marks: Marks = NO_MARKS,
    folds: Folds = NO_FOLDS,
    page: bool = False,
    headed: bool = True,
) -> Picture:
    """Return the map as a picture.

    Args:
        argument_map: The map to draw.
        direction: ``BT`` (thesis on top), ``RL`` (thesis at the left), or ``auto`` for the one
            that is easier to read: in a pleasant shape, with short lines; ``likely`` for the one
            that most maps of its size are easier to read in, for which nothing is laid out. Above
            `MOST_COMPARED` claims ``auto`` is ``RL``.
        label_width: Longest line in a box, in characters of average width, from 1.
        engine: The program that lays it out; None to look for one.
        marks: What has become of claims and inferences since another version.
        folds: What of a larger map is not drawn.
        page: Whether it is to fit on a page of A4; ``auto`` is then the larger of both.
        headed: Whether it has a title and a legend.

    Raises:
        ValueError: *direction* is none of these, or *label_width* is less than 1.
        LayoutError: The engine fails while the two shapes are compared.
    """
    title = f"{'Changes' if marks else 'Argument map'}: {heading_of(argument_map)}"
    told, untold = (argument_map, folds) if folds.told is None else (folds.told, NO_FOLDS)
    outline = outline_of_map(told, marks, untold)
    described = _description(told, untold)
    named = tuple(captions(argument_map, marks, folds))
    likely = _likely(len(argument_map.claims))
    pictures = [
        Picture(
            to_dot(
                argument_map,
                direction=each,
                label_width=label_width,
                marks=marks,
                folds=folds,
                headed=headed,
            ),
            title=title,
            outline=outline,
            description=_description(argument_map, folds),
            captions=named,
            chart=chart_of_map(told, title, described, each, marks, untold),
            engine=engine,
            left_out=folds.left_out,
            page=page,
        )
        for each in {"auto": likely, "likely": likely[:1]}.get(direction, (direction,))
    ]
    return most_readable(pictures)


def _likely(claims: int) -> tuple[str, ...]:
    """Return the directions to try, the most likely first; so many are not laid out twice."""
    if claims > MOST_COMPARED:
        return ("RL",)
    return ("BT", "RL") if claims <= MANY_CLAIMS else ("RL", "BT")


def to_dot(
    argument_map: ArgumentMap,
    *,
    direction: str = "RL",
    label_width: int = LABEL_WIDTH,
    marks: Marks = NO_MARKS,
    folds: Folds = NO_FOLDS,
    headed: bool = True,
) -> str:
    """Return the map as DOT source: a box per claim, an arrow per inference.

    Equal maps give equal text. Claim texts are wrapped anew and otherwise drawn literally.

    Args:
        argument_map: The map to draw.
        direction: ``BT`` (thesis on top) or ``RL`` (thesis at the left).
        label_width: Longest line in a box, in characters of average width, from 1.
        marks: What has become of claims and inferences since another version.
        folds: What of a larger map is not drawn.
        headed: Whether it has a title and a legend.

    Raises:
        ValueError: *direction* is neither, or *label_width* is less than 1.

    >>> from argmap.model import Role
    >>> barrels = ArgumentMap("barrels", claims=[Claim("collect", "Collect it.", Role.THESIS)])
    >>> "claim_collect" in to_dot(barrels)
    True
    """
    if direction not in _GAPS:
        raise ValueError(f"no direction {direction!r}; known are {', '.join(_GAPS)}")
    if label_width < 1:
        raise ValueError(f"a line needs at least one character, not {label_width}")
    between, apart = _GAPS[direction]
    graph = graphviz.Digraph(
        graph_attr=graph_settings(
            label=_header(argument_map, marks, folds) if headed else "",
            rankdir=direction,
            nodesep=between,
            ranksep=apart,
            boxes=len(argument_map.claims),
            arrows=len(argument_map.inferences),
        ),
        node_attr=NODE,
    )
    plan = plan_of(argument_map, direction, marks)
    for visit in reading_order(argument_map):
        if not visit.again:
            name = node_of(visit.claim.id)
            places = plan.places.get(visit.claim.id, ())
            mark = marks.get(visit.claim.id)
            folded = folds.label(visit.claim.id)
            box = box_of(visit.claim, label_width, direction, places, mark, folded)
            graph.node(name, id=name, **box)
    plan.add_to(graph)
    return str(graph.source)


def captions(
    argument_map: ArgumentMap, marks: Marks = NO_MARKS, folds: Folds = NO_FOLDS
) -> Iterator[Caption]:
    """Yield a name for every box and arrow of the map, in reading order."""
    effects: dict[str, list[str]] = {}
    numbers = {each.id: number for number, each in enumerate(argument_map.inferences)}
    for each in argument_map.inferences:
        for premise in each.premises:
            effects.setdefault(premise, []).append(effect_in_words(argument_map, each))
    for visit in reading_order(argument_map):
        if not visit.again:
            said = [*effects.get(visit.claim.id, []), folds.words(visit.claim.id)]
            yield _caption_of_box(visit.claim, said, marks)
        inference = visit.inference
        if inference is not None and visit.claim.id == inference.premises[-1]:
            words = relation_in_words(argument_map, inference)
            if mark := marks.get(inference.id):
                words = f"{words} ({mark.words})"
            yield Caption(arrow_id(numbers[inference.id]), words)


def _caption_of_box(claim: Claim, effects: list[str], marks: Marks) -> Caption:
    mark = marks.get(claim.id)
    words = f"{mark.words}:" if mark else ""
    kind = " ".join(part for part in (words, kind_of(claim), voice_of(claim)) if part)
    said = [*effects, places_of(claim)]
    return Caption(
        node_of(claim.id),
        title=f"{kind[:1].upper()}{kind[1:]}: {claim.text}",
        description="; ".join(part for part in said if part),
        claim=claim.id,
    )


def _header(argument_map: ArgumentMap, marks: Marks, folds: Folds) -> str:
    author = ", ".join(argument_map.authors)
    said = (date_of(argument_map), argument_map.title or "")
    subtitle = " · ".join(part for part in said if part)
    title = author or argument_map.id
    legend = legend_of_map(argument_map, marks, folds)
    return header(title, subtitle, legend, argument_map.url or "", note=folds.note)


def _description(argument_map: ArgumentMap, folds: Folds) -> str:
    claims, inferences = len(argument_map.claims), len(argument_map.inferences)
    said = (
        f"{claims} claim{'s' * (claims != 1)} and {inferences} inference{'s' * (inferences != 1)}. "
        f"Thesis: {argument_map.thesis.text}"
    )
    return f"{said} {folds.note}" if folds.note else said
