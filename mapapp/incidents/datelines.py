"""Datelines: ``BEIRUT (Reuters) —``, ``Damas, 3 juin –``: where a story was written."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.records import Role, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.records import Resolution

ARABIC_AGENCIES = "سانا|واس|وفا|قنا|كونا|وام|واع|رويترز|وكالات|أ ف ب|د ب أ"
_DATELINE = re.compile(
    r"\s*(?:\([^)\n]{1,40}\)\s*[-–—:]|[-–—ـ]{1,2}\s|,\s[^\W\d_][^\n,.:()]{1,30}\s\([^)\n]{1,40}\):"
    r"|(?:\([^)\n]{1,40}\))?[,،/][^\n–—]{0,60}?(?:\([^)\n]{1,40}\))?\s*[-–—]{1,2}\s"
    r"|[,،]\s*\d{1,2}[^\n–—.]{0,24}[.)]?\s*[-–—(]"
    # Bogota, Sep 12 (IANS) Five
    r"|,\s*[A-Z][a-z]{2,8}\.?\s\d{1,2}\s*\([A-Z][^)\n]{1,20}\)\s"
    # Москва, 28 января. Боевики; САЙДА (Ливан), 3 августа. «Мы
    r"|(?:\([^)\n]{1,30}\))?[,،]\s*\d{1,2}\s\w+(?:\s\d{4}(?:\sг(?:ода|\.)?)?)?\.\s(?=[«/А-ЯЁA-Z]))"
    # МАХАЧКАЛА, 3 июня, РИА ФедералПресс. Режим
    r"|,\s*\d{1,2}\s\w+,\s[A-ZА-ЯЁ][^.,\n]{1,30}\.\s(?=[«A-ZА-ЯЁ])"
    # Назрань. 2 марта. INTERFAX.RU -
    r"|\.\s\d{1,2}\s\w+\.\s(?=[A-ZА-ЯЁ.]+\s-)"
    # نيالا 11 أغسطس 2023 -
    r"|\s\d{1,2}\s[^\W\d_]{2,}(?:\s\d{4})?\s*[-–—]\s"
    # دمشق-سانا
    rf"|\s*[-–—]?\s?(?:{ARABIC_AGENCIES})(?:\s*[-–—:]|(?=\s))"
)
_AFTER_CAPITALS = re.compile(r"(?: CITY)?(?:[,/][^\n:–—.]{0,60}?)?\s*(?::\s|[–—])")
"""``MOGADISHU: A bomber``, ``ZAMBOANGA CITY—At least``: after a name that is all capitals."""
_ARABIC_COLON = re.compile(r"\s*[:/]\s")
"""``بغداد: أعلن``, ``بغداد/ أعلن``: with no agency named."""
_STOP = re.compile(r"\.\s+(?=\S)")
"""``МАХАЧКАЛА. Режим``: the same, as Russian items of a digest begin."""
_COLON = re.compile(r"\s*:\s")
"""``Lagos: Police said``."""
_LED = re.compile(r"^\W{0,3}[^\W\d_][^\n:.,]{1,30}:\s", re.MULTILINE)
"""A line that a word or two and a colon open."""
_START = 3
"""Marks of a paragraph that may stand before its dateline."""


def dateline_at(reading: Reading, span: Span, previous: Resolution | None) -> Span | None:
    """The dateline that a mention stands in, if its paragraph opens with one."""
    text = reading.article.text
    line = text.rfind("\n", 0, span.start) + 1
    is_told = reading.sentence_at(span.start) >= 0
    opening = max(line, reading.article.body_start if is_told else 0)
    before = text[opening : span.start].strip()
    if len(before) <= _START and not any(mark.isalnum() for mark in before):
        return _whole(reading, span)
    if previous and previous.mention.role is Role.DATELINE:
        gap = text[previous.mention.span.end : span.start]
        if not gap.strip(" \t,،/("):
            return _whole(reading, span) or span
    # ``HAMDAYET, Sudan —``: the first of two names may be one that was not found.
    is_second = before.endswith((",", "،", "/", "(")) and before.isupper()
    return _whole(reading, span) if is_second else None


def without_their_dates(reading: Reading, resolutions: Sequence[Resolution]) -> Reading:
    """Leave out of the dates those of datelines: they say when a story was written.

    ``KABUL, 16 October. The group says that it blew up a mosque`` is of the day before.
    """
    lines = [
        line
        for one in resolutions
        if one.mention.role is Role.DATELINE
        and (line := dateline_at(reading, one.mention.span, None))
    ]
    told = [one for one in reading.dates if not any(line.covers(one.span) for line in lines)]
    return replace(reading, dates=tuple(told)) if len(told) < len(reading.dates) else reading


def _leads_alone(reading: Reading, span: Span) -> bool:
    """Whether a name opens the article, and no other line opens as in a list of places."""
    start, text = reading.article.body_start, reading.article.text
    is_first = not any(mark.isalnum() for mark in text[start : span.start])
    return is_first and len(_LED.findall(text[start:])) == 1


def _whole(reading: Reading, span: Span) -> Span | None:
    text = reading.article.text
    found = _DATELINE.match(text, span.end)
    if found is None and text[span.start : span.end].isupper():
        found = _AFTER_CAPITALS.match(text, span.end) or _STOP.match(text, span.end)
    if found is None and reading.article.lang == "ar":
        found = _ARABIC_COLON.match(text, span.end)
    if found is None and _leads_alone(reading, span):
        found = _COLON.match(text, span.end)
    return Span(span.start, found.end()) if found else None
