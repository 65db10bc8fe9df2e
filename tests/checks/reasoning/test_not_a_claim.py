"""Questions and broken sentences are no claims."""

import pytest

from argmap.checks.reasoning import not_a_claim
from argmap.model import ArgumentMap, Claim, Role

QUESTION = ["the claim 'cost' is a question"]
BROKEN = ["the claim 'cost' breaks off"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who will pay?", QUESTION),
        ("谁来付钱？", QUESTION),
        ("The reasons are these:", BROKEN),
        ("The city pays, but…", BROKEN),
        ("The city pays, but ...", BROKEN),
        ("Nobody knows who will pay.", []),
        ("Critics ask “who will pay?”", []),
        ("The odds are 3:1", []),
        ("Costs rise", []),
    ],
)
def test_not_a_claim_looks_at_the_end(messages, text, expected):
    argument = ArgumentMap("okafor", claims=[Claim("cost", text, Role.THESIS)])
    assert messages(not_a_claim, argument) == expected
