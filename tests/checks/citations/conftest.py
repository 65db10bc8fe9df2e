"""What a rule about citations says of a map beside its text."""

import pytest

from argmap.checks import Texts
from argmap.formats import read_plain_text

TEXT = """\
# Barrels for the harbour

An engineer of the city walked the old harbour in the storm of March.

What he saw was plain: the drains stood full before the river rose.

“It is the roofs that drown us whenever it pours” – so he told the Council of Harbour City.

# What the audit found

A barrel at each down-pipe would hold the first half hour of rain.

What the audit found

The city paid 61,000 for the audit; it pays more for each flood.

Shopkeepers, he added, no longer trust the pumps.

A lid keeps the gnats out, and nobody has seen a gnat since.

The council votes in May.
"""
"""A text with nine paragraphs, of which the fifth is a heading that nobody marked."""


@pytest.fixture(scope="session")
def text():
    """Give the text that claims stand beside in these tests."""
    return TEXT


@pytest.fixture(scope="session")
def beside():
    """Give what returns the messages of a rule about a claim beside a text, with help and fix."""

    def find(rule, argument_map, text=TEXT, **sources):
        of_sources = {name: read_plain_text(one.encode()) for name, one in sources.items()}
        mapped = None if text is None else read_plain_text(text.encode(), "okafor-2024.txt")
        return list(rule.check(argument_map, Texts(mapped, of_sources)))

    return find


@pytest.fixture(scope="session")
def citing(map_of):
    """Give what returns a map whose thesis cites what is given, in the format's notation."""

    def build(cite):
        return map_of(
            f"argmap: 1\nsources: {{a22: Audit}}\nthesis: {{t: {{text: {text}, cite: {cite}}}}}\n"
        )

    return build
