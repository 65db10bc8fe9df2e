"""An ISBN has a last digit that fits the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.checks.fields import bad_isbn
from argmap.formats import read_map
from argmap.model import ArgumentMap, Claim, Role, Source
from argmap.syntax import apply_edits
from argmap.workflow.checking import check

MAP = "argmap: 1\nthesis: {{t: T.}}\nsources: {{a22: {{title: Audit, isbn: {}}}}}\n"
NONE = "the source 'a22' has no ISBN in `isbn`"
MISFIT = "the last digit of the ISBN of 'a22' does not fit the others"
MORE = "the source 'a22' has more than an ISBN in `isbn`"


@pytest.mark.parametrize(
    ("isbn", "expected"),
    [
        pytest.param("978-3-16-148410-0", [], id="hyphens"),
        pytest.param("9783161484100", [], id="digits"),
        pytest.param("978 3 16 148410 0", [], id="spaces"),
        pytest.param("3-16-148410-X", [], id="ten with an X"),
        pytest.param("316148410x", [], id="small x"),
        pytest.param("0-306-40615-2", [], id="ten"),
        pytest.param("978-3-16-148410-7", [MISFIT], id="last digit"),
        pytest.param("978-3-16-184410-0", [MISFIT], id="two digits in each other's place"),
        pytest.param("0-306-40615-3", [MISFIT], id="last of ten"),
        pytest.param("ISBN 978-3-16-148410-0", [MORE], id="mark"),
        pytest.param('"ISBN-13: 978-3-16-148410-0"', [MORE], id="mark with its length"),
        pytest.param("978-3-16-148410", [NONE], id="a digit less"),
        pytest.param("978-3-16-148410-X", [NONE], id="X among thirteen"),
        pytest.param("123-3-16-148410-0", [NONE], id="no book"),
        pytest.param("978-3-16-148410-0 (paperback)", [NONE], id="a note"),
        pytest.param("1234-5679", [NONE], id="an ISSN"),
        pytest.param("soon", [NONE], id="a word"),
    ],
)
def test_bad_isbn_tells_what_is_wrong(messages, map_of, isbn, expected):
    assert messages(bad_isbn, map_of(MAP.format(isbn))) == expected


def found_in(isbn):
    thesis = Claim("t", "T.", Role.THESIS)
    return list(
        bad_isbn.check(ArgumentMap("m", claims=[thesis], sources=[Source("s", "S", isbn=isbn)]))
    )


@given(st.integers(0, 10**9 - 1), st.integers(0, 9), st.integers(0, 11))
def test_one_wrong_digit_is_always_noticed(number, digit, at):
    """https://www.isbn-international.org/content/isbn-users-manual: what the digit is for."""
    body = f"978{number:09}"
    last = -sum(int(one) * (3 if place % 2 else 1) for place, one in enumerate(body)) % 10
    isbn = f"{body}{last}"
    assert found_in(isbn) == []
    slip = isbn[:at] + str(digit) + isbn[at + 1 :]
    assert bool(found_in(slip)) == (slip != isbn)


def test_the_repair_keeps_the_number_and_is_safe():
    text = MAP.format("ISBN 978-3-16-148410-0")
    [fix] = (one.fix for one in check(read_map(text)) if one.rule == bad_isbn.NAME)
    assert fix.safe is True
    assert apply_edits(text, fix.edits) == MAP.format("978-3-16-148410-0")
