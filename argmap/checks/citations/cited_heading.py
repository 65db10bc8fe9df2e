"""A citation should name a paragraph that says something, not a heading.

A heading tells what comes, and claims nothing. In a plain-text copy, a block that begins with
`#` is a heading and is not counted. A block that looks like one, a short line without a full
stop, is reported where a claim cites it: mark it with `#` in the copy, and count the
paragraphs behind it anew, or cite the paragraph that makes the claim.

    # reported, of a text whose ¶5 is “What the audit found”
    premises:
      floods: {text: Roof runoff causes most street floods., cite: ¶5}

    # accepted
    premises:
      floods: {text: Roof runoff causes most street floods., cite: ¶3}
"""

import re
from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.checks.texts import Texts
from argmap.formats import PlainText
from argmap.model import ArgumentMap, Unit

NAME = "cited-heading"

_MOST_WORDS = 12
_CLOSED = re.compile(r"[.!?…。！？:;,][\W_]*\Z|[)\]”»\"'’]\Z")
_UNDERLINED = re.compile(r"[^\n]+\n(?:=+|-+)")


def check(argument_map: ArgumentMap, texts: Texts) -> Iterator[Finding]:
    """Report each citation of a single paragraph that looks like a heading."""
    for cited in texts.cited_in(argument_map):
        for place in cited.citation.locators:
            if place.unit is not Unit.PARAGRAPH or place.last not in {None, place.first}:
                continue
            heading = _heading(cited.text, int(place.first))
            if heading:
                yield Finding(
                    cited.part,
                    f"the claim {cited.claim.id!r} cites {place}, "
                    f"which looks like a heading: “{heading}”",
                    f"cite the paragraph that says it, or mark the heading with `#` in "
                    f"{cited.text.file or 'the text'}",
                )


def _heading(text: PlainText, paragraph: int) -> str | None:
    """Return the paragraph if it looks like a heading."""
    block = text.paragraphs.get(paragraph)
    if block is None:
        return None
    written = block.text
    if _UNDERLINED.fullmatch(written):
        return written.partition("\n")[0]
    short = "\n" not in written and 0 < len(written.split()) <= _MOST_WORDS
    named = any(map(str.isalpha, written))
    return written if short and named and not _CLOSED.search(written) else None
