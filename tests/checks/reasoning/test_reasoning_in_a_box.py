"""An inference inside a claim is found; a cause, a time and a purpose are none."""

import pytest

from argmap.checks.reasoning import reasoning_in_a_box
from argmap.model import ArgumentMap, Claim, Role


def found(text, role=Role.THESIS, **fields):
    claims = [Claim("barrels", text, role, **fields)]
    if role is not Role.THESIS:
        claims.append(Claim("require", "Cities should require barrels.", Role.THESIS))
    argument = ArgumentMap("okafor", claims=claims)
    return [finding.message for finding in reasoning_in_a_box.check(argument)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Barrels should be required because they prevent floods.", "because"),
        ("Because barrels prevent floods, cities should require them.", "because"),
        ("It is wrong to let streets flood, because people drown.", "because"),
        ("Barrels will spread because they are cheap.", "because"),
        ("Cities must act, since nobody else will.", "since"),
        ("Barrels are cheap, so cities should require them.", "so"),
        ("Barrels are cheap; therefore they are popular.", "therefore"),
        ("Barrels are cheap and therefore popular.", "therefore"),
        ("Barrels are cheap, hence popular.", "hence"),
        ("The city refused to pay, which shows that it is poor.", "which shows that"),
    ],
)
def test_reasoning_in_a_box_names_the_word_that_joins(text, word):
    assert found(text) == [f"the claim 'barrels' hides an inference behind {word!r}"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Therefore barrels should be required.", "therefore"),
        ("Thus, barrels should be required.", "thus"),
    ],
)
def test_a_claim_that_opens_as_a_conclusion_is_found(text, word):
    assert found(text) == [f"the claim 'barrels' opens with {word!r}"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The barrels burst because they froze.", id="a cause"),
        pytest.param("The talks should stop because of  the rain.", id="because of"),
        pytest.param("Nobody should pay only because he is rich.", id="only because"),
        pytest.param("Critics say that barrels should go because they leak.", id="reported"),
        pytest.param("Officials fear that rents will rise because of lids.", id="feared"),
        pytest.param("Critics hold that barrels leak and therefore fail.", id="held"),
        pytest.param("Since 2015 cities should have had barrels.", id="since a year"),
        pytest.param("Since the flood, cities must require barrels.", id="since an event"),
        pytest.param("Floods grew, since they began in 2015.", id="since a beginning"),
        pytest.param("Lids close so that mosquitoes will not breed.", id="so that"),
        pytest.param("Barrels have so far been cheap and will stay so.", id="so far"),
        pytest.param("The dam broke, thus flooding the town.", id="in this way"),
        pytest.param("Five years hence, lids will be law.", id="hence as a time"),
        pytest.param("Barrels, therefore, are cheap.", id="between commas"),
        pytest.param("Smith calls barrels “good, and therefore cheap”.", id="quoted"),
        pytest.param("Hence is an old word.", id="the word itself"),
        pytest.param("The city chose barrels, which the mayor must pay.", id="relative clause"),
        pytest.param("The presence of lids will help.", id="presence"),
    ],
)
def test_what_is_no_inference_is_accepted(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        pytest.param(Role.EVIDENCE, None, id="evidence"),
        pytest.param(Role.PREMISE, "cause", id="a cause by its kind"),
    ],
)
def test_what_reports_a_cause_may_say_because(role, kind):
    assert found("Barrels will burst because they freeze.", role, kind=kind) == []


def test_a_text_of_megabytes_is_no_claim_to_look_into():
    assert found("Cities should act because " + "it rains and " * 1_000) == []
