"""What others are reported to say against an author's argument, and what is answered."""

from collections import defaultdict

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
