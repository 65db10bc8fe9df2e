import pytest

from argmap.comparison import Agreement, Contradiction, Tension, compare


def _pair(debate, authors, ada, bo):
    return compare(debate(authors("ada", "bo"), {"p": {"ada": ada, "bo": bo}})).pair("ada", "bo")


@pytest.mark.parametrize(
    ("ada", "bo", "full"),
    [
        pytest.param("a", "b", True, id="both-affirm"),
        pytest.param("not a", "not b", True, id="both-deny"),
        pytest.param("a", "partly-for b", False, id="one-leans"),
        pytest.param("partly-against a", "partly-against b", False, id="both-lean"),
    ],
)
def test_authors_on_one_side_agree(debate, authors, ada, bo, full):
    pair = _pair(debate, authors, ada, bo)
    assert pair.agreements == (Agreement("p", ("ada", "bo"), full, claims=(("a",), ("b",))),)
    assert (pair.contradictions, pair.tensions) == ((), ())


@pytest.mark.parametrize(
    ("ada", "bo", "sharp"),
    [
        pytest.param("a", "not b", True, id="affirms-and-denies"),
        pytest.param("not a", "b", True, id="denies-and-affirms"),
        pytest.param("a", "partly-against b", False, id="one-leans"),
        pytest.param("partly-for a", "partly-against b", False, id="both-lean"),
    ],
)
def test_authors_on_different_sides_contradict_each_other(debate, authors, ada, bo, sharp):
    pair = _pair(debate, authors, ada, bo)
    expected = Contradiction("p", ("ada", "bo"), sharp, claims=(("a",), ("b",)))
    assert pair.contradictions == (expected,)
    assert (pair.agreements, pair.tensions) == ((), ())
    assert expected.propositions == ("p", "p")


@pytest.mark.parametrize(
    ("ada", "bo"),
    [
        pytest.param("a", "partly b", id="one-leans-to-neither"),
        pytest.param("partly a", "partly b", id="both-lean-to-neither"),
    ],
)
def test_authors_are_in_tension_when_one_leans_to_neither_side(debate, authors, ada, bo):
    pair = _pair(debate, authors, ada, bo)
    assert pair.tensions == (Tension("p", ("ada", "bo"), claims=(("a",), ("b",))),)
    assert (pair.agreements, pair.contradictions) == ((), ())


def test_an_author_on_both_sides_is_in_tension_with_everyone(debate, authors):
    pair = _pair(debate, authors, "a, not b", "a")
    assert [one.claims for one in pair.tensions] == [(("a", "b"), ("a",))]


@pytest.mark.parametrize("bo", ["silent", "reports a", "unsaid reports"])
def test_a_proposition_that_one_does_not_address_counts_for_nothing(debate, authors, bo):
    pair = _pair(debate, authors, "a", bo)
    assert (pair.n, pair.rate, pair.congruence, pair.conflict) == (0, None, 0, 0)


def test_rate_is_one_minus_half_the_mean_difference(debate, authors):
    positions = {
        "p": {"ada": "a", "bo": "a"},  # 0
        "q": {"ada": "a", "bo": "not a"},  # 2
        "r": {"ada": "a", "bo": "partly-for a"},  # 1/2
        "s": {"ada": "partly a", "bo": "partly-against a"},  # 1/2
        "u": {"ada": "a", "bo": "silent"},
    }
    pair = compare(debate(authors("ada", "bo"), positions)).pair("ada", "bo")
    assert (pair.n, pair.rate, pair.may_show_rate) == (4, 1 - 3 / 4 / 2, False)
    assert (pair.congruence, pair.conflict, pair.subtract) == (2, 1, 1)


@pytest.mark.parametrize(("n", "shown"), [(4, False), (5, True)])
def test_a_rate_may_be_shown_from_five_shared_propositions(debate, authors, n, shown):
    positions = {f"p{number}": {"ada": "a", "bo": "a"} for number in range(n)}
    pair = compare(debate(authors("ada", "bo"), positions)).pair("ada", "bo")
    assert (pair.rate, pair.may_show_rate) == (1, shown)


@pytest.mark.parametrize(
    ("p", "q", "expected"),
    [
        pytest.param({"ada": "a"}, {"bo": "b"}, [("p", "q", True)], id="each-affirms-one"),
        pytest.param({"bo": "a"}, {"ada": "b"}, [("q", "p", True)], id="crosswise"),
        pytest.param({"ada": "partly-for a"}, {"bo": "b"}, [("p", "q", False)], id="one-leans"),
        pytest.param({"ada": "not a"}, {"bo": "b"}, [], id="one-denies"),
        pytest.param({"ada": "not a"}, {"bo": "not b"}, [], id="both-deny"),
        pytest.param({"ada": "partly a"}, {"bo": "b"}, [], id="one-leans-to-neither"),
        pytest.param(
            {"ada": "a", "bo": "not a"},
            {"bo": "b"},
            [("p", None, True)],
            id="the-clash-shows-already",
        ),
        pytest.param({"ada": "a", "bo": "a"}, {"bo": "b"}, [], id="one-holds-both-opposites"),
        pytest.param(
            {"ada": "a", "bo": "partly a"},
            {"bo": "b"},
            [("p", "q", True)],
            id="undecided-on-the-other",
        ),
    ],
)
@pytest.mark.parametrize("declared", ["p", "q", "pq"], ids="declared-on-{}".format)
def test_declared_opposites_contradict_each_other(debate, authors, p, q, expected, declared):
    opposites = {name: ["q" if name == "p" else "p"] for name in declared}
    pair = compare(debate(authors("ada", "bo"), {"p": p, "q": q}, opposites=opposites)).pair(
        "ada", "bo"
    )
    found = [(one.proposition, one.opposite, one.sharp) for one in pair.contradictions]
    assert found == expected


def test_declared_opposites_do_not_enter_the_rate(debate, authors):
    positions = {"p": {"ada": "a"}, "q": {"bo": "b"}, "r": {"ada": "a", "bo": "a"}}
    result = compare(debate(authors("ada", "bo"), positions, opposites={"p": ["q"]}))
    pair = result.pair("ada", "bo")
    assert (pair.n, pair.rate, pair.conflict, pair.subtract) == (1, 1, 1, 0)
    assert pair.contradictions[0].claims == (("a",), ("b",))
    assert pair.contradictions[0].propositions == ("p", "q")
