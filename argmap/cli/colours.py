"""Whether to colour what is printed."""

import os
import sys

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from typing import TextIO


def wants_colour(choice: str, stream: "TextIO | None") -> bool:
    """Tell whether to colour what goes to *stream*.

    ``always`` and ``never`` settle it. With ``auto``, ``NO_COLOR`` forbids and then
    ``FORCE_COLOR`` demands colours where they are not empty (https://no-color.org,
    https://force-color.org); otherwise a terminal gets them, unless it is a dumb one.
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream is not None and stream.isatty() and _understands_colours()


def _understands_colours() -> bool:
    if sys.platform == "win32" and "WT_SESSION" not in os.environ:
        return "TERM" in os.environ  # an old console prints the codes instead of obeying them
    return os.environ.get("TERM") != "dumb"
