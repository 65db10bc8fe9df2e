"""A topic is no claim."""

import pytest

from argmap.checks.style import short_claim
from argmap.model import ArgumentMap, Claim, Role


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Cost", "1 word"),
        ("Cost.", "1 word"),
        ("Low cost", "2 words"),
        ("Barrels leak.", None),
        ("Low costs help", None),
        ("雨", None),
        ("ฝนตก", None),
        ("비용", "1 word"),
    ],
)
def test_short_claim_asks_for_a_sentence(messages, text, count):
    argument = ArgumentMap("okafor", claims=[Claim("cost", text, Role.THESIS)])
    expected = [] if count is None else [f"the claim 'cost' has only {count}"]
    assert messages(short_claim, argument) == expected
