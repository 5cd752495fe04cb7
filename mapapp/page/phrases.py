"""Dates, distances and positions as a reader says them; pure."""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mapapp.page.words import Words
    from mapapp.records import Date, Incident

_POINT = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")
_OPEN = frozenset({"", ".."})


def date_in_words(date: Date | None, words: Words) -> str:
    """A date no more exact than it was said; what has no everyday form stays EDTF."""
    if date is None:
        return words.calendar.unknown
    return edtf_in_words(date.edtf, words)


def edtf_in_words(edtf: str, words: Words) -> str:
    """``2017-05`` as ``May 2017``, ``2018-02-07/2018-02-08`` as both days."""
    calendar = words.calendar
    start, slash, end = edtf.partition("/")
    if not slash:
        return _point_in_words(edtf, words)
    if start in _OPEN:
        return calendar.until.format(date=_point_in_words(end, words))
    if end in _OPEN:
        return calendar.since.format(date=_point_in_words(start, words))
    return calendar.interval.format(
        start=_point_in_words(start, words), end=_point_in_words(end, words)
    )


def place_in_words(incident: Incident, words: Words) -> str:
    """What its place is called, in the reader's language where that is known."""
    names = (name.text for name in incident.place_names if name.lang == words.lang)
    return next(names, incident.place_name) or words.no_place


def day_in_words(day: dt.date, words: Words) -> str:
    """One day of the calendar."""
    return _point_in_words(day.isoformat(), words)


def distance_in_words(metres: float, words: Words) -> str:
    """Metres below one kilometre, whole kilometres from ten on."""
    if metres < 1000:
        return f"{round(metres)}\u00a0m"
    kilometres = metres / 1000
    if kilometres >= 10:
        # Halves go up, as they do on the map; round() would take them to the even number.
        return f"{words.number(math.floor(kilometres + 0.5))}\u00a0km"
    return f"{kilometres:.1f}".removesuffix(".0").replace(".", words.decimal) + "\u00a0km"


def _point_in_words(edtf: str, words: Words) -> str:
    point = _POINT.fullmatch(edtf)
    if point is None or point["month"] is None:
        return edtf
    if not 1 <= int(point["month"]) <= 12:
        # 21 to 24 are seasons, which half of the world has at other times.
        return edtf
    month = words.calendar.months[int(point["month"]) - 1]
    if point["day"] is None:
        return words.calendar.month.format(month=month, year=point["year"])
    return words.calendar.day.format(day=int(point["day"]), month=month, year=point["year"])
