"""Nobody affirms or denies anything by what they only report."""

import pytest

from argmap.checks import Change
from argmap.checks.debate import reported_as_own
from argmap.formats import read_debate, read_map
from argmap.syntax import apply_edits
from argmap.workflow.checking import check

BORROWED = "the claim 'theirs' is reported in 'okafor', so its author {} nothing by it"
MAP = """\
argmap: 1
thesis: {t: Cities should require barrels.}
rebuttals: {theirs: {text: Barrels breed gnats., by: critics, rebuts: t}}
"""
DEBATE = """\
argmap-debate: 1
question: Barrels?
maps: [okafor.yaml]
propositions:
  p:
    text: Barrels breed gnats.
    positions:
      okafor: %s
"""


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        pytest.param("own", [], id="affirms by an own claim"),
        pytest.param("theirs", [BORROWED.format("affirms")], id="affirms by a reported claim"),
        pytest.param("not theirs", [BORROWED.format("denies")], id="denies by a reported claim"),
        pytest.param("partly theirs", [BORROWED.format("qualifies")], id="qualifies by one"),
        pytest.param("reports theirs", [], id="reports a reported claim"),
        pytest.param("reports own", [], id="reports an own claim"),
        pytest.param("silent", [], id="silent"),
        pytest.param("own, theirs", [BORROWED.format("affirms")], id="one of two"),
    ],
)
def test_a_position_on_a_reported_claim_is_found(debate_of, messages, position, expected):
    assert messages(reported_as_own, debate_of({"p": f"okafor: {position}"})) == expected


@pytest.mark.parametrize(
    ("positions", "change"),
    [
        pytest.param("okafor: not theirs", "reports theirs", id="alone"),
        pytest.param("okafor: theirs; brandt: own", "reports theirs", id="beside another map"),
        pytest.param("okafor: own, theirs", None, id="beside another claim"),
    ],
)
def test_the_position_is_repaired_where_it_names_that_claim_alone(debate_of, positions, change):
    [finding] = reported_as_own.check(debate_of({"p": positions}))
    part = ("propositions", "p", "positions", "okafor")
    assert finding.part == part
    changes = finding.repair and finding.repair.changes
    assert changes == (change and (Change(part, change),))


@pytest.mark.parametrize(
    ("position", "repaired"),
    [
        pytest.param("not theirs  # see ¶6", "reports theirs  # see ¶6", id="short form"),
        pytest.param("{claim: theirs}", "reports theirs", id="long form that says no more"),
        pytest.param("{claim: theirs, note: Hm.}", None, id="long form with a note"),
        pytest.param("{claim: theirs, implicit: true}", None, id="implicit"),
        pytest.param("\n        claim: theirs", None, id="long form on lines of its own"),
    ],
)
def test_the_repair_writes_the_short_form(position, repaired):
    text = DEBATE % position
    reading = read_debate(text, "debate.yaml", lambda name: read_map(MAP, name))
    [fix] = (one.fix for one in check(reading) if one.rule == reported_as_own.NAME)
    assert (fix and not fix.safe and apply_edits(text, fix.edits)) == (
        repaired and DEBATE % repaired
    )
