"""The shapes of a picture in few characters: whole numbers, and steps instead of places."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

Place: TypeAlias = tuple[float, float]
"""A place in a picture, in points."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_CORNERS = 25
"""How many places Graphviz writes for a box with round corners."""

_BENT = 8
_ROUND = 8
_COARSE = 8
"""How far apart places are that only bend a line."""


def places_of(text: str, shift: Place) -> list[Place]:
    """Return the places that a path or a list of points names, moved by *shift*.

    >>> places_of("M1.4,2C3,4 5,6 7,8", (0, 10))
    [(1.4, 12.0), (3.0, 14.0), (5.0, 16.0), (7.0, 18.0)]
    """
    numbers = [float(number) for number in _NUMBER.findall(text)]
    across, down = shift
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return [(x + across, y + down) for x, y in pairs]


def whole(places: Iterable[Place], origin: Place = (0, 0)) -> list[tuple[int, int]]:
    """Return places from an origin, in whole points."""
    across, down = origin
    return [(round(x - across), round(y - down)) for x, y in places]


def line(places: Sequence[tuple[int, int]]) -> str:
    """Return a path along some places; one that ends where it begins is closed.

    >>> line([(0, 0), (0, 20), (30, 20), (0, 0)])
    'M0,0v20h30z'
    """
    closed = places[-1] == places[0]
    steps = "".join(map(_step, places, places[1:-1] if closed else places[1:]))
    return f"M{_joined(places[0])}{steps}{'z' if closed else ''}"


def _step(start: tuple[int, int], end: tuple[int, int]) -> str:
    across, down = end[0] - start[0], end[1] - start[1]
    if not across:
        return f"v{down}" if down else ""
    return f"l{_joined((across, down))}" if down else f"h{across}"


def curve(places: Sequence[tuple[int, int]], tip: tuple[int, int] | None = None) -> str:
    """Return a path of Bézier curves, three places to a curve after the first, up to a tip.

    >>> curve([(0, 0), (5, 0), (9, 4), (9, 9)], (9, 19))
    'M0,0c8,0,8,0,9,9v10'
    >>> curve([(0, 0), (2, 0), (4, 0), (9, 0)])
    'M0,0h9'
    """
    begin, *others = places
    written, bent = f"M{_joined(begin)}", False
    for bend in zip(others[::3], others[1::3], others[2::3], strict=True):
        if _is_straight((begin, *bend)):
            written, bent = written + _step(begin, bend[-1]), False
        else:
            steps = _joined(_steps(begin, bend))
            mark = ("" if steps[0] == "-" else ",") if bent else "c"
            written, bent = f"{written}{mark}{steps}", True
        begin = bend[-1]
    return written + (_step(begin, tip) if tip else "")


def _steps(begin: tuple[int, int], bend: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Yield the steps to the places of a curve; those that only bend it are rounded off."""
    for place in bend:
        for start, end in zip(begin, place, strict=True):
            yield end - start if place is bend[-1] else round((end - start) / _COARSE) * _COARSE


def _is_straight(places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether places lie level or upright, one behind the other."""
    across, down = zip(*places, strict=True)
    in_order = sorted(places) in (list(places), list(places[::-1]))
    return in_order and 1 in {len(set(across)), len(set(down))}


def _joined(numbers: Iterable[int]) -> str:
    """Return numbers with a comma only where no minus parts them."""
    return ",".join(map(str, numbers)).replace(",-", "-")


def is_round_box(places: Sequence[Place]) -> bool:
    """Tell whether a path is a box with round corners, as Graphviz writes one."""
    if len(places) != _CORNERS or places[0] != places[-1]:
        return False
    return (
        sum(one[0] != other[0] and one[1] != other[1] for one, other in pairwise(places)) <= _BENT
    )


def round_box(places: Sequence[tuple[int, int]]) -> str:
    """Return the attributes of a box with round corners.

    >>> round_box([(4, 2), (4, 52), (186, 52), (186, 2)])
    ' x=4 y=2 width=182 height=50 rx=8'
    """
    across, down = zip(*places, strict=True)
    left, top = min(across), min(down)
    begin = (f" x={left}" if left else "") + (f" y={top}" if top else "")
    return f"{begin} width={max(across) - left} height={max(down) - top} rx={_ROUND}"
