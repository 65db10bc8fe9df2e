"""A large map as a summary: which claims are drawn, and in which words the others are counted."""

from attrs import evolve, frozen

from argmap.analysis import Fold, fold
from argmap.errors import UnknownName
from argmap.formats import nearest
from argmap.model import ArgumentMap
from argmap.views.folds import Folds
from argmap.views.wording import shortened

MOST_BOXES = 40
"""Readers cope with about 30 boxes (Dwyer et al. 2010); of more, a summary is drawn."""

_NAMED = 3


@frozen
class Scope:
    """Which part of a map somebody wants to see.

    Attributes:
        focus: Id of a claim: draw it with all below it and the way up to the thesis.
        depth: How many steps to go down from there.
        everything: Whether to draw all of it, however large.
        room: How many claims to draw at most where neither of these says how many.
    """

    focus: str | None = None
    depth: int | None = None
    everything: bool = False
    room: int = MOST_BOXES

    @property
    def is_whole(self) -> bool:
        """Whether nobody has asked for less than the map."""
        return self.focus is None and self.depth is None

    @property
    def most(self) -> int | None:
        """How many claims may be drawn; None for any number."""
        return None if self.everything or self.depth is not None else self.room


@frozen
class Summary:
    """A map of what is drawn of a larger one.

    Attributes:
        shown: What is drawn, as a map.
        folds: How the boxes stand for the rest.
        fold: Which claims are drawn and which are not.
    """

    shown: ArgumentMap
    folds: Folds
    fold: Fold


def summarise(argument_map: ArgumentMap, scope: Scope) -> Summary:
    """Return the part of a map that is to be drawn, and what stands for the rest.

    Raises:
        UnknownName: There is no claim to focus on; the message has the nearest one.
    """
    known = [claim.id for claim in argument_map.claims]
    if scope.focus is not None and scope.focus not in known:
        near = nearest(scope.focus, known).question
        message = f"map {argument_map.id!r} has no claim {scope.focus!r}"
        raise UnknownName(f"{message}; {near}" if near else message)
    most = scope.most
    if most is not None and scope.is_whole and len(known) <= scope.room:
        most = None
    found = fold(argument_map, focus=scope.focus, depth=scope.depth, most=most)
    claims = set(found.claims)
    inferences = set(found.inferences)
    shown = evolve(
        argument_map,
        claims=[claim for claim in argument_map.claims if claim.id in claims],
        inferences=tuple(one for one in argument_map.inferences if one.id in inferences),
    )
    folds = Folds(
        found.below,
        found.steps,
        _note(argument_map, found, scope),
        _left_out(found),
        # A summary is for the eye; a text is read in one piece.
        argument_map if scope.is_whole else None,
    )
    return Summary(shown, folds, found)


def _left_out(found: Fold) -> str:
    """Return what is not drawn, in short, with the boxes that stand for most of it."""
    drawn = len(found.claims)
    hidden = sum(found.below.values()) + len(found.apart)
    if not hidden:
        return ""
    said = f"{drawn} of {drawn + hidden} claims are drawn"
    largest = _largest(found)
    return f"{said}; the largest folds: {largest}" if largest else said


def _note(argument_map: ArgumentMap, found: Fold, scope: Scope) -> str:
    """Return what is not drawn, in sentences; nothing where all is."""
    steps = len(argument_map.inferences) - len(found.inferences)
    drawn, all_claims = len(found.claims), len(argument_map.claims)
    if drawn == all_claims and not steps:
        return ""
    sentences = [f"Drawn are {drawn} of {all_claims} claims{_whose(argument_map, scope)}."]
    if found.gap:
        sentences.append(f"{found.gap} on that way {_are(found.gap)} not drawn.")
    if found.below:
        folded = sum(found.below.values())
        sentences.append(
            f"{folded} {_are(folded)} folded into boxes that say how many they stand for; "
            "a claim that bears on several is counted once."
        )
    if found.apart:
        apart = len(found.apart)
        lead = "does not lead" if apart == 1 else "do not lead"
        names = ", ".join(found.apart[:_NAMED]) + (", …" if apart > _NAMED else "")
        sentences.append(f"{apart} {lead} to the thesis and {_are(apart)} not drawn: {names}.")
    return " ".join(sentences)


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _whose(argument_map: ArgumentMap, scope: Scope) -> str:
    if scope.focus is None or scope.focus == argument_map.thesis.id:
        return ""
    text = shortened(argument_map.claim(scope.focus).text, 60).rstrip(".")
    return f": “{text}”, what is below it, and the way up to the thesis"


def _largest(found: Fold) -> str:
    """Return the boxes that stand for most, in words: ``a (+12), b (+9) and c (+5)``."""
    ranked = sorted(found.below.items(), key=lambda pair: -pair[1])[:_NAMED]
    *others, last = [f"{claim} (+{number})" for claim, number in ranked] or [""]
    return f"{', '.join(others)} and {last}" if others else last
