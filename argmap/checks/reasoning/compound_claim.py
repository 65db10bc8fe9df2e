"""A claim should make one statement.

Where two statements stand in one claim, nobody can see which of them a reason supports or an
objection attacks, and an author may hold one without the other. Make a claim of each; if
they only work together, join them in one inference. Reported are only two whole sentences,
or two statements with a semicolon between them.

    # reported                                  # accepted
    premises:                                   premises:
      barrels:                                    cheap: {text: Barrels are cheap.}
        text: Barrels are cheap; they last long.  durable: {text: Barrels last long.}
        supports: require                       inferences:
                                                  main: cheap + durable -> require
"""

import re
from collections.abc import Iterator

from argmap.checks.entities import without_entities
from argmap.checks.finding import Finding
from argmap.checks.wording import LONGEST_CLAIM, claims_with, without_asides
from argmap.model import ArgumentMap

NAME = "compound-claim"

_MARKS = ("; ", ". ", ".\n", "! ")
_SENTENCE = re.compile(
    r"(?:[a-z]{5}|[A-Z][a-z]{4}|\b[a-z]{4}|\b[12]\d{3})"
    r"(?<!\bapprox)(?<!\bmessrs)(?<!\bMessrs)(?<!\bincl)(?<!\bdept)(?<!\bcorp)(?<!\bresp)"
    r"[.!]\s+(?=[A-Z])"
    r"|[a-z]{2}(?<!\bet\sal)(?<!\bvs)[.!]\s+(?=(?:But|He|It|She|The|There|These|They|This|We)\s)"
)
"""The end of a sentence: a long word and a capital, or any word and a usual beginning."""

_NO_STATEMENT = re.compile(
    r"(?:therefore|hence|thus|so|consequently|accordingly"  # left to reasoning-in-a-box
    r"|and|but|or|nor|not|as|with|without|especially|particularly|namely|even|only|for|in)\b",
    re.IGNORECASE,
)
"""What may follow a semicolon and is not, or not surely, a statement that stands alone."""

_FEWEST_WORDS = 3


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim of two sentences, or of two statements and a semicolon."""
    for claim in claims_with(_MARKS, argument_map.claims):
        if how := _joint(claim.text):
            yield Finding(
                ("claims", claim.id, "text"),
                f"the claim {claim.id!r} makes two statements {how}",
                "make a claim of each; where they only work together, join them in one inference",
            )


def _joint(text: str) -> str:
    if len(text) > LONGEST_CLAIM:
        return ""
    text = without_asides(without_entities(text))
    if ":" not in text and text.count("; ") == 1:
        one, other = text.split("; ")
        if _are_long(one, other) and not _NO_STATEMENT.match(other):
            return "with a semicolon between them"
    sentence = _SENTENCE.search(text)
    if sentence and _are_long(text[: sentence.end()], text[sentence.end() :]):
        return "in two sentences"
    return ""


def _are_long(*parts: str) -> bool:
    return all(len(part.split(None, _FEWEST_WORDS)) >= _FEWEST_WORDS for part in parts)
