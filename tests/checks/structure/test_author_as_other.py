"""What the author holds is not recorded as somebody else's."""

import pytest

from argmap.checks.structure import author_as_other
from argmap.formats import read_map
from argmap.syntax import apply_edits
from argmap.workflow.checking import check

REPORTED = "so it counts as reported and not as the author's own"


def map_of_author(author, claim, inference="a + b -> t"):
    return (
        f"argmap: 1\nauthor: {author}\nthesis: {{t: T.}}\n"
        f"premises:\n  a: {{text: A., {claim}}}\n  b: B.\ninferences:\n  m: {inference}\n"
    )


@pytest.mark.parametrize(
    "by",
    [
        pytest.param("Ada Okafor", id="as written"),
        pytest.param("ada  OKAFOR", id="case and spaces"),
        pytest.param('"Okafor, Ada"', id="the family name first"),
        pytest.param("Okafor", id="the family name alone"),
        pytest.param("A. Okafor", id="an initial"),
        pytest.param("Dr. Ada B. Okafor", id="a title and a middle initial"),
        pytest.param("the author", id="the author"),
    ],
)
def test_the_author_is_known_in_every_spelling(messages, map_of, by):
    text = map_of_author("Ada Okafor", f"by: {by}")
    named = by.strip('"').replace("  ", " ") if "  " not in by else by
    assert messages(author_as_other, map_of(text)) == [
        f"the claim 'a' is by {named!r}, the author, {REPORTED}"
    ]


@pytest.mark.parametrize(
    ("author", "by"),
    [
        pytest.param("Ada Okafor", "critics", id="others"),
        pytest.param("Ada Okafor", "Ben Okafor", id="a namesake"),
        pytest.param("Ada Okafor", "Ada Okafor in 2010", id="a view since given up"),
        pytest.param("Ada Okafor", "Ada Okafor and her critics", id="others as well"),
        pytest.param("Ada Okafor", "Ada", id="a given name"),
        pytest.param("Bank of England", "England", id="a word of an office's name"),
        pytest.param("International Crisis Group", "group", id="a common word"),
        pytest.param("GZERO Media", "media", id="a common word in small letters"),
        pytest.param("[Ada Okafor, Bo Brandt]", "the critics of Bo Brandt", id="of an author"),
    ],
)
def test_other_people_are_accepted(messages, map_of, author, by):
    assert messages(author_as_other, map_of(map_of_author(author, f"by: {by}"))) == []


@pytest.mark.parametrize("by", ["Bo Brandt", "Ada Okafor and Bo Brandt", "Brandt & Okafor"])
def test_one_of_several_authors_is_an_author(messages, map_of, by):
    text = map_of_author("[Ada Okafor, Bo Brandt]", f"by: {by}")
    assert messages(author_as_other, map_of(text)) == [
        f"the claim 'a' is by {by!r}, one of the authors, {REPORTED}"
    ]


def test_an_author_with_an_and_in_the_name_is_one(messages, map_of):
    text = map_of_author("Ministry of Trade and Industry", "by: Ministry of Trade and Industry")
    assert len(messages(author_as_other, map_of(text))) == 1


def test_an_inference_is_told_at_its_voice(map_of):
    text = map_of_author("Ada Okafor", "note: x", "{from: [a, b], supports: t, by: Ada Okafor}")
    [finding] = author_as_other.check(map_of(text))
    assert finding.part == ("inferences", "m", "by")
    assert finding.message == f"the inference 'm' is by 'Ada Okafor', the author, {REPORTED}"


def test_what_is_conceded_counts_as_own_and_is_still_told(messages, map_of):
    text = map_of_author("Ada Okafor", "by: Ada Okafor, stance: concedes")
    assert messages(author_as_other, map_of(text)) == [
        "the claim 'a' is by 'Ada Okafor', the author, and `by` is for what others hold"
    ]


@pytest.mark.parametrize(
    ("claim", "gone"),
    [
        pytest.param("by: Ada Okafor", ", by: Ada Okafor", id="by alone"),
        pytest.param(
            "by: Ada Okafor, stance: reports",
            ", by: Ada Okafor, stance: reports",
            id="with what says the same",
        ),
        pytest.param("by: Ada Okafor, stance: concedes", ", by: Ada Okafor", id="conceded"),
    ],
)
def test_the_repair_makes_the_claim_the_authors_and_is_a_guess(claim, gone):
    text = map_of_author("Ada Okafor", claim)
    [fix] = (one.fix for one in check(read_map(text)) if one.rule == author_as_other.NAME)
    assert (fix.about, fix.safe) == ("leave out `by`", False)
    mended = apply_edits(text, fix.edits)
    assert mended == text.replace(gone, "")
    assert read_map(mended).map.claim("a").is_own


def test_the_mirror_of_the_worst_error_used_to_be_silent():
    text = map_of_author("Ada Okafor", "by: Ada Okafor, cite: ¶3, supports: t", "b -> t")
    assert author_as_other.NAME in {one.rule for one in check(read_map(text))}


def test_a_run_of_spaces_in_a_name_is_passed_over_once(messages, map_of, cpu_seconds):
    """A pattern that began to match at every space of the run took ten seconds and more."""
    name = f"Ada{' ' * 20_000}Brandt"
    argument_map = map_of(map_of_author("Ada Okafor", f'by: "{name}"'))
    assert cpu_seconds(lambda: messages(author_as_other, argument_map)) < 1
    assert messages(author_as_other, argument_map) == []


def test_marks_heaped_on_one_letter_are_taken_off_at_once(messages, map_of, cpu_seconds):
    """Python puts them in order first, by going through all of them for each."""
    marks = "\N{COMBINING COMMA ABOVE RIGHT}\N{COMBINING GRAVE ACCENT}" * 30_000
    argument_map = map_of(map_of_author("Ada Okafor", f"by: Ada{marks} Brandt"))
    assert cpu_seconds(lambda: messages(author_as_other, argument_map)) < 1
    assert messages(author_as_other, argument_map) == []
