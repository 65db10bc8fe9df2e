"""A quote is an anchor."""

import pytest

from argmap.checks.citations import long_quote
from argmap.model import ArgumentMap, Citation, Claim, Role


@pytest.mark.parametrize(
    ("quote", "count"),
    [
        pytest.param("It is the roofs", None, id="a few words"),
        pytest.param("word " * 15, None, id="15 words"),
        pytest.param("word " * 16, 16, id="16 words"),
        pytest.param("one – two " * 7, None, id="dashes are no words"),
        pytest.param("a " * 16, 16, id="short words"),
        pytest.param("w" * 1000, None, id="one long word"),
    ],
)
def test_long_quote_counts_words(messages, quote, count):
    thesis = Claim("t", "T.", Role.THESIS, citations=(Citation(quote=quote.strip()),))
    expected = [f"a quote of the claim 't' has {count} words"] * (count is not None)
    assert messages(long_quote, ArgumentMap("okafor", claims=(thesis,))) == expected


def test_each_quote_of_a_claim_is_looked_at(map_of):
    long = f"{{quote: {'word ' * 20}}}"
    text = f"argmap: 1\nthesis: {{t: {{text: T., cite: [¶1, {long}, {long}]}}}}\n"
    parts = [finding.part for finding in long_quote.check(map_of(text))]
    assert parts == [("claims", "t", "cite")] * 2
