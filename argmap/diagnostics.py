"""What is wrong with a text: values that travel with the result, never exceptions."""

from enum import Enum

from attrs import field, frozen

Part = tuple[str | int, ...]
"""A part of the model, such as ``("claims", "floods")`` or ``("claims", "floods", "text")``."""


class Severity(Enum):
    """How grave a finding is: an error, a warning or an info."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    def reaches(self, threshold: "Severity") -> bool:
        """Tell whether this severity is at least as grave as *threshold*.

        >>> Severity.WARNING.reaches(Severity.ERROR)
        False
        """
        gravest_first = list(Severity)
        return gravest_first.index(self) <= gravest_first.index(threshold)


@frozen
class Span:
    """A stretch of a text, in code points from 0.

    Attributes:
        start: Offset of the first character.
        end: Offset behind the last character; equal to *start* for a place between two.
        line: Line of the first character, from 0; lines end at LF, CR or CR LF.
        column: Characters between the start of that line and the first character.
    """

    start: int
    end: int
    line: int
    column: int


@frozen
class Related:
    """A second place that explains a diagnostic, such as the first of two equal ids."""

    message: str
    span: Span


@frozen
class Edit:
    """A stretch of a text, in code points from 0, and what to write in its place."""

    start: int
    end: int
    text: str


@frozen
class Fix:
    """A change of the text that mends a finding.

    Attributes:
        about: What it does, in a few words, such as ``put the text in quotes``.
        edits: The changes, which do not overlap, in the order of the text.
        safe: Whether what the author meant stays as it is; an unsafe fix is a guess.
    """

    about: str
    edits: tuple[Edit, ...]
    safe: bool = False


@frozen
class Diagnostic:
    """One thing that is wrong with a map or a debate, where, and what to do about it.

    ``str()`` gives one line without a position; the reports print positions.

    Attributes:
        rule: Name of the broken rule, such as ``unknown-claim``.
        severity: How grave it is.
        message: What is wrong, in one line.
        file: Path of the file as the caller gave it; empty for a value made in code.
        span: Where in the file, or None for a value made in code.
        label: Words that stand under the marked excerpt.
        help: What to type instead, in one line.
        related: Other places that explain the finding.
        fix: A change of the text that mends it, or None where only the author can know.
        part: The part of the model it is about, such as ``("claims", "floods")``.
    """

    rule: str
    severity: Severity
    message: str
    file: str = ""
    span: Span | None = None
    label: str = ""
    help: str = ""
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    part: Part = field(default=(), kw_only=True)

    def __str__(self) -> str:
        place = f"{self.file}: " if self.file else ""
        remedy = f" ({self.help})" if self.help else ""
        return f"{place}{self.severity.value}[{self.rule}]: {self.message}{remedy}"

    @property
    def sort_key(self) -> tuple[str, int, str, str]:
        """Order of reports: file, place in it, then rule and message."""
        return (self.file, self.span.start if self.span else -1, self.rule, self.message)
