"""A comparison to the marks of the timeline: who stood where, and when."""

from collections.abc import Sequence

from argmap.comparison import Comparison
from argmap.model import ArgumentMap
from argmap.views.debate.marks import Moment, Timeline
from argmap.workflow.marking_merged import (
    chosen_maps,
    parties_of,
    propositions_named,
    shared_of,
)


def timeline_of(
    comparison: Comparison, maps: Sequence[str] = (), propositions: Sequence[str] = ()
) -> Timeline:
    """Return the positions of authors on some propositions, by the dates of their texts.

    Args:
        comparison: What was found.
        maps: Ids of the maps to show; all by default.
        propositions: Ids or labels of the propositions to show; those on which the theses
            stand by default, and where none is marked so, the most contested one.

    Raises:
        UnknownName: The debate has no such proposition.
    """
    debate = comparison.debate
    shown = chosen_maps(comparison, maps)
    names = [*propositions] or [one.id for one in debate.propositions if one.thesis]
    chosen = propositions_named(comparison, names or comparison.propositions_by_contest[:1])
    return Timeline(
        debate.question,
        parties_of(comparison, shown),
        tuple(map(_moment, shown)),
        tuple(shared_of(comparison, one, shown) for one in chosen),
    )


def _moment(argument_map: ArgumentMap) -> Moment | None:
    published = argument_map.published
    if published is None:
        return None
    return Moment(published.first_day, published.last_day, published.approximate)
