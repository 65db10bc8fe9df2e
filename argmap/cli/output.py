"""What commands print, whatever the encoding of the terminal or pipe."""

import sys

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    import argparse
    from types import TracebackType
    from typing import TextIO


def print_text(text: str, name: str = "stdout") -> None:
    """Print text for people; letters the terminal has not are written as escapes.

    Args:
        text: What to print.
        name: The stream to print it to, ``stdout`` or ``stderr``.
    """
    with _Explained():
        stream = _stream(name)
        if stream is None:
            return
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
        stream.write(text)


def print_data(text: str, name: str = "stdout") -> None:
    """Print text for programs, as UTF-8 whatever the terminal's encoding."""
    print_bytes(text.encode("utf-8", "backslashreplace"), name)


def print_bytes(content: bytes, name: str = "stdout") -> None:
    """Print bytes as they are."""
    with _Explained():
        stream = _stream(name)
        if stream is None:
            return
        stream.flush()
        buffer = getattr(stream, "buffer", None)
        if buffer is None:
            stream.write(content.decode("utf-8", "replace"))
        else:
            buffer.write(content)
            buffer.flush()


def say(words: str) -> None:
    """Print a line of argmap's own on standard error, made safe for a terminal."""
    tell(f"argmap: {words}\n")


def tell(text: str) -> None:
    """Print lines on standard error, made safe for a terminal; nobody to be told is no fault."""
    from argmap.reports.findings_text import visible

    try:
        print_text("\n".join(map(visible, text.split("\n"))), "stderr")
    except OSError:
        return


def finish() -> None:
    """Send what is still held back, so that a failure shows here and not at exit."""
    if sys.stdout is not None:
        with _Explained():
            sys.stdout.flush()


def finish_or_discard() -> None:
    """Send what is still held back, or drop it where it cannot be sent."""
    from argmap.errors import UnwritableFile

    try:
        finish()
    except (UnwritableFile, BrokenPipeError):
        discard()


def discard(name: str = "stdout") -> None:
    """Drop what a stream still holds back, so that nothing fails or waits at exit."""
    import os

    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), getattr(sys, name).fileno())
    except (AttributeError, OSError):  # closed, or not a file of the system
        return


def settle() -> None:
    """Drop what standard error does not take, so that the exit code stays what it is."""
    try:
        if sys.stderr is not None:
            sys.stderr.flush()
    except OSError:
        discard("stderr")


def add_color_option(parser: "argparse._ActionsContainer") -> None:
    """Add ``--color``, by which the user chooses whether what is printed is coloured."""
    parser.add_argument(
        "--color",
        choices=["auto", "always", "never"],
        default="auto",
        help="auto: on a terminal, unless NO_COLOR is set, and where FORCE_COLOR is "
        "(default: auto)",
    )


def _stream(name: str) -> "TextIO | None":
    """Return a stream; None, as Python has it, for a standard error that is closed."""
    stream: TextIO | None = getattr(sys, name)
    if stream is None and name == "stdout":
        from argmap.errors import UnwritableFile

        raise UnwritableFile("cannot write the output: standard output is closed")
    return stream


class _Explained:
    """Turns the system's refusal to write into an error that says so.

    A class, because `contextlib` would slow the start.
    """

    def __enter__(self) -> None:
        """Begin to watch."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: "TracebackType | None",
    ) -> None:
        if isinstance(error, OSError) and error.errno and not isinstance(error, BrokenPipeError):
            from argmap.errors import UnwritableFile

            raise UnwritableFile(f"cannot write the output: {error.strerror}") from error
