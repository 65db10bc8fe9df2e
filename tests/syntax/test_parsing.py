"""YAML text to a tree: what is read, what is refused, and where it stands."""

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from argmap.syntax import MAX_DEPTH, Mapping, Scalar, Sequence, building, decode, parse


def read(content):
    problems, readable = decode("a.yaml", content)
    return parse(problems) if readable else None, problems.sorted(), problems.source


def found(content):
    return [(d.rule, d.span.start) for d in read(content)[1]]


def as_data(node):
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [as_data(item) for item in node.items]
        case Mapping():
            return {key.text: as_data(value) for key, value in node.entries}


@pytest.mark.parametrize(
    "text",
    ["no", "012", "1e3", "1:20", "2024-03", "~", "null", "0x1f", "=", "<<x", "true", "1_000"],
)
def test_every_scalar_is_the_text_that_was_typed(text):
    assert as_data(read(f"a: {text}\n")[0]) == {"a": text}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: &x b\n", ("text-lost-to-yaml", 3), id="anchor"),
        pytest.param("a: *x\n", ("text-lost-to-yaml", 3), id="alias without anchor"),
        pytest.param("a: !!python/object:os.system x\n", ("yaml-feature", 3), id="tag"),
        pytest.param("a: ! x\n", ("text-lost-to-yaml", 3), id="bare tag"),
        pytest.param("<<: {a: b}\n", ("yaml-feature", 0), id="merge key"),
        pytest.param("%YAML 1.1\n---\na: b\n", ("yaml-feature", 0), id="directive"),
        pytest.param("a: b\n---\nc: d\n", ("yaml-feature", 5), id="second document"),
        pytest.param("a: b\na: c\n", ("duplicate-key", 5), id="same key twice"),
        pytest.param("a: {b: c, b: d}\n", ("duplicate-key", 10), id="same key in a group"),
        pytest.param("? [a]\n: b\n", ("wrong-shape", 2), id="list as a key"),
        pytest.param("a:\n\tb: c\n", ("tab-indent", 3), id="tab"),
        pytest.param("a: b: c\n", ("yaml-syntax", 4), id="colon in a text"),
        pytest.param("a: 'b\n", ("yaml-syntax", 3), id="quote never closed"),
        pytest.param("a: [b, c\n", ("yaml-syntax", 3), id="list never closed"),
        pytest.param("a: @b\n", ("yaml-syntax", 3), id="reserved character"),
    ],
)
def test_what_is_no_plain_yaml_is_refused_at_its_place(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize("merge", ['"<<": a\n', "'<<': a\n"])
def test_a_quoted_merge_key_is_a_name_like_any_other(merge):
    assert found(merge) == []


@pytest.mark.parametrize(
    "bomb",
    [
        pytest.param("[" * 100_000, id="brackets"),
        pytest.param("- " * 25_000, id="dashes"),
        pytest.param("{a: " * 50_000, id="groups"),
        pytest.param("? " * 50_000, id="keys"),
    ],
)
def test_deep_nesting_is_refused_at_once(bomb):
    assert found(bomb)[0][0] == "too-deep"


def test_nesting_up_to_the_limit_is_read():
    assert found("[" * MAX_DEPTH + "]" * MAX_DEPTH) == []


def test_an_alias_bomb_is_refused_without_being_expanded():
    lines = ["a0: &a0 [x, x]"] + [
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)
    ]
    assert {rule for rule, _ in found("\n".join(lines))} == {"yaml-feature"}


@pytest.mark.parametrize(
    ("content", "rule", "start"),
    [
        pytest.param(b"a: \xff\n", "not-utf8", 3, id="bad byte"),
        pytest.param("ä: \xff\n".encode("latin-1"), "not-utf8", 0, id="latin-1"),
        pytest.param("a: b".encode("utf-16"), "not-utf8", 0, id="utf-16"),
        pytest.param("é: ".encode() + b"\xc3", "not-utf8", 3, id="cut short"),
        pytest.param(b"a: b\x00c\n", "control-character", 4, id="nul"),
        pytest.param("a: b\x1bc\n", "control-character", 4, id="escape"),
        pytest.param("a: \ud800\n", "control-character", 3, id="lone surrogate"),
    ],
)
def test_bytes_that_are_no_text_are_reported_where_they_stand(content, rule, start):
    assert found(content)[0] == (rule, start)


