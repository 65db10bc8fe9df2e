"""What authors grant although it speaks against them."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from argmap.analysis import Sign
from argmap.comparison.arguments import Argument
from argmap.comparison.standings import Standing


@frozen
class Concession:
    """An author takes a side on a proposition although that counts against the thesis.

    No claim with which the author does so speaks for the thesis; at least one bears on it, and
    against it.

    Attributes:
        proposition: Id of the proposition.
        map: Id of the author's map.
        path: The claims from the one on the proposition up to the thesis, against which it
            counts.
    """

    proposition: str
    map: str
    path: tuple[str, ...]


def find_concessions(
    standings: Iterable[Standing], arguments: Mapping[str, Argument]
) -> Iterator[Concession]:
    """Yield the concessions among *standings*, in their order."""
    for standing in standings:
        if standing.side is None:
            continue
        paths = arguments[standing.map].paths_to_thesis
        signs = {claim: paths.signs(claim) for claim in standing.claims}
        if frozenset().union(*signs.values()) == {Sign.AGAINST}:
            first = next(claim for claim in standing.claims if signs[claim])
            path = paths.path(first, Sign.AGAINST)
            yield Concession(standing.proposition, standing.map, path)
