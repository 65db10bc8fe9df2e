"""Texts inside a Mermaid label: drawn as they are, whatever stands in them."""

import re
import unicodedata

from argmap.layout.characters import drawable

_PLAIN = frozenset(" ,.!?'()-‐‑–—…‘’“”„«»§·¶°")
_LETTERS = frozenset({"Mn", "Mc", "Nd", "Nl", "No", "Sc"})
# What begins a list, a rule or an underlined heading: Mermaid reads every label as Markdown.
_HEAD = re.compile(r"\d{1,9}[.)]|-")
# While it reads, Mermaid writes codes as "ﬂ°°34¶ß". In a claim these signs are held apart by one
# without a width (word joiner), or they would be taken for a code.
_INNER = {"ﬂ°": "ﬂ\u2060°", "¶ß": "¶\u2060ß"}
_DOT_IN_WORD = re.compile(r"\.(?=\S)")


def escaped(text: str) -> str:
    r"""Return *text* for a place between quotes, where no letter of it acts.

    White space is joined. Letters, digits and the signs of plain prose stay, so that the
    Mermaid text can be read; everything else is written as the number of its character
    (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters).

    >>> escaped('a "b"\n<c>')
    'a #34;b#34; #60;c#62;'
    >>> escaped("1. End of www.example.org.")
    '1#46; End of www#46;example#46;org.'
    """
    words = " ".join(drawable(text).split())
    for inner, apart in _INNER.items():
        words = words.replace(inner, apart)
    head = _HEAD.match(words)
    begin = head.end() - 1 if head else -1
    inside = {found.start() for found in _DOT_IN_WORD.finditer(words)}
    return "".join(
        sign if _is_plain(sign) and number != begin and number not in inside else f"#{ord(sign)};"
        for number, sign in enumerate(words)
    )


def _is_plain(sign: str) -> bool:
    if sign in _PLAIN or sign.isalpha():
        return True
    kind = unicodedata.category(sign)
    # Emoji are plain as well: no program gives them a meaning.
    return (kind in _LETTERS and sign != "$") or (kind == "So" and ord(sign) > 0x2000)
