"""Many debates give what each gives alone, however and how often they are compared."""

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import argmap
from argmap.errors import UnreadableFile
from argmap.formats import write_debate, write_map
from argmap.reports.summaries import NOTHING_KNOWN
from argmap.testing import debates as drawn_debates
from argmap.workflow.batch import one_debate
from argmap.workflow.loading import read_debate_file

only_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs the files of POSIX")


@pytest.fixture(scope="module")
def processes():
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        yield executor


def save(debate, folder):
    folder.mkdir()
    (folder / "debate.yaml").write_text(write_debate(debate), encoding="utf-8")
    for one in debate.maps:
        (folder / f"{one.id}.yaml").write_text(write_map(one), encoding="utf-8")


def expected(folder):
    """Return what the functions for a single debate say of it."""
    reading = read_debate_file(folder)
    findings = [
        (
            *(one.rule, one.severity.value, one.message, one.help or None),
            *(one.file, one.span.line + 1, one.span.column + 1),
        )
        for one in argmap.check(reading)
    ]
    result = argmap.compare(reading.debate)
    return {
        "id": reading.debate.id,
        "question": reading.debate.question,
        "maps": [one.id for one in result.maps_by_date],
        "propositions": len(reading.debate.propositions),
        "contradictions": len(result.contradictions),
        "common_ground": len(result.common_ground),
        "cruxes": {(crux.proposition, crux.maps) for crux in result.cruxes},
        "closest": [(pair.maps, pair.rate, pair.n) for pair in result.closest],
        "furthest": [(pair.maps, pair.rate, pair.n) for pair in result.furthest],
        "findings": sorted(findings, key=str),
    }


def said(summary):
    """Return what a summary says, in the same form."""
    ranked = {
        word: [(tuple(one["maps"]), one["rate"], one["n"]) for one in summary[word]]
        for word in ("closest", "furthest")
    }
    return {
        **{name: summary[name] for name in ("id", "question", "propositions", "contradictions")},
        "common_ground": summary["common_ground"],
        "maps": [one["map"] for one in summary["authors"]],
        "cruxes": {
            (one["proposition"], tuple(pair)) for one in summary["cruxes"] for pair in one["pairs"]
        },
        **ranked,
        "findings": sorted((tuple(one.values()) for one in summary["findings"]), key=str),
    }


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    drawn=st.lists(drawn_debates(max_propositions=6), min_size=1, max_size=4),
    random=st.randoms(use_true_random=False),
)
def test_the_way_makes_no_difference(processes, drawn, random):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, debate in enumerate(drawn):
            save(debate, folder / f"d-{number}")
        paths = sorted(folder.iterdir())
        alone = {path: next(argmap.compare_all(path, cache=False)) for path in paths}
        for path in paths:
            assert said(alone[path]) == expected(path)
        in_order = [alone[path] for path in paths]
        cache = folder / ".cache"
        for options in (
            {"cache": False},
            {"cache": cache},
            {"cache": cache},
            {"cache": cache, "executor": processes},
            {"cache": False, "executor": processes},
            {"cache": folder / ".other", "executor": processes},
        ):
            assert list(argmap.compare_all(folder, **options)) == in_order
        shuffled = random.sample(paths, len(paths))
        found = list(argmap.compare_all(shuffled, cache=cache, executor=processes))
        assert found == [alone[path] for path in shuffled]
        assert json.loads(json.dumps(found)) == found


@pytest.fixture
def flawed(debates):
    """Return debates of which several are flawed, each in its own way."""
    folder = debates(7)
    (folder / "d-1" / "brandt.yaml").write_text("argmap: 1\nauthor: [\n")
    (folder / "d-2" / "debate.yaml").write_text("hello\n")
    (folder / "d-3" / "brandt.yaml").unlink()
    (folder / "d-4" / "debate.yaml").write_bytes(b"\xff\xfe")
    path = folder / "d-5" / "okafor.yaml"
    path.write_text(
        path.read_text().replace("}\n", ", note: '\\u202e'}\n").replace(", cite: ¶3", "")
    )
    return folder


def findings(summaries):
    return {
        Path(one["debate"]).parent.name: [finding["rule"] for finding in one["findings"]]
        for one in summaries
    }


def test_what_is_wrong_with_one_is_told_and_the_others_are_compared(flawed):
    found = list(argmap.compare_all(flawed, cache=False))
    assert [one["compared"] for one in found] == [True, False, False, False, False, True, True]
    assert findings(found) == {
        "d-0": [],
        "d-1": ["no-thesis", "yaml-syntax", "too-few-maps"],
        "d-2": ["wrong-shape"],
        "d-3": ["too-few-maps", "unknown-map"],
        "d-4": ["not-utf8"],
        "d-5": ["uncited-claim"],
        "d-6": [],
    }
    assert [one["left_out"] for one in found[1:4]] == [["brandt.yaml"], [], ["brandt.yaml"]]


