"""How wide texts are, and where lines break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.views.drawing.lettering import text_width, wrap, wrap_evenly


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("i", 2.22),
        ("W", 9.44),
        ("語", 10),
        ("e\N{COMBINING ACUTE ACCENT}", 5.56),
        ("é", 7),
    ],
)
def test_width_in_arial_at_ten_points(text, width):
    assert text_width(text, 10) == pytest.approx(width)


def test_bold_is_wider():
    assert text_width("bold", 10, bold=True) > text_width("bold", 10)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("", [""], id="nothing"),
        pytest.param("  a \t b\n\nc ", ["a b c"], id="white space is one space"),
        pytest.param("aaaaaaaaaaaa", ["aaaaaaaaa", "aaa"], id="a long word is broken"),
        pytest.param("aaaaaaaaaaaa b", ["aaaaaaaaa", "aaa b"], id="its rest takes words"),
        pytest.param("語語語語語語語", ["語語語語語", "語語"], id="wide letters count double"),
        pytest.param(
            "aaaaaaa b\N{NO-BREAK SPACE}c", ["aaaaaaa", "b\N{NO-BREAK SPACE}c"], id="held"
        ),
    ],
)
def test_lines_of_fifty_points(text, lines):
    assert wrap(text, 50.1, 10) == lines


@given(st.text(max_size=300), st.floats(1, 300), st.booleans())
def test_lines_are_the_text_and_fit(text, width, bold):
    for wrapped in (wrap(text, width, 10, bold=bold), wrap_evenly(text, width, 10, bold=bold)):
        assert "".join("".join(wrapped).split()) == "".join(text.split())
        assert all(len(line) <= 1 or text_width(line, 10, bold=bold) <= width for line in wrapped)


@given(st.text(max_size=300), st.floats(20, 300))
def test_even_lines_are_as_few(text, width):
    assert len(wrap_evenly(text, width, 10)) == len(wrap(text, width, 10))
