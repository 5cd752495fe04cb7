"""Incidents to the points, areas and lines of the map that they are at; pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import shapely

from mapapp.export.paper.letters import plain
from mapapp.layers.features import SHAPE_STEPS
from mapapp.layers.polyline import decode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shapely.geometry.base import BaseGeometry

    from mapapp.export.paper.drawing import Point
    from mapapp.export.paper.window import Window
    from mapapp.layers.features import IncidentData, MapData, ShapeData

BESIDE_CIRCLE: Final = 11.0
"""A number stands outside of a circle up to this radius, and inside of a wider one."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Incidents at one point, or in one area, along one line, or in one wide circle."""

    x: float
    y: float
    incidents: tuple[int, ...]
    """By their number in :class:`~mapapp.layers.features.MapData`."""
    zone: BaseGeometry | None = None
    """The area or line, on paper; ``None`` for a point."""
    name: str = ""
    reach: float = 0.0
    """Radius of the widest circle that its numbers stand outside of, on paper."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One sign or tag, for one spot or several that stand too near to each other."""

    spots: tuple[Spot, ...]
    numbers: range = range(0)
    """Of its incidents, in the order of `incidents`."""

    @property
    def x(self) -> float:
        """Where its sign stands: at the first of its spots."""
        return self.spots[0].x

    @property
    def y(self) -> float:
        """The same."""
        return self.spots[0].y

    @property
    def is_zone(self) -> bool:
        """Whether it is a tag on an area or a line."""
        return self.spots[0].zone is not None

    @property
    def incidents(self) -> tuple[int, ...]:
        """Those of all its spots, by date."""
        return tuple(sorted(index for spot in self.spots for index in spot.incidents))

    @property
    def said(self) -> str:
        """Its numbers: ``3`` or ``3–7``."""
        first, last = self.numbers[0], self.numbers[-1]
        about = "≈ " if self.is_zone else ""
        return f"{about}{first}" if first == last else f"{about}{first}–{last}"


def find_spots(data: MapData, window: Window, lang: str) -> Iterator[Spot]:
    """The incidents that have a place on the map, by that place."""
    held: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for index, one in enumerate(data.incidents):
        if one.shape is not None:
            held["shape", one.shape].append(index)
        elif one.spot is not None:
            held["spot", one.spot].append(index)
        elif one.lat is not None:
            held["circle", one.lat, one.lon, one.radius_m].append(index)
    for indices in held.values():
        most_exact = min(indices, key=lambda index: data.incidents[index].precision)
        one = data.incidents[most_exact]
        name = place_name(data, one, lang)
        shape = None if one.shape is None else data.shapes[one.shape]
        zone = None if one.spot is not None else _zone(one, shape, window)
        at = _anchor(one, zone, window)
        if at is not None:
            reach = 0.0 if zone else _reach((data.incidents[index] for index in indices), window)
            yield Spot(*at, tuple(indices), zone, name, reach)


def _reach(incidents: Iterable[IncidentData], window: Window) -> float:
    radii = [(one.radius_m or 0.0) * window.mm_per_metre(one.lat or 0.0) for one in incidents]
    return max((radius for radius in radii if radius <= BESIDE_CIRCLE), default=0.0)


def place_name(data: MapData, one: IncidentData, lang: str) -> str:
    """The place in the reader's language, as one line; empty where there is none."""
    if one.place is None:
        return ""
    place = data.places[one.place]
    return plain(dict(place.names).get(lang, place.name))


def _anchor(one: IncidentData, zone: BaseGeometry | None, window: Window) -> Point | None:
    """Where a sign or tag stands: the incident's point, if the zone has it, or the zone's middle.

    ``None`` for a zone of which the window shows nothing.
    """
    point = None
    if one.lat is not None and one.lon is not None:
        point = window.place(_turned(one.lon, window), one.lat)
    if zone is None:
        return point
    if zone.is_empty:
        return None
    if point is not None and zone.covers(shapely.Point(point)):
        return point
    longest = max(shapely.get_parts(zone), key=lambda part: float(part.length))
    if zone.geom_type.endswith("LineString"):
        middle = longest.interpolate(0.5, normalized=True)
    else:
        middle = longest.representative_point()
    return middle.x, middle.y


def _zone(one: IncidentData, shape: ShapeData | None, window: Window) -> BaseGeometry:
    """An area, line or wide circle on paper, cut to the frame."""
    if shape is None:
        lon, lat = _turned(one.lon or 0.0, window), one.lat or 0.0
        radius = max(1.5, (one.radius_m or 0.0) * window.mm_per_metre(lat))
        return shapely.clip_by_rect(
            shapely.Point(window.place(lon, lat)).buffer(radius, 32), *window.frame
        )
    copies = [
        shapely.clip_by_rect(_on_paper(shape, window, turn), *window.frame) for turn in window.turns
    ]
    whole = shapely.union_all(copies)
    return (whole if shape.is_area else shapely.line_merge(whole)).simplify(0.04)


def _on_paper(shape: ShapeData, window: Window, turn: int) -> BaseGeometry:
    parts: list[BaseGeometry] = []
    for part in shape.parts:
        rings = [
            window.on_paper([(lon + 360 * turn, lat) for lon, lat in decode(ring, SHAPE_STEPS)])
            for ring in part
        ]
        if not shape.is_area:
            parts += [shapely.LineString(ring) for ring in rings if len(ring) > 1]
        elif len(rings[0]) > 3:
            holes = [ring for ring in rings[1:] if len(ring) > 3]
            parts.append(shapely.make_valid(shapely.Polygon(rings[0], holes)))
    return shapely.union_all(parts)


def _turned(lon: float, window: Window) -> float:
    """The longitude on the turn of the world that the window shows."""
    turned = window.west + (lon - window.west) % 360
    return turned if turned <= window.east else lon
