"""A waiver takes away the findings of the rules it names, on the lines it is about."""

import pytest

from argmap.formats import read_debate, read_map
from argmap.workflow.checking import check
from argmap.workflow.checking_files import check_paths
from argmap.workflow.settings_files import SettingsSource

MAP = """\
argmap: 1
thesis:
  go: We should go to the sea.
premises:{premises}
  sun:{sun}
    supports: go{supports}
    text: Sunshine{text}
  rain: {{text: Rain, supports: go}}{rain}
"""
WAIVER = "# argmap: allow short-claim (a heading)"
ABOUT_WAIVERS = {"unused-waiver", "bad-waiver"}


def findings(text):
    return [
        (one.rule, one.span.line)
        for one in check(read_map(text, "trip.yaml"))
        if one.rule in ABOUT_WAIVERS | {"short-claim"}
    ]


def map_with(**comments):
    places = dict.fromkeys(("premises", "sun", "supports", "text", "rain"), "")
    return MAP.format(**(places | {name: f"  {text}" for name, text in comments.items()}))


SUN, RAIN = ("short-claim", 6), ("short-claim", 7)


@pytest.mark.parametrize(
    ("comments", "left"),
    [
        pytest.param({}, [SUN, RAIN], id="none"),
        pytest.param({"text": WAIVER}, [RAIN], id="on the line"),
        pytest.param({"sun": WAIVER}, [RAIN], id="on the block"),
        pytest.param({"premises": WAIVER}, [], id="on the section"),
        pytest.param({"sun": WAIVER, "rain": WAIVER}, [], id="on each"),
        pytest.param({"sun": WAIVER, "text": WAIVER}, [RAIN], id="twice"),
        pytest.param({"supports": WAIVER}, [("unused-waiver", 5), SUN, RAIN], id="elsewhere"),
        pytest.param({"supports": f"\n    {WAIVER}"}, [RAIN], id="alone above a line"),
        pytest.param({"premises": f"\n{WAIVER}\n\n  # why\n"}, [RAIN], id="alone above a block"),
        pytest.param(
            {"text": "# argmap: allow long-claim, short-claim (x)"}, None, id="one of two"
        ),
        pytest.param({"sun": "#argmap:allow short-claim(why)"}, [RAIN], id="no spaces"),
        pytest.param({"text": "# argmap: allow short-claim (why (not))"}, [RAIN], id="brackets"),
    ],
)
def test_a_waiver_covers_its_line_and_block(comments, left):
    found = findings(map_with(**comments))
    if left is None:
        assert SUN not in found
        assert RAIN in found
    else:
        assert [rule for rule, _ in found] == [rule for rule, _ in left]


def test_a_waiver_takes_nothing_but_the_rule_it_names():
    text = map_with(text=WAIVER)
    with_waiver = {one.rule for one in check(read_map(text, "trip.yaml"))}
    without = {one.rule for one in check(read_map(map_with(), "trip.yaml"))}
    assert with_waiver == without
    assert findings(map_with(text="# argmap: allow long-claim (x)")) == [
        SUN,
        ("unused-waiver", 6),
        RAIN,
    ]


def test_text_that_looks_like_a_waiver_is_none():
    reading = read_map(map_with(sun="").replace("Sunshine", f"'A {WAIVER}'"), "trip.yaml")
    assert reading.map is not None
    assert reading.waivers == ()


def test_waivers_stand_beside_the_map():
    plain, waived = read_map(map_with(), "trip.yaml"), read_map(map_with(text=WAIVER), "trip.yaml")
    assert plain.map == waived.map
    assert [name.text for name in waived.waivers[0].names] == ["short-claim"]
    assert len(check(waived.map)) > len(check(waived))


def test_an_error_of_reading_cannot_be_waived():
    waiver = "# argmap: allow unknown-claim (not yet written)"
    text = map_with(supports=waiver).replace("supports: go  ", "supports: og  ")
    assert "unknown-claim" in {one.rule for one in check(read_map(text, "trip.yaml"))}


