"""Whether two tellings are of one place, however closely each of them puts it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from mapapp.incidents.context.told import in_order
from mapapp.incidents.sentence.drafts import PlaceFrom
from mapapp.incidents.sentence.places import contains, is_country
from mapapp.records import MentionKind, Precision
from mapapp.resolution.precision import distance_m, is_town

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Place, Resolution

LANDS = frozenset((Precision.DISTRICT, Precision.PROVINCE, Precision.REGION))
_TOLD = frozenset((PlaceFrom.SENTENCE, PlaceFrom.RETOLD))
"""From where a place is that a telling of the event names."""
SPOT_M = 20_000.0
"""Metres between two places up to which an event is told of either: a town and its quarters."""
GAP_M = 25_000.0
"""Metres from a place to the nearest other at which it counts as far from it by log 2."""
CLOSE_M = 40_000.0
"""Metres between a village and the town that a first report names in its stead."""


def is_at(one: Resolution, other: Resolution) -> bool:
    """Whether two mentions mean one place."""
    here, there = one.place, other.place
    return here is there or (here is not None and there is not None and here.id == there.id)


def apart(named: Iterable[Resolution]) -> list[Place]:
    """The places that some mentions mean, each once."""
    return list({one.place.id: one.place for one in named if one.place}.values())


def gap_to(one: Resolution, others: Sequence[Place]) -> float | None:
    """How far a place is from the nearest of some others, the further the less it adds."""
    place = one.place
    if place is None or is_country(one):
        return None
    gaps = [distance_m(place, other) for other in others if other.id != place.id]
    return math.log1p(min(gaps) / GAP_M) if gaps else None


def is_beside(place: Place, other: Place) -> bool:
    """Whether a place is so near another that what happened at one may be told of the other."""
    return distance_m(place, other) <= SPOT_M


def are_one_spot(one: Resolution, other: Resolution) -> bool:
    """Whether an event that was at one place is told of the other as well: a town, its quarter."""
    if one is other or one.place is None or other.place is None:
        return one is other
    is_wide = is_country(one) or is_country(other)
    return not is_wide and is_beside(one.place, other.place)


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


def _same_place(one: Draft, other: Draft) -> bool:
    here, there = one.scene, other.scene
    if here is None or there is None or here.place is None or there.place is None:
        return True
    if here.place.id == there.place.id:
        return True
    are_told = one.place_from in _TOLD and other.place_from in _TOLD
    are_of_one_list = (one.sentence, one.cue) == (other.sentence, other.cue)  # however near
    if are_of_one_list or (are_told and _are_told_by_others(here, there)):
        return False
    if contains(here, there) or contains(there, here):
        return True
    are_named = are_told and _is_town(here) and _is_town(there)  # however near
    if is_country(here) or is_country(there) or are_named:
        return False
    reach = min(here.radius_m or 0.0, there.radius_m or 0.0)
    return distance_m(here.place, there.place) <= reach


def _told_by(scene: Resolution) -> Place | None:
    """The place that one below a district is told by, or is; of ``between X and Y``, none."""
    if scene.precision in LANDS or len(scene.anchors) > 1:
        return None
    return scene.anchors[0].place if scene.anchors else scene.place


def _are_told_by_others(here: Resolution, there: Resolution) -> bool:
    """Whether one is a town, and the other a side of another town."""
    one, other = _told_by(here), _told_by(there)
    are_sides = bool(here.anchors) is not bool(there.anchors)
    return are_sides and one is not None and other is not None and one.id != other.id


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
