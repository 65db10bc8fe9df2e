"""Characters that a picture can hold."""

import re

# What XML 1.0 forbids, lone surrogates among it, and control characters it discourages
# (https://www.w3.org/TR/xml/#charsets).
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def drawable(text: str) -> str:
    r"""Return *text* with U+FFFD in place of every character that an SVG cannot hold.

    >>> drawable("a\x00b")
    'a�b'
    """
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
