"""Russian lands in the genitive: ``село Ясное Рыльского района Курской области`` lies in them.

What they say is as sure as a comma is not: two names of a list are never told so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.mentions.districts_russian import is_district
from mapapp.records import MentionKind
from mapapp.resolution.evidence.containment import lies_in
from mapapp.resolution.precision import PROVINCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.gazetteer.lookup import Gazetteer
    from mapapp.records import Mention, Place

DISTRICT_M = 40_000.0
"""Metres from the seat of a Russian district to its bounds."""
_OF_DISTRICT = ("ого района", "ого округа", "ого уезда")
_OF_PROVINCE = ("ой области", "ого края", "ой Республики", "ой губернии")
_IN_GENITIVE = _OF_DISTRICT + _OF_PROVINCE


def lands_after(
    text: str, mentions: Sequence[Mention], index: int, gazetteer: Gazetteer
) -> list[Place]:
    """The district, or else the province, that stands in the genitive right after a name."""
    follows = index + 1 < len(mentions) and mentions[index + 1].name.endswith(_IN_GENITIVE)
    district = _next(text, mentions, index) if follows else None
    if district is None:
        return []
    if district.name.endswith(_OF_PROVINCE):
        return _provinces(district, gazetteer)
    if not (district.name.endswith(_OF_DISTRICT) and is_district(district.name)):
        return []
    province = _next(text, mentions, index + 1)
    provinces = _provinces(province, gazetteer) if province else []
    seats = [gazetteer.place(one) for one in district.place_ids]
    if provinces:
        seats = [one for one in seats if any(lies_in(one, land) for land in provinces)]
    return [_as_district(seat) for seat in seats] or provinces


def _next(text: str, mentions: Sequence[Mention], index: int) -> Mention | None:
    """The mention that follows with no more than a blank between."""
    if index + 1 >= len(mentions) or mentions[index + 1].kind is not MentionKind.NAME:
        return None
    gap = text[mentions[index].span.end : mentions[index + 1].span.start]
    return mentions[index + 1] if gap == " " else None


def _provinces(mention: Mention, gazetteer: Gazetteer) -> list[Place]:
    places = map(gazetteer.place, mention.place_ids)
    return [place for place in places if place.feature in PROVINCE]


def _as_district(seat: Place) -> Place:
    return replace(seat, id=f"{seat.id}:district", feature="ADM2", radius_m=DISTRICT_M)
