"""A conclusion about all must not rest on premises about some.

The premises speak of some, many or most cases, or of what happens often, and the conclusion
of all, every or never. Either the conclusion says more than the author does, or a premise
is missing that carries it from some to all. Reported is an inference in which every premise
is so limited and none speaks of all.

    # reported                                  # accepted
    premises:                                   premises:
      all-safe:                                   most-safe:
        text: All barrels are safe.                 text: Most barrels are safe.
        supports: require                           supports: require
      tested:                                     tested:
        text: Many barrels passed a test.           text: Many barrels passed a test.
        supports: all-safe                          supports: most-safe
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from argmap.checks.finding import Finding
from argmap.checks.wording import claims_with, words
from argmap.diagnostics import Part
from argmap.model import ArgumentMap, Inference, Relation

NAME = "quantifier-jump"

_ALL = frozenset(
    {"all", "every", "always", "never", "everyone", "everybody", "everything", "nobody", "none"}
)
_PARTS_OF_ALL = ("all", "every", "always", "never", "nobody", "none")
"""One of these is part of each of them, and is found faster."""

_SOME = frozenset(
    {"some", "many", "most", "often", "sometimes", "several", "usually", "occasionally"}
)
_NOT_ALL = frozenset(
    {"not", "almost", "nearly", "practically", "virtually", "hardly", "if"}
    | {"at", "above", "after", "of", "in", "for", "once", "first", "best"}
)
"""Before a word for all: ``almost all``, ``not every``, ``at all``, ``above all``."""

_NOT_AFTER_ALL = frozenset({"but", "over", "along", "else"})
_NOT_MOST = frozenset({"the", "at", "its", "their", "his", "her", "our"})
"""Before ``most`` as a superlative: ``the most``, ``at most``."""


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report each inference from limited premises alone to a conclusion about all."""
    may_be = {claim.id for claim in claims_with(_PARTS_OF_ALL, argument_map.claims, folded=True)}
    for inference in argument_map.inferences if may_be else ():
        if inference.relation is not Relation.SUPPORTS or inference.conclusion not in may_be:
            continue
        says = words(argument_map.claim(inference.conclusion).text)
        if not _ALL.isdisjoint(says) and (universal := _universal(says)):
            premises = [words(argument_map.claim(name).text) for name in inference.premises]
            limits = [_limit(premise) for premise in premises]
            if all(limits) and all(map(_ALL.isdisjoint, premises)):
                yield _finding(inference, universal, list(dict.fromkeys(limits)))


def _universal(says: Sequence[str]) -> str:
    """Return the word by which the text speaks of all cases, or nothing."""
    for before, word, after in zip(("", *says), says, (*says[1:], ""), strict=False):
        if word in _ALL and before not in _NOT_ALL and after not in _NOT_AFTER_ALL:
            return word
    return ""


def _limit(says: Sequence[str]) -> str:
    """Return the word by which the text speaks of some cases only, or nothing."""
    for word, after in pairwise((*says, "")):
        if word in _SOME and not (word == "some" and after[:1].isdigit()):
            return "" if word == "most" and not _NOT_MOST.isdisjoint(says) else word
    return ""


def _finding(inference: Inference, universal: str, limits: Sequence[str]) -> Finding:
    part: Part = ("claims", inference.premises[0], "supports")
    return Finding(
        part if inference.name is None else ("inferences", inference.name),
        f"the conclusion {inference.conclusion!r} says {universal!r}, but what it follows from "
        f"says only {' and '.join(map(repr, limits))}",
        "weaken the conclusion, or add the premise that carries it from some to all",
        related=(("the conclusion", ("claims", inference.conclusion)),),
    )
