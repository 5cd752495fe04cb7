"""The date of an event whose sentence gives none: from its neighbours, where an editor would."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp import edtf
from mapapp.incidents.context.told import (
    NEAR_SENTENCES,
    STORY_NIGHT,
    TOLD_ON_WITHIN,
    is_faint_deal,
    overlap,
)
from mapapp.incidents.dates.dated import Dated, Use
from mapapp.incidents.sentence.drafts import DateFrom
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT
from mapapp.incidents.sentence.places import contains
from mapapp.records import Kind

if TYPE_CHECKING:
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft

BACKGROUND_DAYS = 60
"""Days before the first date of an article from which on an event is its background."""
OF_A_DAY = frozenset((*ATTACKS, *HARM, Kind.RAID_OR_ARREST, Kind.PROTEST, Kind.ACCIDENT))
"""Kinds of what happens on a day, and not for long."""
LASTING = frozenset((*ATTACKS, *HARM, Kind.PROTEST, Kind.DISPLACEMENT))
"""Kinds of what may go on from a day to that of the article."""
LONGEST_SINCE = 31
"""Days for which that is one event, and no state of things."""
NEWS_DAYS = 3
"""Days before an article up to which its first date is that of its news."""
OPENING_WORDS = 3
"""Words before a date that opens its sentence: ``in the night of``."""
LEAST_OF_CHRONICLE = 2
"""Paragraphs that open with no more than a date, from which on they head the others."""
STORY_SENTENCES = 4
"""Sentences from one that has a date to one that goes on about its day."""


class OpenDates:
    """Fills in the dates that drafts of one article leave open."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._reading = told.reading
        self._headings = _headings(told.reading)

    def fill(self, draft: Draft) -> Draft:
        """The next draft in order with a date, if there is any that still holds."""
        return self._with_time(self._with_date(self._with_days_since(draft)))

    def _with_days_since(self, draft: Draft) -> Draft:
        """``Clashes in X have killed 44 since 5 December``: from then to the article's own day."""
        published = self._reading.article.published
        is_told = draft.is_undatable and draft.dated is None and draft.owns_place and draft.is_fine
        if not is_told or published is None or draft.cue.kind not in LASTING:
            return draft
        span = draft.part or self._reading.sentences[draft.sentence].span
        for one in self._reading.dates_in(span):
            days = (published.latest - one.date.earliest).days
            is_day = one.date.earliest == one.date.latest
            if one.use is Use.SINCE and is_day and 0 < days <= LONGEST_SINCE:
                whole = edtf.from_days(one.date.earliest, published.latest)
                return replace(draft, dated=replace(one, date=replace(whole, phrase=one.span)))
        return draft

    def _with_date(self, draft: Draft) -> Draft:
        is_dated = draft.dated is not None and not draft.is_said_then
        if draft.is_undatable or is_dated or self._is_known_by_saying(draft):
            return draft
        is_denied = draft.is_fine and draft.is_denied
        is_loose = draft.is_earlier or draft.is_recalled or is_faint_deal(draft)
        if is_denied or (is_loose and not draft.takes_up):
            return draft
        for before in self._recent(draft):
            if self._goes_on_undated(before, draft):
                return draft
            is_over = before.is_earlier and not draft.is_earlier and not draft.takes_up
            same = before.cue.kind is draft.cue.kind or draft.cue.strength == 1
            paragraph = self._told.share_paragraph(before.sentence, draft.sentence)
            is_of_it = draft.takes_up and same and paragraph
            is_over |= self._is_background(before) and not is_of_it
            if before.dated is None or before.is_said_then or is_over:
                continue
            if paragraph or (draft.takes_up and same) or _is_within(before, draft):
                goes_on = paragraph and draft.scene is None
                if draft.dated and not goes_on and not (draft.takes_up and same):
                    break
                return replace(
                    draft,
                    dated=before.dated,
                    is_said_then=False,
                    date_from=DateFrom.BEFORE,
                    evidence=(*draft.evidence, *before.evidence),
                )
        if draft.dated:
            return draft
        dated = self._with_heading(self._with_date_of_paragraph(draft))
        is_item = self._told.is_of_item(draft.sentence)
        return dated if is_item else self._with_story_day(dated)

    def _goes_on_undated(self, before: Draft, draft: Draft) -> bool:
        """``Earlier two drones hit X. … A third one fell there``: on no day, either."""
        is_open = before.is_recalled and before.dated is None and draft.scene is None
        return is_open and self._told.share_paragraph(before.sentence, draft.sentence)

    def _recent(self, draft: Draft) -> list[Draft]:
        """What may date it, the last first; but ``the arrests`` go on from arrests."""
        recent = self._told.recent(draft.sentence)
        if draft.is_known:
            recent.sort(key=lambda one: one.cue.kind is not draft.cue.kind)
        return recent

    def _is_known_by_saying(self, draft: Draft) -> bool:
        """Whether it is one told before of which no more is known than when it was said."""
        before = self._recent(draft)[:1] if draft.is_known else []
        return any(one.is_said_then and one.cue.kind is draft.cue.kind for one in before)

    def _with_heading(self, draft: Draft) -> Draft:
        """The date that stands as a heading over the paragraphs of its day, as in a chronicle."""
        above = [index for index in self._headings if index < draft.sentence]
        if draft.dated or not above:
            return draft
        return replace(
            draft,
            dated=self._headings[above[-1]],
            date_from=DateFrom.HEADING,
            evidence=(*draft.evidence, above[-1]),
        )

    def _with_story_day(self, draft: Draft) -> Draft:
        """The one day of a piece of news, for what it goes on to tell in later paragraphs."""
        story = [one for one in self._told.drafts if one.owns_date or one.is_said_then]
        story = [one for one in story if not one.is_recalled] or story
        published = self._reading.article.published
        if draft.dated or not story or published is None or draft.cue.kind not in OF_A_DAY:
            return draft
        if draft.cue.strength < SAYS_IT - 1 or draft.cue.is_aside or draft.is_denied:
            return draft
        happened = [one for one in story if not one.is_said_then] or story
        lead = happened[0]
        if any(
            one.owns_place and one.dated is None
            for one in self._told.drafts[: self._told.drafts.index(lead)]
        ):
            return draft  # a digest, of which some entries have a day
        last = max(one.sentence for one in self._told.drafts if one.dated)
        if lead.dated is None or draft.sentence - last > STORY_SENTENCES:
            return draft
        day = lead.dated.date
        is_news = (published.latest - day.earliest).days <= NEWS_DAYS
        is_day = (day.latest - day.earliest).days <= STORY_NIGHT
        is_one = all(
            one.dated and (one.dated.is_back_reference or overlap(one.dated, lead.dated))
            for one in happened  # "the toll of the night before rose to 70"
        )
        is_one &= all(
            one.dated.is_back_reference or _is_told_soon(lead.dated, one.dated)
            for one in story
            if one.dated
        )
        if not (is_news and is_day and is_one):
            return draft
        return replace(
            draft,
            dated=lead.dated,
            is_said_then=lead.is_said_then,
            date_from=DateFrom.STORY,
            evidence=(*draft.evidence, *lead.evidence),
        )

    def _is_background(self, before: Draft) -> bool:
        """Whether a draft told of long before what the article began with, which goes on after."""
        first = next((one for one in self._told.drafts if one.owns_date), None)
        if first is None or first.dated is None or before.dated is None:
            return False
        return (first.dated.date.earliest - before.dated.date.latest).days > BACKGROUND_DAYS

    def _with_time(self, draft: Draft) -> Draft:
        """The day of a live report, where a paragraph opens with the time and has no other day."""
        time = self._reading.live.get(self._told.paragraph(draft.sentence))
        if draft.dated or draft.is_undatable or time is None:
            return draft
        sentence = self._reading.sentence_at(time.span.start)
        return replace(
            draft,
            dated=time,
            date_from=DateFrom.LIVE,
            evidence=(*draft.evidence, sentence),
        )

    def _with_date_of_paragraph(self, draft: Draft) -> Draft:
        """A date that opens the paragraph holds for it: ``On 4 April 2017, …``."""
        sentences = self._reading.sentences
        first = self._told.paragraph_start(draft.sentence)
        for index in range(draft.sentence - 1, max(first, draft.sentence - NEAR_SENTENCES) - 1, -1):
            dates = [
                one
                for one in self._reading.dates_in(sentences[index].span)
                if _opens(self._reading, index, one)
            ]
            if dates:
                return replace(
                    draft,
                    dated=dates[0],
                    date_from=DateFrom.OPENING,
                    evidence=(*draft.evidence, index),
                )
        return draft


