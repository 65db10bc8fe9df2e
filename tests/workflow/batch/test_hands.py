"""Whoever does the work, each piece comes to one end, and a piece that kills kills only itself."""

import concurrent.futures
import multiprocessing
import os
import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor

import pytest

from argmap.workflow.batch import hands as room
from argmap.workflow.batch.hands import Hands

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its errands are those of POSIX")

NAMES = [f"piece-{number}" for number in range(20)]


def failure(name, error):
    return f"{name} failed by {type(error).__name__}"


@pytest.fixture
def do(errands):
    """Give what does pieces of work in order, all begun before the first is waited for."""
    opened = []

    def run(names, executor=None, jobs=1):
        hands = Hands(errands.shout, failure, executor, jobs, 10**6)
        opened.append(hands)
        begun = [(name, hands.start(name)) for name in names]
        return [hands.result(name, future) for name, future in begun]

    yield run
    for hands in opened:
        hands.close()


def test_without_an_executor_and_jobs_it_is_done_here(do, monkeypatch):
    monkeypatch.setattr(room, "start_processes", None)
    assert do(NAMES * 10) == [name.upper() for name in NAMES * 10]


def test_little_is_done_here_and_much_in_processes(errands, monkeypatch):
    started, now = [], [0.0]
    start = room.start_processes
    monkeypatch.setattr(room, "start_processes", lambda jobs: started.append(jobs) or start(jobs))
    monkeypatch.setattr(room, "monotonic", lambda: now.append(now[-1] + 0.06) or now[-1])
    hands = Hands(errands.where, failure, jobs=2, count=40)
    done_by = [hands.result(name, hands.start(name)) for name in NAMES]
    assert started == [2]
    assert set(done_by) == {os.getpid()}  # they were asked for, and work went on here
    hands._ready.result()
    begun = [(name, hands.start(name)) for name in NAMES]
    done_by = {hands.result(name, future) for name, future in begun}
    hands.close()
    assert len(done_by) in {1, 2}
    assert os.getpid() not in done_by


def test_for_the_last_pieces_no_process_is_started(errands, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(room, "start_processes", None)
    monkeypatch.setattr(room, "monotonic", lambda: now.append(now[-1] + 0.06) or now[-1])
    hands = Hands(errands.shout, failure, jobs=2, count=len(NAMES) - 5)
    assert [hands.result(name, hands.start(name)) for name in NAMES] == [
        name.upper() for name in NAMES
    ]


def test_any_executor_will_do_and_stays_open(do):
    with ThreadPoolExecutor(3) as threads:
        assert do(NAMES, threads) == [name.upper() for name in NAMES]
        assert threads.submit(str.upper, "open").result() == "OPEN"


@pytest.mark.parametrize("deadly", [["deadly"], ["deadly", "deadly"]], ids=["once", "twice"])
@pytest.mark.parametrize("given", [True, False], ids=["given", "own"])
@pytest.mark.usefixtures("at_once")
def test_a_piece_that_kills_its_process_is_the_only_one_that_fails(do, given, deadly):
    names = [*NAMES[:7], *deadly, *NAMES[7:]]
    executor = ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn"))
    found = do(names, executor if given else None, jobs=2)
    executor.shutdown()
    expected = ["deadly failed by BrokenProcessPool" if n == "deadly" else n.upper() for n in names]
    assert found == expected


@pytest.mark.usefixtures("at_once")
def test_a_break_that_is_noticed_late_does_not_cost_the_next_processes(errands):
    hands = Hands(errands.shout, failure, jobs=1, count=10**6)
    hands._is_wary = True
    begun = {name: hands.start(name) for name in ("deadly", "a", "b")}
    assert hands.result("deadly", begun["deadly"]).startswith("deadly failed")
    begun["c"] = hands.start("c")
    pool = hands._pool
    assert [hands.result(name, begun[name]) for name in ("a", "b", "c")] == ["A", "B", "C"]
    assert hands._pool is pool is not None
    hands.close()


def test_what_comes_after_a_break_is_done_as_well(errands):
    executor = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
    hands = Hands(errands.shout, failure, executor)
    assert hands.result("deadly", hands.start("deadly")).startswith("deadly failed")
    assert [hands.result(name, hands.start(name)) for name in NAMES] == [
        name.upper() for name in NAMES
    ]
    hands.close()


def test_a_fault_in_a_worker_is_a_failure_of_that_piece(do):
    with ThreadPoolExecutor(1) as threads:
        assert do(["a", "faulty", "b"], threads) == ["A", "faulty failed by RuntimeError", "B"]


def test_an_executor_that_is_closed_already_is_a_mistake_of_the_caller(do):
    threads = ThreadPoolExecutor(1)
    threads.shutdown()
    with pytest.raises(RuntimeError, match="after shutdown"):
        do(["a"], threads)


class Cancelling(concurrent.futures.Executor):
    """An executor that loses every second piece, as one does that is closed on the way."""

    def __init__(self):
        self.count = 0

    def submit(self, function, /, *arguments):
        future = concurrent.futures.Future()
        self.count += 1
        if self.count % 2:
            future.set_result(function(*arguments))
        else:
            future.cancel()
        return future


def test_what_an_executor_loses_is_done_all_the_same(do):
    assert do(NAMES, Cancelling()) == [name.upper() for name in NAMES]


@pytest.mark.parametrize("fault", [OSError, ImportError, NotImplementedError, BrokenExecutor])
def test_where_no_process_can_be_started_it_is_done_here(do, monkeypatch, fault):
    def impossible(_):
        raise fault

    monkeypatch.setattr(room, "_PATIENCE", -1)
    monkeypatch.setattr(room, "start_processes", impossible)
    assert do(NAMES, jobs=4) == [name.upper() for name in NAMES]


def test_a_process_that_may_have_none_of_its_own_does_it_itself(do, monkeypatch):
    class Daemon:
        daemon = True

    monkeypatch.setattr(room, "_PATIENCE", -1)
    monkeypatch.setattr(multiprocessing, "current_process", Daemon)
    monkeypatch.setattr(room, "start_processes", None)
    assert do(NAMES, jobs=4) == [name.upper() for name in NAMES]
