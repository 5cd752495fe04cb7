"""Borders and their meeting points that a text describes, to spans with what they mean.

``the Syrian-Iraqi border`` is a line two countries share, ``the tri-border area of X, Y
and Z`` the point where three meet. Whether there is such a line or point is computed by
the gazetteer; a described border that does not exist is reported with no place and why.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp.gazetteer.names import fold_text
from mapapp.mentions.anchored import Anchored, parts_of_words
from mapapp.mentions.borderwords import (
    AFTER,
    BEFORE,
    MEETING_BEFORE,
    MEETING_WORDS,
    NOT_A_PLACE,
    PROBES,
    THREE_MEET,
    TRIGGER,
    WHERE,
    WITH,
)
from mapapp.mentions.countries import (
    CountryList,
    CountryWord,
    country_lists,
    country_words,
    meeting_triples,
)
from mapapp.records import Mention, MentionKind, Place, Reason, Span

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer, Hit

LONGEST_GAP = 48
"""Code points between a word for a border and its countries, or between it and ``meeting of``."""
_BORDERS = Anchored(parts_of_words(PROBES), TRIGGER, 100, 100)
READ = 3.5
"""Log-odds that a border is read rightly whose countries stand beside it: all but one in thirty."""
INFERRED = 1.5
"""Log-odds where a country is taken from elsewhere in the article: four in five."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that describe a border, and the countries they name."""

    span: Span
    countries: tuple[str, ...]
    is_meeting: bool


def find_described(text: str, hits: Sequence[Hit], gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """Find described borders and meeting points, in order, not overlapping."""
    folded = fold_text(text)
    names_border = any(probe in folded.text for probe in PROBES)
    if not names_border and any(folded.words.isdisjoint(words) for words in MEETING_WORDS):
        return ()
    words = country_words(text, hits, gazetteer)
    lists = country_lists(text, words)
    phrases = _countries_that_meet(text, lists)
    if names_border:
        matches = _BORDERS.finditer(text)
        phrases += [phrase for match in matches if (phrase := _read_phrase(text, match, lists))]
    phrases.sort(key=lambda phrase: (phrase.span.start, -phrase.span.end))
    mentions: list[Mention] = []
    for phrase in phrases:
        if mentions and phrase.span.start < mentions[-1].span.end:
            continue
        if mention := _read_place(text, phrase, words, gazetteer):
            mentions.append(mention)
    return tuple(mentions)


def _read_phrase(text: str, match: re.Match[str], lists: Sequence[CountryList]) -> _Phrase | None:
    """Join a border word with the countries named right before or after it."""
    is_meeting = match["meeting"] is not None
    start, end = match.span("meeting" if is_meeting else "border")
    while text[start].isspace():
        start += 1
    if NOT_A_PLACE.match(text, end):
        return None
    before = next((run for run in lists if _adjoins(text, run.span.end, start, BEFORE)), None)
    after = next((run for run in lists if _adjoins(text, end, run.span.start, AFTER)), None)
    if before and after:
        if WITH.match(text, end) and len(before.countries) == 1:
            if len(after.countries) > 1 and not is_meeting:
                return None  # "its border with two others": two borders, and no one place
        else:
            longer = after if len(after.countries) > len(before.countries) else before
            before, after = (before, None) if longer is before else (None, after)
    runs = [run for run in (before, after) if run]
    countries = tuple(dict.fromkeys(country for run in runs for country in run.countries))
    if len(countries) < 2:
        return _Phrase(Span(start, end), countries, is_meeting=True) if is_meeting else None
    start = min(start, *(run.span.start for run in runs), start)
    end = max(end, *(run.span.end for run in runs), end)
    if head := MEETING_BEFORE.search(text, max(0, start - LONGEST_GAP), start):
        return _Phrase(Span(head.start(), end), countries, is_meeting=True)
    return _Phrase(Span(start, end), countries, is_meeting)


def _adjoins(text: str, left: int, right: int, words: re.Pattern[str]) -> bool:
    gap = right - left
    return 0 <= gap <= LONGEST_GAP and words.fullmatch(text, left, right) is not None


def _countries_that_meet(text: str, lists: Sequence[CountryList]) -> list[_Phrase]:
    """Find ``where Syria, Iraq and Jordan meet``: no border is named, but a meeting is."""
    return [
        _Phrase(Span(where.start(), meet.end()), run.countries, is_meeting=True)
        for run in lists
        if len(run.countries) == 3
        and (meet := THREE_MEET.match(text, run.span.end))
        and (where := WHERE.search(text, max(0, run.span.start - LONGEST_GAP), run.span.start))
    ]


def _read_place(
    text: str, phrase: _Phrase, words: Sequence[CountryWord], gazetteer: Gazetteer
) -> Mention | None:
    """Say which place a phrase describes, or why none; ``None`` where it describes no one place."""
    countries = phrase.countries
    if phrase.is_meeting and len(countries) < 3:
        return _with_the_articles_countries(text, phrase, words, gazetteer)
    if len(countries) == 2:
        place = gazetteer.borders.shared_border(*countries)
    elif len(countries) == 3:
        place = gazetteer.borders.meeting_point(countries)
    else:
        place = None
    if place is None and len(countries) > 2 and not phrase.is_meeting:
        return None  # "the borders of Poland, Spain and Chad": three borders, and no one place
    return _mention(text, phrase.span, place, _sentence(countries, place, gazetteer), READ)


def _sentence(countries: Sequence[str], place: Place | None, gazetteer: Gazetteer) -> str:
    names = [gazetteer.place(f"country:{country}").name for country in countries]
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    if len(names) > 2:
        return f"the borders of {listed} {'meet in one point' if place else 'meet nowhere'}"
    return f"{listed} share {'a border' if place else 'no border'}"


def _with_the_articles_countries(
    text: str, phrase: _Phrase, words: Sequence[CountryWord], gazetteer: Gazetteer
) -> Mention:
    """Read a meeting point whose countries are not all named beside it out of the article's own."""
    triples = [
        triple
        for triple in meeting_triples(words, gazetteer)
        if set(phrase.countries) <= set(triple)
    ]
    if len(triples) == 1:
        place = gazetteer.borders.meeting_point(triples[0])
        sentence = f"of the countries in the article, {_sentence(triples[0], place, gazetteer)}"
        return _mention(text, phrase.span, place, sentence, INFERRED)
    sentence = (
        "the article names no three countries whose borders meet"
        if not triples
        else f"the article's countries meet in {len(triples)} points, and it does not say which"
    )
    return _mention(text, phrase.span, None, sentence, 0.0)


def _mention(text: str, span: Span, place: Place | None, sentence: str, points: float) -> Mention:
    words = text[span.start : span.end]
    return Mention(
        span=span,
        name=words,
        kind=MentionKind.DESCRIBED,
        place_ids=(place.id,) if place else (),
        reasons=(Reason(points if place else 0.0, sentence, words),),
    )
