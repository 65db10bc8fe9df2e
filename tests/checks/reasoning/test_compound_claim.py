"""Two whole statements in one claim are found, and nothing that only looks like them."""

import pytest

from argmap.checks.reasoning import compound_claim
from argmap.model import ArgumentMap, Claim, Role


def found(text):
    argument = ArgumentMap("okafor", claims=[Claim("barrels", text, Role.THESIS)])
    return [finding.message for finding in compound_claim.check(argument)]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Barrels are cheap; they last for years.", "with a semicolon between them"),
        ("Barrels are cheap in Syria. They last for years.", "in two sentences"),
        ("Barrels are cheap to buy. They last for years.", "in two sentences"),
        ("The floods came in 2015. Cities bought many barrels.", "in two sentences"),
        ("Barrels prevent most floods.\nCities should require them.", "in two sentences"),
    ],
)
def test_compound_claim_says_how_two_statements_are_joined(text, how):
    assert found(text) == [f"the claim 'barrels' makes two statements {how}"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Barrels are cheap, and they last.", id="a comma"),
        pytest.param("Barrels are cheap; lids too.", id="too short to stand alone"),
        pytest.param("Three firms bid: Acme of Paris; Bolt of Rome.", id="a list"),
        pytest.param("Acme of old Paris; Bolt of old Rome; Cog of old Oslo.", id="three parts"),
        pytest.param("Barrels (see Smith on lids; Jones on rain today) work.", id="in brackets"),
        pytest.param("Smith wrote “Barrels work. They last for years.” in 2020.", id="in quotes"),
        pytest.param("Barrels are cheap to buy; therefore cities buy them.", id="an inference"),
        pytest.param("Cities may buy barrels; but only as a first step.", id="an addition"),
        pytest.param("Dr. Smith of the U.S. Army saw No. 5 fail.", id="short abbreviations"),
        pytest.param("In Sept. 2015 and with Prof. Miller of St. Andrews.", id="titles"),
        pytest.param("The test by Smith et al. The Hague is known for.", id="et al."),
        pytest.param("Barrels cost approx. Five pounds each today.", id="approx."),
    ],
)
def test_one_statement_is_accepted(text):
    assert found(text) == []
