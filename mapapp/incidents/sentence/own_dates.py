"""The dates of a sentence that an event in it may have, each with what speaks for and against it.

Cues and dates of one sentence go in. Which date an event has is for ``context/date_choice.py``.
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.incidents.dates.anchors import DAYS_OF_WEEK
from mapapp.incidents.dates.dated import Use
from mapapp.incidents.reading import OF_SAYING, SAYING
from mapapp.incidents.sentence.clauses import opens
from mapapp.incidents.sentence.drafts import DateCandidate, DateFrom
from mapapp.incidents.sentence.noun_dates import NounDates
from mapapp.incidents.sentence.outcome_dates import is_left_behind, is_of_outcome
from mapapp.incidents.sentence.parts import (
    breaks_of,
    clause_gap,
    inserts_of,
    participial_in,
    starts_of,
)
from mapapp.incidents.sentence.to_come import is_planned, is_to_come
from mapapp.incidents.text.languages import VERB_FIRST
from mapapp.incidents.text.russian import is_telling
from mapapp.incidents.text.tables import Topic, words_for
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.assertion import Said
    from mapapp.incidents.sentence.kinds import Cue
    from mapapp.incidents.sentence.sites import Sites
    from mapapp.records import Date, Span

CLAUSE_AWAY = 60
"""Code points that a date in another clause of the sentence counts as further away."""
COMMA_AWAY = 12
"""The same for each comma between: ``the ship holed on Friday, sank on Sunday``."""
BEFORE_CLAUSE = 2
"""Code points between a noun and the clause that says more of it: ``the war, which``."""
JUST_BEGUN = 1
"""Days before an article since when something new may go on."""
BEGUN_DAYS = 7
"""Days before an article up to which the news of it may have begun."""
BEGUN_WITHIN = 3
"""Words from ``broke out since`` to the day."""
HELD_WITHIN = 6
"""Words from ``held by … since`` to the day."""
LONGEST_SINCE = 800
"""Days for which what goes on may be told as of the days since it began: a siege, a truce."""
LONGEST_BEGIN = 30
"""Days, of a month, that a date may be long, counted from its first, since which it goes on."""
CLAIMED_WITHIN = 10
"""Words from a claim to what is claimed, over where and when that was."""
TO_TOLL = 3
"""Words from a day to the toll of it: ``stood on Tuesday at a toll of``."""
TOLL_WITHIN = 6
"""Words from a toll to the day it is of."""
BESIDE = 1
"""Words between a verb of saying or a claim, and its date."""
SAID_WITHIN = 4
"""Words from a verb of saying among which its date may stand."""
MOST_COUNTED = 2
"""How many clauses, cues or dates between an event and a date are told from each other."""
MOST_COMMAS = 3
WORDS_SCALE = 4.0
"""Doublings of the words between that count as one: 15 words are far."""


class OwnDates:
    """The dates of one sentence, to be asked what speaks for each as that of an event in it."""

    def __init__(
        self, reading: Reading, sentence: int, sites: Sites, said: Collection[Span]
    ) -> None:
        """``sites`` know the clauses that tell who speaks; ``said`` are the verbs of saying."""
        self._reading = reading
        self._sentence = sentence
        self._sites = sites
        self._nouns = NounDates(reading, sentence, said)
        self._span = reading.sentences[sentence].span
        dates = readings_of(reading, sentence)
        self._begun = [one.span for one in dates if self._has_just_begun(one)]
        self._dates = [
            replace(one, use=Use.ON) if one.span in self._begun else one for one in dates
        ]

    def candidates(self, cue: Cue, part: Span, said: Said) -> tuple[DateCandidate, ...]:
        """Every date of the sentence for an event in a part of it, and the days since some."""
        breaks, verb = self._breaks_around(cue), self._verb_of(cue)
        dates = [one for one in self._dates if not self._is_of_another(cue, one)]
        usable = [one for one in dates if not self._is_since(cue, one)]
        gaps = {one.span: self._gap(verb, one.span, breaks) for one in usable}
        nearest = min(gaps, key=lambda span: (gaps[span], span), default=None)
        found = []
        for one in dates:
            limits = self._limits(cue, one)
            signs = {
                **limits,
                **self._way(cue, verb, one, breaks),
                **self._saying(cue, one, said),
                "fits": float(not any(limits.values())),
                "nearest": float(one.span == nearest),
                "only": float(len(gaps) == 1),
                "opens": float(opens(self._reading, self._sentence, one)),
                "own_part": float(part != self._span and part.covers(one.span)),
                "other_part": float(not part.covers(one.span)),
            }
            is_said_then = bool(limits["of_saying"])
            by = DateFrom.CLAIM if is_said_then else DateFrom.SENTENCE
            candidate = DateCandidate(one, self._sentence, by, signs, is_said_then)
            if one in usable:
                found.append(candidate)
            if (lasting := self._lasting(cue, one)) is not None:
                found.append(candidate._replace(dated=lasting, signs={**signs, "lasts": 1.0}))
        return tuple(found)

    def _is_of_another(self, cue: Cue, date: Dated) -> bool:
        """Whether a date is that of something else in its sentence."""
        return (
            self._is_inserted(cue, date)
            or self._is_of_participle(cue, date)
            or self._nouns.has(cue, date)
            or self._is_of_meeting(date)
            or is_left_behind(self._reading, cue, date, self._dates)
            or is_of_outcome(self._reading, self._sentence, cue, date, self._told)
        )

    def _is_of_meeting(self, date: Dated) -> bool:
        """``A teacher interviewed in Adré in March``: of the day no event but that is told."""
        first = self._reading.words.within(date.span).start
        meetings = self._reading.of(self._sentence, Topic.SPEECH, "meet")
        return any(0 < first - one.last <= SAID_WITHIN for one in meetings)

    def _is_since(self, cue: Cue, date: Dated) -> bool:
        """Whether it is the day since when something goes on."""
        return (
            date.use is Use.SINCE
            or (self._is_past_since(cue, date) and date.span not in self._begun)
            or self._is_of_since(cue, date)
        )

    def _is_of_when(self, cue: Cue, date: Dated) -> bool:
        """``Since Monday, when troops came, …``: whether an event is what happened on that day."""
        if cue.span.start < date.span.end:
            return False
        clause = self._reading.text[date.span.end : cue.span.start].lstrip(", ")
        return "," not in clause or not opens(self._reading, self._sentence, date)

    def _limits(self, cue: Cue, date: Dated) -> dict[str, float]:
        """What a date says besides when the event was."""
        is_before = date.span.start < cue.span.end
        is_of_saying = self._sites.is_in_clause(date.span) or self._is_of_saying(cue, date)
        limits = {
            "of_saying": is_of_saying,
            "of_what_follows_before": date.is_of_what_follows and is_before,
            "of_what_follows_after": date.is_of_what_follows and not is_before,
            "until": date.use is Use.UNTIL,
        }
        return {name: float(is_there) for name, is_there in limits.items()}

    def _way(self, cue: Cue, verb: Span, date: Dated, breaks: Sequence[int]) -> dict[str, float]:
        """What stands between an event and a date, and which comes first."""
        reading, words = self._reading, self._reading.words
        inside = words.within(date.span)
        is_after = date.span.start >= cue.span.end
        side = "after" if is_after else "before"
        first, second = sorted((cue.span, date.span))
        start, end = first.end, max(first.end, second.start)
        between = inside.start - cue.last - 1 if is_after else cue.first - inside.stop
        cues = [
            one
            for one in reading.of(self._sentence, Topic.CUE)
            if one.entry.strength > 1 and start <= words.starts[one.first] < end
        ]
        dates = {one.span for one in self._dates if start <= one.span.start < end}
        return {
            side: 1.0,
            f"words_{side}": math.log2(1 + max(0, between)) / WORDS_SCALE,
            f"commas_{side}": min(MOST_COMMAS, reading.text.count(",", start, end)),
            f"cues_{side}": min(MOST_COUNTED, len(cues)),
            "dates_between": min(MOST_COUNTED, len(dates)),
            "clauses_between": min(MOST_COUNTED, clause_gap(verb, date.span, breaks)),
            **{
                f"{meaning}_{side}": 1.0
                for meaning in ("split", "aside", "since")
                if any(start <= mark <= end for mark in starts_of(reading, self._sentence, meaning))
            },
        }

    def _saying(self, cue: Cue, date: Dated, said: Said) -> dict[str, float]:
        """How near a date stands to a verb of saying, and whether it is in what is said."""
        inside = self._reading.words.within(date.span)
        verbs = [
            *self._reading.of(self._sentence, Topic.SPEECH, *SAYING),
            *self._reading.of(self._sentence, Topic.ROLE, "claim"),
        ]
        away = min(
            (max(inside.start - one.last - 1, one.first - inside.stop, 0) for one in verbs),
            default=None,
        )
        own = max(inside.start - cue.last - 1, cue.first - inside.stop, 0)
        is_told = said.by is not None and said.by.clause.covers(date.span)
        return {
            "beside_saying": float(away is not None and away <= BESIDE),
            "near_saying": float(away is not None and BESIDE < away <= SAID_WITHIN),
            "nearer_saying": float(away is not None and away < own),
            "in_what_is_said": float(is_told),
            "out_of_what_is_said": float(said.by is not None and not is_told),
        }

    def _is_of_saying(self, cue: Cue, date: Dated) -> bool:
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
    def _told(self) -> frozenset[int]:
        return self._reading.firsts(self._sentence, Topic.CUE)

    def _is_of_since(self, cue: Cue, date: Dated) -> bool:
        """``Since the war that began in May, raids have``: a date of what it goes on since.

        But ``since May 4, when a bomb fell, …`` tells of that day before it goes on since then.
        """
        if date.is_since_when:
            return not self._is_of_when(cue, date)
        leads = self._reading.opens_with(self._sentence, Topic.CLAUSE, "since_then")
        between = self._reading.text[date.span.end : max(date.span.end, cue.span.start)]
        return leads and "," in between

    def _is_past_since(self, cue: Cue, date: Dated) -> bool:
        """``Have fought since the mayor was shot on Monday``: the day of what it goes on since."""
        since = starts_of(self._reading, self._sentence, "since")
        return any(cue.span.end <= mark < date.span.start for mark in since)

    def _is_inserted(self, cue: Cue, date: Dated) -> bool:
        """``On Sunday youths in Homs, where troops killed two on Saturday, protested``.

        So is what was long ago, where the verb stands first. But ``the war, which broke out in
        May 1998, …`` has the date of its own clause.
        """
        is_verb_first = self._reading.article.lang in VERB_FIRST
        is_old = is_verb_first and self._reading.is_background(date.date)
        return any(
            one.covers(date.span)
            and not one.covers(cue.span)
            and not cue.span.start < one.start <= cue.span.end + BEFORE_CLAUSE
            and (is_old or not all(one.covers(other.span) for other in self._dates))
            for one in self._inserts
        )

    def _is_of_participle(self, cue: Cue, date: Dated) -> bool:
        """``Бойцы, сдавшиеся в 2016 году, убиты``: a day of long ago that only says of whom.

        Of a noun it may be: ``жертвы боёв, шедших в 1995 году``.
        """
        keys = self._reading.words.keys[cue.first : cue.last + 1]
        if not (self._reading.is_background(date.date) and any(map(is_telling, keys))):
            return False
        clauses = participial_in(self._reading, self._sentence)
        return any(one.covers(date.span) and not one.covers(cue.span) for one in clauses)

    def _has_just_begun(self, date: Dated) -> bool:
        """``Fighting since Friday``, in an article of that day or the next: it began then.

        So it did a week ago where it is said to have begun: ``that broke out since Friday``. What
        has been held since was taken then, however long ago: ``the port they hold since August``.
        """
        published = self._reading.article.published
        if date.use is not Use.SINCE or published is None:
            return False
        is_day = date.date.earliest == date.date.latest
        words, lang = self._reading.words, self._reading.article.lang
        start = words.within(date.span).start
        if not words_for("held", lang).isdisjoint(words.keys[max(0, start - HELD_WITHIN) : start]):
            return True
        begun = words_for("begun", lang)
        is_said = not begun.isdisjoint(words.keys[max(0, start - BEGUN_WITHIN) : start])
        days = (published.latest - date.date.latest).days
        return is_day and days <= (BEGUN_DAYS if is_said else JUST_BEGUN)

    def _lasting(self, cue: Cue, date: Dated) -> Dated | None:
        """``Have killed 44 since 5 December``, ``since it began on Sunday``: until the article."""
        published, first = self._reading.article.published, date.date.earliest
        if published is None or (date.date.latest - first).days > LONGEST_BEGIN:
            return None
        if not 0 < (published.latest - first).days <= LONGEST_SINCE:
            return None
        text, start = self._reading.text, date.span.start
        is_since = (
            date.use is Use.SINCE
            or any(
                cue.span.end <= one < start and "," not in text[one:start]
                for one in starts_of(self._reading, self._sentence, "since")
            )
            or self._is_of_since(cue, date)
        )
        if not is_since:
            return None
        return date.until(published.latest)

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


def past(reading: Reading, sentence: int) -> Iterator[Dated]:
    """Dates of a sentence on which something can have happened: none after the article's own."""
    return (one for one in readings_of(reading, sentence) if not one.reading)


