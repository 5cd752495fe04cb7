"""The year of a day or month that leaves it to what was told, or to the article's own date.

In: the tokens of such a date, and the story of the article so far. Out: the likeliest year, or by
another reading another one.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from mapapp.incidents.dates.anchors import Anchor
from mapapp.incidents.dates.story import COUNTED_WITHIN, NEWS_DAYS
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import words_for

if TYPE_CHECKING:
    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.dates.story import DateStory
    from mapapp.incidents.dates.tokens import Token
    from mapapp.incidents.text.words import Words

LEAST_HISTORY = 3
"""Dates of years past, and none counted from its own, that make an article one of history."""
MONTHS = 12
LONGEST_PAUSE = 6
"""Months after which a new paragraph goes on with the article's own year, not the story's next."""
FAR_DAYS = 60
"""A day or month without a year that would lie further back than this is of the year that the
story told of last, if it told of one."""
COUNTED = "then:"
"""Start of the meaning of what is counted from a date told before: ``two days later``."""
COUNTED_YEAR = re.compile(r"then(?::year|_year(?=[+-]))(?P<count>[+-](?:\d+|#))")
BETWEEN = frozenset("cioqbv")
"""Tokens between such a year and the day or month of it: a comma, ``in``, ``of``."""
CLAUSE_WITHIN = 3
"""Words from a year to the ``when`` of a clause that tells what happened in it."""


class StoryYears:
    """The years of the dates of one article that have none."""

    def __init__(self, lang: str, words: Words, story: DateStory) -> None:
        self._words = words
        self._story = story
        self._when = words_for("when", lang)
        self._is_inflecting = lang in INFLECTING

    def year_of(self, month: int, day: int | None, tokens: dict[str, Token]) -> int | None:
        """The year said, or the one that the story or the article's date gives."""
        said = tokens["y"].number if "y" in tokens else self._year_said(month, day, tokens)
        if said is not None or not tokens.keys().isdisjoint("RTPl"):
            return said
        if self._story.anchor is None:
            return self._year_by_story(month, tokens)
        # What is likeliest is the same for all readings.
        reading, self._story.reading = self._story.reading, 0
        by_story = self._year_by_story(month, tokens)
        self._story.reading = reading
        year = self._year_of_article(month, day, tokens)
        days = (self._story.anchor.latest - dt.date(year, month, day or 1)).days
        is_of_story = by_story and self._is_of_story(by_story, year, days, tokens)
        if reading:
            here = self._year_here(_first(tokens))
            told = here.number if here else None
            return self._other_year(by_story if is_of_story else year, year, by_story, told)
        if is_of_story:
            return by_story
        self._story.is_of_now = True
        return year

    def _other_year(self, likeliest: int | None, *others: int | None) -> int | None:
        """Another year than the likeliest: of the article, of the story, or the one told last."""
        found = [likeliest]
        for year in (*others, *reversed(self._story.years)):
            if year and year not in found:
                found.append(year)
        return found[self._story.reading] if self._story.reading < len(found) else None

    def _year_said(self, month: int, day: int | None, tokens: dict[str, Token]) -> int | None:
        """``Of that year``, ``last year``, ``last March``; else a year that opens the sentence."""
        if "T" in tokens or "P" in tokens:
            return self._year_of_story(month, tokens)
        if "R" not in tokens and "l" not in tokens:
            first = _first(tokens)
            counted = self._year_counted(first)
            return counted or self._opening_year() or self._year_of_clause(month, first)
        if self._story.anchor is None:
            return None
        if "l" in tokens:
            return self._year_next(month, tokens) or self._year_of_article(month, day, tokens)
        away = tokens["R"].meaning.removeprefix("year")
        return self._story.anchor.latest.year + int(away.replace("#", str(tokens["R"].number)))

    def _year_next(self, month: int, tokens: dict[str, Token]) -> int | None:
        """``In June 2014 they came. The next spring``: after long ago, told in the paragraph."""
        story = self._story.last_before(_first(tokens)) if tokens["l"].letter == "n" else None
        if not story or not self._story.anchor or not self._story.goes_on_at(_first(tokens)):
            return None
        is_old = (self._story.anchor.latest - story.date.latest).days > FAR_DAYS
        return Anchor(*story.days).year_of_month(month, is_next=True) if is_old else None

    def _year_of_article(self, month: int, day: int | None, tokens: dict[str, Token]) -> int:
        """The year in which the article's own date puts a day or a month."""
        anchor = self._story.anchor
        if anchor is None:
            raise ValueError("an article without a date gives no year")
        modifier = tokens["l"].letter if "l" in tokens else ""
        if day is not None and not modifier:
            return anchor.year_of_day(month, day)
        return anchor.year_of_month(
            month, is_last=modifier == "l" and day is None, is_next=modifier == "n"
        )

    def _is_of_story(self, by_story: int, year: int, days: int, tokens: dict[str, Token]) -> bool:
        """Whether the story's year outweighs the article's, by which it was so many days ago."""
        first = _first(tokens)
        goes_on = self._story.here_before(first) is not None or self._is_counted_here(first)
        # A Russian paragraph of background goes back to the news less often than others do.
        goes_on |= self._is_inflecting and self._story.goes_on_at(first)
        is_news = self._story.is_of_now and 0 <= days <= NEWS_DAYS and by_story < year
        if is_news and not goes_on:
            return False
        is_history = not self._story.is_of_now and self._story.years_told >= LEAST_HISTORY
        return not 0 <= days <= FAR_DAYS or is_history or self._story.goes_on_at(first)

    def _is_counted_here(self, word: int) -> bool:
        """``Raided it two days later, and caught him on May 16``: the story goes on in it."""
        return any(one.meaning.startswith(COUNTED) for one in self._before(word))

    def _before(self, word: int) -> list[Token]:
        """The tokens of the sentence before a word."""
        return [one for one in self._story.tokens if one.last < word]

    def _year_here(self, word: int) -> Token | None:
        """The year that the sentence says last before a word, whatever it is the year of."""
        return next((one for one in reversed(self._before(word)) if one.letter == "y"), None)

    def _year_counted(self, word: int) -> int | None:
        """``Two years later, in May``, ``the next year, on 3 May``: as it is counted before."""
        before = [one for one in self._before(word) if one.letter not in BETWEEN]
        is_near = bool(before) and word - before[-1].last <= COUNTED_WITHIN
        return self._year_counted_by(before[-1]) if is_near else None

    def _year_counted_by(self, token: Token) -> int | None:
        found = COUNTED_YEAR.fullmatch(token.meaning)
        story = self._story.last_before(token.first) if found else None
        if found is None or story is None:
            return None
        return story.date.earliest.year + int(found["count"].replace("#", str(token.number)))

    def _year_of_clause(self, month: int, word: int) -> int | None:
        """``Since 2014, when in May``; ``9 January 1996, and in the night to 18 January``.

        Nights and intervals are read before the day that says their year.
        """
        year = self._year_here(word)
        if year is None:
            return None
        if not self._when.isdisjoint(self._words.keys[year.last + 1 : word][:CLAUSE_WITHIN]):
            return year.number
        if self._story.here_before(word) is not None:
            return None
        tokens = self._story.tokens
        at = tokens.index(year)
        months = [one for one in tokens[max(0, at - 2) : at] if one.letter == "m"]
        return year.number + (month < months[-1].number) if months else None

    def _opening_year(self) -> int | None:
        """``In 2003 they took the town on 14 April``: a year that opens the sentence."""
        opening = "".join(token.letter for token in self._story.tokens[:2])
        return self._story.tokens[1].number if opening in {"iy", "oy", "xy"} else None

    def _year_of_story(self, month: int, tokens: dict[str, Token]) -> int | None:
        """``Of that year``; ``the previous December``: by the date told before."""
        first = _first(tokens)
        if "T" in tokens:
            shift = int(tokens["T"].meaning.removeprefix("then_year") or 0)
            # Years by themselves are read later: "in 2019 from X, where on 24 June of that year"
            before = self._before(first)
            here = [one.number for one in before if one.letter == "y"]
            # "Three years later a man killed ten, and in May of that year"
            if here := here or [year for one in before if (year := self._year_counted_by(one))]:
                return here[-1] + shift
        story = self._story.last_before(first)
        if story is None:
            return None
        if "T" in tokens:
            return story.date.earliest.year + shift
        is_next = tokens["P"].letter == "F"
        return Anchor(*story.days).year_of_month(month, is_last=not is_next, is_next=is_next)

    def _year_by_story(self, month: int, tokens: dict[str, Token]) -> int | None:
        """The year of a date that goes on from the one before: after October 2019, May 2020."""
        story, told = self._story.last_before(_first(tokens)), self._story.year_told
        if story is None or told is None or story.date.earliest.year != told.earliest.year:
            return None
        is_exact = story.names_its_month or told.earliest.year == told.latest.year
        is_named = story.names_its_month or _is_bare_day(story)
        goes_on = self._story.goes_on_at(_first(tokens))
        if not is_exact or not (is_named or goes_on):
            return None
        told_year, told_month = story.date.earliest.year, story.date.earliest.month
        from_month = self._story.first_months.get(told_year, told_month) if goes_on else told_month
        year = told_year + (month < from_month)
        if self._story.anchor is None:
            return year
        if told_year >= self._story.anchor.latest.year:
            return None
        is_far_on = (month - told_month) % MONTHS > LONGEST_PAUSE
        if year > told_year and is_far_on and not goes_on:
            is_before = month < self._story.first_months.get(told_year, month)
            return None if self._story.is_of_now or is_before else told_year
        last = (self._story.anchor.latest.year, self._story.anchor.latest.month)
        return year if (year, month) <= last else told_year


def _is_bare_day(dated: Dated) -> bool:
    """``Le 22``: a day of the month told before, and so of its year."""
    return dated.is_in_a_month and not dated.is_back_reference


def _first(tokens: dict[str, Token]) -> int:
    return min(token.first for token in tokens.values())
