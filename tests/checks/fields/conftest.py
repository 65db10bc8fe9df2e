"""What reading says of the fields of a map or a debate that is sound but for some lines."""

import pytest

from argmap.formats import read_debate, read_map

SOUND = """\
argmap: 1
thesis:
  require: New buildings should have to collect roof water.
premises:
  floods: {text: Roof runoff causes most street floods., supports: require}
"""
DEBATE = """\
argmap-debate: 1
question: Should new buildings have to collect roof water?
maps: [okafor.yaml]
"""


def _told(diagnostics):
    """Return rule, place counted from 1, message and help of each."""
    return [
        (one.rule, f"{one.span.line + 1}:{one.span.column + 1}", one.message, one.help)
        for one in diagnostics
    ]


@pytest.fixture(scope="session")
def file_faults():
    """Give what returns the faults of a map's whole file."""

    def find(text, file="okafor.yaml"):
        return _told(read_map(text, file).diagnostics)

    return find


@pytest.fixture(scope="session")
def faults(file_faults):
    """Give what returns the faults of a sound map that goes on with more lines, from line 6."""
    return lambda lines: file_faults(f"{SOUND}{lines}\n")


@pytest.fixture(scope="session")
def debate_faults():
    """Give what returns the faults of a debate that goes on with more lines, from line 4."""

    def find(lines, head=DEBATE):
        reading = read_debate(f"{head}{lines}\n", "debate.yaml", lambda name: read_map(SOUND, name))
        return _told(reading.diagnostics)

    return find
