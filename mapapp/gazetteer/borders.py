"""Where countries meet: the border of any two, the meeting point of any three, in the world.

Computed from Natural Earth's polygons at 1:10 million when the gazetteer is built; here each
becomes a place with a position, a radius and a name in four languages.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import shapely

from mapapp.records import Name, Place

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

ERROR_M = 2500.0
"""How far a point of Natural Earth's borders may be off: at 1:10 million a line is drawn to
half a millimetre, 5 km wide; the meeting point of Syria, Iraq and Jordan lies 1.5 km from the
surveyed one (38.79 E 33.375 N)."""
METRES_A_DEGREE = 111_195.0
_TRIPLE = {
    "en": "meeting point of the borders of {} and {}",
    "fr": "point de rencontre des frontières : {} et {}",
    "ar": "المثلث الحدودي بين {} و{}",
    "ru": "стык границ: {} и {}",
}
_PAIR = {
    "en": "border between {} and {}",
    "fr": "frontière entre {} et {}",
    "ar": "الحدود بين {} و{}",
    "ru": "граница: {} и {}",
}


class Borders:
    """The borders and meeting points of countries, by ISO 3166-1 alpha-2 code."""

    def __init__(
        self,
        ids: Iterable[str],
        geometry: Callable[[str], BaseGeometry],
        country: Callable[[str], Place],
    ) -> None:
        self._ids = frozenset(ids)
        self._geometry = geometry
        self._country = country
        self._places = lru_cache(maxsize=1 << 10)(self._make_place)

    def meeting_point(self, countries: Sequence[str]) -> Place | None:
        """Where three countries meet; ``None`` where they do not."""
        return self._known("tripoint", countries, 3)

    def shared_border(self, one: str, other: str) -> Place | None:
        """The line that two countries share; ``None`` where they share none."""
        return self._known("border", (one, other), 2)

    def triples_of(self, countries: Iterable[str]) -> tuple[str, ...]:
        """The ids of every meeting point of three of some countries, in order."""
        return self._among("tripoint", countries, 3)

    def pairs_of(self, countries: Iterable[str]) -> tuple[str, ...]:
        """The ids of every border between two of some countries, in order."""
        return self._among("border", countries, 2)

    def neighbours_of(self, country: str) -> tuple[str, ...]:
        """The countries that share a border with one, in order."""
        pairs = (
            place_id.removeprefix("border:").split("-")
            for place_id in self._ids
            if place_id.startswith("border:")
        )
        return tuple(
            sorted(other for pair in pairs if country in pair for other in pair if other != country)
        )

    def place(self, place_id: str) -> Place:
        """The place of an id, ``border:CC-CC`` or ``tripoint:CC-CC-CC``.

        Raises:
            KeyError: these countries do not meet.
        """
        if place_id not in self._ids:
            raise KeyError(place_id)
        return self._places(place_id)

    def _make_place(self, place_id: str) -> Place:
        codes = place_id.partition(":")[2].split("-")
        countries = [self._country(code) for code in codes]
        wording = _PAIR if len(codes) == 2 else _TRIPLE
        names = {lang: _joined(wording[lang], countries, lang) for lang in wording}
        geometry = self._geometry(place_id)
        lat, lon, radius_m = _middle_of(geometry)
        return Place(
            id=place_id,
            name=names.pop("en"),
            names=tuple(Name(text, lang) for lang, text in names.items()),
            lat=lat,
            lon=lon,
            radius_m=radius_m,
            feature="BDRY" if len(codes) == 2 else "PT",
            source="naturalearth",
        )

    def _known(self, kind: str, countries: Sequence[str], size: int) -> Place | None:
        codes = sorted(set(countries))
        place_id = f"{kind}:{'-'.join(codes)}"
        return self.place(place_id) if len(codes) == size and place_id in self._ids else None

    def _among(self, kind: str, countries: Iterable[str], size: int) -> tuple[str, ...]:
        groups = combinations(sorted(set(countries)), size)
        wanted = (f"{kind}:{'-'.join(codes)}" for codes in groups)
        return tuple(place_id for place_id in wanted if place_id in self._ids)


def _joined(wording: str, countries: Sequence[Place], lang: str) -> str:
    *first, last = (country.name_in(lang) for country in countries)
    comma = "، " if lang == "ar" else ", "
    return wording.format(comma.join(first), last)


def _middle_of(geometry: BaseGeometry) -> tuple[float, float, float]:
    """Latitude, longitude, and the radius in metres within which all of it lies."""
    parts = getattr(geometry, "geoms", [geometry])
    longest = max(parts, key=lambda part: float(part.length))
    middle = longest if longest.geom_type == "Point" else longest.interpolate(0.5, normalized=True)
    ends = shapely.get_coordinates(geometry)
    narrow = math.cos(math.radians(middle.y))
    lon, lat = ends.T
    reach = np.hypot((lon - middle.x) * narrow, lat - middle.y).max()
    radius_m = round(float(reach) * METRES_A_DEGREE + ERROR_M, -2)
    return round(middle.y, 4), round(middle.x, 4), radius_m
