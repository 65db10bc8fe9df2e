"""The page of mistakes is true: each is told at its place, and its fix touches nothing else."""

import importlib.util
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("mistakes", Path(__file__).with_name("mistakes.py"))
mistakes = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(mistakes)

each = pytest.mark.parametrize("mistake", mistakes.MISTAKES, ids=lambda mistake: mistake.name)


def common_lines(one, other):
    """Return how many lines two texts share at the beginning."""
    pairs = zip(one.split("\n"), other.split("\n"), strict=False)
    return next((number for number, (a, b) in enumerate(pairs) if a != b), 0)


def backwards(text):
    return "\n".join(reversed(text.split("\n")))


def test_the_map_is_sound():
    assert mistakes.Mistake("none", "argmap: 1", "argmap: 1").findings == ()


@each
def test_it_is_told_where_it_was_made(mistake):
    found = mistake.findings
    before = common_lines(mistakes.SOUND, mistake.text)
    behind = common_lines(backwards(mistakes.SOUND), backwards(mistake.text))
    last = mistake.text.count("\n") - behind
    told = {one.span.line for one in found}
    assert found
    assert all(one.help for one in found)
    # What was deleted is told of what it belonged to; a name used twice, where it is used.
    assert min(abs(line - place) for line in told for place in range(before, last + 1)) <= 4


@each
def test_its_fix_changes_no_other_line(mistake):
    mended = mistake.mended(unsafe=True)
    if mended == mistake.text:
        pytest.skip("only the author can know what was meant")
    made_before = common_lines(mistakes.SOUND, mistake.text)
    made_behind = common_lines(backwards(mistakes.SOUND), backwards(mistake.text))
    assert common_lines(mistake.text, mended) >= made_before
    assert common_lines(backwards(mistake.text), backwards(mended)) >= made_behind
    rules = {one.rule for one in mistake.findings if one.fix}
    assert not rules & {one.rule for one in mistakes.findings_of(mended)}


def test_there_are_enough_of_them():
    fixable = [one for one in mistakes.MISTAKES if one.mended(unsafe=True) != one.text]
    assert len(mistakes.MISTAKES) >= 40
    assert len(fixable) >= 25


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
