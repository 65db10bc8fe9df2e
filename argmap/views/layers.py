"""How many steps from the thesis each claim is drawn."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from attrs import frozen

from argmap.analysis import bearings, distances_to_thesis
from argmap.model import ArgumentMap, Inference

Layers = dict[str, int]
"""The layer of each claim that leads to the thesis, which alone stands in layer 0."""

MOST_CLAIMS = 250
"""Claims of larger maps stay where they are nearest to the thesis: better places take too long."""

_TURN, _ATTACK_TURN, _JOINT_TURN = 3, 2, 4


@frozen
class _Link:
    """A premise and the claim on which it bears by one inference.

    Attributes:
        nearest: Whether no other inference brings the premise nearer to the thesis.
        attacks: Whether it attacks or undercuts.
        turn: What it costs to draw the link in one layer, or away from the thesis.
        step: What each layer more costs that the link passes.
    """

    premise: str
    conclusion: str
    nearest: bool
    attacks: bool
    turn: int
    step: int

    def cost(self, layers: Layers) -> int:
        span = layers[self.premise] - layers[self.conclusion]
        return self.step * (span - 1) if span > 0 else self.turn - span


def layers_of(argument_map: ArgumentMap) -> Layers:
    """Return in which layer each claim stands; claims that never reach the thesis are left out.

    A claim stands one step behind what it bears on most directly. It stands further out, with
    all that rests on it, only where it supports something else too and where that saves arrows
    more ways back than it makes them longer; a reason for the thesis moves least. What a claim
    also attacks never moves it.

    >>> from argmap.model import Claim, Inference, Relation, Role
    >>> claims = [Claim("t", "Thesis.", Role.THESIS)]
    >>> claims += [Claim(name, name, Role.PREMISE) for name in ("a", "b", "c")]
    >>> steps = [("a", "t"), ("b", "a"), ("c", "a"), ("c", "b")]
    >>> inferences = [Inference((one,), Relation.SUPPORTS, other) for one, other in steps]
    >>> layers_of(ArgumentMap("m", claims=claims, inferences=inferences))
    {'t': 0, 'a': 1, 'b': 2, 'c': 3}
    """
    layers = distances_to_thesis(argument_map)
    links = list(_links(argument_map, layers))
    if len(layers) > MOST_CLAIMS:
        return layers
    behind: defaultdict[str, list[str]] = defaultdict(list)
    for link in links:
        if link.nearest:
            behind[link.conclusion].append(link.premise)
    waiting = [link for link in links if not (link.nearest or link.attacks)]
    while True:
        left = []
        for link in waiting:
            moved = _with_premise_behind(link, layers, behind)
            if moved is None or (moved != layers and _cost(links, moved) >= _cost(links, layers)):
                left.append(link)
                continue
            layers = moved
            behind[link.conclusion].append(link.premise)
        if len(left) == len(waiting):
            return layers
        waiting = left


def _cost(links: Iterable[_Link], layers: Layers) -> int:
    return sum(link.cost(layers) for link in links)


def _links(argument_map: ArgumentMap, distances: Layers) -> Iterator[_Link]:
    conclusions = {each.inference.id: each.claim for each in bearings(argument_map)}
    begun: dict[str, list[Inference]] = {}
    for inference in argument_map.inferences:
        if conclusions.get(inference.id) in distances:
            for premise in inference.premises:
                begun.setdefault(premise, []).append(inference)
    for claim in argument_map.claims:
        if claim.id not in distances:
            continue
        mine = begun.get(claim.id, [])

        def order(inference: Inference) -> tuple[int, bool, bool]:
            distance = distances[conclusions[inference.id]]
            return distance, inference.relation.is_attack, not argument_map.is_own(inference)

        nearest = min(mine, key=order, default=None)
        for inference in mine:
            conclusion = conclusions[inference.id]
            to_thesis = inference is nearest and conclusion == argument_map.thesis.id
            yield _Link(
                claim.id,
                conclusion,
                inference is nearest and claim != argument_map.thesis,
                inference.relation.is_attack,
                _turn(inference),
                2 if to_thesis else 1,
            )


def _turn(inference: Inference) -> int:
    if len(inference.premises) > 1:
        return _JOINT_TURN
    return _ATTACK_TURN if inference.relation.is_attack else _TURN


def _with_premise_behind(
    link: _Link, layers: Layers, behind: dict[str, list[str]]
) -> Layers | None:
    """Move a premise behind its conclusion, and what rests on it; None in a circle."""
    moved = dict(layers)
    waiting = [(link.premise, moved[link.conclusion] + 1)]
    while waiting:
        name, least = waiting.pop()
        if moved[name] >= least:
            continue
        if name == link.conclusion:
            return None
        moved[name] = least
        waiting.extend((premise, least + 1) for premise in behind[name])
    return moved
