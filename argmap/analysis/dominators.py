"""Dominators of a flow graph: the nodes that every path from the root must pass."""

from collections.abc import Sequence

Graph = Sequence[Sequence[int]]

_ROOT = -1


def immediate_dominators(successors: Graph, root: int) -> list[int | None]:
    """Return, for each node, the last node other than itself on every path from the root.

    None stands for the root and for nodes that it does not reach. This is the simple version
    of the algorithm of Lengauer and Tarjan (1979), without recursion: O(m log n).

    Args:
        successors: For each node, a number from 0, the nodes to which it leads.
        root: The node where all paths start.

    >>> immediate_dominators([[1, 2], [3], [3], []], root=0)
    [None, 0, 0, 0]
    """
    order, parent = _depth_first(successors, root)
    number = {node: place for place, node in enumerate(order)}
    predecessors = _predecessors(successors, number)
    semi = list(range(len(order)))
    dominator = [0] * len(order)
    forest = _Forest(semi)
    bucket: list[list[int]] = [[] for _ in order]
    for node in range(len(order) - 1, 0, -1):
        semi[node] = min(semi[forest.best(one)] for one in predecessors[node])
        bucket[semi[node]].append(node)
        forest.link(parent[node], node)
        for waiting in bucket[parent[node]]:
            best = forest.best(waiting)
            dominator[waiting] = best if semi[best] < semi[waiting] else parent[node]
        bucket[parent[node]].clear()
    return _by_node(len(successors), order, semi, dominator)


def _by_node(
    size: int, order: list[int], semi: list[int], dominator: list[int]
) -> list[int | None]:
    found: list[int | None] = [None] * size
    for place in range(1, len(order)):
        if dominator[place] != semi[place]:
            dominator[place] = dominator[dominator[place]]
        found[order[place]] = order[dominator[place]]
    return found


def _depth_first(successors: Graph, root: int) -> tuple[list[int], list[int]]:
    """Return the nodes in the order of a depth-first walk, and the place of each one's parent."""
    order: list[int] = []
    parent: list[int] = []
    seen: set[int] = set()
    waiting = [(root, 0)]
    while waiting:
        node, above = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting.extend((other, len(order)) for other in reversed(successors[node]))
            order.append(node)
            parent.append(above)
    return order, parent


def _predecessors(successors: Graph, number: dict[int, int]) -> list[list[int]]:
    predecessors: list[list[int]] = [[] for _ in number]
    for node, place in number.items():
        for other in successors[node]:
            predecessors[number[other]].append(place)
    return predecessors


class _Forest:
    """The part of the depth-first tree already seen, with the least semidominator above."""

    def __init__(self, semi: list[int]) -> None:
        self._semi = semi
        self._above = [_ROOT] * len(semi)
        self._best = list(range(len(semi)))

    def link(self, above: int, below: int) -> None:
        self._above[below] = above

    def best(self, node: int) -> int:
        """Return the node of least semidominator between *node* and the root of its tree."""
        trail: list[int] = []
        below, above = node, self._above[node]
        while above != _ROOT and self._above[above] != _ROOT:
            trail.append(below)
            below, above = above, self._above[above]
        for below in reversed(trail):
            self._shorten(below)
        return self._best[node]

    def _shorten(self, node: int) -> None:
        above = self._above[node]
        if self._semi[self._best[above]] < self._semi[self._best[node]]:
            self._best[node] = self._best[above]
        self._above[node] = self._above[above]
