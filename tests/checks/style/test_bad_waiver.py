"""A comment that is to waive something, and cannot, is reported with what to write."""

import pytest

from argmap.formats import read_map
from argmap.syntax import apply_edits
from argmap.workflow.checking import check

HEAD = "argmap: 1\nthesis: {go: We should go.}\npremises:\n  sun: Sun  "
FORM = "write `# argmap: allow RULE (reason)`"
NO_REASON = "the waiver gives no reason in parentheses, so it waives nothing"


def bad(comment):
    text = f"{HEAD}{comment}\n"
    return [one for one in check(read_map(text, "trip.yaml")) if one.rule == "bad-waiver"]


@pytest.mark.parametrize(
    ("comment", "message", "remedy", "mended"),
    [
        ("# argmap: allow short-claim", NO_REASON, FORM, None),
        ("# argmap: allow short-claim ()", NO_REASON, FORM, None),
        ("# argmap: allow short-claim (x", NO_REASON, FORM, "# argmap: allow short-claim (x)"),
        (
            "# argmap: allow long-claim, short-claim since it is a heading",
            NO_REASON,
            FORM,
            "# argmap: allow long-claim, short-claim (since it is a heading)",
        ),
        ("# argmap: allow", "the waiver names no rule", FORM, None),
        ("# argmap: allow (x)", "the waiver names no rule", FORM, None),
        (
            "# argmap allow short-claim (x)",
            "this looks like a waiver and is none",
            FORM,
            "# argmap: allow short-claim (x)",
        ),
        (
            "# Argmap: Allow short-claim (x)",
            "this looks like a waiver and is none",
            FORM,
            "# argmap: allow short-claim (x)",
        ),
        (
            "# argmap-ignore short-claim (x)",
            "this looks like a waiver and is none",
            FORM,
            "# argmap: allow short-claim (x)",
        ),
        (
            "# argmap: ignore short-claim (x)",
            "this looks like a waiver and is none",
            FORM,
            "# argmap: allow short-claim (x)",
        ),
        (
            "# argmap: alow short-claim (x)",
            "this looks like a waiver and is none",
            FORM,
            "# argmap: allow short-claim (x)",
        ),
        (
            "# argmap: short-claim (x)",
            "this looks like a waiver and is none",
            FORM,
            "# argmap: allow short-claim (x)",
        ),
        (
            "# argmap: allow shrt-claim (x)",
            "there is no rule `shrt-claim`",
            "did you mean `short-claim`?",
            "# argmap: allow short-claim (x)",
        ),
        (
            "# argmap: allow nonsense (x)",
            "there is no rule `nonsense`",
            "`argmap explain` lists all rules",
            None,
        ),
        (
            "# argmap: allow style (x)",
            "`style` is a family of rules",
            "name the rule; families are ignored in `argmap.toml`",
            None,
        ),
        (
            "# argmap: allow unknown-claim, short-claim (x)",
            "`unknown-claim` cannot be waived",
            "delete it here, and mend what the rule reports",
            "# argmap: allow short-claim (x)",
        ),
        (
            "# argmap: allow short-claim, bad-waiver (x)",
            "`bad-waiver` cannot be waived",
            "delete it here, and mend what the rule reports",
            "# argmap: allow short-claim (x)",
        ),
    ],
)
def test_bad_waiver(comment, message, remedy, mended):
    [found] = bad(comment)
    assert (found.message, found.help) == (message, remedy)
    assert (found.fix is not None) == (mended is not None)
    if mended is not None:
        assert apply_edits(f"{HEAD}{comment}\n", found.fix.edits) == f"{HEAD}{mended}\n"
        assert bad(mended) == []


@pytest.mark.parametrize(
    "comment",
    [
        "# argmap: allow short-claim (x)",
        "#argmap:allow short-claim(x)",
        "# argmap: the format of this file",
        "# argmap allows comments",
        "# argmap",
        "# argmap:",
        "# argmap-debate: 1",
        "# see # argmap: allow",
        "# argmaps: allow short-claim",
    ],
)
def test_good_waivers_and_other_comments_are_accepted(comment):
    assert bad(comment) == []


@pytest.mark.parametrize(
    "comment", ["# argmap: allow short-claim", "# argmap allow short-claim (x)"]
)
def test_a_bad_waiver_waives_nothing(comment):
    found = {one.rule for one in check(read_map(f"{HEAD}{comment}\n", "trip.yaml"))}
    assert "short-claim" in found


def test_one_bad_name_does_not_spoil_the_others():
    text = f"{HEAD}# argmap: allow shrt-claim, short-claim (x)\n"
    assert "short-claim" not in {one.rule for one in check(read_map(text, "trip.yaml"))}
