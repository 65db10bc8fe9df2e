"""A map as text that reads well aloud."""

import attrs
from hypothesis import given, settings

from argmap.testing import argument_maps
from argmap.views.outline import outline_of_map


def test_outline_of_a_map_with_every_mark(barrels, snapshot):
    snapshot("map.txt", outline_of_map(barrels))


def test_a_map_without_author_and_title_goes_by_its_id(sketch):
    assert outline_of_map(sketch("a -> t")).startswith("sketch\n\nThesis: The thesis.\n")


def test_a_circle_ends_where_it_began(sketch):
    assert outline_of_map(sketch("a -> t; b -> a; a -> b")).splitlines()[2:] == [
        "Thesis: The thesis.",
        "  Supported by claim: a",
        "    Supported by claim: b",
        "      Supported by claim: a (see above)",
    ]


def test_a_claim_without_a_link_is_told_at_the_end(sketch):
    assert outline_of_map(sketch("a -> t; b")).splitlines()[-1] == "Unconnected claim: b"


def test_a_warrant_stands_with_its_inference(sketch):
    argument_map = sketch("main: a + b -> t")
    inference = attrs.evolve(argument_map.inferences[0], warrant="floods cost money")
    told = outline_of_map(attrs.evolve(argument_map, inferences=(inference,)))
    assert told.splitlines()[-2:] == [
        "  Supported by (warrant: floods cost money) 1 of 2 premises together, claim: a",
        "  Together with 2 of 2, claim: b",
    ]


@settings(max_examples=12)
@given(argument_maps())
def test_every_claim_is_told(argument_map):
    told = outline_of_map(argument_map)
    assert all(" ".join(claim.text.split()) in told for claim in argument_map.claims)


def test_a_deep_map_is_told_without_recursion(sketch):
    steps = "; ".join(f"c{number + 1} -> c{number}" for number in range(3000))
    assert len(outline_of_map(sketch(f"c0 -> t; {steps}")).splitlines()) == 3004


def test_a_long_chain_is_indented_so_far_and_then_counted(sketch):
    """Indenting every step would take memory quadratic in the length of the chain."""
    steps = "; ".join(f"c{n} -> {f'c{n - 1}' if n else 't'}" for n in range(2000))
    outline = outline_of_map(sketch(steps))
    assert len(outline) < 200 * 2000
    assert "Step 2000: " in outline
