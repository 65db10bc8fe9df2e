"""A page is drawn anew on every save, and what is wrong is told beside the last good one."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread, Timer

import pytest

from argmap.page.watching.changes import changes
from argmap.page.watching.last_good import LastGood

pytestmark = pytest.mark.usefixtures("engine")

GOOD = """\
argmap: 1
id: trip
author: Ada
thesis: {go: We should go.}
premises: {sun: {text: The sun shines., supports: go}}
"""
BAD = GOOD.replace("thesis", "thesiss")
PATIENCE = 30


@pytest.fixture
def trip(tmp_path):
    path = tmp_path / "trip.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def told(shown):
    return json.loads(shown.told())


def test_a_sound_map_has_a_page_and_nothing_to_tell(trip):
    shown = LastGood(trip)
    assert (shown.page, told(shown)["page"]) == ("", 0)
    shown.look()
    state = told(shown)
    assert (state["version"], state["page"]) == (1, 1)
    assert (state["findings"], state["problems"]) == ([], [])
    assert "We should go." in shown.page


def test_a_broken_map_keeps_the_last_good_page_and_tells_what_is_wrong(trip):
    shown = LastGood(trip)
    shown.look()
    good = shown.page
    trip.write_text(BAD, encoding="utf-8")
    shown.look()
    state = told(shown)
    assert (shown.page, state["version"], state["page"]) == (good, 2, 1)
    assert {(one["rule"], one["line"]) for one in state["findings"]} >= {("unknown-field", 4)}
    assert re.fullmatch(
        r"\d errors? of \d findings?; .*trip\.yaml:4: .*; shown is the page of \d\d:\d\d:\d\d",
        shown.summary(),
    )


def test_of_many_findings_two_hundred_are_told_and_the_others_counted(trip):
    claims = "".join(
        f"  c{number}: {{text: Rain {number}, supports: x}}\n" for number in range(300)
    )
    text = GOOD.replace("premises: {sun: {text: The sun shines., supports: go}}", "premises:")
    trip.write_text(f"{text}{claims}", encoding="utf-8")
    shown = LastGood(trip)
    shown.look()
    state = told(shown)
    assert (state["errors"], state["count"], len(state["findings"])) == (300, 300, 200)


def test_a_file_that_is_gone_is_told_and_comes_back(trip):
    shown = LastGood(trip)
    shown.look()
    trip.unlink()
    shown.look()
    assert told(shown)["problems"] == [f"{trip}: no such file or folder"]
    assert shown.summary() == f"{trip}: no such file or folder"
    trip.write_text(GOOD, encoding="utf-8")
    shown.look()
    assert told(shown)["problems"] == []
    assert told(shown)["page"] == 3


def test_without_an_engine_the_page_is_missing_and_it_says_why(trip, monkeypatch):
    monkeypatch.setenv("ARGMAP_DOT", "no-such-engine")
    shown = LastGood(trip)
    shown.look()
    assert shown.page == ""
    [problem] = told(shown)["problems"]
    assert "no-such-engine" in problem


@pytest.mark.parametrize("has_library", [True, False], ids=["watchfiles", "polling"])
def test_every_change_is_seen(trip, monkeypatch, has_library):
    if has_library:
        pytest.importorskip("watchfiles", reason="the extra argmap[watch] is not installed")
    else:
        monkeypatch.setitem(sys.modules, "watchfiles", None)
    seen = changes(lambda: [trip.parent, trip.parent / "not-there"])
    next(seen)
    for act in (
        lambda: trip.write_text(BAD, encoding="utf-8"),
        lambda: (trip.parent / "argmap.toml").write_text("[checks]\n", encoding="utf-8"),
        trip.unlink,
    ):
        _soon(act)
        _wait_for(seen)


def test_a_save_while_the_first_page_is_drawn_is_seen(trip):
    seen = changes(lambda: [trip.parent])
    next(seen)
    trip.write_text(BAD, encoding="utf-8")
    _wait_for(seen)


def _soon(act):
    """Act while changes are waited for."""
    timer = Timer(0.4, act)
    timer.daemon = True
    timer.start()


def _wait_for(seen):
    """Wait for the next change, and not for ever."""
    found = []
    waiting = Thread(target=lambda: found.append(next(seen)), daemon=True)
    waiting.start()
    waiting.join(PATIENCE)
    assert found, "no change was seen"


class Watching:
    """``argmap watch`` in a process of its own."""

    def __init__(self, path, *options):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "argmap", "watch", str(path), *options],
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.said = []
        address = self.wait_for_line(r"serving .* at http://127\.0\.0\.1:(\d+)/ \(Ctrl-C ends it\)")
        self.port = int(address[1])

    def wait_for_line(self, pattern):
        ending = Timer(PATIENCE, self.process.kill)
        ending.start()
        try:
            for line in self.process.stderr:
                self.said.append(line)
                if found := re.search(pattern, line):
                    return found
        finally:
            ending.cancel()
        raise AssertionError(f"never said {pattern!r}: {self.said}")

    def get(self, place, **headers):
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)) as connection:
            connection.request("GET", place, headers=headers)
            answer = connection.getresponse()
            return answer, answer.read().decode()

    def end(self):
        self.process.send_signal(signal.SIGINT)
        out, err = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, out, err


@pytest.fixture
def watching():
    begun = []

    def begin(*arguments):
        begun.append(Watching(*arguments))
        return begun[-1]

    yield begin
    for one in begun:
        one.process.kill()
        one.process.communicate()


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent as a signal")
def test_it_serves_follows_and_ends_quietly(trip, watching):
    watched = watching(trip, "--port", "0")
    watched.wait_for_line("drawn at")
    frame, text = watched.get("/")
    assert (frame.status, "<iframe" in text) == (200, True)
    assert "default-src 'none'" in frame.headers["Content-Security-Policy"]
    assert "We should go." in watched.get("/page")[1]
    trip.write_text(GOOD.replace("go.", "stay."), encoding="utf-8")
    watched.wait_for_line("drawn at")
    assert "We should stay." in watched.get("/page?2")[1]
    trip.write_text(BAD, encoding="utf-8")
    watched.wait_for_line("error")
    assert "We should stay." in watched.get("/page")[1]
    assert json.loads(watched.get("/state")[1])["findings"][0]["rule"] == "unknown-field"
    assert watched.end() == (130, "", "")


def test_a_reader_is_told_of_every_change(trip, watching):
    watched = watching(trip, "--port", "0")
    watched.wait_for_line("drawn at")
    with closing(HTTPConnection("127.0.0.1", watched.port, timeout=PATIENCE)) as connection:
        connection.request("GET", "/events")
        with connection.getresponse() as events:
            assert events.headers["Content-Type"].startswith("text/event-stream")
            assert [events.readline(), events.readline()] == [b"data: 1\n", b"\n"]
            trip.write_text(BAD, encoding="utf-8")
            assert events.readline() == b"data: 2\n"


@pytest.mark.parametrize(
    ("place", "host", "status"),
    [
        pytest.param("/", None, 200, id="the frame"),
        pytest.param("/", "localhost", 200, id="by the machine's own name"),
        pytest.param("/", "rebound.example", 403, id="another site's name"),
        pytest.param("/state", "rebound.example", 403, id="another site asks"),
        pytest.param("/../etc/passwd", None, 404, id="a file"),
        pytest.param("/trip.yaml", None, 404, id="the map's file"),
    ],
)
def test_only_the_page_is_served_and_only_to_this_machine(trip, watching, place, host, status):
    watched = watching(trip, "--port", "0")
    headers = {} if host is None else {"Host": f"{host}:{watched.port}"}
    assert watched.get(place, **headers)[0].status == status


def test_a_port_that_is_taken_is_told_and_another_one_found(trip, watching):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        watched = watching(trip, "--port", str(port))
        assert f"port {port} cannot be had" in watched.said[0]
        assert watched.port != port
        assert watched.get("/")[0].status == 200


def test_a_burst_of_saves_is_one_change(trip):
    seen = changes(lambda: [trip.parent])
    next(seen)

    def save_often():
        for number in range(5):
            trip.write_text(GOOD + f"# {number}\n", encoding="utf-8")
            time.sleep(0.01)

    _soon(save_often)
    _wait_for(seen)
    assert Path(trip).read_text(encoding="utf-8").endswith("# 4\n")
