"""What a sentence leaves open, from its neighbours: the date and the place that still hold.

In: drafts, sentence by sentence. Out: the same with their gaps filled where an editor would,
each gap with the sentence it was filled from, and without what stays too vague to list.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.incidents.context.damage import by_an_attack
from mapapp.incidents.context.date_choice import DateChoice
from mapapp.incidents.context.listing import is_worth_listing
from mapapp.incidents.context.open_places import OpenPlaces
from mapapp.incidents.context.story import story_of
from mapapp.incidents.context.told import Told
from mapapp.incidents.text.tables import Topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import DateCandidate, Draft
    from mapapp.records import Resolution


class Context:
    """What has been told so far in one article."""

    def __init__(self, reading: Reading, resolutions: Sequence[Resolution]) -> None:
        self._reading = reading
        self._told = Told(reading, resolutions)
        self._dates = DateChoice(self._told)
        self._places = OpenPlaces(self._told, story_of(reading, resolutions))

    def fill(self, draft: Draft) -> Draft | None:
        """Fill the gaps of the next draft in order; ``None`` for what stays too vague."""
        draft = by_an_attack(self._told, self._dates.fill(draft))
        draft = self._places.fill(draft)
        self._told.drafts.append(draft)
        if is_worth_listing(draft, self._reading):
            return draft
        return replace(draft, is_hint=True) if self._is_hint(draft) else None

    def dates(self, draft: Draft) -> list[DateCandidate]:
        """The dates that the next draft may have, and none."""
        return self._dates.candidates(draft)

    def _is_hint(self, draft: Draft) -> bool:
        """``Monday's raid came after``; but not ``the raid followed one at the weekend``."""
        if not draft.cue.is_retold or not draft.owns_date or draft.dated is None:
            return False
        retold = self._reading.of(draft.sentence, Topic.CLAUSE, "retold")
        date = draft.dated.span.start
        return not any(
            draft.cue.span.end <= self._reading.span_of(one).start < date for one in retold
        )
