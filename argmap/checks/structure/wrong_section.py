"""A claim should stand in the section of what it does.

Sections are roles, and pictures and lists show them: `premises` and `evidence` are what the
argument is built on, `rebuttals` is what attacks, replies included. A premise or a piece of
evidence that only attacks is a rebuttal. A rebuttal that only supports premises or the
thesis is none.

Only what is written at the claim itself makes it an attack: evidence may well take part in a
joint attack, or in one that others draw from it. A claim under `rebuttals` that supports a
rebuttal is part of the objection and stands where it should.

    # reported                              # accepted
    evidence:                               rebuttals:
      lids:                                   lids:
        text: A lid stops mosquitoes.           text: A lid stops mosquitoes.
        cite: ¶7                                cite: ¶7
        rebuts: mosquitoes                      rebuts: mosquitoes
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, Inference, Relation, Role

NAME = "wrong-section"

_BUILDING = {Role.PREMISE: "premises", Role.EVIDENCE: "evidence"}


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim that does only what another section is for."""
    steps = _steps(argument_map)
    for claim in argument_map.claims if steps else ():
        own = steps.get(claim.id, ())
        if claim.role in _BUILDING and own and all(map(_is_plain_attack, own)):
            yield Finding(
                ("claims", claim.id),
                f"the claim {claim.id!r} stands under `{_BUILDING[claim.role]}` and only attacks",
                "move it to `rebuttals`, or add what it supports",
            )
        elif claim.role is Role.REBUTTAL and own and _builds(own, argument_map):
            yield Finding(
                ("claims", claim.id),
                f"the claim {claim.id!r} stands under `rebuttals` and attacks nothing",
                "move it to `premises` or `evidence`, or add what it rebuts or undercuts",
            )


def _steps(argument_map: ArgumentMap) -> Mapping[str, Sequence[Inference]]:
    """Return the steps from each claim that attacks on its own or is a rebuttal: few do."""
    asked = {claim.id for claim in argument_map.claims if claim.role is Role.REBUTTAL}
    attacks = filter(_is_plain_attack, argument_map.inferences)
    asked.update(premise for attack in attacks for premise in attack.premises)
    steps: defaultdict[str, list[Inference]] = defaultdict(list)
    for inference in argument_map.inferences if asked else ():
        for premise in inference.premises:
            if premise in asked:
                steps[premise].append(inference)
    return steps


def _is_plain_attack(inference: Inference) -> bool:
    return inference.relation is not Relation.SUPPORTS and inference.name is None


def _builds(steps: Sequence[Inference], argument_map: ArgumentMap) -> bool:
    return all(
        one.relation is Relation.SUPPORTS
        and argument_map.claim(one.conclusion).role is not Role.REBUTTAL
        for one in steps
    )
