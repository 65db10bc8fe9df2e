"""The words of a claim, for rules that compare or look for them."""

import re
from functools import lru_cache

LONGEST_CLAIM = 2000
"""Characters in the longest text whose wording is looked into; a longer one is no claim."""

_MARKS = ".,;:!?…‘’“”„«»\"'()[]–—-"
_LONGEST_COMPARED = 400
_MOST_KEPT = 200_000
"""Several rules ask for the words of every claim, one rule after the other: what is kept must
hold a large map, and is forgotten when it has been checked."""

_ASIDE = re.compile(r"\([^()]*\)|“[^“”]*”|\"[^\"]*\"")
_EMPTY = frozenset({"", "a", "an", "the", "that", "of", "also", "indeed"})


@lru_cache(_MOST_KEPT)
def words(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, without the marks around them.

    A text of more than 400 characters is no claim that a person would compare word by word;
    it counts as one word.

    >>> words("It’s a fitted lid: “mosquito-proof”.")
    ("it's", 'a', 'fitted', 'lid', 'mosquito-proof')
    """
    if len(text) > _LONGEST_COMPARED:
        return (text,)
    plain = text.casefold().replace("’", "'")
    return tuple([word for one in plain.split() if (word := one.strip(_MARKS))])


@lru_cache(_MOST_KEPT)
def content(text: str) -> tuple[str, ...]:
    """Return the words of a text without those that say nothing, in their order.

    What can turn a statement round stays: ``not``, ``may``, ``only``, tense, prepositions.

    >>> content("The lid stops the mosquitoes.") == content("A lid stops mosquitoes")
    True
    """
    return tuple([word for word in words(text) if word not in _EMPTY])


def forget_words() -> None:
    """Let go of the words of a map that has been checked."""
    words.cache_clear()
    content.cache_clear()


def without_asides(text: str) -> str:
    """Return a text with a dash for each stretch in quotation marks or brackets.

    >>> without_asides("Smith (1990; 2004) calls barrels “good, because cheap”.")
    'Smith - calls barrels -.'
    """
    return _ASIDE.sub("-", text)
