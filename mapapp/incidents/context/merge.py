"""One event told in several sentences to one draft: the most exact telling, on all its evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from mapapp.incidents.context.same import (
    NEAR_PARAGRAPHS,
    goes_on,
    is_same,
)
from mapapp.incidents.context.told import in_order
from mapapp.incidents.sentence.drafts import DateFrom, PlaceFrom
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT
from mapapp.incidents.sentence.places import contains

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Kind

TAKEN_UP_WITHIN = 6
"""Paragraphs within which ``the attack`` is the one that was told."""
MOST_MONTHS = 24
"""Months of a date under which it is looked for: longer ones are no date of an event."""

_ATTACK = "attack"

_Key: TypeAlias = "int | tuple[Kind | str, str, int]"


def merge_drafts(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Drafts of one event become one; order of the text is kept."""
    while True:
        kept = _merged(reading, drafts)
        if len(kept) == len(drafts):
            told = [one for one in kept if not one.is_hint]
            return sorted(told, key=lambda draft: (draft.sentence, draft.cue.span))
        drafts = kept


def _merged(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """One pass: each draft joins the last before it that tells of the same."""
    kept: list[Draft] = []
    by_key: dict[_Key, list[int]] = {}
    for draft in drafts:
        keys = list(_keys(reading, draft))
        beside = {index for key in keys for index in by_key.get(key, ())}
        # What it was carried on from goes before what else it may be told of.
        nearest = sorted(beside, key=lambda at: (draft.goes_on_from not in kept[at].told, -at))
        same = next((at for at in nearest if is_same(reading, kept[at], draft)), None)
        if same is None:
            same = len(kept)
            kept.append(draft)
        else:
            kept[same] = _better(kept[same], draft)
            keys += _keys(reading, kept[same])
        for key in dict.fromkeys(keys):
            by_key.setdefault(key, []).append(same)
    return kept


def _keys(reading: Reading, draft: Draft) -> Iterator[_Key]:
    """Under what a draft is looked for: two of one event share a key.

    They stand near each other, or are of one kind and country and share a month. A date that
    runs over more months is a background that only what stands near goes with.
    """
    paragraph = reading.sentences[draft.sentence].paragraph
    is_open = draft.takes_up or not draft.owns_date
    reach = TAKEN_UP_WITHIN if is_open else NEAR_PARAGRAPHS
    yield from range(paragraph - reach, paragraph + 1)
    if draft.dated is None:
        return
    first, last = draft.dated.date.earliest, draft.dated.date.latest
    months = range(first.year * 12 + first.month, last.year * 12 + last.month + 1)
    for month in months[:MOST_MONTHS]:
        yield draft.cue.kind, draft.country, month
    if first == last and draft.cue.kind in {*ATTACKS, *HARM}:  # told again by another kind
        yield _ATTACK, draft.country, first.toordinal()


def _better(one: Draft, other: Draft) -> Draft:
    """The telling with the finer place, the narrower date, the stronger cue; else the first."""
    by = in_order if goes_on(one, other) else _exactness
    first, second = sorted((one, other), key=lambda draft: (draft.is_hint, by(draft)))
    first = replace(
        first, retold=first.told | second.told, unplaced=first.unplaced | second.unplaced
    )
    if first.cue.kind in HARM and first.cue.strength < SAYS_IT <= second.cue.strength:
        first = _by_means_of(first, second)
    if second.dated is not None and (
        first.dated is None or (first.is_said_then and not second.is_said_then)
    ):
        return replace(
            first,
            dated=second.dated,
            date_chance=second.date_chance,
            is_said_then=second.is_said_then,
            date_from=DateFrom.RETOLD,
            evidence=(*first.evidence, *second.evidence),
        )
    is_told = second.cue.strength > 1 or second.takes_up or second.is_known
    if is_told and first.scene and second.scene and contains(first.scene, second.scene):
        first = replace(
            first,
            scene=second.scene,
            place_chance=second.place_chance,
            place_from=PlaceFrom.RETOLD,
            evidence=(*first.evidence, *second.evidence),
        )
    return first


def _by_means_of(harm: Draft, attack: Draft) -> Draft:
    """What says no more than whom an attack harmed, with the words that say how."""
    if attack.cue.kind not in ATTACKS:
        return harm
    return replace(harm, cue=attack.cue, evidence=(*harm.evidence, *attack.evidence))


def _exactness(draft: Draft) -> tuple[bool, float, bool, bool, float, int, bool]:
    days = (
        (draft.dated.date.latest - draft.dated.date.earliest).days if draft.dated else float("inf")
    )
    place = draft.scene
    radius = (place.radius_m or 0.0) if place else float("inf")
    counted = draft.dated is not None and draft.dated.is_back_reference
    return (
        not draft.is_fine,
        days,
        counted,
        not draft.owns_date,
        radius,
        -draft.cue.strength,
        draft.is_said_then,
    )
