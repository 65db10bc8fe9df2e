"""Anchors, tags and aliases: what they are, and how to do without them."""

import re
from collections.abc import Iterable

from attrs import frozen

from argmap.diagnostics import Edit, Fix
from argmap.syntax.quoting import quote


@frozen
class Property:
    """An anchor, a tag or an alias in the text.

    Attributes:
        kind: ``anchor``, ``tag`` or ``alias``.
        name: Its name without the character that marks it; of a tag, all of it.
        start: Where it begins.
        end: Where the value ends that it belongs to.
        on_text: Whether that value is a text without quotes, or nothing at all.
        text: What that value says, or None where it is a list or a group.
    """

    kind: str
    name: str
    start: int
    end: int
    on_text: bool
    text: str | None = None

    @property
    def is_standard(self) -> bool:
        """Whether it is a tag of YAML's own, such as ``!!str``."""
        return self.kind == "tag" and not self.name.startswith("!")

    @property
    def written(self) -> str:
        """It as an author writes it."""
        if self.kind == "tag":
            return self.name.replace(_STANDARD, "!!", 1)
        return ("&" if self.kind == "anchor" else "*") + self.name


_STANDARD = "tag:yaml.org,2002:"
_MOST_WRITTEN_OUT = 100_000
"""How many characters aliases are written out with in one text: a long text with many aliases
would make of a small file one of gigabytes."""


def without_properties(
    text: str, properties: Iterable[Property]
) -> list[tuple[Property, Fix | None]]:
    """Return each anchor, tag and alias with what takes it out of a text, or None.

    A tag changes nothing, since every value is text. An alias of a text is written out with
    its anchor, which is the last one of its name before it; one of a list or a group is left
    to the author, and so are those that would make the text much longer.

    Args:
        text: The text they stand in.
        properties: All of them, in the order of the text.
    """
    found = [(one, list[Property]()) for one in properties]
    last: dict[str, list[Property]] = {}
    for one, aliases in found:
        if one.kind == "anchor":
            last[one.name] = aliases
        elif one.kind == "alias" and one.name in last:
            last[one.name].append(one)
    left = _MOST_WRITTEN_OUT
    fixes: list[tuple[Property, Fix | None]] = []
    for one, aliases in found:
        written = quote(one.text, in_flow=True) if aliases and one.text is not None else ""
        length = len(written) * len(aliases)
        fixes.append((one, _without(text, one, aliases, written) if length <= left else None))
        left -= length if length <= left else 0
    return fixes


def _without(text: str, one: Property, aliases: Iterable[Property], written: str) -> Fix | None:
    mark = None if one.kind == "alias" else _TOKEN.match(text, one.start, one.end)
    if mark is None or (one.kind == "anchor" and one.text is None):
        return None
    edits = [Edit(mark.start(), mark.end(), "")]
    if one.kind == "anchor":
        edits += [Edit(alias.start, alias.end, written) for alias in aliases]
        return Fix("write the text out", tuple(edits), safe=True)
    return Fix("delete the tag", tuple(edits), safe=one.is_standard and one.text is not None)


_TOKEN = re.compile(r"[&!][^\s,\[\]{}]*+[ \t]*+")
