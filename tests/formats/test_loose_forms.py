"""Texts as people write them, and the form of the format; a guess is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.formats.arrows import as_arrow, parse_arrow
from argmap.formats.locators import parse_citation
from argmap.formats.loose_citations import as_citation, as_numbers
from argmap.formats.loose_forms import as_confidence, as_date, as_url, as_yes_or_no
from argmap.formats.positions import as_position, parse_position
from argmap.formats.suggestions import nearest
from argmap.model import PartialDate, Unit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024/03/09", "2024-03-09"),
        ("2024-3-9", "2024-03-09"),
        ("2024.03", "2024-03"),
        ("20240309", "2024-03-09"),
        ("9 March 2024", "2024-03-09"),
        ("March 9th, 2024", "2024-03-09"),
        ("Sept. 2024", "2024-09"),
        ("9-Mar-2024", "2024-03-09"),
        ("2024 march", "2024-03"),
        ("3/2024", "2024-03"),
        ("31/12/2024", "2024-12-31"),
        ("12/31/2024", "2024-12-31"),
        ("5.5.2024", "2024-05-05"),
        ("c. 2024", "2024~"),
        ("circa March 2024", "2024-03~"),
        ("~2024", "2024~"),
        ("2024 ~", "2024~"),
        ("03/09/2024", None),
        ("2024-13", None),
        ("30 February 2024", None),
        ("March", None),
        ("24-03-09", None),
        ("March April 2024", None),
        ("2024 to 2025", None),
        ("9 2024 3", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_date_is_understood_where_its_parts_can_be_in_one_order_only(text, expected):
    found = as_date(text)
    assert (found and found.text) == expected
    assert found is None or found.safe


@given(st.dates(), st.sampled_from(("%d %B %Y", "%B %d, %Y", "%Y/%m/%d", "%Y.%m.%d", "%d-%b-%Y")))
def test_every_day_is_understood_in_every_clear_form(day, form):
    written = day.strftime(form)
    if day.year >= 1000:
        assert as_date(written).text == day.isoformat()


@given(st.text(st.sampled_from("0123456789 -/.,~maryoctcirca"), max_size=15))
def test_whatever_is_made_a_date_is_one(text):
    found = as_date(text)
    assert found is None or str(PartialDate.parse(found.text)) == found.text


@pytest.mark.parametrize(
    ("text", "expected", "safe"),
    [
        ("8", "¶8", False),
        ("8-9", "¶8-9", False),
        ("11-9", "¶9-11", False),
        ("¶11-9", "¶9-11", False),
        ("pp 3 to 5", "p. 3-5", True),
        ("P. 14", "p. 14", True),
        ("par 8", "¶8", True),
        ("¶¶ 3 and 5", "¶3, ¶5", True),
        ("8th paragraph", "¶8", True),
        ("paragraph no. 8", "¶8", True),
        ("audit22, p. 14", "audit22 p. 14", True),
        ("audit22 (p. 14)", "audit22 p. 14", True),
        ("12:30 to 13:30", "12:30-13:30", True),
        ("S. 3", "p. 3", False),
        ("S. 3–5", "p. 3-5", False),
        ("Seite 3", "p. 3", True),
        ("audit22, S. 14", "audit22 p. 14", False),
        ("audit22 Seiten 14 bis 16", "audit22 p. 14-16", True),
        ("Kap. 4, Abs. 2", "ch. 4, ¶2", True),
        ("chapitre 2, ligne 5", "ch. 2, l. 5", True),
        ("página 3", "p. 3", True),
    ],
)
def test_a_citation_is_understood(text, expected, safe):
    found = as_citation(text)
    assert (found.text, found.safe) == (expected, safe)


@pytest.mark.parametrize(
    "text", ["page x9", "¶0", "page fourteen", "the end", "Audit p. 3", "", "S. Drei"]
)
def test_what_is_no_place_stays_none(text):
    assert as_citation(text) is None


@given(st.text(st.sampled_from("¶p. 0123-–to and,()audit:"), max_size=20))
def test_whatever_is_made_a_citation_is_one(text):
    found = as_citation(text)
    assert found is None or str(parse_citation(found.text)) == found.text


def test_numbers_keep_their_unit():
    assert as_numbers(Unit.PARAGRAPH, "9 to 11").text == "9-11"
    assert as_numbers(Unit.PARAGRAPH, "nine") is None


@pytest.mark.parametrize(
    ("text", "expected", "safe"),
    [
        ("HTTPS://Example.org/A", "https://Example.org/A", True),
        ("<https://example.org>", "https://example.org", True),
        ("www.example.org", "https://www.example.org", False),
        ("//example.org/a?b#c", "https://example.org/a?b#c", False),
        ("ada@example.org", "mailto:ada@example.org", False),
        ("doi:10.1000/182", "https://doi.org/10.1000/182", False),
    ],
)
def test_an_address_is_understood(text, expected, safe):
    found = as_url(text)
    assert (found.text, found.safe) == (expected, safe)


@pytest.mark.parametrize("text", ["javascript:alert(1)", "see the web", "example", "a b.org"])
def test_what_is_no_address_stays_none(text):
    assert as_url(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("80%", "0.8"), ("5 %", "0.05"), ("0%", "0"), ("100 percent", "1"), ("0,75", "0.75")],
)
def test_a_confidence_is_understood(text, expected):
    assert as_confidence(text).text == expected


@pytest.mark.parametrize("text", ["101%", "-5%", "certain", "1,2,3", "8/10"])
def test_what_is_no_confidence_stays_none(text):
    assert as_confidence(text) is None


@pytest.mark.parametrize(("text", "expected"), [("Y", "true"), ("off", "false"), ("0", "false")])
def test_yes_and_no_are_understood(text, expected):
    assert as_yes_or_no(text).text == expected


def test_perhaps_is_neither_yes_nor_no():
    assert as_yes_or_no("perhaps") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a + b => c", "a + b -> c"),
        ("a → c", "a -> c"),
        ("a --> c", "a -> c"),
        ("c <- a + b", "a + b -> c"),
        ("c ← a", "a -> c"),
        ("a b", None),
        ("=> c", None),
        ("a <- b <- c", None),
    ],
)
def test_an_arrow_is_understood(text, expected):
    written = as_arrow(text)
    assert written == expected
    assert written is None or str(parse_arrow(written)) == written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Silent", "silent"),
        ("denies floods", "not floods"),
        ("affirms floods", "floods"),
        ("Partly floods", "partly floods"),
        ("yes floods", None),
        ("not the floods", None),
        ("floods mud", None),
    ],
)
def test_a_position_is_understood(text, expected):
    written = as_position(text)
    assert written == expected
    assert written is None or parse_position(written)


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        pytest.param("flods", ["floods", "catch"], ("floods", True, False), id="near"),
        pytest.param("Floods", ["floods"], ("floods", True, True), id="capitals"),
        pytest.param("mapped by", ["mapped-by"], ("mapped-by", True, True), id="space"),
        pytest.param("cost-3", ["cost-1", "cost-2"], ("cost-2", False, False), id="equally near"),
        pytest.param("cost-3", ["cost-2", "cost-1"], ("cost-2", False, False), id="any order"),
        pytest.param("rain", ["floods"], ("", False, False), id="none"),
        pytest.param("x" * 61, ["x" * 60], ("", False, False), id="too long to be a word"),
    ],
)
def test_the_nearest_word_is_clear_when_no_other_is_as_near(word, known, expected):
    near = nearest(word, known)
    assert (near.word, near.clear, near.same) == expected
