"""What commands read from standard input."""

import argparse
import sys

STDIN_NAME = "stdin"
"""What a map on standard input is called; also its default id."""


def add_paths(parser: argparse.ArgumentParser, stands_for: str) -> None:
    """Add the files of a command, of which one can be standard input.

    Args:
        parser: The parser of the command.
        stands_for: What the file is for whose place standard input takes.
    """
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="a map, a debate, or a folder of them; `-` is standard input",
    )
    parser.add_argument(
        "--stdin-filename",
        metavar="FILE",
        help=f"the file that standard input stands for: {stands_for}",
    )


def read_stdin(*, whole: bool) -> bytes:
    """Return what stands on standard input.

    Args:
        whole: Whether a text that is too large is refused; otherwise its beginning will do,
            which is just too long to be checked.

    Raises:
        UnreadableFile: It is closed, reading fails, or it is too large.
    """
    from argmap.errors import UnreadableFile
    from argmap.files import MAX_BYTES

    if sys.stdin is None:
        raise UnreadableFile("standard input is closed; name a file, or pipe a map to argmap")
    try:
        content = sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableFile(f"cannot read standard input: {reason}") from error
    if whole and len(content) > MAX_BYTES:
        raise UnreadableFile(f"standard input is larger than {MAX_BYTES >> 20} MiB")
    return content
