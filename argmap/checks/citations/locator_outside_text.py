"""A citation must name a paragraph or line that the text has.

Nobody can look up paragraph 40 of a text with nine. Mostly the headings were counted, or the
paragraphs of another edition: paragraph n is the n-th block between empty lines that does not
begin with `#`. Looked up are paragraphs and lines, where the text is at hand: see
`argmap check --sources`.

    # reported, of a text with nine paragraphs
    premises:
      floods: {text: Roof runoff causes most street floods., cite: ¶40}

    # accepted
    premises:
      floods: {text: Roof runoff causes most street floods., cite: ¶3}
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.checks.texts import Cited, Texts
from argmap.formats import PlainText
from argmap.model import ArgumentMap, Unit

NAME = "locator-outside-text"


def check(argument_map: ArgumentMap, texts: Texts) -> Iterator[Finding]:
    """Report each citation of a paragraph or line behind the last one."""
    for cited in texts.cited_in(argument_map):
        for unit in (Unit.PARAGRAPH, Unit.LINE):
            yield from _outside(cited, unit)


def _outside(cited: Cited, unit: Unit) -> Iterator[Finding]:
    count = _count(cited.text, unit)
    outside = [
        str(place)
        for place in cited.citation.locators
        if place.unit is unit and place.numbers[-1] > count
    ]
    if outside:
        noun = unit.value if count == 1 else f"{unit.value}s"
        yield Finding(
            cited.part,
            f"the claim {cited.claim.id!r} cites {', '.join(outside)}, "
            f"but {cited.name} has {count or 'no'} {noun}",
            _HELP if unit is Unit.PARAGRAPH else "lines are counted from 1, empty ones too",
        )


def _count(text: PlainText, unit: Unit) -> int:
    return len(text.paragraphs) if unit is Unit.PARAGRAPH else text.line_count


_HELP = "a paragraph is a block between empty lines that does not begin with `#`; count them again"
