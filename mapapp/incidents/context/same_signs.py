"""What speaks for and against two tellings being of one event: named signs, each a number.

Two go in whose places and dates may be one. What each sign weighs stands in ``same_weights.py``.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from mapapp.incidents.context.same_places import is_of_wide_land, is_there
from mapapp.incidents.context.told import in_order
from mapapp.incidents.context.weighing import doubt_of
from mapapp.incidents.sentence import marks
from mapapp.incidents.sentence.kinds import ATTACKS, WORDLESS
from mapapp.incidents.sentence.places import contains, opens
from mapapp.incidents.sentence.stated import casualties_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.incidents.context.weighing import Signs
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Casualties

LEAST_TOLL = 10
"""Number of those harmed from which on two events at one place seldom have the same."""
USUAL_WORDS = 20
"""Words of a usual sentence, or of the part of one that tells an event."""


def signs_of(reading: Reading, one: Draft, other: Draft) -> Signs:
    """The signs of a pair; those that it does not have are left out."""
    first, second = sorted((one, other), key=in_order)
    found = (
        *_of_words(reading, first, second),
        *_of_dates(first, second),
        *_of_places(reading, first, second),
        *_of_sentences(reading, first, second),
        *_of_tolls(reading, first, second),
    )
    return {sign: float(value) for sign, value in found if value}


def _of_words(reading: Reading, first: Draft, second: Draft) -> Iterator[tuple[str, float]]:
    """What the words of each say happened, and how the later says it."""
    one, other = _sort_of(first), _sort_of(second)
    yield f"first_{one}", 1.0
    yield f"then_{other}", 1.0
    yield "same_sort", one == other
    yield "same_kind", first.cue.kind is second.cue.kind
    yield "attack_then_harm", (one, other) == ("attack", "harm")  # whom it killed
    yield "harm_then_attack", (one, other) == ("harm", "attack")  # what killed them
    yield "strength", second.cue.strength
    yield "first_faint", first.cue.strength == 1
    yield "first_aside", first.cue.is_aside
    yield "takes_up", second.takes_up  # "it", "the attack" opens the sentence
    yield "known", second.is_known  # "the attack": told somewhere else
    yield "new", marks.is_new(reading, second.cue)  # "a bomb"
    yield "another", second.is_another
    yield "earlier", second.is_earlier
    yield "said_by_somebody", second.said.by is not None


def _sort_of(draft: Draft) -> str:
    """The kind, all attacks as one, and as one what says no more than that people were harmed."""
    cue = draft.cue
    if cue.strength == WORDLESS:
        return "wordless"
    if cue.only_harms:
        return "harm"
    return "attack" if cue.kind in ATTACKS else cue.kind.value


def _of_dates(first: Draft, second: Draft) -> Iterator[tuple[str, float]]:
    """From where the dates are, and whether they are the same days."""
    yield "owns_date", second.owns_date
    yield "first_owns_date", first.owns_date
    here, there = first.dated, second.dated
    yield "undated", there is None
    yield "first_undated", here is None
    if here is None or there is None:
        return
    is_same = here.days == there.days
    is_day = there.date.earliest == there.date.latest
    yield "same_day", is_same and is_day
    yield "same_days", is_same and not is_day
    yield "same_words_of_date", here.span == there.span
    yield "same_date_again", is_same and second.owns_date and here.span != there.span
    yield "counted", second.owns_date and there.is_back_reference  # "an hour later"


def _of_places(reading: Reading, first: Draft, second: Draft) -> Iterator[tuple[str, float]]:
    """From where the places are, and which of them is in the other."""
    is_at_one = is_there(first, second)
    yield "there", is_at_one
    yield "same_place_again", is_at_one and first.owns_place and second.owns_place
    yield f"place_from_{second.place_from.name.lower()}", 1.0
    yield "first_owns_place", first.owns_place
    yield "place_doubt", doubt_of(second.place_chance)
    yield "first_place_doubt", doubt_of(first.place_chance)
    yield "of_several", second.is_of_several
    yield "first_of_several", first.is_of_several
    yield "elsewhere", second.is_elsewhere
    yield "unknown_name", bool(second.unplaced)
    yield "country", not first.is_fine
    yield "wide_land", is_of_wide_land(first)
    here, there = first.scene, second.scene
    if here is None or there is None:
        return
    yield "closer", contains(here, there)
    yield "wider", contains(there, here)
    yield "opens_with_place", second.owns_place and opens(reading, there)


def _of_sentences(reading: Reading, first: Draft, second: Draft) -> Iterator[tuple[str, float]]:
    """How far apart they are told, and where in the article."""
    here, there = reading.sentences[first.sentence], reading.sentences[second.sentence]
    yield "same_sentence", second.sentence in first.told
    yield "same_paragraph", here.paragraph == there.paragraph
    yield "paragraphs_away", math.log1p(abs(there.paragraph - here.paragraph))
    yield "first_is_lead", first.sentence == 0
    yield "how_far_down", math.log1p(second.sentence)
    part = second.part or there.span
    yield "in_part", part != there.span  # its sentence tells of something else, too
    yield "length", math.log(max(1, len(reading.words.within(part))) / USUAL_WORDS)


def _of_tolls(reading: Reading, first: Draft, second: Draft) -> Iterator[tuple[str, float]]:
    """What their sentences say of how many were harmed."""
    yield "toll", bool(_counted(reading, second))
    yield "first_toll", bool(_counted(reading, first))
    yield "same_toll", shares_a_toll(reading, first, second, least=1)
    yield "other_toll", has_another_toll(reading, first, second)


def shares_a_toll(reading: Reading, one: Draft, other: Draft, least: int = LEAST_TOLL) -> bool:
    """Whether two tellings say that just as many were harmed, and no less than so many."""
    here, there = (
        {(told.harm, told.least) for told in _counted(reading, draft) if (told.least or 0) >= least}
        for draft in (one, other)
    )
    return not here.isdisjoint(there)


def has_another_toll(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two tellings give other numbers of the same people."""
    pairs = [
        (here, there)
        for here in _counted(reading, one)
        for there in _counted(reading, other)
        if (here.harm, here.whose) == (there.harm, there.whose)
    ]
    return bool(pairs) and not any(_may_be_one(*pair) for pair in pairs)


def _counted(reading: Reading, draft: Draft) -> list[Casualties]:
    """What a draft's sentences say of how many were harmed, in numbers."""
    stated = (one for sentence in draft.told for one in casualties_of(reading, sentence))
    return [one for one in stated if one.least]


def _may_be_one(one: Casualties, other: Casualties) -> bool:
    """Whether two figures may count the same people; of ``at least 12``, more do as well."""
    low, high = sorted((one, other), key=lambda figure: figure.least or 0)
    return low.most is None or (high.least or 0) <= low.most
