"""One event told in several sentences to one draft: the most exact telling, on all its evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from mapapp.incidents.context.told import overlap
from mapapp.incidents.sentence.casualties import casualties_of
from mapapp.incidents.sentence.drafts import DateFrom, PlaceFrom
from mapapp.incidents.sentence.kinds import ATTACKS, HARM, SAYS_IT
from mapapp.incidents.sentence.places import contains, is_country
from mapapp.incidents.text.tables import phrases_of, words_for
from mapapp.records import Kind, MentionKind, Precision
from mapapp.resolution.precision import distance_m

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

HURTS = frozenset((Kind.ACCIDENT, Kind.PROTEST, Kind.VIOLENCE_AGAINST_CIVILIANS))
NO_ATTACK = frozenset(
    (
        Kind.STANDOFF_OR_THREAT,
        Kind.MOVEMENT_OF_FORCES,
        Kind.AGREEMENT_OR_CEASEFIRE,
        Kind.STATEMENT,
    )
)
"""Kinds that ``the attack`` in another sentence does not mean."""
FROM_AFAR = frozenset((Kind.AIR_STRIKE, Kind.DRONE_STRIKE, Kind.SHELLING))
"""Kinds that an article calls by each other's names: ``drones hit X``, ``the strikes on X``."""
UNSAID = frozenset((Kind.ARMED_CLASH, Kind.VIOLENCE_AGAINST_CIVILIANS))
"""Kinds of an attack that leave open by what means."""
AFTERMATH = frozenset((Kind.OTHER, Kind.MOVEMENT_OF_FORCES))
"""Kinds of what without a place of its own goes with an attack: houses burnt, help sent."""
LANDS = frozenset((Precision.DISTRICT, Precision.PROVINCE, Precision.REGION))
GOES_ON_WITHIN, GOES_ON_THERE_WITHIN = 4, 6
"""Sentences within which an undated telling goes on about what was told last, or last there."""
CLOSE_M = 40_000.0
"""Metres between a village and the town that a first report names in its stead."""
TAKEN_UP_WITHIN = 6
"""Paragraphs within which ``the attack`` is the one that was told."""
LEAST_TOLL = 10
"""Number of those harmed from which on two attacks on one place seldom have the same."""
NEAR_PARAGRAPHS = 2
"""How far apart two tellings may stand where one of them leaves the place or the date open."""

COUNTED_WITHIN = 2
"""Words before a cue among which is said how many: ``two air strikes``."""
NEWS_DAYS = 3
"""Days before its article up to which what happened may be the news itself."""
MOST_MONTHS = 24
"""Months of a date under which it is looked for: longer ones are no date of an event."""

TOLD_WITHIN = 3
"""Days after which a claim that is all that dates an event may come: ``police said on Friday``."""

_Key: TypeAlias = "int | tuple[Kind, str, int]"


