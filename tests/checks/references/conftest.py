"""What reading says of the names in a map or a debate that is sound but for some lines."""

import pytest

from argmap.errors import UnreadableFile
from argmap.formats import read_debate, read_map

SOUND = """\
argmap: 1
thesis:
  require: New buildings should have to collect roof water.
premises:
  floods: {text: Roof runoff causes most street floods., supports: require}
"""
HEAD = "argmap-debate: 1\nquestion: Should new buildings have to collect roof water?\n"
MAPS = {
    "okafor.yaml": SOUND,
    "brandt.yaml": "argmap: 1\nthesis: {leave: Leave it to the owners.}\n",
    "copy.yaml": "argmap: 1\nid: okafor\nthesis: {leave: Leave it to the owners.}\n",
    "broken.yaml": "argmap: 1\n",
}


def _told(diagnostics):
    """Return rule, place counted from 1, message and help of each."""
    return [
        (one.rule, f"{one.span.line + 1}:{one.span.column + 1}", one.message, one.help)
        for one in diagnostics
    ]


@pytest.fixture(scope="session")
def faults():
    """Give what returns the faults of a sound map that goes on with more lines, from line 6."""
    return lambda lines: _told(read_map(f"{SOUND}{lines}\n", "okafor.yaml").diagnostics)


@pytest.fixture(scope="session")
def debate_faults():
    """Give what returns the faults of a debate that goes on with more lines, from line 4."""

    def read_named_map(name):
        if name not in MAPS:
            raise UnreadableFile(f"{name}: no such file or folder")
        return read_map(MAPS[name], name)

    def find(lines, maps="[okafor.yaml, brandt.yaml]"):
        text = f"{HEAD}maps: {maps}\n{lines}\n"
        return _told(read_debate(text, "debate.yaml", read_named_map).diagnostics)

    return find
