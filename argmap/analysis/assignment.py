"""The one-to-one pairing of two sets whose weights together are greatest.

The Hungarian method (Kuhn 1955, doi:10.1002/nav.3800020109) by shortest augmenting paths
(Jonker and Volgenant 1987, doi:10.1007/BF02278710): time by the cube of the size at worst.
"""

from collections.abc import Sequence
from math import inf

Weights = Sequence[Sequence[float]]


def best_pairing(weights: Weights) -> list[tuple[int, int]]:
    """Return the pairs of a row and a column that together weigh most, each in one pair at most.

    What weighs nothing is not paired. Parts of the table that have nothing in common are
    solved apart, which makes a table with many zeros fast.

    Args:
        weights: A list for each row, all of one length; no weight is negative.

    >>> best_pairing([[0.9, 0.8], [0.7, 0.1]])
    [(0, 1), (1, 0)]
    """
    found = []
    for rows, columns in _parts(weights):
        turned = len(rows) > len(columns)
        few, many = (columns, rows) if turned else (rows, columns)
        costs = [[-(weights[b][a] if turned else weights[a][b]) for b in many] for a in few]
        for first, second in enumerate(_Pairing(costs).run()):
            row, column = (many[second], few[first]) if turned else (few[first], many[second])
            if weights[row][column] > 0:
                found.append((row, column))
    return sorted(found)


def _parts(weights: Weights) -> list[tuple[list[int], list[int]]]:
    """Return the rows and columns that hang together by weights, set by set."""
    joined = [[column for column, one in enumerate(row) if one > 0] for row in weights]
    across: dict[int, list[int]] = {}
    for row, columns in enumerate(joined):
        for column in columns:
            across.setdefault(column, []).append(row)
    seen: set[int] = set()
    return [
        _part_with(start, joined, across, seen)
        for start in range(len(joined))
        if start not in seen and joined[start]
    ]


def _part_with(
    start: int, joined: Sequence[Sequence[int]], across: dict[int, list[int]], seen: set[int]
) -> tuple[list[int], list[int]]:
    rows, columns = [], set()
    waiting = [start]
    seen.add(start)
    while waiting:
        row = waiting.pop()
        rows.append(row)
        for column in joined[row]:
            if column not in columns:
                columns.add(column)
                waiting += [one for one in across[column] if one not in seen]
                seen.update(across[column])
    return sorted(rows), sorted(columns)


class _Pairing:
    """Pairs every row with a column at the least cost; there are no more rows than columns."""

    def __init__(self, costs: Weights) -> None:
        self._costs = costs
        self._width = len(costs[0])
        self._row_prices = [0.0] * len(costs)
        self._column_prices = [0.0] * self._width
        self._column_of = [-1] * len(costs)
        self._row_of = [-1] * self._width

    def run(self) -> list[int]:
        """Return the column of each row."""
        for row in range(len(self._costs)):
            self._pair(row)
        return self._column_of

    def _pair(self, start: int) -> None:
        """Find the cheapest way to a free column, through columns that change their row."""
        distance, before = [inf] * self._width, [start] * self._width
        left = list(range(self._width))
        passed: list[int] = []
        row, behind = start, 0.0
        while True:
            column = self._nearest(row, behind, left, distance, before)
            behind = distance[column]
            left.remove(column)
            if self._row_of[column] < 0:
                break
            passed.append(column)
            row = self._row_of[column]
        self._raise_prices(start, passed, distance, behind)
        self._turn_round(start, column, before)

    def _nearest(
        self, row: int, behind: float, left: list[int], distance: list[float], before: list[int]
    ) -> int:
        """Return the column to which the way is shortest, having looked on from *row*."""
        costs, prices = self._costs[row], self._column_prices
        base = behind - self._row_prices[row]
        nearest, least = -1, inf
        for column in left:
            reached = base + costs[column] - prices[column]
            if reached < distance[column]:
                distance[column] = reached
                before[column] = row
            else:
                reached = distance[column]
            if reached < least or (reached == least and self._row_of[column] < 0):
                nearest, least = column, reached
        return nearest

    def _raise_prices(
        self, start: int, passed: list[int], distance: list[float], whole: float
    ) -> None:
        self._row_prices[start] += whole
        for column in passed:
            gain = whole - distance[column]
            self._row_prices[self._row_of[column]] += gain
            self._column_prices[column] -= gain

    def _turn_round(self, start: int, column: int, before: list[int]) -> None:
        """Give each row on the way the column that it was reached by."""
        while True:
            row = before[column]
            self._row_of[column] = row
            self._column_of[row], column = column, self._column_of[row]
            if row == start:
                return
