"""What reading one file shares: its problems, its tree, and what to do about a fault."""

from collections.abc import Collection, Sequence
from collections.abc import Mapping as Table
from functools import cached_property
from typing import TypedDict, Unpack

from attrs import define, field

from argmap.diagnostics import Edit, Fix, Span
from argmap.formats.loose_forms import Reworded, as_id, as_names
from argmap.formats.mentions import Mentions, find_mentions
from argmap.formats.places import Places
from argmap.formats.suggestions import NOTHING_NEAR, Near, nearest
from argmap.syntax import Details, Document, Mapping, Node, Problems, Scalar, quote

_ON_THEIR_OWN = "put `+` between names before an arrow, a comma in a list"
_WORDS_OF_AN_ID = 3
_MOST_COMPARED = 20_000_000
"""How many pairs of letters are compared for suggestions in one file: half a second, two where
all the letters are the same."""

_SHORTEST = 10
"""A shorter word counts as one of so many letters: it takes as long."""


class Remedy(TypedDict):
    """What to do about a fault: in words, and as a change of the text where that is known."""

    help: str
    fix: Fix | None


@define
class Context:
    """The state of reading one file.

    Attributes:
        root: The tree of the file, when it has been parsed.
        parts: What has a field of each name, such as ``claims and inferences``.
    """

    problems: Problems
    root: Node | None = None
    parts: Table[str, str] = field(factory=dict)
    _left_to_compare: int = field(default=_MOST_COMPARED, init=False)

    @property
    def document(self) -> Document:
        """The text with its tree, to say what to change in it."""
        return Document(self.problems.source, self.root)

    def span(self, node: Node) -> Span:
        """Return where *node* stands; of a group or list, only its first line."""
        text = self.problems.source.text
        end = node.end
        newline = text.find("\n", node.start, end)
        if newline >= 0:
            end = max(node.start, newline)
        return self.problems.source.span(node.start, end)

    def fault(self, rule: str, node: Node, message: str, **details: Unpack[Details]) -> None:
        """Report an error at *node*."""
        self.problems.add(rule, self.span(node), message, **details)

    def nearest(self, word: str, known: Collection[str]) -> Near:
        """Return what `nearest` does, until a file has asked for more than is worth the time."""
        self._left_to_compare -= len(known) * max(len(word), _SHORTEST) ** 2
        return nearest(word, known) if self._left_to_compare >= 0 else NOTHING_NEAR

    def did_you_mean(
        self,
        node: Node,
        word: str,
        known: Collection[str],
        otherwise: str,
        *,
        same_is_safe: bool = False,
    ) -> Remedy:
        """Return the help for a word that is not known, and the fix that writes the nearest one.

        Args:
            node: Where the word stands.
            word: The word.
            known: The words that could stand there.
            otherwise: The help where no known word is near.
            same_is_safe: Whether one that differs only in capitals and the like is sure.
        """
        near = self.nearest(word, known)
        stands_there = near.clear and isinstance(node, Scalar) and node.text.strip() == word.strip()
        safe = same_is_safe and near.same
        fix = self.replace(node, near.word, safe=safe) if stands_there else None
        return {"help": near.question or otherwise, "fix": fix}

    def names_or_name(
        self, node: Node, word: str, known: Collection[str], otherwise: str
    ) -> Remedy:
        """Return what `did_you_mean` does, or how to write several names that stand in one text."""
        names = as_names(word)
        return (
            self.as_list(node, names)
            or (names and {"help": _ON_THEIR_OWN, "fix": None})
            or self.did_you_mean(node, word, known, otherwise)
        )

    def as_list(self, node: Node, several: Sequence[str]) -> Remedy | None:
        """Return how to write what stands in one text as a list, where it is a field's value."""
        trail = self.document.trail(node) if several else []
        group, index = trail[-1] if trail else (None, 0)
        if not isinstance(group, Mapping) or group.entries[index][1] is not node:
            return None
        written = f"[{', '.join(quote(one, in_flow=True) for one in several)}]"
        return {
            "help": f"write several as a list: `{short(written)}`",
            "fix": fix_by("make a list of it", Edit(node.start, node.end, written)),
        }

    def replace(self, node: Node, text: str | None, *, safe: bool = False) -> Fix | None:
        """Return the fix that writes *text* for *node*, or None where that is unknown."""
        if not text:
            return None
        return fix_by(f"write `{short(text)}`", self.document.replace(node, text), safe=safe)

    def reword(self, node: Node, found: Reworded | None) -> Fix | None:
        """Return the fix that writes a text in the form of the format, where that is known."""
        return None if found is None else self.replace(node, found.text, safe=found.safe)

    def quote(self, node: Node, *, safe: bool = False) -> Fix | None:
        """Return the fix that puts what stands on one line in quotes; no group without brackets."""
        document = self.document
        text = self.problems.source.text[node.start : node.end]
        if "\n" in text or not (isinstance(node, Scalar) or document.is_flow(node)):
            return None
        edits = document.put_in_quotes(node.start, node.end)
        return fix_by("put the text in quotes", *edits, safe=safe)

    def rename(self, node: Node, name: str, better: str) -> Fix | None:
        """Return the fix that gives an id another name, here and where it is referred to."""
        if not better or self.mentions.is_taken(better):
            return None
        places = {place.start: place for place in (*self.mentions.of(name), node)}
        edits = [self.document.replace(place, better) for place in places.values()]
        return fix_by(f"rename it to `{short(better)}`", *edits)

    def rename_field(self, value: Node, name: str, better: str) -> Fix | None:
        """Return the fix that writes *better* for the field *name* that has only this value."""
        trail = self.document.trail(value)
        group, index = trail[-1] if trail else (None, 0)
        if not isinstance(group, Mapping) or group.get(better) is not None:
            return None
        key, content = group.entries[index]
        if content is not value or key.text != name:
            return None
        return fix_by(f"write `{better}:`", self.document.replace(key, better))

    @cached_property
    def mentions(self) -> Mentions:
        """Where the file refers to ids; looked for only where an id must change."""
        return find_mentions(self.root, self.problems.source.text)

    def put_first(self, mapping: Mapping, name: str, text: str) -> Fix | None:
        """Return the safe fix that writes a field at the top of a group."""
        edit = self.document.put_before(mapping, 0, name, text)
        return fix_by(f"add `{name}: {text}`", edit, safe=True)

    def put_second(self, mapping: Mapping, name: str, text: str) -> Fix | None:
        """Return the fix that writes a field below the first one of a group."""
        edit = self.document.put_before(mapping, 1, name, text) if text else None
        return fix_by(f"add `{name}: {text}`", edit)

    def name_text(self, node: Scalar, usual: str) -> Fix | None:
        """Return the fix that gives a text an id: *usual*, if that is referred to, or its words."""
        words = node.text.split()[:_WORDS_OF_AN_ID]
        name = usual if self.mentions.of(usual) else as_id(" ".join(words))
        if not name or self.mentions.is_id(name):
            return None
        return fix_by(f"call it `{name}`", *self.document.put_under(node, name))

    def take_out(self, node: Node, *, safe: bool = False) -> Fix | None:
        """Return the fix that deletes an entry or an item; its name or its value is enough."""
        return fix_by("take it out", self.document.take_out(node), safe=safe)

    def places(self) -> Places:
        """Return where each part stands that has been read."""
        return Places(self.problems.source, self.root)


def fix_by(about: str, *edits: Edit | None, safe: bool = False) -> Fix | None:
    """Return the fix that makes *edits*, or None where one of them cannot be made."""
    made = tuple(edit for edit in edits if edit is not None)
    in_order = tuple(sorted(made, key=lambda edit: (edit.start, edit.end)))
    return Fix(about, in_order, safe) if made and len(made) == len(edits) else None


def short(text: str, longest: int = 50) -> str:
    """Return *text* for a message, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"
