"""The place of what a lead tells, where a later sentence gives it: ``The gunmen came to X``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.incidents.context.lands import is_wide
from mapapp.incidents.sentence.drafts import PlaceFrom
from mapapp.incidents.sentence.kinds import ATTACKS, HARM
from mapapp.incidents.sentence.places import contains, is_country, is_scene
from mapapp.incidents.text.tables import Topic, words_for
from mapapp.records import Kind, MentionKind, Precision, Resolution, Role

if TYPE_CHECKING:
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import Draft

WITHIN = 3
"""Sentences after the lead among which the one that places it stands."""
OPENING_WORDS = 3
"""Words of a sentence among which those are named who were in the lead."""
FINE = frozenset((Precision.SITE, Precision.NEAR, Precision.DISTRICT))
PLACED = frozenset((*ATTACKS, *HARM, Kind.RAID_OR_ARREST, Kind.ACCIDENT, Kind.PROTEST))


def with_place_ahead(told: Told, draft: Draft) -> Draft | None:
    """A lead at the one town that a later sentence about the same people names."""
    is_lead = draft.sentence == 0 and draft.cue.strength > 1 and not draft.cue.is_aside
    is_open = draft.scene is None or is_wide(draft.scene)
    if not (is_lead and is_open and draft.cue.kind in PLACED):
        return None
    for sentence in range(1, min(WITHIN, len(told.reading.sentences) - 1) + 1):
        towns = _towns(told, sentence)
        if towns and _has_event(told, sentence):
            return None  # what happens there is told for itself
        if len(towns) != 1 or not _goes_on(told, sentence):
            continue
        if draft.scene is None or _is_in(draft.scene, towns[0]):
            evidence = (*draft.evidence, sentence)
            return replace(draft, scene=towns[0], place_from=PlaceFrom.RETOLD, evidence=evidence)
    return None


def _towns(told: Told, sentence: int) -> list[Resolution]:
    """The places of events in a sentence, each once, without the lands around them."""
    named = [
        one
        for one in told.by_sentence.get(sentence, ())
        if is_scene(one)
        and not is_country(one)
        and one.mention.role is Role.EVENT
        and one.mention.kind is not MentionKind.DEMONYM
    ]
    fine = [one for one in named if not any(contains(one, other) for other in named)]
    unique = {one.place.id: one for one in fine if one.place}
    return [one for one in unique.values() if one.precision in FINE]


def _has_event(told: Told, sentence: int) -> bool:
    return any(one.entry.strength > 1 for one in told.reading.of(sentence, Topic.CUE))


def _goes_on(told: Told, sentence: int) -> bool:
    """Whether a sentence opens with the attack, or with those who were in it: ``The gunmen``."""
    reading = told.reading
    start = reading.words.within(reading.sentences[sentence].span).start
    if any(one.first <= start + 1 for one in reading.of(sentence, Topic.CLAUSE, "again")):
        return True
    keys = reading.words.keys[start : start + OPENING_WORDS]
    lang = reading.article.lang
    is_known = not words_for("definite", lang).isdisjoint(keys)
    return is_known and not words_for("of_the_lead", lang).isdisjoint(keys)


def _is_in(land: Resolution, town: Resolution) -> bool:
    here, there = land.place, town.place
    return here is not None and there is not None and here.country == there.country
