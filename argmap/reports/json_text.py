"""JSON that may be shown on a terminal."""

import json
import re

from argmap.reports.findings_text import is_control


def json_text(content: object, indent: int | None = 2) -> str:
    r"""Return JSON in which every character that a terminal would obey is an escape.

    Args:
        content: What to write.
        indent: How deep to indent each level; None for a single line.

    >>> json_text(["¶3\u202e"])
    '[\n  "¶3\\u202e"\n]\n'
    """
    written = json.dumps(content, ensure_ascii=False, indent=indent)
    return re.sub(r"[^\n -~]", _escape_control, written) + "\n"


def _escape_control(match: re.Match[str]) -> str:
    character = match.group()
    return json.dumps(character)[1:-1] if is_control(character) else character
