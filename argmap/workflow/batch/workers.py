"""Processes that do as they are told, and end in silence with the one that started them."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures.process import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait


def start_processes(jobs: int) -> ProcessPoolExecutor:
    """Return an executor with processes of its own.

    They are started anew on every system, not copied: a copy of a process that has threads may
    wait for ever.

    Raises:
        ImportError, NotImplementedError, OSError: This system has no such processes.
    """
    return ProcessPoolExecutor(
        jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_begin
    )


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back while a process is started, so that the new one never hears of it.

    A terminal sends Ctrl-C to all processes; only the one that waits for the others is to say
    what comes of it. What a thread holds back, the processes that it starts hold back as well.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def is_there() -> bool:
    """Answer, as a process does that has been started."""
    return True


def _begin() -> None:
    """Get a new process ready: no interrupts, and an end when its parent ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
