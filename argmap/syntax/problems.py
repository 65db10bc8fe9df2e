"""The diagnostics of one file, collected while it is read."""

from collections.abc import Iterable

from attrs import define, field

from argmap.diagnostics import Diagnostic, Related, Severity, Span
from argmap.syntax.source_text import SourceText


@define
class Problems:
    """Everything wrong with one file, in the order it was noticed."""

    source: SourceText
    _found: list[Diagnostic] = field(factory=list, init=False)

    def add(
        self,
        rule: str,
        place: Span,
        message: str,
        *,
        label: str = "",
        help: str = "",  # noqa: A002  (the field of the diagnostic has this name)
        related: Iterable[Related] = (),
    ) -> None:
        """Note an error at *place*."""
        self._found.append(
            Diagnostic(
                rule,
                Severity.ERROR,
                message,
                self.source.file,
                place,
                label=label,
                help=help,
                related=tuple(related),
            )
        )

    def sorted(self) -> tuple[Diagnostic, ...]:
        """Return the diagnostics by their place in the file."""
        return tuple(sorted(self._found, key=lambda diagnostic: diagnostic.sort_key))

    def __len__(self) -> int:
        return len(self._found)
