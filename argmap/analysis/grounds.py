"""What an author gives for a claim."""

from argmap.model import ArgumentMap, Relation, Role


def grounds(argument_map: ArgumentMap, claim: str) -> tuple[str, ...]:
    """Return the claims from which the author supports *claim* in one step.

    They stand in the order of the map. Only inferences count that the author draws or
    concedes; which premises work together is not told.

    >>> from argmap.model import Claim, Inference, Role
    >>> claims = [Claim("a", "A.", Role.THESIS), Claim("b", "B.", Role.EVIDENCE)]
    >>> steps = [Inference(("b",), Relation.SUPPORTS, "a")]
    >>> grounds(ArgumentMap("okafor", claims=claims, inferences=steps), "a")
    ('b',)
    """
    premises = {
        premise
        for inference in argument_map.inferences
        if inference.relation is Relation.SUPPORTS
        and inference.conclusion == claim
        and argument_map.is_own(inference)
        for premise in inference.premises
    }
    return tuple(one.id for one in argument_map.claims if one.id in premises)


def evidence_beneath(argument_map: ArgumentMap, claim: str) -> tuple[str, ...]:
    """Return the evidence by which the author supports *claim*, in any number of steps.

    It stands in the order of the map; the claim itself is not told. Only inferences count that
    the author draws or concedes.

    >>> from argmap.model import Claim, Inference
    >>> claims = [Claim("a", "A.", Role.THESIS), Claim("b", "B.", Role.PREMISE)]
    >>> claims += [Claim("c", "C.", Role.EVIDENCE)]
    >>> steps = [Inference((one,), Relation.SUPPORTS, other) for one, other in ("ba", "cb")]
    >>> evidence_beneath(ArgumentMap("okafor", claims=claims, inferences=steps), "a")
    ('c',)
    """
    found: set[str] = set()
    waiting = [claim]
    while waiting:
        fresh = set(grounds(argument_map, waiting.pop())) - found
        found |= fresh
        waiting.extend(fresh)
    return tuple(
        one.id
        for one in argument_map.claims
        if one.id in found - {claim} and one.role is Role.EVIDENCE
    )
