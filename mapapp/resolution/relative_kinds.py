"""What each relation says of where a place lies: anchors to a point, a radius and an area.

Whatever a figure rests on stands beside it. Precision follows UCDP GED: near a named place,
a province, a part of a country or between two places, water.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

import shapely

from mapapp.records import Place, Precision, Relation, RelationKind
from mapapp.resolution.precision import COUNTRY, DISTRICT, PROVINCE, WATER
from mapapp.resolution.relative_shapes import (
    Point,
    away_from,
    beside,
    corridor,
    metres_between,
    middle_of,
    part_of,
    reach_of,
    sector,
    waters_off,
)

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry  # noqa: TC004 - see hatch_build.UNCOMPILED

    from mapapp.gazetteer.lookup import Gazetteer

NEAR_M: Final = 25_000.0
"""Up to which radius a place is near another: UCDP GED's codebook counts up to about 25 km."""
SIDE_M: Final = 25_000.0
"""How far ``south of X`` reaches beyond X where no distance is said: the same 25 km."""
HALF_SECTOR: Final = 22.5
"""Degrees to either side of a bearing that comes with a distance: half of what separates the
eight winds, of which writers name one."""
HALF_SIDE: Final = 45.0
"""The same where one of the four winds is named, and no distance."""
INWARD: Final = 1 / 4
"""How far along a band its middle is put: what is told by a town is mostly near it."""
OUTSKIRTS_M: Final = 5_000.0
"""How far the outskirts of a town reach beyond it: an hour on foot."""
COUNTRYSIDE_M: Final = 20_000.0
"""How far the countryside of a town reaches that is no seat of a province."""
OFFSHORE_M: Final = 44_448.0
"""How far ``off the coast`` reaches: 24 nautical miles, the contiguous zone (UNCLOS, art. 33)."""
BETWEEN: Final = (0.1, 5_000.0)
"""Half-width of what lies between two places: share of their distance, and the least, metres."""
ROAD: Final = (0.2, 5_000.0)
"""The same along a road whose course is not known: a road seldom strays from the straight line
by more than a fifth of it."""
FARTHEST_M: Final = 450_000.0
"""Beyond which two places have no one place between them."""
PART_OF_COUNTRY: Final = 1 / 3
PART_OF_PROVINCE: Final = 1 / 2
"""What share of its extent ``southern X`` is: wide of most uses, for writers draw no line."""

_WINDS = ("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE",
          "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW")  # fmt: skip
_IN_WORDS = {"N": "north", "S": "south", "E": "east", "W": "west"}


class Told(NamedTuple):
    """Where a relative place lies: what is computed of it."""

    how: str
    """As it stands in the place's id: ``30km-E``."""
    name: str
    feature: str
    """GeoNames feature code."""
    centre: Point
    radius_m: float
    shape: BaseGeometry | None
    precision: Precision
    sentence: str


MOST_TOLD = 1 << 7
"""Relative places that are remembered: to cut Russia takes as long as to read fifty articles."""


