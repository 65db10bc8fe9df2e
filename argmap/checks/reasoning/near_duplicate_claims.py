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

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from argmap.checks.finding import Finding
from argmap.checks.wording import content, traces
from argmap.model import ArgumentMap, Claim, Relation

NAME = "near-duplicate-claims"

_Wording = tuple[str | None, tuple[str, ...]]
"""Who holds a claim, and its words."""

_LONG = 10
_LONGEST = 40
_END = 5
_LETTERS = bytes(set(range(256)) - set(b"0123456789"))
# With a word on each line, as the formatter has it, nobody would read them.
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
    claims = argument_map.claims
    traced = traces(claims)
    found = dict(_same(claims, traced))
    almost = list(_almost(_first_with(_perhaps_almost_twins(claims, traced))))
    if not found and not almost:
        return {}
    place = {claim.id: number for number, claim in enumerate(claims)}
    for longer, shorter, extra in almost:
        earlier, later = sorted((longer, shorter), key=place.__getitem__)
        found.setdefault(later, (earlier, extra))
    return dict(sorted(found.items(), key=lambda twin: place[twin[0]]))


def _same(
    claims: Sequence[Claim], traced: Sequence[bytes]
) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield each claim that has the same words as an earlier one, and that one."""
    count = Counter(traced)
    alike: defaultdict[bytes, list[Claim]] = defaultdict(list)
    for claim, left in zip(claims, traced, strict=True) if len(count) < len(traced) else ():
        if count[left] > 1:
            alike[left].append(claim)
    for some in alike.values():
        first: dict[_Wording, str] = {}
        for claim in some:
            says = content(claim.text)
            earlier = first.setdefault((claim.by, says), claim.id)
            if says and earlier != claim.id:
                yield claim.id, (earlier, "")


def _first_with(claims: Iterable[Claim]) -> dict[_Wording, str]:
    first: dict[_Wording, str] = {}
    for claim in claims:
        if says := content(claim.text):
            first.setdefault((claim.by, says), claim.id)
    return first


def _perhaps_almost_twins(claims: Sequence[Claim], traced: Sequence[bytes]) -> Sequence[Claim]:
    """Return the claims of which two may be the same but for one word.

    A word without digits that is taken out leaves the digits of a text, and the beginning or
    the end of its `trace`: most claims share those with no other.
    """
    all_claims = zip(claims, traced, strict=True)
    if min(map(len, traced)) < 2 * _END and any(
        len(left) < 2 * _END and _is_long(claim) for claim, left in all_claims
    ):
        return claims  # a text in another script leaves no trace
    digits = [left.translate(None, _LETTERS) for left in traced]
    count = Counter(digits)
    both = zip(claims, traced, digits, strict=True)
    some = [one for one in both if count[one[2]] > 1]
    ends = [_ends(left, own) for _, left, own in some]
    shared = Counter(chain.from_iterable(ends))
    return [
        claim
        for (claim, *_), (one, other) in zip(some, ends, strict=True)
        if shared[one] > 1 or shared[other] > 1
    ]


def _is_long(claim: Claim) -> bool:
    return len(claim.text.split(None, _LONG)) >= _LONG


def _ends(traced: bytes, digits: bytes) -> tuple[bytes, bytes]:
    return digits + b"<" + traced[:_END], digits + b">" + traced[-_END:]


def _almost(claims: Mapping[_Wording, str]) -> Iterator[tuple[str, str, str]]:
    """Yield two claims of which the first has one harmless word more, and that word."""
    some = [wording for wording in claims if _LONG <= len(wording[1]) <= _LONGEST]
    lengths = {len(says) for _, says in some}
    for by, says in some:
        for at, word in enumerate(says if len(says) - 1 in lengths else ()):
            other = claims.get((by, says[:at] + says[at + 1 :]))
            if other is not None and word not in _DECISIVE and word.isalpha():
                yield claims[by, says], other, word
