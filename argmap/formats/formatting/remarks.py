"""The comments of a file, taken one after another as its tree is laid out."""

import re
from collections import deque
from collections.abc import Iterable

from argmap.diagnostics import Part
from argmap.syntax import (
    Comment,
    Node,
    Scalar,
    SourceText,
    column_behind,
    every_node,
    find_comments,
)

_ANY = re.compile("#")
_BLANK = re.compile(r"\s*")


class NoRoomForComment(Exception):
    """A comment stands where the canonical layout has no place for one.

    Attributes:
        line: The line of the comment, from 0.
    """

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def _stray_mark(text: str, root: Node | None, comments: Iterable[Comment]) -> int | None:
    """Return where a comment begins that has no space before it; parsers disagree on those."""
    known = [(one.start, one.end) for one in comments]
    known += [(one.start, one.end) for one in every_node(root) if isinstance(one, Scalar)]
    behind = 0
    for start, end in sorted(known):
        mark = text.find("#", behind, max(start, behind))
        if mark >= 0:
            return mark
        behind = max(behind, end)
    mark = text.find("#", behind)
    return mark if mark >= 0 else None


class Remarks:
    """The comments that have not been taken yet, and whose those were that have.

    Attributes:
        owners: The comments of each part, by where they stand to it.

    Raises:
        NoRoomForComment: A comment has no space before its ``#``.
    """

    def __init__(self, source: SourceText, root: Node | None) -> None:
        found = find_comments(source, root, _ANY)
        self._source = source
        self._left = deque(found)
        self._taken_to = 0
        self.owners: dict[tuple[Part, str], list[str]] = {}
        stray = _stray_mark(source.text, root, found)
        if stray is not None:
            raise NoRoomForComment(self.line(stray))

    def above(self, offset: int, owner: Part, where: str = "above") -> list[Comment]:
        """Take the comments before an offset: each has a line for itself.

        Raises:
            NoRoomForComment: One has not.
        """
        found = []
        while self._left and self._left[0].start < offset:
            if not self._left[0].alone:
                raise NoRoomForComment(self.line(self._left[0].start))
            found.append(self._take(owner, where))
        return found

    def behind(self, offset: int, limit: int, owner: Part, where: str) -> Comment | None:
        """Take the comment that ends the line of an offset, where it begins before a limit."""
        if not self._left or self._left[0].alone or self._left[0].start >= limit:
            return None
        if self._left[0].start < offset or self.line(self._left[0].start) != self.line(offset):
            return None
        return self._take(owner, where)

    def below(self, end: int, column: int, owner: Part) -> list[Comment]:
        """Take the comments that end a group: as deep as it, and deeper than what follows.

        Args:
            end: Where the group ends.
            column: How deep it is.
            owner: The group.
        """
        if not self._has_next(end):
            return []
        least = max(column, column_behind(self._source.text, self._left[0].start) + 1)
        found = []
        while self._has_next(end) and self.column(self._left[0]) >= least:
            found.append(self._take(owner, "below"))
        return found

    def text(self, comment: Comment) -> str:
        """Return what a comment says, with its ``#``."""
        return self._source.text[comment.start : comment.end]

    def column(self, comment: Comment) -> int:
        """Return how many characters stand before a comment on its line."""
        return self._source.span(comment.start, comment.end).column

    def line(self, offset: int) -> int:
        """Return the line of an offset, from 0."""
        return self._source.span(offset, offset).line

    def _take(self, owner: Part, where: str) -> Comment:
        comment = self._left.popleft()
        self._taken_to = comment.end
        self.owners.setdefault((owner, where), []).append(self.text(comment))
        return comment

    def _has_next(self, end: int) -> bool:
        """Tell whether lines of comments follow the end of a group, with nothing between."""
        if not self._left or not self._left[0].alone:
            return False
        blank = _BLANK.match(self._source.text, max(end, self._taken_to))
        return blank is not None and blank.end() >= self._left[0].start
