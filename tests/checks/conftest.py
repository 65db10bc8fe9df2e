"""What a rule says of a map that is sketched, or written as a user would write it."""

import pytest

from argmap.formats import read_map


@pytest.fixture(scope="session")
def messages():
    """Give what returns the messages of a rule's findings, in their order."""

    def find(rule, subject):
        return [finding.message for finding in rule.check(subject)]

    return find


@pytest.fixture(scope="session")
def map_of():
    """Give what returns the map of a text, which must be sound."""

    def read(text):
        reading = read_map(text, "okafor.yaml")
        assert reading.map is not None, [str(found) for found in reading.diagnostics]
        return reading.map

    return read
