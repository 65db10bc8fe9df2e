"""Anchors, tags and aliases: what they are, and how to do without them."""

import re
from collections.abc import Sequence

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


def without_property(text: str, one: Property, every: Sequence[Property]) -> Fix | None:
    """Return what takes an anchor with its aliases, or a tag, out of a text, or None.

    A tag changes nothing, since every value is text. An alias of a text is written out; one
    of a list or a group is left to the author.
    """
    if one.kind == "alias":
        return None
    mark = _TOKEN.match(text, one.start, one.end)
    aliases = [other for other in every if other.kind == "alias" and other.name == one.name]
    if mark is None or (one.kind == "anchor" and one.text is None):
        return None
    edits = [Edit(mark.start(), mark.end(), "")]
    if one.kind == "anchor":
        written = quote(one.text or "", in_flow=True)
        edits += [Edit(alias.start, alias.end, written) for alias in aliases]
        return Fix("write the text out", tuple(edits), safe=True)
    return Fix("delete the tag", tuple(edits), safe=one.is_standard and one.text is not None)


_TOKEN = re.compile(r"[&!][^\s,\[\]{}]*+[ \t]*+")
