"""Text to YAML scalars that read back as the same text."""

import re

from argmap.syntax.characters import INVISIBLE

_PLAIN = r"(?:[^\W_]|[¶§“‘(])[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]*"
_UNSAFE_IN_PLAIN = r": |:$| #|\s$|\s\s"
_UNSAFE_IN_FLOW = r"[,?\[\]{}]|:(?=[,\[\]{}\"'])"
_LITERAL = (
    r"[^\s\x7f-\x9f\ufeff#]"
    r"[^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]*"
)
_ESCAPED = r'["\\\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]|' + INVISIBLE
_SHORT_ESCAPES = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\t": r"\t", "\r": r"\r"}


def quote(text: str, *, in_flow: bool = False) -> str:
    r"""Return *text* as a YAML scalar on one line, quoted only where it must be.

    Args:
        text: Any text without lone surrogates.
        in_flow: Whether it stands inside ``[…]`` or ``{…}``.

    >>> quote("Barrels hold water.")
    'Barrels hold water.'
    >>> quote("One question: who pays?")
    '"One question: who pays?"'
    """
    plain = re.fullmatch(_PLAIN, text) and not re.search(_UNSAFE_IN_PLAIN, text)
    plain = plain and not re.search(INVISIBLE, text)
    if plain and not (in_flow and re.search(_UNSAFE_IN_FLOW, text)):
        return text
    return '"' + re.sub(_ESCAPED, _escape, text) + '"'


def literal(text: str, indent: str) -> str | None:
    """Return a text of several lines as a literal block, or None where only quotes will do."""
    lines = text.split("\n")
    if re.search(INVISIBLE, text):
        return None
    if len(lines) < 2 or not re.fullmatch(_LITERAL, text) or not lines[-1].strip():
        return None
    body = "\n".join(indent + line if line else "" for line in lines)
    return f"|-\n{body}"


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    code = ord(character)
    if character in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[character]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
