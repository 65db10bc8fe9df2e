"""Fixing files: what is kept, what is refused, and what stays byte for byte."""

import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.diagnostics import Severity
from argmap.errors import UnwritableFile
from argmap.formats import read_map, write_map
from argmap.testing import argument_maps
from argmap.workflow import fixing
from argmap.workflow.changes import ChangedFile, diff, write_changes
from argmap.workflow.fixing import fix_paths

HEAD = "argmap: 1\nthesis: {require: Collect roof water.}\npremises:\n"
FLOODS = "  floods: {text: Roofs flood streets., supports: require}\n"


def fixed(text, *, unsafe=False, name="okafor.yaml"):
    """Return a text after fixing, and the rules of the errors that are left."""
    content = text if isinstance(text, bytes) else text.encode()
    result = fix_paths((), stdin=(name, content), unsafe=unsafe)
    after = result.changes[0].after if result.changes else content
    left = [d.rule for d in result.checked.diagnostics if d.severity is Severity.ERROR]
    return (after if isinstance(text, bytes) else after.decode()), left


def test_safe_fixes_are_applied_and_guesses_are_not():
    text = HEAD + "  floods: {text: F., suports: require, kind: Fact}\n"
    after, left = fixed(text)
    assert after == text.replace("Fact", "fact")
    assert left == ["unknown-field"]


def test_guesses_are_applied_when_asked_for():
    text = HEAD + "  floods: {text: F., suports: require, kind: Fact}\n"
    after, left = fixed(text, unsafe=True)
    assert after == text.replace("Fact", "fact").replace("suports", "supports")
    assert left == []


def test_findings_are_counted_and_the_name_is_kept():
    text = HEAD + "  floods: {text: F., supports: [require, require], kind: Fact}\n"
    fixed_files = fix_paths((), stdin=("okafor.yaml", text.encode()))
    [change] = fixed_files.changes
    assert (change.file, change.from_stdin, fixed_files.fixed) == ("okafor.yaml", True, 2)
    assert change.before == text.encode()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(HEAD + FLOODS, id="nothing to fix"),
        pytest.param(HEAD + "  floods: {text: F., kind: opinion}\n", id="nothing known"),
    ],
)
def test_a_text_without_fixes_stays(text):
    assert fix_paths((), stdin=("okafor.yaml", text.encode()), unsafe=True).changes == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(b"\xef\xbb\xbfargmap: 1\n%s", b"\xef\xbb\xbfargmap: 1\n%s", id="mark"),
        pytest.param(b"argmap: 1\r\n%s", b"argmap: 1\r\n%s", id="crlf"),
        pytest.param(b"argmap: 1  \n\n\n# c  \n%s", b"argmap: 1  \n\n\n# c  \n%s", id="spaces"),
        pytest.param(
            "title: “é”\u3000🌧\nargmap: 1\n%s".encode(),
            "title: “é”\u3000🌧\nargmap: 1\n%s".encode(),
            id="characters of several bytes",
        ),
    ],
)
def test_all_but_the_edits_stays_byte_for_byte(before, after):
    thesis = b"thesis:\r\n  go: {text: We go., kind: FACT} # x \n"
    content, _ = fixed(before.replace(b"%s", thesis))
    assert content == after.replace(b"%s", thesis.replace(b"FACT", b"fact"))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"argmap: v1\nauthor: \xff\nthesis: {go: G.}\n", id="not utf-8"),
        pytest.param(b"\xff\xfe", id="no text at all"),
        pytest.param(b"", id="empty"),
    ],
)
def test_what_is_no_text_is_not_fixed(content):
    assert fixed(content, unsafe=True)[0] == content


def test_a_fix_that_would_bring_an_error_is_left_out_and_the_others_are_kept():
    """Without its text the claim would be gone, and `wet` would support nothing."""
    text = HEAD + "  mud:\n  wet: {text: W., supports: mud, kind: Fact}\n"
    after, left = fixed(text, unsafe=True)
    assert after == text.replace("Fact", "fact")
    assert left == ["empty-text"]


def test_fixes_that_stand_in_each_others_way_are_made_one_after_the_other():
    text = (
        HEAD
        + "  Floods: {text: F., supports: [require, require]}\n"
        + ("  mud: {text: M., supports: [Floods, Floods]}\n")
    )
    after, left = fixed(text, unsafe=True)
    assert left == []
    assert "supports: [floods]}" in after


def test_an_error_that_was_only_hidden_does_not_stop_a_fix():
    """A circle is looked for once the map can be read."""
    text = HEAD + "  a: {text: A., supports: b, kind: Fact}\n  b: {text: B., supports: a}\n"
    after, left = fixed(text)
    assert after == text.replace("Fact", "fact")
    assert "circular-support" in left


BROKEN = HEAD + "  floods: {text: F., supports: require, kind: Fact}\n"
DEBATE = "argmap-debate: 1\nquestion: Barrels?\nmaps: [okafor.yaml]\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "okafor.yaml").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "debate.yaml").write_text(
        DEBATE + "propositions: {p: {text: P., positions: {okafor: Silent}}}\n", encoding="utf-8"
    )
    return tmp_path


def test_a_debate_is_fixed_with_the_maps_it_names(folder):
    changes = fix_paths([folder / "debate.yaml"]).changes
    assert [change.file for change in changes] == [
        str(folder / "debate.yaml"),
        str(folder / "okafor.yaml"),
    ]


def test_a_file_that_a_debate_misspells_is_named_as_it_is_called(folder):
    path = folder / "debate.yaml"
    path.write_text(DEBATE.replace("okafor", "okafr"), encoding="utf-8")
    changes = fix_paths([path], unsafe=True).changes
    assert changes[0].after.decode() == DEBATE


