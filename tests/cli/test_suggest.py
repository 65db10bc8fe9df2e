"""``argmap suggest``: what is printed, what is written, and what cannot be."""

import json
import subprocess
import sys

import pytest

PAIR = ("okafor:traced", "brandt:sewers")


@pytest.fixture
def barrels(barrels):
    """Let a claim of each author stand in no position."""
    debate = barrels / "debate.yaml"
    text = debate.read_text(encoding="utf-8").replace(", brandt: not sewers", "")
    debate.write_text(text, encoding="utf-8")
    return barrels


def test_pairs_are_shown_with_both_texts_and_places(run, barrels):
    code, out, err = run("suggest", barrels)
    assert (code, err) == (0, "")
    assert "4 claims stand in no position: 2 of Bo Brandt, 2 of Ada Okafor." in out
    assert "Bo Brandt: Old sewers cause most street floods. (¶2) [brandt:sewers]" in out
    assert "proposition: Roof runoff causes most street floods. [roofs]" in out
    assert "argmap suggest DEBATE --reject A B" in out


def test_a_rejected_suggestion_is_remembered(run, barrels):
    code, out, err = run("suggest", barrels, "--reject", "brandt:sewers", "roofs")
    assert (code, err) == (0, "")
    assert out == (
        "brandt:sewers and roofs: different, not to be suggested again\n"
        f"written to {barrels / 'debate.yaml'}\n"
    )
    assert "[roofs]" not in run("suggest", barrels)[1]
    assert run("suggest", barrels, "--reject", "roofs", "brandt:sewers")[:2] == (
        0,
        "roofs and brandt:sewers: reviewed already\nnothing to write\n",
    )
    assert run("check", barrels)[0] == 0


def test_accepting_a_claim_and_a_proposition_writes_the_position(run, barrels):
    code, out, _ = run("suggest", barrels, "--accept", "brandt:sewers", "roofs", "--opposite")
    assert (code, out.split("\n")[0]) == (0, "proposition `roofs`: brandt denies it by sewers")
    text = (barrels / "debate.yaml").read_text(encoding="utf-8")
    assert "positions: {okafor: floods, brandt: not sewers}" in text


def test_accepting_two_claims_writes_a_draft_under_the_name_given(run, barrels):
    code, out, _ = run("suggest", barrels, "--accept", *PAIR, "--as", "causes")
    assert code == 0
    assert out.startswith(
        "new proposition `causes`, a draft to reword: okafor affirms it by traced, "
        "brandt affirms it by sewers\n"
    )
    text = (barrels / "debate.yaml").read_text(encoding="utf-8")
    assert "  causes:  # draft: reword neutrally\n" in text
    assert "causes" in run("compare", barrels)[1]


def test_diff_shows_what_would_be_written_and_writes_nothing(run, barrels):
    before = (barrels / "debate.yaml").read_bytes()
    code, out, err = run("suggest", barrels, "--accept", *PAIR, "--diff")
    assert (code, err) == (0, "")
    assert "+  traced:  # draft: reword neutrally\n" in out
    assert (barrels / "debate.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--accept", "okafor:traced", "brandt:swers"], "did you mean `sewers`?"),
        (["--accept", *PAIR, "--as", "roofs"], "the id `roofs` is taken"),
        (["--accept", "okafor:require", "roofs"], "okafor has a position on `roofs` already"),
        (["--reject", "okafor:traced"], "a verdict is on two claims of different maps"),
    ],
)
def test_a_verdict_that_cannot_be_changes_nothing(run, barrels, arguments, message):
    before = (barrels / "debate.yaml").read_bytes()
    code, out, err = run("suggest", barrels, *arguments)
    assert (code, out) == (2, "")
    assert err.startswith("argmap: error: ")
    assert message in err
    assert (barrels / "debate.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--as", "x"], "--as and --opposite go with one --accept"),
        (["--accept", *PAIR, "--accept", *PAIR, "--opposite"], "go with one --accept"),
        (["--diff"], "--diff goes with --accept or --reject"),
        (["--sources", "texts"], "--sources is for a map"),
        (["--most", "-1"], "not a number from 0: -1"),
    ],
)
def test_wrong_usage(run, barrels, arguments, message):
    code, out, err = run("suggest", barrels, *arguments)
    assert (code, out) == (2, "")
    assert message in err


def test_json_holds_everything(run, barrels):
    code, out, _ = run("suggest", barrels, "--format", "json")
    found = json.loads(out)
    assert code == 0
    assert found["argmap-suggestions"] == 1
    assert set(found) == {
        "argmap-suggestions",
        *("id", "question", "unaligned", "pairs", "drafts", "nearest"),
    }
    sewers = next(one for one in found["nearest"] if one["claim"]["claim"] == "sewers")
    assert sewers["claim"] == {
        "map": "brandt",
        "claim": "sewers",
        "text": "Old sewers cause most street floods.",
        "cite": "¶2",
        "implicit": False,
    }
    assert sewers["propositions"][0]["proposition"] == "roofs"


