"""What commands read from standard input."""

import sys

STDIN_NAME = "stdin"
"""What a map on standard input is called; also its default id."""


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
