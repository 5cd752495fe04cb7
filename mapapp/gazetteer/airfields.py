"""Military airfields of the world, from the airportsdata package."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import airportsdata

from mapapp.gazetteer.borders import METRES_A_DEGREE
from mapapp.gazetteer.rows import Row, WrittenName, degrees_apart

_MILITARY = re.compile(
    r"\b(?:Air ?base|AFB|Air Force (?:Base|Station)|Army (?:Air ?field|Heliport)|"
    r"Naval Air Station|RAF|Military)\b",
    re.IGNORECASE,
)
_CODE = re.compile(r"\bairportsdata: (\w+)")
"""How a row kept by hand names the airfield that it is."""
AIR_BASE = "AIRB"
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
            feature=AIR_BASE,
            country=one["country"],
            source="airportsdata",
        )


def without_kept(airfields: Iterable[Row], kept: Sequence[Row]) -> Iterator[Row]:
    """Give the airfields that no row kept by hand stands for; the others hand it their names.

    A row stands for the airfield whose code its source names, and an air base for the one that
    lies within its radius.
    """
    by_code = {
        f"icao:{code[1]}": row for row in kept if (code := _CODE.search(row.source)) is not None
    }
    bases = [row for row in kept if row.feature == AIR_BASE]
    for field in airfields:
        near = (row for row in bases if degrees_apart(row, field) * METRES_A_DEGREE <= row.radius_m)
        mine = by_code.get(field.id) or next(near, None)
        if mine is None:
            yield field
        else:
            mine.names += [WrittenName(field.name), *field.names]
