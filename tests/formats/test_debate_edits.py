"""What is written into a debate's file is read back, and nothing else there changes."""

import json

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from argmap.formats import (
    add_position,
    add_proposition,
    add_review,
    read_debate,
    read_map,
    write_debate,
    write_map,
)
from argmap.model import MapClaim, Position, PositionStance, Proposition, Review, Verdict
from argmap.syntax import Mapping, Scalar, Sequence, apply_edits, decode, parse
from argmap.testing import debates, ids, texts

MAPS = {
    "okafor.yaml": "argmap: 1\nthesis: {require: Collect.}\npremises: {floods: Roofs flood.}\n",
    "brandt.yaml": "argmap: 1\nthesis: {leave: Leave it.}\npremises: {sewers: Sewers flood.}\n",
}
HEAD = "argmap-debate: 1\nquestion: Barrels?\nmaps: [okafor.yaml, brandt.yaml]\n"
REVIEW = Review((MapClaim("okafor", "floods"), MapClaim("brandt", "sewers")), Verdict.DIFFERENT)
PROPOSITION = Proposition(
    "roofs",
    "Roofs flood.",
    (
        Position("okafor", PositionStance.AFFIRMS, "floods"),
        Position("brandt", PositionStance.DENIES, "sewers"),
    ),
)
POSITION = Position("brandt", PositionStance.AFFIRMS, "sewers")


def read(text, maps=MAPS):
    return read_debate(text, "debate.yaml", lambda name: read_map(maps[name], name))


def patched(text, add, *what, maps=MAPS):
    reading = read(text, maps)
    assert reading.debate is not None
    return apply_edits(reading.source.text, [add(reading.places.document, *what)])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("", "\nreviewed:\n  - NEW\n", id="absent"),
        pytest.param("reviewed:\n", "reviewed:\n  - NEW\n", id="empty"),
        pytest.param(
            "reviewed:  # so far\n\n# end\n",
            "reviewed:  # so far\n  - NEW\n\n# end\n",
            id="empty with comments",
        ),
        pytest.param("reviewed: []\n", "reviewed: [NEW]\n", id="empty list"),
        pytest.param(
            "reviewed:\n  - OLD  # one\n  # two\n\n# three\ntitle: T\n",
            "reviewed:\n  - OLD  # one\n  # two\n  - NEW\n\n# three\ntitle: T\n",
            id="lines",
        ),
        pytest.param(
            "reviewed:\n- OLD\n# of the title\ntitle: T\n",
            "reviewed:\n- OLD\n- NEW\n# of the title\ntitle: T\n",
            id="dashes at the left",
        ),
        pytest.param("reviewed: [OLD]\n", "reviewed: [OLD, NEW]\n", id="brackets"),
        pytest.param(
            "reviewed: [\n  OLD,  # one\n]\n", "reviewed: [\n  OLD, NEW  # one\n]\n", id="comma"
        ),
        pytest.param("reviewed:\n  - OLD", "reviewed:\n  - OLD\n  - NEW", id="no last line end"),
        pytest.param("note: |\n  A.\n", "note: |\n  A.\n\nreviewed:\n  - NEW\n", id="block text"),
        pytest.param(
            "x-a: |+\n  A.\n\n\n", "x-a: |+\n  A.\n\n\n\nreviewed:\n  - NEW\n", id="kept lines"
        ),
        pytest.param("...\n", "\nreviewed:\n  - NEW\n...\n", id="end of the document"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_verdict_becomes_one_line(before, after, end):
    new = "{claims: {okafor: floods, brandt: sewers}, verdict: different}"
    old = "{claims: {okafor: floods, brandt: leave}, verdict: same}"
    before, after = ((HEAD + one).replace("\n", end) for one in (before, after))
    before, after = (one.replace("OLD", old).replace("NEW", new) for one in (before, after))
    assert patched(before, add_review, REVIEW) == after
    assert read(after).debate.reviewed[-1] == REVIEW


NEW = """\
  roofs:  # draft: reword neutrally
    text: Roofs flood.
    positions:
      okafor: floods
      brandt: not sewers
"""
IN_FLOW = "roofs: {text: Roofs flood., positions: {okafor: floods, brandt: not sewers}}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("", f"\npropositions:\n{NEW}", id="absent"),
        pytest.param("propositions:\ntitle: T\n", f"propositions:\n{NEW}title: T\n", id="empty"),
        pytest.param(
            "propositions:\n  p:\n    text: P.\n    # inner\n\n  # q: {}\n\nevidence:\n",
            f"propositions:\n  p:\n    text: P.\n    # inner\n\n  # q: {{}}\n{NEW}\nevidence:\n",
            id="lines",
        ),
        pytest.param(
            "propositions: {p: {text: P.}}\ntitle: T\n",
            f"propositions: {{p: {{text: P.}}, {IN_FLOW}  # draft: reword neutrally\n  }}\n"
            "title: T\n",
            id="braces",
        ),
        pytest.param(
            "propositions: {}\n",
            f"propositions: {{{IN_FLOW}  # draft: reword neutrally\n  }}\n",
            id="empty braces",
        ),
    ],
)
def test_a_new_proposition_is_marked_as_a_draft(before, after):
    assert patched(HEAD + before, add_proposition, PROPOSITION) == HEAD + after
    assert read(HEAD + after).debate.propositions[-1] == PROPOSITION


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "p:\n    text: P.\n    positions:\n      okafor: floods  # he\n  q: {text: Q.}\n",
            "p:\n    text: P.\n    positions:\n      okafor: floods  # he\n      brandt: sewers\n"
            "  q: {text: Q.}\n",
            id="lines",
        ),
        pytest.param(
            "p: {text: P., positions: {okafor: floods}}\n",
            "p: {text: P., positions: {okafor: floods, brandt: sewers}}\n",
            id="braces",
        ),
        pytest.param(
            "p: {text: P.}\n", "p: {text: P., positions: {brandt: sewers}}\n", id="absent in braces"
        ),
        pytest.param(
            "p: {positions: , text: P.}\n",
            "p: {positions: {brandt: sewers} , text: P.}\n",
            id="empty in braces",
        ),
        pytest.param(
            "p:\n    text: P.\n",
            "p:\n    text: P.\n    positions:\n      brandt: sewers\n",
            id="absent",
        ),
        pytest.param(
            "p:\n    positions:\n    text: P.\n",
            "p:\n    positions:\n      brandt: sewers\n    text: P.\n",
            id="empty",
        ),
    ],
)
def test_a_position_stands_behind_the_others(before, after):
    start = f"{HEAD}propositions:\n  "
    assert patched(start + before, add_position, "p", POSITION) == start + after
    assert POSITION in read(start + after).debate.propositions[0].positions


