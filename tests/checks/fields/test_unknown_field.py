"""A field is one that the format knows, or one's own."""

import pytest

from argmap.formats import read_map

CLAIM = (
    "known here: text, supports, rebuts, undercuts, cite, by, stance, implicit, confidence, "
    "kind, tags, note; a field of your own begins with `x-`"
)
SOURCE = (
    "known here: title, author, published, publisher, url, doi, isbn, pages, text, note; "
    "a field of your own begins with `x-`"
)
INFERENCE = (
    "known here: from, supports, rebuts, undercuts, by, stance, scheme, warrant, note; "
    "a field of your own begins with `x-`"
)
COMMA = "a comma ends a text inside `{…}`: put the whole text in quotes"


@pytest.mark.parametrize(
    ("lines", "place", "message", "remedy"),
    [
        pytest.param(
            "  mud: {text: Mud., suports: require}",
            "6:21",
            "the claim `mud` has no field `suports`",
            "did you mean `supports`?",
            id="misspelt",
        ),
        pytest.param(
            "  mud:\n    text: Mud.\n    Kind: fact",
            "8:5",
            "the claim `mud` has no field `Kind`",
            "did you mean `kind`?",
            id="capital",
        ),
        pytest.param(
            "mapped_by: Ada",
            "6:1",
            "the map has no field `mapped_by`",
            "did you mean `mapped-by`?",
            id="underscore",
        ),
        pytest.param(
            "rebutals: {}",
            "6:1",
            "the map has no field `rebutals`",
            "did you mean `rebuttals`?",
            id="section",
        ),
        pytest.param(
            "  mud: {text: Mud., colour: brown}",
            "6:21",
            "the claim `mud` has no field `colour`",
            CLAIM,
            id="nothing near",
        ),
        pytest.param(
            "  mud: {text: Mud., x own: brown}",
            "6:21",
            "the claim `mud` has no field `x own`",
            CLAIM,
            id="no hyphen behind x",
        ),
        pytest.param(
            "sources:\n  audit: {title: An audit, volume: 3}",
            "7:28",
            "the source `audit` has no field `volume`",
            SOURCE,
            id="of a source",
        ),
        pytest.param(
            "inferences:\n  main: {from: floods, supports: require, warant: So}",
            "7:43",
            "the inference `main` has no field `warant`",
            "did you mean `warrant`?",
            id="of an inference",
        ),
        pytest.param(
            "  mud: {text: Mud., cite: {page: 3, paragraf: 4}}",
            "6:37",
            "the citation has no field `paragraf`",
            "did you mean `paragraph`?",
            id="of a citation",
        ),
        pytest.param(
            "  mud: {text: Mud., title: Mud}",
            "6:21",
            "the claim `mud` has no field `title`",
            f"`title` is a field of maps and sources; {CLAIM}",
            id="of sources in a claim",
        ),
        pytest.param(
            "sources:\n  audit: {title: An audit, cite: ¶3}",
            "7:28",
            "the source `audit` has no field `cite`",
            f"`cite` is a field of claims; {SOURCE}",
            id="of claims in a source",
        ),
        pytest.param(
            "inferences:\n  main: {from: floods, supports: require, kind: cause}",
            "7:43",
            "the inference `main` has no field `kind`",
            f"`kind` is a field of claims; {INFERENCE}",
            id="of claims in an inference",
        ),
        pytest.param(
            "  mud: {text: Mud., positions: {a: b}}",
            "6:21",
            "the claim `mud` has no field `positions`",
            f"`positions` is a field of propositions; {CLAIM}",
            id="of a debate in a map",
        ),
        pytest.param(
            "  mud: {text: Mud., cite: {page: 3, pages: 4}}",
            "6:37",
            "the citation has no field `pages`",
            "did you mean `page`?",
            id="one letter from a field of this part",
        ),
        pytest.param(
            "  mud: {text: Mud., page: 3}",
            "6:21",
            "the claim `mud` has no field `page`",
            f"`page` is a field of citations; {CLAIM}",
            id="of citations in a claim",
        ),
        pytest.param(
            "  mud: {text: Mud., sete: ¶3}",
            "6:21",
            "the claim `mud` has no field `sete`",
            CLAIM,
            id="a short word at some distance",
        ),
        pytest.param(
            "  mud: {text: Mud, dirt and rain., supports: require}",
            "6:20",
            "the claim `mud` has no field `dirt and rain.`",
            COMMA,
            id="text torn at a comma",
        ),
        pytest.param(
            "  mud: {text: Mud., supports:require}",
            "6:21",
            "the claim `mud` has no field `supports:require`",
            "put a space behind the colon: `supports: …`",
            id="no space behind a colon",
        ),
    ],
)
def test_a_field_that_is_none_is_told_at_its_name(faults, lines, place, message, remedy):
    assert faults(lines) == [("unknown-field", place, message, remedy)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  mud: {text: Mud., x-colour: brown}", id="one's own of a claim"),
        pytest.param("x-course: {name: Logic, year: 2}", id="one's own of a map"),
        pytest.param('  mud: {text: "Mud, dirt and rain."}', id="comma in quotes"),
        pytest.param("  mud: Mud, dirt and rain.", id="comma in a line"),
        pytest.param("  text: A claim with the id text.", id="field for an id"),
        pytest.param('"note": In quotes.', id="name in quotes"),
    ],
)
def test_known_fields_and_those_of_ones_own_are_accepted(faults, lines):
    assert faults(lines) == []


