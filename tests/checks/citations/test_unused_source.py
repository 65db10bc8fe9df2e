"""Sources are there to be cited."""

import pytest

from argmap.checks.citations import unused_source
from argmap.formats import read_map
from argmap.syntax import apply_edits
from argmap.workflow.checking import check

UNUSED = "no claim cites the source {!r}"
MAP = """\
argmap: 1
sources:
  audit22: Audit   # of the city
  film: {{title: Film}}
thesis: {{t: T.}}
premises: {{a: {{text: A., supports: t, cite: {}}}}}
"""


@pytest.mark.parametrize(
    ("cite", "expected"),
    [
        pytest.param("[audit22, film]", [], id="both cited"),
        pytest.param("[audit22 p. 1, ¶3]", [UNUSED.format("film")], id="one cited"),
        pytest.param("{source: film, quote: Q}", [UNUSED.format("audit22")], id="by its words"),
        pytest.param("¶3", [UNUSED.format("audit22"), UNUSED.format("film")], id="none"),
    ],
)
def test_unused_source_names_each(messages, map_of, cite, expected):
    assert messages(unused_source, map_of(MAP.format(cite))) == expected


def test_a_map_without_sources_is_accepted(sketch, messages):
    assert messages(unused_source, sketch("a -> t")) == []


def test_the_repair_takes_the_entry_out():
    text = MAP.format("film")
    [fix] = (one.fix for one in check(read_map(text)) if one.rule == unused_source.NAME)
    assert (fix.about, fix.safe) == ("take the source out", False)
    assert apply_edits(text, fix.edits) == text.replace("  audit22: Audit   # of the city\n", "")


def test_a_source_that_reads_like_a_place_is_not_taken_out():
    text = MAP.format("[film, p12]").replace("audit22: Audit ", "p12: Audit ")
    rules = [one.rule for one in check(read_map(text))]
    assert unused_source.NAME not in rules
    assert "source-like-place" in rules