def as_data(node):
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [as_data(item) for item in node.items]
        case Mapping():
            return {key.text: as_data(value) for key, value in node.entries}


def in_json(text, indent):
    problems, _ = decode("debate.yaml", text)
    return json.dumps(as_data(parse(problems)), indent=indent, ensure_ascii=False) + "\n"


def with_comments(text):
    """Put a comment above each line that begins an entry, and behind each that ends a list."""
    lines = []
    within = ""
    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        if within and line and not line.startswith(within):
            within = ""
        if line and not within:
            lines.append(f"{indent}# a note: with a colon")
        lines.append(f"{line}  # said" if line.endswith(("]", "}")) and not within else line)
        if line.endswith(": |-") and not within:
            within = indent + "  "
    return "\n".join(lines)


LAYOUTS = {
    "as written": lambda text: text,
    "windows": lambda text: text.replace("\n", "\r\n"),
    "comments": with_comments,
    "json": lambda text: in_json(text, None),
    "json in lines": lambda text: in_json(text, 2),
    "no last line end": lambda text: text.rstrip("\n"),
}


def is_byte_identical_elsewhere(before, after):
    """Tell whether *after* is *before* with one stretch written in between."""
    start = next(
        (at for at, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(before)
    )
    added = len(after) - len(before)
    return any(
        before[:at] + after[at : at + added] + before[at:] == after
        for at in range(max(0, start - added), start + 1)
    )


@st.composite
def changes(draw, debate):
    """Return what to add, and the debate that is then meant."""
    kind = draw(st.sampled_from(["review", "proposition", "position"]))
    known = {one.id for one in (*debate.propositions, *debate.evidence)}
    first, second = draw(st.permutations(debate.maps))[:2]
    claims = [MapClaim(one.id, draw(st.sampled_from(one.claims)).id) for one in (first, second)]
    if kind == "review":
        review = Review(claims, draw(st.sampled_from(Verdict)), note=draw(st.none() | texts()))
        assume(review.subjects not in {one.subjects for one in debate.reviewed})
        return add_review, (review,), evolve(debate, reviewed=(*debate.reviewed, review))
    stances = st.sampled_from([PositionStance.AFFIRMS, PositionStance.DENIES])
    taken = [Position(one.map, draw(stances), one.claim) for one in claims]
    if kind == "proposition":
        name = draw(ids())
        assume(name not in known)
        new = Proposition(name, draw(texts(multiline=True)), tuple(taken))
        more = (*debate.propositions, new)
        return add_proposition, (new,), evolve(debate, propositions=more)
    open_ones = [one for one in debate.propositions if not one.positions_of(first.id)]
    assume(open_ones)
    chosen = draw(st.sampled_from(open_ones))
    grown = evolve(chosen, positions=(*chosen.positions, taken[0]))
    more = tuple(grown if one is chosen else one for one in debate.propositions)
    return add_position, (chosen.id, taken[0]), evolve(debate, propositions=more)


@settings(max_examples=100)
@given(debates(max_claims=2, max_maps=2), st.sampled_from(sorted(LAYOUTS)), st.data())
def test_what_is_added_is_read_back_and_the_rest_stays_byte_for_byte(debate, layout, data):
    files = {f"{one.id}.yaml": write_map(one) for one in debate.maps}
    before = LAYOUTS[layout](write_debate(debate))
    add, what, meant = data.draw(changes(debate))
    assert read(before, files).debate == debate
    after = patched(before, add, *what, maps=files)
    assert read(after, files).debate == meant
    assert is_byte_identical_elsewhere(before, after)
