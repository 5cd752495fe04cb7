"""A relative mention and what its anchors mean, to the place it tells: where, and how exactly.

The anchors are resolved as any mention is. What follows from them is computed in
``relative_kinds.py``; here it becomes a resolution, no surer than they are.
"""

from __future__ import annotations

from collections.abc import Sequence

import shapely

from mapapp.lazy import Lazy
from mapapp.mentions.sorts import SORT_OF_WORD
from mapapp.records import Mention, Name, Place, Precision, Reason, RelationKind, Resolution
from mapapp.resolution.precision import COUNTRY, PROVINCE
from mapapp.resolution.relative_kinds import Ground, Told, tell
from mapapp.resolution.relative_shapes import is_drawable, wrapped

BORDER_DEGREES = 0.05
"""How far beyond its country's drawn border a point is still left there: some 5 km, as
``gazetteer/borders.py`` tells of borders at this scale."""
_OF_AREAS = frozenset((RelationKind.PART, RelationKind.COUNTRYSIDE))


def anchors_in_place(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions that are resolved by their names: for a relative one, its anchors."""
    return tuple(
        one
        for mention in mentions
        for one in (mention.relation.anchors if mention.relation else (mention,))
    )


def resolve_relative(
    mention: Mention, anchors: Sequence[Resolution], lang: str, ground: Ground
) -> Resolution:
    """Resolve a relative mention, or leave it open for the reason that it gives.

    Raises:
        ValueError: the mention is not relative.
    """
    if mention.relation is None:
        raise ValueError(f"{mention.name!r} is told by no other place")
    places = [place for one in anchors if (place := _meant(one, mention.relation.kind))]
    if len(places) < len(anchors):
        lost = next(one for one in anchors if one.place is None)
        why = Reason(0.0, f"what it is told by, {lost.mention.name}, was left open")
        return _open(mention, anchors, (why, *lost.reasons))
    told = tell(mention.relation, places, ground)
    if isinstance(told, str):
        return _open(mention, anchors, (Reason(0.0, told, mention.name),))
    return Resolution(
        mention=mention,
        place=_place(mention, told, places, lang, ground),
        precision=told.precision,
        radius_m=round(told.radius_m, -2),
        geometry=told.shape if _is_area(told) else None,
        confidence=min(one.confidence for one in anchors),
        reasons=Lazy(
            lambda: (
                Reason(0.0, told.sentence, mention.name),
                *(reason for one in anchors for reason in one.reasons),
            )
        ),
        anchors=tuple(anchors),
    )


def _open(
    mention: Mention, anchors: Sequence[Resolution], reasons: tuple[Reason, ...]
) -> Resolution:
    return Resolution(mention=mention, place=None, reasons=reasons, anchors=tuple(anchors))


def _meant(anchor: Resolution, kind: RelationKind) -> Place | None:
    """What an anchor means: a town, not the province of its name, unless the text says so.

    ``South of Kherson`` is counted from a town; which of the two was chosen matters nowhere else.
    """
    place = anchor.place
    if place is None or kind in _OF_AREAS or place.feature not in PROVINCE:
        return place
    if SORT_OF_WORD.get(anchor.mention.cue.lower()) == "province":
        return place
    towns = (
        one.place
        for one in anchor.runners_up
        if one.place.feature.startswith("PP")
        and (one.place.country, one.place.admin1) == (place.country, place.admin1)
    )
    return next(towns, place)


def _is_area(told: Told) -> bool:
    """Whether it is shown as an area, and not as a point with its radius."""
    return (
        told.shape is not None
        and told.precision not in (Precision.SITE, Precision.NEAR)
        and is_drawable(told.shape)
    )


def _place(
    mention: Mention, told: Told, anchors: Sequence[Place], lang: str, ground: Ground
) -> Place:
    lat, lon = wrapped(told.centre)
    country = _country_of(told, lat, lon, anchors[0], ground)
    return Place(
        id=f"relative:{told.how}:{'+'.join(anchor.id for anchor in anchors)}",
        name=told.name,
        # The article's own words: no name of the anchor in another language would inflect.
        names=(Name(" ".join(mention.name.split()), lang),),
        lat=round(lat, 5),
        lon=round(lon, 5),
        radius_m=round(told.radius_m, -2),
        feature=told.feature,
        country=country,
        admin1=_admin1_of(told, anchors, ground) if country == anchors[0].country else "",
        source=anchors[0].source,
    )


def _country_of(told: Told, lat: float, lon: float, anchor: Place, ground: Ground) -> str:
    """The country that the point lies in: the anchor's, or a neighbour's, or the anchor's still."""
    is_cut_out = anchor.feature in COUNTRY | PROVINCE
    if is_cut_out or told.precision is Precision.WATER_OR_AIR or not anchor.country:
        return anchor.country
    point = shapely.Point(lon, lat)
    own = ground.country_of(anchor.country)
    if own is None or own.dwithin(point, BORDER_DEGREES):
        return anchor.country
    for code in ground.neighbours_of(anchor.country):
        area = ground.country_of(code)
        if area is not None and area.intersects(point):
            return code
    return anchor.country


def _admin1_of(told: Told, anchors: Sequence[Place], ground: Ground) -> str:
    """The province of the anchors, where the place's middle lies in it."""
    names = {anchor.admin1 for anchor in anchors}
    province = ground.province_of(anchors[0])
    if len(names) > 1 or province is None or told.precision is Precision.WATER_OR_AIR:
        return ""
    area = ground.area_of(province.id)
    is_inside = area is not None and area.intersects(shapely.Point(told.centre[::-1]))
    return anchors[0].admin1 if is_inside else ""