def merge_drafts(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Drafts of one event become one; order of the text is kept."""
    while True:
        kept = _merged(reading, drafts)
        if len(kept) == len(drafts):
            listed = [one for one in kept if not one.is_hint]
            told = [one for one in listed if not _is_summary(reading, one, listed)]
            return sorted(told, key=lambda draft: (draft.sentence, draft.cue.span))
        drafts = kept


def _is_summary(reading: Reading, one: Draft, drafts: list[Draft]) -> bool:
    """Whether what a country or a wide land suffered that day is told of again town by town.

    Of a town, only where several attacks are told of at once, and then each.
    """
    if one.is_fine and not _says_several(reading, one):
        return False
    is_town = one.is_fine and not _is_of_wide_land(one)
    if one.dated is None or one.cue.kind not in {*ATTACKS, *HARM}:
        return False
    parts = [
        other
        for other in drafts
        if other.is_fine
        and other.dated is not None
        and other.cue.kind in {*ATTACKS, *HARM}
        and _is_in_or_by(one, other, is_town=is_town)
        and _same_date(one, other)
        and 0 < other.sentence - one.sentence <= TAKEN_UP_WITHIN
    ]
    return len(parts) > is_town


def _is_in_or_by(one: Draft, other: Draft, *, is_town: bool) -> bool:
    here, there = one.scene, other.scene
    if here is None or there is None or here.place is None or there.place is None:
        return False
    return contains(here, there) or (is_town and distance_m(here.place, there.place) <= CLOSE_M)


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
    country = draft.scene.place.country if draft.scene and draft.scene.place else ""
    months = range(first.year * 12 + first.month, last.year * 12 + last.month + 1)
    for month in months[:MOST_MONTHS]:
        yield draft.cue.kind, country, month


def is_same(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two drafts tell of one event: kind, place and date all agree, as far as given."""
    if not _same_date(one, other) or _is_another(one, other) or _are_two_unknown(one, other):
        return False
    if _is_of_a_village(one, other) or _is_of_a_village(other, one):
        return False
    if _is_one_of_several(reading, one, other) or not _is_placed_so(one, other):
        return False
    near = _is_near(reading, one, other)
    faint = (near or _takes_up(one, other)) and _is_faint(one, other)
    if (
        one.cue.kind is not other.cue.kind
        and not faint
        and not _elaborates(one, other)
        and not _goes_on(one, other)
        and not _is_of_one_day(one, other)
        and not (near and _is_of_one_attack(one, other))
        and not _is_of_one_raid(one, other)
        and not _is_told_closer(reading, one, other)
        and not _share_a_toll(reading, one, other)
    ):
        return False
    if (one.dated is None or other.dated is None) and not (
        near or _takes_up(one, other) or _is_vague(one) or _is_vague(other) or _is_there(one, other)
    ):
        return False
    return not (_is_of_long_ago(reading, one, other) or _is_of_long_ago(reading, other, one))


def _share_a_toll(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two attacks on one place harmed just as many: what is told again in other words."""
    if not {one.cue.kind, other.cue.kind} <= {*ATTACKS, *HARM}:
        return False
    return not _tolls(reading, one).isdisjoint(_tolls(reading, other))


def _tolls(reading: Reading, draft: Draft) -> set[tuple[str, int]]:
    """How many a draft's sentences say were harmed, without the few that any attack may harm."""
    return {
        (one.harm.value, one.least)
        for sentence in draft.told
        for one in casualties_of(reading, sentence)
        if one.least and one.least >= LEAST_TOLL
    }


def _is_faint(one: Draft, other: Draft) -> bool:
    """Whether one says no more than that there was an attack, and the other what it was."""
    weak, strong = sorted((one, other), key=lambda draft: draft.cue.strength)
    return weak.cue.strength == 1 and strong.cue.kind not in NO_ATTACK


def _is_near(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two drafts are told in the same paragraph, or in the next but one at most."""
    here, there = (
        {reading.sentences[index].paragraph for index in draft.told} for draft in (one, other)
    )
    return any(abs(first - second) <= NEAR_PARAGRAPHS for first in here for second in there)


def _is_there(one: Draft, other: Draft) -> bool:
    """Whether both name the very same town."""
    here, there = one.scene, other.scene
    return here is not None and there is not None and one.is_fine and here.place == there.place


def _takes_up(one: Draft, other: Draft) -> bool:
    """Whether the later speaks of something known: ``the attack``."""
    return max(one, other, key=_in_order).takes_up


def _is_of_long_ago(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether one without a date is news, and the other recalled from well before the article."""
    published = reading.article.published
    if published is None or one.dated or other.dated is None:
        return False
    is_later = other.owns_date and other.owns_place and not (other.takes_up or other.is_known)
    is_later = is_later and not _is_near_paragraph(reading, one, other)
    if not (other.is_recalled or is_later):
        return False
    return (published.earliest - other.dated.date.latest).days > NEWS_DAYS


def _is_near_paragraph(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether a draft stands before another, or in its paragraph."""
    here, there = (reading.sentences[draft.sentence].paragraph for draft in (one, other))
    return here >= there


def _elaborates(one: Draft, other: Draft) -> bool:
    """Whether the later goes on about means or victims, with no place or date of its own."""
    first, second = sorted((one, other), key=_in_order)
    if second.sentence - max(first.evidence) > 1 or len(set(second.evidence)) < 2:
        return False
    is_carried = not (second.owns_date or second.owns_place)
    kinds = {first.cue.kind, second.cue.kind}
    harmed = second.cue.kind in HARM and second.cue.strength < SAYS_IT
    return is_carried and (kinds <= ATTACKS or (harmed and first.cue.kind in {*ATTACKS, *HURTS}))


def _goes_on(one: Draft, other: Draft) -> bool:
    """Whether the later, with no date of its own, goes on about an attack there or its harm."""
    first, second = sorted((one, other), key=_in_order)
    reach = GOES_ON_THERE_WITHIN if _is_there(first, second) else GOES_ON_WITHIN
    is_open = first.is_fine and second.is_fine and not second.owns_date
    if not is_open or second.sentence - max(first.told) > reach:
        return False
    kinds = {first.cue.kind, second.cue.kind}
    if second.goes_on_from in first.told and _is_carried_on(first, second):
        return True
    is_attack = first.cue.kind in {*ATTACKS, *HURTS}
    if not second.owns_place and _says_how(first, second):
        return True
    if second.cue.kind in AFTERMATH:
        return is_attack and (not second.owns_place or _is_there(first, second))
    if second.cue.strength < SAYS_IT or second.takes_up:
        return is_attack and second.cue.kind in {*HARM, *ATTACKS}
    is_told_on = second.takes_up or second.is_known or Kind.ARMED_CLASH in kinds
    return kinds <= ATTACKS and (is_told_on or (kinds <= FROM_AFAR and _is_there(first, second)))


def _is_carried_on(first: Draft, second: Draft) -> bool:
    """Whether what has its place from an event before is that event, its harm or its havoc."""
    kinds = {first.cue.kind, second.cue.kind}
    is_harm = second.cue.kind in HARM and second.cue.strength < SAYS_IT
    is_attack = second.cue.kind is not Kind.PROTEST and kinds <= {*ATTACKS, *UNSAID, Kind.PROTEST}
    is_havoc = second.cue.kind is Kind.OTHER
    return first.cue.kind not in NO_ATTACK and (is_harm or is_havoc or is_attack)


def _is_told_closer(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether the later says in which town of a wide land an attack, told first, took place."""
    first, second = sorted((one, other), key=_in_order)
    here, there = first.scene, second.scene
    if here is None or there is None or second.sentence - max(first.told) > GOES_ON_WITHIN:
        return False
    kinds = {first.cue.kind, second.cue.kind}
    is_told_on = second.takes_up or second.is_known or first.cue.kind is second.cue.kind
    return (
        _is_of_wide_land(first)
        and not _says_several(reading, first)
        and first.owns_place
        and contains(here, there)
        and kinds <= {*ATTACKS, *HARM, Kind.RAID_OR_ARREST}
        and (is_told_on or not kinds.isdisjoint(UNSAID) or kinds <= FROM_AFAR)
        and _is_of_its_day(first, second)
    )


def _is_of_its_day(first: Draft, second: Draft) -> bool:
    """Whether the second has no day of its own, or one among those of the first."""
    if first.dated is None or second.dated is None:
        return True
    days, day = first.dated.date, second.dated.date
    return days.earliest <= day.earliest and day.latest <= days.latest


def _is_of_wide_land(draft: Draft) -> bool:
    """Whether an event is known to be in a province or a larger part of a country."""
    precision = draft.scene.precision if draft.scene else None
    return draft.is_fine and precision is not None and precision >= Precision.PROVINCE


def _says_several(reading: Reading, draft: Draft) -> bool:
    """``Two air strikes``, ``twin blasts``: more than one, that may be told of one by one."""
    keys, cue = reading.words.keys, draft.cue
    before = keys[max(0, cue.first - COUNTED_WITHIN) : cue.first + 1]
    after = keys[cue.last + 1 : cue.last + 1 + COUNTED_WITHIN]  # an adjective behind its noun
    phrases = phrases_of(reading.article.lang)
    several = words_for("several", reading.article.lang)
    return not several.isdisjoint((*before, *after)) or any(
        (phrases.number(word) or 0) > 1 for word in before
    )


def _says_how(first: Draft, second: Draft) -> bool:
    """Whether the later says what killed those who died, or what fell in when it exploded."""
    is_harm = first.cue.kind in HARM and first.cue.strength < SAYS_IT
    is_collapse = (first.cue.kind, second.cue.kind) == (Kind.EXPLOSION, Kind.ACCIDENT)
    return is_collapse or (is_harm and second.cue.kind in ATTACKS)


def _is_of_one_day(one: Draft, other: Draft) -> bool:
    """Whether, of one town on one day, one says that there was violence, the other by what."""
    first, second = sorted((one, other), key=_in_order)
    is_carried = second.goes_on_from in first.told
    is_told_on = is_carried or not second.owns_date
    if not (is_told_on and one.dated and other.dated and _is_there(one, other)):
        return False
    here, there = one.dated.date, other.dated.date
    is_day = here.earliest == here.latest == there.earliest == there.latest
    kinds = {one.cue.kind, other.cue.kind}
    is_open = is_carried or _is_unsaid(one) or _is_unsaid(other)
    return is_day and kinds <= {*ATTACKS, *UNSAID} and is_open


def _is_of_one_attack(one: Draft, other: Draft) -> bool:
    """Whether one says no more than who was harmed, and the other that they were attacked."""
    if {one.cue.kind, other.cue.kind} != UNSAID:
        return False
    if min(one.cue.strength, other.cue.strength) >= SAYS_IT:
        return False
    later = max(one, other, key=_in_order)
    if later.owns_date and later.cue.strength >= SAYS_IT:  # "the same day three were abducted"
        return False
    return _is_there(one, other) or (one.dated is not None and other.dated is not None)


def _is_of_one_raid(one: Draft, other: Draft) -> bool:
    """Whether a raid met with fire, or a protest with arrests, and the later goes on about it."""
    first, second = sorted((one, other), key=_in_order)
    if second.owns_date or second.sentence - max(first.told) > GOES_ON_WITHIN:
        return False
    kinds = {first.cue.kind, second.cue.kind}
    is_fight = kinds == {Kind.RAID_OR_ARREST, Kind.ARMED_CLASH}
    is_raid_from_air = kinds == {Kind.RAID_OR_ARREST, Kind.AIR_STRIKE} and second.is_known
    is_dispersal = kinds == {Kind.RAID_OR_ARREST, Kind.PROTEST} and not second.owns_place
    return first.is_fine and second.is_fine and (is_fight or is_dispersal or is_raid_from_air)


def _is_unsaid(draft: Draft) -> bool:
    is_clear = draft.cue.kind is Kind.ARMED_CLASH and draft.cue.strength >= SAYS_IT
    return draft.cue.kind in UNSAID and not is_clear


def _is_another(one: Draft, other: Draft) -> bool:
    """``Another bomb``, ``also struck``: no more of what was told before, where it has a place."""
    second = max(one, other, key=lambda draft: (draft.sentence, draft.cue.span))
    is_unknown = second.place_from is PlaceFrom.LAND and second.cue.strength > 1
    is_placed = second.owns_place or is_unknown
    return second.is_another and second.is_fine and is_placed


def _are_two_unknown(one: Draft, other: Draft) -> bool:
    """Whether the later is put in a land in place of a village that the earlier does not name."""
    second = max(one, other, key=_in_order)
    is_in_land = second.place_from is PlaceFrom.LAND
    are_named = bool(one.unplaced and other.unplaced)
    return is_in_land and are_named and one.unplaced.isdisjoint(other.unplaced)


def _is_of_a_village(one: Draft, other: Draft) -> bool:
    """Whether one is put in a land for a village there, and the other in a town of it."""
    here, there = one.scene, other.scene
    if here is None or there is None or not (one.owns_place and other.owns_place):
        return False
    is_land = here.precision in LANDS and bool(one.unplaced)
    is_town = _is_town(there) and there.precision not in LANDS
    return is_land and is_town and there.mention.name not in one.unplaced


def _is_placed_so(one: Draft, other: Draft) -> bool:
    return _same_place(one, other) or _is_close(one, other)


def _is_one_of_several(reading: Reading, one: Draft, other: Draft) -> bool:
    """``In two attacks in X``: each of them, at a place of its own, is told by itself."""
    first, second = sorted((one, other), key=_in_order)
    here, there = first.scene, second.scene
    is_placed = first.is_fine and second.is_fine and second.owns_place
    is_town = is_placed and not _is_of_wide_land(first)
    is_elsewhere = here is not None and there is not None and here.place != there.place
    return is_town and is_elsewhere and _says_several(reading, first)


def _is_vague(draft: Draft) -> bool:
    return not draft.is_fine and draft.dated is None


def _same_place(one: Draft, other: Draft) -> bool:
    here, there = one.scene, other.scene
    if here is None or there is None or here.place is None or there.place is None:
        return True
    if here.place.id == there.place.id:
        return True
    if (one.sentence, one.cue) == (other.sentence, other.cue):  # two of a list, however near
        return False
    if contains(here, there) or contains(there, here) or _is_in_that(one, other):
        return True
    are_named = one.owns_place and other.owns_place and _is_town(here) and _is_town(there)
    if is_country(here) or is_country(there) or are_named:  # two villages, however near
        return False
    reach = min(here.radius_m or 0.0, there.radius_m or 0.0)
    return distance_m(here.place, there.place) <= reach


def _is_in_that(one: Draft, other: Draft) -> bool:
    """``In that attack``: in the land that the sentence before told of, by whatever name."""
    first, second = sorted((one, other), key=_in_order)
    here, there = first.scene, second.scene
    if here is None or there is None or here.place is None or there.place is None:
        return False
    is_next = second.takes_up and second.is_known and second.sentence - max(first.told) == 1
    is_wide = _is_of_wide_land(first) and here.place.country == there.place.country
    is_in = _is_of_wide_land(second) or here.place.admin1 == there.place.admin1
    return is_next and is_wide and is_in


def _is_town(scene: Resolution) -> bool:
    place = scene.place
    is_town = place is not None and place.feature.startswith("PPL") and place.feature != "PPLX"
    return is_town and scene.mention.kind is MentionKind.NAME


def _is_close(one: Draft, other: Draft) -> bool:
    """Whether ``the crash``, on no day of its own, was in a village by the town first named."""
    second = max(one, other, key=_in_order)
    is_told_on = second.takes_up or second.is_known
    if not is_told_on or second.owns_date or one.cue.kind is not other.cue.kind:
        return False
    here, there = one.scene, other.scene
    if here is None or there is None or here.place is None or there.place is None:
        return False
    return distance_m(here.place, there.place) <= CLOSE_M


def _same_date(one: Draft, other: Draft) -> bool:
    if one.dated is None or other.dated is None:
        return True
    here, there = one.dated.date, other.dated.date
    if one.is_said_then is not other.is_said_then:
        happened, said = (there, here) if one.is_said_then else (here, there)
        return 0 <= (said.latest - happened.latest).days <= TOLD_WITHIN
    return overlap(one.dated, other.dated)


def _better(one: Draft, other: Draft) -> Draft:
    """The telling with the finer place, the narrower date, the stronger cue; else the first."""
    by = _in_order if _goes_on(one, other) else _exactness
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
            is_said_then=second.is_said_then,
            date_from=DateFrom.RETOLD,
            evidence=(*first.evidence, *second.evidence),
        )
    is_told = second.cue.strength > 1 or second.takes_up or second.is_known
    is_finer = _is_in_that(one, other) and not _is_of_wide_land(second)
    if (
        is_told
        and first.scene
        and second.scene
        and (is_finer or contains(first.scene, second.scene))
    ):
        first = replace(
            first,
            scene=second.scene,
            place_from=PlaceFrom.RETOLD,
            evidence=(*first.evidence, *second.evidence),
        )
    return first


def _by_means_of(harm: Draft, attack: Draft) -> Draft:
    """What says no more than whom an attack harmed, with the words that say how."""
    if attack.cue.kind not in ATTACKS:
        return harm
    return replace(harm, cue=attack.cue, evidence=(*harm.evidence, *attack.evidence))


def _in_order(draft: Draft) -> int:
    return draft.sentence


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
