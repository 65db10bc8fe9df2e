"""Who does the work: this process, processes of its own, or an executor that was given.

Whoever does it, every piece of work comes to one end: its result, or a failure in its place.
"""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from concurrent.futures.process import ProcessPoolExecutor
from time import monotonic
from typing import Generic, TypeVar

from argmap.workflow.batch.workers import interrupts_held, is_there, start_processes

T = TypeVar("T")

_PATIENCE = 0.5
"""Seconds of work to be done, and to be left, for processes to be started; that takes as long."""

_UNDER_WAY = 4
"""Pieces under way for each process: enough to keep it busy, few to do again when it dies."""

_GIVEN_AWAY = 1000
"""Pieces under way for an executor that was given; it may have many workers."""


class Hands(Generic[T]):
    """Does pieces of work, each named by a text.

    An executor may break down, as one does when a process of it is killed. What was under way
    is then done again, one piece at a time in a process of its own, so that a piece which kills
    its process is found and nothing else is lost.

    Args:
        work: What is done; a function that can be sent to another process.
        failure: What comes of a piece that could not be done, from its name and the reason.
        executor: Who is to do it; by default processes are started when there is much to do.
        jobs: How many processes to start; 1 for none.
        count: How many pieces there are at most.
    """

    def __init__(
        self,
        work: Callable[[str], T],
        failure: Callable[[str, BaseException], T],
        executor: Executor | None = None,
        jobs: int = 1,
        count: int = 0,
    ) -> None:
        self._work = work
        self._failure = failure
        self._given = executor
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None
        self._ready: Future[bool] | None = None
        self._pool_of_one: ProcessPoolExecutor | None = None
        self._may_start = not multiprocessing.current_process().daemon
        self._is_wary = False
        self._doing: dict[Future[T], Executor] = {}
        self._seconds = 0.0
        self._begun = 0
        self._count = count

    @property
    def window(self) -> int:
        """How many pieces may well be under way at a time."""
        return _GIVEN_AWAY if self._given is not None else _UNDER_WAY * self._jobs

    def start(self, name: str) -> "Future[T]":
        """Begin a piece of work; it may be done at once. See `result`."""
        self._begun += 1
        executor = self._next_executor()
        if executor is None:
            return self._done_here(name)
        try:
            with interrupts_held():
                future = executor.submit(self._work, name)
        except (BrokenExecutor, OSError) as error:
            self._give_up(executor)
            return _failed(error)
        self._doing[future] = executor
        return future

    def result(self, name: str, future: "Future[T]") -> T:
        """Wait for what has been started, and return what came of it."""
        executor = self._doing.pop(future, None)
        try:
            return future.result()
        except Exception as error:  # noqa: BLE001  (it is the executor that failed, not the work)
            if isinstance(error, BrokenExecutor):
                self._give_up(executor)
            return self._do_alone(name)

    def close(self) -> None:
        """End the processes that were started."""
        for pool in (self._pool, self._pool_of_one):
            if pool is not None:
                pool.shutdown(cancel_futures=True)
        self._pool = self._pool_of_one = None

    def _next_executor(self) -> Executor | None:
        """Return who is to do the next piece; None for this process."""
        if self._given is not None:
            return self._given
        if not self._may_start or (self._jobs == 1 and not self._is_wary):
            return None
        if self._pool is None:
            if not (self._is_wary or self._is_much()):
                return None
            self._pool, self._ready = self._new_pool(self._jobs)
        return self._pool if self._is_ready() else None

    def _is_much(self) -> bool:
        """Tell whether enough was done here, and is left to do at that pace."""
        left = self._seconds / self._begun * (self._count - self._begun)
        return min(self._seconds, left) > _PATIENCE

    def _is_ready(self) -> bool:
        """Tell whether processes have answered; until then work goes on here, where it may."""
        if self._ready is None or not (self._is_wary or self._ready.done()):
            return False
        if self._ready.exception() is None:
            return True
        self._pool, self._may_start = None, False
        return False

    def _done_here(self, name: str) -> "Future[T]":
        began = monotonic()
        future: Future[T] = Future()
        future.set_result(self._work(name))
        self._seconds += monotonic() - began
        return future

    def _give_up(self, executor: Executor | None) -> None:
        """Leave an executor that has broken down; from now on nothing is done here."""
        self._is_wary = True
        self._given = None if executor is self._given else self._given
        self._pool = None if executor is self._pool else self._pool

    def _do_alone(self, name: str) -> T:
        """Do a piece again that may have killed a process."""
        if self._may_start and self._pool_of_one is None:
            pool, ready = self._new_pool(1)
            if ready is not None and ready.exception() is None:
                self._pool_of_one = pool
        if self._pool_of_one is None:
            return self._work(name)
        try:
            with interrupts_held():
                future = self._pool_of_one.submit(self._work, name)
            return future.result()
        except Exception as error:  # noqa: BLE001  (whatever it is, the others must be done)
            if isinstance(error, BrokenExecutor):
                self._pool_of_one = None
            return self._failure(name, error)

    def _new_pool(self, jobs: int) -> "tuple[ProcessPoolExecutor | None, Future[bool] | None]":
        """Return a pool and what tells that it has started; nothing where none can be."""
        try:
            pool = start_processes(jobs)
            with interrupts_held():
                ready, *_ = [pool.submit(is_there) for _ in range(jobs)]
        except (BrokenExecutor, ImportError, NotImplementedError, OSError):
            self._may_start = False
            return None, None
        return pool, ready


def _failed(error: BaseException) -> "Future[T]":
    future: Future[T] = Future()
    future.set_exception(error)
    return future
