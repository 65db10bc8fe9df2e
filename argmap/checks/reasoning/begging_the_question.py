"""A premise must say something else than what it supports.

Whoever doubts the conclusion doubts the same words as a premise too, so nothing is gained
(*petitio principii*). Case, punctuation, articles and the order of the words do not make
another claim. Give the reason that the text gives, or drop the premise.

A premise that somebody else holds, or that is conceded where its conclusion is asserted,
adds at least who says so, and is not reported.

    # reported                                    # accepted
    thesis:                                       thesis:
      require: Cities should require barrels.       require: Cities should require barrels.
    premises:                                     premises:
      ought:                                        floods:
        text: Barrels, cities should require.         text: Barrels prevent street floods.
        supports: require                             supports: require
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.checks.wording import content, traces
from argmap.model import ArgumentMap, Claim, Relation

NAME = "begging-the-question"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report each premise that has the same words as the conclusion it supports."""
    claims = argument_map.claims
    traced = dict(zip([claim.id for claim in claims], traces(claims), strict=True))
    for inference in argument_map.inferences:
        if inference.relation is not Relation.SUPPORTS:
            continue
        ours = traced[inference.conclusion]
        for name in inference.premises:
            theirs = traced[name]
            may_agree = len(theirs) == len(ours) and sum(theirs) == sum(ours)
            if may_agree and name != inference.conclusion:
                one, conclusion = map(argument_map.claim, (name, inference.conclusion))
                if _says_the_same(one, conclusion):
                    yield _finding(one, conclusion)


def _finding(premise: Claim, conclusion: Claim) -> Finding:
    return Finding(
        ("claims", premise.id, "text"),
        f"the claim {premise.id!r} supports {conclusion.id!r} by saying the same",
        f"give a reason that somebody who doubts {conclusion.id!r} could accept",
        related=(("the conclusion", ("claims", conclusion.id)),),
    )


def _says_the_same(one: Claim, other: Claim) -> bool:
    if (one.by, one.stance) != (other.by, other.stance):
        return False
    ours, theirs = content(one.text), content(other.text)
    return bool(ours) and sorted(ours) == sorted(theirs)
