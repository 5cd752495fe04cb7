"""The place of an event, chosen by weights among those that its article names.

That its own sentence gives it one (``sentence/scenes.py``) is a sign like others, and gives way
where the rest speaks more for another place.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from mapapp.incidents.context.place_candidates import tells_who_speaks
from mapapp.incidents.context.place_signs import NOWHERE
from mapapp.incidents.context.place_weights import WEIGHTS
from mapapp.incidents.context.pointing import points_back
from mapapp.incidents.context.same_places import are_one_spot
from mapapp.incidents.context.told import owns_old_date
from mapapp.incidents.context.weighing import points_of, shares_of
from mapapp.incidents.sentence.drafts import PlaceFrom
from mapapp.incidents.sentence.places import is_land
from mapapp.incidents.text.tables import Topic
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mapapp.incidents.context.place_signs import Choice
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.context.weighing import Signs
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

LEAST_CHANCE = 0.1
"""Chance of its likeliest place from which on an event is put there: whether it is listed there is
weighed again, with that chance."""
LEAST_CHANCE_BACKGROUND = 0.2
"""The same of what has a date of its own, long before the article, for another sentence's place:
it seldom was where the news is."""
LEAST_CHANCE_OLD = 0.6
"""The same of what was more than a year before."""
YEAR = 365
"""Days."""
LEAST_CHANCE_SPEAKER = 0.5
"""Chance of the only place that there is, where those who tell of it are: ``the governor of X``."""
LEAST_CHANCE_HEADED = 0.7
"""Chance of the place whose name heads what is told, where that has no place of its own."""


def choose_place(
    told: Told, draft: Draft, choices: Sequence[Choice], land: Resolution | None
) -> Draft:
    """The draft at its likeliest place; without a likely one, where its own sentence has it.

    Background without either is of ``land``, the country that the article is about, and so is what
    is said to have been all over it.
    """
    reading = told.reading
    if _is_all_over(reading, draft):
        return draft
    if draft.scene is None and land is not None and _is_nationwide(reading, draft):
        return replace(draft, scene=land, place_from=PlaceFrom.COUNTRY)
    chances = list(zip(chances_of([one.signs for one in choices]), choices, strict=True))
    if len(choices) == 1 and "headed" in choices[0].signs:
        chances = [(max(chances[0][0], LEAST_CHANCE_HEADED), choices[0])]
    elif len(choices) == 1 and tells_who_speaks(draft, choices[0].place):
        chances = [(max(chances[0][0], LEAST_CHANCE_SPEAKER), choices[0])]
    chance, best = max(chances, key=itemgetter(0), default=(0.0, None))
    is_background = _is_background(told, draft)
    if best is not None:
        # What is parted among the names of one town is that of the town.
        chance = sum(of_one for of_one, one in chances if are_one_spot(best.place, one.place))
        is_here = reading.sentence_at(best.place.mention.span.start) == draft.sentence
        if chance >= (LEAST_CHANCE if is_here or not is_background else _least_chance(told, draft)):
            is_there = draft.scene is not None and draft.scene.place == best.place.place
            placed = draft if is_there else _at(reading, draft, best.place)
            return replace(placed, place_chance=chance)
    if draft.scene is None and land is not None and is_background:
        return replace(draft, scene=land, place_from=PlaceFrom.COUNTRY)
    own = draft.scene.place if draft.scene else None
    its = next((chance for chance, one in chances if one.place.place == own), draft.place_chance)
    return replace(draft, place_chance=its)


def _least_chance(told: Told, draft: Draft) -> float:
    """From which chance on background is put at another sentence's place: the older, the surer."""
    is_old = draft.dated is not None and told.reading.is_background(draft.dated.date, YEAR)
    return LEAST_CHANCE_OLD if is_old else LEAST_CHANCE_BACKGROUND


def _is_background(told: Told, draft: Draft) -> bool:
    """Whether it has a day long before the article, and is not told as going on: ``there``.

    Nor is it where the article tells a history: of what was about that day, too.
    """
    if not owns_old_date(told.reading, draft) or told.goes_on(draft):
        return False
    return not (draft.takes_up or points_back(told.reading, draft.sentence))


def _is_nationwide(reading: Reading, draft: Draft) -> bool:
    """``Arrested 500 across the country``."""
    inside = draft.part or reading.sentences[draft.sentence].span
    return reading.says_in(inside, draft.sentence, Topic.CLAUSE, "nationwide")


def _is_all_over(reading: Reading, draft: Draft) -> bool:
    """``Arrested 500 across Syria``: no town of it that is told next."""
    if draft.scene is None:
        return False
    before = reading.words.touching(draft.scene.mention.span).start - 1
    return before in reading.lasts(draft.sentence, Topic.CLAUSE, "all_over")


def chances_of(places: Sequence[Signs], weights: Mapping[str, float] = WEIGHTS) -> list[float]:
    """How likely each place is that of the event; what is left of 1 is that none of them is."""
    *chances, _ = shares_of([points_of(signs, weights) for signs in (*places, NOWHERE)])
    return chances


def _at(reading: Reading, draft: Draft, place: Resolution) -> Draft:
    """A draft at a place, with the sentence that names it."""
    sentence = reading.sentence_at(place.mention.span.start)
    if sentence == draft.sentence:
        return replace(draft, scene=place, place_from=PlaceFrom.SENTENCE)
    if sentence < 0:
        return replace(draft, scene=place, place_from=PlaceFrom.STORY)
    evidence = (*draft.evidence, sentence)
    if sentence > draft.sentence:
        return replace(draft, scene=place, place_from=PlaceFrom.AFTER, evidence=evidence)
    by = PlaceFrom.LAND if draft.is_unplaced and is_land(place) else PlaceFrom.BEFORE
    return replace(draft, scene=place, place_from=by, evidence=evidence)
