"""A date is a year, a month or a day, and is written in one way."""

import pytest

HELP = "write 2024, 2024-03 or 2024-03-09, with `~` behind it when approximate"


@pytest.mark.parametrize(
    "date",
    [
        pytest.param("soon", id="a word"),
        pytest.param("9 March 2024", id="the month in words"),
        pytest.param("2024/03/09", id="slashes"),
        pytest.param("03/09/2024", id="the year last"),
        pytest.param("2024-3-9", id="one digit"),
        pytest.param("2024-13", id="a thirteenth month"),
        pytest.param("2024-04-31", id="a day that the month has not"),
        pytest.param("2023-02-29", id="a leap day in another year"),
        pytest.param("0000", id="year nought"),
        pytest.param("99", id="two digits"),
        pytest.param("20240", id="five digits"),
        pytest.param("circa 2024", id="about in words"),
        pytest.param("~2024", id="the sign for about in front"),
        pytest.param("2024-03-09T10:00", id="a time of day"),
        pytest.param("2024-2025", id="a range"),
    ],
)
def test_what_is_no_date_is_told_at_its_place(faults, date):
    message = f"`{date}` is not a date"
    assert faults(f"published: {date}") == [("bad-date", "6:12", message, HELP)]


@pytest.mark.parametrize(
    "date", ["2024", "2024-03", "2024-03-09", "2024~", "2024-03~", "2024-02-29", '"2024"', "0999"]
)
def test_a_year_a_month_and_a_day_are_dates(faults, date):
    assert faults(f"published: {date}") == []


def test_the_date_of_a_source_is_a_date_too(faults):
    [fault] = faults("sources:\n  audit: {title: An audit, published: last year}")
    assert fault == ("bad-date", "7:39", "`last year` is not a date", HELP)


def test_the_date_from_which_something_was_known_is_one_too(debate_faults):
    [fault] = debate_faults("propositions:\n  p: {text: P., known-from: early}")
    assert fault == ("bad-date", "5:29", "`early` is not a date", HELP)
