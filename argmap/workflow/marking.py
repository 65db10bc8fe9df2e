"""Comparisons to the plain marks that views draw."""

from collections.abc import Sequence

from argmap.analysis import Sign, grounds, signed_paths
from argmap.comparison import Comparison, Reason, Standing
from argmap.model import ArgumentMap, Claim, Debate, Proposition
from argmap.reports.comparison_words import author_of, claim_of, number_of
from argmap.views.marks import Card, Cell, Column, Contrast, Mark, Matrix, MatrixRow, Row, Side, Tag
from argmap.views.wording import date_of, places_of

_MOST_GROUNDS = 3
"""How many reasons a card shows; it counts the others."""

_MARKS = {
    Reason.SILENT: Mark.SILENT,
    Reason.REPORTS: Mark.REPORTS,
    Reason.NOT_APPLICABLE: Mark.NOT_APPLICABLE,
    Reason.UNREVIEWED: Mark.UNREVIEWED,
    Reason.LEFT_OUT: Mark.UNREVIEWED,
}
_ORDER = [Tag.DISPUTED, Tag.TENSION, Tag.AGREED, Tag.ONE_SIDE, Tag.OPEN]


def contrast_of(comparison: Comparison, left: str, right: str) -> Contrast:
    """Return two authors side by side on every proposition that one of them addresses.

    Disputed propositions come first, then those in tension, agreed, addressed by the left
    author only, and by the right author only.
    """
    debate = comparison.debate
    rows = [
        (
            _row(comparison, proposition, left, right),
            _is_scored(comparison, proposition, left),
        )
        for proposition in debate.propositions
    ]
    rows.sort(key=lambda entry: (_ORDER.index(entry[0].tag), not entry[1]))
    return Contrast(
        debate.question,
        _side(debate, debate.map(left)),
        _side(debate, debate.map(right)),
        tuple(row for row, _ in rows if row.tag is not Tag.OPEN),
    )


def matrix_of(comparison: Comparison, maps: Sequence[str] = ()) -> Matrix:
    """Return propositions by authors, contested first, authors by date.

    Args:
        comparison: What was found.
        maps: Ids of the maps to show; all by default.
    """
    shown = [one for one in comparison.maps_by_date if not maps or one.id in maps]
    propositions = {one.id: one for one in comparison.debate.propositions}
    return Matrix(
        comparison.debate.question,
        tuple(Column(author_of(comparison.debate, one), date_of(one)) for one in shown),
        tuple(
            _matrix_row(comparison, propositions[name], shown)
            for name in comparison.propositions_by_contest
        ),
    )


def _is_scored(comparison: Comparison, proposition: Proposition, map_id: str) -> bool:
    return comparison.standing(proposition.id, map_id).is_scored


def _row(comparison: Comparison, proposition: Proposition, left: str, right: str) -> Row:
    return Row(
        number_of(comparison.debate, proposition.id),
        proposition.text,
        tag_of(comparison, proposition, [left, right]),
        card_of(comparison, comparison.standing(proposition.id, left)),
        card_of(comparison, comparison.standing(proposition.id, right)),
        note=note_on(comparison, proposition, [left, right]),
    )


def note_on(comparison: Comparison, proposition: Proposition, maps: Sequence[str]) -> str:
    """Return ``crux`` where a proposition is one between two of *maps*, otherwise nothing."""
    crux = any(
        set(one.maps) <= set(maps) and proposition.id in {one.proposition, one.opposite}
        for one in comparison.cruxes
    )
    return "crux" if crux else ""


def tag_of(comparison: Comparison, proposition: Proposition, maps: Sequence[str]) -> Tag:
    """Return how the authors of *maps* stand to each other on a proposition."""
    among = [pair for pair in comparison.pairs if set(pair.maps) <= set(maps)]
    if any(proposition.id in one.propositions for pair in among for one in pair.contradictions):
        return Tag.DISPUTED
    if any(one.proposition == proposition.id for pair in among for one in pair.tensions):
        return Tag.TENSION
    if any(one.proposition == proposition.id for pair in among for one in pair.agreements):
        return Tag.AGREED
    alone = any(_is_scored(comparison, proposition, name) for name in maps)
    return Tag.ONE_SIDE if alone else Tag.OPEN


def _side(debate: Debate, argument_map: ArgumentMap) -> Side:
    thesis = argument_map.thesis
    return Side(
        author_of(debate, argument_map), date_of(argument_map), thesis.text, places_of(thesis)
    )


def _mark(standing: Standing) -> Mark:
    if standing.score is None:
        return _MARKS[standing.reason]
    if abs(standing.score) < 1:
        return Mark.QUALIFIES
    return Mark.AFFIRMS if standing.score > 0 else Mark.DENIES


def _leans(standing: Standing) -> str:
    """Return the side to which a qualified standing leans, or nothing."""
    if _mark(standing) is not Mark.QUALIFIES or standing.side is None:
        return ""
    return "for" if standing.side is Sign.FOR else "against"


def card_of(comparison: Comparison, standing: Standing) -> Card:
    """Return an author's position on a proposition with the claim that takes it."""
    argument_map = comparison.debate.map(standing.map)
    claim = claim_of(comparison, standing)
    mark = _mark(standing)
    if claim is None:
        return Card(mark, implicit=standing.implicit)
    return Card(
        mark,
        claim.text,
        places_of(claim),
        _grounds(argument_map, claim) if standing.is_scored else (),
        implicit=standing.implicit,
        by=claim.by or "",
        claim=claim.id,
        leans=_leans(standing),
        bearing=_bearing(argument_map, claim),
    )


def _grounds(argument_map: ArgumentMap, claim: Claim) -> tuple[str, ...]:
    texts = [argument_map.claim(name).text for name in grounds(argument_map, claim.id)]
    more = len(texts) - _MOST_GROUNDS
    return (*texts[:_MOST_GROUNDS], *([f"and {more} more"] if more > 0 else []))


def _bearing(argument_map: ArgumentMap, claim: Claim) -> str:
    """Return what a claim does to its author's thesis by the author's own inferences."""
    if claim == argument_map.thesis:
        return ""
    signs = signed_paths(argument_map).signs(claim.id)
    if Sign.FOR in signs:
        return "supports"
    return "attacks" if signs else ""


def _matrix_row(
    comparison: Comparison, proposition: Proposition, shown: Sequence[ArgumentMap]
) -> MatrixRow:
    names = [one.id for one in shown]
    return MatrixRow(
        number_of(comparison.debate, proposition.id),
        proposition.text,
        tag_of(comparison, proposition, names),
        tuple(_cell(comparison, comparison.standing(proposition.id, name)) for name in names),
        note=note_on(comparison, proposition, names),
    )


def _cell(comparison: Comparison, standing: Standing) -> Cell:
    claim = claim_of(comparison, standing)
    return Cell(
        _mark(standing),
        standing.word,
        places_of(claim) if claim else "",
        implicit=standing.implicit,
        leans=_leans(standing),
    )
