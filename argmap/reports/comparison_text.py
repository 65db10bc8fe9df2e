"""A comparison as text: the answer on the first screen, then what it rests on."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from textwrap import wrap

from argmap.comparison import Comparison
from argmap.model import Proposition
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
from argmap.reports.findings_text import visible

_WIDTH = 100
_CELLS = " " * 6


def comparison_text(comparison: Comparison) -> str:
    """Return a comparison as text of about 100 columns.

    The answer comes first: authors in pairs, common ground and cruxes. Behind it stands
    what it rests on: every position, both sides of each crux, and shared evidence.
    """
    sections = (
        _head(comparison),
        _pairs(comparison),
        _common_ground(comparison),
        _cruxes(comparison),
        _positions(comparison),
        _sides(comparison),
        _shared_evidence(comparison),
    )
    blocks = ("".join(f"{visible(line).rstrip()}\n" for line in section) for section in sections)
    return "\n".join(block for block in blocks if block)


def _head(comparison: Comparison) -> Iterator[str]:
    yield from _wrapped(comparison.debate.question, "")
    for one in comparison.maps_by_date:
        yield from _wrapped(
            f"{author_and_date(comparison.debate, one)}: {one.thesis.text}", "  ", "    "
        )


def _pairs(comparison: Comparison) -> Iterator[str]:
    yield "AUTHORS IN PAIRS"
    names = [pair_in_words(comparison.debate, pair.maps) for pair in comparison.pairs]
    width = max(map(len, names), default=0)
    for pair in pairs_by_closeness(comparison):
        counts = (
            f"agree {pair.congruence:2}  contradict {pair.conflict:2}  "
            f"tension {len(pair.tensions):2}  ({rate_in_words(pair)})"
        )
        name = pair_in_words(comparison.debate, pair.maps)
        yield f"  {name:{width}}  {counts}  {remark_on(comparison, pair)}"
    if not comparison.pairs:
        yield "  none: a comparison needs two maps"


def _common_ground(comparison: Comparison) -> Iterator[str]:
    yield "COMMON GROUND: all who address it lean one way, and at least two thirds do address it"
    for ground in comparison.common_ground:
        yield from _wrapped(ground_text(comparison.debate, ground), "  ", "    ")
        yield from _wrapped(ground_in_words(comparison, ground), "      ")
    if not comparison.common_ground:
        yield "  none"


def _cruxes(comparison: Comparison) -> Iterator[str]:
    yield "CRUXES: contradictions on which both theses rest, with no deeper one beneath them"
    for crux in cruxes_of_many(comparison):
        yield from _wrapped(_named(comparison, crux.proposition), "  ", "    ")
        yield from _wrapped(fronts_in_words(comparison, crux), "      ")
    if not comparison.cruxes:
        yield "  none"


def _positions(comparison: Comparison) -> Iterator[str]:
    yield "POSITIONS: contested first; * marks the question itself"
    maps = comparison.maps_by_date
    rows = {
        name: [cell_in_words(comparison, comparison.standing(name, one.id)) for one in maps]
        for name in comparison.propositions_by_contest
    }
    names = [author_of(comparison.debate, one) for one in maps]
    widths = [2 + max(map(len, column)) for column in zip(names, *rows.values(), strict=True)]
    shown = sum(len(_CELLS) + end <= _WIDTH + 2 for end in accumulate(widths))
    yield _CELLS + _columns(names, widths, shown)
    for name, cells in rows.items():
        proposition = proposition_of(comparison.debate, name)
        star = "*" if proposition.thesis else ""
        yield from _wrapped(f"{_named(comparison, proposition)}{star}", "  ", "    ")
        yield _CELLS + _columns(cells, widths, shown)
        for author, cell in zip(names[shown:], cells[shown:], strict=True):
            yield f"{_CELLS}{author}: {cell}"


def _columns(cells: Sequence[str], widths: Sequence[int], shown: int) -> str:
    fitting = zip(cells[:shown], widths[:shown], strict=True)
    return "".join(f"{cell:{width}}" for cell, width in fitting)


def _sides(comparison: Comparison) -> Iterator[str]:
    cruxes = cruxes_of_many(comparison)
    if cruxes:
        yield "THE CRUXES, SIDE BY SIDE"
    for crux in cruxes:
        yield from _wrapped(_named(comparison, crux.proposition), "  ", "    ")
        for side in crux.sides:
            yield from _side(comparison, crux, side)
        kind = crux.kind or "of no stated kind"
        yield from _wrapped(
            f"{kind}: would be settled by {settled_by(crux.kind)}", "    ", "      "
        )


def _side(comparison: Comparison, crux: CruxOfMany, side: CruxSide) -> Iterator[str]:
    other = side.proposition is not crux.proposition
    on = f" the opposite, {side.proposition.id}" if other else ""
    claim = claim_in_words(side.path[0])
    yield from _wrapped(
        f"{author_of(comparison.debate, side.map)} {side.word}{on}: {claim}", "    ", "      "
    )
    for ground in side.grounds:
        yield from _wrapped(f"since: {claim_in_words(ground)}", "      ", "        ")
    for note in side.notes:
        yield from _wrapped(f"note: {note}", "      ", "        ")
    if len(side.path) > 1:
        way = " → ".join(claim.id for claim in side.path)
        yield from _wrapped(f"way to the thesis: {way}", "      ", "        ")


def _shared_evidence(comparison: Comparison) -> Iterator[str]:
    if comparison.shared_evidence:
        yield "SHARED EVIDENCE: what several authors use, and what each makes of it"
    entries = {entry.id: entry for entry in comparison.debate.evidence}
    for shared in comparison.shared_evidence:
        yield from _wrapped(f"{entries[shared.entry].text} [{shared.entry}]", "  ", "    ")
        for reading in shared.readings:
            argument_map = comparison.debate.map(reading.map)
            claims = (claim_in_words(argument_map.claim(name)) for name in reading.claims)
            yield from _wrapped(
                f"{author_of(comparison.debate, argument_map)}: {' '.join(claims)}",
                "    ",
                "      ",
            )
            for bearing in reading.bears_on:
                side = "for" if bearing.sign > 0 else "against"
                way = " → ".join(bearing.path)
                yield from _wrapped(f"{side} {bearing.proposition}: {way}", "      ", "        ")
        for opposite in shared.opposites:
            names = pair_in_words(comparison.debate, opposite.maps, " for, ")
            yield from _wrapped(f"opposite use on {opposite.proposition}: {names} against", "    ")


def _named(comparison: Comparison, proposition: Proposition) -> str:
    """Return a proposition with the names under which pictures and files know it."""
    number = number_of(comparison.debate, proposition.id)
    return f"{proposition.text} [{number} {proposition.id}]"


def _wrapped(text: str, indent: str, hanging: str | None = None) -> Iterator[str]:
    yield from wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent if hanging is None else hanging,
        break_on_hyphens=False,
    )
