"""Premises that two authors share, and whether they serve the same end."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from attrs import frozen

from argmap.analysis import Sign
from argmap.comparison.arguments import Argument
from argmap.comparison.relations import Agreement
from argmap.comparison.standings import Standing


class Service(StrEnum):
    """What a shared premise does for two theses.

    Attributes:
        PARALLEL: It pushes both authors to the same side of the question.
        SPLIT: It serves rival conclusions.
    """

    PARALLEL = "parallel"
    SPLIT = "split"


@frozen
class SharedPremise:
    """A proposition on which two authors agree and which reaches both theses.

    A premise that rival theses both rest on cannot decide between them; one that pushes both
    the same way is where a third party can begin.

    Attributes:
        proposition: Id of the proposition.
        maps: Ids of the two maps.
        service: What it does for the two theses; None when the authors' sides on the question
            are not known, or a claim bears on its thesis both ways.
        paths: For each author, the claims from the one on the proposition up to the thesis.
        signs: For each author, whether that path speaks for the thesis or against it.
    """

    proposition: str
    maps: tuple[str, str]
    service: Service | None
    paths: tuple[tuple[str, ...], tuple[str, ...]]
    signs: tuple[Sign, Sign]


@frozen
class _Way:
    path: tuple[str, ...]
    sign: Sign
    is_mixed: bool


def find_shared_premises(
    agreements: Iterable[Agreement],
    arguments: tuple[Argument, Argument],
    standings: tuple[Mapping[str, Standing], Mapping[str, Standing]],
    *,
    rivals: bool | None,
) -> tuple[SharedPremise, ...]:
    """Return the agreements of two authors that reach both theses, in their order.

    Args:
        agreements: All agreements of the two.
        arguments: Their maps.
        standings: Their scored standings by proposition.
        rivals: Whether they lean to different sides of the question; None where that is open.
    """
    found = []
    for one in agreements:
        ways = [
            _way(argument, scored[one.proposition])
            for argument, scored in zip(arguments, standings, strict=True)
        ]
        first, second = ways
        if first is not None and second is not None:
            service = _service(first, second, rivals=rivals)
            paths = (first.path, second.path)
            signs = (first.sign, second.sign)
            found.append(SharedPremise(one.proposition, one.maps, service, paths, signs))
    return tuple(found)


def _way(argument: Argument, standing: Standing) -> _Way | None:
    """Return how the nearest claim on a proposition reaches the thesis; the thesis does not."""
    paths = argument.paths_to_thesis
    for claim in standing.claims:
        signs = paths.signs(claim)
        if signs and claim != argument.map.thesis.id:
            sign = Sign.FOR if Sign.FOR in signs else Sign.AGAINST
            return _Way(paths.path(claim, sign), sign, len(signs) > 1)
    return None


def _service(first: _Way, second: _Way, *, rivals: bool | None) -> Service | None:
    if rivals is None or first.is_mixed or second.is_mixed:
        return None
    same_push = (first.sign is second.sign) is not rivals
    return Service.PARALLEL if same_push else Service.SPLIT
