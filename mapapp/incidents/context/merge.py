"""One event told in several sentences to one draft: the most exact telling, on all its evidence."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, TypeAlias

from mapapp.incidents.context.same import LEAST_CHANCE, chance_of_same, may_be_same
from mapapp.incidents.sentence.drafts import DateFrom, PlaceFrom
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT, WORDLESS
from mapapp.incidents.sentence.places import contains
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Kind

NEAR_PARAGRAPHS = 2
"""How far apart two tellings may stand where one of them leaves the place or the date open."""
TAKEN_UP_WITHIN = 6
"""Paragraphs within which ``the attack`` is the one that was told."""
LEAST_SURE = 0.5
"""Chance of a date from which on it says when that was which was only said on a day."""
MOST_MONTHS = 24
"""Months of a date under which it is looked for: longer ones are no date of an event."""

_ATTACK = "attack"

_Exactness: TypeAlias = tuple[bool, float, bool, bool, float, int, bool]
_Key: TypeAlias = "int | tuple[Kind | str, str, int]"


def merge_drafts(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Drafts of one event become one; order of the text is kept."""
    while True:
        kept = _merged(reading, drafts)
        if len(kept) == len(drafts):
            told = [one for one in kept if not one.is_hint]
            return sorted(told, key=lambda draft: (draft.sentence, draft.cue.span))
        drafts = kept


def pairs_of(reading: Reading, drafts: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    """Of drafts in order, those two and two that may be of one event, by their numbers."""
    keys = [set(_keys(reading, draft)) for draft in drafts]
    for one, other in itertools.combinations(range(len(drafts)), 2):
        if not keys[one].isdisjoint(keys[other]) and may_be_same(
            reading, drafts[one], drafts[other]
        ):
            yield one, other


def _merged(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """One pass: each draft joins the one before it that is likeliest to tell of the same."""
    kept: list[Draft] = []
    by_key: dict[_Key, list[int]] = {}
    for draft in drafts:
        keys = list(_keys(reading, draft))
        beside = {index for key in keys for index in by_key.get(key, ())}
        likely = [
            (chance, at)
            for at in beside
            if may_be_same(reading, kept[at], draft)
            and (chance := chance_of_same(reading, kept[at], draft)) >= LEAST_CHANCE
        ]
        if not likely:
            same = len(kept)
            kept.append(draft)
        else:
            _, same = max(likely)
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
    first, second = sorted((one, other), key=_standing)
    first = replace(
        first, retold=first.told | second.told, unplaced=first.unplaced | second.unplaced
    )
    first = _as_sure(first, second)
    if first.cue.only_harms and second.cue.strength >= SAYS_IT:
        first = _by_means_of(first, second)
    if second.dated is not None and (
        first.dated is None
        or (first.is_said_then and not second.is_said_then and second.date_chance >= LEAST_SURE)
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


def _standing(draft: Draft) -> tuple[bool, bool, _Exactness]:
    """The less the better: what tells of nothing in words stands behind what does."""
    return draft.is_hint, draft.cue.strength == WORDLESS, _exactness(draft)


def _as_sure(one: Draft, other: Draft) -> Draft:
    """A telling with the chances of the surer one for what both have: the place, the days."""
    if one.place_id and one.place_id == other.place_id:
        one = replace(one, place_chance=max(one.place_chance, other.place_chance))
    if one.dated and other.dated and one.dated.days == other.dated.days:
        one = replace(one, date_chance=max(one.date_chance, other.date_chance))
    return one


def _by_means_of(harm: Draft, attack: Draft) -> Draft:
    """What says no more than whom an attack harmed, with the words that say how."""
    if attack.cue.kind not in ATTACKS:
        return harm
    return replace(harm, cue=attack.cue, evidence=(*harm.evidence, *attack.evidence))


def _exactness(draft: Draft) -> _Exactness:
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
