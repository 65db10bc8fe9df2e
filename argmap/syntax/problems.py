"""The diagnostics of one file, collected while it is read."""

from collections.abc import Iterable
from typing import TypedDict, Unpack

from attrs import define, field

from argmap.diagnostics import Diagnostic, Fix, Related, Severity, Span
from argmap.syntax.source_text import SourceText


class Details(TypedDict, total=False):
    """What a diagnostic can say besides what is wrong and where: see `Diagnostic`."""

    label: str
    help: str
    related: Iterable[Related]
    fix: Fix | None


@define
class Problems:
    """Everything wrong with one file, in the order it was noticed.

    Attributes:
        errors: How many of the findings are errors: with one, a file gives no map.
        lost_words: The words of lines that could not be read; what they name is not missing.
    """

    source: SourceText
    errors: int = field(default=0, init=False)
    lost_words: set[str] = field(factory=set, init=False)
    _found: list[Diagnostic] = field(factory=list, init=False)

    def add(self, rule: str, place: Span, message: str, **details: Unpack[Details]) -> None:
        """Note an error at *place*."""
        self.errors += 1
        self._note(Severity.ERROR, rule, place, message, details)

    def warn(self, rule: str, place: Span, message: str, **details: Unpack[Details]) -> None:
        """Note a warning at *place*: the file still gives a map."""
        self._note(Severity.WARNING, rule, place, message, details)

    def _note(
        self, severity: Severity, rule: str, place: Span, message: str, details: Details
    ) -> None:
        self._found.append(
            Diagnostic(
                rule,
                severity,
                message,
                self.source.file,
                place,
                label=details.get("label", ""),
                help=details.get("help", ""),
                related=tuple(details.get("related", ())),
                fix=details.get("fix"),
            )
        )

    def sorted(self) -> tuple[Diagnostic, ...]:
        """Return the diagnostics by their place in the file."""
        return tuple(sorted(self._found, key=lambda diagnostic: diagnostic.sort_key))
