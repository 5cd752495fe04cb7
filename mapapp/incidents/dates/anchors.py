"""Calendar arithmetic on days that are known only within bounds: "last March" to a month.

An anchor is what a relative date is counted from: the article's own date, or the date that
the text spoke of last. Where it is a month, "Friday" is some Friday of that month.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp import edtf

if TYPE_CHECKING:
    from mapapp.records import Date

SOON_DAYS = 31
"""How far ahead a day without a year may lie; past that it is last year's."""
SATURDAY = 6
RECENT_DAYS = {"one_day": 1, "two_days": 2, "day": 7, "week": 28, "month": 184}
"""How far "the past 24 hours", "two days", "recent days", "weeks" and "months" reach back."""
VAGUE_DAYS = 3
"""Up to so many days from a day that is known only to the month change nothing."""
_DAYS = ("day", "night", "weekend")
PARTS = {"early": 0, "mid": 1, "late": 2}


@dataclass(frozen=True, slots=True)
class Anchor:
    """From what day to what day the starting point may lie."""

    earliest: dt.date
    latest: dt.date

    def shifted(self, unit: str, count: int) -> Date:
        """So many days, weeks, weekends, nights, months or years away, as exact as its unit."""
        if self.earliest != self.latest and unit in _DAYS and abs(count) <= VAGUE_DAYS:
            return edtf.from_days(self.earliest, self.latest)
        first = _unit(self.earliest, unit, count)[0]
        last = _unit(self.latest, unit, count)[1]
        return edtf.from_days(first, max(first, last))

    def weekday(self, number: int, *, is_last: bool = False, is_next: bool = False) -> Date:
        """That day of the week (Monday is 1): the one just past, the article's own included."""
        if self.earliest != self.latest:
            return edtf.from_days(self.earliest, self.latest)
        back = (self.latest.isoweekday() - number) % 7
        if is_next:
            return edtf.day(self.latest + dt.timedelta(days=(7 - back)))
        return edtf.day(self.latest - dt.timedelta(days=back or (7 if is_last else 0)))

    def year_of_month(self, month: int, *, is_last: bool = False, is_next: bool = False) -> int:
        """The year in which that month was last begun."""
        if is_next:
            return self.earliest.year + (month <= self.earliest.month)
        is_past = month < self.latest.month or (month == self.latest.month and not is_last)
        return self.latest.year - (not is_past)

    def year_of_day(self, month: int, day: int) -> int:
        """The year in which that day was last reached, or is about to be."""
        soon = self.latest + dt.timedelta(days=SOON_DAYS)
        for year in (soon.year, soon.year - 1):
            if (month, day) <= (soon.month, soon.day) or year < soon.year:
                return year
        return soon.year

    def so_far(self, unit: str) -> Date:
        """From the beginning of the year, month or week to the anchor."""
        return edtf.from_days(_unit(self.earliest, unit, 0)[0], self.latest)

    def recent(self, unit: str) -> Date:
        """The days, weeks or months up to the anchor; the weekend that has begun last."""
        if unit == "weekend":
            is_now = self.latest.isoweekday() >= SATURDAY
            return self.shifted(unit, 0 if is_now else -1)
        return edtf.from_days(self.earliest - dt.timedelta(days=RECENT_DAYS[unit]), self.latest)


def part_of_month(year: int, month: int, part: str) -> Date:
    """The first ten days of a month, the next ten, or what is left of it."""
    third = PARTS[part]
    last = calendar.monthrange(year, month)[1] if part == "late" else third * 10 + 10
    return edtf.from_days(dt.date(year, month, third * 10 + 1), dt.date(year, month, last))


def part_of_year(year: int, part: str) -> Date:
    """The first four months of a year, the middle four, or the last."""
    first = PARTS[part] * 4 + 1
    return edtf.interval(edtf.month(year, first), edtf.month(year, first + 3))


def _unit(day: dt.date, unit: str, count: int) -> tuple[dt.date, dt.date]:
    """First and last day of the unit that lies ``count`` units from the one of ``day``."""
    if unit == "day":
        moved = day + dt.timedelta(days=count)
        return moved, moved
    if unit == "night":
        return day + dt.timedelta(days=count), day + dt.timedelta(days=count + 1)
    if unit in {"week", "weekend"}:
        monday = day + dt.timedelta(days=7 * count - day.weekday())
        return monday + dt.timedelta(days=5 * (unit == "weekend")), monday + dt.timedelta(days=6)
    if unit == "month":
        year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        return dt.date(year, month + 1, 1), dt.date(
            year, month + 1, calendar.monthrange(year, month + 1)[1]
        )
    return dt.date(day.year + count, 1, 1), dt.date(day.year + count, 12, 31)
