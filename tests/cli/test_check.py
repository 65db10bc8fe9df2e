"""``argmap check``: findings, exit codes, and what cannot be read."""

import pytest


def test_sound_files_are_clean(run, barrels):
    assert run("check", barrels) == (0, "no findings in 3 files\n", "")


def test_an_error_is_shown_with_its_place_and_remedy(run, barrels):
    path = barrels / "okafor.yaml"
    path.write_text(path.read_text().replace("supports: require", "supports: requir"))
    code, out, err = run("check", path)
    assert (code, err) == (1, "")
    assert out == (
        "error[unknown-claim]: no claim named `requir`\n"
        f" --> {path}:7:68\n"
        "  |\n"
        "7 |   floods: {text: Roof runoff causes most street floods., "
        "supports: requir, cite: ¶3}\n"
        "  |                                                          "
        "          ^^^^^^ not defined in this map\n"
        "  = help: did you mean `require`?\n"
        "\n"
        "1 error in 1 file\n"
        "1 can be fixed with --unsafe-fixes\n"
    )


@pytest.mark.parametrize(
    ("threshold", "code"), [("error", 0), ("warning", 1), ("info", 1)], ids=str
)
def test_fail_on_decides_which_findings_fail(run, barrels, threshold, code):
    path = barrels / "okafor.yaml"
    path.write_text(path.read_text().replace("supports: floods, cite: ¶3", "supports: floods"))
    found, out, _ = run("check", path, "--fail-on", threshold)
    assert found == code
    assert "warning[uncited-evidence]" in out


def test_a_missing_file_does_not_keep_the_others_from_being_checked(run, barrels):
    code, out, err = run("check", barrels / "missing.yaml", barrels / "okafor.yaml")
    assert (code, out) == (2, "no findings in 1 file\n")
    assert err == f"argmap: error: {barrels / 'missing.yaml'}: no such file or folder\n"


def test_files_in_a_folder_that_are_no_maps_are_named(run, barrels):
    (barrels / "notes.yml").write_text("a: b\n")
    code, out, err = run("check", barrels)
    assert (code, out) == (0, "no findings in 3 files\n")
    assert err == f"argmap: passed over {barrels / 'notes.yml'}: no map and no debate\n"


def test_a_folder_without_maps_is_said_to_have_none(run, tmp_path):
    code, out, err = run("check", tmp_path)
    assert (code, out) == (2, "")
    assert err == f"argmap: error: {tmp_path}: no map and no debate lies in this folder\n"


def test_a_file_that_is_named_is_read_as_a_map_whatever_it_is(run, barrels):
    (barrels / "notes.yml").write_text("a: b\n")
    code, out, _ = run("check", barrels / "notes.yml")
    assert code == 1
    assert "the map has no `argmap`" in out


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        pytest.param(b"", "wrong-shape", id="empty"),
        pytest.param(b"\xff\xfe", "not-utf8", id="not utf-8"),
        pytest.param(b"argmap: 1\n\x00", "control-character", id="nul"),
        pytest.param(b"argmap: [1\n", "yaml-syntax", id="no yaml"),
        pytest.param(b"[" * 100_000, "too-deep", id="bomb"),
    ],
)
def test_a_broken_file_is_a_finding_and_no_traceback(run, tmp_path, content, rule):
    path = tmp_path / "broken.yaml"
    path.write_bytes(content)
    code, out, err = run("check", path)
    assert (code, err) == (1, "")
    assert f"error[{rule}]" in out


def test_a_position_that_rests_on_a_reported_claim_is_an_error(run, barrels):
    path = barrels / "okafor.yaml"
    path.write_text(
        path.read_text()
        + "rebuttals:\n"
        + "  gnats: {text: Barrels breed gnats., by: critics, rebuts: require, cite: ¶6}\n"
    )
    debate = barrels / "debate.yaml"
    debate.write_text(debate.read_text().replace("okafor: floods", "okafor: gnats"))
    code, out, _ = run("check", barrels)
    assert code == 1
    assert "error[reported-as-own]: the claim 'gnats' is reported in 'okafor'" in out
    assert "help: write `reports gnats`, or name the author's own claim" in out


def test_a_debate_checks_its_maps_once(run, barrels):
    path = barrels / "okafor.yaml"
    path.write_text(path.read_text().replace("¶1", "¶0"))
    assert run("check", barrels / "debate.yaml", barrels, path)[1].count("error[") == 1


def test_terminal_codes_in_a_map_are_shown_and_not_sent(run, tmp_path):
    path = tmp_path / "evil.yaml"
    path.write_text('argmap: 1\nthesis: {go: "\\e[2J"}\nx\x1b[31m: 1\n')
    _, out, _ = run("check", path)
    assert "\x1b" not in out


