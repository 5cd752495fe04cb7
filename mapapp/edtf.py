"""EDTF (ISO 8601-2, levels 0 and 1) to dates with their first and last day, and back.

Bounds are strict: ``2018-02~`` keeps the bounds of ``2018-02``, for how far "about" reaches
is not written in it. An open or unknown end reaches to the calendar's own.
Reading dates out of sentences is done in ``incidents``.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re

from mapapp.errors import InputError
from mapapp.records import Date

_POINT = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"(?P<qualifier>[~?%]?)",
)
_DATETIME = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ]"
    r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)? ?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?",
)
_SEASONS = {21: ((0, 3), (0, 5)), 22: ((0, 6), (0, 8)), 23: ((0, 9), (0, 11)), 24: ((0, 1), (1, 2))}
"""First and last month, as (years later, month), north of the equator; the winter of a
year may be the one it began with or the one it ended in."""


def parse(text: str) -> Date:
    """Read a date, an interval ``a/b`` (either end ``..`` or empty) or an ISO date and time.

    Raises:
        InputError: it is no EDTF of level 0 or 1, or no day of the calendar.
    """
    text = text.strip()
    timed = _DATETIME.fullmatch(text)
    if timed:
        text = timed["day"]
    start, slash, end = text.partition("/")
    if not slash:
        return Date(text, *_bounds(text))
    if start in {"", ".."} and end in {"", ".."}:
        raise _unreadable(text)
    earliest = dt.date.min if start in {"", ".."} else _bounds(start)[0]
    latest = dt.date.max if end in {"", ".."} else _bounds(end)[1]
    if earliest > latest:
        raise InputError(f"the date {text!r} ends before it begins")
    return Date(text, earliest, latest)


def year(number: int) -> Date:
    """Some time in a year."""
    return parse(f"{number:04d}")


def month(year_number: int, month_number: int) -> Date:
    """Some time in a month; January is 1."""
    return parse(f"{year_number:04d}-{month_number:02d}")


def day(date: dt.date) -> Date:
    """One day."""
    return Date(date.isoformat(), date, date)


def interval(start: Date | None, end: Date | None) -> Date:
    """From the first day of one date to the last of another; ``None`` leaves an end open.

    Raises:
        InputError: it ends before it begins, or both ends are open.
    """
    return parse(f"{start.edtf if start else '..'}/{end.edtf if end else '..'}")


def from_days(earliest: dt.date, latest: dt.date) -> Date:
    """Write a run of days in the shortest way: a day, a whole month, a whole year or ``a/b``.

    Raises:
        InputError: it ends before it begins.
    """
    if earliest == latest:
        return day(earliest)
    if earliest > latest:
        return interval(day(earliest), day(latest))  # which says what is wrong with it
    start, end = earliest.isoformat(), latest.isoformat()
    if earliest.day == 1:
        if latest == _last_day(earliest.year, earliest.month):
            return Date(start[:7], earliest, latest)
        if earliest.month == 1 and latest == dt.date(earliest.year, 12, 31):
            return Date(start[:4], earliest, latest)
    return Date(f"{start}/{end}", earliest, latest)


def days_apart(one: Date, other: Date) -> int:
    """Days from the end of the earlier to the beginning of the later; none where they overlap."""
    return max(0, (one.earliest - other.latest).days, (other.earliest - one.latest).days)


def _bounds(point: str) -> tuple[dt.date, dt.date]:
    read = _POINT.fullmatch(point)
    if not read or (read["month"] == "XX" and read["day"] not in {None, "XX"}):
        raise _unreadable(point)
    first_year, last_year = (int(read["year"].replace("X", digit)) for digit in "09")
    try:
        if read["month"] in {None, "XX"}:
            return dt.date(first_year, 1, 1), dt.date(last_year, 12, 31)
        if first_year != last_year:
            raise _unreadable(point)
        number = int(read["month"])
        if number in _SEASONS and not read["day"]:
            return _season(first_year, number)
        if read["day"] in {None, "XX"}:
            return dt.date(first_year, number, 1), _last_day(first_year, number)
        only = dt.date(first_year, number, int(read["day"]))
    except (ValueError, calendar.IllegalMonthError):
        raise _unreadable(point) from None
    return only, only


def _season(year_number: int, season: int) -> tuple[dt.date, dt.date]:
    (later_start, first), (later_end, last) = _SEASONS[season]
    start = dt.date(year_number + later_start, first, 1)
    return start, _last_day(year_number + later_end, last)


def _last_day(year_number: int, month_number: int) -> dt.date:
    return dt.date(year_number, month_number, calendar.monthrange(year_number, month_number)[1])


def _unreadable(text: str) -> InputError:
    return InputError(
        f"{text!r} is no date",
        do="write it as YYYY, YYYY-MM or YYYY-MM-DD, or as an interval of two of these with /",
    )