def test_nothing_is_written_until_it_is_asked_for(folder):
    path = folder / "okafor.yaml"
    changes = fix_paths([path]).changes
    assert path.read_text(encoding="utf-8") == BROKEN
    write_changes(changes)
    assert path.read_text(encoding="utf-8") == BROKEN.replace("Fact", "fact")
    assert fix_paths([path]).changes == ()


def test_a_file_that_has_changed_meanwhile_is_not_written_nor_any_other(folder):
    changes = fix_paths([folder]).changes
    before = (folder / "debate.yaml").read_bytes()
    (folder / "okafor.yaml").write_text(HEAD + FLOODS, encoding="utf-8")
    with pytest.raises(UnwritableFile, match=r"okafor\.yaml: changed since it was read"):
        write_changes(changes)
    assert (folder / "debate.yaml").read_bytes() == before


def test_what_is_written_is_taken_back_when_a_later_file_cannot_be_written(tmp_path):
    """A name this long leaves no room for the name of the file that is written first."""
    paths = [tmp_path / "a.yaml", tmp_path / f"{'b' * 245}.yaml"]
    for path in paths:
        path.write_text(BROKEN.replace("argmap: 1", "argmap: 1\nid: m"), encoding="utf-8")
    changes = fix_paths(paths).changes
    assert len(changes) == 2
    with pytest.raises(UnwritableFile):
        write_changes(changes)
    assert paths[0].read_bytes() == changes[0].before


def test_standard_input_is_fixed_but_never_written(folder):
    path = folder / "okafor.yaml"
    name = f"{folder}/./okafor.yaml"
    [change] = fix_paths((), stdin=(name, BROKEN.encode())).changes
    assert change.from_stdin
    write_changes([change])
    assert path.read_text(encoding="utf-8") == BROKEN


class TestDiff:
    def test_can_be_applied_by_patch(self, folder):
        path = folder / "okafor.yaml"
        path.write_bytes(BROKEN.replace("\n", "\r\n").rstrip().encode())
        changes = fix_paths([path]).changes
        patch = diff([ChangedFile("okafor.yaml", changes[0].before, changes[0].after)])
        done = subprocess.run(
            ["git", "apply", "-"],
            input=patch.encode(),
            cwd=folder,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert path.read_bytes() == changes[0].after

    def test_shows_no_character_that_a_terminal_obeys(self):
        text = diff([ChangedFile("a\x1b[2J.yaml", b"a: \x1b[2J\n", b"b: \x1b[2J\n")])
        assert "\x1b" not in text

    def test_of_nothing_is_empty(self):
        assert diff(()) == ""


def test_the_rounds_have_an_end(monkeypatch):
    """Each round checks everything again; there are never more than ten and a few trials."""
    checked = []
    check_paths = fixing.check_paths

    def counting(*arguments, **options):
        checked.append(1)
        return check_paths(*arguments, **options)

    monkeypatch.setattr(fixing, "check_paths", counting)
    lines = "".join(f"  mud{n}:\n  wet{n}: {{text: W., supports: mud{n}}}\n" for n in range(300))
    fixed(HEAD + lines, unsafe=True)
    assert len(checked) <= fixing._MOST_TRIALS + 1


DAMAGES = (
    ("    kind: fact\n", "    kind: FACT\n"),
    ("    implicit: true\n", "    implicit: Y\n"),
    ("    supports: ", "    Supports: "),
    ("    text: ", "    TEXT: "),
    ("    note: ", "    Note: "),
    ("argmap: 1\n", ""),
    ("argmap: 1\n", "argmap: v1.0\n"),
    ("\nthesis:\n", "\nThesis:\n"),
    ("    stance: concedes\n", "    stance: Concedes\n"),
)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  wet:\n  wet: {text: W., supports: mud}\n", id="an id twice"),
        pytest.param("  wet:\n  <<: {text: W., supports: mud}\n", id="a merge key"),
        pytest.param("  wet:\n  [a]: {text: W., supports: mud}\n", id="a list for a name"),
        pytest.param("  wet: {text: W., cite: {page: , page: 14}}\n", id="a field twice"),
    ],
)
def test_nothing_goes_with_an_empty_entry_that_is_not_alone(lines):
    text = f"{HEAD}  mud: {{text: M., supports: require}}\nevidence:\n{lines}"
    after, _ = fixed(text, unsafe=True)
    assert lines in after


@given(argument_maps(min_claims=2), st.sampled_from(DAMAGES))
def test_a_map_damaged_in_a_known_way_is_restored(argument_map, damage):
    whole = write_map(argument_map)
    after, _ = fixed(whole.replace(*damage, 1))
    assert after.encode() == fixed(whole)[0].encode()


@given(argument_maps())
def test_safe_fixes_never_change_what_a_readable_map_says(argument_map):
    after, _ = fixed(write_map(argument_map))
    assert read_map(after).map == argument_map


@given(st.lists(st.sampled_from(DAMAGES), max_size=4), argument_maps(min_claims=2), st.booleans())
def test_fixing_twice_is_fixing_once(damages, argument_map, unsafe):
    text = write_map(argument_map)
    for damage in damages:
        text = text.replace(*damage)
    once, _ = fixed(text, unsafe=unsafe)
    assert fixed(once, unsafe=unsafe)[0] == once


SIGNS = st.text(st.sampled_from("ab:,#-?[]{}&*!|>'\"%@` \t\n\r\x1b\u200bé"), max_size=30)


@given(SIGNS, st.booleans())
def test_whatever_a_text_holds_fixing_ends_and_needs_no_second_time(line, unsafe):
    once, _ = fixed(
        f"{HEAD}  mud: {line}\n  wet: {{text: {line}, supports: require}}\n", unsafe=unsafe
    )
    assert fixed(once, unsafe=unsafe)[0] == once
