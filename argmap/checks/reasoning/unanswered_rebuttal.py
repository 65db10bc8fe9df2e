"""An objection to the author's argument should have a reply.

The author reports what others say against a claim or a step of the argument, and nothing in
the map speaks against them: no claim attacks the objection, the inference that it makes, or
anything that is given for it. If the text replies, add the reply. If it does not, leave the
objection open: then this is something to know about the text.

An objection that the author concedes needs no reply, and one that the author makes is not
reported here.

    # reported                                  # accepted
    rebuttals:                                  rebuttals:
      mosquitoes:                                 mosquitoes:
        text: Standing barrels breed mosquitoes.    text: Standing barrels breed mosquitoes.
        by: critics                                 by: critics
        rebuts: require                             rebuts: require
                                                  lids:
                                                    text: A fitted lid stops mosquitoes.
                                                    rebuts: mosquitoes
"""

from collections import defaultdict
from collections.abc import Iterator

from argmap.analysis import distances_to_thesis
from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, Inference, Relation, Stance

NAME = "unanswered-rebuttal"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report, for each objection of others, the first target on which it stays unanswered."""
    objections = [one for one in argument_map.inferences if _is_objection(argument_map, one)]
    if not objections:
        return
    reached = distances_to_thesis(argument_map)
    answered = _answered(argument_map)
    reported: set[tuple[str, ...]] = set()
    for one in objections:
        is_part = all(premise in reached for premise in one.premises)
        if is_part and one.id not in answered and one.premises not in reported:
            reported.add(one.premises)
            yield _finding(one)


def _is_objection(argument_map: ArgumentMap, inference: Inference) -> bool:
    if not inference.relation.is_attack or argument_map.is_own(inference):
        return False
    if inference.relation is Relation.REBUTS:
        return argument_map.claim(inference.conclusion).stance is Stance.ASSERTS
    target = argument_map.inference(inference.conclusion)
    return argument_map.voice(target)[1] is Stance.ASSERTS


def _answered(argument_map: ArgumentMap) -> set[str]:
    """Return the ids of claims and inferences that are attacked, or rest on what is."""
    inferences = argument_map.inferences
    onward: defaultdict[str, list[str]] = defaultdict(list)
    for inference in inferences:
        for premise in inference.premises:
            onward[premise].append(inference.id)
        if inference.relation is Relation.SUPPORTS:
            onward[inference.id].append(inference.conclusion)
    found = {inference.conclusion for inference in inferences if inference.relation.is_attack}
    waiting = list(found)
    while waiting:
        fresh = set(onward[waiting.pop()]) - found
        found |= fresh
        waiting.extend(fresh)
    return found


def _finding(objection: Inference) -> Finding:
    is_undercut = objection.relation is Relation.UNDERCUTS
    target = f"{'inference' if is_undercut else 'claim'} {objection.conclusion!r}"
    first = objection.premises[0]
    return Finding(
        ("claims", first) if objection.name is None else ("inferences", objection.name),
        f"nothing answers the objection {first!r} to the {target}",
        "add the author's reply with `rebuts:` or `undercuts:`; without one, it stays open",
        related=((f"the {target}", _place(objection)),),
    )


def _place(objection: Inference) -> tuple[str, ...]:
    if objection.relation is not Relation.UNDERCUTS:
        return ("claims", objection.conclusion)
    premise, arrow, _ = objection.conclusion.partition(" ")
    return ("claims" if arrow else "inferences", premise)
