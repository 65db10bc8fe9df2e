"""An indented outline of pros and cons to a map: how one drafts an argument in an editor.

The first line is the thesis. A line that begins with ``+`` supports what it is indented under, and
one with ``-`` speaks against it; lines without a sign go on with the text above them.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath

from attrs import define, field, frozen

from argmap.errors import InvalidOutline
from argmap.formats.locators import BadLocator, parse_citation
from argmap.formats.loose_forms import as_id
from argmap.model import ArgumentMap, Citation, Claim, Inference, Relation, Role, told_apart
from argmap.syntax import LINE_END, decode

_LINE = re.compile(r"([ \t]*)(?:([+\-–−])(?=\s|$)[ \t]*)?(.*?)[ \t]*")
_BULLET = re.compile(r"([*•·]|\d{1,3}[.)])\s")
_GLUED = re.compile(r"([+\-–−])[^\W\d_]")
_HEADING = re.compile(
    r"(?:pros?|cons?|for|against|reasons|arguments|objections|advantages|disadvantages)"
    r"(?: (?:for|against))? *:?",
    re.IGNORECASE,
)
_CITED = re.compile(r"(.*\S)\s*\[([^\[\]]+)\]", re.DOTALL)
_RELATIONS = {"+": Relation.SUPPORTS}
_WORDS, _LONGEST_ID = 3, 40

OTHERS = "others"
"""Who holds what speaks against the author, as long as nobody has said who."""
_TAB = 8


@define
class _Entry:
    """A line of the outline with those that go on with it.

    Attributes:
        number: The number of its line, from 1.
        width: By how much it is indented; the thesis by less than anything.
        relation: What it does to what it is indented under; None for the thesis.
        texts: Its lines.
        below: The entry that it is indented under.
        id: The id of its claim.
        is_against: Whether it finally speaks against the thesis.
    """

    number: int
    width: int
    relation: Relation | None
    texts: list[str]
    below: "_Entry | None" = None
    id: str = ""
    is_against: bool = False

    @property
    def text(self) -> str:
        """What it says, without the citation."""
        return self._parts[0]

    @property
    def citation(self) -> Citation | None:
        """Where the text says it."""
        return self._parts[1]

    @property
    def _parts(self) -> tuple[str, Citation | None]:
        whole = " ".join(self.texts)
        found = _CITED.fullmatch(whole)
        if found is None:
            return whole, None
        try:
            citation = parse_citation(found[2])
        except BadLocator:
            return whole, None
        return (found[1], citation) if citation.source is None else (whole, None)


@frozen
class _Line:
    """A line that is neither empty nor a comment.

    Attributes:
        is_apart: Whether an empty line stands above it.
    """

    number: int
    indent: str
    sign: str
    text: str
    is_apart: bool

    @property
    def width(self) -> int:
        return len(self.indent.expandtabs(_TAB))


def read_outline(
    content: bytes | str, file: str = "", words_of: Callable[[str], Sequence[str]] = str.split
) -> ArgumentMap:
    r"""Return the map that an indented outline of pros and cons makes.

    Empty lines and lines that begin with ``#`` are passed over. A place at the end of a text,
    ``[¶3]``, is its citation. Ids are made of the first words. What speaks against the thesis in
    the end is held by others: an outline does not say by whom, and it is not the author's.

    Args:
        content: The outline.
        file: Its path, for messages.
        words_of: Returns the words of a claim that its id is made of.

    Raises:
        InvalidOutline: It is none; the exception says everything that is wrong.

    >>> text = "Require barrels.\n+ Roofs cause floods. [¶3]\n  - Barrels fill up.\n"
    >>> [one.id for one in read_outline(text, "barrels.txt").inferences]
    ['roofs-cause-floods -> require-barrels', 'barrels-fill-up -x roofs-cause-floods']
    """
    problems, _ = decode(file, content)
    if problems.errors:
        found = ((one.span.line + 1 if one.span else 1, one) for one in problems.sorted())
        raise InvalidOutline(*(f"{file}:{line}: {one.message}; {one.help}" for line, one in found))
    entries = _Reader(file).read(problems.source.text)
    _name(entries, words_of)
    return _map(entries, as_id(PurePath(file).stem) or "outline")


def is_outline_of(text: str, argument_map: ArgumentMap) -> bool:
    r"""Tell whether a text is the outline that a map was drafted as: some claims are still in it.

    >>> outline = "Require barrels.\n+ Roofs cause floods.\n"
    >>> is_outline_of(outline, read_outline(outline))
    True
    >>> is_outline_of("Barrels are cheap.\n\nRoofs cause floods.\n", read_outline(outline))
    False
    """
    try:
        drafted = read_outline(text)
    except InvalidOutline:
        return False
    claims = {claim.text for claim in argument_map.claims}
    return bool(drafted.inferences) and not claims.isdisjoint(one.text for one in drafted.claims)


@define
class _Reader:
    """Goes through the lines of an outline; knows under what each can be indented."""

    file: str
    entries: list[_Entry] = field(factory=list)
    faults: list[str] = field(factory=list)

    def read(self, text: str) -> list[_Entry]:
        for line in _lines(text):
            self._take(line)
        if not self.entries:
            self.faults.append(f"{self.file}: the outline is empty; begin with the thesis")
        for entry in self.entries:
            if not entry.text:
                self._report(entry.number, "nothing stands behind the sign", "write the claim")
        if self.faults:
            raise InvalidOutline(*self.faults)
        return self.entries

    def _take(self, line: _Line) -> None:
        misplaced = None if line.sign else _misplaced_sign(line.text)
        if misplaced is not None:
            self._report(line.number, *misplaced)
        if not self.entries and line.sign:
            self._report(line.number, "the outline begins with a sign", "begin with the thesis")
        if not self.entries:
            self.entries.append(_Entry(line.number, -1, None, [line.text]))
        elif not line.sign:
            if misplaced is None:
                self._go_on(line)
        else:
            relation = _RELATIONS.get(line.sign, Relation.REBUTS)
            entry = _Entry(line.number, line.width, relation, [line.text])
            entry.below = above = self._above(line)
            entry.is_against = above.is_against is (relation is Relation.SUPPORTS)
            self.entries.append(entry)

    def _go_on(self, line: _Line) -> None:
        last = self.entries[-1]
        if _HEADING.fullmatch(line.text):
            remedy = "put `#` before it, so that it is passed over"
            self._report(line.number, f"`{line.text}` is a heading, and no claim", remedy)
        elif line.is_apart:
            remedy = "begin it with `+` or `-`; put `#` before what is no claim"
            self._report(line.number, "a line without a sign behind an empty line", remedy)
        elif line.width <= last.width:
            self._report(line.number, "a line without a sign", "begin it with `+` or `-`")
        last.texts.append(line.text)

    def _above(self, line: _Line) -> _Entry:
        """Return under which entry a line is indented, by the entries that are still open."""
        above = self.entries[-1]
        closed = None
        while above.width >= line.width and above.below is not None:
            closed, above = above, above.below
        if closed is not None and closed.width != line.width:
            self._report(
                line.number,
                "the line is indented like none above it",
                f"indent it like line {closed.number}",
            )
        return above

    def _report(self, number: int, message: str, remedy: str) -> None:
        self.faults.append(f"{self.file}:{number}: {message}; {remedy}")


def _lines(text: str) -> Iterator[_Line]:
    is_apart = False
    for number, line in enumerate(LINE_END.split(text), start=1):
        found = _LINE.fullmatch(line)
        if found and line.strip() and not found[3].startswith("#"):
            yield _Line(number, found[1], found[2] or "", found[3], is_apart)
        is_apart = not line.strip()


def _misplaced_sign(text: str) -> tuple[str, str] | None:
    """Return what is wrong with the sign at the beginning of a line, and what to do, if it is."""
    if bullet := _BULLET.match(text):
        remedy = "begin it with `+` for a reason, or `-` for an objection"
        return f"a line begins with `{bullet[1]}`", remedy
    if glued := _GLUED.match(text):
        return f"a space is missing behind `{glued[1]}`", f"write `{glued[1]} …`"
    if text.startswith("> "):
        return "a line begins with `>`", "take the marks of a quoted mail away from all lines"
    return None


def _name(entries: Sequence[_Entry], words_of: Callable[[str], Sequence[str]]) -> None:
    """Give every claim an id of its first words, each another."""
    for entry, name in zip(entries, told_apart(_plain_names(entries, words_of)), strict=True):
        entry.id = name


def _plain_names(
    entries: Sequence[_Entry], words_of: Callable[[str], Sequence[str]]
) -> Iterator[str]:
    for entry in entries:
        words = [word for one in words_of(entry.text)[:_WORDS] if (word := as_id(one))]
        yield "-".join(words)[:_LONGEST_ID].strip("-") or "untitled"


def _map(entries: Sequence[_Entry], name: str) -> ArgumentMap:
    steps = (
        Inference((one.id,), one.relation, one.below.id)
        for one in entries
        if one.relation is not None and one.below is not None
    )
    return ArgumentMap(name, claims=map(_claim, entries), inferences=tuple(steps))


def _claim(entry: _Entry) -> Claim:
    roles = {None: Role.THESIS, Relation.SUPPORTS: Role.PREMISE}
    return Claim(
        entry.id,
        entry.text,
        roles.get(entry.relation, Role.REBUTTAL),
        citations=() if entry.citation is None else (entry.citation,),
        by=OTHERS if entry.is_against else None,
    )
