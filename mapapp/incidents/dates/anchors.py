"""Calendar arithmetic on days that are known only within bounds: "last March" to a month.

An anchor is what a relative date is counted from: the article's own date, or the date that
the text spoke of last. Where it is a month, "Friday" is some Friday of that month.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter
from dateutil.relativedelta import relativedelta

from mapapp import edtf

if TYPE_CHECKING:
    from mapapp.records import Date

SOON_DAYS = 31
"""How far ahead a day without a year may lie; past that it is last year's."""
SATURDAY = 6
DAYS_OF_WEEK = 7
VAGUE_DAYS = 3
"""Up to so many days from a day that is known only to the month change nothing."""
_DAYS = ("day", "night", "weekend", "evening", "morning")
DAYS_OF_PARTS = {
    "early": (1, 10),
    "mid": (11, 20),
    "late": (21, 31),
    "first_half": (1, 15),
    "second_half": (16, 31),
    "first_week": (1, 7),
    "second_week": (8, 14),
    "third_week": (15, 21),
    "fourth_week": (22, 28),
}
"""First and last day of the parts of a month that news names, where the month is long enough."""
MONTHS_OF_PARTS = {
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "first_half": (1, 6),
    "second_half": (7, 12),
    "first_quarter": (1, 3),
    "second_quarter": (4, 6),
    "third_quarter": (7, 9),
    "fourth_quarter": (10, 12),
}
"""First and last month of the parts of a year."""
LAST_WEEK = "last_week"
FIRST_DAY, LAST_DAY = "first_day", "last_day"
PARTS = frozenset((*DAYS_OF_PARTS, *MONTHS_OF_PARTS, LAST_WEEK, FIRST_DAY, LAST_DAY))
_EASTERS = {"easter": EASTER_WESTERN, "orthodox_easter": EASTER_ORTHODOX}
_BY_EASTER = re.compile(r"(?P<by>[a-z_]+)(?P<days>[+-]\d+)")


@dataclass(frozen=True, slots=True)
class Anchor:
    """From what day to what day the starting point may lie."""

    earliest: dt.date
    latest: dt.date

    def shifted(self, unit: str, count: int) -> Date:
        """So many days, weeks, weekends, nights, months or years away, as exact as its unit."""
        is_night = self.latest - self.earliest == dt.timedelta(days=1)
        if is_night and unit in {"evening", "morning"}:
            night = self.latest if unit == "morning" and not count else self.earliest
            return edtf.day(night + dt.timedelta(days=count))
        if is_night and unit == "day" and count:
            # The day before "in the night to Friday" is its Thursday, the day after its Friday,
            # and a week later is a week after that.
            start = self.earliest if count == 1 else self.latest
            return edtf.day(start + dt.timedelta(days=count))
        if self.earliest != self.latest and unit in _DAYS and abs(count) <= VAGUE_DAYS:
            return edtf.from_days(self.earliest, self.latest)
        first = _unit(self.earliest, unit, count)[0]
        last = _unit(self.latest, unit, count)[1]
        return edtf.from_days(first, max(first, last))

    def weekday(self, number: int, *, is_last: bool = False, is_next: bool = False) -> Date:
        """That day of the week (Monday is 1): the one just past, the article's own included."""
        if self.earliest != self.latest:
            return edtf.from_days(self.earliest, self.latest)
        back = (self.latest.isoweekday() - number) % DAYS_OF_WEEK
        if is_next:
            return edtf.day(self.latest + dt.timedelta(days=DAYS_OF_WEEK - back))
        return edtf.day(self.latest - dt.timedelta(days=back or (DAYS_OF_WEEK if is_last else 0)))

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

    def weekend(self) -> Date:
        """The weekend that has begun last."""
        is_now = self.latest.isoweekday() >= SATURDAY
        return self.shifted("weekend", 0 if is_now else -1)

    def within(self, unit: str, count: int) -> Date:
        """The days up to the anchor, ``within the past # weeks``, or from the day after it on."""
        one_day = dt.timedelta(days=1)
        end = self.latest + relativedelta(**{f"{unit}s": count})
        if count < 0:
            return edtf.from_days(end, self.latest)
        return edtf.from_days(self.latest + one_day, end)


def part_of_month(year: int, month: int, part: str) -> Date:
    """A part of a month, such as its first ten days.

    Raises:
        ValueError: months have no such part.
    """
    end = calendar.monthrange(year, month)[1]
    if part == LAST_WEEK:
        first, last = end - 6, end
    elif part in {FIRST_DAY, LAST_DAY}:
        first = last = 1 if part == FIRST_DAY else end
    elif part in DAYS_OF_PARTS:
        first, last = DAYS_OF_PARTS[part]
    else:
        raise ValueError(f"a month has no {part!r}")
    return edtf.from_days(dt.date(year, month, first), dt.date(year, month, min(last, end)))


def part_of_year(year: int, part: str) -> Date:
    """A part of a year, such as its first four months.

    Raises:
        ValueError: years have no such part.
    """
    if part in {FIRST_DAY, LAST_DAY}:
        return part_of_month(year, 1 if part == FIRST_DAY else 12, part)
    if part not in MONTHS_OF_PARTS:
        raise ValueError(f"a year has no {part!r}")
    first, last = MONTHS_OF_PARTS[part]
    return edtf.interval(edtf.month(year, first), edtf.month(year, last))


def feast_of(year: int, name: str) -> dt.date:
    """The day of a feast in a year: ``12-25``, or by Easter, ``easter-2``, ``orthodox_easter+0``.

    Raises:
        ValueError: no feast is written so.
    """
    by_easter = _BY_EASTER.fullmatch(name)
    if by_easter is None:
        month, _, day = name.partition("-")
        return dt.date(year, int(month), int(day))
    sunday: dt.date = easter(year, _EASTERS[by_easter["by"]])
    return sunday + dt.timedelta(days=int(by_easter["days"]))


def _unit(day: dt.date, unit: str, count: int) -> tuple[dt.date, dt.date]:
    """First and last day of the unit that lies ``count`` units from the one of ``day``."""
    if unit in {"day", "evening", "morning"}:
        moved = day + dt.timedelta(days=count)
        return moved, moved
    if unit == "anniversary":
        same = day.replace(year=day.year + count)
        return same, same
    if unit == "night":
        return day + dt.timedelta(days=count), day + dt.timedelta(days=count + 1)
    if unit in {"week", "weekend"}:
        monday = day + dt.timedelta(days=DAYS_OF_WEEK * count - day.weekday())
        return monday + dt.timedelta(days=5 * (unit == "weekend")), monday + dt.timedelta(days=6)
    if unit == "month":
        year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        return dt.date(year, month + 1, 1), dt.date(
            year, month + 1, calendar.monthrange(year, month + 1)[1]
        )
    return dt.date(day.year + count, 1, 1), dt.date(day.year + count, 12, 31)
