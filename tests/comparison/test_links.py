"""Steps from one proposition to another, by the reasoning of each author."""

import pytest
from attrs import evolve
from hypothesis import given

from argmap.analysis import Sign
from argmap.comparison import compare
from argmap.comparison.links import direct_readings, find_links
from argmap.model import Leaning, PositionStance
from argmap.testing import debates

_SIGNS = {Sign.FOR: "+", Sign.AGAINST: "-", None: "0"}


def told(links):
    """Write links as ``p>q ada+bat``: premise, conclusion, and for each author sign and path."""
    return [
        f"{link.premise}>{link.conclusion} "
        + " ".join(f"{one.map}{_SIGNS[one.sign]}{''.join(one.path)}" for one in link.draws)
        for link in links
    ]


@pytest.mark.parametrize(
    ("steps", "positions", "links"),
    [
        pytest.param("b -> a; a -> t", "p=b; q=a", ["p>q ada+ba"], id="in one step"),
        pytest.param("c -> b; b -> a; a -> t", "p=c; q=a", ["p>q ada+cba"], id="in two"),
        pytest.param("b -x a; a -> t", "p=b; q=a", ["p>q ada-ba"], id="attack"),
        pytest.param("c -x b; b -x a; a -> t", "p=c; q=a", ["p>q ada+cba"], id="against attack"),
        pytest.param("b -> a; a -> t", "p=b; q=not a", ["p>q ada-ba"], id="conclusion denied"),
        pytest.param("b -> a; a -> t", "p=not b; q=a", ["p>q ada+ba"], id="premise denied"),
        pytest.param("b -> a; a -> t", "p=partly b; q=a", ["p>q ada+ba"], id="premise qualified"),
        pytest.param("b -> a; a -> t", "p=b; q=partly a", ["p>q ada0ba"], id="to neither side"),
        pytest.param("b -> a; a -> t", "p=b; q=partly-against a", ["p>q ada-ba"], id="leans"),
        pytest.param(
            "c -> b; b -> a; a -> t", "p=c; q=b; r=a", ["p>q ada+cb", "q>r ada+ba"], id="no further"
        ),
        pytest.param(
            "c -> b; c -> a; b -> a; a -> t",
            "p=c; q=b; r=a",
            ["p>q ada+cb", "p>r ada+ca", "q>r ada+ba"],
            id="past it as well",
        ),
        pytest.param(
            "b -> a; b -x c; c -> a; a -> t", "p=b; q=a", ["p>q ada+ba ada-bca"], id="both ways"
        ),
        pytest.param("b -> a; a -> t", "p=a; q=a", [], id="one claim on both"),
        pytest.param("b -> a; a -> t", "p=b, a", [], id="within one proposition"),
        pytest.param("c -> a; b -> a; a -> t", "p=c; q=b", [], id="side by side"),
        pytest.param("n: b -> a; a -> t", "p=b; q=a", [], id="drawn by others"),
        pytest.param("b -> a; a -> t", "p=reports b; q=a", [], id="held by others"),
        pytest.param("b -> a; a -> t", "p=silent; q=a", [], id="silent"),
        pytest.param(
            "b -> a; a -> b; a -> t", "p=b; q=a", ["p>q ada+ba", "q>p ada+ab"], id="circle"
        ),
    ],
)
def test_what_one_author_draws(debate, sketch, steps, positions, links):
    pairs = (part.split("=") for part in positions.split("; "))
    taken = {name: {"ada": words} for name, words in pairs}
    assert told(find_links(compare(debate([sketch(steps, "ada", reported="n")], taken)))) == links


def test_two_authors_take_one_step_to_different_sides(debate, authors):
    positions = {
        "p": {"ada": "b", "bat": "not b"},
        "q": {"ada": "a", "bat": "not a"},
    }
    result = compare(debate(authors("ada", "bat"), positions))
    (link,) = find_links(result)
    assert told([link]) == ["p>q ada+ba bat-ba"]
    assert told(find_links(result, maps=["bat"])) == ["p>q bat-ba"]