def test_a_map_that_cannot_be_read_is_left_out(run, barrels):
    (barrels / "okafor.yaml").write_text("argmap: 1\n")
    code, out, err = run("suggest", barrels)
    assert code == 1
    assert "2 claims stand in no position: 2 of Bo Brandt." in out
    assert "argmap: okafor.yaml is left out of the suggestions: see above" in err


@pytest.mark.parametrize("arguments", [[], ["--reject", *PAIR]])
def test_a_debate_with_errors_is_told_and_left_alone(run, barrels, arguments):
    debate = barrels / "debate.yaml"
    debate.write_text(debate.read_text(encoding="utf-8") + "titel: T\n", encoding="utf-8")
    code, out, err = run("suggest", barrels, *arguments)
    assert (code, out) == (1, "")
    assert "unknown-field" in err
    assert debate.read_text(encoding="utf-8").endswith("titel: T\n")


def test_a_warning_is_no_error(run, barrels):
    okafor, debate = barrels / "okafor.yaml", barrels / "debate.yaml"
    unseen = okafor.read_text(encoding="utf-8").replace("Roof", "Ro\u200bof")
    okafor.write_text(unseen, encoding="utf-8")
    assert "invisible-character" in run("check", okafor)[1]
    assert (run("suggest", barrels)[0], run("suggest", barrels)[2]) == (0, "")
    (barrels / "okafor.txt").write_text("Collect it.", encoding="utf-8")
    assert (run("suggest", okafor)[0], run("suggest", okafor)[2]) == (0, "")
    debate.write_text(debate.read_text(encoding="utf-8") + "titel: T\n", encoding="utf-8")
    for arguments in ([], ["--reject", *PAIR]):
        _, _, err = run("suggest", barrels, *arguments)
        assert "unknown-field" in err
        assert "invisible-character" not in err


def test_what_is_not_there_ends_with_2(run, tmp_path):
    code, out, err = run("suggest", tmp_path / "nowhere.yaml")
    assert (code, out) == (2, "")
    assert "no such file or folder" in err


class TestAMapAndItsText:
    @pytest.fixture
    def okafor(self, barrels):
        path = barrels / "okafor.yaml"
        text = path.read_text(encoding="utf-8").replace(
            "supports: floods, cite: ¶3", "supports: floods"
        )
        path.write_text(text, encoding="utf-8")
        paragraphs = [
            "Collect it.",
            "# Why",
            "Rain.",
            "An audit traced most floods to roofs.",
            "Bye.",
        ]
        (barrels / "okafor.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")
        return path

    def test_what_to_cite_stands_below_each_claim(self, run, okafor):
        code, out, err = run("suggest", okafor)
        assert (code, err) == (0, "")
        assert "  traced: An audit traced 61% of floods to roofs.\n    cite: ¶3 " in out
        assert "“An audit traced most floods to roofs.”" in out
        assert "PARAGRAPHS THAT NO CLAIM CITES: 2 of 4\n  ¶2    Rain.\n  ¶4    Bye.\n" in out

    def test_json_says_the_same(self, run, okafor):
        found = json.loads(run("suggest", okafor, "--format", "json")[1])
        assert found["argmap-passages"] == 1
        assert found["uncited"][0]["passages"][0]["cite"] == "¶3"
        assert [one["paragraph"] for one in found["unused"]] == [2, 4]

    def test_a_text_elsewhere_is_named_by_its_folder(self, run, okafor, tmp_path):
        (okafor.parent / "okafor.txt").rename(tmp_path / "okafor.txt")
        code, out, err = run("suggest", okafor)
        assert (code, out) == (2, "")
        assert "--sources DIR" in err
        assert run("suggest", okafor, "--sources", tmp_path)[0] == 0

    def test_verdicts_are_for_debates(self, run, okafor):
        code, _, err = run("suggest", okafor, "--reject", *PAIR)
        assert code == 2
        assert "this is a map" in err

    def test_a_map_with_errors_is_told(self, run, okafor):
        okafor.write_text("argmap: 1\n")
        code, out, err = run("suggest", okafor)
        assert (code, out) == (1, "")
        assert "no-thesis" in err


def test_results_do_not_depend_on_the_hash_seed(barrels):
    outputs = {
        subprocess.run(
            [sys.executable, "-m", "argmap", "suggest", barrels, "--format", "json"],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert len(outputs) == 1
