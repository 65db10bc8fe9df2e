"""The page of mistakes is true: each is told at its place, and its fix touches nothing else."""

import importlib.util
from difflib import SequenceMatcher
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("mistakes", Path(__file__).with_name("mistakes.py"))
mistakes = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(mistakes)

each = pytest.mark.parametrize("mistake", mistakes.MISTAKES, ids=lambda mistake: mistake.name)


def touched(one, other):
    """Return the first and the last line of *other* that differ from *one*.

    Of what was deleted that is the line in whose place it stood.
    """
    before, behind = one.split("\n"), other.split("\n")
    codes = SequenceMatcher(None, before, behind, autojunk=False).get_opcodes()
    changed = [(start, end) for kind, _, _, start, end in codes if kind != "equal"]
    return changed[0][0], max(changed[0][0], changed[-1][1] - 1)


def test_the_map_is_sound():
    assert mistakes.Mistake("none", "argmap: 1", "argmap: 1").findings == ()


@each
def test_it_is_told_near_where_it_was_made(mistake):
    first, last = touched(mistakes.SOUND, mistake.text)
    told = [one.span.line for one in mistake.findings]
    assert told
    assert all(one.help for one in mistake.findings)
    if mistake.name not in TOLD_ELSEWHERE:
        assert min(max(first - line, line - last, 0) for line in told) <= 3


TOLD_ELSEWHERE = {
    "a source that nobody cites": "at the source",
    "evidence from nowhere": "at the evidence, and at the source it cited",
    "a thesis without support": "at the thesis",
}


FIXABLE = [one for one in mistakes.MISTAKES if one.mended(unsafe=True) != one.text]


@pytest.mark.parametrize("mistake", FIXABLE, ids=lambda mistake: mistake.name)
def test_its_fix_leaves_the_other_lines_as_they_are(mistake):
    mended = mistake.mended(unsafe=True)
    rules = {one.rule for one in mistake.findings if one.fix}
    assert not rules & {one.rule for one in mistakes.findings_of(mended)}
    if mistake.name not in TOLD_ELSEWHERE:
        first, last = touched(mistakes.SOUND, mistake.text)
        lines, kept = mistake.text.split("\n"), mended.split("\n")
        assert kept[: max(0, first - 1)] == lines[: max(0, first - 1)]
        behind = len(lines) - last - 1
        assert kept[len(kept) - behind :] == lines[last + 1 :]


def test_there_are_enough_of_them():
    assert len(mistakes.MISTAKES) >= 40
    assert len(FIXABLE) >= 25


def test_the_page_is_current():
    kept = mistakes.PAGE.read_text(encoding="utf-8")
    assert kept == mistakes.page(), "run `python tests/docs/mistakes.py`"


NINE = (
    "a colon in a text",
    "a date in words",
    "an address without its beginning",
    "a tag",
    "a misspelt field",
    "a source that is not there",
    "brackets in a text in a group",
    "an id used twice",
    "an arrow without a conclusion",
)


def test_nine_mistakes_in_one_file_are_nine_findings_of_one_run():
    text = mistakes.SOUND
    for name in NINE:
        [one] = [one for one in mistakes.MISTAKES if one.name == name]
        assert text.count(one.meant) == 1
        text = text.replace(one.meant, one.written)
    assert len(mistakes.findings_of(text)) == 9
