"""Exceptions for callers; everything argmap raises on purpose is an `ArgmapError`."""

from collections.abc import Sequence
from typing import Any, Self

from argmap.diagnostics import Diagnostic


class ArgmapError(Exception):
    """Base of every exception that argmap raises on purpose."""


class InvalidMap(ArgmapError):
    """A map or debate has errors; ``diagnostics`` holds all of them, not just the first."""

    def __init__(self, message: str, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__(message)
        self.diagnostics = tuple(diagnostics)

    def __reduce__(self) -> tuple[type[Self], tuple[str, Sequence[Diagnostic]], dict[str, Any]]:
        return type(self), (str(self), self.diagnostics), self.__dict__


class InvalidModel(ArgmapError, ValueError):
    """A value made in code breaks a rule of the model, such as a reference to no claim."""


class UnreadableFile(ArgmapError, OSError):
    """A file or folder cannot be read: missing, not permitted, too large.

    ``near`` is the name of a file that is there and may be meant, or nothing.
    """

    near = ""


class UnwritableFile(ArgmapError, OSError):
    """A file cannot be written; whatever stood there before is untouched."""


class BadSettings(ArgmapError, ValueError):
    """Settings say what they cannot say; ``problems`` holds all of it, a line each."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class InvalidOutline(ArgmapError, ValueError):
    """An outline of pros and cons is none; ``problems`` holds all that is wrong, a line each."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class BadVerdict(ArgmapError, ValueError):
    """A verdict on a suggestion would make a debate unsound, or contradicts what stands in it."""


class BadAnswer(ArgmapError, ValueError):
    """What was told or asked for cannot be taken, or is missing."""


class BadEdit(ArgmapError, ValueError):
    """An edit would make a map or a debate unsound, or cannot be written as a file is laid out."""


class UnknownName(ArgmapError, LookupError):
    """A name given by the caller (a map, a claim, a view) names nothing."""


class LayoutError(ArgmapError):
    """The layout engine failed, was too slow, or wrote something that is no picture."""


class LayoutEngineNotFound(LayoutError):
    """No Graphviz was found; the message names the remedy."""
