"""Fields that stand inside a text: quotes around it would keep them, and lose what they say."""

import re
from functools import cached_property

from attrs import evolve, frozen

from argmap.diagnostics import Edit
from argmap.syntax.recovery.culprit import QUOTE_IT, Culprit, indent_of, start_of_line


@frozen(slots=False)
class FieldNames:
    """The names of fields that a text is not likely to hold by chance.

    Attributes:
        names: Those of all fields.
        lists: Those of fields that can hold several names: hardly ever words of a text.
    """

    names: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """A field that begins a text, stands behind the end of a sentence, or behind one word."""
        names, lists = ("|".join(sorted(map(re.escape, some))) for some in (self.names, self.lists))
        return re.compile(
            rf"(?:\A[({{]?[ ]*|[,;.!?)\]\"'][ ]+)(?P<name>{names})[ ]?:(?=[ \n])"
            rf"|\A(?P<word>[\w-]+)[ ]+(?P<list>{lists})[ ]?:(?=[ \n])"
        )


def with_fields_apart(text: str, culprit: Culprit, fields: FieldNames) -> Culprit:
    """Return a culprit that is to be put in quotes, unless there are fields in it.

    Then quotes are no sure remedy: the fields are set apart, which is a guess.

    Args:
        text: The text of the file.
        culprit: What keeps it from being read.
        fields: The fields of the format.
    """
    if culprit.about != QUOTE_IT or not fields.names:
        return culprit
    start, end = culprit.edits[0].start, culprit.edits[-1].end
    found = fields.pattern.search(text[start:end])
    if found is None:
        return culprit
    name = found["name"] or found["list"]
    at = start + found.start("name" if found["name"] else "list")
    if _is_in_braces(text, start):
        return _with_comma(text, culprit, name, at)
    if found.start() == 0 and not found["word"]:
        return _in_braces(text, culprit, name, start, end)
    return _on_its_own_line(text, culprit, name, at)


def _is_in_braces(text: str, start: int) -> bool:
    before = text[start_of_line(text, start) : start]
    return before.count("{") > before.count("}")


def _with_comma(text: str, culprit: Culprit, name: str, at: int) -> Culprit:
    remedy = f"put a comma before `{name}:`"
    edits = (Edit(_end_of_text(text, at), _behind_text(text, at), ","),)
    return evolve(culprit, help=remedy, edits=edits, about=remedy, safe=False)


def _in_braces(text: str, culprit: Culprit, name: str, start: int, end: int) -> Culprit:
    opens = text[start] in "({"
    closes = text[end - 1] in ")}"
    remedy = f"put the fields in braces: `{{{name}: …}}`"
    edits = (
        Edit(start, start + opens, "{"),
        Edit(end - closes, end, "}"),
    )
    return evolve(culprit, help=remedy, edits=edits, about="put braces around them", safe=False)


def _on_its_own_line(text: str, culprit: Culprit, name: str, at: int) -> Culprit:
    line = text[start_of_line(text, at) : at]
    remedy = f"give `{name}:` a line of its own"
    edits = (Edit(_end_of_text(text, at), at, "\n" + " " * indent_of(line)),)
    return evolve(culprit, help=remedy, edits=edits, about=remedy, safe=False)


def _behind_text(text: str, at: int) -> int:
    """Return where the spaces before a place begin."""
    while at > 0 and text[at - 1] == " ":
        at -= 1
    return at


def _end_of_text(text: str, at: int) -> int:
    """Return where the text before a field ends, without the comma or semicolon behind it."""
    behind = _behind_text(text, at)
    return behind - 1 if text[behind - 1] in ",;" else behind
