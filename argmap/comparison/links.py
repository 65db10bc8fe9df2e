"""Which propositions bear on which, and which authors say so."""

from collections import defaultdict, deque
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import product
from typing import TypeVar

from attrs import evolve, frozen

from argmap.analysis import Sign, Steps, own_steps
from argmap.comparison.comparison import Comparison
from argmap.comparison.evidence import EvidenceBearing, EvidenceReading, SharedEvidence
from argmap.comparison.standings import Standing


@frozen
class Draw:
    """How one author gets from a proposition to another, by what they hold of both.

    Attributes:
        map: Id of the author's map.
        sign: The side of the conclusion to which the step leads: the sign of the path, turned
            round when the author leans against the conclusion, as for evidence; None when
            the author leans to neither side of it.
        path: Ids of the claims from the one on the premise to the one on the conclusion.
    """

    map: str
    sign: Sign | None
    path: tuple[str, ...]


@frozen
class Link:
    """A step from one proposition to another that at least one author takes.

    An author takes it when a path of inferences that they draw or concede leads from a claim
    of theirs on the premise to another on the conclusion, and passes no claim of theirs on a
    proposition that counts. Two authors may take one step to different sides: one affirms the
    premise and argues from that, the other denies it and argues from that. Signed steps
    between statements are what Axelrod (1976, *Structure of Decision*) drew as cognitive maps.

    Attributes:
        premise: Id of the proposition from which it leads.
        conclusion: Id of the proposition to which it leads.
        draws: Who draws it; an author stands twice when paths of both signs lead there.
    """

    premise: str
    conclusion: str
    draws: tuple[Draw, ...]


def find_links(
    comparison: Comparison,
    maps: Iterable[str] | None = None,
    propositions: Iterable[str] | None = None,
) -> tuple[Link, ...]:
    """Return the steps between propositions, in the order of the debate.

    Where fewer propositions count, steps that led through the others lead past them, so that
    no author's reasoning falls apart.

    Args:
        comparison: What was found about the authors.
        maps: Ids of the maps that count; all by default.
        propositions: Ids of the propositions that count; all by default.
    """
    counted = None if propositions is None else frozenset(propositions)
    authors = None if maps is None else frozenset(maps)
    draws: defaultdict[tuple[str, str], list[Draw]] = defaultdict(list)
    for argument_map in comparison.maps_by_date:
        if authors is not None and argument_map.id not in authors:
            continue
        standings = {
            one.proposition: one
            for one in comparison.standings
            if one.map == argument_map.id
            and one.is_scored
            and (counted is None or one.proposition in counted)
        }
        for ends, draw in _draws(argument_map.id, own_steps(argument_map), standings):
            draws[ends].append(draw)
    order = [one.id for one in comparison.debate.propositions]
    places = {name: number for number, name in enumerate(order)}
    ordered = sorted(draws.items(), key=lambda one: tuple(map(places.__getitem__, one[0])))
    return tuple(Link(*pair, tuple(drawn)) for pair, drawn in ordered)


def _draws(
    map_id: str, steps: Steps, standings: Mapping[str, Standing]
) -> Iterator[tuple[tuple[str, str], Draw]]:
    """Yield one author's steps, for every two propositions a shortest of each sign."""
    held: defaultdict[str, list[Standing]] = defaultdict(list)
    for standing in standings.values():
        for claim in standing.claims:
            held[claim].append(standing)
    found: dict[tuple[str, str, Sign | None], tuple[str, ...]] = {}
    for target, conclusions in held.items():
        for path, sign in _paths(steps, target, held):
            for premise, conclusion in product(held.get(path[0], ()), conclusions):
                if premise is not conclusion and len(path) > 1:
                    side = _sided(sign, conclusion)
                    _keep_shorter(found, (premise.proposition, conclusion.proposition, side), path)
    for (begin, end, side), path in found.items():
        yield (begin, end), Draw(map_id, side, path)


def _sided(sign: Sign, standing: Standing) -> Sign | None:
    """Return to which side of a proposition a path leads that ends at the author's stance."""
    return None if standing.side is None else Sign(sign * standing.side)


_Key = TypeVar("_Key")


def _keep_shorter(found: dict[_Key, tuple[str, ...]], key: _Key, path: tuple[str, ...]) -> None:
    if key not in found or len(path) < len(found[key]):
        found[key] = path


def _paths(
    steps: Steps, target: str, held: Container[str]
) -> Iterator[tuple[tuple[str, ...], Sign]]:
    """Yield shortest paths to a claim that pass none of those held, each with its sign."""
    onward: dict[tuple[str, Sign], tuple[str, ...]] = {(target, Sign.FOR): (target,)}
    waiting = deque(onward)
    while waiting:
        claim, so_far = state = waiting.popleft()
        yield onward[state], so_far
        if claim in held and claim != target:
            continue
        for premise, sign in steps[claim]:
            earlier = (premise, so_far if sign is Sign.FOR else so_far.opposite)
            if premise != target and earlier not in onward:
                onward[earlier] = (premise, *onward[state])
                waiting.append(earlier)


def direct_readings(comparison: Comparison, found: SharedEvidence) -> tuple[EvidenceReading, ...]:
    """Return what authors make of a piece of evidence before they go on from there.

    That is what it bears on by a path that passes no claim of theirs on another proposition.
    What they go on to is the matter of `find_links`.

    Args:
        comparison: What was found about the authors.
        found: One piece of its shared evidence.
    """
    return tuple(_direct(comparison, reading) for reading in found.readings)


def _direct(comparison: Comparison, reading: EvidenceReading) -> EvidenceReading:
    argument_map = comparison.debate.map(reading.map)
    steps = own_steps(argument_map)
    standings = [one for one in comparison.standings if one.map == reading.map and one.is_scored]
    held = {claim for one in standings for claim in one.claims}
    bearings = []
    for standing in standings:
        if standing.side is None:
            continue
        shortest: dict[Sign, tuple[str, ...]] = {}
        for target in standing.claims:
            for path, sign in _paths(steps, target, held):
                if path[0] in reading.claims:
                    _keep_shorter(shortest, sign, path)
        bearings += [
            EvidenceBearing(standing.proposition, Sign(sign * standing.side), shortest[sign])
            for sign in Sign
            if sign in shortest
        ]
    return evolve(reading, bears_on=tuple(bearings))
