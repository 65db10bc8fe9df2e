"""Comparisons to reports: which formats there are, and which one a file's name asks for."""

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath

from argmap.comparison import Comparison
from argmap.errors import UnknownName

FORMATS = {"text": ".txt", "markdown": ".md", "html": ".html", "json": ".json", "csv": ".csv"}
"""The formats of a report, each with the ending of its files."""


def report(comparison: Comparison, form: str = "text") -> str:
    """Return a comparison as a report; equal comparisons give equal reports.

    Args:
        comparison: What to report.
        form: ``text``, ``markdown``, ``html`` (one page with everything in it), ``json``
            (every result, for programs) or ``csv`` (every position, for spreadsheets).

    Raises:
        UnknownName: There is no such format.
    """
    if form not in FORMATS:
        raise UnknownName(f"no format {form!r}; the formats are {', '.join(FORMATS)}")
    # Each format is loaded when it is asked for: the others would slow the command.
    module = import_module(f"argmap.reports.comparison_{form}")
    write: Callable[[Comparison], str] = getattr(module, f"comparison_{form}")
    return write(comparison)


def format_of(file: str) -> str:
    """Return the format that the ending of a file's name asks for.

    Raises:
        UnknownName: The ending is that of no format.

    >>> format_of("out/report.html")
    'html'
    """
    ending = PurePath(file).suffix.lower()
    for form, known in FORMATS.items():
        if ending == known:
            return form
    fault = f"no format ends in {ending!r}" if ending else "the name has no ending"
    raise UnknownName(
        f"{file}: {fault}; end the name in "
        f"{', '.join(FORMATS.values())}, or name a format with --format"
    )
