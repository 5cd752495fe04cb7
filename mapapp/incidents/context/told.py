"""What has been told so far in one article, and how far back it still holds."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from mapapp.edtf import days_apart
from mapapp.incidents.text.sentences import is_item

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from mapapp.incidents.dates.dated import Dated
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

NEAR_SENTENCES = 3
"""How far back a place or a date still carries into the quote."""

HISTORY_DAYS = 31
"""Days from one event to another up to which both may be of one history."""


class Told:
    """The drafts of an article so far, and its places by where they stand."""

    def __init__(self, reading: Reading, resolutions: Sequence[Resolution]) -> None:
        self.reading = reading
        self.resolutions = tuple(resolutions)
        self.drafts: list[Draft] = []
        self.scenes: list[str] = []
        """The ids of the places of those that have a scene, in order."""
        self.by_place: dict[str, list[Draft]] = {}
        self.by_days: dict[tuple[dt.date, dt.date], list[tuple[int, Draft]]] = {}
        """Those of each date, each with how many were told before it."""
        self.lead: Draft | None = None
        """The first whose sentence says when it happened."""
        self.by_sentence: dict[int, list[Resolution]] = {}
        for one in resolutions:
            index = reading.sentence_at(one.mention.span.start)
            if index >= 0 and one.place is not None:
                self.by_sentence.setdefault(index, []).append(one)

    def tell(self, draft: Draft) -> None:
        """Go on to the next draft."""
        if draft.dated:
            self.by_days.setdefault(draft.dated.days, []).append((len(self.drafts), draft))
        if self.lead is None and draft.owns_date:
            self.lead = draft
        if draft.scene:
            self.scenes.append(draft.place_id)
            self.by_place.setdefault(draft.place_id, []).append(draft)
        self.drafts.append(draft)

    def paragraph(self, sentence: int) -> int:
        """Index of the paragraph that a sentence is in."""
        return self.reading.sentences[sentence].paragraph

    def share_paragraph(self, one: int, other: int) -> bool:
        """Whether two sentences are of one paragraph."""
        return self.paragraph(one) == self.paragraph(other)

    def paragraph_start(self, sentence: int) -> int:
        """The first sentence of the paragraph that a sentence is in."""
        return bisect_left(
            self.reading.sentences, self.paragraph(sentence), hi=sentence, key=_paragraph
        )

    def is_of_item(self, sentence: int) -> bool:
        """Whether a sentence is of an item of a list, which leaves nothing open to the others."""
        first = self.reading.sentences[self.paragraph_start(sentence)]
        return is_item(self.reading.article.text, first)

    def recent(self, sentence: int) -> list[Draft]:
        """Drafts told within reach, the last first."""
        near = itertools.takewhile(
            lambda one: sentence - one.sentence <= NEAR_SENTENCES, reversed(self.drafts)
        )
        return list(near)

    def goes_on(self, draft: Draft) -> bool:
        """Whether something was told before that was about the day of a draft, and somewhere."""
        dated = draft.dated
        return dated is not None and any(
            one.dated is not None
            and one.scene is not None
            and days_apart(one.dated.date, dated.date) <= HISTORY_DAYS
            for one in self.drafts
        )


_paragraph = attrgetter("paragraph")


def overlap(one: Dated, other: Dated) -> bool:
    """Whether two dates may be of one day."""
    return one.date.earliest <= other.date.latest and other.date.earliest <= one.date.latest


def owns_old_date(reading: Reading, draft: Draft) -> bool:
    """Whether an event has a date of its own, long before the article."""
    if draft.dated is None or not draft.owns_date:
        return False
    return reading.is_background(draft.dated.date)


def in_order(draft: Draft) -> int:
    """What drafts are sorted by as the text tells them; of one sentence, they stay as they are."""
    return draft.sentence
