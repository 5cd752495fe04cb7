"""What was told by day, after a night: on the day that the night ended with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.incidents.text.tables import words_for
from mapapp.records import Span
from mapapp.replaced import replace

if TYPE_CHECKING:
    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft

LIGHT_WITHIN = 2
"""Words from a cue to the time of day behind it: ``взорвали мост днём``."""


def by_daylight(reading: Reading, draft: Draft) -> Draft:
    """A draft that has the date of a night, and says that it was by day, with that day.

    ``В ночь на вторник ракеты ударили по Ракке. Днём бомбили Идлиб``.
    """
    dated = draft.dated
    if dated is None or not _is_night(reading, dated) or not _is_by_day(reading, draft, dated):
        return draft
    day = replace(edtf.day(dated.date.latest), phrase=dated.span)
    return replace(draft, dated=replace(dated, date=day))


def _is_night(reading: Reading, dated: Dated) -> bool:
    first, last = dated.days
    nights = words_for("night", reading.article.lang)
    keys = reading.words.keys
    inside = reading.words.within(dated.span)
    return (last - first).days == 1 and any(keys[at] in nights for at in inside)


def _is_by_day(reading: Reading, draft: Draft, dated: Dated) -> bool:
    """Whether a time of day stands before the cue, or beside it, and behind the date."""
    words, part = reading.words, draft.part or reading.sentences[draft.sentence].span
    start = max(part.start, dated.span.end) if part.covers(dated.span) else part.start
    if start >= part.end:
        return False
    inside = words.within(Span(start, part.end))
    light = words_for("daylight", reading.article.lang)
    return any(words.keys[at] in light for at in inside if at <= draft.cue.last + LIGHT_WITHIN)
