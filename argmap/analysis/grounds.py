"""What an author gives for a claim."""

from argmap.model import ArgumentMap, Relation


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
