"""Where a text may say a claim, and which paragraphs no claim cites."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given

from argmap.comparison.suggesting import suggest_passages
from argmap.formats import read_map, read_plain_text
from argmap.testing import argument_maps, texts

MAPS = Path(__file__).parents[3] / "maps" / "mill-bridge"
TEXT = read_plain_text(
    b"# Barrels\n\nRoofs flood the streets. It rains.\n\n## Gnats\n\nBarrels breed gnats.\n\n"
    b"Owners should pay.\n",
    "okafor.txt",
)


def suggested(claims, text=TEXT, head=""):
    reading = read_map(
        f"argmap: 1\n{head}thesis: {{t: {{text: Buy., cite: ¶3}}}}\n{claims}", "m.yaml"
    )
    assert reading.diagnostics == ()
    return suggest_passages(reading.map, text)


def test_the_paragraph_with_the_likeliest_sentence_comes_first():
    found = suggested("premises: {floods: Street floods come from roofs.}\n")
    [uncited] = found.uncited
    best = uncited.passages[0]
    assert (uncited.claim, best.paragraph, best.sentence) == (
        "floods",
        1,
        "Roofs flood the streets.",
    )


@pytest.mark.parametrize(
    ("claim", "looked_for"),
    [
        pytest.param("{text: Roofs flood streets.}", True, id="uncited"),
        pytest.param("{text: Roofs flood streets., cite: ¶1}", False, id="cited"),
        pytest.param("{text: Roofs flood streets., implicit: true}", False, id="implicit"),
        pytest.param("{text: Roofs flood streets., by: critics}", True, id="reported"),
        pytest.param("{text: Roofs flood streets., cite: a p. 3}", False, id="another work"),
    ],
)
def test_only_what_the_text_says_without_a_citation_is_looked_for(claim, looked_for):
    found = suggested(f"premises: {{c: {claim}}}\n", head="sources: {a: A}\n")
    assert [one.claim for one in found.uncited] == ["c"] * looked_for


@pytest.mark.parametrize(
    ("cite", "unused", "unknown"),
    [
        pytest.param("¶1", (2,), 0, id="paragraph"),
        pytest.param("¶1-2", (), 0, id="range"),
        pytest.param("a p. 1", (1, 2), 0, id="another work"),
        pytest.param("p. 7", (1, 2), 1, id="page"),
        pytest.param("{quote: breed GNATS}", (1,), 0, id="quote"),
        pytest.param("{quote: “Breed gnats!”}", (1,), 0, id="quote with marks around it"),
        pytest.param("{quote: not there}", (1, 2), 1, id="quote that is not there"),
        pytest.param("¶9", (1, 2), 1, id="no such paragraph"),
    ],
)
def test_paragraphs_that_no_claim_cites(cite, unused, unknown):
    found = suggested(f"premises: {{c: {{text: C., cite: {cite}}}}}\n", head="sources: {a: A}\n")
    assert (found.unused, found.without_paragraph) == (unused, unknown)


def test_an_empty_text_has_no_passages():
    found = suggested("premises: {c: Roofs flood.}\n", read_plain_text(b"# Only a heading\n"))
    assert (found.uncited[0].passages, found.unused) == ((), ())


@given(argument_maps(), texts(multiline=True))
def test_every_map_can_be_held_against_every_text(argument_map, text):
    copy = read_plain_text(text.encode())
    found = suggest_passages(argument_map, copy)
    assert set(found.unused) <= set(copy.paragraphs)
    for one in found.uncited:
        numbers = [passage.paragraph for passage in one.passages]
        assert len(numbers) == len(set(numbers)) <= 3
        assert all(passage.sentence for passage in one.passages)


@pytest.mark.parametrize(
    ("name", "expected"), [("pell-2024", []), ("rao-2024", ["keep", "county-grant"])]
)
def test_of_the_letters_nearly_every_cited_paragraph_is_found_again(name, expected):
    text = read_plain_text((MAPS / "texts" / f"{name}.txt").read_bytes())
    argument_map = read_map((MAPS / f"{name}.yaml").read_text(encoding="utf-8"), name).map
    cited = {
        claim.id: {int(place.first) for one in claim.citations for place in one.locators}
        for claim in argument_map.claims
        if not claim.implicit
    }
    bare = evolve(argument_map, claims=[evolve(one, citations=()) for one in argument_map.claims])
    found = {
        one.claim: {passage.paragraph for passage in one.passages}
        for one in suggest_passages(bare, text).uncited
    }
    assert found.keys() == cited.keys()
    missed = [claim for claim, numbers in cited.items() if not numbers & found[claim]]
    assert missed == expected
