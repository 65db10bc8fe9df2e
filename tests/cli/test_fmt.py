"""``argmap fmt`` writes what it has proven, and leaves alone what it has not."""

import io
import sys
from types import SimpleNamespace

import pytest

MESSY = "thesis: {go:   We go.}\nargmap: 1\n"
CLEAN = "argmap: 1\n\nthesis: {go: We go.}\n"
FAULTY = "argmap: 1\nthesis: {go:   }\n"


@pytest.fixture
def messy(tmp_path):
    path = tmp_path / "trip.yaml"
    path.write_text(MESSY)
    return path


def test_a_file_is_laid_out(run, messy):
    assert run("fmt", messy) == (0, f"changed {messy}\n1 file changed, 0 laid out already\n", "")
    assert messy.read_text() == CLEAN
    assert run("fmt", messy) == (0, "0 files changed, 1 laid out already\n", "")


def test_check_names_the_files_and_changes_nothing(run, messy):
    code, out, _ = run("fmt", messy.parent, "--check")
    assert (code, out.splitlines()[0]) == (1, f"would change {messy}")
    assert messy.read_text() == MESSY


def test_diff_shows_the_change_and_changes_nothing(run, messy):
    code, out, err = run("fmt", messy, "--diff")
    assert code == 1
    assert "+thesis: {go: We go.}\n" in out
    assert err == "1 file would change, 0 laid out already\n"
    assert messy.read_text() == MESSY


def test_a_file_with_errors_stays_and_the_others_do_not(run, messy):
    faulty = messy.with_name("faulty.yaml")
    faulty.write_text(FAULTY)
    code, _, err = run("fmt", messy.parent)
    assert code == 1
    assert "error[empty-text]" in err
    assert err.endswith(f"argmap: {faulty}: it has errors, and was left as it is\n")
    assert (faulty.read_text(), messy.read_text()) == (FAULTY, CLEAN)


def test_a_comment_in_the_way_is_told_with_its_line(run, messy):
    messy.write_text(CLEAN.replace("}", "}# now"))
    code, _, err = run("fmt", messy)
    assert code == 1
    assert err == (
        f"argmap: {messy}:3: the layout has no place for this comment: write a space before its "
        "`#`, or put it on a line of its own\n"
    )


@pytest.mark.parametrize(("before", "after", "code"), [(MESSY, CLEAN, 0), (FAULTY, FAULTY, 1)])
def test_standard_input_goes_to_standard_output(run, monkeypatch, before, after, code):
    stdin = SimpleNamespace(buffer=io.BytesIO(before.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert run("fmt", "-")[:2] == (code, after)


def test_a_byte_order_mark_and_line_ends_stay(run, messy):
    messy.write_bytes(b"\xef\xbb\xbf" + MESSY.replace("\n", "\r\n").encode())
    run("fmt", messy)
    assert messy.read_bytes() == b"\xef\xbb\xbf" + CLEAN.replace("\n", "\r\n").encode()


def test_a_debate_is_laid_out_beside_its_maps(run, barrels):
    assert run("fmt", barrels)[0] == 0
    assert run("check", barrels)[0] == 0
    assert run("fmt", barrels, "--check")[0] == 0


def test_what_is_not_there_is_told(run, tmp_path):
    code, _, err = run("fmt", tmp_path / "no.yaml", tmp_path)
    assert code == 2
    assert err.count("error: ") == 2


def test_many_comments_at_the_end_are_laid_out_at_once(run, tmp_path):
    """Looking behind each of them for what follows all took more than a minute."""
    file = tmp_path / "m.yaml"
    remarks = "".join(f"  # remark {number}\n" for number in range(20_000))
    file.write_text(f"argmap: 1\n\nthesis:\n  go: We go.\n{remarks}")
    assert run("fmt", "--check", file)[0] == 0
