"""Many debates to their summaries, in order."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Executor, Future
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from argmap.reports.summaries import Summary, at_path, failed_summary
from argmap.workflow.batch.cache import Cache, CacheChoice, open_cache
from argmap.workflow.batch.finding import FoundDebates, Glances, find_debates
from argmap.workflow.batch.recalling import recall_debate
from argmap.workflow.loading import PathLike

if TYPE_CHECKING:
    from argmap.workflow.batch.hands import Hands


def compare_all(
    paths: PathLike | Iterable[PathLike],
    *,
    executor: Executor | None = None,
    jobs: int = 1,
    cache: CacheChoice = True,
) -> Iterator[Summary]:
    r"""Return the summaries of all debates at some paths, in order, each as soon as it is known.

    A summary is a group of plain values; ``docs/many-debates.md`` tells what is in it. Whatever
    is wrong with a debate is among its ``findings``, and the others are compared all the same.
    Neither the executor nor the cache makes a difference to the results.

    Args:
        paths: Debates, or folders with debates at any depth; one, or several. A debate that is
            reached twice is told of once.
        executor: Who does the work, a debate at a time: threads, processes, or machines that
            see the same files. It is left open. By default it is done here.
        jobs: How many processes to start when there is much to do; 1 for none. A script that
            asks for more must begin its work under ``if __name__ == "__main__":``.
        cache: Whether to keep what was read in the user's cache folder; or the folder.

    Raises:
        UnreadableFile: There is nothing at a path, or no debate in a folder.
        ValueError: *jobs* is less than 1.

    >>> import argmap, pathlib, tempfile
    >>> debate = "argmap-debate: 1\nquestion: Shall we go?\nmaps: [ada.yaml, bo.yaml]\n"
    >>> with tempfile.TemporaryDirectory() as name:
    ...     for path in (pathlib.Path(name, "trip"), pathlib.Path(name, "walk")):
    ...         path.mkdir()
    ...         _ = (path / "debate.yaml").write_text(debate)
    ...         _ = (path / "ada.yaml").write_text("argmap: 1\nthesis: {go: We should go.}\n")
    ...         _ = (path / "bo.yaml").write_text("argmap: 1\nthesis: {stay: We should not.}\n")
    ...     for found in argmap.compare_all(name, cache=False):
    ...         print(found["id"], found["compared"], found["contradictions"])
    trip True 0
    walk True 0
    """
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    return summaries(find_debates(given), executor=executor, jobs=jobs, cache=cache)


def summaries(
    found: FoundDebates,
    *,
    executor: Executor | None = None,
    jobs: int = 1,
    cache: CacheChoice = True,
) -> Generator[Summary, None, None]:
    """Yield the summaries of debates that were found, as `compare_all` does.

    Folders that could not be looked into come last, each as a debate of which nothing is known.
    """
    choice = cache if isinstance(cache, bool) else str(Path(cache).absolute())
    store = open_cache(choice)
    begun = _Begun(partial(_hands, executor, jobs, choice, len(found.files)))
    try:
        for file in found.files:
            begun.add(file, _recall(store, file, found.glances))
            yield from begun.finished()
        yield from begun.finished(wait=True)
    finally:
        begun.close()
    if store is not None and begun.fresh:
        store.prune(begun.fresh)
    for folder, reason in found.closed:
        yield failed_summary(str(folder), reason)


def _recall(store: Cache | None, file: Path, glances: Glances) -> Summary | None:
    known = None if store is None else recall_debate(store, file, glances.digest_of)
    return None if known is None else at_path(known, file)


def _hands(
    executor: Executor | None, jobs: int, cache: CacheChoice, count: int
) -> "Hands[Summary]":
    # Loads all that reading and comparing takes; where every debate is known, nothing does.
    from argmap.workflow.batch.hands import Hands  # noqa: PLC0415  (as said above)
    from argmap.workflow.batch.one_debate import compare_debate, failure  # noqa: PLC0415  (so do they)

    return Hands(partial(compare_debate, cache=cache), failure, executor, jobs, count)


class _Begun:
    """Debates in order, of which some are known and others under way."""

    def __init__(self, find_hands: Callable[[], "Hands[Summary]"]) -> None:
        self.fresh = 0
        self._find_hands = find_hands
        self._waiting: deque[tuple[str, Summary | Future[Summary]]] = deque()

    @cached_property
    def _hands(self) -> "Hands[Summary]":
        return self._find_hands()

    def add(self, file: Path, known: Summary | None) -> None:
        name = str(file)
        self.fresh += known is None
        self._waiting.append((name, self._hands.start(name) if known is None else known))

    def finished(self, *, wait: bool = False) -> Iterator[Summary]:
        """Yield those that are known from the first on; wait for it when too many have begun."""
        while self._waiting:
            name, begun = self._waiting[0]
            if not isinstance(begun, Future):
                result = begun
            elif wait or begun.done() or len(self._waiting) > self._hands.window:
                result = self._hands.result(name, begun)
            else:
                return
            self._waiting.popleft()
            yield result

    def close(self) -> None:
        """Give up what is still under way."""
        for _, begun in self._waiting:
            if isinstance(begun, Future):
                begun.cancel()
        if self.fresh:
            self._hands.close()
