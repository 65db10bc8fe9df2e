"""The words of a claim, for rules that compare or look for them."""

import re
from collections.abc import Iterable
from functools import cached_property

from argmap.model import Claim

LONGEST_CLAIM = 2000
"""Characters in the longest text whose wording is looked into; a longer one is no claim."""

_MARKS = ".,;:!?…‘’“”„«»\"'()[]–—-"
_LONGEST_COMPARED = 400
_ASIDE = re.compile(r"\([^()]*\)|“[^“”]*”|\"[^\"]*\"")
_EMPTY = frozenset({"", "a", "an", "the", "that", "of", "also", "indeed"})


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, without the marks around them.

    A text of more than 400 characters is no claim that a person would compare word by word;
    it counts as one word.

    >>> words("It’s a fitted lid: “mosquito-proof”.")
    ("it's", 'a', 'fitted', 'lid', 'mosquito-proof')
    """
    if len(text) > _LONGEST_COMPARED:
        return (text,)
    plain = text.casefold().replace("’", "'").strip(_MARKS)
    parts = plain.split()
    if plain.replace(" ", "").isalnum():  # then no word has a mark
        return tuple(parts)
    return tuple([word for part in parts if (word := part.strip(_MARKS))])


def content(text: str) -> tuple[str, ...]:
    """Return the words of a text without those that say nothing, in their order.

    What can turn a statement round stays: ``not``, ``may``, ``only``, tense, prepositions.

    >>> content("The lid stops the mosquitoes.") == content("A lid stops mosquitoes")
    True
    """
    return tuple([word for word in words(text) if word not in _EMPTY])


def trace(text: str) -> bytes:
    """Return the digits and letters of a text that stand in no word that says nothing.

    Texts with the same `content` have the same trace, and few others have: so most are told
    apart without splitting them. In any order of words a trace has the same characters.

    >>> trace("The lid stops mosquitoes."), trace("A lid, indeed, STOPS mosquitoes")
    (b'pmqu', b'pmqu')
    """
    return text.casefold().encode("utf-8", "surrogatepass").translate(None, _UNTRACED)


_UNTRACED = bytes(set(range(256)) - set(b"bcgjkmpqruvwxyz0123456789"))


class _Texts:
    """What several rules ask of the texts of a map, each put together once."""

    def __init__(self, claims: tuple[Claim, ...]) -> None:
        self.claims = claims
        self.texts = [claim.text for claim in claims]

    @cached_property
    def traces(self) -> list[bytes]:
        return list(map(trace, self.texts))

    @cached_property
    def together(self) -> str:
        return "\0".join(self.texts)

    @cached_property
    def together_folded(self) -> str:
        return self.together.casefold()


_kept: list[_Texts] = []
"""Those of the map that is checked, or nothing: the rules look at it one after the other.

Threads may take turns: what another has replaced is put together again.
"""


def _texts_of(claims: tuple[Claim, ...]) -> _Texts:
    found = next((one for one in _kept[:] if one.claims is claims), None)
    if found is None:
        found = _Texts(claims)
        _kept[:] = [found]
    return found


def forget_words() -> None:
    """Let go of what is kept of a map that has been checked."""
    _kept.clear()


def traces(claims: tuple[Claim, ...]) -> list[bytes]:
    """Return the `trace` of each claim's text.

    >>> claims = (Claim("a", "It rains.", "thesis"), Claim("b", "It pours.", "premise"))
    >>> traces(claims)
    [b'r', b'pur']
    """
    return _texts_of(claims).traces


def claims_with(
    hints: Iterable[str], claims: tuple[Claim, ...], *, folded: bool = False
) -> list[Claim]:
    """Return the claims whose texts hold one of some hints at least.

    To look for a hint in all the texts at once is much faster than in one after the other, and
    most hints stand in no claim of a map.

    Args:
        hints: Parts of texts.
        claims: The claims.
        folded: Whether to look for them in the case-folded texts.

    >>> claims = (Claim("a", "It RAINS.", "thesis"), Claim("b", "It pours.", "premise"))
    >>> [claim.id for claim in claims_with(("rain", "snow"), claims, folded=True)]
    ['a']
    """
    given = _texts_of(claims)
    together = given.together_folded if folded else given.together
    found = [hint for hint in hints if _occurs(hint, together)]
    if not found:
        return []
    texts = [text.casefold() for text in given.texts] if folded else given.texts
    return [
        claim
        for claim, text in zip(claims, texts, strict=True)
        if any(hint in text for hint in found)
    ]


def _occurs(hint: str, text: str) -> bool:
    return all(map(text.__contains__, hint)) and hint in text  # one character is found much faster


def without_asides(text: str) -> str:
    """Return a text with a dash for each stretch in quotation marks or brackets.

    >>> without_asides("Smith (1990; 2004) calls barrels “good, because cheap”.")
    'Smith - calls barrels -.'
    """
    return _ASIDE.sub("-", text)
