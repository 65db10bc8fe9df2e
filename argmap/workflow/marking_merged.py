"""A comparison to the marks of the merged view: what is drawn, what is only listed."""

from collections.abc import Mapping, Sequence

from argmap.analysis import Sign
from argmap.comparison import Comparison
from argmap.comparison.links import Draw, find_links
from argmap.errors import UnknownName
from argmap.model import ArgumentMap, Proposition
from argmap.reports.comparison_words import author_of, number_of
from argmap.views.debate.marks import MOST_PARTIES, Lead, Merged, Party, Shared, Step, Turn
from argmap.views.marks import Tag
from argmap.views.wording import date_of
from argmap.workflow.marking import card_of, note_on, tag_of

MOST_BOXES = 20
"""Above this many propositions, the least contested are listed instead of drawn."""

_FOLDED_FIRST = (Tag.OPEN, Tag.ONE_SIDE, Tag.AGREED, Tag.TENSION)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TURNS = {Sign.FOR: Turn.FOR, Sign.AGAINST: Turn.AGAINST, None: Turn.NEITHER}


def chosen_maps(comparison: Comparison, maps: Sequence[str]) -> list[ArgumentMap]:
    """Return the maps with these ids by date, or all where none is named."""
    return [one for one in comparison.maps_by_date if not maps or one.id in maps]


def parties_of(comparison: Comparison, shown: Sequence[ArgumentMap]) -> tuple[Party, ...]:
    """Return the authors of some maps, with letters in their order."""
    return tuple(
        Party(_letter(number), author_of(comparison.debate, one), date_of(one))
        for number, one in enumerate(shown)
    )


def _letter(number: int) -> str:
    """Return A to Z, then AA, AB and so on.

    >>> _letter(0), _letter(25), _letter(26)
    ('A', 'Z', 'AA')
    """
    before, place = divmod(number, len(_LETTERS))
    return (_letter(before - 1) if before else "") + _LETTERS[place]


def shared_of(
    comparison: Comparison, proposition: Proposition, shown: Sequence[ArgumentMap]
) -> Shared:
    """Return a proposition with the positions of some authors."""
    names = [one.id for one in shown]
    return Shared(
        number_of(comparison.debate, proposition.id),
        proposition.text,
        tag_of(comparison, proposition, names),
        tuple(card_of(comparison, comparison.standing(proposition.id, name)) for name in names),
        note_on(comparison, proposition, names),
        proposition.thesis,
    )


def propositions_named(comparison: Comparison, names: Sequence[str]) -> list[Proposition]:
    """Return the propositions with these ids or labels such as ``P1``, in the debate's order.

    Raises:
        UnknownName: The debate has no such proposition.
    """
    debate = comparison.debate
    labels = {number_of(debate, one.id).lower(): one.id for one in debate.propositions}
    known = {one.id for one in debate.propositions}
    wanted = {name if name in known else labels.get(name.lower(), name) for name in names}
    for name in sorted(wanted - known):
        listed = ", ".join(one.id for one in debate.propositions) or "none"
        raise UnknownName(
            f"debate {debate.id!r} has no proposition {name!r}; its propositions: {listed}"
        )
    return [one for one in debate.propositions if one.id in wanted]


def merged_of(
    comparison: Comparison,
    maps: Sequence[str] = (),
    propositions: Sequence[str] = (),
    *,
    everything: bool = False,
    most: int = MOST_BOXES,
) -> Merged:
    """Return several authors on the propositions that they share, with the steps between.

    Where there are many propositions, those nobody addresses, then those that one author
    addresses, then those agreed, then those in tension, then those disputed that are no crux
    are only listed, until few enough are left; the propositions of the theses never are. A step
    that led through a listed one leads past it.

    Args:
        comparison: What was found.
        maps: Ids of the maps to show; all by default.
        propositions: Ids of the propositions to draw besides those of the theses.
        everything: Whether to draw them all, however many.
        most: How many are drawn at most, besides those of the theses, where none are chosen.

    Raises:
        UnknownName: There are fewer than two or too many authors, or no such proposition.
    """
    shown = chosen_maps(comparison, maps)
    if not 2 <= len(shown) <= MOST_PARTIES:
        known = ", ".join(one.id for one in comparison.maps_by_date)
        raise UnknownName(
            f"the merged view shows 2 to {MOST_PARTIES} authors, not {len(shown)}; name them "
            f"(--maps, maps=) of {known}; the matrix shows any number"
        )
    order = {name: place for place, name in enumerate(comparison.propositions_by_contest)}
    rows = {
        one.id: shared_of(comparison, one, shown)
        for one in sorted(comparison.debate.propositions, key=lambda each: order[each.id])
    }
    if propositions:
        wanted = {one.id for one in propositions_named(comparison, propositions)}
        drawn = {name for name, row in rows.items() if row.thesis or name in wanted}
    else:
        drawn = set(rows) if everything else _most_contested(rows, most)
    links = find_links(comparison, [one.id for one in shown], drawn)
    letters = {one.id: _letter(number) for number, one in enumerate(shown)}
    held = _labels_by_claim(comparison, rows)
    return Merged(
        comparison.debate.question,
        parties_of(comparison, shown),
        tuple(row for name, row in rows.items() if name in drawn),
        tuple(
            Step(
                rows[link.premise].label,
                rows[link.conclusion].label,
                tuple(
                    Lead(letters[one.map], _TURNS[one.sign], _through(one, held))
                    for one in link.draws
                ),
            )
            for link in links
        ),
        tuple(row for name, row in rows.items() if name not in drawn),
    )


def _labels_by_claim(
    comparison: Comparison, rows: Mapping[str, Shared]
) -> dict[tuple[str, str], list[str]]:
    """Return the propositions, by label, that each claim of each map takes a side on."""
    held: dict[tuple[str, str], list[str]] = {}
    for standing in comparison.standings:
        if standing.is_scored:
            for claim in standing.claims:
                label = rows[standing.proposition].label
                held.setdefault((standing.map, claim), []).append(label)
    return held


def _through(draw: Draw, held: Mapping[tuple[str, str], list[str]]) -> tuple[str, ...]:
    passed = (label for claim in draw.path[1:-1] for label in held.get((draw.map, claim), ()))
    return tuple(dict.fromkeys(passed))


def _most_contested(rows: dict[str, Shared], most: int) -> set[str]:
    drawn = set(rows)
    for tag in _FOLDED_FIRST:
        if len(drawn) <= most:
            return drawn
        drawn -= {name for name, row in rows.items() if row.tag is tag and not row.thesis}
    ranked = sorted(
        (name for name in rows if name in drawn),
        key=lambda name: (not rows[name].thesis, not rows[name].note),
    )
    return {name for place, name in enumerate(ranked) if place < most or rows[name].thesis}
