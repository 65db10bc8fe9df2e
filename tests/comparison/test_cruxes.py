import pytest
from attrs import evolve

from argmap.comparison import Crux, compare
from argmap.model import ClaimKind, Stance


def _cruxes(debate, ada, bo, positions, **fields):
    """Compare two maps; ``positions`` reads ``p: a | not b; q: …``."""
    propositions = {}
    for part in positions.split("; "):
        name, _, texts = part.partition(": ")
        propositions[name] = dict(zip(["ada", "bo"], texts.split(" | "), strict=True))
    return compare(debate([ada, bo], propositions, **fields)).cruxes


def _described(cruxes):
    return [
        f"{one.proposition}{'/' + one.opposite if one.opposite else ''}: "
        + " ".join("".join(path) for path in one.paths)
        for one in cruxes
    ]


@pytest.mark.parametrize(
    ("ada", "bo", "positions", "cruxes"),
    [
        pytest.param("a -> t", "b -> t", "p: a | not b", ["p: at bt"], id="bears-on-both-theses"),
        pytest.param("a -> t", "b -> t", "p: a | b", [], id="agreed"),
        pytest.param("a -> t", "b -> t", "p: a | partly b", [], id="tension"),
        pytest.param("a -> t", "b -> t", "p: a | partly-against b", ["p: at bt"], id="shaded"),
        pytest.param("a -> t", "b", "p: a | not b", [], id="bears-on-one-thesis"),
        pytest.param("a -> t", "b -x t", "p: a | not b", [], id="speaks-against-a-thesis"),
        pytest.param(
            "a -> t", "b -x c; c -x t", "p: a | not b", ["p: at bct"], id="attacks-an-objection"
        ),
        pytest.param("", "", "p: t | not t", [], id="the-theses-themselves"),
        pytest.param("", "b -> t", "p: t | not b", ["p: t bt"], id="one-thesis"),
        pytest.param("a -> t", "b -> t", "p: a | unsaid not", [], id="no-claim-to-start-from"),
        pytest.param(
            "a -> t; c -> a",
            "b -> t; d -> b",
            "p: a | not b; q: c | not d",
            ["q: cat dbt"],
            id="rests-on-a-deeper-one-in-both",
        ),
        pytest.param(
            "a -> t; c -> a",
            "b -> t; d -> b; e -> b",
            "p: a | not b; q: c | not d",
            ["p: at bt", "q: cat dbt"],
            id="rests-on-it-in-one-map-only",
        ),
        pytest.param(
            "a -> t; c -> a",
            "b -> t; d -> t",
            "p: a | not b; q: c | not d",
            ["p: at bt", "q: cat dt"],
            id="lies-apart-in-one-map",
        ),
        pytest.param(
            "a -> t; c -> a",
            "b -> t; d -> b",
            "p: a | not b; q: c | d",
            ["p: at bt"],
            id="the-deeper-one-is-agreed",
        ),
        pytest.param(
            "a -> t; c -> a; e -> c",
            "b -> t; d -> b; f -> d",
            "p: a | not b; r: e | not f",
            ["r: ecat fdbt"],
            id="far-below",
        ),
        pytest.param(
            "a -> t; m -> a; n -> a; g -> m; g -> n",
            "b -> t; d -> b",
            "p: a | not b; q: g | not d",
            ["q: gmat dbt"],
            id="below-a-diamond",
        ),
        pytest.param(
            "a -> t; c -> a",
            "b -> t",
            "p: a | not b; q: a | not b",
            ["p: at bt", "q: at bt"],
            id="same-claims-do-not-lie-below-each-other",
        ),
        pytest.param(
            "a -> t; c -> a",
            "b -> t",
            "p: a | not b; q: c | not b",
            ["p: at bt", "q: cat bt"],
            id="same-claim-in-one-map",
        ),
        pytest.param(
            "a -> c; c -> a; a -> t",
            "b -> t; d -> b",
            "p: a | not b; q: c | not d",
            ["p: at bt", "q: cat dbt"],
            id="a-circle-without-a-ground-rests-on-nothing",
        ),
        pytest.param(
            "a -> t; c -> a",
            "b -> t; d -> b",
            "p: t | not t; q: c | not d",
            ["q: cat dbt"],
            id="below-the-theses",
        ),
        pytest.param(
            "a -x t; c -> t",
            "b -> t",
            "p: a, c | not b",
            ["p: ct bt"],
            id="the-nearest-claim-that-speaks-for-the-thesis",
        ),
        pytest.param(
            "a -> t; c -> a",
            "b -> t; d -> b",
            "p: a, c | not b, not d",
            ["p: at bt"],
            id="one-proposition-does-not-lie-below-itself",
        ),
    ],
)
def test_a_crux_bears_on_both_theses_and_on_no_deeper_clash(
    debate, sketch, ada, bo, positions, cruxes
):
    maps = sketch(ada, "ada"), sketch(bo, "bo")
    assert _described(_cruxes(debate, *maps, positions)) == cruxes


