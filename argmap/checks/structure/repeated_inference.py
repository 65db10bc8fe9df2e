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

from collections.abc import Iterator

from argmap.checks.finding import Change, Finding, Repair
from argmap.checks.structure.inference_place import place_of
from argmap.diagnostics import Part
from argmap.model import ArgumentMap, Inference, Relation, Stance

NAME = "repeated-inference"

_Step = tuple[frozenset[str], Relation, str, tuple[str | None, Stance]]

_NO_RULE = (None, None)


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report each inference that says no more than another one."""
    for later, first in repetitions(argument_map):
        premises = " + ".join(later.premises)
        yield Finding(
            place_of(later),
            f"the inference {later.id!r} repeats {first.id!r}: {premises!r} {later.relation} "
            f"{later.conclusion!r} there, too",
            "drop one of the two, or name the premises and the conclusion that it should have",
            related=(("the first", place_of(first)),),
            repair=_repair(later, first, argument_map),
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


def _repair(later: Inference, first: Inference, argument_map: ArgumentMap) -> Repair | None:
    """Return what takes one of the two out that says nothing else and that nobody undercuts."""
    for one in (later, first):
        says_more = one.scheme or one.warrant or one.note or one.extra
        if not says_more and not _is_undercut(one, argument_map):
            change = Change(_written(one, argument_map), None)
            return Repair(f"take out {one.id!r}", (change,))
    return None


def _is_undercut(inference: Inference, argument_map: ArgumentMap) -> bool:
    return any(
        one.relation is Relation.UNDERCUTS and one.conclusion == inference.id
        for one in argument_map.inferences
    )


def _written(inference: Inference, argument_map: ArgumentMap) -> Part:
    """Return the entry of an inference, or its name in a field of its claim."""
    if inference.name is not None:
        return place_of(inference)
    beside = [
        one.conclusion
        for one in argument_map.inferences
        if one.name is None
        and one.premises == inference.premises
        and one.relation is inference.relation
    ]
    return (*place_of(inference), beside.index(inference.conclusion))
