"""What reading says of the text of a map that is sound but for some lines."""

import pytest

from argmap.formats import read_map
from argmap.syntax import apply_edits

SOUND = """\
argmap: 1
thesis:
  require: New buildings should have to collect roof water.
premises:
  floods: {text: Roof runoff causes most street floods., supports: require}
"""


@pytest.fixture(scope="session")
def file_faults():
    """Give what returns rule, place counted from 1, message and help of a file's faults."""

    def find(content):
        return [
            (one.rule, f"{one.span.line + 1}:{one.span.column + 1}", one.message, one.help)
            for one in read_map(content, "okafor.yaml").diagnostics
        ]

    return find


@pytest.fixture(scope="session")
def faults(file_faults):
    """Give what returns the faults of a sound map that goes on with more lines, from line 6."""
    return lambda lines: file_faults(f"{SOUND}{lines}\n")


@pytest.fixture(scope="session")
def mended():
    """Give what returns more lines of a sound map after the safe, or after all, fixes of a rule."""

    def mend(lines, rule, *, unsafe=False):
        text = f"{SOUND}{lines}\n"
        fixes = [d.fix for d in read_map(text, "okafor.yaml").diagnostics if d.rule == rule]
        edits = [edit for fix in fixes if fix and (fix.safe or unsafe) for edit in fix.edits]
        return apply_edits(text, edits).removeprefix(SOUND).removesuffix("\n")

    return mend
