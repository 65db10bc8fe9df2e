"""Several fixes applied together, and whether that was for the better."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen

from argmap.checks import RULES, ReadingRule, family_of
from argmap.diagnostics import Diagnostic, Edit, Fix, Severity
from argmap.workflow.changes import edited

_NAMES = re.compile(r"`[^`]*`|'[^']*'|\d+")


@frozen
class Patch:
    """A fix, the finding it mends, and how early the finding shows.

    Two are equal when they mend the same finding, wherever it stands by now.

    Attributes:
        stage: 0 for syntax, 1 for what reading finds, 2 for the rules about the argument.
    """

    finding: Diagnostic = field(eq=lambda finding: (finding.file, finding.rule, finding.message))
    fix: Fix = field(eq=False)
    stage: int

    @property
    def file(self) -> str:
        """The file that it changes."""
        return self.finding.file


def choose(patches: Iterable[Patch]) -> list[Patch]:
    """Return the patches that do not overlap an earlier one, in the order of the text.

    Two findings that one fix mends keep it both.
    """
    taken: dict[str, _Edits] = {}
    in_order = sorted(patches, key=lambda patch: (patch.file, _starts(patch.fix)))
    return [patch for patch in in_order if taken.setdefault(patch.file, _Edits()).take(patch.fix)]


def split(patches: Sequence[Patch]) -> list[Sequence[Patch]]:
    """Return patches of several kinds apart, and those of one kind in two halves."""
    kinds: dict[tuple[str, str, str], list[Patch]] = {}
    for patch in patches:
        kinds.setdefault(_kind(patch.finding), []).append(patch)
    half = len(patches) // 2
    parts = kinds.values() if len(kinds) > 1 else (patches[:half], patches[half:])
    return [part for part in parts if 0 < len(part) < len(patches)]


def patched(content: bytes, patches: Iterable[Patch]) -> bytes:
    """Return a file's bytes with the patches applied."""
    edits = {edit for patch in patches for edit in patch.fix.edits}
    return edited(content, sorted(edits, key=lambda edit: (edit.start, edit.end)))


class _Edits:
    """Edits of one text, sorted, none overlapping another."""

    def __init__(self) -> None:
        self._taken: list[tuple[int, int]] = []
        self._fixes: set[tuple[Edit, ...]] = set()

    def take(self, fix: Fix) -> bool:
        """Take in the edits of *fix*, unless one overlaps what has been taken."""
        if fix.edits in self._fixes:
            return True
        if not all(self._is_free(edit) for edit in fix.edits):
            return False
        self._fixes.add(fix.edits)
        for edit in fix.edits:
            place = (edit.start, edit.end)
            self._taken.insert(bisect_left(self._taken, place), place)
        return True

    def _is_free(self, edit: Edit) -> bool:
        index = bisect_left(self._taken, (edit.start, edit.end))
        before = self._taken[index - 1] if index else (-1, -1)
        behind = self._taken[index] if index < len(self._taken) else (edit.end + 1, 0)
        if edit.start in {before[0], behind[0]}:
            return False
        return before[1] <= edit.start and edit.end <= behind[0]


def _starts(fix: Fix) -> tuple[int, ...]:
    return tuple(edit.start for edit in fix.edits)


def stage_of(rule: str) -> int:
    """Return how early a rule looks at a file: a fault hides what later stages would find."""
    if family_of(rule) == "syntax":
        return 0
    return 1 if isinstance(RULES[rule], ReadingRule) else 2


def helps(
    patches: Sequence[Patch], before: Sequence[Diagnostic], after: Sequence[Diagnostic]
) -> bool:
    """Tell whether each patch has mended its finding, and none has brought an error.

    Findings are compared without the names in them, since a fix may rename a claim. An error
    that shows only because what hid it is mended was there before.
    """
    there, left = Counter(map(_kind, before)), Counter(map(_kind, after))
    mended = Counter(_kind(patch.finding) for patch in patches)
    if any(left[kind] > there[kind] - count for kind, count in mended.items()):
        return False
    depths = _depths(before)
    patched_depths = {patch.file: max(patch.stage, depths.get(patch.file, 2)) for patch in patches}
    shown = Counter(
        _kind(found)
        for found in after
        if found.severity is Severity.ERROR and _could_show(found, patched_depths)
    )
    return not shown - there


def _kind(found: Diagnostic) -> tuple[str, str, str]:
    return found.file, found.rule, _NAMES.sub("…", found.message)


def _depths(found: Sequence[Diagnostic]) -> Mapping[str, int]:
    """Return the last stage that was reached in each file: errors end the reading of a map."""
    depths = dict.fromkeys((one.file for one in found), 2)
    for one in found:
        if one.severity is Severity.ERROR:
            depths[one.file] = min(depths[one.file], stage_of(one.rule))
    return depths


def _could_show(found: Diagnostic, depths: Mapping[str, int]) -> bool:
    """Tell whether an error would have shown before the patches, had it been there.

    Args:
        found: The error.
        depths: The last stage that was reached in each of the patched files.
    """
    if found.file in depths:
        return stage_of(found.rule) <= depths[found.file]
    return min(depths.values()) == 2
