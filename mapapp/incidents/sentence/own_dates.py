"""The date of an event among those of its sentence: the nearest that can be its own.

Cues and dates of one sentence go in. One without a date is for ``context/open_dates.py``.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.incidents.dates.dated import Use
from mapapp.incidents.sentence.kinds import recalled_in
from mapapp.incidents.sentence.parts import breaks_of, clause_gap, inserts_of, starts_of
from mapapp.incidents.text.languages import INFLECTING, VERB_FIRST
from mapapp.incidents.text.tables import Topic, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.kinds import Cue
    from mapapp.records import Date, Span

CLAUSE_AWAY = 60
"""Code points that a date in another clause of the sentence counts as further away."""
BACKGROUND_DAYS = 60
"""Days before an article from which on what a clause between commas tells is background."""
JUST_BEGUN = 1
"""Days before an article since when something new may go on."""
CLAIMED_WITHIN = 10
"""Words from a claim to what is claimed, over where and when that was."""
TO_TOLL = 3
"""Words from a day to the toll of it: ``stood on Tuesday at a toll of``."""
TOLL_WITHIN = 6
"""Words from a toll to the day it is of."""
BESIDE = 1
"""Words between a claim, or the participle that goes with a noun, and its date."""
NOUN_WITHIN = 12
"""Code points from such a year to its noun: ``the 2016 bomb attack``."""
START_WITHIN = 5
"""Words from ``the start of`` to the day on which it was."""
BEGUN_WITHIN = 3
"""Words from ``broke out since`` to the day."""
BEGUN_DAYS = 7
"""Days before an article up to which the news of it may have begun."""
PLANNED_WITHIN = 3
"""Words from what is planned to the day that it is planned for."""
OWN_NOUN_WITHIN = 2
"""Words from a cue to the participle that goes with it: ``a truce was signed on Monday``."""
COMMA_AWAY = 12
"""The same for each comma between: ``the ship holed on Friday, sank on Sunday``."""


class OwnDates:
    """The dates of one sentence, to be asked which of them an event in it has."""

    def __init__(self, reading: Reading, sentence: int, said: Collection[Span]) -> None:
        """``said`` are the verbs of saying: what "announced on Monday" goes with is no noun."""
        self._reading = reading
        self._sentence = sentence
        self._said = said

    def nearest(self, cue: Cue, dates: Sequence[Dated], asides: Sequence[Cue]) -> Dated | None:
        """The date nearest to a cue that says when it happened, best in its own clause."""
        since = starts_of(self._reading, self._sentence, "since")
        usable = [
            one
            for one in self.past(dates)
            if (one.use is Use.ON or self._has_just_begun(one))
            and not self._is_inserted(cue, one)
            and not self._is_of_since(cue, one)
            and (not one.is_of_a_noun or _is_of_its_noun(cue, one))
            and not (one.is_of_what_follows and cue.span.start < one.span.start)
            and (
                one.use is Use.SINCE
                or not any(cue.span.end <= mark < one.span.start for mark in since)
            )
            and not self._is_of_another_noun(cue, one)
            and not self._is_of_cause(cue, one)
            and not self._is_recalled(cue, one)
            and not self._is_of_start(cue, one)
            and not _is_of_an_aside(cue, one, asides)
            and not self._is_of_aside_before(cue, one, asides)
            and not self._is_of_a_war(cue, one)
        ]
        if len(usable) < 2:
            return usable[0] if usable else None
        breaks, verb = self._breaks_around(cue), self._verb_of(cue)
        return min(usable, key=lambda one: (self._gap(verb, one.span, breaks), one.span))

    def is_of_saying(self, cue: Cue, date: Dated) -> bool:
        """``On Saturday claimed responsibility for``: the day of the claim, not of the attack.

        So is one between the claim and what was claimed, ``claimed online on Saturday the attack``,
        and that of a toll: ``the toll stood on Saturday at 15 killed``.
        """
        inside = self._reading.words.within(date.span)
        first, stop = inside.start, inside.stop
        return any(
            0 <= first - one.last - 1 <= BESIDE
            or 0 <= one.first - stop <= BESIDE
            or (one.last < first and stop <= cue.first <= one.last + CLAIMED_WITHIN)
            for one in self._reading.of(self._sentence, Topic.ROLE, "claim")
        ) or any(
            0 <= one.first - stop <= TO_TOLL or (0 < first - one.last <= TOLL_WITHIN)
            for one in self._reading.of(self._sentence, Topic.CLAUSE, "toll")
            if self._told.isdisjoint(range(one.last + 1, first)) and one.first < cue.first
        )

    @cached_property
    def _told(self) -> set[int]:
        return self._reading.firsts(self._sentence, Topic.CUE)

    def past(self, dates: Sequence[Dated]) -> Iterator[Dated]:
        """Dates on which something can have happened: none after the article was published."""
        published = self._reading.article.published
        for one in dates:
            if published is None or one.date.earliest <= published.latest:
                yield one
            elif one.is_of_any_year and not self._is_planned(
                one
            ):  # in September, "attacked on October 7" is of last year
                yield replace(one, date=_a_year_before(one.date))

    def _is_planned(self, date: Dated) -> bool:
        """``Talks planned for October 7``: a day that is still to come."""
        words = self._reading.words
        start = words.within(date.span).start
        planned = words_for("planned", self._reading.article.lang)
        return not planned.isdisjoint(words.keys[max(0, start - PLANNED_WITHIN) : start])

    def _has_just_begun(self, date: Dated) -> bool:
        """``Fighting since Friday``, in an article of that day or the next: it began then.

        So it did a week ago where it is said to have begun: ``that broke out since Friday``.
        """
        published = self._reading.article.published
        if date.use is not Use.SINCE or published is None:
            return False
        is_day = date.date.earliest == date.date.latest
        words = self._reading.words
        start = words.within(date.span).start
        begun = words_for("begun", self._reading.article.lang)
        is_said = not begun.isdisjoint(words.keys[max(0, start - BEGUN_WITHIN) : start])
        days = (published.latest - date.date.latest).days
        return is_day and days <= (BEGUN_DAYS if is_said else JUST_BEGUN)

    def _is_of_since(self, cue: Cue, date: Dated) -> bool:
        """``Since the war that began in May, raids have``: a date of what it goes on since."""
        span = self._reading.sentences[self._sentence].span
        leads = any(
            one.first == self._reading.words.within(span).start
            for one in self._reading.of(self._sentence, Topic.CLAUSE, "since_then")
        )
        between = self._reading.text[date.span.end : max(date.span.end, cue.span.start)]
        return leads and "," in between

    @cached_property
    def _inserts(self) -> list[Span]:
        return inserts_of(self._reading, self._sentence)

    def _gap(self, one: Span, other: Span, breaks: Sequence[int]) -> int:
        """Code points between two spans, each break between their clauses counted as many.

        What is set between them by commas counts as nothing, but stands apart from what is not.
        """
        first, second = sorted((one, other))
        start, end = first.end, max(first.end, second.start)
        inserts = self._inserts
        passed = [insert for insert in inserts if start <= insert.start and insert.end <= end]
        apart = sum(insert.covers(one) != insert.covers(other) for insert in inserts)
        among = [mark for mark in breaks if not any(mark == insert.start for insert in inserts)]
        length = end - start - sum(insert.end - insert.start for insert in passed)
        commas = self._reading.text.count(",", start, end) - 2 * len(passed)
        clauses = clause_gap(one, other, among) + apart
        return length + COMMA_AWAY * commas + CLAUSE_AWAY * clauses

    def _is_recalled(self, cue: Cue, date: Dated) -> bool:
        """Whether a date stands in a clause that recalls what had been before."""
        recalled = recalled_in(self._reading, self._sentence)
        return any(one.covers(date.span) and not one.covers(cue.span) for one in recalled)

    def _is_of_another_noun(self, cue: Cue, date: Dated) -> bool:
        """``Violating a truce signed in May``: the day of what the participle goes with."""
        start = self._reading.words.within(date.span).start
        return any(
            found.last + 1 + BESIDE >= start > found.last > cue.last + OWN_NOUN_WITHIN
            and self._reading.span_of(found) not in self._said
            for found in self._reading.of(self._sentence, Topic.CLAUSE, "of_noun")
        )

    def _is_of_cause(self, cue: Cue, date: Dated) -> bool:
        """``Clashes broke out after the burial of a man killed on Tuesday``: the day he was."""
        start = self._reading.words.within(date.span).start
        beside = [
            one.first
            for one in self._reading.of(self._sentence, Topic.CUE)
            if one.entry.strength and one.last < start <= one.last + 1 + BESIDE
        ]
        if not beside or min(beside) <= cue.last:
            return False
        causes = self._reading.firsts(self._sentence, Topic.CLAUSE, "cause", "aside")
        return not causes.isdisjoint(range(cue.last + 1, min(beside)))

    def _is_inserted(self, cue: Cue, date: Dated) -> bool:
        """``The group, which was beaten in 2017, raided``: long ago, told between two commas."""
        published = self._reading.article.published
        is_verb_first = self._reading.article.lang in VERB_FIRST
        if not is_verb_first or published is None:
            return False
        if (published.earliest - date.date.latest).days <= BACKGROUND_DAYS:
            return False
        return any(
            insert.covers(date.span) and not insert.covers(cue.span) for insert in self._inserts
        )

    def _is_of_start(self, cue: Cue, date: Dated) -> bool:
        """``Before the start of the invasion in 2022``: when that began, and not the event."""
        start = self._reading.words.within(date.span).start
        return any(
            found.last < start <= found.last + START_WITHIN
            and not cue.first <= found.first <= cue.last
            and not found.last < cue.first < start
            and "," not in self._reading.between(found.last, start)
            for found in self._reading.of(self._sentence, Topic.CLAUSE, "of_start")
        )

    def _is_of_aside_before(self, cue: Cue, date: Dated, asides: Sequence[Cue]) -> bool:
        """``Protested the killing of a man on Monday, and were shot at``: of the killing."""
        text = self._reading.text
        return any(
            not one.is_cause
            and one.span.end <= date.span.start < cue.span.start
            and "," not in text[one.span.end : date.span.start]
            and "," in text[date.span.end : cue.span.start]
            for one in asides
        )

    def _is_of_a_war(self, cue: Cue, date: Dated) -> bool:
        """``После революции 2011 года``: the year of what Russian names before it."""
        before = self._reading.words.within(date.span).start - 1
        return (
            self._reading.article.lang in INFLECTING
            and before in self._reading.lasts(self._sentence, Topic.ROLE, "war")
            and not cue.first <= before <= cue.last
        )

    def _verb_of(self, cue: Cue) -> Span:
        """What a date goes with: of ``a boat that sank``, the verb."""
        words = self._reading.words
        relatives = words_for("subject_relative", self._reading.article.lang)
        inside = range(cue.first + 1, cue.last)
        relative = next((at for at in inside if words.keys[at] in relatives), None)
        return cue.span if relative is None else words.span(relative + 1, cue.last)

    def _breaks_around(self, cue: Cue) -> list[int]:
        """Where other clauses begin; one right after a cue is its own: ``the raid that killed``."""
        words = self._reading.words
        own = words.starts[cue.last + 1] if cue.last + 1 < len(words.keys) else -1
        breaks = breaks_of(self._reading, self._sentence)
        breaks += starts_of(self._reading, self._sentence, "aside")
        return [mark for mark in breaks if mark != own]


def _is_of_an_aside(cue: Cue, date: Dated, asides: Sequence[Cue]) -> bool:
    """``A raid on the anniversary of the attack of 17 May``: the day of what is recalled."""
    return any(
        not one.is_cause
        and cue.span.end <= one.span.start
        and 0 <= date.span.start - one.span.end <= NOUN_WITHIN
        for one in asides
    )


def _a_year_before(date: Date) -> Date:
    first, last = (
        day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
        for day in (date.earliest, date.latest)
    )
    return replace(edtf.from_days(first, last), phrase=date.phrase)


def _is_of_its_noun(cue: Cue, dated: Dated) -> bool:
    """Whether a year that tells a noun from others belongs to the words of a cue."""
    return cue.span.covers(dated.span) or 0 <= cue.span.start - dated.span.end <= NOUN_WITHIN
