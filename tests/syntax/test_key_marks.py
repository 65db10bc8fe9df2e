"""The question mark before a name, wherever its name stands."""

import pytest

from argmap.syntax import decode, key_mark, parse


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        pytest.param("? b\n: c\n", 0, id="on its line"),
        pytest.param("a: d\n? # why\n  b\n: c\n", None, id="before a comment"),
        pytest.param("a: d\n?\n  # why\n  b\n: c\n", None, id="above a comment"),
        pytest.param("a: d ?\n# why\nb: c\n", None, id="at the end of a text above a comment"),
        pytest.param("a: '? # d'\nb: c\n", None, id="in quotes"),
        pytest.param("# ?\nb: c\n", None, id="in a comment"),
        pytest.param("# - ?\nb: c\n", None, id="behind a dash in a comment"),
        pytest.param("a: d\n?\n  b\n: c\n", 5, id="on the line above"),
        pytest.param("a: |\n  d\n  ?\nb: c\n", None, id="last line of a text"),
    ],
)
def test_the_question_mark_before_a_name_is_found(text, mark):
    problems, _ = decode("a.yaml", text)
    root = parse(problems)
    key = next(key for key, _ in root.entries if key.text == "b")
    assert key_mark(problems.source, key.start) == mark


def test_names_on_one_long_line_are_told_in_linear_time(cpu_seconds):
    def marks(count):
        problems, _ = decode("a.yaml", "a: {" + "b: c, " * count + "d: e}\n")
        return [key_mark(problems.source, 4 + 6 * number) for number in range(count)]

    least = cpu_seconds(lambda: marks(2_000), 3)
    assert cpu_seconds(lambda: marks(16_000), 2) < 24 * least
