"""Military airfields of the world, from the airportsdata package."""

from __future__ import annotations

import re
from collections.abc import Iterator

import airportsdata

from mapapp.gazetteer.rows import Row, WrittenName

_MILITARY = re.compile(
    r"\b(?:Air ?base|AFB|Air Force (?:Base|Station)|Army (?:Air ?field|Heliport)|"
    r"Naval Air Station|RAF|Military)\b",
    re.IGNORECASE,
)
RADIUS_M = 3000.0
"""A runway of 3 km with what belongs to it, around the aerodrome's reference point."""


def read_airfields() -> Iterator[Row]:
    """A row for every airfield that its name calls military, in order of its ICAO code."""
    for code, one in sorted(airportsdata.load("ICAO").items()):
        if not _MILITARY.search(one["name"]):
            continue
        # A joint field has both its names in one: "Azraq / Muwaffaq Salti Air Base".
        name, *others = [part.strip() for part in one["name"].split("/")][::-1]
        spelt = re.sub(r"\bAir Base\b", "Airbase", name)
        yield Row(
            id=f"icao:{code}",
            name=name,
            names=[WrittenName(text) for text in (*others, spelt) if len(text) > 3],
            lat=float(one["lat"]),
            lon=float(one["lon"]),
            radius_m=RADIUS_M,
            feature="AIRB",
            country=one["country"],
            source="airportsdata",
        )