@pytest.mark.usefixtures("cache")
def test_findings_are_the_same_warm_as_cold(flawed):
    without = list(argmap.compare_all(flawed, cache=False))
    assert list(argmap.compare_all(flawed)) == without
    assert list(argmap.compare_all(flawed)) == without


def test_findings_name_files_as_they_are_seen_from_here(flawed, cache, monkeypatch):
    for _ in ("cold", "warm"):
        [finding] = [
            one for summary in argmap.compare_all(flawed / "d-5") for one in summary["findings"]
        ]
        assert finding["file"] == str(flawed / "d-5" / "okafor.yaml")
        assert (finding["line"], finding["column"]) == (7, 3)
    monkeypatch.chdir(flawed)
    [summary] = argmap.compare_all("d-5")
    assert summary["debate"] == str(Path("d-5", "debate.yaml"))
    assert summary["findings"][0]["file"] == str(Path("d-5", "okafor.yaml"))
    assert cache.exists()


class TestCache:
    @pytest.fixture
    def reads(self, monkeypatch):
        """Return the list of maps that were read, not remembered."""
        read, noted = one_debate.read_map, []

        def noting(content, file):
            noted.append(file)
            return read(content, file)

        monkeypatch.setattr(one_debate, "read_map", noting)
        return noted

    @pytest.fixture
    def compares(self, monkeypatch):
        """Return the list of debates that were compared, not remembered."""
        compare, noted = one_debate.compare, []

        def noting(debate):
            noted.append(debate.id)
            return compare(debate)

        monkeypatch.setattr(one_debate, "compare", noting)
        return noted

    def test_a_second_run_reads_and_compares_nothing(self, debates, cache, reads, compares):
        folder = debates(5)
        list(argmap.compare_all(folder))
        assert (len(reads), len(compares)) == (6, 5)  # five maps and one that is five times there
        list(argmap.compare_all(folder))
        assert (len(reads), len(compares)) == (6, 5)
        list(argmap.compare_all(folder, cache=False))
        assert (len(reads), len(compares)) == (16, 10)
        assert cache.exists()

    @pytest.mark.usefixtures("cache")
    def test_any_byte_that_changes_is_seen(self, debates, reads, compares):
        folder = debates(2)
        before = list(argmap.compare_all(folder))
        reads.clear()
        compares.clear()
        path = folder / "d-1" / "brandt.yaml"
        stat = path.stat()
        path.write_text(path.read_text().replace("Bo Brandt", "Bo Brandl"))
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
        after = list(argmap.compare_all(folder))
        assert (reads, compares) == (["brandt.yaml"], ["d-1"])
        assert after[0] == before[0]
        assert after[1]["authors"][0]["name"] == "Bo Brandl"

    @pytest.mark.usefixtures("cache")
    def test_a_debate_that_changes_reads_no_map_again(self, debates, reads):
        folder = debates(1)
        list(argmap.compare_all(folder))
        reads.clear()
        path = folder / "d-0" / "debate.yaml"
        path.write_text(path.read_text().replace("not sewers", "sewers"))
        [summary] = argmap.compare_all(folder)
        assert reads == []
        assert summary["contradictions"] == 0

    @pytest.mark.usefixtures("cache")
    def test_a_map_that_comes_back_is_compared(self, debates):
        folder = debates(1)
        before = list(argmap.compare_all(folder))
        path = folder / "d-0" / "brandt.yaml"
        path.rename(folder / "d-0" / "brandt.txt")
        assert not next(argmap.compare_all(folder))["compared"]
        (folder / "d-0" / "brand.yaml").touch()
        [summary] = argmap.compare_all(folder)
        assert "did you mean `brand.yaml`?" in summary["findings"][-1]["message"]
        (folder / "d-0" / "brandt.txt").rename(path)
        assert list(argmap.compare_all(folder)) == before

    @pytest.mark.usefixtures("cache")
    def test_the_default_ids_are_not_taken_from_another_name(self, debates):
        folder = debates(1)
        assert next(argmap.compare_all(folder))["id"] == "d-0"
        (folder / "d-0").rename(folder / "e-0")
        assert next(argmap.compare_all(folder))["id"] == "e-0"
        debate = folder / "e-0" / "debate.yaml"
        debate.write_text(debate.read_text().replace("okafor", "lee"))
        (folder / "e-0" / "okafor.yaml").rename(folder / "e-0" / "lee.yaml")
        found = next(argmap.compare_all(folder))
        assert [one["map"] for one in found["authors"]] == ["brandt", "lee"]

    @pytest.mark.parametrize("harm", [lambda _: b"", lambda content: content[:-9], lambda _: b"x"])
    def test_harmed_entries_are_made_anew_in_silence(self, flawed, cache, harm, capfd):
        before = list(argmap.compare_all(flawed))
        for entry in cache.rglob("*.json"):
            entry.write_bytes(harm(entry.read_bytes()))
        assert list(argmap.compare_all(flawed)) == before
        assert capfd.readouterr() == ("", "")

    @pytest.mark.parametrize(
        "poison", [None, 3, [], {"is": "Popen"}, ["a", None, 3], ["a", {"is": "Claim"}, []]]
    )
    def test_a_map_that_argmap_has_not_kept_is_read(self, debates, cache, poison, monkeypatch):
        folder = debates(2)
        before = list(argmap.compare_all(folder, cache=False))
        monkeypatch.setattr(one_debate, "to_plain", lambda _: poison)
        list(argmap.compare_all(folder / "d-0"))
        assert list(argmap.compare_all(folder)) == before
        assert cache.exists()

    def test_no_place_for_a_cache_is_no_fault(self, flawed, cache):
        cache.write_text("mine")
        assert list(argmap.compare_all(flawed)) == list(argmap.compare_all(flawed, cache=False))


