"""A text draws on what was there."""

import pytest

from argmap.checks.citations import newer_source
from argmap.model import ArgumentMap, Claim, PartialDate, Role, Source


@pytest.mark.parametrize(
    ("text", "source", "found"),
    [
        pytest.param("2024-03-09", "2022", False, id="older"),
        pytest.param("2024-03-09", "2024-03-09", False, id="same day"),
        pytest.param("2024-03-09", "2024-03-10", True, id="next day"),
        pytest.param("2024-03-09", "2024-03", False, id="same month"),
        pytest.param("2024-03-09", "2024-04", True, id="next month"),
        pytest.param("2024-03-09", "2024", False, id="same year"),
        pytest.param("2024", "2024-12-31", False, id="last day of the year"),
        pytest.param("2024", "2025", True, id="next year"),
        pytest.param("2024-03-09~", "2024-04-01", False, id="day in doubt"),
        pytest.param("2024-03-09~", "2024-05", True, id="day in doubt, two months"),
        pytest.param("2024-03", "2025-03~", False, id="month in doubt"),
        pytest.param("2024-03~", "2025-06", True, id="month in doubt, a year"),
        pytest.param("2024~", "2030", False, id="year in doubt"),
        pytest.param("2024~", "2040", True, id="year in doubt, 16 years"),
        pytest.param("2024~", "2040~", False, id="both in doubt"),
        pytest.param("9999~", "9999-12-31~", False, id="end of the calendar"),
        pytest.param(None, "2025", False, id="text without a date"),
        pytest.param("2024", None, False, id="source without a date"),
    ],
)
def test_newer_source_compares_only_what_the_dates_say(messages, text, source, found):
    read = PartialDate.parse
    argument = ArgumentMap(
        "okafor",
        claims=(Claim("t", "T.", Role.THESIS),),
        sources=(Source("audit", "Audit", published=source and read(source)),),
        published=text and read(text),
    )
    expected = [f"the source 'audit' ({source}) is newer than the text ({text})"] * found
    assert messages(newer_source, argument) == expected


def test_the_finding_stands_at_the_date(map_of):
    source = "{a: {title: A, published: 2025}}"
    text = f"argmap: 1\npublished: 2024\nsources: {source}\nthesis: {{t: T.}}\n"
    [finding] = newer_source.check(map_of(text))
    assert finding.part == ("sources", "a", "published")
