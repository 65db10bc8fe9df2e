"""What one author's whole case runs through, and another passes over."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from argmap.analysis import Sign
from argmap.comparison.arguments import Argument
from argmap.comparison.standings import Reason, Standing
from argmap.model import ClaimKind


@frozen
class GapCrux:
    """A proposition on which one author's thesis hangs, and on which another is silent.

    Every path of own support to the first author's thesis runs through the claim on the
    proposition; the second addresses the question itself, was read for the proposition, and
    says nothing of it. To ask the second author about it is the shortest way to a clash or to
    an agreement.

    Attributes:
        proposition: Id of the proposition.
        maps: Ids of the two maps: whose thesis hangs on it, and who is silent.
        kind: What sort of statement it is, or None.
        path: The first author's claims from the one on the proposition up to the thesis.
    """

    proposition: str
    maps: tuple[str, str]
    kind: ClaimKind | None
    path: tuple[str, ...]


def find_gap_cruxes(
    theses: Iterable[str],
    rows: Mapping[str, Sequence[Standing]],
    arguments: Mapping[str, Argument],
    kinds: Mapping[str, ClaimKind | None],
) -> Iterator[GapCrux]:
    """Yield the gap cruxes in the order of the propositions, then of the maps.

    Args:
        theses: Ids of the propositions on which the theses stand.
        rows: The standings of all maps on each proposition, by date.
        arguments: The maps by id.
        kinds: The kind of each proposition.
    """
    speakers = {one.map for name in theses for one in rows[name] if one.is_scored}
    for name, row in rows.items():
        silent = [one.map for one in row if one.reason is Reason.SILENT and one.map in speakers]
        for standing in row if silent else ():
            path = _path(arguments[standing.map], standing)
            if path:
                yield from (
                    GapCrux(name, (standing.map, other), kinds[name], path) for other in silent
                )


def _path(argument: Argument, standing: Standing) -> tuple[str, ...]:
    """Return the path from a claim on which the thesis hangs, or ()."""
    if standing.is_scored:
        necks = argument.bottlenecks_below(argument.map.thesis.id)
        for claim in standing.claims:
            if claim in necks:
                return argument.paths_to_thesis.path(claim, Sign.FOR)
    return ()