def test_two_programs_that_fill_one_cache_say_the_same(flawed, cache):
    script = "import sys, json, argmap\nprint(json.dumps(list(argmap.compare_all(sys.argv[1]))))\n"
    running = [
        subprocess.Popen([sys.executable, "-c", script, flawed], stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    said_by = [json.loads(process.communicate(timeout=60)[0]) for process in running]
    assert said_by == [list(argmap.compare_all(flawed, cache=False))] * 3
    assert cache.exists()


def test_threads_will_do(flawed):
    with ThreadPoolExecutor(4) as threads:
        found = list(argmap.compare_all(flawed, executor=threads, cache=False))
    assert found == list(argmap.compare_all(flawed, cache=False))


@pytest.mark.usefixtures("at_once")
def test_processes_give_the_same_results(debates, cache):
    folder = debates(40)
    alone = list(argmap.compare_all(folder, cache=False))
    assert list(argmap.compare_all(folder, jobs=2, cache=False)) == alone
    assert list(argmap.compare_all(folder, jobs=2)) == alone
    shutil.rmtree(folder / "d-7")
    del alone[[one["id"] for one in alone].index("d-7")]
    assert list(argmap.compare_all(folder, jobs=2)) == alone
    assert cache.exists()


def test_a_fault_of_our_own_is_a_finding_of_that_debate(debates, monkeypatch):
    folder = debates(3)
    compare = one_debate.compare

    def faulty(debate):
        if debate.id == "d-1":
            raise RecursionError("too deep")
        return compare(debate)

    monkeypatch.setattr(one_debate, "compare", faulty)
    found = list(argmap.compare_all(folder, cache=False))
    assert [one["compared"] for one in found] == [True, False, True]
    assert found[1].keys() == NOTHING_KNOWN.keys() == found[0].keys()
    assert found[1]["findings"] == [
        {
            "rule": None,
            "severity": "error",
            "message": "comparing this debate failed: RecursionError: too deep",
            "help": f"`argmap compare {folder / 'd-1' / 'debate.yaml'}` tells more",
            "file": str(folder / "d-1" / "debate.yaml"),
            "line": None,
            "column": None,
        }
    ]


def test_a_debate_that_goes_away_on_the_way_is_a_finding(debates):
    folder = debates(3)
    coming = argmap.compare_all(folder, cache=False)
    first = next(coming)
    (folder / "d-1" / "debate.yaml").unlink()
    second, third = coming
    assert (first["compared"], second["compared"], third["compared"]) == (True, False, True)
    assert "no such file or folder" in second["findings"][0]["message"]


@pytest.mark.usefixtures("at_once")
def test_who_stops_half_way_leaves_nothing_behind(debates):
    before = set(multiprocessing.active_children())
    coming = argmap.compare_all(debates(20), jobs=2, cache=False)
    next(coming)
    assert len(set(multiprocessing.active_children()) - before) == 2
    coming.close()
    assert set(multiprocessing.active_children()) == before


def test_nothing_to_compare_is_said_before_the_first_result(tmp_path):
    with pytest.raises(UnreadableFile, match="no debate lies"):
        argmap.compare_all(tmp_path)


@pytest.mark.parametrize("jobs", [0, -1])
def test_at_least_one_must_work(debates, jobs):
    with pytest.raises(ValueError, match="jobs must be at least 1"):
        argmap.compare_all(debates(1), jobs=jobs)


@pytest.mark.usefixtures("closed_folders")
def test_a_closed_folder_is_told_of_at_the_end(debates):
    folder = debates(2)
    (folder / "d-0").chmod(0)
    try:
        found = list(argmap.compare_all(folder, cache=False))
    finally:
        (folder / "d-0").chmod(0o700)
    assert [one["compared"] for one in found] == [True, False]
    assert found[1]["debate"] == str(folder / "d-0")
    assert found[1]["findings"][0]["message"] == f"{folder / 'd-0'}: permission denied"
