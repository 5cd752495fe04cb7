"""Histogram of the map: which bars there are, how dates count into them, where windows go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

EPOCH = dt.date(1970, 1, 1).toordinal()

# ruff: noqa: ANN401 - values of JavaScript are of any type


@pytest.fixture(scope="module")
def bins(script: Callable[[str], Any]) -> Any:
    return script("bins")


def day(text: str) -> int:
    return dt.date.fromisoformat(text).toordinal() - EPOCH


def row(edtf: str, first: str, last: str) -> list[object]:
    return [edtf, day(first), day(last)]


EXACT = row("2017-05-10", "2017-05-10", "2017-05-10")
MONTH = row("2017-05", "2017-05-01", "2017-05-31")
SINCE = row("2017-05-20/..", "2017-05-20", "9999-12-31")
UNTIL = row("/2017-05-05", "0001-01-01", "2017-05-05")
UNDATED: list[object] = ["", None, None]


def counted(bins: Any, dates: list[list[object]], counts: list[int]) -> dict[str, list[float]]:
    """The bars over all of the dates, by what is known and what is spread."""
    found: dict[str, list[float]] = bins(
        """(() => {
          const days = dates.map(daysOf);
          const span = spanOf(days);
          const {known, spread} = barsOf(new Bins(span), span, days, counts);
          return {known: [...known], spread: [...spread]};
        })()""",
        dates=dates,
        counts=counts,
    )
    return found


@pytest.mark.parametrize(
    ("first", "last", "unit"),
    [
        ("2017-04-01", "2017-06-30", "day"),
        ("2017-01-01", "2017-12-31", "week"),
        ("2011-03-15", "2019-10-09", "month"),
        ("1990-01-01", "2017-12-31", "quarter"),
        ("1916-05-16", "2017-12-31", "year"),
        ("1095-11-27", "2017-12-31", "decade"),
        ("0001-06-01", "9999-12-30", "century"),
    ],
)
def test_bins_are_of_the_smallest_unit_that_makes_few_enough(
    first: str, last: str, unit: str, bins: Any
) -> None:
    made = bins(
        "[new Bins(span)].map((b) => [b.unit, b.days, b.count])[0]", span=[day(first), day(last)]
    )
    assert unit == made[0]
    assert made[1][0] <= day(first)
    assert day(last) <= made[1][1]
    assert 2 <= made[2] <= 120


def test_an_exact_day_counts_in_its_bin_and_a_vague_date_in_all_that_it_touches(bins: Any) -> None:
    found = counted(bins, [EXACT, MONTH], [3, 31])
    assert 31 == len(found["known"])
    assert [0] * 9 + [3] + [0] * 21 == found["known"]
    assert pytest.approx([1.0] * 31) == found["spread"]


def test_what_is_vague_within_one_bin_is_known_to_be_in_it(bins: Any) -> None:
    old = row("2010-01-01", "2010-01-01", "2010-01-01")
    found = counted(bins, [old, MONTH], [1, 2])
    assert 3 == sum(found["known"])
    assert 2 == found["known"][-1]
    assert 0 == sum(found["spread"])


def test_an_open_end_reaches_to_the_end_of_what_is_dated_and_no_further(bins: Any) -> None:
    found = counted(bins, [MONTH, SINCE, UNTIL], [0, 12, 5])
    assert pytest.approx([1.0] * 5 + [0] * 14 + [1.0] * 12) == found["spread"]


def test_no_incident_is_lost_or_counted_twice(bins: Any) -> None:
    long = row("1916/2017-05-10", "1916-01-01", "2017-05-10")
    found = counted(bins, [EXACT, MONTH, SINCE, UNTIL, long, UNDATED], [2, 3, 5, 7, 11, 13])
    assert pytest.approx(2 + 3 + 5 + 7 + 11) == sum(found["known"]) + sum(found["spread"])


def test_a_closer_look_counts_only_the_share_of_a_date_that_it_covers(bins: Any) -> None:
    found = bins(
        """(() => {
          const {known, spread} = barsOf(new Bins(close), span, dates.map(daysOf), [4, 31]);
          return [[...known], [...spread]];
        })()""",
        close=[day("2017-05-09"), day("2017-05-11")],
        span=[day("2016-01-01"), day("2018-01-01")],
        dates=[EXACT, MONTH],
    )
    assert [[0, 4, 0], pytest.approx([1, 1, 1])] == found


@pytest.mark.parametrize(
    "dates",
    [[], [UNDATED], [MONTH, UNDATED], [EXACT, EXACT], [EXACT, ["2017-05-10~", *EXACT[1:]]]],
)
def test_fewer_than_two_dates_span_nothing(dates: list[list[object]], bins: Any) -> None:
    assert bins("spanOf(dates.map(daysOf))", dates=dates) is None


def test_two_dates_before_1970_span_what_lies_between(bins: Any) -> None:
    dates = [row("1916-05-16", "1916-05-16", "1916-05-16"), row("1925", "1925-01-01", "1925-12-31")]
    span = [day("1916-05-16"), day("1925-12-31")]
    assert span == bins("spanOf(dates.map(daysOf))", dates=dates)
    first, last = bins("new Bins(span).days", span=span)
    assert first <= span[0] < span[1] <= last < 0


def test_each_day_is_in_the_bin_that_holds_it(bins: Any) -> None:
    wrong = bins(
        """(() => {
          const b = new Bins([-40000, -38000]);
          const [first, last] = b.days;
          const days = Array.from({length: last - first + 1}, (_, at) => first + at);
          const holds = (day, [start, end]) => start <= day && day <= end;
          return days.filter((day) => !holds(day, b.daysOf([b.at(day), b.at(day)]))).length;
        })()"""
    )
    assert 0 == wrong


def test_a_window_moves_by_bins_and_stays_as_wide_as_it_is_at_the_ends(bins: Any) -> None:
    assert [[4, 6], [0, 2], [7, 9], [2, 5], [5, 5], [3, 9], [3, 3]] == bins(
        """[
          b.moved([3, 5], 1), b.moved([3, 5], -9), b.moved([3, 5], 9),
          b.fromBin([3, 5], 2), b.fromBin([3, 5], 8), b.toBin([3, 5], 12), b.toBin([3, 5], 0),
        ]""".replace("b.", "new Bins([0, 9]).")
    )


def test_a_window_over_every_bin_is_none(bins: Any) -> None:
    assert [None, [0, 8], [0, 9], [2, 2]] == bins(
        "[b.windowOf([0, 9]), b.windowOf([0, 8]), b.rangeOf(null), b.rangeOf([2, 2])]".replace(
            "b.", "new Bins([0, 9])."
        )
    )
