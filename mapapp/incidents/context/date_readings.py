"""What a date says wherever it stands: how long, how long ago, and of several meanings which.

``On 14 June`` in an article about a former year is of that one or of the article's own;
``the next day`` follows the date told last or one before it. In: a date, as one of its readings.
Out: its signs, for ``date_signs.py``.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.clauses import opens
from mapapp.incidents.sentence.own_dates import follows_saying

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.incidents.context.weighing import Signs
    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.records import Date, Span

LENGTHS = ((0, "is_day"), (1, "is_night"), (11, "is_days"), (31, "is_month"))
"""Days from the first to the last of a date, and what up to so many it is called."""
AGES = ((0, "of_today"), (3, "of_news"), (8, "of_week"), (60, "of_months"))
"""Days before an article, and what a date up to so many ago is called."""
STORY_DAYS = 183
"""Days from one date to the next of a story that goes on."""
MOST_AWAY = 2
"""Sentences from a date to one that is counted from it, that are told from each other."""
MOST_YEARS = 3
"""Dates of former years in an article that are told from each other."""


class DateReadings:
    """Reads the signs of the dates of one article, each once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._starts = [one.span.start for one in reading.dates]
        self._signs: dict[tuple[int, str], Signs] = {}

    def signs_of(self, dated: Dated) -> Signs:
        """What a date is, wherever it stands."""
        key = dated.span.start, dated.date.edtf
        if key not in self._signs:
            self._signs[key] = {
                length_of(dated): 1.0,
                age_of(dated, self._reading.article.published): 1.0,
                "counts_back": float(dated.is_back_reference),
                **(self._of_reading(dated) if dated.others or dated.reading else {}),
            }
        return self._signs[key]

    def _of_reading(self, dated: Dated) -> Signs:
        """What speaks for one of several meanings of a date."""
        if dated.part:
            return {f"{dated.part}_month_{dated.reading}": 1.0}
        kind = "counted" if dated.is_back_reference else "of_a_year"
        before = self._before(dated)
        signs: dict[str, float] = {f"{kind}_{dated.reading}": 1.0}
        if before is not None:
            reading = self._reading
            sentences = [
                reading.sentences[reading.sentence_at(one.span.start)] for one in (before, dated)
            ]
            is_near = sentences[0].paragraph == sentences[1].paragraph
            where = "near" if is_near else "far"
            days = (dated.date.earliest - before.date.latest).days
            signs[f"{kind}_as_told_{where}"] = float(
                dated.date.earliest.year == before.date.earliest.year
            )
            signs[f"{kind}_goes_on_{where}"] = float(0 <= days <= STORY_DAYS)
        if dated.is_back_reference and dated.counted_from:
            signs |= dict.fromkeys(self._of_origin(dated, dated.counted_from), 1.0)
        published = self._reading.article.published
        if published and dated.date.latest.year < published.latest.year:
            signs[f"{kind}_years_told"] = min(MOST_YEARS, self._former(published.latest.year))
        return signs

    def _of_origin(self, dated: Dated, origin: Span) -> Iterator[str]:
        """What is told of the date that another is counted from."""
        reading, told = self._reading, self._reading.dates[bisect_left(self._starts, origin.start)]
        at, here = reading.sentence_at(origin.start), reading.sentence_at(dated.span.start)
        away = min(MOST_AWAY, here - at)
        is_same = told.days == dated.days
        yield f"from_{away}_{'same' if is_same else 'other'}_day"
        marks = {
            "same_paragraph": reading.sentences[at].paragraph == reading.sentences[here].paragraph,
            "opening": opens(reading, at, told),
            "said": follows_saying(reading, at, origin),
            "counted": told.is_back_reference,
            "what_follows": told.is_of_what_follows,
            "last": told is self._before(dated),
        }
        yield from (f"from_{mark}" for mark, is_there in marks.items() if is_there)

    def _before(self, dated: Dated) -> Dated | None:
        """The date that the text gives before it."""
        at = bisect_left(self._starts, dated.span.start)
        return self._reading.dates[at - 1] if at else None

    def _former(self, year: int) -> int:
        """How many dates are said to be of years before one."""
        return sum(
            one.names_its_month and one.date.latest.year < year for one in self._reading.dates
        )


def length_of(dated: Dated) -> str:
    """What a date is called by how long it is."""
    days = (dated.date.latest - dated.date.earliest).days
    return next((name for most, name in LENGTHS if days <= most), "is_long")


def age_of(dated: Dated, published: Date | None) -> str:
    """What a date is called by how long before its article it is."""
    if published is None:
        return "of_unknown_age"
    days = (published.latest - dated.date.latest).days
    return next((name for most, name in AGES if days <= most), "of_old")
