"""What an incident is called: kind, place and date in the article's language, short and stable.

The place is named as the article names it where its language does not inflect names; the
date is put in words, as exact as it was said and no more.
"""

from __future__ import annotations

import datetime as dt

from mapapp.incidents.text.tables import labels
from mapapp.records import Date, Kind, MentionKind, Resolution

INFLECTING = frozenset(("ru", "ar"))
"""Languages in which a name in its sentence is not the name by itself."""
LONGEST_NAME = 40
"""Code points of a described place that a title still takes over."""
UNINFLECTED_MONTH = "month"
MONTH_OF_DAY = "day_month"
"""A month that follows a day, where a language inflects it: ``8 февраля``."""


def title_of(kind: Kind, scene: Resolution | None, date: Date | None, lang: str) -> str:
    """Put kind, place and date side by side; what is not known is left out."""
    return title_with(kind, _place(scene, lang) if scene and scene.place else "", date, lang)


def title_with(kind: Kind, place: str, date: Date | None, lang: str) -> str:
    """The same for a place that is named already; empty for none."""
    dated = date_in_words(date, lang) if date else ""
    return ", ".join(part for part in (labels("titles", lang)[kind.value], place, dated) if part)


def date_in_words(date: Date, lang: str) -> str:
    """Say a date: ``mai 2017``, ``7–8 February 2018``, ``années 1990``; EDTF if it is open."""
    words = labels("titles", lang)
    if len(date.edtf) == 7 and date.edtf[5:] in {"21", "22", "23", "24"}:
        return f"{words['season:' + date.edtf[5:7]]} {date.edtf[:4]}"
    if date.edtf[3:4] == "X" and len(date.edtf) == 4:
        return words["decade"].format(date.edtf[:3] + "0")
    if dt.date.min == date.earliest or dt.date.max == date.latest:
        return date.edtf
    return _days(date.earliest, date.latest, words)


def _days(first: dt.date, last: dt.date, words: dict[str, str]) -> str:
    if first == last:
        return _day(first, words, year=True)
    if first.day == 1 and (last + dt.timedelta(days=1)).day == 1:
        return _months(first, last, words)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_ordinal(first, words)}–{_day(last, words, year=True)}"
    return f"{_day(first, words, year=first.year != last.year)} – {_day(last, words, year=True)}"


def _place(scene: Resolution, lang: str) -> str:
    name = " ".join(scene.mention.name.split())
    is_name = scene.mention.kind is not MentionKind.DEMONYM and len(name) <= LONGEST_NAME
    if lang in INFLECTING or not is_name:
        return scene.place.name_in(lang) if scene.place else name
    return name.title() if name.isupper() and len(name) > 3 else name


def _months(first: dt.date, last: dt.date, words: dict[str, str]) -> str:
    if (first.month, last.month) == (1, 12):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    end = f"{words[f'{UNINFLECTED_MONTH}:{last.month}']} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return end
    start = words[f"{UNINFLECTED_MONTH}:{first.month}"]
    return f"{start}–{end}" if first.year == last.year else f"{start} {first.year} – {end}"


def _day(day: dt.date, words: dict[str, str], *, year: bool) -> str:
    month = words.get(f"{MONTH_OF_DAY}:{day.month}") or words[f"{UNINFLECTED_MONTH}:{day.month}"]
    said = f"{_ordinal(day, words)} {month}"
    return f"{said} {day.year}" if year else said


def _ordinal(day: dt.date, words: dict[str, str]) -> str:
    return words.get(f"day:{day.day}") or str(day.day)
