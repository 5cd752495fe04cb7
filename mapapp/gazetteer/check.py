"""Holds a place against the country and the province that it claims to lie in; pure."""

from __future__ import annotations

from collections import defaultdict
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


class Atlas:
    """Countries and provinces as they are drawn, ready to hold many places against."""

    def __init__(
        self, countries: Mapping[str, BaseGeometry], provinces: Sequence[Province]
    ) -> None:
        self._countries = {code: [shape] for code, shape in countries.items()}
        self._provinces: defaultdict[tuple[str, str], list[BaseGeometry]] = defaultdict(list)
        for province in provinces:
            for name in set(map(fold, province.names)):
                self._provinces[province.country, name].append(province.shape)
            for code, drawn in DRAWN_ELSEWHERE.items():
                if code in countries and (province.country, province.names[0]) in drawn:
                    self._countries[code].append(province.shape)
        shapely.prepare([*countries.values(), *(one.shape for one in provinces)])

    def misplaced(self, row: Row) -> str:
        """What is wrong with where a place is said to be; empty when nothing is."""
        if not row.country:  # a sea, or a region of several countries
            return ""
        if row.country not in self._countries:
            return f"{row.country!r} is no country"
        if not _is_in(self._countries[row.country], row):
            return f"{row.lat}, {row.lon} is not in {row.country}"
        if not row.admin1:
            return ""
        claimed = self._provinces.get((row.country, fold(row.admin1)))
        if not claimed:
            return f"{row.country} has no province {row.admin1!r}"
        return "" if _is_in(claimed, row) else f"{row.lat}, {row.lon} is not in {row.admin1}"


def _is_in(shapes: Sequence[BaseGeometry], row: Row) -> bool:
    reach = max(TOLERANCE_DEGREES, row.radius_m / 111_000)
    return any(shapely.dwithin(shape, Point(row.lon, row.lat), reach) for shape in shapes)
