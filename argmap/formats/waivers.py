"""The comments of a file that are addressed to argmap.

``# argmap: allow long-claim, short-claim (names of laws)`` waives two rules where they are
broken, for the reason in parentheses.
"""

import re
from collections.abc import Set as AbstractSet

from attrs import frozen

from argmap.diagnostics import Edit
from argmap.syntax import Comment, Node, SourceText, find_comments

_ADDRESS = re.compile(r"#[ \t]*argmap(?=[ \t]*:|[ \t-])", re.IGNORECASE)
_FORM = re.compile(
    r"#[ \t]*(?P<address>argmap[ \t]*:|argmap[ \t-])[ \t]*(?P<verb>[\w-]*)[ \t:]*", re.IGNORECASE
)
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\r|\n|\Z)")
_NAME = re.compile(r"[^\s,][^,(]*(?<![\s,(])")


@frozen
class Name:
    """The name of a rule in a waiver, with its place in the text."""

    text: str
    start: int
    end: int


@frozen
class Waiver:
    """A comment that waives rules, or means to.

    Attributes:
        comment: Where it stands, and the lines it is about.
        address: How it addresses argmap, as typed: ``argmap:``.
        verb: What it asks for, as typed: ``allow``.
        verb_start: Offset of the verb.
        names: What stands between the commas: names of rules, if all is well.
        reason: What stands in parentheses; None where there are none.
    """

    comment: Comment
    address: str
    verb: str
    verb_start: int
    names: tuple[Name, ...]
    reason: str | None

    def without(self, names: AbstractSet[Name], source: SourceText) -> Edit:
        """Return the edit that takes out names; with the last one goes the whole comment.

        A comment that has a line for itself goes with the line.
        """
        kept = [name.text for name in self.names if name not in names]
        if kept:
            return Edit(self.names[0].start, self.names[-1].end, ", ".join(kept))
        start, end = self.comment.start, self.comment.end
        line_start = start - source.span(start, start).column
        line_end = _LINE_END.match(source.text, end)
        if self.comment.alone and line_end:
            return Edit(line_start, line_end.end(), "")
        return Edit(line_start + len(source.text[line_start:start].rstrip(" \t")), end, "")


def find_waivers(source: SourceText, root: Node | None) -> tuple[Waiver, ...]:
    r"""Return the comments of a text that are addressed to argmap, in their order.

    >>> from argmap.syntax import Problems, parse
    >>> source = SourceText("a.yaml", "id: x\ntitle: A  # argmap: allow long-claim (a law)\n")
    >>> (waiver,) = find_waivers(source, parse(Problems(source)))
    >>> waiver.verb, [name.text for name in waiver.names], waiver.reason
    ('allow', ['long-claim'], 'a law')
    """
    comments = find_comments(source, root, _ADDRESS)
    return tuple(_read(source.text, comment) for comment in comments)


def _read(text: str, comment: Comment) -> Waiver:
    form = _FORM.match(text, comment.start, comment.end)
    if form is None:  # only spaces behind the address
        return Waiver(comment, "argmap", "", comment.end, (), None)
    opening = text.find("(", form.end(), comment.end)
    names_end = comment.end if opening < 0 else opening
    closing = text.rfind(")", names_end, comment.end)
    reason = text[opening + 1 : closing].strip() if opening >= 0 and closing >= 0 else None
    names = tuple(
        Name(one[0], one.start(), one.end()) for one in _NAME.finditer(text, form.end(), names_end)
    )
    return Waiver(comment, form["address"], form["verb"], form.start("verb"), names, reason)
