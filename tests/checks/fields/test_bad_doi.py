"""A DOI is written alone."""

import pytest

from argmap.checks.fields import bad_doi
from argmap.formats import read_map
from argmap.syntax import apply_edits
from argmap.workflow.checking import check

MAP = "argmap: 1\nthesis: {{t: T.}}\nsources: {{a22: {{title: Audit, doi: {}}}}}\n"
NONE = "the source 'a22' has no DOI in `doi`"
MORE = "the source 'a22' has more than a DOI in `doi`"


@pytest.mark.parametrize(
    ("doi", "expected"),
    [
        pytest.param("10.1000/182", [], id="alone"),
        pytest.param("10.1000.10/182", [], id="a part of a registrant"),
        pytest.param("10.1002/(SICI)1096-8644(199605)100:1<1", [NONE], id="angle brackets"),
        pytest.param("10.1016/S0140-6736(97)11096-0", [], id="parentheses"),
        pytest.param("https://doi.org/10.1000/182", [MORE], id="address"),
        pytest.param("http://dx.doi.org/10.1000/182", [MORE], id="old address"),
        pytest.param("doi.org/10.1000/182", [MORE], id="address without its beginning"),
        pytest.param("doi:10.1000/182", [MORE], id="mark"),
        pytest.param('"DOI: 10.1000/182"', [MORE], id="mark in capitals"),
        pytest.param("1000/182", [NONE], id="no directory"),
        pytest.param("10.1000", [NONE], id="no name"),
        pytest.param("10.1000/18 2", [NONE], id="space"),
        pytest.param("https://example.org/10.1000/182", [NONE], id="another address"),
    ],
)
def test_bad_doi_tells_what_is_none_and_what_is_more(messages, map_of, doi, expected):
    assert messages(bad_doi, map_of(MAP.format(doi))) == expected


@pytest.mark.parametrize("doi", ["https://doi.org/10.1000/182", "<doi:10.1000/182>"])
def test_the_repair_keeps_the_doi_and_is_safe(doi):
    text = MAP.format(doi)
    [fix] = (one.fix for one in check(read_map(text)) if one.rule == bad_doi.NAME)
    assert fix.safe is True
    assert apply_edits(text, fix.edits) == MAP.format("10.1000/182")
