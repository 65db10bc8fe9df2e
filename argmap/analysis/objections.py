"""What others are reported to say against an author's argument, and what is answered."""

from collections import defaultdict

from argmap.analysis.distances import distances_to_thesis
from argmap.model import ArgumentMap, Inference, Relation, Stance


def objections(argument_map: ArgumentMap) -> tuple[Inference, ...]:
    """Return the attacks of others on what the author asserts, in the order of the map.

    Attacks that the author concedes are not among them, nor those on what the author only
    reports or concedes.

    >>> from argmap.model import Claim, Role
    >>> thesis = Claim("require", "Barrels should be required.", Role.THESIS)
    >>> swarm = Claim("swarm", "Barrels breed mosquitoes.", Role.REBUTTAL, by="critics")
    >>> steps = [Inference(("swarm",), Relation.REBUTS, "require")]
    >>> barrels = ArgumentMap("okafor", claims=(thesis, swarm), inferences=steps)
    >>> [one.id for one in objections(barrels)]
    ['swarm -x require']
    """
    return tuple(one for one in argument_map.inferences if _is_objection(argument_map, one))


def _is_objection(argument_map: ArgumentMap, inference: Inference) -> bool:
    if not inference.relation.is_attack or argument_map.is_own(inference):
        return False
    if inference.relation is Relation.REBUTS:
        return argument_map.claim(inference.conclusion).stance is Stance.ASSERTS
    target = argument_map.inference(inference.conclusion)
    return argument_map.voice(target)[1] is Stance.ASSERTS


def answered(argument_map: ArgumentMap) -> frozenset[str]:
    """Return the ids of claims and inferences that are attacked, or rest on what is.

    An objection is answered when its claim, the inference that it makes, or anything that is
    given for it is attacked by anybody.

    >>> from argmap.model import Claim, Role
    >>> claims = [Claim("a", "A.", Role.THESIS), Claim("b", "B.", Role.REBUTTAL)]
    >>> steps = [Inference(("b",), Relation.REBUTS, "a")]
    >>> sorted(answered(ArgumentMap("okafor", claims=claims, inferences=steps)))
    ['a']
    """
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
    return frozenset(found)


def replies(argument_map: ArgumentMap, objection: Inference) -> tuple[Inference, ...]:
    """Return the attacks by which *objection* is answered, in the order of the map.

    They are those on the inference that it makes, on its claims, and on anything that is given
    for these; an objection is among the `answered` when there is one.

    >>> from argmap.model import Claim, Role
    >>> claims = [Claim("a", "A.", Role.THESIS)]
    >>> claims += [Claim(name, name, Role.REBUTTAL) for name in "bc"]
    >>> steps = [Inference((one,), Relation.REBUTS, other) for one, other in ("ba", "cb")]
    >>> barrels = ArgumentMap("okafor", claims=claims, inferences=steps)
    >>> [one.id for one in replies(barrels, barrels.inference("b -x a"))]
    ['c -x b']
    """
    given: defaultdict[str, list[Inference]] = defaultdict(list)
    for one in argument_map.inferences:
        if one.relation is Relation.SUPPORTS:
            given[one.conclusion].append(one)
    held: set[str] = set()
    waiting = [objection]
    while waiting:
        step = waiting.pop()
        if step.id not in held:
            held |= {step.id, *step.premises}
            waiting.extend(one for premise in step.premises for one in given[premise])
    return tuple(
        one for one in argument_map.inferences if one.relation.is_attack and one.conclusion in held
    )


def unanswered(argument_map: ArgumentMap) -> tuple[Inference, ...]:
    """Return the objections that nothing answers, each with the first target it is raised to.

    An objection that does not lead to the thesis is no part of the argument, and none of them.

    >>> from argmap.model import Claim, Role
    >>> thesis = Claim("require", "Barrels should be required.", Role.THESIS)
    >>> swarm = Claim("swarm", "Barrels breed mosquitoes.", Role.REBUTTAL, by="critics")
    >>> steps = [Inference(("swarm",), Relation.REBUTS, "require")]
    >>> barrels = ArgumentMap("okafor", claims=(thesis, swarm), inferences=steps)
    >>> [one.id for one in unanswered(barrels)]
    ['swarm -x require']
    """
    raised = objections(argument_map)
    if not raised:
        return ()
    reached, met = distances_to_thesis(argument_map), answered(argument_map)
    open_ones: dict[tuple[str, ...], Inference] = {}
    for one in raised:
        if one.id not in met and all(premise in reached for premise in one.premises):
            open_ones.setdefault(one.premises, one)
    return tuple(open_ones.values())
