"""Holds a place against the country and the province that it claims to lie in; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import shapely
from shapely import Point

from mapapp.gazetteer.names import fold

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mapapp.gazetteer.provinces import Province
    from mapapp.gazetteer.rows import Row

TOLERANCE_DEGREES = 0.03
"""About 3 km: a border post stands on the line, and Natural Earth at 1:10 million is off by
about as much (its Syria-Iraq-Jordan point lies 1.5 km from the surveyed one)."""

DRAWN_ELSEWHERE = {"UA": (("RU", "Crimea"), ("RU", "Sevastopol"))}
"""Provinces of a country that Natural Earth, which draws who holds them, gives to another: here
against the borders that the United Nations know (General Assembly resolution 68/262)."""


def misplaced(
    row: Row, countries: Mapping[str, BaseGeometry], provinces: Sequence[Province]
) -> str:
    """What is wrong with where a place is said to be; empty when nothing is."""
    point = Point(row.lon, row.lat)
    reach = max(TOLERANCE_DEGREES, row.radius_m / 111_000)
    if not row.country:  # a sea, or a region of several countries
        return ""
    if row.country not in countries:
        return f"{row.country!r} is no country"
    elsewhere = [
        province.shape
        for province in provinces
        if (province.country, province.names[0]) in DRAWN_ELSEWHERE.get(row.country, ())
    ]
    if not any(shapely.dwithin(s, point, reach) for s in (countries[row.country], *elsewhere)):
        return f"{row.lat}, {row.lon} is not in {row.country}"
    if not row.admin1:
        return ""
    wanted = fold(row.admin1)
    claimed = [
        province
        for province in provinces
        if province.country == row.country and wanted in map(fold, province.names)
    ]
    if not claimed:
        return f"{row.country} has no province {row.admin1!r}"
    is_inside = any(shapely.dwithin(province.shape, point, reach) for province in claimed)
    return "" if is_inside else f"{row.lat}, {row.lon} is not in {row.admin1}"
