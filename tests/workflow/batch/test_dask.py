"""A cluster of Dask does the work, and nothing is lost or counted twice when a worker dies."""

import os
import signal
import sys
from collections import Counter
from concurrent.futures import Executor

import pytest

import argmap
from argmap.workflow.batch.hands import Hands

distributed = pytest.importorskip(
    "distributed", reason="Dask is not installed: pip install 'argmap[dask]'"
)

pytestmark = [
    pytest.mark.filterwarnings("default"),  # what Dask warns of is not about argmap
    pytest.mark.skipif(sys.platform == "win32", reason="its workers are killed as on POSIX"),
]


@pytest.fixture
def client(errands):
    """Start a cluster of two processes on this machine, which can do the errands."""
    assert errands.__name__ in sys.modules
    settings = {"distributed.scheduler.allowed-failures": 1}
    with (
        distributed.dask.config.set(settings),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as opened,
    ):
        yield opened


def kill_a_worker(client):
    """Kill the process of one worker, as a machine does that runs out of memory."""
    victim = min(client.run(os.getpid).values())
    os.kill(victim, signal.SIGKILL)
    return victim


class Slow(Executor):
    """An executor that takes its time, and so has work left when one of its workers dies."""

    def __init__(self, executor, slowly):
        self.begun = []
        self._executor = executor
        self._slowly = slowly

    def submit(self, function, /, *arguments):
        self.begun.append(self._executor.submit(self._slowly, function, *arguments))
        return self.begun[-1]


def test_a_worker_that_is_killed_on_the_way_loses_and_doubles_nothing(debates, errands, client):
    folder = debates(40)
    alone = list(argmap.compare_all(folder, cache=False))
    executor = Slow(client.get_executor(), errands.slowly)
    coming = argmap.compare_all(folder, executor=executor, cache=False)
    found = [next(coming)]
    before = set(client.run(os.getpid).values())
    victim = kill_a_worker(client)
    assert sum(not future.done() for future in executor.begun) > 20
    found += coming
    assert victim in before
    assert Counter(one["debate"] for one in found) == Counter(one["debate"] for one in alone)
    assert found == alone
    assert len(executor.begun) == 40
    client.wait_for_workers(2, timeout=30)
    assert victim not in client.run(os.getpid).values()


def test_workers_share_a_cache(debates, cache, client):
    folder = debates(10)
    found = list(argmap.compare_all(folder, executor=client.get_executor(), cache=cache))
    kept = {path.name for path in cache.rglob("*.json")}
    assert found == list(argmap.compare_all(folder, cache=cache))
    assert kept == {path.name for path in cache.rglob("*.json")}


def test_what_kills_every_worker_that_takes_it_is_the_only_failure(errands, client):
    names = [f"piece-{number}" for number in range(10)]
    names.insert(4, "deadly")
    hands = Hands(errands.shout, lambda name, _: f"{name} failed", client.get_executor())
    begun = [(name, hands.start(name)) for name in names]
    found = [hands.result(name, future) for name, future in begun]
    hands.close()
    assert found == ["deadly failed" if name == "deadly" else name.upper() for name in names]