@pytest.mark.parametrize(
    ("lines", "place", "message", "remedy"),
    [
        pytest.param(
            "qestion: Barrels?",
            "4:1",
            "the debate has no field `qestion`",
            "did you mean `question`?",
            id="of a debate",
        ),
        pytest.param(
            "propositions:\n  p: {text: P., position: {okafor: floods}}",
            "5:17",
            "the proposition `p` has no field `position`",
            "did you mean `positions`?",
            id="of a proposition",
        ),
        pytest.param(
            "evidence:\n  a: {text: A., uses: {okafor: floods}, cite: ¶3}",
            "5:41",
            "the entry of evidence `a` has no field `cite`",
            "`cite` is a field of claims; "
            "known here: text, uses, note, tags; a field of your own begins with `x-`",
            id="of evidence",
        ),
    ],
)
def test_a_field_that_a_debate_has_not_is_told(debate_faults, lines, place, message, remedy):
    assert debate_faults(lines) == [("unknown-field", place, message, remedy)]


def test_a_name_of_many_words_is_cut_in_the_message(faults):
    [(_, _, message, _)] = faults("a " * 200 + ": b")
    assert message == f"the map has no field `{'a ' * 30}`"


@pytest.mark.parametrize(
    ("lines", "place", "name", "parts"),
    [
        pytest.param("thesis: {a: A.}", "4:1", "thesis", None, id="known in another sense"),
        pytest.param("premises: {a: A.}", "4:1", "premises", "maps", id="of maps"),
        pytest.param("kind: fact", "4:1", "kind", "propositions", id="of propositions"),
        pytest.param("leans: for", "4:1", "leans", "positions", id="of positions"),
    ],
)
def test_a_debate_is_told_what_has_such_a_field(debate_faults, lines, place, name, parts):
    [fault] = debate_faults(lines)
    assert fault[:2] == ("unknown-field", place)
    assert fault[3].startswith(f"`{name}` is a field of {parts or 'propositions'}; known here: ")


@pytest.mark.parametrize(
    "lines",
    [
        "  mud: {text: Mud., title: Mud}",
        "sources:\n  audit: {title: An audit, cite: ¶3}",
        "cite: ¶3",
    ],
)
def test_no_fix_writes_another_field_for_one_of_another_part(lines):
    """`title` used to become `cite`, and `cite` `title`."""
    head = "argmap: 1\nthesis: {require: Require barrels.}\npremises:\n  floods: F.\n"
    assert [one.fix for one in read_map(f"{head}{lines}\n").diagnostics] == [None]