def _headings(reading: Reading) -> dict[int, Dated]:
    """By sentence, the dates that are a paragraph by themselves, or that several begin with.

    ``28 December. A fighter was seized.``: so a chronicle tells one day after another.
    """
    sizes = Counter(one.paragraph for one in reading.sentences)
    alone = {
        index: one
        for one in reading.dates
        if (index := reading.sentence_at(one.span.start)) >= 0
        and reading.words.within(one.span) == reading.words.within(reading.sentences[index].span)
    }
    opening = {index: one for index, one in alone.items() if _opens_paragraph(reading, index)}
    if len(opening) >= LEAST_OF_CHRONICLE:
        return opening
    return {
        index: one for index, one in alone.items() if sizes[reading.sentences[index].paragraph] == 1
    }


def _opens_paragraph(reading: Reading, sentence: int) -> bool:
    """Whether a sentence is the first of its paragraph."""
    sentences = reading.sentences
    return not sentence or sentences[sentence - 1].paragraph != sentences[sentence].paragraph


def _is_within(before: Draft, draft: Draft) -> bool:
    """Whether the next paragraph tells where in the land of an attack it struck or harmed."""
    return (
        draft.sentence - before.sentence <= TOLD_ON_WITHIN
        and not draft.is_earlier
        and before.scene is not None
        and draft.scene is not None
        and contains(before.scene, draft.scene)
        and {before.cue.kind, draft.cue.kind} <= {*ATTACKS, *HARM, Kind.RAID_OR_ARREST}
    )


def _is_told_soon(dated: Dated, said: Dated) -> bool:
    """Whether something was said on the day it happened, or in the days of its news after that."""
    days = (said.date.latest - dated.date.earliest).days
    return 0 <= days <= NEWS_DAYS


def _opens(reading: Reading, sentence: int, dated: Dated) -> bool:
    words = reading.words.within(reading.sentences[sentence].span)
    inside = reading.words.within(dated.span)
    return dated.use is Use.ON and inside.start - words.start <= OPENING_WORDS
