"""A date phrase, and what it says of what happened."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.replaced import replace

if TYPE_CHECKING:
    import datetime as dt

    from mapapp.records import Date, Span


class Use(StrEnum):
    """What a date says of what happened."""

    ON = "on"
    SINCE = "since"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date phrase."""

    date: Date
    span: Span
    use: Use = Use.ON
    is_back_reference: bool = False
    """Counted from a date that was given before: ``the following day``, ``at the time``."""
    is_of_what_follows: bool = False
    """Dates the words after it from a date before: ``on Sunday, a day after troops entered``."""
    is_since_when: bool = False
    """Since when something goes on, with what happened then: ``since Monday, when troops came``."""
    names_its_month: bool = False
    """Gives month, or season, and year: later dates of the paragraph may leave the year out."""
    is_of_a_noun: bool = False
    """Tells one thing from others of its name, and no more: ``the 2016 peace deal``."""
    is_of_any_year: bool = False
    """A day and month whose year nothing says: of what has happened, the last; else the nearest."""
    part: str = ""
    """Which part of a month it says: of ``late March``, ``late``."""
    counted_from: Span | None = None
    """The date that it is counted from, if from one of the text."""
    others: tuple[Dated, ...] = ()
    """It as it may be meant besides: of another year, counted from another date."""
    reading: int = 0
    """Which of its meanings this is: its likeliest, or which of the others."""

    @property
    def days(self) -> tuple[dt.date, dt.date]:
        """Its first day and its last."""
        return self.date.earliest, self.date.latest

    @property
    def is_of_calendar(self) -> bool:
        """Whether it is told by its month, season or feast, in whatever year."""
        return self.names_its_month or self.is_of_any_year

    @property
    def is_in_a_month(self) -> bool:
        """Whether it is within one, so that ``the 8th`` can be a day of it."""
        first, last = self.days
        return (first.year, first.month) == (last.year, last.month)

    def until(self, last: dt.date) -> Dated:
        """What has gone on since its first day, as a date from then to another day."""
        whole = replace(edtf.from_days(self.date.earliest, last), phrase=self.span)
        return replace(self, date=whole, use=Use.SINCE)
