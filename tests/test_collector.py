"""The garbage collector is held off only while it is in the way."""

import gc
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

import argmap
from argmap.collector import collector_paused


@pytest.fixture(params=[True, False], ids=["on", "off"])
def was_on(request):
    before = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if before else gc.disable)()


def test_it_is_off_inside_and_as_before_behind(was_on):
    with collector_paused():
        with collector_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled() is was_on


def test_the_last_of_several_threads_lets_it_go_on(was_on):
    entered, leave = Event(), Event()

    def hold_it_off():
        with collector_paused():
            entered.set()
            leave.wait()

    with ThreadPoolExecutor() as others:
        other = others.submit(hold_it_off)
        entered.wait()
        with collector_paused():
            leave.set()
            other.result()
            assert not gc.isenabled()
    assert gc.isenabled() is was_on


def test_it_is_as_before_when_something_fails(was_on):
    with pytest.raises(ZeroDivisionError), collector_paused():
        _ = 1 / 0
    assert gc.isenabled() is was_on


def test_reading_and_checking_leave_it_as_it_was(was_on):
    argmap.check(argmap.read("argmap: 1\nthesis: {go: We should go.}\n"))
    assert gc.isenabled() is was_on


def many_values():
    with collector_paused():
        return [[] for _ in range(100_000)]


def test_very_many_new_values_are_counted_as_old(was_on):
    values = many_values()
    young = gc.get_count()[0]
    assert len(values) == 100_000
    assert (young < 10_000) is was_on


@pytest.mark.usefixtures("was_on")
def test_what_a_program_has_frozen_stays_frozen():
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        assert many_values()
        assert gc.get_freeze_count() >= frozen - 100  # some of it may have been let go of
    finally:
        gc.unfreeze()