def test_a_file_larger_than_the_limit_is_not_read(monkeypatch):
    monkeypatch.setattr("argmap.syntax.decoding.MAX_BYTES", 10)
    assert found("a: " + "b" * 20) == [("too-large", 0)]


def test_a_byte_order_mark_is_no_part_of_the_text():
    node, problems, _ = read("\ufeffa: b\n".encode())
    assert (as_data(node), problems) == ({"a": "b"}, ())


@pytest.mark.parametrize(
    ("end", "line"), [("\n", 2), ("\r\n", 2), ("\r", 2)], ids=["lf", "crlf", "cr"]
)
def test_lines_are_counted_as_editors_count_them(end, line):
    _, problems, source = read(f"a: b{end}c: d{end}a: e{end}")
    [again] = problems
    assert (again.span.line, again.span.column) == (line, 0)
    assert source.line(line) == "a: e"


TEXTS = st.text(st.sampled_from("ab:,#-?[]{}&*!|>'\"%@` \t\n\r\x85\u2028é🌧"), max_size=40)


@given(TEXTS | st.binary(max_size=40))
@example("a: |\n  b\n\n")
@example("? ")
@example("---")
def test_reading_never_raises_and_every_span_lies_in_the_file(content):
    _, problems, source = read(content)
    for problem in problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(source.text)


@given(TEXTS)
def test_libyaml_and_pyyaml_read_the_same_tree(content):
    if not yaml.__with_libyaml__:
        pytest.skip("PyYAML was built without libyaml: there is nothing to compare")
    if "\t" in content:
        return  # they differ on tabs; a rule of its own reports tabs
    fast, fast_problems, _ = read(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(building, "_EVENTS", yaml.SafeLoader)
        slow, slow_problems, _ = read(content)
    if not fast_problems and not slow_problems:
        assert as_data(fast) == as_data(slow)


@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"], ids=["plain", "no-break", "narrow"])
def test_a_question_mark_in_the_french_manner_is_a_part_of_its_text(monkeypatch, loader, space):
    monkeypatch.setattr(building, "_EVENTS", loader)
    text = f"Que faire{space}? Rien."
    node, problems, _ = read(f"a: [{text}]\nb: {{c: {text}, d: e}}\nf: {text}\n")
    assert (as_data(node), problems) == ({"a": [text], "b": {"c": text, "d": "e"}, "f": text}, ())


@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
@pytest.mark.parametrize(
    "text",
    [
        "a:  # why\n  ? b\n  : c\n",
        "a:\n  # why\n  ? b\n  : c\n",
        "a:  # why?\n\n  ? b # so\n  : c\n",
    ],
)
def test_a_question_mark_below_a_comment_begins_a_name(monkeypatch, loader, text):
    monkeypatch.setattr(building, "_EVENTS", loader)
    node, problems, _ = read(text)
    assert (as_data(node), problems) == ({"a": {"b": "c"}}, ())


PRIVATE_USE = [*range(0xE000, 0xF900), *range(0xF0000, 0xFFFFE), *range(0x100000, 0x10FFFE)]


@pytest.mark.parametrize(
    "characters",
    [
        pytest.param(PRIVATE_USE[:3], id="the first"),
        pytest.param(PRIVATE_USE[:6400], id="all of two bytes"),
        pytest.param(PRIVATE_USE, id="all"),
    ],
)
@pytest.mark.parametrize("escaped", [False, True], ids=["typed", "escaped"])
def test_a_character_without_a_meaning_is_a_part_of_its_text(characters, escaped):
    expected = "".join(map(chr, characters)) + " ?x"
    typed = "".join(f"\\U{code:08x}" for code in characters) + " ?x" if escaped else expected
    node, problems, _ = read(f'a: "{typed}"\n')
    assert (as_data(node), problems) == ({"a": expected}, ())


def test_the_pure_loader_reads_maps_as_well(monkeypatch):
    monkeypatch.setattr(building, "_EVENTS", yaml.SafeLoader)
    node, problems, _ = read("a: [b, 'c']\nd: {e: no}\n")
    assert (as_data(node), problems) == ({"a": ["b", "c"], "d": {"e": "no"}}, ())
