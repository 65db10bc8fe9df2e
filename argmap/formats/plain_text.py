"""Plain-text copies of works: their paragraphs, and their words as quotes are looked up in them."""

import re
import unicodedata
from bisect import bisect_right
from functools import cache, cached_property
from itertools import chain
from operator import attrgetter

from attrs import field, frozen

_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_SIGNS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"


@cache  # it takes as long to compile as to read a map, and most maps are checked without a text
def _token() -> re.Pattern[str]:
    """Return the pattern of a word, a mark, or one sign of a script that does without spaces.

    ``*`` and ``_`` are layout.
    """
    return re.compile(rf"[{_SIGNS}]|[^\W_{_SIGNS}]+|[^\w\s*]")


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(rf"[{_SIGNS}]")


_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_SAME = str.maketrans(
    {
        **dict.fromkeys('“”„‟«»‹›‘’‚‛′″`´"', "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
    }
)


def tokens(text: str) -> tuple[str, ...]:
    """Return the words and marks of a text as they are compared.

    Space, case, and the kinds of quotation marks and of dashes make no difference; neither do
    stars and low lines, as around words in italics.

    >>> tokens("_“No—one”_ can…")
    ("'", 'no', '-', 'one', "'", 'can', '.', '.', '.')
    """
    same = _visible(text).translate(_SAME)
    if same.isascii():
        return tuple(_token().findall(same.casefold()))
    return tuple([piece for word in _token().findall(same) for piece in _pieces(word)])


def phrase(quote: str) -> tuple[str, ...]:
    """Return what of a quote is looked for in a text: marks around its words do not count.

    >>> phrase("“It is the roofs…”")
    ('it', 'is', 'the', 'roofs')
    """
    every = tokens(quote)
    words = [number for number, token in enumerate(every) if is_word(token)]
    return every[words[0] : words[-1] + 1] if words else ()


def is_word(token: str) -> bool:
    """Tell whether a token is a word or a number, no mark.

    >>> is_word("61"), is_word("-")
    (True, False)
    """
    return token[0].isalnum()


def is_sign(token: str) -> bool:
    """Tell whether a token is one sign of a script that does without spaces.

    >>> is_sign("雨"), is_sign("rain")
    (True, False)
    """
    return bool(_sign().match(token))


def _pieces(word: str) -> list[str]:
    """Return what a word or mark is compared as: ``½`` is three, most are one."""
    return _token().findall(unicodedata.normalize("NFKC", word.translate(_SAME)).casefold())


def _visible(text: str) -> str:
    return unicodedata.normalize("NFC", text.translate(_INVISIBLE))


@frozen
class Block:
    """What stands between two blank lines of a text.

    Attributes:
        text: Its characters, as they stand there.
        paragraph: Its number among the paragraphs, from 1, or None for a heading.
        first: The number of its first token in the text, from 0.
        end: The number behind its last token.
    """

    text: str
    paragraph: int | None
    first: int
    end: int


@frozen
class PlainText:
    r"""A plain-text copy of a work.

    Paragraph n is the n-th block between blank lines that does not begin with ``#``.

    Attributes:
        file: Its path, for messages.
        text: Its characters, without invisible ones; lines end with a line feed.

    >>> copy = read_plain_text(b"# Barrels\n\nRoofs drown us.\n\nLids help.\n")
    >>> copy.paragraphs[2].text, len(copy.tokens)
    ('Lids help.', 9)
    """

    file: str
    text: str = field(repr=False)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the text, headings and paragraphs, in their order."""
        found = []
        first = paragraph = 0
        for text, its_tokens in zip(self._parts, self._tokens, strict=True):
            heading = text.startswith("#")
            paragraph += not heading
            end = first + len(its_tokens)
            found.append(Block(text, None if heading else paragraph, first, end))
            first = end
        return tuple(found)

    @cached_property
    def paragraphs(self) -> dict[int, Block]:
        """The paragraphs by number."""
        return {one.paragraph: one for one in self.blocks if one.paragraph is not None}

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """The words and marks of the whole text, in their order."""
        return tuple(chain.from_iterable(self._tokens))

    @cached_property
    def line_count(self) -> int:
        """How many lines the text has."""
        return self.text.count("\n") + (not self.text.endswith("\n"))

    def block_of(self, token: int) -> Block:
        """Return the block in which the token with this number stands."""
        return self.blocks[bisect_right(self.blocks, token, key=attrgetter("end"))]

    def passage(self, first: int, end: int) -> str:
        """Return how the tokens from *first* to before *end* are written, all of one block."""
        block = self.block_of(first)
        places = self._places(block)
        start = places[first - block.first][0]
        stop = places[min(end, block.end) - 1 - block.first][1]
        return " ".join(block.text[start:stop].split())

    def _places(self, block: Block) -> list[tuple[int, int]]:
        """Return where each token of a block is written in it."""
        places = self._known_places.get(block.first)
        if places is None:
            places = [
                found.span()
                for found in _token().finditer(block.text)
                for _ in _pieces(found.group())
            ]
            self._known_places[block.first] = places
        return places

    @cached_property
    def _known_places(self) -> dict[int, list[tuple[int, int]]]:
        return {}

    @cached_property
    def _parts(self) -> tuple[str, ...]:
        parts = (part.strip() for part in _BLANK_LINES.split(self.text))
        return tuple(part for part in parts if part)

    @cached_property
    def _tokens(self) -> tuple[tuple[str, ...], ...]:
        return tuple(map(tokens, self._parts))


def read_plain_text(content: bytes, file: str = "") -> PlainText:
    """Return the text of a plain-text file in UTF-8.

    Raises:
        UnicodeDecodeError: It is not UTF-8.
    """
    text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    return PlainText(file, _visible(text))
