"""What reading one file shares: its problems, and where each part of the model stands."""

from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches

from attrs import define, field, frozen

from argmap.diagnostics import Related, Span
from argmap.syntax import Node, Problems, SourceText

Part = tuple[str | int, ...]
"""A part of the model, such as ``("claims", "floods", "text")``."""

_LONGEST_WORD = 60
_MOST_COMPARISONS = 300_000
"""How many pairs of words are compared for suggestions in one file: well under a second."""


@frozen
class Places:
    """Where each part of a map or debate stands in its text.

    Places stand beside the values, not in them: a map made in code has none, and two maps
    are equal however their files are laid out.
    """

    source: SourceText
    _offsets: Mapping[Part, tuple[int, int]] = field(repr=False)

    def span(self, part: Part) -> Span:
        """Return where *part* stands, or else the nearest part that holds it."""
        while part and part not in self._offsets:
            part = part[:-1]
        return self.source.span(*self._offsets.get(part, (0, 0)))


@define
class Context:
    """The state of reading one file."""

    problems: Problems
    offsets: dict[Part, tuple[int, int]] = field(factory=dict)
    _comparisons_left: int = field(default=_MOST_COMPARISONS, init=False)

    def span(self, node: Node) -> Span:
        """Return where *node* stands; of a group or list, only its first line."""
        text = self.problems.source.text
        end = node.end
        newline = text.find("\n", node.start, end)
        if newline >= 0:
            end = max(node.start, newline)
        return self.problems.source.span(node.start, end)

    def fault(
        self,
        rule: str,
        node: Node,
        message: str,
        *,
        label: str = "",
        help: str = "",  # noqa: A002  (the field of the diagnostic has this name)
        related: Iterable[Related] = (),
    ) -> None:
        """Report an error at *node*."""
        self.problems.add(rule, self.span(node), message, label=label, help=help, related=related)

    def suggest(self, word: str, known: Collection[str]) -> str:
        """Return what `suggest` does, until a file has asked for more than is worth the time."""
        self._comparisons_left -= len(known)
        return suggest(word, known) if self._comparisons_left >= 0 else ""

    def record(self, part: Part, node: Node) -> None:
        """Remember where *part* stands; the first place given counts."""
        self.offsets.setdefault(part, (node.start, node.end))

    def places(self) -> Places:
        """Return the places recorded so far."""
        return Places(self.problems.source, self.offsets)


def suggest(word: str, known: Iterable[str]) -> str:
    """Return ``did you mean …?`` for the known word nearest to *word*, or nothing.

    >>> suggest("flods", ["floods", "catch"])
    'did you mean `floods`?'
    """
    if len(word) > _LONGEST_WORD:
        return ""
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean `{near[0]}`?" if near else ""
