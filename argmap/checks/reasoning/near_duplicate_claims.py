"""A map should say each thing once.

Two claims with the same words split one claim in two: a reader looks for a difference that
is not there, and what supports or attacks the one misses the other. Keep one and let it
bear on both targets; a claim may support one thing and attack another.

Case, punctuation, articles and words such as *also* make no difference. Of long claims, ten
words and more, the second may also have one word too many, unless that word limits, negates
or counts. Claims of different people are different claims, and a claim that supports another
with the same words is left to `begging-the-question`.

    # reported                                # accepted
    premises:                                 premises:
      floods:                                   floods:
        text: Runoff causes most floods.          text: Runoff causes most floods.
        supports: require                         supports: [require, dredge]
      runoff:
        text: The runoff causes most floods.
        supports: dredge
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from argmap.checks.finding import Finding
from argmap.checks.wording import content, weight
from argmap.model import ArgumentMap, Claim, Relation

NAME = "near-duplicate-claims"

_Alike = Mapping[tuple[str | None, int], Mapping[int, Sequence[Claim]]]
"""Claims by who holds them and how many words they have, then by the sum of the words' hashes."""

_LONG = 10
_LONGEST = 40
# fmt: off
_DECISIVE = frozenset({
    "all", "almost", "always", "any", "both", "each", "either", "enough", "even", "every",
    "few", "half", "hardly", "little", "many", "more", "most", "much", "nearly", "neither",
    "never", "no", "nobody", "none", "nor", "not", "nothing", "often", "once", "only",
    "several", "some", "sometimes", "twice", "usually", "apparently", "can", "cannot", "could",
    "false", "falsely", "may", "might", "must", "ought", "perhaps", "possibly", "probably",
    "reportedly", "seemingly", "seems", "shall", "should", "supposedly", "will", "would",
    "after", "against", "although", "because", "before", "by", "during", "except", "from", "if",
    "in", "out", "since", "to", "under", "unless", "until", "when", "without", "again",
    "already", "better", "best", "former", "least", "less", "longer", "now", "partly", "self",
    "still", "then", "too", "unlike", "worse", "worst", "yet", "eastern", "first", "last",
    "northern", "second", "southern", "third", "western",
})
# fmt: on
"""Words by which one claim may differ from another and be another."""


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report the later of each two claims with the same words, or the same but for one."""
    twins = _twins(argument_map)
    if not twins:
        return
    joined = {
        (premise, inference.conclusion)
        for inference in argument_map.inferences
        if inference.relation is Relation.SUPPORTS
        for premise in inference.premises
    }
    for later, (first, extra) in twins.items():
        if joined.isdisjoint(((later, first), (first, later))):
            but = f"almost the same as {first!r}, but for {extra!r}" if extra else ""
            yield Finding(
                ("claims", later, "text"),
                f"the claim {later!r} says {but or f'the same as {first!r}'}",
                "keep one of them for both, or let the words show how they differ",
                related=(("the first", ("claims", first)),),
            )


def _twins(argument_map: ArgumentMap) -> dict[str, tuple[str, str]]:
    """Return each claim that repeats an earlier one, which, and the word more or less."""
    alike = _alike(argument_map.claims)
    found = dict(_same(alike))
    almost = list(_almost([one for one in argument_map.claims if one.id not in found], alike))
    if not found and not almost:
        return {}
    place = {claim.id: number for number, claim in enumerate(argument_map.claims)}
    for longer, shorter, extra in almost:
        earlier, later = sorted((longer, shorter), key=place.__getitem__)
        found.setdefault(later, (earlier, extra))
    return dict(sorted(found.items(), key=lambda twin: place[twin[0]]))


def _alike(claims: Iterable[Claim]) -> _Alike:
    alike: dict[tuple[str | None, int], dict[int, list[Claim]]] = {}
    for claim in claims:
        count, total = weight(claim.text)
        if count:
            alike.setdefault((claim.by, count), {}).setdefault(total, []).append(claim)
    return alike


def _same(alike: _Alike) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield each claim that has the same words as an earlier one, and that one."""
    several = (some for by_total in alike.values() for some in by_total.values() if len(some) > 1)
    for claims in several:
        first: dict[tuple[str, ...], str] = {}
        for claim in claims:
            earlier = first.setdefault(content(claim.text), claim.id)
            if earlier != claim.id:
                yield claim.id, (earlier, "")


def _almost(claims: Iterable[Claim], alike: _Alike) -> Iterator[tuple[str, str, str]]:
    """Yield two claims of which the first has one harmless word more, and that word.

    Without it the first weighs as much as the second: so the words of most are never compared.
    """
    lengths = {count for _, count in alike if _LONG <= count < _LONGEST}
    for claim in claims:
        count, total = weight(claim.text)
        shorter = alike.get((claim.by, count - 1), {}) if count - 1 in lengths else {}
        for at, word in enumerate(content(claim.text) if shorter else ()):
            others = shorter.get(total - hash(word))
            if others and word not in _DECISIVE and word.isalpha():
                other = _with_words(_without(claim.text, at), others)
                if other is not None:
                    yield claim.id, other.id, word


def _without(text: str, at: int) -> tuple[str, ...]:
    says = content(text)
    return says[:at] + says[at + 1 :]


def _with_words(says: tuple[str, ...], claims: Iterable[Claim]) -> Claim | None:
    return next((claim for claim in claims if content(claim.text) == says), None)
