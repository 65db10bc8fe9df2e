"""No file can hurt the reader: each is refused or read at once, and nothing in it is run."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from argmap.diagnostics import Severity
from argmap.files import MAX_BYTES
from argmap.formats import read_map
from argmap.formats.map_fields import CLAIM_FIELDS, MAP_FIELDS

HEAD = "argmap: 1\nthesis: {t: The thesis of the map.}\n"


def faults(content):
    return [(one.rule, one.span.line + 1) for one in read_map(content, "m.yaml").diagnostics]


def merge_bomb(levels):
    """Return chained merge keys, which cost a loader that merges time in powers of two."""
    rows = ["a0: &a0 {k: v}"]
    rows += [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 4)}]}}" for n in range(1, levels)]
    return "\n".join(rows) + "\n"


def alias_bomb(levels):
    rows = ["a0: &a0 [lol, lol]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(rows) + "\n"


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        pytest.param("[" * 100_000, "too-deep", id="100,000 brackets"),
        pytest.param("- " * 25_000, "too-deep", id="50 KB of dashes"),
        pytest.param("? " * 25_000, "too-deep", id="50 KB of question marks"),
        pytest.param("{a: " * 25_000, "too-deep", id="groups in groups"),
        pytest.param(
            "\n".join(" " * n + f"k{n}:" for n in range(2_000)), "too-deep", id="indents in indents"
        ),
        pytest.param(alias_bomb(40), "yaml-feature", id="alias bomb"),
        pytest.param(merge_bomb(25), "yaml-feature", id="merge key bomb"),
        pytest.param("argmap: &a [*a]\n", "yaml-feature", id="an alias of itself"),
        pytest.param("argmap: &a {b: *a, c: *a}\n", "yaml-feature", id="an alias of its group"),
        pytest.param(HEAD + "---\n" + HEAD, "yaml-feature", id="two documents"),
        pytest.param(
            HEAD + "note: !!python/object/apply:os.system [exit]\n",
            "yaml-feature",
            id="a tag that runs",
        ),
        pytest.param(
            HEAD + "note: !!python/name:os.system\n", "yaml-feature", id="a tag of a name"
        ),
        pytest.param(HEAD.encode() + b"note: a\x00b\n", "control-character", id="NUL"),
        pytest.param(HEAD + "note: \ud800\n", "control-character", id="a lone surrogate"),
        pytest.param(HEAD.encode() + b"note: a\xc3(\n", "not-utf8", id="broken UTF-8"),
        pytest.param(HEAD.encode("utf-16"), "not-utf8", id="UTF-16"),
        pytest.param(HEAD + "note: a\u2028b\n", "control-character", id="a line separator"),
        pytest.param(HEAD + "note: a\x85b\n", "control-character", id="a next line"),
        pytest.param(HEAD + "note: a\u202eb\n", "invisible-character", id="right to left override"),
        pytest.param(b" " * (MAX_BYTES + 1), "too-large", id="larger than the limit"),
        pytest.param(HEAD + "title: [a, b]\n", "wrong-shape", id="a text that is a list"),
        pytest.param(HEAD + "premises: {a:b: c}\n", "bad-id", id="an id with a colon"),
    ],
)
def test_it_is_refused_by_name(content, rule):
    assert rule in {name for name, _ in faults(content)}


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("[" * 100_000, id="100,000 brackets"),
        pytest.param("- " * 25_000, id="50 KB of dashes"),
        pytest.param(merge_bomb(25), id="a kilobyte of merge keys"),
        pytest.param(alias_bomb(40), id="alias bomb"),
    ],
)
def test_a_bomb_takes_no_longer_than_a_plain_map_of_a_hundred_kilobytes(content, cpu_seconds):
    plain = HEAD + "premises:\n" + "".join(f"  p{n}: Some text of a claim.\n" for n in range(3_000))
    usual = cpu_seconds(lambda: read_map(plain), times=3)
    assert cpu_seconds(lambda: read_map(content), times=3) < 3 * usual


SPACES = " " * 40_000


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(f'premises: {{p: {{text: A., supports: "t{SPACES}x"}}}}', id="a reference"),
        pytest.param(f'premises: {{p: {{text: A., cite: "¶1{SPACES}x"}}}}', id="a citation"),
        pytest.param(
            f'premises: {{P: {{text: A., supports: "t{SPACES}x"}}}}', id="a place to rename in"
        ),
    ],
)
def test_a_run_of_spaces_is_passed_over_once(rows, cpu_seconds):
    """A pattern that began to match at every space of the run took ten seconds."""
    assert cpu_seconds(lambda: faults(HEAD + rows + "\n")) < 1
    assert faults(HEAD + rows + "\n")


def test_a_line_of_tabs_is_looked_at_once(cpu_seconds):
    """What stands before each tab was looked for from the beginning of its line."""
    text = HEAD + "note: a" + "\t" * 300_000 + "b\n"
    assert cpu_seconds(lambda: faults(text)) < 1
    assert ("control-character", 3) in faults(text)


@pytest.mark.parametrize(("letters", "most"), [(8, 400), (50, 100)])
def test_long_words_are_compared_with_fewer_others(letters, most):
    """To compare two words takes the product of their lengths: 94 KB took ten seconds."""
    word = "o" * letters
    rows = "".join(f"  {word}{number}: A.\n" for number in range(100))
    wrong = ", ".join(f"{word}p{number}" for number in range(400))
    text = f"{HEAD}premises:\n{rows}  last: {{text: L., supports: [{wrong}]}}\n"
    found = [one.help or "" for one in read_map(text, "m.yaml").diagnostics]
    assert len(found) == 400
    assert most // 2 < sum(one.startswith("did you mean") for one in found) <= most


def test_a_scalar_of_ten_megabytes_is_read_whole():
    text = "word " * 2_000_000
    reading = read_map(HEAD + f"note: {text}\n", "m.yaml")
    assert reading.diagnostics == ()
    assert reading.map.note == text.strip()


def test_a_million_lines_of_comment_are_passed_over():
    assert faults("# a remark\n" * 1_000_000 + HEAD) == []


def test_three_hundred_thousand_keys_are_read():
    rows = "".join(f"x-{n}: v\n" for n in range(300_000))
    assert len(read_map(HEAD + rows, "m.yaml").map.extra.entries) == 300_000


def test_three_hundred_thousand_unknown_keys_are_told():
    found = faults(HEAD + "".join(f"k{n}: v\n" for n in range(300_000)))
    assert found[-1] == ("unknown-field", 300_002)


@pytest.mark.parametrize("ends", [("\n", "\r\n"), ("\r", "\n"), ("\r\n", "\r")])
def test_mixed_line_ends_are_counted_as_editors_count_them(ends):
    first, second = ends
    text = f"argmap: 1{first}# note{second}thesis: {{t: The thesis.}}{first}{second}kind: a{first}"
    lines = 5 if ends != ("\r", "\n") else 4  # CR LF is one end
    assert faults(text) == [("unknown-field", lines)]


def test_the_id_no_is_an_id_and_a_verdict_is_never_a_truth_value():
    reading = read_map("argmap: 1\nthesis: {no: No.}\npremises: {yes: {text: Yes, supports: no}}\n")
    assert [claim.id for claim in reading.map.claims] == ["no", "yes"]
    assert reading.map.inferences[0].conclusion == "no"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        pytest.param("title: A\ntitle: B\n", ("duplicate-key", 4), id="of the map"),
        pytest.param("premises: {a: A., a: B.}\n", ("duplicate-key", 3), id="of a section"),
        pytest.param(
            "premises: {a: {text: A., text: B.}}\n", ("duplicate-key", 3), id="of a claim"
        ),
        pytest.param(
            "premises: {a: {text: A., cite: {page: 1, page: 2}}}\n",
            ("duplicate-key", 3),
            id="of a citation",
        ),
        pytest.param("x-own: {a: {b: 1, b: 2}}\n", ("duplicate-key", 3), id="of one's own field"),
    ],
)
def test_a_key_that_stands_twice_is_told_at_every_level(line, place):
    assert faults(HEAD + line) == [place]


@settings(max_examples=300)
@given(
    st.binary(max_size=200)
    | st.text(max_size=100).map(lambda text: text.encode("utf-8", "replace"))
)
@example(b"\xef\xbb\xbf")
@example(b"\xef\xbb\xbf\xff")
@example("argmap: 1\r\rthesis: {t: \x85}".encode())
def test_any_bytes_are_read_or_refused_and_every_span_lies_in_them(content):
    reading = read_map(content, "m.yaml")
    for one in reading.diagnostics:
        assert 0 <= one.span.start <= one.span.end <= len(reading.source.text)
        for edit in one.fix.edits if one.fix else ():
            assert 0 <= edit.start <= edit.end <= len(reading.source.text)


FIELDS = sorted({field.name for table in (MAP_FIELDS, CLAIM_FIELDS) for field in table})


@settings(max_examples=200)
@given(st.sampled_from(FIELDS), st.text(max_size=60))
@example("thesis", "[a, b]")
@example("text", "{a: b}")
def test_any_text_typed_into_any_field_is_read_or_refused(field, text):
    claim = f"  c:\n    {field}: {text}\n    text: C.\n"
    for content in (f"{HEAD}{field}: {text}\n", f"{HEAD}premises:\n{claim}"):
        reading = read_map(content, "m.yaml")
        errors = [one for one in reading.diagnostics if one.severity is Severity.ERROR]
        assert (reading.map is None) == bool(errors)