def test_a_crux_runs_through_no_inference_of_somebody_else(debate, sketch):
    ada, bo = sketch("n: a -> t", "ada", reported="n"), sketch("b -> t", "bo")
    assert _cruxes(debate, ada, bo, "p: a | not b") == ()


def test_a_crux_can_run_through_a_concession(debate, sketch):
    ada, bo = sketch("a -> t", "ada"), sketch("b -> t", "bo")
    thesis, claim = ada.claims
    conceded = evolve(claim, by="critics", stance=Stance.CONCEDES)
    ada = evolve(ada, claims=(thesis, conceded))
    assert _described(_cruxes(debate, ada, bo, "p: a | not b")) == ["p: at bt"]


def test_reported_support_keeps_no_clash_from_being_the_deeper_one(debate, sketch):
    ada = sketch("a -> t; c -> a; r -> a", "ada", reported="r")
    bo = sketch("b -> t; d -> b", "bo")
    assert _described(_cruxes(debate, ada, bo, "p: a | not b; q: c | not d")) == ["q: cat dbt"]


@pytest.mark.parametrize(
    ("kinds", "kind"),
    [
        pytest.param({}, None, id="unknown"),
        pytest.param({"p": ClaimKind.CAUSE}, ClaimKind.CAUSE, id="cause"),
    ],
)
def test_a_crux_names_the_kind_of_its_proposition(debate, sketch, kinds, kind):
    maps = sketch("a -> t", "ada"), sketch("b -> t", "bo")
    paths = (("a", "t"), ("b", "t"))
    assert _cruxes(debate, *maps, "p: a | not b", kinds=kinds) == (
        Crux("p", ("ada", "bo"), kind, paths),
    )


@pytest.mark.parametrize(
    ("kinds", "kind"),
    [
        pytest.param({"p": ClaimKind.FACT, "q": ClaimKind.FACT}, ClaimKind.FACT, id="same"),
        pytest.param({"q": ClaimKind.VALUE}, ClaimKind.VALUE, id="one-unknown"),
        pytest.param({"p": ClaimKind.FACT, "q": ClaimKind.VALUE}, None, id="different"),
    ],
)
def test_opposites_can_be_a_crux_of_the_kind_they_share(debate, sketch, kinds, kind):
    maps = sketch("a -> t", "ada"), sketch("b -> t", "bo")
    cruxes = _cruxes(
        debate, *maps, "p: a | silent; q: silent | b", opposites={"p": ["q"]}, kinds=kinds
    )
    assert cruxes == (Crux("p", ("ada", "bo"), kind, (("a", "t"), ("b", "t")), opposite="q"),)


def test_opposites_can_be_the_deeper_clash(debate, sketch):
    maps = sketch("a -> t; c -> a", "ada"), sketch("b -> t; d -> b", "bo")
    positions = "p: a | not b; q: c | silent; r: silent | d"
    cruxes = _cruxes(debate, *maps, positions, opposites={"r": ["q"]})
    assert _described(cruxes) == ["q/r: cat dbt"]


def test_each_pair_of_authors_has_its_own_cruxes(debate, sketch):
    maps = [sketch("a -> t; b -> a", name) for name in ("ada", "bo", "cy")]
    positions = {
        "p": {"ada": "a", "bo": "not a", "cy": "not a"},
        "q": {"ada": "b", "bo": "not b", "cy": "b"},
    }
    found = [(one.maps, one.proposition) for one in compare(debate(maps, positions)).cruxes]
    assert found == [(("ada", "bo"), "q"), (("ada", "cy"), "p"), (("bo", "cy"), "q")]
