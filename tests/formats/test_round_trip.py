"""Writing and reading again changes nothing."""

import pytest
from hypothesis import given, settings

from argmap.formats import read_debate, read_map, write_debate, write_map
from argmap.model import ArgumentMap, Citation, Claim, Role, Source
from argmap.testing import argument_maps, debates


@given(argument_maps())
def test_reading_what_was_written_gives_the_same_map(argument_map):
    reading = read_map(write_map(argument_map), "other.yaml")
    assert reading.diagnostics == ()
    assert reading.map == argument_map


@given(argument_maps())
def test_writing_what_was_read_gives_the_same_text(argument_map):
    text = write_map(argument_map)
    assert write_map(read_map(text, "other.yaml").map) == text


@settings(max_examples=30)
@given(debates())
def test_reading_a_written_debate_gives_the_same_debate(debate):
    files = {f"{one.id}.yaml": write_map(one) for one in debate.maps}
    text = write_debate(debate)
    reading = read_debate(text, "debate.yaml", lambda name: read_map(files[name], name))
    assert reading.all_diagnostics == ()
    assert reading.debate == debate
    assert write_debate(reading.debate) == text


def test_short_and_long_forms_mean_the_same():
    short = """\
argmap: 1
id: okafor
sources: {audit22: Harbour City drainage audit}
thesis: {require: New buildings should collect roof water.}
premises:
  floods: {text: Roof runoff causes floods., cite: para 3}
  catch: Barrels hold enough.
rebuttals:
  full: {text: Barrels fill up., by: critics, undercuts: main}
evidence:
  traced: {text: An audit traced them., supports: floods, cite: audit22 pp. 14–16}
inferences:
  main: floods + catch -> require
"""
    long = """\
argmap: "1"
id: okafor
evidence:
  traced:
    text: An audit traced them.
    supports: [floods]
    cite: [{source: audit22, page: 14-16}]
rebuttals:
  full:
    text: Barrels fill up.
    by: critics
    stance: reports
    undercuts: main
inferences:
  main:
    from: [floods, catch]
    supports: require
premises:
  floods:
    text: Roof runoff
      causes floods.
    implicit: no
    cite: ¶3
  catch:
    text: |
      Barrels hold enough.
thesis:
  require:
    text: "New buildings should collect roof water."
sources:
  audit22:
    title: Harbour City drainage audit
"""
    assert read_map(long).diagnostics == ()
    assert read_map(long).map == read_map(short).map


def test_the_order_of_sections_is_no_part_of_a_map_but_that_of_claims_is():
    thesis = "thesis: {t: T.}\n"
    one = f"argmap: 1\n{thesis}premises: {{a: {{text: A., supports: t}}, b: B.}}\n"
    other = f"argmap: 1\npremises: {{b: B., a: {{text: A., supports: t}}}}\n{thesis}"
    assert [claim.id for claim in read_map(one).map.claims] == ["t", "a", "b"]
    assert [claim.id for claim in read_map(other).map.claims] == ["t", "b", "a"]


def test_an_unnamed_undercutter_can_be_addressed_and_undercut():
    text = """\
argmap: 1
thesis: {t: T.}
premises: {a: {text: A., supports: t}}
rebuttals:
  u: {text: U., undercuts: a -> t}
  v: {text: V., undercuts: u}
  w: {text: W., undercuts: u -x a -> t}
"""
    found = [inference.id for inference in read_map(text).map.inferences]
    assert found == ["a -> t", "u -x a -> t", "v -x u -x a -> t", "w -x u -x a -> t"]


def test_own_fields_survive_in_every_part():
    text = """\
argmap: 1
id: okafor
x-colour: {page: [grey, "1:20"]}

thesis:
  require:
    text: New buildings should collect roof water.
    x-votes: 012
"""
    argument_map = read_map(text).map
    assert argument_map.extra.entries[0][0] == "x-colour"
    assert argument_map.thesis.extra.entries == (("x-votes", "012"),)
    assert read_map(write_map(argument_map)).map == argument_map


@pytest.mark.parametrize("name", ["supports", "cite", "kind", "text", "note"])
def test_a_claim_or_source_with_the_name_of_a_field_reads_back(name):
    thesis = Claim(name, "no", Role.THESIS)
    other = "title" if name == "text" else "url"
    argument_map = ArgumentMap("trip", claims=(thesis,), sources=(Source(other, "no"),))
    assert read_map(write_map(argument_map)).map == argument_map


@pytest.mark.parametrize("name", ["p0", "l5", "ch2", "para8", "audit22"])
def test_a_source_whose_id_looks_like_a_place_is_cited_as_a_source(name):
    cited = Citation(name)
    thesis = Claim("t", "It rains.", Role.THESIS, citations=(cited,))
    written = write_map(ArgumentMap("m", claims=(thesis,), sources=(Source(name, "A work"),)))
    assert read_map(written, "m.yaml").map.thesis.citations == (cited,)
