"""Which words of a text have changed."""

import re
from difflib import SequenceMatcher

from attrs import frozen

MOST_WORDS = 400
"""Words in the longest text that is compared word by word; a longer one counts as changed."""

_PIECES = re.compile(r"\w+|\s+|[^\w\s]")


@frozen
class Stretch:
    """A piece of a text, and whether the other version has it, too."""

    text: str
    changed: bool


def word_changes(old: str, new: str) -> tuple[list[Stretch], list[Stretch]]:
    """Return both texts in stretches that are kept and stretches that have changed.

    The stretches of a text joined are the text.

    >>> [(one.text, one.changed) for one in word_changes("It rains.", "It snows.")[1]]
    [('It ', False), ('snows', True), ('.', False)]
    """
    before, after = _PIECES.findall(old), _PIECES.findall(new)
    if max(len(before), len(after)) > 2 * MOST_WORDS:
        return [Stretch(old, changed=True)], [Stretch(new, changed=True)]
    ours: list[Stretch] = []
    theirs: list[Stretch] = []
    for tag, i, j, k, m in _without_lone_spaces(before, after):
        _append(ours, "".join(before[i:j]), changed=tag)
        _append(theirs, "".join(after[k:m]), changed=tag)
    return ours, theirs


def _without_lone_spaces(
    before: list[str], after: list[str]
) -> list[tuple[bool, int, int, int, int]]:
    """Return what has changed; a space between two changed words counts as changed."""
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    last = len(codes) - 1
    return [
        (
            tag != "equal" or (0 < number < last and not "".join(before[i:j]).strip()),
            *(i, j, k, m),
        )
        for number, (tag, i, j, k, m) in enumerate(codes)
    ]


def _append(stretches: list[Stretch], text: str, *, changed: bool) -> None:
    if not text:
        return
    if stretches and stretches[-1].changed == changed:
        text = stretches.pop().text + text
    stretches.append(Stretch(text, changed))
