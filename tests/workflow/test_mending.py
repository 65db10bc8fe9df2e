"""What a rule would change in the model, as edits of the text."""

import pytest

from argmap.checks import Change, Repair
from argmap.formats import read_debate, read_map
from argmap.syntax import apply_edits
from argmap.workflow.mending import fix_of

MAP = """\
argmap: 1
thesis: {go: We go.}
sources:
  audit: An audit.   # of 2022
  other: {title: Other.}
premises:
  floods:
    text: Floods.
    supports: go
    tags: [a, b]
inferences:
  main: floods -> go
"""
DEBATE = """\
argmap-debate: 1
question: Q?
maps: [m.yaml]
propositions:
  p: {text: P., positions: {m: floods}}
"""


def after(text, places, *changes):
    fix = fix_of(Repair("do it", changes, safe=True), places)
    assert (fix.about, fix.safe) == ("do it", True)
    return apply_edits(text, fix.edits)


@pytest.mark.parametrize(
    ("part", "text", "old", "new"),
    [
        pytest.param(("sources", "audit"), None, "  audit: An audit.   # of 2022\n", "", id="line"),
        pytest.param(("sources", "other"), None, "  other: {title: Other.}\n", "", id="group"),
        pytest.param(
            ("inferences", "main"), None, "inferences:\n  main: floods -> go\n", "", id="all"
        ),
        pytest.param(("claims", "floods", "tags"), None, "    tags: [a, b]\n", "", id="field"),
        pytest.param(("claims", "floods", "text"), "A: b", "Floods.", '"A: b"', id="text"),
        pytest.param(("claims", "go"), "B, c", "We go.", '"B, c"', id="bare text in brackets"),
        pytest.param(("claims", "floods", "tags"), "c", "[a, b]", "c", id="list"),
    ],
)
def test_a_change_of_a_part_is_an_edit_of_its_text(part, text, old, new):
    places = read_map(MAP, "m.yaml").places
    assert after(MAP, places, Change(part, text)) == MAP.replace(old, new)


def test_several_changes_make_one_fix():
    places = read_map(MAP, "m.yaml").places
    changes = (Change(("inferences", "main"), None), Change(("sources", "audit"), None))
    expected = MAP.replace("inferences:\n  main: floods -> go\n", "")
    assert after(MAP, places, *changes) == expected.replace("  audit: An audit.   # of 2022\n", "")


def test_a_position_of_a_debate_can_be_changed():
    reading = read_debate(DEBATE, "debate.yaml", lambda name: read_map(MAP, name))
    part = ("propositions", "p", "positions", "m")
    expected = DEBATE.replace("m: floods", "m: reports floods")
    assert after(DEBATE, reading.places, Change(part, "reports floods")) == expected


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param([Change(("claims", "floods", "note"), "x")], id="part not written"),
        pytest.param([Change(("claims", "rain"), None)], id="no such part"),
        pytest.param([Change(("claims", "floods"), "x")], id="group without brackets"),
        pytest.param(
            [Change(("sources", "audit"), None), Change(("claims", "rain"), None)], id="half of it"
        ),
        pytest.param(
            [Change(("claims", "floods"), None), Change(("claims", "floods", "text"), "x")],
            id="one inside the other",
        ),
        pytest.param([], id="no change"),
    ],
)
def test_what_the_text_cannot_take_is_no_fix(changes):
    places = read_map(MAP, "m.yaml").places
    assert fix_of(Repair("do it", tuple(changes)), places) is None
