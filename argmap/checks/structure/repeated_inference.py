"""A map should draw each inference once.

The same premises for the same conclusion a second time, under another name or at the claim
itself, are not a second reason: they only look like one, and what undercuts the one misses
the other. Mostly an inference was copied, and its premises were not changed yet.

Accepted are the same step drawn by different people or with another stance, and the same
premises with another `scheme` or `warrant`, which make another argument of them.

    # reported                              # accepted
    inferences:                             inferences:
      main: floods + catch -> require         main: floods + catch -> require
      cheap: catch + floods -> require        cheap: catch + duty -> require
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from argmap.checks.finding import Change, Finding, Repair
from argmap.checks.structure.inference_place import place_of
from argmap.diagnostics import Part
from argmap.model import ArgumentMap, Inference, Relation, Stance

NAME = "repeated-inference"

_Step = tuple[frozenset[str], Relation, str, tuple[str | None, Stance]]

_NO_RULE = (None, None)


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report each inference that says no more than another one."""
    repeated = list(repetitions(argument_map))
    targets = _undercut(argument_map) if repeated else frozenset()
    beside = _beside_each_other(argument_map) if repeated else {}
    for later, first in repeated:
        dropped = next((one for one in (later, first) if _says_no_more(one, targets)), None)
        premises = " + ".join(later.premises)
        yield Finding(
            place_of(later),
            f"the inference {later.id!r} repeats {first.id!r}: {premises!r} {later.relation} "
            f"{later.conclusion!r} there, too",
            "drop one of the two, or name the premises and the conclusion that it should have",
            related=(("the first", place_of(first)),),
            repair=None
            if dropped is None
            else Repair(f"take out {dropped.id!r}", (Change(_written(dropped, beside), None),)),
        )


def repetitions(argument_map: ArgumentMap) -> Iterator[tuple[Inference, Inference]]:
    """Yield each inference that repeats another one, with that one.

    One that names no rule repeats any that does; of two that say the same, the later does.
    """
    if not any(one.name is not None for one in argument_map.inferences):
        return  # without names an inference has an address, and no two are the same
    steps: dict[_Step, list[Inference]] = {}
    for one in argument_map.inferences:
        step = (frozenset(one.premises), one.relation, one.conclusion, argument_map.voice(one))
        steps.setdefault(step, []).append(one)
    for same in steps.values():
        if len(same) > 1:
            yield from _repetitions_among(same)


def _repetitions_among(same: list[Inference]) -> Iterator[tuple[Inference, Inference]]:
    by_rule: dict[tuple[str | None, str | None], Inference] = {}
    for one in same:
        by_rule.setdefault((one.scheme, one.warrant), one)
    telling = [one for rule, one in by_rule.items() if rule != _NO_RULE]
    for one in same:
        rule = (one.scheme, one.warrant)
        first = telling[0] if rule == _NO_RULE and telling else by_rule[rule]
        if first is not one:
            yield one, first


def _says_no_more(inference: Inference, undercut: AbstractSet[str]) -> bool:
    """Tell whether an inference says nothing but the step, and nobody undercuts it."""
    says_more = inference.scheme or inference.warrant or inference.note or inference.extra
    return not says_more and inference.id not in undercut


def _undercut(argument_map: ArgumentMap) -> frozenset[str]:
    steps = argument_map.inferences
    return frozenset(one.conclusion for one in steps if one.relation is Relation.UNDERCUTS)


def _beside_each_other(argument_map: ArgumentMap) -> dict[Part, list[str]]:
    """Return what stands in each field of a claim that draws inferences, in its order."""
    found: dict[Part, list[str]] = {}
    for one in argument_map.inferences:
        if one.name is None:
            found.setdefault(place_of(one), []).append(one.conclusion)
    return found


def _written(inference: Inference, beside: Mapping[Part, list[str]]) -> Part:
    """Return the entry of an inference, or its name in a field of its claim."""
    place = place_of(inference)
    if inference.name is not None:
        return place
    return (*place, beside[place].index(inference.conclusion))
