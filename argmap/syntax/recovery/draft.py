"""A text with repairs made to it, which knows where each place of the result comes from."""

from bisect import bisect_right
from collections.abc import Iterable

from argmap.diagnostics import Edit


class Draft:
    """The text of a file, mended so far that it can be read.

    Attributes:
        original: The text as it stands in the file.
        text: The same with the edits made.
        edits: The edits, in places of the original; they do not overlap.

    >>> draft = Draft("a: b: c").amended([Edit(3, 3, '"'), Edit(7, 7, '"')])
    >>> draft.text, draft.origin(4), draft.origin_of_end(8)
    ('a: "b: c"', 3, 7)
    """

    def __init__(self, original: str, edits: Iterable[Edit] = ()) -> None:
        self.original = original
        self.edits = tuple(edits)
        pieces: list[str] = []
        self._begins: list[int] = []
        at = length = 0
        for edit in self.edits:
            pieces += original[at : edit.start], edit.text
            length += edit.start - at
            self._begins.append(length)
            length += len(edit.text)
            at = edit.end
        pieces.append(original[at:])
        self.text = "".join(pieces)

    def origin(self, place: int) -> int:
        """Return the place of the original from which a place of the text comes."""
        return self._origin(place, at_end=False)

    def origin_of_end(self, place: int) -> int:
        """Return the same for the end of a stretch, which takes a whole edit with it."""
        return self._origin(place, at_end=True)

    def _origin(self, place: int, *, at_end: bool) -> int:
        number = bisect_right(self._begins, place) - 1
        if number < 0:
            return place
        edit, begin = self.edits[number], self._begins[number]
        beyond = place - begin - len(edit.text)
        if beyond >= 0:
            return edit.end + beyond
        return edit.end if at_end and place > begin else edit.start

    def amended(self, edits: Iterable[Edit]) -> "Draft":
        """Return the draft with more edits, given in places of its text."""
        known = list(zip(self.edits, self._begins, strict=True))
        behind: list[tuple[Edit, int]] = []
        for edit in sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True):
            while known and known[-1][1] > edit.end:
                behind.append(known.pop())
            touched = []
            while known and edit.start <= known[-1][1] + len(known[-1][0].text):
                touched.append(known.pop())
            known.append(self._merged(edit, touched))
        return Draft(self.original, [edit for edit, _ in (*known, *reversed(behind))])

    def _merged(self, new: Edit, touched: list[tuple[Edit, int]]) -> tuple[Edit, int]:
        """Return *new* as one with the edits that it touches, from the last, and its place."""
        if not touched:
            return Edit(self.origin(new.start), self.origin(new.end), new.text), new.start
        (last, last_begin), (first, begin) = touched[0], touched[-1]
        head = first.text[: max(0, new.start - begin)]
        tail = last.text[new.end - last_begin :] if new.end > last_begin else last.text
        if new.end - last_begin > len(last.text):
            tail = ""
        start = first.start if new.start >= begin else self.origin(new.start)
        end = last.end if new.end <= last_begin + len(last.text) else self.origin(new.end)
        return Edit(start, end, head + new.text + tail), min(begin, new.start)

    def fix_edits(self, edits: Iterable[Edit]) -> tuple[Edit, ...]:
        """Return edits of the text as edits of the original."""
        return tuple(
            Edit(self.origin(edit.start), self.origin_of_end(edit.end), edit.text)
            for edit in sorted(edits, key=lambda edit: (edit.start, edit.end))
        )