class Ground:
    """The areas of the gazetteer that relative places are cut out of."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self.neighbours_of = gazetteer.borders.neighbours_of
        self.told: dict[tuple[object, ...], Told | str] = {}
        """What was computed, by what it was computed from."""

    def area_of(self, place_id: str) -> BaseGeometry | None:
        """The polygon of a place, if it has one."""
        shape = self._gazetteer.boundary(place_id)
        # To measure a country's area takes as long as to read a paragraph.
        return shape if shape is not None and shapely.get_dimensions(shape) == 2 else None

    def country_of(self, code: str) -> BaseGeometry | None:
        """The polygon of a country, by its code, if it has one."""
        place_id = f"country:{code}"
        return self.area_of(place_id) if place_id in self._gazetteer else None

    def shape_of(self, place_id: str) -> BaseGeometry | None:
        """The line or polygon of a place, if it has one."""
        return self._gazetteer.boundary(place_id)

    def province_of(self, place: Place) -> Place | None:
        """The province that a place lies in, or is."""
        if place.feature in PROVINCE:
            return place
        for naming in self._gazetteer.named(place.admin1) if place.admin1 else ():
            if naming.place_id.startswith(f"admin1:{place.country}."):
                return self._gazetteer.place(naming.place_id)
        return None

    def land_around(self, place: Place) -> list[BaseGeometry]:
        """The polygons of its country and that one's neighbours, not of who lives across the water.

        Of an island that countries share, and so is in none, it is that of its middle.
        """
        country = place.country or self._gazetteer.country_at(place.lat, place.lon)
        codes = (country, *self.neighbours_of(country)) if country else ()
        areas = (self.country_of(code) for code in codes)
        return [area for area in areas if area is not None]


def _away(relation: Relation, places: Sequence[Place], ground: Ground) -> Told | str:
    place, distance, bearing = places[0], relation.distance_m or 0.0, relation.bearing
    if place.feature in COUNTRY | PROVINCE and ground.area_of(place.id) is not None:
        return f"nobody says from which point of {place.name} the distance is counted"
    # A town is measured from its middle or from its edge; nobody says which.
    error = relation.error_m + place.radius_m / 2
    start, near, far = _point(place), max(0.0, distance - error), distance + error
    km = _km(distance)
    rounded = f"to within {_km(error)} km, as the figure is rounded and the place is wide"
    if bearing is None:
        shape, centre = sector(start, near, far, None), start
        name, how = f"{km} km from {place.name}", f"{km}km"
        sentence = f"{name}, in a direction that is not said, {rounded}"
    else:
        half = _half_width(bearing, HALF_SECTOR)
        shape, centre = sector(start, near, far, bearing, half), away_from(start, bearing, distance)
        name, how = f"{km} km {_in_words(bearing)} of {place.name}", f"{km}km-{_wind(bearing)}"
        sentence = f"{name}, {rounded}, and {half:.4g} degrees to either side"
    radius = reach_of(shape, centre)
    precision = Precision.NEAR if radius <= NEAR_M else Precision.REGION
    return Told(how, name, "LCTY", centre, radius, shape, precision, sentence)


def _side(relation: Relation, places: Sequence[Place], ground: Ground) -> Told | str:
    place, bearing = places[0], relation.bearing or 0.0
    if place.feature in WATER:
        return _beside(place, bearing, ground)
    if ground.area_of(place.id) is not None:
        return _part(relation, places, ground)
    half = _half_width(bearing, HALF_SIDE)
    far = place.radius_m + SIDE_M
    name = f"{_in_words(bearing)} of {place.name}"
    sentence = f"{name}, no distance said: up to {_km(far)} km, {half:.4g} degrees to either side"
    return _around(_wind(bearing), name, place, (0.0, far, bearing, half), sentence)


def _beside(place: Place, bearing: float, ground: Ground) -> Told | str:
    """The bank of a river, or the shore of a lake or sea, that lies in a direction."""
    water = ground.shape_of(place.id)
    if water is None:
        return f"the course of {place.name} is not known"
    shape = beside(water, bearing, SIDE_M)
    centre = middle_of(shape)
    name = f"{_in_words(bearing)} of {place.name}"
    sentence = f"{name}: up to {_km(SIDE_M)} km from it, anywhere along it"
    radius = reach_of(shape, centre)
    return Told(_wind(bearing), name, "AREA", centre, radius, shape, Precision.REGION, sentence)


def _around(
    how: str,
    name: str,
    place: Place,
    band: tuple[float, float, float | None, float],
    sentence: str,
) -> Told:
    """What lies in a band around a town: from where to where, which way, how wide."""
    near, far, bearing, half = band
    start = _point(place)
    shape = sector(start, near, far, bearing, half)
    centre = start if bearing is None else away_from(start, bearing, near + (far - near) * INWARD)
    return Told(how, name, "AREA", centre, reach_of(shape, centre), shape, Precision.NEAR, sentence)


def _part(relation: Relation, places: Sequence[Place], ground: Ground) -> Told | str:
    place, bearing = places[0], relation.bearing
    how = "central" if bearing is None else _wind(bearing)
    wind = "central" if bearing is None else f"{_in_words(bearing)}ern"
    name = f"{wind} {place.name}"
    whole = ground.area_of(place.id)
    if whole is None:
        centre = _point(place)
        if bearing is not None:
            centre = away_from(centre, bearing, place.radius_m / 2)
        sentence = f"{name}: a part of a place that is known by a point"
        precision = Precision.SITE if place.feature.startswith("PP") else Precision.REGION
        return Told(how, name, "PPLX", centre, place.radius_m, None, precision, sentence)
    is_country = place.feature in COUNTRY
    shape = part_of(whole, bearing, PART_OF_COUNTRY if is_country else PART_OF_PROVINCE)
    if not shape.area:
        return f"{place.name} has no such part"
    centre = middle_of(shape)
    sentence = f"{name}: the {wind} {'third' if is_country else 'half'} of its extent"
    radius = reach_of(shape, centre)
    return Told(how, name, "AREA", centre, radius, shape, _of_part(place), sentence)


def _of_part(place: Place) -> Precision:
    if place.feature in PROVINCE:
        return Precision.PROVINCE
    if place.feature in WATER:
        return Precision.WATER_OR_AIR
    return Precision.DISTRICT if place.feature in DISTRICT else Precision.REGION


def _outskirts(relation: Relation, places: Sequence[Place], ground: Ground) -> Told | str:
    place, bearing = places[0], relation.bearing
    if ground.area_of(place.id) is not None:
        return _edge(place, ground) if bearing is None else _part(relation, places, ground)
    half = 180.0 if bearing is None else HALF_SIDE
    band = (place.radius_m / 2, place.radius_m + OUTSKIRTS_M, bearing, half)
    name = f"{_ern(bearing)}outskirts of {place.name}"
    sentence = f"{name}: from within the town to {_km(OUTSKIRTS_M)} km beyond it"
    return _around(f"outskirts{_dash(bearing)}", name, place, band, sentence)


def _edge(place: Place, ground: Ground) -> Told | str:
    """``The outskirts of the province``: somewhere in it, for nobody knows on which side."""
    whole = ground.area_of(place.id)
    if whole is None or place.feature not in PROVINCE | DISTRICT:
        return f"{place.name} is too wide to have outskirts"
    centre = middle_of(whole)
    name = f"outskirts of {place.name}"
    sentence = f"{name}: somewhere in it"
    radius = reach_of(whole, centre)
    return Told("outskirts", name, "AREA", centre, radius, whole, _of_part(place), sentence)


def _countryside(relation: Relation, places: Sequence[Place], ground: Ground) -> Told | str:
    place, bearing = places[0], relation.bearing
    name, how = f"{_ern(bearing)}countryside of {place.name}", f"countryside{_dash(bearing)}"
    province = ground.province_of(place)
    whole = ground.area_of(province.id) if province and _is_seat(place, province) else None
    if whole is None:
        far, half = place.radius_m + COUNTRYSIDE_M, 180.0 if bearing is None else HALF_SIDE
        sentence = f"{name}: up to {_km(far)} km from it"
        return _around(how, name, place, (0.0, far, bearing, half), sentence)
    shape = whole if bearing is None else part_of(whole, bearing, PART_OF_PROVINCE)
    centre = middle_of(shape)
    half_of = "" if bearing is None else f"the {_in_words(bearing)}ern half of "
    sentence = f"{name}: {half_of}the province whose seat it is"
    radius = reach_of(shape, centre)
    return Told(how, name, "AREA", centre, radius, shape, Precision.PROVINCE, sentence)


def _is_seat(place: Place, province: Place) -> bool:
    """Whether a place is its province, or the town that the province is ruled from or named for."""
    names = {province.name, *(name.text for name in province.names)}
    return place.feature in ("PPLA", "PPLC") or place.name in names


def _between(_: Relation, places: Sequence[Place], _ground: Ground) -> Told | str:
    return _along(places, BETWEEN, "between", "AREA", "anywhere near the line")


def _road(_: Relation, places: Sequence[Place], _ground: Ground) -> Told | str:
    why = "the straight line, and wide of it, for the road's course is not known"
    return _along(places, ROAD, "road", "RD", why)


def _along(
    places: Sequence[Place], width: tuple[float, float], how: str, feature: str, why: str
) -> Told | str:
    one, other = (_point(place) for place in places)
    length = metres_between(one, other)
    if places[0].id == places[1].id:
        return f"both names were taken for {places[0].name}"
    if length > FARTHEST_M:
        return f"{places[0].name} and {places[1].name} are {_km(length)} km apart"
    half_width = max(width[0] * length, width[1])
    shape = corridor(one, other, half_width)
    centre = middle_of(shape)
    names = f"between {places[0].name} and {places[1].name}"
    name = names if how == "between" else f"{how} {names}"
    sentence = f"{name}, {_km(length)} km: {why}, {_km(half_width)} km to either side"
    radius = reach_of(shape, centre)
    return Told(how, name, feature, centre, radius, shape, Precision.REGION, sentence)


def _offshore(relation: Relation, places: Sequence[Place], ground: Ground) -> Told | str:
    place, distance = places[0], relation.distance_m
    whole = ground.area_of(place.id)
    coast = shapely.Point(place.lon, place.lat) if whole is None else whole
    near, reach = 0.0, OFFSHORE_M
    if distance is not None:
        near, reach = max(0.0, distance - relation.error_m), distance + relation.error_m
    if whole is None:
        reach += place.radius_m
    land = ground.land_around(place)
    seas = waters_off(coast, land, near, reach) if land else []
    if not seas:
        return f"no sea was found within {_km(reach)} km of {place.name}"
    shape = max(seas, key=lambda sea: float(sea.area))
    centre = middle_of(shape)
    km = "" if distance is None else _km(distance)
    name = f"{f'{km} km ' if km else ''}off the coast of {place.name}"
    how = f"{km}km-offshore" if km else "offshore"
    sentence = f"{name}: the sea up to {_km(reach)} km from it"
    radius = reach_of(shape, centre)
    return Told(how, name, "SEA", centre, radius, shape, Precision.WATER_OR_AIR, sentence)


def _point(place: Place) -> Point:
    return place.lat, place.lon


def _km(metres: float) -> str:
    """Kilometres with the digits that matter: ``2.4``, ``24``, ``240``."""
    km = metres / 1000
    return f"{km:.0f}" if km >= 10 else f"{km:.2g}"


def _wind(bearing: float) -> str:
    return _WINDS[round(bearing / 22.5) % 16]


def _in_words(bearing: float) -> str:
    """``south``, ``northeast``, ``north-northeast``."""
    first, *others = [_IN_WORDS[letter] for letter in _wind(bearing)]
    return f"{first}{'-' if len(others) > 1 else ''}{''.join(others)}"


def _ern(bearing: float | None) -> str:
    return "" if bearing is None else f"{_in_words(bearing)}ern "


def _dash(bearing: float | None) -> str:
    return "" if bearing is None else f"-{_wind(bearing)}"


def _half_width(bearing: float, of_four: float) -> float:
    """Half of a wind's share of the circle: the finer the wind, the less."""
    return {1: of_four, 2: HALF_SECTOR}.get(len(_wind(bearing)), HALF_SECTOR / 2)


Tell = Callable[[Relation, Sequence[Place], Ground], Told | str]
TELL: Final[dict[RelationKind, Tell]] = {
    RelationKind.AWAY: _away,
    RelationKind.SIDE: _side,
    RelationKind.PART: _part,
    RelationKind.OUTSKIRTS: _outskirts,
    RelationKind.COUNTRYSIDE: _countryside,
    RelationKind.BETWEEN: _between,
    RelationKind.ROAD: _road,
    RelationKind.OFFSHORE: _offshore,
}
"""How each relation is computed; a sentence says why there is no such place."""


def tell(relation: Relation, places: Sequence[Place], ground: Ground) -> Told | str:
    """Compute where a relative place lies, or remember it from the same ground."""
    said = relation.kind, relation.bearing, relation.distance_m, relation.error_m
    key = (*said, *(place.id for place in places))
    if key not in ground.told:
        if len(ground.told) >= MOST_TOLD:
            ground.told.clear()
        ground.told[key] = TELL[relation.kind](relation, places, ground)
    return ground.told[key]