def readings_of(reading: Reading, sentence: int) -> list[Dated]:
    """The same, each with all that it may mean."""
    return reading.once("readings_of", sentence, lambda: list(_readings_of(reading, sentence)))


def _readings_of(reading: Reading, sentence: int) -> Iterator[Dated]:
    published = reading.article.published
    dates = reading.dates_in(reading.sentences[sentence].span)
    for one in (meaning for date in dates for meaning in (date, *date.others)):
        if published is None or one.date.earliest <= published.latest:
            if not is_to_come(reading, sentence, one):
                yield one if published is None else _so_far(one, published)
        elif (
            one.is_of_any_year
            and one.use is not Use.UNTIL
            and not (is_planned(reading, one) or is_to_come(reading, sentence, one))
        ):
            # in September, "attacked on October 7" is of last year, "closed until October 7" not
            yield replace(one, date=_a_year_before(one.date))


def follows_saying(reading: Reading, sentence: int, span: Span) -> bool:
    """Whether a date phrase stands near behind a verb of saying."""
    start = reading.words.within(span).start
    verbs = reading.of(sentence, Topic.SPEECH, *OF_SAYING)
    return any(0 < start - one.last <= SAID_WITHIN for one in verbs)


def _so_far(dated: Dated, published: Date) -> Dated:
    """``This week``: no more of it than there has been."""
    first, last = dated.days
    if (last - first).days != DAYS_OF_WEEK - 1 or last <= published.latest:
        return dated
    date = edtf.from_days(first, published.latest)
    return replace(dated, date=replace(date, phrase=dated.span))


def _a_year_before(date: Date) -> Date:
    first, last = (
        day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
        for day in (date.earliest, date.latest)
    )
    return replace(edtf.from_days(first, last), phrase=date.phrase)
