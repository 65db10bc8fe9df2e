"""Names of people, for rules that ask whether two are of the same person."""

import re
from unicodedata import combining, normalize

_TITLES = frozenset({"dr", "mr", "mrs", "ms", "prof", "professor", "sir", "dame"})
_SEVERAL = re.compile(r"[;&/]|\b(?:and|und|et)\b")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def same_name(one: str, other: str) -> bool:
    """Tell whether two names are written for one person or body.

    Case, accents, spaces, titles, initials and the order with a comma make no difference. A
    family name alone counts where the whole name is a given name and a family name.

    >>> same_name("Ada Okafor", "okafor, ada"), same_name("Ada Okafor", "Okafor")
    (True, True)
    >>> same_name("Bank of England", "England"), same_name("Ada Okafor", "Ben Okafor")
    (False, False)
    """
    ours, theirs = _words(one), _words(other)
    if not ours or not theirs or ours == theirs:
        return bool(ours) and ours == theirs
    if len(theirs) == 1 or len(ours) == 1:
        whole, short = (one, other) if len(theirs) == 1 else (other, one)
        return _of_a_person(whole) == _words(short)[0] and _is_capital(short)
    return ours[-1] == theirs[-1] and _may_be_same(ours[:-1], theirs[:-1])


def family_name(name: str) -> str:
    """Return the word that two names of one person have in common, in small letters.

    >>> family_name("Okafor, Ada"), family_name("Dr. A. Okafor"), family_name("?")
    ('okafor', 'okafor', '')
    """
    return next(reversed(_words(name)), "")


def names_in(text: str) -> tuple[str, ...]:
    """Return the names that stand in one text.

    >>> names_in("Ada Okafor and Bo Brandt")
    ('Ada Okafor', 'Bo Brandt')
    """
    return tuple(name for part in _SEVERAL.split(text) if (name := part.strip()))


def _words(name: str) -> list[str]:
    """Return the words of a name in small letters, the given name first."""
    family, comma, given = name.partition(",")
    in_order = f"{given} {family}" if comma and "," not in given else name
    # One character at a time: of many marks on one letter the order takes quadratic time.
    apart = (c for one in in_order for c in normalize("NFKD", one))
    plain = "".join(c for c in apart if not combining(c))
    return [word for word in _WORD.findall(plain.casefold()) if word not in _TITLES]


def _of_a_person(name: str) -> str | None:
    """Return the family name behind a given name and perhaps initials, and None of other names."""
    words = _words(name)
    long = [word for word in words if len(word) > 1]
    return words[-1] if len(words) > 1 and len(long) <= 2 and _is_capital(name) else None


def _is_capital(name: str) -> bool:
    return all(word[0].isupper() or not word[0].islower() for word in _WORD.findall(name))


def _may_be_same(ours: list[str], theirs: list[str]) -> bool:
    """Tell whether given names agree; an initial stands for a name, a middle one may be left out.

    Only the first given name must be there in both.
    """
    pairs = zip(ours, theirs, strict=False)
    return all(
        one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
        for one, other in (pairs if len(ours) == len(theirs) else [(ours[0], theirs[0])])
    )
