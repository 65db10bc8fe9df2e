"""What commands print, whatever the encoding of the terminal or pipe."""

import sys


def print_text(text: str) -> None:
    """Print text for people; letters the terminal has not are written as escapes."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    sys.stdout.write(text)


def print_data(text: str) -> None:
    """Print text for programs, as UTF-8 whatever the terminal's encoding."""
    sys.stdout.flush()
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
    else:
        buffer.write(text.encode())
        buffer.flush()
