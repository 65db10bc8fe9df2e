import pytest

from argmap.analysis import Sign
from argmap.comparison import EvidenceBearing, EvidenceReading, OppositeUse, compare


def _shared(debate, maps, positions, uses):
    return compare(debate(maps, positions, evidence={"audit": uses})).shared_evidence


@pytest.mark.parametrize(
    ("steps", "position", "bearings"),
    [
        pytest.param("e -> a; a -> t", "a", ["+ea"], id="supports-what-is-affirmed"),
        pytest.param("e -> a; a -> t", "not a", ["-ea"], id="supports-what-denies"),
        pytest.param("e -x a; a -x t", "not a", ["+ea"], id="attacks-what-denies"),
        pytest.param("e -x b; b -x a; a -> t", "a", ["+eba"], id="along-a-path"),
        pytest.param("e -> t", "e", ["+e"], id="is-the-claim-itself"),
        pytest.param("e -> a; e -x b; b -> a", "a", ["+ea", "-eba"], id="both-ways"),
        pytest.param("e -> b; b -> t; a -> t", "a", [], id="does-not-reach-it"),
        pytest.param("e -> a; a -> t", "partly a", [], id="author-leans-to-neither-side"),
        pytest.param("e -> a; a -> t", "partly-against a", ["-ea"], id="author-leans"),
        pytest.param("e -> a; a -> t", "reports a", [], id="author-takes-no-position"),
        pytest.param("r: e -> a; a -> t", "a", [], id="somebody-else-draws-it"),
        pytest.param("e -> b; a -> t; b -> t", "a, b", ["+eb"], id="any-claim-of-the-author"),
    ],
)
def test_evidence_bears_on_what_own_inferences_lead_to(debate, sketch, steps, position, bearings):
    maps = [sketch(steps, "ada", reported="r"), sketch("e -> t", "bo")]
    (found,) = _shared(debate, maps, {"p": {"ada": position}}, {"ada": "e", "bo": "e"})
    ada = found.readings[0]
    signs = {Sign.FOR: "+", Sign.AGAINST: "-"}
    assert [signs[one.sign] + "".join(one.path) for one in ada.bears_on] == bearings


def test_evidence_in_several_claims_bears_along_the_shortest_path(debate, sketch):
    maps = [sketch("e -> b; b -> a; a -> t; f -> a", "ada"), sketch("e -> t", "bo")]
    (found,) = _shared(debate, maps, {"p": {"ada": "a"}}, {"ada": "e f", "bo": "e"})
    assert [one.path for one in found.readings[0].bears_on] == [("f", "a")]


def test_opposite_use_puts_the_user_for_the_proposition_first(debate, sketch):
    maps = [sketch("e -x a; a -> t", "ada"), sketch("f -> b; b -> t", "bo")]
    positions = {"p": {"ada": "a", "bo": "b"}}
    (found,) = _shared(debate, maps, positions, {"ada": "e", "bo": "f"})
    assert found.readings == (
        EvidenceReading("ada", ("e",), (EvidenceBearing("p", Sign.AGAINST, ("e", "a")),)),
        EvidenceReading("bo", ("f",), (EvidenceBearing("p", Sign.FOR, ("f", "b")),)),
    )
    assert found.opposites == (OppositeUse("p", ("bo", "ada")),)
    assert found.is_opposite


@pytest.mark.parametrize(
    ("steps", "position"),
    [
        pytest.param("e -x a; a -> t", "not a", id="same-side"),
        pytest.param("e -> a; e -x a; a -> t", "a", id="both-sides"),
        pytest.param("e -> t", "a", id="no-bearing"),
    ],
)
def test_use_is_opposite_only_between_one_side_and_the_other(debate, sketch, steps, position):
    maps = [sketch(f"{steps}; a", "ada"), sketch("e -> a; a -> t", "bo")]
    positions = {"p": {"ada": position, "bo": "a"}}
    (found,) = _shared(debate, maps, positions, {"ada": "e", "bo": "e"})
    assert not found.is_opposite


@pytest.mark.parametrize(
    ("uses", "count"),
    [
        pytest.param({}, 0, id="nobody"),
        pytest.param({"ada": "a"}, 0, id="one"),
        pytest.param({"ada": "a", "bo": ""}, 0, id="one-by-no-claim"),
        pytest.param({"bo": "a b", "ada": "a"}, 1, id="two"),
    ],
)
def test_evidence_is_shared_when_two_maps_use_it(debate, authors, uses, count):
    found = _shared(debate, authors("ada", "bo"), {}, uses)
    assert len(found) == count
    assert [(one.maps, one.readings[1].claims) for one in found] == [
        (("ada", "bo"), ("b", "a"))
    ] * count


@pytest.mark.parametrize(
    ("steps", "positions", "found"),
    [
        pytest.param("n: e -> x; x -x b; u -x n; b -> t", "a|not b", ["p"], id="denies the step"),
        pytest.param("n: e -> x; x -x b; b -> t", "a|not b", [], id="reports it, no more"),
        pytest.param("n: e -> x; x -x b; v: u -x n; b -> t", "a|not b", [], id="others deny it"),
        pytest.param("n: e -> x; x -> b; u -x n; b -> t", "a|not b", [], id="to the other side"),
        pytest.param("n: e -x b; u -x n; b -> t", "a|not b", ["p"], id="a step against it"),
        pytest.param("n: e -> x; x -x b; u -x n; b -> t", "a|partly b", [], id="no side taken"),
        pytest.param("n: e -> x; u -x n; b -> t", "a|not b", [], id="bears on nothing"),
        pytest.param("n: e -> x; x -x b; u -x n; b -> t", "silent|not b", [], id="not used for it"),
    ],
)
def test_a_bearing_is_contested_by_who_undercuts_that_step_as_somebody_else_s(
    debate, sketch, steps, positions, found
):
    maps = [
        sketch("e -> a; a -> t", "ada"),
        sketch(steps, "bo", reported=("n", "x", "v")),
    ]
    texts = dict(zip(("ada", "bo"), positions.split("|"), strict=True))
    (shared,) = _shared(debate, maps, {"p": texts}, {"ada": "e", "bo": "e"})
    assert [one.proposition for one in shared.contests] == found
    for one in shared.contests:
        assert (one.maps, one.step, one.claims) == (("ada", "bo"), "n", ("u",))


@pytest.mark.parametrize(
    ("first", "second", "divergent"),
    [
        pytest.param("a|silent", "silent|a", True, id="for other propositions"),
        pytest.param("a|silent", "a|silent", False, id="for the same"),
        pytest.param("a|a", "silent|a", False, id="one in common"),
        pytest.param("silent|silent", "a|silent", False, id="one for nothing"),
    ],
)
def test_use_diverges_when_nothing_is_shown_by_both(debate, sketch, first, second, divergent):
    maps = [sketch("e -> a; a -> t", name) for name in ("ada", "bo")]
    positions = {
        name: {"ada": first.split("|")[number], "bo": second.split("|")[number]}
        for number, name in enumerate(("p", "q"))
    }
    (shared,) = _shared(debate, maps, positions, {"ada": "e", "bo": "e"})
    assert shared.divergent == ((("ada", "bo"),) if divergent else ())
