"""A claim that is read alone says who or what it is about."""

import pytest

from argmap.checks.style import dangling_pronoun
from argmap.model import ArgumentMap, Claim, Role


def found(text):
    argument = ArgumentMap("okafor", claims=[Claim("barrels", text, Role.THESIS)])
    return [finding.message for finding in dangling_pronoun.check(argument)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They breed mosquitoes.", "They"),
        ("It breeds mosquitoes.", "It"),
        ("It will harm children.", "It"),
        ("He breaks every promise.", "He"),
        ("This is unfair.", "This"),
        ("This means that floods grow.", "This"),
        ("These are dangerous.", "These"),
        ("That is false.", "That"),
        ("Those were the causes.", "Those"),
        ("Their effects are bad.", "Their"),
        ("she said no.", "she"),
    ],
)
def test_dangling_pronoun_names_the_word(text, word):
    expected = f"the claim 'barrels' begins with {word!r} and does not say who or what that is"
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It is unlikely that barrels help.", id="it is … that"),
        pytest.param("It would be wrong to wait.", id="it would … to"),
        pytest.param("It takes years to build a dam.", id="it takes … to"),
        pytest.param("It costs more to repair than to prevent.", id="it costs … to"),
        pytest.param("It has been shown that lids help.", id="it has been shown that"),
        pytest.param("It matters who pays.", id="it matters who"),
        pytest.param("It rained all day.", id="weather"),
        pytest.param("It is late.", id="time"),
        pytest.param("IT costs are high.", id="not a pronoun"),
        pytest.param("This summit will fail.", id="this with a noun"),
        pytest.param("These causes are old.", id="these with a noun"),
        pytest.param("That Russia would leave is unlikely.", id="that clause"),
        pytest.param("Those who pay decide.", id="those who"),
        pytest.param("Those in power decide.", id="those in"),
        pytest.param("He who pays decides.", id="he who"),
        pytest.param("They say that love is blind.", id="people say"),
        pytest.param("Its roots let Iran stay.", id="the name follows"),
        pytest.param("Their weight makes the barrels safe.", id="the noun follows"),
        pytest.param("Barrels are cheap, and they last.", id="not at the beginning"),
    ],
)
def test_what_points_to_nothing_outside_is_accepted(text):
    assert found(text) == []
