"""A comment that waives nothing is reported, and its fix leaves all else as it is."""

import pytest

from argmap.formats import read_map
from argmap.syntax import apply_edits
from argmap.workflow.checking import check

HEAD = "argmap: 1\nthesis: {go: We should go.}\npremises:\n"
LONG = "`long-claim`"


def unused(text):
    return [one for one in check(read_map(HEAD + text, "trip.yaml")) if one.rule == "unused-waiver"]


@pytest.mark.parametrize(
    ("text", "mended", "message", "place"),
    [
        pytest.param(
            "  sun: Sun shines.  # argmap: allow long-claim (x)  \n  rain: Rain falls.\n",
            "  sun: Sun shines.  \n  rain: Rain falls.\n",
            LONG,
            (3, 36),
            id="at the end of a line",
        ),
        pytest.param(
            "  # argmap: allow long-claim (x) \n  sun: Sun shines.\n",
            "  sun: Sun shines.\n",
            LONG,
            (3, 18),
            id="alone on a line",
        ),
        pytest.param(
            "  sun: Sun shines.\n  # argmap: allow long-claim (x)",
            "  sun: Sun shines.\n",
            LONG,
            (4, 18),
            id="without an end of line",
        ),
        pytest.param(
            "  sun: Sun # argmap: allow long-claim, short-claim (x)\n",
            "  sun: Sun # argmap: allow short-claim (x)\n",
            LONG,
            (3, 27),
            id="the first of two",
        ),
        pytest.param(
            "  sun: Sun # argmap: allow vague-id ,short-claim,  long-claim (x)\n",
            "  sun: Sun # argmap: allow short-claim (x)\n",
            "`vague-id` and `long-claim`",
            (3, 27),
            id="two of three",
        ),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_unused_waiver(text, mended, message, place, line_end):
    found = unused(text.replace("\n", line_end))
    assert [one.message for one in found] == [
        f"nothing here breaks {message}, so the waiver waives nothing"
    ]
    assert (found[0].span.line, found[0].span.column) == place
    assert found[0].fix.safe
    whole = HEAD + text.replace("\n", line_end)
    assert apply_edits(whole, found[0].fix.edits) == HEAD + mended.replace("\n", line_end)


@pytest.mark.parametrize(
    "text",
    [
        "  sun: Sun  # argmap: allow short-claim (a heading)\n",
        "  # argmap: allow short-claim (headings)\n  sun: Sun\n",
        "  sun: Sun shines.  # argmap is a program\n",
        "  sun: Sun shines.  # argmap: see the manual\n",
        "  sun: 'Sun # argmap: allow long-claim (x)'\n",
    ],
)
def test_what_waives_something_or_is_no_waiver_is_accepted(text):
    assert unused(text) == []


def test_an_unused_waiver_cannot_be_waived():
    [found] = unused("  sun: Sun shines.  # argmap: allow long-claim, unused-waiver (x)\n")
    assert found.message.startswith("nothing here breaks `long-claim`")
