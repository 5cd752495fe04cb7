"""Dates in figures, and the times of day that open what a live report tells."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.incidents.dates.dated import Dated
from mapapp.records import Span
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.text.sentences import Sentence
    from mapapp.records import Date

_NUMERIC = re.compile(
    r"(?<![\d./-])(?:(?P<y>(?:19|20)\d\d)(?P<sign>[/-])(?P<m>\d{1,2})(?P=sign)(?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})(?P<mark>[./-])(?P<m2>\d{1,2})(?P=mark)(?P<y2>(?:19|20)\d\d)"
    r"|(?P<d3>\d\d)(?P<mark3>[./])(?P<m3>\d\d)(?P=mark3)(?P<y3>[012]\d))(?![\d/-])"
)
_MARKED = re.compile(r"\d[./-]\d")
"""What all of them have: a quick look before a search."""
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_TIME = re.compile(r"[^\w\n]{0,3}(?P<time>\d{1,2}(?:[:.]\d\d|\s?h\s?(?:\d\d)?))\b")
LEAST_TIMES = 3
"""Sentences that have to open with a time of day to make an article a live report."""


def read_figures(text: str, span: Span, lang: str) -> list[Dated]:
    """Dates in figures; in English, ``03/04/2018`` is two dates and so none."""
    found: list[Dated] = []
    if not _MARKED.search(text, span.start, span.end):
        return found
    if lang == "ar":
        text = text.translate(_ARABIC_DIGITS)
    for figures in _NUMERIC.finditer(text, span.start, span.end):
        year = int(figures["y"] or figures["y2"] or f"20{figures['y3']}")
        month = int(figures["m"] or figures["m2"] or figures["m3"])
        day = int(figures["d"] or figures["d2"] or figures["d3"])
        if lang == "en" and (figures["mark"] or figures["mark3"]) in ("/", "-"):
            if day <= 12 and month <= 12 and day != month:
                continue
            if month > 12:
                month, day = day, month
        try:
            date = edtf.day(dt.date(year, month, day))
        except ValueError:
            continue
        where = Span(*figures.span())
        found.append(Dated(replace(date, phrase=where), where, names_its_month=True))
    return found


def read_times(
    text: str, sentences: Sequence[Sentence], published: Date | None
) -> dict[int, Dated]:
    """By paragraph, the first time that opens a sentence of an article told as it happens."""
    if published is None or published.earliest != published.latest:
        return {}
    opened = [(one.paragraph, _TIME.match(text, one.span.start, one.span.end)) for one in sentences]
    spans = [(paragraph, Span(*time.span("time"))) for paragraph, time in opened if time]
    if len(spans) < LEAST_TIMES:
        return {}
    times = dict(reversed(spans))
    return {
        paragraph: Dated(replace(published, phrase=span), span) for paragraph, span in times.items()
    }
