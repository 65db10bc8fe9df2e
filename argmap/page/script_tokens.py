"""A script as tokens: words, marks and texts that must stay as they are."""

import re
from collections.abc import Iterator

from attrs import frozen

_TOKEN = re.compile(
    r"""(?P<room>\s+|//[^\n]*|/\*.*?\*/)
    |(?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
    |(?P<word>[\w$]+)
    |(?P<mark>=>|\?\.|\.\.\.|\+\+|--|\S)""",
    re.DOTALL | re.VERBOSE,
)
_PATTERN = re.compile(r"/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/[a-z]*")
# A piece of a template, from a backtick or the end of what is put in, up to the next of these.
_PIECE = re.compile(r"[`}](?:\\.|\$(?!\{)|[^`\\$])*(?:`|\$\{)")
_BEFORE_PATTERN = frozenset(
    ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do"]
)
_BEFORE_OBJECT = frozenset(["return", "typeof", "in", "of", "new", "default", "const", "let"])
_INTO = "${"
_STATEMENTS = ";"


@frozen
class Token:
    """A token of a script.

    Attributes:
        kind: ``word``, ``mark`` or ``text``: a string, a pattern or a piece of a template.
        text: As it is written.
        inside: The innermost bracket that is open where it stands; ``;`` for one around
            statements, and for none.
    """

    kind: str
    text: str
    inside: str = _STATEMENTS


def tokens_of(script: str) -> Iterator[Token]:
    """Yield the tokens of a script; room and comments are none.

    >>> [token.text for token in tokens_of("a = b / c; // half")]
    ['a', '=', 'b', '/', 'c', ';']
    """
    place, open_brackets, last = 0, [_STATEMENTS], Token("mark", ";")
    while place < len(script):
        kind, text = _next(script, place, open_brackets[-1], last)
        place += len(text)
        if kind == "room":
            continue
        if text in {")", "]"} or text[0] == "}":
            open_brackets.pop()
        before, last = last, Token(kind, text, open_brackets[-1])
        if kind == "mark" and text in {"(", "[", "{"}:
            block = text == "{" and _begins_block(before)
            open_brackets.append(_STATEMENTS if block else text)
        elif kind == "text" and text[0] in "`}" and text.endswith(_INTO):
            open_brackets.append(_INTO)
        yield last


def _begins_block(before: Token) -> bool:
    """Tell whether a brace behind a token begins statements, and no object or pattern."""
    if before.kind == "word":
        return before.text not in _BEFORE_OBJECT
    return before.text in {")", "=>", ";", "{", "}"}


def _next(script: str, place: int, inside: str, last: Token) -> tuple[str, str]:
    """Return the kind and the text of what stands at a place."""
    begins = script[place]
    piece = _PIECE.match(script, place)
    if piece and (begins == "`" or inside == _INTO):
        return "text", piece[0]
    pattern = _PATTERN.match(script, place)
    if pattern and _may_be_pattern(last):
        return "text", pattern[0]
    match = _TOKEN.match(script, place)
    if match is None or match.lastgroup is None:
        raise ValueError(f"no token of a script: {script[place : place + 40]!r}")
    return match.lastgroup, match[0]


def _may_be_pattern(last: Token) -> bool:
    """Tell whether a slash behind a token begins a pattern, and divides nothing."""
    if last.kind == "mark":
        return last.text not in {")", "]", "}", "++", "--"}
    return last.text in _BEFORE_PATTERN
