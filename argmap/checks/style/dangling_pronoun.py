"""A claim should say who or what it is about.

Claims are read alone: in a picture, in a list of differences, in somebody else's debate.
Then nobody knows what a *they* or *this* at the beginning points to. Name the person or
thing. An *it* that points to nothing is accepted (“It is unlikely that …”, “It takes years
to …”), and so is a pronoun whose noun follows in the same claim.

    # reported                              # accepted
    premises:                               premises:
      mosquitoes:                             mosquitoes:
        text: They breed mosquitoes.            text: Standing barrels breed mosquitoes.
"""

import re
from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.checks.wording import LONGEST_CLAIM
from argmap.model import ArgumentMap

NAME = "dangling-pronoun"

_HELPS = (
    r"is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|shall|should|"
    r"does|do|did|isn't|wasn't|doesn't|didn't|won't|can't"
)
_PRONOUN = re.compile(
    rf"(?:(it|he|she|they)\s+(?!who\b|which\b|whom\b|say\b)\w"
    rf"|(this)\s+(?:{_HELPS}|means\s+that|shows|proves|causes|leads|makes)\b"
    rf"|(these)\s+(?:{_HELPS}|mean|show|prove|cause|lead|make)\b"
    rf"|(that|those)\s+(?:is|was|are|were|has|have)\b"
    rf"|(its|their|his|her)\s+\w)",
    re.IGNORECASE,
)
_EMPTY_IT = re.compile(
    r"\b(?:is|was|be|been|being|isn't|wasn't|seems?|seemed|appears?|appeared|follows?|followed|"
    r"turns?|turned|happens?|happened|remains?|remained|becomes?|became|gets?|got|"
    r"that|to|if|whether|when|how|who|what|why|for|until|before|since|\w+ing|"
    r"rain\w*|snow\w*|freez\w+|froze\w*)\b",
    re.IGNORECASE,
)
_NOUN_LATER = re.compile(r"(?<=\s)(?:[A-Z]\w|(?:the|a|an)\s)")


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim that begins with a pronoun for something outside it."""
    for claim in argument_map.claims:
        pronoun = _PRONOUN.match(claim.text)
        if pronoun and len(claim.text) <= LONGEST_CLAIM and _dangles(pronoun, claim.text):
            word = str(pronoun[pronoun.lastindex or 0])
            yield Finding(
                ("claims", claim.id, "text"),
                f"the claim {claim.id!r} begins with {word!r} and does not say who or what that is",
                "name the person or thing; every claim is read alone, too",
            )


def _dangles(pronoun: re.Match[str], text: str) -> bool:
    it, *_, possessive = pronoun.groups()
    if possessive:
        return _NOUN_LATER.search(text) is None
    if it and it.casefold() == "it":
        return not it.isupper() and _EMPTY_IT.search(text) is None
    return True
