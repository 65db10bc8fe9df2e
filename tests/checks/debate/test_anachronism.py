"""Nobody takes a position on what was not known yet."""

import pytest

from argmap.checks.debate import anachronism
from argmap.model import PartialDate

OLDER = "{!r} (2018) is older than 'p', known from {}"


@pytest.mark.parametrize(
    ("known", "positions", "expected"),
    [
        pytest.param("2019", "okafor: own", ["okafor"], id="affirms"),
        pytest.param("2019", "okafor: not own", ["okafor"], id="denies"),
        pytest.param("2019", "okafor: reports theirs", ["okafor"], id="reports"),
        pytest.param("2019", "okafor: own, not more", ["okafor"], id="once for two claims"),
        pytest.param("2019", "okafor: own; brandt: own", ["okafor", "brandt"], id="two maps"),
        pytest.param("2019", "okafor: silent", [], id="silent"),
        pytest.param("2019", "", [], id="absent"),
        pytest.param("2018", "okafor: own", [], id="same year"),
        pytest.param("2018-12", "okafor: own", [], id="month of the year"),
        pytest.param("2019-01", "okafor: own", ["okafor"], id="first month after"),
        pytest.param(None, "okafor: own", [], id="always known"),
    ],
)
def test_anachronism_compares_the_dates(debate_of, messages, known, positions, expected):
    details = {"known_from": known and PartialDate.parse(known)}
    debate = debate_of({"p": positions}, "okafor:2018 brandt:2018", p=details)
    assert messages(anachronism, debate) == [OLDER.format(name, known) for name in expected]


def test_a_text_without_a_date_is_accepted(debate_of, messages):
    details = {"known_from": PartialDate.parse("2019")}
    assert messages(anachronism, debate_of({"p": "okafor: own"}, p=details)) == []
