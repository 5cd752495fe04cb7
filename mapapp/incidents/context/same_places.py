"""Whether two tellings are of one place, however closely each of them puts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.context.told import in_order
from mapapp.incidents.sentence.drafts import PlaceFrom
from mapapp.incidents.sentence.places import contains, is_country
from mapapp.records import MentionKind, Precision
from mapapp.resolution.precision import distance_m, is_town

if TYPE_CHECKING:
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Place, Resolution

LANDS = frozenset((Precision.DISTRICT, Precision.PROVINCE, Precision.REGION))
_TOLD = frozenset((PlaceFrom.SENTENCE, PlaceFrom.RETOLD))
"""From where a place is that a telling of the event names."""
PROVINCE_ID = "admin1:"
"""What the id of a province begins with, and that of a part of it holds."""

CLOSE_M = 40_000.0
"""Metres between a village and the town that a first report names in its stead."""


def is_there(one: Draft, other: Draft) -> bool:
    """Whether both name the very same town, or one of them a side of it: ``north of X``."""
    here, there = one.scene, other.scene
    if here is None or there is None or not one.is_fine:
        return False
    if here.place == there.place:
        return True
    if here.anchors and there.anchors:
        return False
    town = _told_by(here)
    return town is not None and town == _told_by(there)


def is_of_wide_land(draft: Draft) -> bool:
    """Whether an event is known to be in a province or a larger part of a country."""
    precision = draft.scene.precision if draft.scene else None
    return draft.is_fine and precision is not None and precision >= Precision.PROVINCE


def are_two_unknown(one: Draft, other: Draft) -> bool:
    """Whether the later is put in a land in place of a village that the earlier does not name."""
    first, second = sorted((one, other), key=in_order)
    is_in_land = second.place_from is PlaceFrom.LAND or (
        is_of_wide_land(first) and second.owns_place and not is_of_wide_land(second)
    )
    are_named = bool(one.unplaced and other.unplaced)
    return is_in_land and are_named and one.unplaced.isdisjoint(other.unplaced)


def is_of_a_village(one: Draft, other: Draft) -> bool:
    """Whether one is put in a land for a village there, and the other in a town of it."""
    here, there = one.scene, other.scene
    if here is None or there is None or not (one.owns_place and other.owns_place):
        return False
    is_land = here.precision in LANDS and bool(one.unplaced)
    is_town = _is_town(there) and there.precision not in LANDS
    return is_land and is_town and there.mention.name not in one.unplaced


def _same_place(one: Draft, other: Draft) -> bool:
    here, there = one.scene, other.scene
    if here is None or there is None or here.place is None or there.place is None:
        return True
    if here.place.id == there.place.id:
        return True
    is_of_one_list = (one.sentence, one.cue) == (other.sentence, other.cue)
    if is_of_one_list or _are_by_two_towns(one, other):  # however near
        return False
    if contains(here, there) or contains(there, here) or is_in_that(one, other):
        return True
    are_told = one.place_from in _TOLD and other.place_from in _TOLD
    are_named = are_told and _is_town(here) and _is_town(there)
    are_apart = are_named or _are_two_provinces(here.place, there.place)  # however near
    if is_country(here) or is_country(there) or are_apart:
        return False
    reach = min(here.radius_m or 0.0, there.radius_m or 0.0)
    return distance_m(here.place, there.place) <= reach


def are_beside(one: Draft, other: Draft) -> bool:
    """Whether one is told by the town of the other, and so not in it: ``southeast of X``.

    Not for languages that say ``in the north of X`` alike.
    """
    here, there = one.scene, other.scene
    if here is None or there is None or not (one.owns_place and other.owns_place):
        return False
    second = max(one, other, key=in_order)
    if second.takes_up and second.is_known and not second.owns_date:
        return False  # "a crash near X … The crash happened 20 km west of X"
    return any(
        place.mention.kind is MentionKind.RELATIVE
        and _is_town(town)
        and any(anchor.place == town.place for anchor in place.anchors)
        for place, town in ((here, there), (there, here))
    )


def _are_two_provinces(one: Place, other: Place) -> bool:
    """Whether two places are of two provinces by their ids, whole or a part of each."""
    provinces = [place.id.partition(PROVINCE_ID)[2] for place in (one, other)]
    return all(provinces) and provinces[0] != provinces[1]


def _are_by_two_towns(one: Draft, other: Draft) -> bool:
    """``East of X`` and ``in Y``: each told by a town of its own, however wide a side of X is."""
    here, there = one.scene, other.scene
    if here is None or there is None or not {one.place_from, other.place_from} <= _TOLD:
        return False
    second = max(one, other, key=in_order)
    if second.takes_up or second.is_known or not (here.anchors or there.anchors):
        return False
    town, another = _told_by(here), _told_by(there)
    if town is None or another is None or town == another:
        return False
    return distance_m(town, another) > max(town.radius_m, another.radius_m)


def _told_by(scene: Resolution) -> Place | None:
    """The place that one below a district is told by, or is; of ``between X and Y``, none."""
    if scene.precision in LANDS or len(scene.anchors) > 1:
        return None
    return scene.anchors[0].place if scene.anchors else scene.place


def is_in_that(one: Draft, other: Draft) -> bool:
    """``In that attack``: in the land that the sentence before told of, by whatever name."""
    first, second = sorted((one, other), key=in_order)
    here, there = first.scene, second.scene
    if here is None or there is None or here.place is None or there.place is None:
        return False
    is_next = second.takes_up and second.is_known and second.sentence - max(first.told) == 1
    is_wide = is_of_wide_land(first) and here.place.country == there.place.country
    is_in = is_of_wide_land(second) or here.place.admin1 == there.place.admin1
    return is_next and is_wide and is_in


def _is_town(scene: Resolution) -> bool:
    place = scene.place
    return place is not None and is_town(place) and scene.mention.kind is MentionKind.NAME


def _is_close(one: Draft, other: Draft) -> bool:
    """Whether ``the crash``, on no day of its own, was in a village by the town first named."""
    first, second = sorted((one, other), key=in_order)
    is_told_on = (second.takes_up or second.is_known) and second.sentence not in first.told
    if not is_told_on or second.owns_date or one.cue.kind is not other.cue.kind:
        return False
    here, there = one.scene, other.scene
    if here is None or there is None or here.place is None or there.place is None:
        return False
    return distance_m(here.place, there.place) <= CLOSE_M


def is_placed_so(one: Draft, other: Draft) -> bool:
    """Whether the places of two tellings may be one."""
    return _same_place(one, other) or _is_close(one, other)
