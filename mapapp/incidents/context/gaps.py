"""What a sentence leaves open, from its neighbours: the date and the place that still hold.

In: drafts, sentence by sentence. Out: the same with their gaps filled where an editor would,
each gap with the sentence it was filled from, and without what stays too vague to list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.context.capitals import Capitals
from mapapp.incidents.context.damage import by_an_attack
from mapapp.incidents.context.date_choice import DateChoice
from mapapp.incidents.context.daylight import by_daylight
from mapapp.incidents.context.place_choice import choose_place
from mapapp.incidents.context.place_signs import PlaceSigns
from mapapp.incidents.context.story import story_of
from mapapp.incidents.context.told import Told
from mapapp.incidents.context.vague import is_vague
from mapapp.incidents.sentence.drafts import PlaceFrom
from mapapp.incidents.sentence.marks import retold_until
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.context.place_signs import Choice
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import DateCandidate, Draft
    from mapapp.records import Resolution


class Context:
    """What has been told so far in one article."""

    def __init__(self, reading: Reading, resolutions: Sequence[Resolution]) -> None:
        self._reading = reading
        self._told = Told(reading, resolutions)
        self._dates = DateChoice(self._told)
        self._story = story_of(reading, resolutions)
        self._capitals = Capitals(self._told, self._story)
        self._signs = PlaceSigns(self._told, self._story)

    def fill(self, draft: Draft) -> Draft | None:
        """Fill the gaps of the next draft in order; ``None`` for what stays too vague."""
        draft = self.dated(draft)
        draft = self.placed(draft, self.choices(draft))
        self.tell(draft)
        if not is_vague(self._reading, draft):
            return draft
        return replace(draft, is_hint=True) if self._is_hint(draft) else None

    def dated(self, draft: Draft) -> Draft:
        """The next draft with its date, in the capital where it is said to be in one."""
        draft = by_daylight(self._reading, self._dates.fill(draft))
        draft = by_an_attack(self._told, draft)
        capital = self._capitals.of_scene(draft)
        if capital is None and not draft.is_fine:
            capital = self._capitals.without_scene(draft)
        return replace(draft, scene=capital, place_from=PlaceFrom.CAPITAL) if capital else draft

    def choices(self, draft: Draft) -> list[Choice]:
        """The places that it may have; none where words give it one for sure."""
        is_sure = draft.is_of_several or draft.place_from is PlaceFrom.CAPITAL
        return [] if is_sure else self._signs.choices(draft)

    def placed(self, draft: Draft, choices: list[Choice]) -> Draft:
        """The draft at the likeliest of the places that it may have."""
        return choose_place(self._told, draft, choices, self._story.land)

    def tell(self, draft: Draft) -> None:
        """Go on to the next draft."""
        self._told.tell(draft)

    def dates(self, draft: Draft) -> list[DateCandidate]:
        """The dates that the next draft may have, and none."""
        return self._dates.candidates(draft)

    def _is_hint(self, draft: Draft) -> bool:
        """``Monday's raid came after``; but not ``the raid followed one at the weekend``.

        Nor is ``the raid on Homs came on Monday, days after``, which is news.
        """
        if not draft.cue.is_retold or not draft.owns_date or draft.dated is None:
            return False
        verb = retold_until(self._reading, draft.sentence, draft.cue)
        return verb is None or verb >= draft.dated.span.start
