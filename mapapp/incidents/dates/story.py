"""What the dates told so far say of one that leaves its year, or its day, to them."""

from __future__ import annotations

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
COUNTED_WITHIN = 3
"""Words from ``a day before`` to the date that this is counted from."""
SAID_WITHIN = 4
"""Words after a verb of saying among which the date of saying begins."""
NIGHT_DAYS = 1
"""Days from the first to the last of a night."""
SINCE_TOLD = 2
"""Days since which something goes on that another reading may count from."""
TOLD_BEFORE = 3
"""Sentences with dates before, from which another reading may count."""


class DateStory:
    """The dates that an article has told, and the one that its story goes on from."""

    def __init__(self, words: Words, published: Date | None, lang: str = "") -> None:
        self._words = words
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
        self.year_told: Date | None = None
        """The last day or month of which the year is known by the story."""
        self._weekdays_told: dict[int, Date] = {}
        """By day of the week, the last date told that is one."""
        self.first_months: dict[int, int] = {}
        """By year, the month of the first date that the story told in it."""
        self.years_told = 0
        """How many dates told their year."""
        self.years: list[int] = []
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
        if dated.is_of_calendar:
            self._month_told = dated
        if dated.names_its_month or is_year:
            self.year_told = dated.date
            year = dated.date.latest.year
            self.years = [*(one for one in self.years if one != year), year]
        if dated.names_its_month:
            self.years_told += 1
            first = dated.date.earliest
            self.first_months.setdefault(first.year, first.month)
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

    def first_after(self, word: int) -> Dated | None:
        """The first date of the sentence after a word, which may be the last of the text."""
        after = (one for one in self._here if one.span.start >= self._words.ends[word])
        return min(after, key=_start, default=None)

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

    def goes_on_at(self, word: int) -> bool:
        """Whether the date told last stands in the paragraph of a word of this sentence."""
        is_in_sentence = self.here_before(word) is not None
        return is_in_sentence or self._told_paragraph == self._paragraph

    def is_of_told_year(self, date: Date) -> bool:
        """Whether a date without a year was read into the year that the story goes on from."""
        is_past = self.anchor is None or date.latest.year < self.anchor.latest.year
        told = self.year_told
        return is_past and told is not None and date.latest.year - told.earliest.year in {0, 1}

    def _is_of_saying(self, dated: Dated) -> bool:
        """``The army said on Thursday``: the story does not go on from that day."""
        first = self._words.within(dated.span).start
        return any(0 < first - last <= SAID_WITHIN for last in self._said)


def _start(dated: Dated) -> int:
    return dated.span.start
