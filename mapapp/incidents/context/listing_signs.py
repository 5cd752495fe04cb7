"""What speaks for and against listing an event: named signs, each a number.

An event goes in, with the others of its article. What each sign weighs stands in
``listing_weights.py``.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from mapapp.incidents.context.weighing import doubt_of
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT, WORDLESS
from mapapp.incidents.sentence.places import distance_from_cue
from mapapp.incidents.sentence.stated import HARMS
from mapapp.incidents.text.tables import Topic
from mapapp.records import Precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.context.weighing import Signs
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft

BESIDE = 20.0
"""Code points that are as good as none between a cue and its place or date."""
USUAL_WORDS = 25
"""Words of a usual sentence."""
WIDE_M = 40_000.0
"""Metres of a region's radius from which on something always goes on in it."""
MOST_COUNTED = 3
"""How many others of a sentence are told from each other."""
DATE_DAYS = {"date_of_days": 0, "date_of_weeks": 6, "date_of_months": 27, "date_of_seasons": 100}
"""By sign, the days from the first to the last of a date above which it has it."""


def signs_of(reading: Reading, event: Draft, events: Sequence[Draft]) -> Signs:
    """The signs of an event; those that it does not have are left out.

    Raises:
        ValueError: it has no place.
    """
    found = (
        *_of_words(event),
        *_of_date(reading, event),
        *_of_place(reading, event),
        *_of_sentence(reading, event),
        *_of_others(event, events),
    )
    return {sign: float(value) for sign, value in found if value}


def _of_words(event: Draft) -> Iterator[tuple[str, float]]:
    """What its words say, and how."""
    cue = event.cue
    is_family = cue.kind in ATTACKS or cue.kind in HARM
    yield ("attack" if cue.kind in ATTACKS else "harm" if is_family else cue.kind.value), 1.0
    yield "weak_words", cue.strength < SAYS_IT  # they say it only with a place or a date
    yield "wordless", cue.strength == WORDLESS  # a day, and words that no table has
    yield "aside", cue.is_aside  # said of what the sentence is about, not told by it
    yield "aside_as_cause", cue.is_cause  # "killed after", so it is told all the same
    yield "recalled", event.is_recalled  # the sentence goes back to what was told before
    yield "known", event.is_known  # "the attack": told somewhere else
    yield "taken_up", event.takes_up  # "it", "the attack" opens the sentence


def _of_date(reading: Reading, event: Draft) -> Iterator[tuple[str, float]]:
    """From where its date is, how exact it is, and how long before the article."""
    cue, dated = event.cue, event.dated
    yield "date_doubt", doubt_of(event.date_chance)
    if dated is None:
        yield "undated", 1.0
        return
    yield f"date_from_{event.date_from.name.lower()}", 1.0
    yield "date_of_claim", event.is_said_then  # of saying it, not of what happened
    yield "date_counted", dated.is_back_reference  # "the next day": next to which is a guess
    days = (dated.date.latest - dated.date.earliest).days
    for sign, limit in DATE_DAYS.items():
        yield sign, days > limit  # the longer, the more a background
    published = reading.article.published
    if published is not None:  # the longer ago, the more it is only recalled
        yield "days_before", math.log1p(max(0, (published.earliest - dated.date.latest).days))
    if event.owns_date:
        yield "date_away", _doublings(distance_from_cue(cue.span, dated.span))


def _of_place(reading: Reading, event: Draft) -> Iterator[tuple[str, float]]:
    """What its place is, and from where."""
    scene = event.scene
    if scene is None or scene.precision is None:
        raise ValueError("an event without a place cannot be listed")
    yield f"precision_{scene.precision.name.lower()}", 1.0
    yield f"place_from_{event.place_from.name.lower()}", 1.0
    yield "doubt", doubt_of(scene.confidence)
    yield "place_doubt", doubt_of(event.place_chance)
    yield "unknown_name", bool(event.unplaced)  # perhaps it was at the one not found
    yield "elsewhere", event.is_elsewhere  # it names a place that is not this one
    is_wide = scene.precision is Precision.REGION and (scene.radius_m or 0.0) > WIDE_M
    if is_wide or not event.is_fine:
        yield "wide", 1.0
    if event.owns_place:
        yield "own_place_and_date", event.owns_date
        yield "place_away", _doublings(distance_from_cue(event.cue.span, scene.mention.span))
        yield "place_before", scene.mention.span.end <= event.cue.span.start
    title = reading.article.title.casefold()
    yield "in_title", scene.mention.name.casefold() in title


def _of_sentence(reading: Reading, event: Draft) -> Iterator[tuple[str, float]]:
    """What sort of sentence tells it, and where in the article that stands."""
    sentence = event.sentence
    span = reading.sentences[sentence].span
    yield "how_far_down", sentence / max(1, len(reading.sentences) - 1)
    yield "lead", sentence == 0
    yield "length", math.log(max(1, len(reading.words.within(span))) / USUAL_WORDS)
    part = event.part or span
    yield "casualties", reading.says_in(part, sentence, Topic.CASUALTY, *HARMS)
    yield "with_aside", bool(reading.of(sentence, Topic.CLAUSE, "aside"))
    yield "with_earlier", bool(reading.of(sentence, Topic.CLAUSE, "earlier"))
    yield "with_since", bool(reading.of(sentence, Topic.CLAUSE, "since", "long_since"))
    yield "said_by_somebody", event.said.by is not None
    yield "quoted", any(mark in reading.text[span.start : span.end] for mark in '«“"')


def _of_others(event: Draft, events: Sequence[Draft]) -> Iterator[tuple[str, float]]:
    """What else the article tells of."""
    others = [one for one in events if one is not event]
    here = [one for one in others if one.sentence == event.sentence]
    yield "beside_others", min(MOST_COUNTED, len(here))  # of several, some are only mentioned
    before = [one for one in others if one.sentence < event.sentence]
    there = [one for one in before if one.place_id == event.place_id]
    yield "place_told", bool(there)
    yield "told_already", any(one.cue.kind is event.cue.kind for one in there)
    yield "told_again", math.log(len(event.told))  # what matters is told in several sentences
    if not event.is_fine:  # what a country suffered is told town by town
        yield (
            "wide_told_finer",
            any(one.is_fine and one.country == event.country for one in others),
        )


def _doublings(distance: float) -> float:
    """Code points to a number that grows by about as much for each doubling."""
    return math.log1p(max(0.0, distance) / BESIDE)
