"""Nobody affirms what cannot both be true."""

import pytest

from argmap.checks.debate import both_opposites

BOTH = "{!r} affirms both 'q' and its opposite 'p'"
DECLARED = [
    pytest.param({"p": {"opposite_of": ("q",)}}, id="by the first"),
    pytest.param({"q": {"opposite_of": ("p",)}}, id="by the second"),
    pytest.param({"p": {"opposite_of": ("q",)}, "q": {"opposite_of": ("p",)}}, id="by both"),
]


@pytest.mark.parametrize("details", DECLARED)
@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("okafor: own", "okafor: more", ["okafor"], id="affirms both"),
        pytest.param("okafor: own", "okafor: own", ["okafor"], id="by one claim"),
        pytest.param("okafor: own", "okafor: not more", [], id="affirms one"),
        pytest.param("okafor: not own", "okafor: not more", [], id="denies both"),
        pytest.param("okafor: own", "okafor: partly more", [], id="qualifies one"),
        pytest.param("okafor: own", "okafor: theirs", [], id="by what others say"),
        pytest.param("okafor: own", "brandt: own", [], id="two maps"),
        pytest.param(
            "okafor: own; brandt: own",
            "brandt: more; okafor: own, more",
            ["okafor", "brandt"],
            id="two maps both",
        ),
    ],
)
def test_both_opposites_reports_each_map_once(
    debate_of, messages, details, first, second, expected
):
    debate = debate_of({"p": first, "q": second}, **details)
    assert messages(both_opposites, debate) == [BOTH.format(name) for name in expected]


def test_what_is_not_declared_may_be_affirmed(debate_of, messages):
    assert messages(both_opposites, debate_of({"p": "okafor: own", "q": "okafor: own"})) == []


def test_the_finding_stands_at_the_later_position(debate_of):
    debate = debate_of({"p": "okafor: own", "q": "okafor: own"}, p={"opposite_of": ("q",)})
    [finding] = both_opposites.check(debate)
    assert finding.part == ("propositions", "q", "positions", "okafor")
    assert finding.related == (("affirms 'p' here", ("propositions", "p", "positions", "okafor")),)
