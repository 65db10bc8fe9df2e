from itertools import pairwise

import pytest
from hypothesis import given

from argmap.analysis import Sign, bearings, own_inferences, signed_paths
from argmap.errors import UnknownName
from argmap.testing import argument_maps


def _described(paths, claim):
    return {
        ("+" if sign is Sign.FOR else "-") + "".join(paths.path(claim, sign))
        for sign in paths.signs(claim)
    }


@pytest.mark.parametrize(
    ("steps", "claim", "expected"),
    [
        pytest.param("a -> t", "t", {"+t"}, id="the-thesis-reaches-itself"),
        pytest.param("a -> t", "a", {"+at"}, id="support"),
        pytest.param("a -x t", "a", {"-at"}, id="rebuttal"),
        pytest.param("a -x b; b -x t", "a", {"+abt"}, id="attack-on-an-objection"),
        pytest.param("m: b -> t; a -x m", "a", {"-at"}, id="undercut"),
        pytest.param("m: b -x t; a -x m", "a", {"+at"}, id="undercut-of-an-objection"),
        pytest.param("a -> t; a -x b; b -> t", "a", {"+at", "-abt"}, id="both-signs"),
        pytest.param("a -> b; b -> t; a -> c; c -> t", "a", {"+abt"}, id="first-of-equals"),
        pytest.param("a + b -> t; c -> b", "c", {"+cbt"}, id="joint"),
        pytest.param("a -> b", "a", set(), id="no-path"),
        pytest.param("t -x a; a -> t", "t", {"+t"}, id="no-path-passes-the-thesis"),
        pytest.param("a -> t; a -x a", "a", {"+at", "-aat"}, id="attack-in-a-circle"),
    ],
)
def test_a_claim_reaches_the_thesis_with_the_product_of_its_signs(sketch, steps, claim, expected):
    assert _described(signed_paths(sketch(steps)), claim) == expected


@pytest.mark.parametrize(
    ("steps", "reported", "claim", "expected"),
    [
        pytest.param("r -> t", "r", "r", set(), id="reported-claim"),
        pytest.param("n: a -> t", "n", "a", set(), id="own-claim-reported-inference"),
        pytest.param("n: r -> t", "r", "r", {"+rt"}, id="reported-claim-own-inference"),
        pytest.param("r -x t; l -x r", "r", "l", set(), id="answer-to-a-reported-objection"),
        pytest.param("n: r -x t; l -x n", "rn", "l", set(), id="own-undercut-of-a-reported-one"),
        pytest.param("n: r -x t; l -x n", "r", "l", {"+lt"}, id="own-undercut-of-an-own-one"),
    ],
)
def test_paths_run_only_through_inferences_of_the_author(sketch, steps, reported, claim, expected):
    assert _described(signed_paths(sketch(steps, reported=reported)), claim) == expected


def test_paths_can_lead_to_any_claim(sketch):
    barrels = sketch("a -> b; b -> t; c -x b")
    assert _described(signed_paths(barrels, "b"), "c") == {"-cb"}
    assert _described(signed_paths(barrels, "b"), "t") == set()


def test_names_of_nothing_are_refused(sketch):
    barrels = sketch("a -> t")
    with pytest.raises(UnknownName, match="has no claim 'nobody'"):
        signed_paths(barrels, "nobody")
    with pytest.raises(UnknownName, match="no path leads from 'a' against 't'"):
        signed_paths(barrels).path("a", Sign.AGAINST)


@given(argument_maps(plain=True))
def test_a_path_follows_own_inferences_and_multiplies_to_its_sign(argument_map):
    own = own_inferences(argument_map)
    steps = {
        (premise, bearing.claim, bearing.sign)
        for bearing in bearings(argument_map)
        if bearing.inference in own
        for premise in bearing.inference.premises
    }
    paths = signed_paths(argument_map)
    for claim in argument_map.claims:
        for sign in paths.signs(claim.id):
            path = paths.path(claim.id, sign)
            assert (path[0], path[-1]) == (claim.id, argument_map.thesis.id)
            products = {1}
            for pair in pairwise(path):
                products = {
                    one * each for one in products for each in Sign if (*pair, each) in steps
                }
            assert sign in products
