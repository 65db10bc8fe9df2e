"""An author should not assert a claim together with what speaks against it.

A claim without `by` or `stance` is asserted by the author. When such a claim rebuts another
one that the author asserts, or undercuts an inference that the author draws, the map says
that the author argues on both sides. Mostly it is an objection whose voice was forgotten:
say whose it is with `by`, or write `stance: concedes` where the author grants it. Otherwise
the author does contradict what the thesis rests on; then say so in a comment that waives
this rule.

Reported is an attack that finally speaks against the thesis, once for each attacker; what
the author asserts against such an objection is not reported besides. What the author
concedes may attack and be attacked. `self-reference`, `support-and-attack` and
`thesis-as-premise` say more of the attacks that they report.

    # reported                                # accepted
    rebuttals:                                rebuttals:
      mosquitoes:                               mosquitoes:
        text: Barrels breed mosquitoes.           text: Barrels breed mosquitoes.
        rebuts: require                           rebuts: require
                                                  by: critics
      full:                                     full:
        text: Barrels fill in a day.              text: Barrels fill in a day.
        rebuts: require                           rebuts: require
                                                  stance: concedes
"""

from collections.abc import Iterator

from argmap.analysis import Sign, sides
from argmap.checks.finding import Finding
from argmap.checks.structure.inference_place import place_of
from argmap.model import ArgumentMap, Inference, Relation, Stance

NAME = "attacks-own-ground"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report what the author asserts against what the author asserts, once for each attacker."""
    attacks = [one for one in argument_map.inferences if _is_against_oneself(one, argument_map)]
    if not attacks:
        return
    side = sides(argument_map)
    supports = {
        (one.premises, one.conclusion)
        for one in argument_map.inferences
        if one.relation is Relation.SUPPORTS
    }
    reported: set[tuple[str, ...]] = set()
    for attack in attacks:
        is_ambiguous = (attack.premises, attack.conclusion) in supports
        is_new = attack.premises not in reported
        if Sign.AGAINST in side[attack.id] and is_new and not is_ambiguous:
            reported.add(attack.premises)
            yield _finding(attack)


def _is_against_oneself(attack: Inference, argument_map: ArgumentMap) -> bool:
    """Tell whether the author asserts both an attack and another claim or step, its target."""
    if not attack.relation.is_attack or argument_map.thesis.id in attack.premises:
        return False
    if not _is_asserted(attack, argument_map):
        return False
    if attack.relation is Relation.REBUTS:
        target = argument_map.claim(attack.conclusion)
        return target.stance is Stance.ASSERTS and target.id not in attack.premises
    step = argument_map.inference(attack.conclusion)
    return _is_asserted(step, argument_map) and not set(attack.premises) <= set(step.premises)


def _is_asserted(inference: Inference, argument_map: ArgumentMap) -> bool:
    """Tell whether the author asserts an inference and all its premises."""
    return argument_map.voice(inference)[1] is Stance.ASSERTS and all(
        argument_map.claim(premise).stance is Stance.ASSERTS for premise in inference.premises
    )


def _finding(attack: Inference) -> Finding:
    premises = " + ".join(attack.premises)
    what = (
        f"draws the inference {attack.conclusion!r} and asserts {premises!r}, which undercuts it"
        if attack.relation is Relation.UNDERCUTS
        else f"asserts both {attack.conclusion!r} and {premises!r}, which rebuts it"
    )
    return Finding(
        place_of(attack),
        f"the author {what}",
        "say whose objection it is with `by:`, or write `stance: concedes` if the author grants it",
    )
