"""Every report of one small debate, whole, and what holds of the reports of any debate."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.comparison import compare
from argmap.errors import UnknownName
from argmap.model import Debate, PartialDate
from argmap.reports.document import legible
from argmap.reports.findings_text import visible
from argmap.testing import debates
from argmap.workflow.reporting import FORMATS, format_of, report

EXPECTED = Path(__file__).parent / "expected"


@pytest.mark.parametrize(("form", "ending"), FORMATS.items())
def test_the_report_of_the_documents_debate_is_as_reviewed(market_street, form, ending):
    kept = (EXPECTED / f"market-street{ending}").read_bytes().decode()
    assert report(market_street, form) == kept, "look at the new report, then keep it"


@st.composite
def dated(draw):
    """Return a debate whose texts all have their own year."""
    debate = draw(debates(max_maps=4))
    years = (PartialDate.parse(str(2000 + number)) for number in range(len(debate.maps)))
    maps = (evolve(one, published=year) for one, year in zip(debate.maps, years, strict=True))
    return evolve(debate, maps=tuple(maps))


@settings(max_examples=20)
@given(dated(), st.sampled_from(sorted(FORMATS)), st.randoms(use_true_random=False))
def test_the_order_of_the_maps_in_the_file_makes_no_difference(debate, form, random):
    maps = list(debate.maps)
    random.shuffle(maps)
    shuffled = evolve(debate, maps=tuple(maps))
    assert report(compare(shuffled), form) == report(compare(debate), form)


@settings(max_examples=20)
@given(debates(min_maps=0), st.sampled_from(sorted(FORMATS)), st.booleans())
def test_equal_comparisons_give_equal_reports(debate, form, implicit):
    again = Debate(
        **{
            name.lstrip("_"): getattr(debate, name)
            for name in (one.name for one in Debate.__attrs_attrs__)
        }
    )
    assert report(compare(debate, implicit=implicit), form) == report(
        compare(again, implicit=implicit), form
    )


def unmarked(text):
    """Return text without its spaces, since a report breaks lines where it must."""
    return "".join(text.split())


def read(form, text):
    """Return what a reader of a report sees, without spaces."""
    if form == "html":
        return unmarked("".join(ET.fromstring(text).itertext()))  # noqa: S314
    if form == "markdown":
        return unmarked(re.sub(r"\\(.)|\*+", lambda found: found[1] or "", text))
    return unmarked(text)


@settings(max_examples=40)
@given(debates(max_maps=9, max_claims=2), st.sampled_from(["text", "markdown", "html"]))
def test_every_proposition_and_author_appears_in_what_people_read(debate, form):
    seen = read(form, report(compare(debate), form))
    shown = visible if form == "text" else legible
    told = [debate.question, *(one.text for one in debate.propositions)]
    told += [one.thesis.text for one in debate.maps]
    told += [one.authors[0] if one.authors else one.id for one in debate.maps]
    for text in told:
        assert unmarked(shown(text)) in seen


def test_an_unknown_format_is_named_with_those_there_are(market_street):
    with pytest.raises(UnknownName, match="no format 'pdf'; the formats are text, markdown, html"):
        report(market_street, "pdf")


@pytest.mark.parametrize(
    ("file", "form"),
    [("a.txt", "text"), ("out/b.MD", "markdown"), ("c.d.html", "html"), ("e.csv", "csv")],
)
def test_the_ending_of_a_file_says_its_format(file, form):
    assert format_of(file) == form


@pytest.mark.parametrize("file", ["report", "report.pdf", ".html"])
def test_a_file_of_no_known_ending_gets_the_endings_there_are(file):
    with pytest.raises(UnknownName, match=r"end the name in \.txt, \.md, \.html, \.json, \.csv"):
        format_of(file)
