"""What an author may have meant by a word that is not known."""

from collections.abc import Collection, Iterable
from difflib import SequenceMatcher, get_close_matches

from attrs import frozen

_LONGEST_WORD = 60
_SHORT = 5
"""Letters of a word that shares most of them with others by chance: one slip is one, two are
another word."""


@frozen
class Near:
    """The known word nearest to one that is not known.

    Attributes:
        word: The nearest word; empty where none is near.
        clear: Whether no other word is equally near.
        same: Whether only capitals, spaces, hyphens or underscores differ.
    """

    word: str = ""
    clear: bool = False
    same: bool = False

    @property
    def question(self) -> str:
        """``did you mean …?``, or nothing."""
        return f"did you mean `{self.word}`?" if self.word else ""


NOTHING_NEAR = Near()


def suggest(word: str, known: Iterable[str]) -> str:
    """Return ``did you mean …?`` for the known word nearest to *word*, or nothing.

    >>> suggest("flods", ["floods", "catch"])
    'did you mean `floods`?'
    """
    return nearest(word, list(known)).question


def nearest(word: str, known: Collection[str]) -> Near:
    """Return the known word nearest to *word*.

    >>> nearest("Mapped_By", ["mapped-by", "map"])
    Near(word='mapped-by', clear=True, same=True)
    >>> nearest("cost-x", ["cost-1", "cost-2"]).clear
    False
    >>> nearest("title", ["cite"]).word, nearest("titel", ["title"]).word
    ('', 'title')
    """
    if len(word) > _LONGEST_WORD:
        return NOTHING_NEAR
    same = [one for one in known if len(one) == len(word) and _plain(one) == _plain(word)]
    if same:
        return Near(same[0], clear=len(same) == 1, same=True)
    close = get_close_matches(word, known, n=2, cutoff=0.6)
    near = [one for one in close if _may_be_meant(word, one)]
    if not near:
        return NOTHING_NEAR
    return Near(near[0], clear=len(near) == 1 or len({_likeness(word, one) for one in near}) == 2)


def _may_be_meant(word: str, known: str) -> bool:
    """Tell whether a word is long, a beginning, or has one letter more, less, changed or moved."""
    if min(len(word), len(known)) > _SHORT or word.startswith(known) or known.startswith(word):
        return True
    if abs(len(word) - len(known)) > 1:
        return False
    one, other = sorted((word.casefold(), known.casefold()), key=len)
    begin = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one)
    )
    ours, theirs = one[begin:], other[begin:]
    if len(one) < len(other):
        return ours == theirs[1:]
    return ours[1:] == theirs[1:] or (ours[1::-1], ours[2:]) == (theirs[:2], theirs[2:])


def _plain(word: str) -> str:
    return word.strip().casefold().replace("_", "-").replace(" ", "-")


def _likeness(word: str, known: str) -> float:
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    matcher.set_seq1(known)
    return matcher.ratio()
