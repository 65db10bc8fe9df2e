"""How inferences look: arrows, joints where premises meet, and the layers that they span."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

import graphviz
from attrs import frozen

from argmap.analysis import bearings
from argmap.layout.themes import LIGHT
from argmap.model import ArgumentMap, Inference, Relation
from argmap.views.change_marks import ChangeMark, Marks
from argmap.views.drawing.labels import KICKER_SIZE, html, lines, table
from argmap.views.drawing.lettering import wrap
from argmap.views.layers import Layers, layers_of
from argmap.views.shapes import AGAINST, BACK, FOR, node_of
from argmap.views.wording import own_voice_of

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
_WORDS_WIDTH = {"RL": 66.0, "BT": 110.0}
_SIDES = {"RL": ("w", "e"), "BT": ("n", "s")}
# What may end anywhere at the thesis: to hold both sorts to their places tangles a whole map.
_FREE = {"RL": FOR, "BT": AGAINST}


def arrow_id(number: int) -> str:
    """Return the id of the arrow of the inference with this place in the map."""
    return f"inference_{number}"


def plan_of(argument_map: ArgumentMap, direction: str, marks: Marks) -> "Plan":
    """Return where the boxes of a map stand and where its lines end.

    Args:
        argument_map: The map to draw.
        direction: ``BT`` (thesis on top) or ``RL`` (thesis at the left).
        marks: What has become of claims and inferences since another version.
    """
    return Plan(
        argument_map,
        direction,
        layers_of(argument_map),
        {each.inference.id: each.claim for each in bearings(argument_map)},
        _joints(argument_map, marks),
        marks,
    )


def _joints(argument_map: ArgumentMap, marks: Marks) -> dict[str, str]:
    """Return the names of what lies on arrows: bars, joints with words and joints for attacks."""
    attacked = {item.conclusion for item in argument_map.inferences if item.relation.is_attack}
    return {
        inference.id: f"joint_{number}"
        for number, inference in enumerate(argument_map.inferences)
        if len(inference.premises) > 1
        or inference.id in attacked
        or _words_on(argument_map, inference, marks.get(inference.id))
    }


def _words_on(argument_map: ArgumentMap, inference: Inference, mark: ChangeMark | None) -> str:
    """Return what an arrow says: what has become of it, and whose it is where that is news."""
    voice = own_voice_of(argument_map, inference)
    label = mark.label if mark is not None and mark.words else ""
    return ", ".join(part for part in (label, voice) if part)


def _look_of(inference: Inference, mark: ChangeMark | None) -> dict[str, str]:
    """Return the look of an arrow; one that is gone is grey and dotted, a marked one heavy."""
    look = ARROWS[inference.relation]
    if mark is None:
        return look
    if mark.is_gone:
        return look | {"color": mark.fate.colour, "style": "dotted"}
    return look | {"penwidth": "2.6"}


@frozen
class Plan:
    """What decides where boxes stand and lines end.

    Two layers of boxes are two ranks apart; between them lie the joints.

    Attributes:
        argument_map: The map to draw.
        direction: ``BT`` or ``RL``.
        layers: The layer of each claim that leads to the thesis.
        conclusions: The claim on which each inference finally bears.
        joints: Names of what lies on arrows.
        marks: What has become of claims and inferences since another version.
    """

    argument_map: ArgumentMap
    direction: str
    layers: Layers
    conclusions: Mapping[str, str]
    joints: Mapping[str, str]
    marks: Marks

    @cached_property
    def places(self) -> dict[str, tuple[str, ...]]:
        """The places on the outer side of each box, where lines of more than one sort meet."""
        sorts: defaultdict[str, set[str]] = defaultdict(set)
        for inference in self.argument_map.inferences:
            sorts[inference.conclusion].add(AGAINST if inference.relation.is_attack else FOR)
            for premise in inference.premises:
                back = self._turns_back(premise, inference)
                if back and not self._stays_level(premise, inference):
                    sorts[premise].add(BACK)
        return {
            claim: tuple(sort for sort in (BACK, FOR, AGAINST) if sort in found)
            for claim, found in sorts.items()
            if len(found) > 1
        }

    def add_to(self, graph: graphviz.Digraph) -> None:
        """Draw every inference of the map into *graph*, and set its boxes in layers."""
        for number, inference in enumerate(self.argument_map.inferences):
            if inference.id in self.joints:
                self._add_joined(graph, number, inference)
            else:
                self._add_single(graph, number, inference)
        for names in self._ranks():
            with graph.subgraph() as rank:
                rank.attr(rank="same")
                for name in names:
                    rank.node(name)

    def _ranks(self) -> Iterator[list[str]]:
        """Yield the boxes of each layer, and the joints between two layers."""
        ranks: defaultdict[int, list[str]] = defaultdict(list)
        for claim in self.argument_map.claims:
            if claim.id in self.layers:
                ranks[2 * self.layers[claim.id]].append(node_of(claim.id))
        for inference, joint in self.joints.items():
            if (end := self.conclusions.get(inference)) in self.layers:
                ranks[2 * self.layers[end] + 1].append(joint)
        yield from (ranks[number] for number in sorted(ranks))

    def _add_single(self, graph: graphviz.Digraph, number: int, inference: Inference) -> None:
        """Draw an inference as one arrow."""
        (premise,) = inference.premises
        undercuts = inference.relation is Relation.UNDERCUTS
        back = self._turns_back(premise, inference)
        line = self._tail(premise, inference) | ({} if back else self._end(inference))
        look = _look_of(inference, self.marks.get(inference.id))
        line |= {"minlen": "1" if undercuts else "2"} | look
        graph.edge(node_of(premise), self._head(inference), id=arrow_id(number), **line)

    def _add_joined(self, graph: graphviz.Digraph, number: int, inference: Inference) -> None:
        """Draw an inference as a joint, a line to it from each premise, and one arrow out."""
        joint = self.joints[inference.id]
        mark = self.marks.get(inference.id)
        words = _words_on(self.argument_map, inference, mark)
        look = _look_of(inference, mark)
        graph.node(joint, **_look_of_joint(inference, words, look["color"], self.direction))
        for premise in inference.premises:
            line = self._tail(premise, inference)
            gone = self.marks.get(premise)
            own = _look_of(inference, gone) if gone is not None and gone.is_gone else look
            graph.edge(node_of(premise), joint, **line, **own | {"arrowhead": "none"})
        # The joint of an undercutter lies beside the joint at which it ends.
        line = {"minlen": "0" if inference.relation is Relation.UNDERCUTS else "1"} | look
        name = arrow_id(number)
        graph.edge(joint, self._head(inference), id=name, **self._end(inference), **line)

    def _head(self, inference: Inference) -> str:
        undercuts = inference.relation is Relation.UNDERCUTS
        return self.joints[inference.conclusion] if undercuts else node_of(inference.conclusion)

    def _turns_back(self, premise: str, inference: Inference) -> bool:
        """Tell whether a premise stands no further out than what it bears on."""
        conclusion = self.conclusions.get(inference.id)
        if premise not in self.layers or conclusion not in self.layers:
            return False
        return self.layers[premise] <= self.layers[conclusion]

    def _stays_level(self, premise: str, inference: Inference) -> bool:
        """Tell whether an arrow runs between two boxes of one layer, with nothing on it."""
        if inference.id in self.joints or inference.relation is Relation.UNDERCUTS:
            return False
        return self.layers.get(premise) == self.layers.get(inference.conclusion)

    def _tail(self, premise: str, inference: Inference) -> dict[str, str]:
        """Return where at its box a line begins, and whether it decides where boxes stand."""
        out, into = _SIDES[self.direction]
        if not self._turns_back(premise, inference):
            return {"tailport": out}
        if self._stays_level(premise, inference):
            return {"constraint": "false"}
        place = f"{BACK}:{into}" if BACK in self.places.get(premise, ()) else into
        return {"constraint": "false", "tailport": place}

    def _end(self, inference: Inference) -> dict[str, str]:
        """Return where at its box an arrow ends: each sort at one place, apart from others."""
        end, side = inference.conclusion, _SIDES[self.direction][1]
        if inference.relation is Relation.UNDERCUTS:
            return {}
        sort = AGAINST if inference.relation.is_attack else FOR
        if sort not in self.places.get(end, ()):
            return {"headport": side}
        if end == self.argument_map.thesis.id and sort == _FREE[self.direction]:
            return {}
        return {"headport": f"{sort}:{side}"}


def _look_of_joint(inference: Inference, words: str, colour: str, direction: str) -> dict[str, str]:
    """Return a bar where premises meet, a joint with words, or a dot where an attack ends."""
    if words:
        return _joint_with_words(words, colour, _WORDS_WIDTH[direction])
    look = {"label": "", "style": "filled", "fillcolor": colour, "color": colour}
    look |= {"fixedsize": "true"}
    if len(inference.premises) > 1:
        long, thin = _BAR
        width, height = (thin, long) if direction == "RL" else (long, thin)
        size = {"width": f"{width}", "height": f"{height}"}
        return look | {"shape": "box", "penwidth": "0"} | size
    return look | {"shape": "circle", "width": f"{_DOT}"}


def _joint_with_words(words: str, colour: str, width: float) -> dict[str, str]:
    rows = lines(wrap(words, width, KICKER_SIZE), KICKER_SIZE, LIGHT.muted, italic=True)
    look = {"shape": "box", "style": "rounded,filled", "fillcolor": LIGHT.claim_fill}
    size = {"margin": "0.06,0.03", "width": "0", "height": "0", "penwidth": "1"}
    return {"label": html(table(rows)), "color": colour} | look | size
