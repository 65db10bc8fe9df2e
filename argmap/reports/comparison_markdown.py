"""A comparison as Markdown: a report to read, with tables and its pictures."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from argmap.comparison import Comparison
from argmap.reports.comparison_words import (
    author_and_date,
    author_of,
    cell_in_words,
    claim_in_words,
    fronts_in_words,
    ground_in_words,
    ground_text,
    number_of,
    pair_in_words,
    pairs_by_closeness,
    proposition_of,
    rate_in_words,
    remark_on,
    settled_by,
)
from argmap.reports.crux_sides import CruxOfMany, CruxSide, cruxes_of_many

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&]|^[-+#=](?=\s|$|[-+#=])")
_NUMBERED = re.compile(r"^(\d+)([.)])")


def comparison_markdown(comparison: Comparison, pictures: Mapping[str, str] | None = None) -> str:
    """Return a comparison as Markdown, in the flavour with tables.

    Args:
        comparison: What to report.
        pictures: Titles of pictures with their addresses, shown in this order.
    """
    sections = (
        _head(comparison),
        _pairs(comparison),
        _common_ground(comparison),
        _cruxes(comparison),
        _positions(comparison),
        _shared_evidence(comparison),
        _pictures(pictures or {}),
    )
    return "\n".join("".join(f"{line}\n" for line in section) for section in sections)


def escape(text: str) -> str:
    r"""Return *text* so that Markdown shows it as it is, on one line.

    >>> escape("a <b> | *c*")
    'a \\<b\\> \\| \\*c\\*'
    """
    escaped = _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
    return _NUMBERED.sub(r"\1\\\2", escaped)


def _head(comparison: Comparison) -> Iterator[str]:
    yield f"# {escape(comparison.debate.question)}"
    yield ""
    for one in comparison.maps_by_date:
        yield f"- **{escape(author_and_date(comparison.debate, one))}**: {escape(one.thesis.text)}"


def _pairs(comparison: Comparison) -> Iterator[str]:
    yield from _title("Authors in pairs")
    rows = (
        [
            escape(pair_in_words(comparison.debate, pair.maps)),
            str(pair.congruence),
            str(pair.conflict),
            str(len(pair.tensions)),
            rate_in_words(pair),
            remark_on(comparison, pair),
        ]
        for pair in pairs_by_closeness(comparison)
    )
    yield from _table(["Authors", "agree", "contradict", "tension", "agreement", ""], rows)


def _common_ground(comparison: Comparison) -> Iterator[str]:
    yield from _title("Common ground")
    yield "All who address it lean one way, and at least two thirds of the authors do address it."
    yield ""
    for ground in comparison.common_ground:
        said = escape(ground_in_words(comparison, ground))
        yield f"- {escape(ground_text(comparison.debate, ground))} *{said}*"
    if not comparison.common_ground:
        yield "None."


def _cruxes(comparison: Comparison) -> Iterator[str]:
    yield from _title("Cruxes")
    yield "Contradictions on which both theses rest, with no deeper one beneath them."
    for crux in cruxes_of_many(comparison):
        yield ""
        number = number_of(comparison.debate, crux.proposition.id)
        yield f"### {number}. {escape(crux.proposition.text)}"
        yield ""
        yield escape(fronts_in_words(comparison, crux)) + "."
        yield ""
        for side in crux.sides:
            yield from _side(comparison, crux, side)
        yield ""
        yield f"*{crux.kind or 'Of no stated kind'}: would be settled by {settled_by(crux.kind)}*"
    if not comparison.cruxes:
        yield ""
        yield "None."


def _side(comparison: Comparison, crux: CruxOfMany, side: CruxSide) -> Iterator[str]:
    other = side.proposition is not crux.proposition
    on = f" the opposite, “{escape(side.proposition.text)}”" if other else ""
    yield (
        f"- **{escape(author_of(comparison.debate, side.map))}** {side.word}{on}: "
        f"{escape(claim_in_words(side.path[0]))}"
    )
    for ground in side.grounds:
        yield f"  - since: {escape(claim_in_words(ground))}"
    for note in side.notes:
        yield f"  - note: *{escape(note)}*"
    for claim in side.path[1:]:
        yield f"  - and so: {escape(claim_in_words(claim))}"


def _positions(comparison: Comparison) -> Iterator[str]:
    yield from _title("Positions")
    yield "Contested propositions first; a star marks the question itself."
    yield ""
    maps = comparison.maps_by_date
    rows = []
    for name in comparison.propositions_by_contest:
        proposition = proposition_of(comparison.debate, name)
        star = " ★" if proposition.thesis else ""
        cells = [cell_in_words(comparison, comparison.standing(name, one.id)) for one in maps]
        number = number_of(comparison.debate, name)
        rows.append([f"{number}. {escape(proposition.text)}{star}", *map(escape, cells)])
    heads = [escape(author_and_date(comparison.debate, one)) for one in maps]
    yield from _table(["Proposition", *heads], rows)


def _shared_evidence(comparison: Comparison) -> Iterator[str]:
    yield from _title("Shared evidence")
    entries = {entry.id: entry for entry in comparison.debate.evidence}
    for shared in comparison.shared_evidence:
        yield f"- {escape(entries[shared.entry].text)}"
        for reading in shared.readings:
            argument_map = comparison.debate.map(reading.map)
            claims = " ".join(claim_in_words(argument_map.claim(name)) for name in reading.claims)
            yield f"  - **{escape(author_of(comparison.debate, argument_map))}**: {escape(claims)}"
            for bearing in reading.bears_on:
                side = "for" if bearing.sign > 0 else "against"
                text = proposition_of(comparison.debate, bearing.proposition).text
                yield f"    - used {side}: {escape(text)}"
    if not comparison.shared_evidence:
        yield "None."


def _pictures(pictures: Mapping[str, str]) -> Iterator[str]:
    if pictures:
        yield from _title("Pictures")
    for title, address in pictures.items():
        yield f"![{escape(title)}]({address})"
        yield ""


def _title(words: str) -> Iterator[str]:
    yield f"## {words}"
    yield ""


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield "|" + " --- |" * len(heads)
    for row in rows:
        yield f"| {' | '.join(row)} |"
