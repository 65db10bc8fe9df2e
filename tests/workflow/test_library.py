"""The library as its users call it."""

import pytest

import argmap
from argmap.workflow.checking_files import check_paths
from argmap.workflow.loading import load_any

MAP = (
    "argmap: 1\nthesis: {go: We should go.}\npremises: {sun: {text: It is sunny., supports: go}}\n"
)


@pytest.fixture
def trip(tmp_path):
    path = tmp_path / "trip.yaml"
    path.write_text(MAP, encoding="utf-8")
    return path


def test_load_gives_the_map_of_a_file(trip):
    assert argmap.load(trip).id == argmap.load(str(trip)).id == "trip"


def test_load_raises_everything_that_is_wrong_at_once(trip):
    trip.write_text(MAP.replace("supports: go", "supports: og, kind: hope"))
    with pytest.raises(argmap.InvalidMap) as caught:
        argmap.load(trip)
    assert [one.rule for one in caught.value.diagnostics] == ["unknown-claim", "unknown-word"]
    assert f"{trip}:3:48" in str(caught.value)
    assert "help: did you mean `go`?" not in str(caught.value)
    assert "no claim named `og`" in str(caught.value)


def test_load_of_no_file_is_an_error_of_the_caller(tmp_path):
    with pytest.raises(argmap.UnreadableFile, match="no such file"):
        argmap.load(tmp_path / "missing.yaml")


def test_load_debate_wants_every_map(tmp_path):
    (tmp_path / "debate.yaml").write_text("argmap-debate: 1\nquestion: Go?\nmaps: [a.yaml]\n")
    with pytest.raises(argmap.InvalidMap, match="the map cannot be read"):
        argmap.load_debate(tmp_path)


@pytest.mark.parametrize("content", ["", "argmap: 1", "\x00", b"\xff", "a: [", "- " * 30_000])
def test_read_never_raises(content):
    reading = argmap.read(content)
    assert reading.map is None
    assert reading.diagnostics


def test_check_of_a_reading_knows_where_each_finding_stands():
    reading = argmap.read(MAP.replace(", supports: go", ""), file="trip.yaml")
    [found] = argmap.check(reading, select=["unconnected-claim"])
    assert (found.rule, found.file, found.span.line) == ("unconnected-claim", "trip.yaml", 2)
    [same] = argmap.check(reading.map, select=["unconnected-claim"])
    assert (same.rule, same.message, same.span) == (found.rule, found.message, None)


def test_load_any_tells_a_map_from_a_debate(trip):
    debate = trip.parent / "debate.yaml"
    debate.write_text("argmap-debate: 1\nquestion: Go?\nmaps: [trip.yaml]\n")
    assert isinstance(load_any(trip), argmap.ArgumentMap)
    assert isinstance(load_any(debate), argmap.Debate)
    assert isinstance(load_any(trip.parent), argmap.Debate)


def test_a_file_reached_twice_is_checked_once(trip):
    (trip.parent / "debate.yaml").write_text(
        "argmap-debate: 1\nquestion: Go?\nmaps: [./trip.yaml]\n"
    )
    checked = check_paths([trip.parent, trip, trip])
    assert len(checked.sources) == 2


@pytest.mark.parametrize("call", [argmap.check, argmap.compare, argmap.draw])
@pytest.mark.parametrize("wrong", [None, "maps/barrels"])
def test_what_is_no_map_is_refused_in_words(call, wrong):
    with pytest.raises(TypeError, match="can be"):
        call(wrong)


class TestDraw:
    def test_needs_no_engine_for_dot_and_outline(self, trip, monkeypatch):
        monkeypatch.setenv("ARGMAP_DOT", "/nowhere/dot")
        picture = argmap.draw(argmap.load(trip), direction="BT")
        assert "digraph" in picture.dot
        assert "We should go." in str(picture)

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"view": "pie"}, "no view 'pie'"),
            ({"view": "contrast"}, "needs a debate"),
            ({"maps": ["other"]}, "holds no other"),
        ],
    )
    def test_of_a_map_refuses_what_a_map_cannot_show(self, trip, options, message):
        with pytest.raises(argmap.UnknownName, match=message):
            argmap.draw(argmap.load(trip), **options)


def test_finding_a_debate_looks_only_into_its_own_folder(trip, monkeypatch):
    (trip.parent / "debate.yaml").write_text("argmap-debate: 1\nquestion: Go?\nmaps: [trip.yaml]\n")
    (trip.parent / "private").mkdir()
    listed = []
    listing = type(trip).iterdir
    monkeypatch.setattr(type(trip), "iterdir", lambda path: listed.append(path) or listing(path))
    assert argmap.load_debate(trip.parent).maps
    assert listed == [trip.parent]
