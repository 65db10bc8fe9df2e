"""Twenty-five words are enough."""

import pytest

from argmap.checks.style import long_claim
from argmap.model import ArgumentMap, Claim, Role


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("word " * 24 + "end.", None, id="25 words"),
        pytest.param("word " * 25 + "end.", 26, id="26 words"),
        pytest.param("word " * 24 + "– end.", None, id="a dash is no word"),
        pytest.param("a " * 25 + "b", 26, id="short words"),
        pytest.param("word\n" * 25 + "end", 26, id="line breaks"),
        pytest.param("x" * 1_000, None, id="one endless word"),
        pytest.param("雨が降ると道があふれる。" * 10, None, id="no spaces"),
    ],
)
def test_long_claim_counts_words(messages, text, count):
    argument = ArgumentMap("okafor", claims=[Claim("floods", text, Role.THESIS)])
    expected = [] if count is None else [f"the claim 'floods' has {count} words"]
    assert messages(long_claim, argument) == expected
