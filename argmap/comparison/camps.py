"""The camps of a debate: who leans for, and who against, the question itself."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen

from argmap.analysis import Sign
from argmap.comparison.common_ground import CommonGround, find_common_ground
from argmap.comparison.standings import Standing


@frozen
class Camp:
    """The authors who lean to one side of a proposition on which the theses stand.

    What a camp holds in common can be denied outside it: the group-informed consensus of Polis
    (Small et al. 2021).

    Attributes:
        proposition: Id of the thesis proposition.
        side: The side to which they lean.
        maps: Ids of their maps, by date.
        common_ground: What is common ground among them; empty for a single author. The thesis
            proposition itself is not told again.
    """

    proposition: str
    side: Sign
    maps: tuple[str, ...]
    common_ground: tuple[CommonGround, ...] = field(default=())


def find_camps(theses: Iterable[str], rows: Mapping[str, Sequence[Standing]]) -> tuple[Camp, ...]:
    """Return the camps on each thesis proposition, those for it first.

    Args:
        theses: Ids of the propositions on which the theses stand.
        rows: The standings of all maps on each proposition, by date.
    """
    return tuple(
        Camp(thesis, side, maps, _held_by(maps, thesis, rows))
        for thesis in theses
        for side in Sign
        if (maps := tuple(one.map for one in rows[thesis] if one.side is side))
    )


def _held_by(
    maps: Sequence[str], thesis: str, rows: Mapping[str, Sequence[Standing]]
) -> tuple[CommonGround, ...]:
    if len(maps) < 2:
        return ()
    held = (
        find_common_ground([one for one in row if one.map in maps])
        for name, row in rows.items()
        if name != thesis
    )
    return tuple(one for one in held if one is not None)


def are_rivals(
    theses: Iterable[str], first: Mapping[str, Standing], second: Mapping[str, Standing]
) -> bool | None:
    """Tell whether two authors lean to different sides of the question, or None where it is open.

    It is open when they share no thesis proposition to which both lean, or agree on one and
    contradict each other on another.
    """
    clashes = {
        one.side is not other.side
        for name in theses
        if (one := first.get(name)) and (other := second.get(name)) and one.side and other.side
    }
    return clashes.pop() if len(clashes) == 1 else None