def test_an_error_of_a_rule_can_be_waived():
    circle = "argmap: 1\nthesis: {t: We go.}\npremises:\n  a: {text: It is so., supports: b}"
    rest = "\n  b: {text: It is, supports: [a, t]}\n"
    waiver = "  # argmap: allow circular-support (the author reasons so)"
    assert "circular-support" in {one.rule for one in check(read_map(circle + rest))}
    found = {one.rule for one in check(read_map(circle + waiver + rest))}
    assert "circular-support" not in found
    assert not found & ABOUT_WAIVERS


def test_a_warning_of_reading_can_be_waived():
    text = map_with(text="# argmap: allow invisible-character (as printed)")
    text = text.replace("Sunshine", "Sun\u200bshine")
    assert "invisible-character" not in {one.rule for one in check(read_map(text))}


def test_waivers_apply_in_debates_and_are_counted(tmp_path):
    (tmp_path / "trip.yaml").write_text(map_with(text=WAIVER), encoding="utf-8")
    debate = (
        "argmap-debate: 1\nquestion: Shall we go?\nmaps: [trip.yaml]\n"
        "propositions:\n  # argmap: allow one-sided-proposition (the others follow)\n"
        "  sea: {text: The sea is near., positions: {trip: silent}}\n"
    )
    (tmp_path / "debate.yaml").write_text(debate, encoding="utf-8")
    checked = check_paths([tmp_path])
    at_sun = [
        one for one in checked.diagnostics if one.rule == "short-claim" and one.span.line == 6
    ]
    assert at_sun == []
    assert checked.waived >= 1


def test_a_rule_that_does_not_look_at_such_files_is_unused_there():
    found = findings(map_with(text="# argmap: allow reported-as-own (x)"))
    assert ("unused-waiver", 6) in found
    debate = "argmap-debate: 1\nquestion: Go?  # argmap: allow long-claim (x)\nmaps: [trip.yaml]\n"
    reading = read_debate(debate, "debate.yaml", lambda name: read_map(map_with(), name))
    assert reading.debate is not None
    assert ("unused-waiver", 1) in {(one.rule, one.span.line) for one in check(reading)}


@pytest.mark.parametrize(
    ("source", "unused"),
    [
        (SettingsSource(isolated=True), True),
        (SettingsSource(isolated=True, ignore=("long-claim",)), False),
        (SettingsSource(isolated=True, select=("short-claim", "unused-waiver")), False),
        (SettingsSource(isolated=True, ignore=("unused-waiver",)), False),
    ],
)
def test_a_waiver_of_a_rule_that_is_off_is_not_called_unused(tmp_path, source, unused):
    file = tmp_path / "trip.yaml"
    file.write_text(map_with(text="# argmap: allow long-claim (x)"), encoding="utf-8")
    rules = {one.rule for one in check_paths([file], settings=source).diagnostics}
    assert ("unused-waiver" in rules) is unused


def test_a_waiver_of_a_rule_for_english_is_not_unused_in_another_language():
    text = map_with(text="# argmap: allow dangling-pronoun (x)")
    assert ("unused-waiver", 6) in findings(text)
    german = text.replace("argmap: 1\n", "argmap: 1\nlanguage: de\n")
    assert "unused-waiver" not in {rule for rule, _ in findings(german)}


def test_a_file_with_errors_says_nothing_of_unused_waivers():
    text = map_with(text="# argmap: allow long-claim (x)").replace("thesis:", "thessis:")
    assert not ABOUT_WAIVERS & {one.rule for one in check(read_map(text))}


def test_many_waivers_of_many_findings_take_no_more_than_their_share():
    claims = "".join(
        f"  # argmap: allow short-claim (x)\n  c{number}: Rain  # argmap: allow shirt-claim (x)\n"
        for number in range(3_000)
    )
    text = f"argmap: 1\nthesis: {{go: We should go there.}}\npremises:\n{claims}"
    found = [rule for rule, _ in findings(text)]
    assert found.count("bad-waiver") == 3_000
    assert "short-claim" not in found


@pytest.mark.parametrize("rule", ["long-claim", "unknown-claim", "shrt-claim"])
def test_a_waiver_of_very_many_rules_takes_no_more_than_its_share(rule):
    text = map_with(text=f"# argmap: allow {f'{rule}, ' * 20_000}short-claim (x)")
    found = findings(text)
    assert SUN not in found
    assert RAIN in found
    assert ABOUT_WAIVERS & {name for name, _ in found}
