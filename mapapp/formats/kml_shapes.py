"""Points, lines and areas as KML elements, and back; every coordinate checked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import shapely

from mapapp.errors import InputError

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_DECIMALS: Final = 10
_POSITION: Final = re.compile(
    r"(-?[0-9]{1,3}(?:\.[0-9]{1,20})?),(-?[0-9]{1,3}(?:\.[0-9]{1,20})?)(?:,-?[0-9.]{1,20})?",
    re.ASCII,
)


def shape_element(shape: BaseGeometry) -> ET.Element:
    """Write a shape; one of several parts becomes a ``MultiGeometry``."""
    if isinstance(shape, shapely.Polygon):
        polygon = ET.Element("Polygon")
        for tag, ring in (
            ("outerBoundaryIs", shape.exterior),
            *(("innerBoundaryIs", hole) for hole in shape.interiors),
        ):
            _add_coordinates(ET.SubElement(ET.SubElement(polygon, tag), "LinearRing"), ring)
        return polygon
    if isinstance(shape, shapely.Point | shapely.LineString):
        element: ET.Element = ET.Element(shape.geom_type)
        if shape.geom_type == "LineString":
            ET.SubElement(element, "tessellate").text = "1"
        _add_coordinates(element, shape)
        return element
    several = ET.Element("MultiGeometry")
    several.extend(shape_element(part) for part in shapely.get_parts(shape))
    return several


def read_shape(element: ET.Element, *, where: str) -> BaseGeometry:
    """Read such an element.

    Raises:
        InputError: a coordinate that is no number, too few of them, or parts of two kinds.
    """
    try:
        return _shape(element)
    except (ValueError, shapely.errors.ShapelyError) as error:
        raise InputError(f"no geometry: {error}", where=where, do="correct it") from None


def local_name(element: ET.Element) -> str:
    """Tell an element by its name alone: the namespace differs between versions of KML."""
    return element.tag.rpartition("}")[2]


def _shape(element: ET.Element) -> BaseGeometry:
    tag = local_name(element)
    if tag == "Polygon":
        outer, inner = (
            [
                _coordinates(ring)
                for boundary in element
                if local_name(boundary) == tag
                for ring in boundary
            ]
            for tag in ("outerBoundaryIs", "innerBoundaryIs")
        )
        if len(outer) != 1:
            raise ValueError("a polygon without its one outer ring")
        return shapely.Polygon(outer[0], inner)
    if tag == "LineString":
        return shapely.LineString(_coordinates(element))
    if tag == "Point":
        positions = _coordinates(element)
        if len(positions) != 1:
            raise ValueError("a point without its one position")
        return shapely.Point(positions[0])
    parts = [_shape(part) for part in element if local_name(part) in {"Polygon", "LineString"}]
    kinds = {part.geom_type for part in parts}
    if len(kinds) != 1 or len(parts) != len(element):
        raise ValueError("its parts are not all areas or all lines")
    polygons = [part for part in parts if isinstance(part, shapely.Polygon)]
    lines = [part for part in parts if isinstance(part, shapely.LineString)]
    return shapely.MultiPolygon(polygons) if polygons else shapely.MultiLineString(lines)


def _add_coordinates(element: ET.Element, shape: BaseGeometry) -> None:
    ET.SubElement(element, "coordinates").text = " ".join(
        f"{_decimal(lon)},{_decimal(lat)}" for lon, lat in shapely.get_coordinates(shape)
    )


def _coordinates(element: ET.Element) -> list[tuple[float, float]]:
    written = "".join(
        item.text or "" for item in element if local_name(item) == "coordinates"
    ).split()
    positions = [_POSITION.fullmatch(position) for position in written]
    if not written or None in positions:
        raise ValueError("coordinates that are not longitude,latitude")
    return [(float(position[1]), float(position[2])) for position in positions if position]


def _decimal(degrees: float) -> str:
    return f"{degrees:.{_DECIMALS}f}".rstrip("0").removesuffix(".")
