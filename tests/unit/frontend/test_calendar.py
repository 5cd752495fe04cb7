"""Days of the map's script, against Python's own calendar and known days outside of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import pytest

# ruff: noqa: ANN401 - values of JavaScript are of any type

EPOCH = dt.date(1970, 1, 1).toordinal()
LENGTHS = {
    "day": (1, "days"),
    "week": (7, "days"),
    "month": (1, "months"),
    "quarter": (3, "months"),
    "year": (12, "months"),
    "decade": (120, "months"),
    "century": (1200, "months"),
}


@pytest.fixture(scope="module")
def calendar(script: Callable[[str], Any]) -> Any:
    return script("calendar")


def day(text: str) -> int:
    return dt.date.fromisoformat(text).toordinal() - EPOCH


def first_of(length: tuple[int, str], date: dt.date) -> dt.date:
    count, of = length
    if of == "days":
        return date - dt.timedelta(date.weekday() % count)
    month = (date.year * 12 + date.month - 1) // count * count
    return dt.date(month // 12, month % 12 + 1, 1)


def test_units_begin_where_the_calendar_has_them_before_1970_too(calendar: Any) -> None:
    dates = [
        dt.date.fromisoformat(text)
        for text in (
            *("0105-03-01", "1000-12-31", "1582-10-10", "1899-12-31", "1900-02-28", "1900-03-01"),
            *("1916-05-16", "1969-12-31", "1970-01-01", "1970-01-04", "1970-01-05", "2000-02-29"),
            *("2017-05-31", "9999-11-30"),
        )
    ]
    expected = [
        [first_of(length, one).toordinal() - EPOCH for length in LENGTHS.values()] for one in dates
    ]
    found = calendar(
        "days.map((day) => lengths.map((length) => startOf(length, day)))",
        days=[one.toordinal() - EPOCH for one in dates],
        lengths=list(LENGTHS.values()),
    )
    assert expected == found


def test_units_follow_each_other_across_the_year_0(calendar: Any) -> None:
    # The year 0 was a leap year, and began 719,528 days before 1970.
    assert [-719528, -719528 + 366, -719528 - 365] == calendar(
        "[0, 1, -1].map((later) => startOf(YEAR, -719528, later))"
    )
    assert calendar("startOf(years(10), -719529)") < calendar("startOf(YEAR, -719529)")


def test_a_run_of_days_is_said_in_the_fewest_words_of_the_language(calendar: Any) -> None:
    runs = {
        ("2017-04-07", "2017-04-07"): ("April 7, 2017", "7 avril 2017"),
        ("2017-04-01", "2017-04-30"): ("April 2017", "avril 2017"),
        ("2017-04-01", "2017-06-30"): ("April – June 2017", "avril – juin 2017"),
        ("2016-01-01", "2016-12-31"): ("2016", "2016"),
        ("1910-01-01", "1919-12-31"): ("1910 – 1919", "1910 – 1919"),
        ("2017-04-03", "2017-04-09"): ("April 3 – 9, 2017", "3 – 9 avril 2017"),
    }
    found = calendar(
        "runs.map(([first, last]) => ['en', 'fr'].map((lang) => daysInWords(lang, first, last)))",
        runs=[[day(first), day(last)] for first, last in runs],
    )
    # Whether a dash has spaces around it, and which, differs between versions of CLDR.
    assert list(map(spaceless, runs.values())) == list(map(spaceless, found))


def spaceless(texts: Sequence[str]) -> list[str]:
    return ["".join(one.split()) for one in texts]


def test_a_year_before_christ_says_so(calendar: Any) -> None:
    # The year 0 is 1 BC.
    assert "BC" in calendar("daysInWords('en', startOf(YEAR, -719528), -719528 + 365)")
    assert "AD" in calendar("daysInWords('en', -719528, startOf(YEAR, -719528, 2) - 1)")


def test_an_axis_names_no_more_of_a_day_than_its_unit(calendar: Any) -> None:
    assert ["Apr 1, 2017", "Apr 2017", "2017"] == calendar(
        "[WEEK, [3, 'months'], years(10)].map((unit) => dayOnAxis('en', unit, day))",
        day=day("2017-04-01"),
    )
