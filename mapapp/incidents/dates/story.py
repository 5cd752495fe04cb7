"""What the dates told so far say of one that leaves its year, or its day, to them."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from mapapp.incidents.dates.anchors import Anchor
from mapapp.incidents.dates.dated import Dated, Use
from mapapp.incidents.dates.named import is_form_of
from mapapp.incidents.text.tables import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.dates.tokens import Token
    from mapapp.incidents.text.words import Words
    from mapapp.records import Date, Span

NEWS_DAYS = 183
"""How far back a month without a year is news in an article of news, whatever years before it told
of: a background of long ago ends with its sentence."""
LEAST_HISTORY = 3
"""Dates of years past, and none counted from its own, that make an article one of history."""
MONTHS = 12
LONGEST_PAUSE = 6
"""Months after which a new paragraph goes on with the article's own year, not the story's next."""
FAR_DAYS = 60
"""A day or month without a year that would lie further back than this is of the year that the
story told of last, if it told of one."""
COUNTED_WITHIN = 3
"""Words from ``a day before`` to the date that this is counted from."""
SAID_WITHIN = 4
"""Words after a verb of saying among which the date of saying begins."""
NIGHT_DAYS = 1
"""Days from the first to the last of a night."""
COUNTED = "then:"
"""Start of the meaning of what is counted from a date told before: ``two days later``."""
COUNTED_YEAR = re.compile(r"then(?::year|_year(?=[+-]))(?P<count>[+-](?:\d+|#))")
BETWEEN = frozenset("cioqbv")
"""Tokens between such a year and the day or month of it: a comma, ``in``, ``of``."""
CLAUSE_WITHIN = 3
"""Words from a year to the ``when`` of a clause that tells what happened in it."""
SINCE_TOLD = 2
"""Days since which something goes on that another reading may count from."""
TOLD_BEFORE = 3
"""Sentences with dates before, from which another reading may count."""


class DateStory:
    """The dates that an article has told, and the one that its story goes on from."""

    def __init__(self, words: Words, published: Date | None, lang: str = "") -> None:
        self._words = words
        self._when = words_for("when", lang)
        self._joining = words_for("joining", lang)
        self.anchor = Anchor(published.earliest, published.latest) if published else None
        self.is_of_now = False
        """Whether some date so far was counted from the article's own."""
        self.reading = 0
        """Which meaning is asked for of a date that may be read in more ways than one."""
        self.counted_from: Span | None = None
        """The date that the last one asked for was counted from."""
        self.tokens: Sequence[Token] = ()
        """Those of the sentence that is read."""
        self._sentence = range(0)
        self._paragraph = 0
        self._said: Sequence[int] = ()
        """The last words of the verbs of saying of the sentence."""
        self._since: list[Dated] = []
        """The days, since which something goes on, that were told last."""
        self._here: list[Dated] = []
        """Dates of this sentence that a later one may be counted from."""
        self._told: Dated | None = None
        """The date that sentences before told last."""
        self._told_paragraph = -1
        self._day_told: Date | None = None
        """The last date told that is exact to the day."""
        self._year_told: Date | None = None
        """The last day or month of which the year is known by the story."""
        self._weekdays_told: dict[int, Date] = {}
        """By day of the week, the last date told that is one."""
        self._first_months: dict[int, int] = {}
        """By year, the month of the first date that the story told in it."""
        self._years_told = 0
        self._years: list[int] = []
        """Years that were told, the last one last."""
        self._told_in: list[tuple[range, Sequence[Dated]]] = []
        """By sentence, the dates that were told in it; what it goes on from is the last."""
        self._counted: Dated | None = None
        """The last date that was counted from another."""
        self._month_told: Dated | None = None
        """The last date that was told by its month, whoever said then what it tells."""

    def begin_sentence(
        self, tokens: Sequence[Token], inside: range, paragraph: int, said: Sequence[int]
    ) -> None:
        """Go on to a sentence: ``inside`` are its words, ``said`` ends its verbs of saying."""
        self.tokens, self._sentence, self._paragraph = tokens, inside, paragraph
        self._said = said

    def end_sentence(self) -> None:
        """Go on from the last date of the sentence."""
        if self._here:
            told = [one for one in self._here if not self._is_of_saying(one)]
            if told or self._told is None:
                self._told = self._goes_on_from(told or self._here)
                self._told_in.append((self._sentence, [*(told or self._here), self._told]))
                self._told_paragraph = self._paragraph
            days = [one.date for one in told if one.date.earliest == one.date.latest]
            self._day_told = days[-1] if days else self._day_told
            self._here = []

    def _goes_on_from(self, told: Sequence[Dated]) -> Dated:
        """The last of some dates, or the day that it is the eve of: ``12 мая, накануне``."""
        last = max(told, key=lambda one: one.span)
        key = self._words.keys[self._words.within(last.span).start]
        if key not in words_for("eve", "*"):
            return last
        following = last.date.latest.toordinal() + 1
        return next((one for one in told if one.date.earliest.toordinal() == following), last)

    def add(self, dated: Dated, *, is_year: bool, is_day_named: bool) -> None:
        """Remember a date, which may be no more than a year, or name its day: ``the 4th of it``."""
        if dated.names_its_month or is_year:
            self._year_told = dated.date
        if dated.names_its_month or dated.is_of_any_year:
            self._month_told = dated
        if dated.names_its_month or is_year:
            year = dated.date.latest.year
            self._years = [*(one for one in self._years if one != year), year]
        if dated.names_its_month:
            self._years_told += 1
            first = dated.date.earliest
            self._first_months.setdefault(first.year, first.month)
        if dated.date.earliest == dated.date.latest:
            self._weekdays_told[dated.date.latest.isoweekday()] = dated.date
        # Rules for whole dates come first, so they are known when "the next day" is read.
        is_counted = dated.is_back_reference and not is_day_named
        if is_counted:
            self._counted = dated
        if dated.use is Use.ON and not is_counted and not dated.is_of_a_noun:
            self._here.append(dated)
        elif dated.use is Use.SINCE:
            self._since = [*self._since[1 - SINCE_TOLD :], dated]

    def count_from_article(self, date: Date | None) -> None:
        """Note a date that is counted from the article: of its news, unless long ago."""
        if date is not None and self.anchor is not None:
            self.is_of_now |= (self.anchor.latest - date.earliest).days <= NEWS_DAYS

    def here_before(self, word: int) -> Dated | None:
        """The last date of the sentence before a word."""
        here = (one for one in self._here if one.span.start < self._words.starts[word])
        return max(here, key=lambda one: one.span, default=None)

    def day_just_told(self) -> Dated | None:
        """The day that the sentence before gave, in the same paragraph."""
        told = self._told
        if told is None or self._told_paragraph != self._paragraph:
            return None
        is_beside = self._told_in[-1][0].stop == self._sentence.start
        return told if is_beside and told.days[0] == told.days[1] else None

    def since_before(self, word: int) -> Dated | None:
        """The day of the sentence since which something goes on, if it stands last before a word.

        ``Have been there since Friday, a day after the raid``.
        """
        offset, start = self._words.starts[word], self._words.starts[self._sentence.start]
        since = [one for one in self._since if start <= one.span.start < offset]
        here = self.here_before(word)
        return since[-1] if since and (here is None or here.span < since[-1].span) else None

    def last_before(self, word: int, named: Dated | None = None) -> Dated | None:
        """The date told last before a word, or the one ``named``; by another reading, another."""
        last = named or self.here_before(word) or self._told
        found = self._others(last, word) if self.reading and last else last
        self.counted_from = found.span if found else None
        return found

    def counted_before(self, word: int) -> Dated | None:
        """The last date before a word, if it was counted from another: ``the next morning``."""
        counted, last = self._counted, self.here_before(word) or self._told
        if counted is None or last is None or counted.span.start >= self._words.starts[word]:
            return None
        return counted if counted.span.start > last.span.start else None

    def month_before(self, word: int) -> Dated | None:
        """The date told last by its month, for ``the 16th of that month``."""
        told = self._month_told
        return told if told and told.span.start < self._words.starts[word] else None

    def _others(self, last: Dated, word: int) -> Dated | None:
        """Another date than the last one that a later one may be counted from."""
        offset = self._words.starts[word]
        here = [one for one in self._here if one.span.start < offset]
        told = [dates[-1] for _, dates in self._told_in[-TOLD_BEFORE:]]
        told += [one for one in (self._counted, *self._since) if one and one.span.start < offset]
        found: list[Dated] = [last]
        for one in [*last.others, *sorted([*here, *told], key=_start, reverse=True)]:
            if all(one.days != other.days for other in found):
                found.append(one)
        return found[self.reading] if self.reading < len(found) else None

    def here_after(self, word: int) -> Dated | None:
        """A date of the sentence that stands few words after a word: ``before Monday's raid``."""
        starts = {self._words.within(one.span).start: one for one in self._here}
        first = min((at for at in starts if at > word), default=word + COUNTED_WITHIN + 1)
        is_apart = any(one.is_mark and word < one.first <= first for one in self.tokens)
        return None if is_apart or first > word + COUNTED_WITHIN else starts[first]

    def said_after(self, word: int) -> Dated | None:
        """The day after a word on which the sentence was said: ``overnight, he said on Friday``."""
        offset = self._words.starts[word]
        days = [one for one in self._here if one.days[0] == one.days[1]]
        said = [one for one in days if one.span.start > offset and self._is_of_saying(one)]
        return min(said, key=_start, default=None)

    def told_of(self, nouns: Sequence[int], least: int) -> Dated | None:
        """The date of the sentence before that has most of some words: ``the Homs attack``.

        Of several it is the first after the last of those words.
        """
        keys, best, most = self._words.keys, None, least - 1
        for inside, dates in reversed(self._told_in):
            first = [
                next((at for at in inside if is_form_of(keys[noun], keys[at])), None)
                for noun in nouns
            ]
            told = [at for at in first if at is not None]
            if len(told) > most:
                best, most = self._first_after(told[-1], dates), len(told)
        return best

    def _first_after(self, word: int, dates: Sequence[Dated]) -> Dated:
        """The first of some dates after a word; where there is none, the last.

        Where ``and`` stands between, as in ``on Monday in Homs, and on Tuesday``, the last before.
        """
        after = [one for one in dates if one.span.start > self._words.starts[word]]
        if not after:
            return dates[-1]
        first = min(after, key=_start)
        before = [one for one in dates if one.span.end <= self._words.starts[word]]
        between = self._words.keys[word + 1 : self._words.within(first.span).start]
        is_next = not self._joining.isdisjoint(between)
        return max(before, key=_start) if before and is_next else first

    def lead(self) -> Dated | None:
        """The first date of the first sentence before that told one: that of the news."""
        return min(self._told_in[0][1], key=_start) if self._told_in else None

    def told_on(self, weekday: int) -> Date | None:
        """``That Saturday``: the last day told that was one."""
        return self._weekdays_told.get(weekday)

    def same_day(self, last: Dated) -> Date:
        """``Hours later``: on the day told last, even if a whole week has been told since.

        Not so in one sentence: ``in March they took X; hours later, they were in Y``.
        """
        is_day = (last.date.latest - last.date.earliest).days <= NIGHT_DAYS
        day = None if is_day or last in self._here else self._day_told
        return day or last.date

    def year_of(self, month: int, day: int | None, tokens: dict[str, Token]) -> int | None:
        """The year said, or the one that the story or the article's date gives."""
        said = tokens["y"].number if "y" in tokens else self._year_said(month, day, tokens)
        if said is not None or not tokens.keys().isdisjoint("RTPl"):
            return said
        if self.anchor is None:
            return self._year_by_story(month, tokens)
        reading, self.reading = self.reading, 0  # what is likeliest is the same for all of them
        by_story = self._year_by_story(month, tokens)
        self.reading = reading
        year = self._year_of_article(month, day, tokens)
        days = (self.anchor.latest - dt.date(year, month, day or 1)).days
        is_of_story = by_story and self._is_of_story(by_story, year, days, tokens)
        if reading:
            here = self._year_here(_first(tokens))
            told = here.number if here else None
            return self._other_year(by_story if is_of_story else year, year, by_story, told)
        if is_of_story:
            return by_story
        self.is_of_now = True
        return year

    def _other_year(self, likeliest: int | None, *others: int | None) -> int | None:
        """Another year than the likeliest: of the article, of the story, or the one told last."""
        found = [likeliest]
        for year in (*others, *reversed(self._years)):
            if year and year not in found:
                found.append(year)
        return found[self.reading] if self.reading < len(found) else None

    def is_of_told_year(self, date: Date) -> bool:
        """Whether a date without a year was read into the year that the story goes on from."""
        is_past = self.anchor is None or date.latest.year < self.anchor.latest.year
        told = self._year_told
        return is_past and told is not None and date.latest.year - told.earliest.year in {0, 1}

    def _is_of_saying(self, dated: Dated) -> bool:
        """``The army said on Thursday``: the story does not go on from that day."""
        first = self._words.within(dated.span).start
        return any(0 < first - last <= SAID_WITHIN for last in self._said)

    def _year_said(self, month: int, day: int | None, tokens: dict[str, Token]) -> int | None:
        """``Of that year``, ``last year``, ``last March``; else a year that opens the sentence."""
        if "T" in tokens or "P" in tokens:
            return self._year_of_story(month, tokens)
        if "R" not in tokens and "l" not in tokens:
            first = _first(tokens)
            counted = self._year_counted(first)
            return counted or self._opening_year() or self._year_of_clause(month, first)
        if self.anchor is None:
            return None
        if "l" in tokens:
            return self._year_next(month, tokens) or self._year_of_article(month, day, tokens)
        away = tokens["R"].meaning.removeprefix("year")
        return self.anchor.latest.year + int(away.replace("#", str(tokens["R"].number)))

    def _year_next(self, month: int, tokens: dict[str, Token]) -> int | None:
        """``In June 2014 they came. The next spring``: after long ago, told in the paragraph."""
        story = self.last_before(_first(tokens)) if tokens["l"].letter == "n" else None
        if not story or not self.anchor or not self._goes_on_here(tokens):
            return None
        is_old = (self.anchor.latest - story.date.latest).days > FAR_DAYS
        return Anchor(*story.days).year_of_month(month, is_next=True) if is_old else None

    def _year_of_article(self, month: int, day: int | None, tokens: dict[str, Token]) -> int:
        """The year in which the article's own date puts a day or a month."""
        anchor = self.anchor
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
        is_in_sentence = self.here_before(first) is not None or self._is_counted_here(first)
        is_news = self.is_of_now and 0 <= days <= NEWS_DAYS and by_story < year
        if is_news and not is_in_sentence:
            return False
        is_history = not self.is_of_now and self._years_told >= LEAST_HISTORY
        return not 0 <= days <= FAR_DAYS or is_history or self._goes_on_here(tokens)

    def _is_counted_here(self, word: int) -> bool:
        """``Raided it two days later, and caught him on May 16``: the story goes on in it."""
        return any(one.last < word and one.meaning.startswith(COUNTED) for one in self.tokens)

    def _year_here(self, word: int) -> Token | None:
        """The year that the sentence says last before a word, whatever it is the year of."""
        here = (one for one in reversed(self.tokens) if one.letter == "y" and one.last < word)
        return next(here, None)

    def _year_counted(self, word: int) -> int | None:
        """``Two years later, in May``, ``the next year, on 3 May``: as it is counted before."""
        before = [one for one in self.tokens if one.last < word and one.letter not in BETWEEN]
        is_near = bool(before) and word - before[-1].last <= COUNTED_WITHIN
        return self._year_counted_by(before[-1]) if is_near else None

    def _year_counted_by(self, token: Token) -> int | None:
        found = COUNTED_YEAR.fullmatch(token.meaning)
        story = self.last_before(token.first) if found else None
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
        if self.here_before(word) is not None:
            return None
        at = self.tokens.index(year)
        told = next(
            (one for one in reversed(self.tokens[max(0, at - 2) : at]) if one.letter == "m"), None
        )
        return year.number + (month < told.number) if told else None

    def _opening_year(self) -> int | None:
        """``In 2003 they took the town on 14 April``: a year that opens the sentence."""
        opening = "".join(token.letter for token in self.tokens[:2])
        return self.tokens[1].number if opening in {"iy", "oy", "xy"} else None

    def _year_of_story(self, month: int, tokens: dict[str, Token]) -> int | None:
        """``Of that year``; ``the previous December``: by the date told before."""
        first = _first(tokens)
        if "T" in tokens:
            shift = int(tokens["T"].meaning.removeprefix("then_year") or 0)
            # Years by themselves are read later: "in 2019 from X, where on 24 June of that year"
            before = [one for one in self.tokens if one.last < first]
            here = [one.number for one in before if one.letter == "y"]
            # "Three years later a man killed ten, and in May of that year"
            if here := here or [year for one in before if (year := self._year_counted_by(one))]:
                return here[-1] + shift
        story = self.last_before(first)
        if story is None:
            return None
        if "T" in tokens:
            return story.date.earliest.year + shift
        is_next = tokens["P"].letter == "F"
        return Anchor(*story.days).year_of_month(month, is_last=not is_next, is_next=is_next)

    def _goes_on_here(self, tokens: dict[str, Token]) -> bool:
        """Whether the date told last stands in the same paragraph."""
        is_in_sentence = self.here_before(_first(tokens)) is not None
        return is_in_sentence or self._told_paragraph == self._paragraph

    def _year_by_story(self, month: int, tokens: dict[str, Token]) -> int | None:
        """The year of a date that goes on from the one before: after October 2019, May 2020."""
        story, told = self.last_before(_first(tokens)), self._year_told
        if story is None or told is None or story.date.earliest.year != told.earliest.year:
            return None
        is_exact = story.names_its_month or told.earliest.year == told.latest.year
        if not is_exact or not (story.names_its_month or self._goes_on_here(tokens)):
            return None
        told_year, told_month = story.date.earliest.year, story.date.earliest.month
        goes_on = self._goes_on_here(tokens)
        from_month = self._first_months.get(told_year, told_month) if goes_on else told_month
        year = told_year + (month < from_month)
        if self.anchor is None:
            return year
        if told_year >= self.anchor.latest.year:
            return None
        is_far_on = (month - told_month) % MONTHS > LONGEST_PAUSE
        if year > told_year and is_far_on and not goes_on:
            is_before = month < self._first_months.get(told_year, month)
            return None if self.is_of_now or is_before else told_year
        last = (self.anchor.latest.year, self.anchor.latest.month)
        return year if (year, month) <= last else told_year


def _first(tokens: dict[str, Token]) -> int:
    return min(token.first for token in tokens.values())


def _start(dated: Dated) -> int:
    return dated.span.start
