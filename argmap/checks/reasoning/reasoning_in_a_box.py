"""A claim should not hide an inference.

A reason that stands inside the claim it supports can be neither supported nor attacked, and
a map exists to show such steps. Make a claim of each side and join them by `supports:`. A
claim that opens with *therefore* needs the word no longer: the map says what it follows from.

*Because* may also name a cause, and that things have a cause is one claim: “The barrels burst
because they froze.” So *because*, *since* and *so* are reported only where they join a
reason to what should, must or will be; never in evidence, nor in a claim of kind `cause`.

    # reported                                      # accepted
    thesis:                                         thesis:
      require: |-                                     require: Barrels should be required.
        Barrels should be required, because they    premises:
        prevent floods.                               prevent:
                                                        text: Barrels prevent floods.
                                                        supports: require
"""

import re
from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.checks.wording import LONGEST_CLAIM, claims_with, without_asides
from argmap.model import ArgumentMap, Claim, ClaimKind, Role

NAME = "reasoning-in-a-box"

# Looking for these first is many times as fast as the patterns.
_HINTS = (
    "ecause",
    ", since",
    "herefore",
    " hence",
    "Hence",
    " thus",
    "Thus",
    ", so",
    "; so",
    "onsequently",
    ", which",
)
_OPENING = re.compile(r"(?:(therefore|consequently)\b|(hence|thus),)", re.IGNORECASE)
_STEP = re.compile(
    r"[;.:–—]\s+(?:and\s+)?(therefore|hence|consequently)\b"
    r"|,\s+(therefore|hence|consequently)\b(?!,)"
    r"|\band\s+(therefore|hence|consequently)\b"
    r"|[;.]\s+(thus)\b(?!\s++far\b)"
    r"|,\s+(which\s+(?:shows|proves|implies|suggests)\s+that)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"(?:\b(not|only|just|or|partly|mainly|largely|simply|merely|precisely|whether)\s++)?"
    r"\b(because)\s++(?!of\b)"
    r"|,\s+(since)\s+(?:it|they|he|she|we|there|no|nobody|nothing)\b",
    re.IGNORECASE,
)
"""After a word such as ``only``, *because* says what the cause is, and gives no reason."""

_RESULT = re.compile(
    r"[,;]\s+(?:and\s+)?(so)\s++(?!(?:that|far|much|many|long|called)\b)", re.IGNORECASE
)
_OUGHT = re.compile(
    r"\b(?:should|ought|must|shall|(?<!\bthe\s)will|won't|is\s+(?:un)?likely|"
    r"(?:is|are)\s+(?:not\s+)?(?:good|bad|better|worse|best|worst|right|wrong|unfair|fair|unjust|"
    r"just|immoral|unrealistic|unwise|wise))\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:(?:say|think|believe|claim|argue|hope|fear|expect|insist|warn|suggest|conclude)"
    r"(?:s|d|ed)?|said|thought|holds?\s+that|held\s+that)\b",
    re.IGNORECASE,
)


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim in which words join a reason to what follows from it."""
    for claim in claims_with(_HINTS, argument_map.claims):
        if _is_passed_over(claim):
            continue
        if opening := _OPENING.match(claim.text):
            yield Finding(
                ("claims", claim.id, "text"),
                f"the claim {claim.id!r} opens with {_found(opening)!r}",
                "leave the word out; the map shows what the claim follows from",
            )
        elif word := _joint(claim.text):
            yield Finding(
                ("claims", claim.id, "text"),
                f"the claim {claim.id!r} hides an inference behind {word!r}",
                "make a claim of each side and join them by `supports:`",
            )


def _is_passed_over(claim: Claim) -> bool:
    reports_a_cause = claim.role is Role.EVIDENCE or claim.kind is ClaimKind.CAUSE
    return reports_a_cause or len(claim.text) > LONGEST_CLAIM


def _joint(text: str) -> str:
    """Return the word that joins a reason to its conclusion, or nothing."""
    text = without_asides(text)
    if (step := _STEP.search(text)) and _SAID.search(text, 0, step.start()) is None:
        return _found(step)
    reason = _REASON.search(text)
    if reason and not reason[1] and _is_argued(_conclusion(text, reason)):
        return _found(reason)
    if (result := _RESULT.search(text)) and _is_argued(text[result.end() :]):
        return "so"
    return ""


def _found(match: re.Match[str]) -> str:
    return " ".join(str(match[match.lastindex or 0]).casefold().split())


def _conclusion(text: str, reason: re.Match[str]) -> str:
    """Return the clause for which the text gives the reason."""
    return text[: reason.start()] if reason.start() else text.partition(", ")[2]


def _is_argued(conclusion: str) -> bool:
    """Tell whether a clause says what should, must or will be, in nobody else's words."""
    ought = _OUGHT.search(conclusion)
    return ought is not None and _SAID.search(conclusion, 0, ought.start()) is None