def test_where_fewer_propositions_count_steps_lead_past_the_others(debate, sketch):
    maps = [sketch("c -> b; b -x a; a -> t", "ada")]
    positions = {name: {"ada": claim} for name, claim in (("p", "c"), ("q", "b"), ("r", "a"))}
    result = compare(debate(maps, positions))
    assert told(find_links(result)) == ["p>q ada+cb", "q>r ada-ba"]
    assert told(find_links(result, propositions=["p", "r"])) == ["p>r ada-cba"]


def test_links_stand_in_the_order_of_the_debate_and_authors_by_date(debate, sketch):
    maps = [
        sketch("b -> a; a -> t", "ada", published="2020"),
        sketch("b -> a; a -> t", "bat", published="2019"),
    ]
    positions = {"t": {"ada": "t"}, "q": {"ada": "a", "bat": "a"}, "p": {"ada": "b", "bat": "b"}}
    assert told(find_links(compare(debate(maps, positions)))) == [
        "q>t ada+at",
        "p>q bat+ba ada+ba",
    ]


def _swapped(position):
    stances = {
        PositionStance.AFFIRMS: PositionStance.DENIES,
        PositionStance.DENIES: PositionStance.AFFIRMS,
    }
    leans = {Leaning.FOR: Leaning.AGAINST, Leaning.AGAINST: Leaning.FOR}
    return evolve(
        position,
        stance=stances.get(position.stance, position.stance),
        leans=leans.get(position.leans),
    )


def _drawn(links, turned=1):
    return {
        (one.premise, one.conclusion, draw.map, draw.sign and draw.sign * turned, len(draw.path))
        for one in links
        for draw in one.draws
    }


@given(debates(plain=True))
def test_swapping_affirm_and_deny_turns_every_step_and_moves_none(debate):
    swapped = evolve(
        debate,
        propositions=tuple(
            evolve(one, positions=tuple(map(_swapped, one.positions)))
            for one in debate.propositions
        ),
    )
    before, after = (find_links(compare(one)) for one in (debate, swapped))
    assert _drawn(before) == _drawn(after, turned=-1)


@given(debates(plain=True))
def test_a_step_is_a_path_between_claims_of_one_author_that_passes_no_other(debate):
    result = compare(debate)
    for link in find_links(result):
        for draw in link.draws:
            first, last = (
                result.standing(name, draw.map).claims for name in (link.premise, link.conclusion)
            )
            held = {
                claim
                for one in result.standings
                if one.map == draw.map and one.is_scored
                for claim in one.claims
            }
            assert draw.path[0] in first
            assert draw.path[-1] in last
            assert not held & set(draw.path[1:-1])


@pytest.mark.parametrize(
    ("positions", "bears_on"),
    [
        pytest.param("p=c; q=a", ["p ec"], id="no further than the first"),
        pytest.param("q=a", ["q eca"], id="past claims on nothing"),
        pytest.param("p=e; q=c; r=a", ["p e", "q ec"], id="says it, and bears on the next"),
        pytest.param("p=partly c; q=a", [], id="stopped where it leans to neither side"),
    ],
)
def test_evidence_bears_directly_on_what_lies_next(debate, sketch, positions, bears_on):
    maps = [sketch("e -> c; c -> a; a -> t", name) for name in ("ada", "bat")]
    pairs = (part.split("=") for part in positions.split("; "))
    taken = {name: {"ada": words} for name, words in pairs}
    result = compare(debate(maps, taken, evidence={"audit": {"ada": "e", "bat": "e"}}))
    (found,) = result.shared_evidence
    ada, bat = direct_readings(result, found)
    assert [f"{one.proposition} {''.join(one.path)}" for one in ada.bears_on] == bears_on
    assert bat.bears_on == ()


@given(debates(plain=True))
def test_what_evidence_bears_on_directly_is_among_what_it_bears_on(debate):
    result = compare(debate)
    for found in result.shared_evidence:
        for all_of_it, direct in zip(found.readings, direct_readings(result, found), strict=True):
            sides = {(one.proposition, one.sign) for one in all_of_it.bears_on}
            assert {(one.proposition, one.sign) for one in direct.bears_on} <= sides
