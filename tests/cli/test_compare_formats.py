"""``argmap compare --format``, ``-o`` and ``--no-implicit``: which report goes where."""

import csv
import io
import json
import re

import pytest

from argmap.cli import compare
from argmap.workflow.reporting import FORMATS

STARTS = {
    "text": "Should new buildings have to collect roof water?\n",
    "markdown": "# Should new buildings have to collect roof water?\n",
    "html": "<!DOCTYPE html>\n",
    "json": '{\n  "argmap-comparison": 1,\n',
    "csv": "\ufeffproposition,text,kind,",
}


def test_the_command_offers_every_format_there_is():
    assert list(FORMATS) == compare.FORMATS


@pytest.mark.parametrize(("form", "start"), STARTS.items())
def test_a_format_is_printed(run, barrels, form, start):
    code, out, err = run("compare", barrels, "--format", form)
    assert (code, err) == (0, "")
    assert out.startswith(start)


@pytest.mark.parametrize(("form", "start"), STARTS.items())
def test_the_name_of_the_file_says_the_format(run, barrels, tmp_path, form, start):
    file = tmp_path / f"report{FORMATS[form]}"
    assert run("compare", barrels, "-o", file) == (0, "", "")
    assert file.read_bytes().decode().startswith(start)


def test_a_format_that_is_named_goes_before_the_name_of_the_file(run, barrels, tmp_path):
    run("compare", barrels, "--format", "markdown", "-o", tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8").startswith("# Should")


def test_a_dash_is_standard_output(run, barrels):
    assert run("compare", barrels, "-o", "-") == run("compare", barrels)


def test_the_file_holds_what_would_be_printed(run, barrels, tmp_path):
    run("compare", barrels, "-o", tmp_path / "a.csv")
    printed = run("compare", barrels, "--format", "csv")[1]
    assert (tmp_path / "a.csv").read_bytes().decode() == printed
    assert len(list(csv.reader(io.StringIO(printed)))) == 1 + 2


def test_a_file_of_unknown_ending_is_refused_before_anything_is_done(run, barrels, tmp_path):
    code, out, err = run("compare", barrels, "-o", tmp_path / "report.pdf")
    assert (code, out) == (2, "")
    assert err == (
        f"argmap: error: {tmp_path / 'report.pdf'}: no format ends in '.pdf'; end the name in "
        ".txt, .md, .html, .json, .csv, or name a format with --format\n"
    )
    assert not (tmp_path / "report.pdf").exists()


def test_a_file_without_an_ending_is_refused_as_well(run, barrels, tmp_path):
    code, _, err = run("compare", barrels, "-o", tmp_path / "report")
    assert code == 2
    assert "report: the name has no ending; end the name in .txt, .md" in err


def test_a_folder_that_is_missing_is_named(run, barrels, tmp_path):
    code, out, err = run("compare", barrels, "-o", tmp_path / "new" / "report.md")
    assert (code, out) == (2, "")
    assert f"{tmp_path / 'new' / 'report.md'}: cannot write: no such file or folder" in err


def test_a_debate_with_errors_still_gives_its_report_in_any_format(run, barrels, tmp_path):
    debate = barrels / "debate.yaml"
    debate.write_text(debate.read_text().replace("brandt.yaml]", "brandt.yaml, ito.yaml]"))
    code, _, err = run("compare", barrels, "-o", tmp_path / "a.html")
    assert code == 1
    assert "unknown-map" in err
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.fixture
def unsaid(barrels):
    """Return a debate in which one author only implies the position."""
    debate = barrels / "debate.yaml"
    text = debate.read_text().replace("okafor: floods", "okafor: {claim: floods, implicit: true}")
    debate.write_text(text)
    return barrels


def test_implicit_positions_count_and_are_marked(run, unsaid):
    out = run("compare", unsaid)[1]
    assert "+ affirms (implicit) ¶3" in out
    assert "Bo Brandt against Ada Okafor" in out
    assert "Left out" not in out


def test_implicit_positions_can_be_left_out_and_every_report_says_so(run, unsaid):
    remark = "Left out of everything below: positions that authors take without saying so."
    for form in ("text", "markdown", "html"):
        out = run("compare", unsaid, "--no-implicit", "--format", form)[1]
        assert remark in out
        assert not re.search("Bo Brandt against Ada Okafor", out)
    assert " implicit ¶3\n" in (out := run("compare", unsaid, "--no-implicit")[1])
    assert "(implicit) implicit" not in out
    data = json.loads(run("compare", unsaid, "--no-implicit", "--format", "json")[1])
    assert data["implicit"] is False
    position = data["propositions"][0]["positions"]["okafor"]
    assert (position["stance"], position["score"]) == ("implicit", None)
    rows = run("compare", unsaid, "--no-implicit", "--format", "csv")[1]
    assert ",okafor,Ada Okafor,2024-03-09,implicit,,no,floods," in rows


@pytest.mark.parametrize("form", ["csv", "html", "json", "markdown"])
def test_what_programs_read_is_printed_as_utf_8(run, barrels, form, monkeypatch):
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", stream)
    assert run("compare", barrels, "--format", form)[0] == 0
    assert "¶3" in stream.buffer.getvalue().decode()