def test_one_file_that_cannot_be_read_does_not_hide_the_others(run, barrels):
    code, out, err = run("check", barrels, barrels / "nowhere.yaml")
    assert (code, out) == (2, "no findings in 3 files\n")
    assert err.count("argmap: error: ") == 1


def test_a_link_in_a_folder_that_leads_nowhere_is_named_and_passed_over(run, barrels):
    """Nobody named it, and there is nothing in it that could be wrong."""
    (barrels / "aaa.yaml").symlink_to(barrels / "nowhere.yaml")
    (barrels / "loop.yaml").symlink_to(barrels / "loop.yaml")
    code, out, err = run("check", barrels)
    assert (code, out) == (0, "no findings in 3 files\n")
    assert err.splitlines() == [
        f"argmap: passed over {barrels / name}: a link that leads nowhere"
        for name in ("aaa.yaml", "loop.yaml")
    ]
    assert run("check", barrels / "aaa.yaml")[0] == 2


def test_a_folder_of_nothing_but_such_links_is_an_error(run, tmp_path):
    (tmp_path / "a.yaml").symlink_to(tmp_path / "nowhere.yaml")
    code, _, err = run("check", tmp_path)
    assert code == 2
    assert "no map and no debate lies in this folder" in err


def test_a_map_with_a_suffix_in_capitals_is_found_in_a_folder(run, barrels):
    (barrels / "okafor.yaml").rename(barrels / "OKAFOR.YAML")
    (barrels / "debate.yaml").unlink()
    _, out, _ = run("check", barrels, "--format", "concise")
    assert "OKAFOR.YAML:1:1: error[bad-id]" in out


def test_a_file_that_only_mentions_argmap_is_no_map(run, barrels):
    (barrels / "ci.yml").write_text("run: |\n  argmap check maps\n")
    assert run("check", barrels)[:2] == (0, "no findings in 3 files\n")


class TestSources:
    """``--sources DIR``: citations are looked up in the texts."""

    @pytest.fixture
    def texts(self, tmp_path):
        """Return a folder with the text of one of the two maps."""
        folder = tmp_path / "texts"
        folder.mkdir()
        (folder / "okafor.txt").write_text("One.\n\nTwo.\n")
        return folder

    def test_what_is_not_in_the_text_is_an_error(self, run, barrels, texts):
        code, out, err = run("check", barrels, "--sources", texts, "--format", "concise")
        path = barrels / "okafor.yaml"
        message = (
            "error[locator-outside-text] the claim '{}' cites ¶3, but the text has 2 paragraphs"
        )
        assert code == 1
        assert [message.format(name) in out for name in ("floods", "traced")] == [True, True]
        assert f"{path}:7:83" in out
        assert err == (
            f"argmap: no {texts}/brandt.txt is there: the citations of brandt were not looked up\n"
        )

    def test_a_map_with_errors_is_said_to_wait_for_them(self, run, barrels, texts):
        path = barrels / "okafor.yaml"
        path.write_text(path.read_text().replace("supports: require", "supports: requir"))
        _, _, err = run("check", path, "--sources", texts)
        assert err == (
            f"argmap: the citations of {path} were not looked up: mend its errors first\n"
        )

    def test_the_count_tells_how_many_maps_were_looked_up(self, run, barrels, texts):
        (texts / "okafor.txt").write_text("One.\n\nTwo.\n\nThree.\n")
        code, out, _ = run("check", barrels, "--sources", texts)
        assert (code, out) == (
            0,
            "no findings in 3 files; citations of 1 map looked up in its text\n",
        )

    def test_a_folder_that_is_none_is_a_wrong_usage(self, run, barrels, tmp_path):
        code, out, err = run("check", barrels, "--sources", tmp_path / "none")
        assert (code, out) == (2, "")
        assert "none: no such folder" in err

    def test_a_text_instead_of_its_folder_is_told_apart(self, run, barrels, tmp_path):
        (tmp_path / "okafor.txt").write_text("Roofs.\n")
        code, out, err = run("check", barrels, "--sources", tmp_path / "okafor.txt")
        assert (code, out) == (2, "")
        assert "okafor.txt: a file, not the folder of the texts" in err

    def test_fixes_use_the_texts_as_well(self, run, barrels, texts):
        (texts / "okafor.txt").write_text("Roofs.\n\nGutters.\n\nIt is the roofs.\n")
        path = barrels / "okafor.yaml"
        cited = "cite: {paragraph: 2, quote: the roofs}"
        path.write_text(path.read_text().replace("cite: ¶1", cited))
        code, _, _ = run("check", path, "--sources", texts, "--unsafe-fixes")
        assert code == 0
        assert "cite: {paragraph: 3, quote: the roofs}" in path.read_text()
