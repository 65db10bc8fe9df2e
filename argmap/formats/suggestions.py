"""What an author may have meant by a word that is not known."""

from collections.abc import Collection, Iterable
from difflib import SequenceMatcher, get_close_matches

from attrs import frozen

_LONGEST_WORD = 60


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
    """
    if len(word) > _LONGEST_WORD:
        return NOTHING_NEAR
    same = [one for one in known if len(one) == len(word) and _plain(one) == _plain(word)]
    if same:
        return Near(same[0], clear=len(same) == 1, same=True)
    near = get_close_matches(word, known, n=2, cutoff=0.6)
    if not near:
        return NOTHING_NEAR
    return Near(near[0], clear=len(near) == 1 or len({_likeness(word, one) for one in near}) == 2)


def _plain(word: str) -> str:
    return word.strip().casefold().replace("_", "-").replace(" ", "-")


def _likeness(word: str, known: str) -> float:
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    matcher.set_seq1(known)
    return matcher.ratio()
