"""Ids that fit any claim are named, all at once."""

import pytest

from argmap.checks.style import vague_id

ONE = "the id {!r} says nothing of what it names"


@pytest.mark.parametrize(
    "name",
    [
        *("a", "p3", "c12", "e-2", "claim", "claim1", "premise-2", "reason-1", "point"),
        *("thesis", "foo", "new-claim", "untitled", "my-point", "arguments", "objection-b"),
    ],
)
def test_vague_id_reports_what_fits_any_claim(sketch, messages, name):
    argument = sketch(f"{name} -> require", thesis="require")
    assert messages(vague_id, argument) == [ONE.format(name)]


@pytest.mark.parametrize(
    "name",
    [
        *("floods", "street-floods", "co2", "g7", "s400", "m23", "s400-refused", "audit-22"),
        *("point-of-no-return", "two-tests", "evidence-lost", "thesis-of-smith", "us", "eu"),
        *("premises-flooded", "broke-2017", "testing", "no-reply"),
    ],
)
def test_ids_that_say_something_are_accepted(sketch, messages, name):
    assert messages(vague_id, sketch(f"{name} -> require", thesis="require")) == []


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ("a -> t", "the ids 't', 'a' say nothing of what they name"),
        ("main: a + b -> t", "the ids 't', 'a', 'b' say nothing of what they name"),
        ("i1: a + b -> t", "the ids 't', 'a', 'b', 'i1' say nothing of what they name"),
        (
            "main: a + b + c + d + e -> t",
            "the ids 't', 'a', 'b', 'c' and 2 more say nothing of what they name",
        ),
    ],
)
def test_one_finding_names_them_all(sketch, steps, message):
    [finding] = vague_id.check(sketch(steps))
    assert (finding.part, finding.message) == (("claims", "t"), message)


def test_inferences_and_sources_have_ids_too(map_of, messages):
    argument = map_of(
        "argmap: 1\nsources: {src1: Audit}\nthesis: {require: Cities should require barrels.}\n"
        "premises: {cheap: Barrels are cheap., safe: Barrels are safe.}\n"
        "inferences: {step-1: cheap + safe -> require}\n"
    )
    assert messages(vague_id, argument) == [
        "the ids 'step-1', 'src1' say nothing of what they name"
    ]
