"""A claim must not attack itself or the step in which it is a premise.

A claim that rebuts itself is true only if it is false, and one that undercuts its own
inference gives a reason and takes it back. Mostly an id was mistaken. Otherwise split the
claim: what is attacked and what attacks are two statements.

Accepted is what two people draw from one fact: others take it for a reason, and the author
says that it shows nothing. So is a reduction to the absurd: from what others say, together
with another premise, the author draws the opposite. A claim that supports itself is a
`circular-support`.

    # reported                              # accepted
    rebuttals:                              rebuttals:
      mosquitoes:                             mosquitoes:
        text: Barrels breed mosquitoes.         text: Barrels breed mosquitoes.
        by: critics                             by: critics
        rebuts: require                         rebuts: require
      lids:                                   lids:
        text: A lid stops mosquitoes.           text: A lid stops mosquitoes.
        rebuts: lids                            rebuts: mosquitoes
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.checks.structure.inference_place import place_of
from argmap.model import ArgumentMap, Inference, Relation, Stance

NAME = "self-reference"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every attack of a claim on itself or on its own step, in the order of the map."""
    for inference in argument_map.inferences:
        message = None
        if inference.relation is Relation.REBUTS:
            message = _rebuts_itself(inference, argument_map)
        elif inference.relation is Relation.UNDERCUTS:
            message = _undercuts_itself(inference, argument_map)
        if message is not None:
            yield Finding(
                place_of(inference),
                message,
                "name what it attacks, or split the claim that is used in two senses",
            )


def _rebuts_itself(attack: Inference, argument_map: ArgumentMap) -> str | None:
    name = attack.conclusion
    if name not in attack.premises:
        return None
    if len(attack.premises) == 1:
        return f"the claim {name!r} rebuts itself"
    asserted = argument_map.claim(name).stance is Stance.ASSERTS
    if not asserted or not argument_map.is_own(attack):
        return None
    return f"the claim {name!r} is a premise of the inference {attack.id!r}, which rebuts it"


def _undercuts_itself(attack: Inference, argument_map: ArgumentMap) -> str | None:
    if attack.conclusion == attack.id:
        return f"the inference {attack.id!r} undercuts itself"
    target = argument_map.inference(attack.conclusion)
    if not set(attack.premises) <= set(target.premises):
        return None
    if _speaker(attack, argument_map) != _speaker(target, argument_map):
        return None
    premises = " + ".join(attack.premises)
    return f"{premises!r} undercuts the inference {target.id!r}, in which it is a premise"


def _speaker(inference: Inference, argument_map: ArgumentMap) -> tuple[bool, str | None]:
    """Return who draws an inference; what the author concedes is the author's."""
    is_own = argument_map.is_own(inference)
    return is_own, None if is_own else argument_map.voice(inference)[0]
