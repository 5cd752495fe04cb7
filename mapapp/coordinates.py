"""Coordinates as exact as the place is known, and no more: for everything that leaves mapapp.

Cutting a coordinate to ``d`` decimals moves a point by at most half a unit of the last one:
0.6 m at five decimals, 56 m at three, 560 m at two, 5.6 km at one (RFC 7946, section 11.2,
gives the same scale). Each class gets the fewest decimals that keep this small beside what
the class says of itself.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely

from mapapp.records import Precision

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

DECIMALS: Final[dict[Precision, int]] = {
    Precision.SITE: 5,  # a building, as people who geolocate pictures give it
    Precision.NEAR: 3,  # within some 5 km of a named place
    Precision.DISTRICT: 2,
    Precision.PROVINCE: 2,
    Precision.REGION: 2,
    Precision.COUNTRY: 1,
    Precision.WATER_OR_AIR: 2,
}


def round_position(lat: float, lon: float, precision: Precision) -> tuple[float, float]:
    """Cut latitude and longitude, degrees, to what the precision supports."""
    decimals = DECIMALS[precision]
    # Adding zero turns -0.0 into 0.0.
    return round(lat, decimals) + 0.0, round(lon, decimals) + 0.0


# Many incidents share a province, and a large one takes a tenth of a second.
@lru_cache(maxsize=512)
def round_geometry(geometry: BaseGeometry, precision: Precision) -> BaseGeometry | None:
    """Cut the corners of an area or line; ``None`` where nothing as large as a unit is left.

    What comes out is valid, and its rings turn as RFC 7946 asks: outer ones
    counter-clockwise. Rounding it again changes nothing.
    """
    decimals = DECIMALS[precision]
    if not (_is_rounded(geometry, decimals) and geometry.is_valid):
        valid = _of_dimension(shapely.make_valid(geometry), int(shapely.get_dimensions(geometry)))
        # Keeps the shape valid; parts smaller than a unit go.
        geometry = shapely.set_precision(valid, 10.0**-decimals)
        # GEOS multiplies, which may leave 38.41000000000001.
        geometry = shapely.transform(geometry, lambda corners: np.round(corners, decimals) + 0.0)
    if geometry.is_empty:
        return None
    return shapely.orient_polygons(geometry)


def _of_dimension(geometry: BaseGeometry, dimension: int) -> BaseGeometry:
    """Drop the lines that making an area valid leaves beside it."""
    if geometry.geom_type != "GeometryCollection":
        return geometry
    parts = shapely.get_parts(geometry)
    return shapely.union_all(parts[shapely.get_dimensions(parts) == dimension])


def _is_rounded(geometry: BaseGeometry, decimals: int) -> bool:
    corners = shapely.get_coordinates(geometry)
    return bool(np.array_equal(corners, np.round(corners, decimals)))
