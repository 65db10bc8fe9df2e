"""Nesting has an end."""

import pytest

MESSAGE = "nested deeper than 64 levels; reading stops here"
HELP = "a map needs at most five levels"


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        pytest.param("x-tree: " + "[" * 64 + "]" * 64, "6:72", id="lists"),
        pytest.param("x-tree: " + "{a: " * 64 + "}" * 64, "6:261", id="groups"),
        pytest.param("x-tree:\n  " + "- " * 64, "7:129", id="dashes"),
    ],
)
def test_what_is_too_deep_is_told_where_it_becomes_so(faults, lines, place):
    assert faults(lines)[0] == ("too-deep", place, MESSAGE, HELP)


def test_a_bomb_of_brackets_is_told_once(file_faults):
    assert file_faults("[" * 100_000) == [("too-deep", "1:65", MESSAGE, HELP)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("x-tree: " + "[" * 63 + "]" * 63, id="the last level"),
        pytest.param("x-tree: [" + "[[]], " * 500 + "]", id="many in a row"),
        pytest.param("note: " + '"' + "[" * 500 + '"', id="brackets in quotes"),
    ],
)
def test_up_to_sixty_four_levels_are_read(faults, lines):
    assert faults(lines) == []
