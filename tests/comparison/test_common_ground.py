import pytest

from argmap.comparison import CommonGround, OneSided, compare
from argmap.comparison.common_ground import enough_for_common_ground


@pytest.mark.parametrize(
    ("authors_who_could", "enough"),
    [(1, 2), (2, 2), (3, 2), (4, 3), (5, 4), (6, 4), (7, 5), (9, 6)],
)
def test_two_thirds_of_those_who_could_are_enough_but_at_least_two(authors_who_could, enough):
    assert enough_for_common_ground(authors_who_could) == enough


@pytest.mark.parametrize(
    ("positions", "expected"),
    [
        pytest.param("a|a|a", (False, True), id="all-affirm"),
        pytest.param("a|partly-for a|silent", (False, False), id="two-of-three"),
        pytest.param("not a|partly-against a|not b", (True, True), id="common-denial"),
        pytest.param("a|silent|silent", None, id="one-of-three"),
        pytest.param("a|a|not a", None, id="somebody-denies"),
        pytest.param("a|a|partly-against a", None, id="somebody-leans-against"),
        pytest.param("a|a|partly a", None, id="somebody-leans-to-neither"),
        pytest.param("a|a|reports a", (False, False), id="a-report-takes-no-side"),
        pytest.param("a|a|silent|silent", None, id="two-of-four"),
        pytest.param("a|a|a|silent", (False, False), id="three-of-four"),
        pytest.param("a|a", (False, True), id="two-of-two"),
        pytest.param("a", None, id="one-of-one"),
        pytest.param("silent|silent", None, id="nobody"),
    ],
)
def test_common_ground_is_what_enough_authors_share_and_nobody_doubts(
    debate, authors, positions, expected
):
    texts = dict(zip(["ada", "bo", "cy", "di"], positions.split("|"), strict=False))
    result = compare(debate(authors(*texts), {"p": texts}))
    found = [(one.against, one.unanimous) for one in result.common_ground]
    assert found == ([] if expected is None else [expected])


def test_a_text_too_old_to_address_it_is_not_counted(debate, sketch):
    steps = "a -> t"
    maps = [
        sketch(steps, "old", published="2001"),
        sketch(steps, "older", published="2000"),
        sketch(steps, "ada"),
        sketch(steps, "bo"),
    ]
    positions = {"old": "not a", "ada": "a", "bo": "a"}
    result = compare(debate(maps, {"p": positions}, known={"p": "2019"}))
    assert result.common_ground == (
        CommonGround(
            "p",
            ("ada", "bo"),
            against=False,
            unanimous=True,
            possible=2,
            claims=(("a",), ("a",)),
        ),
    )


def test_a_proposition_is_one_sided_when_one_author_addresses_it(debate, authors):
    result = compare(
        debate(
            authors("ada", "bo"),
            {"p": {"ada": "a", "bo": "silent"}, "q": {"ada": "a", "bo": "b"}, "r": {}},
        )
    )
    assert result.one_sided == (OneSided("p", "ada", claims=("a",)),)
