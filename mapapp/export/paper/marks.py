"""Incidents on paper: which share a sign, which numbers they get and where the numbers stand; pure.

Incidents at one place, or at places whose signs would stand over each other, share a sign; those of
one area or line share a tag. Numbers run through each, so that a sign has a range: "3-7".
"""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import shapely

from mapapp.export.paper.drawing import Face, points
from mapapp.export.paper.letters import plain, shortened, width
from mapapp.export.paper.room import Room
from mapapp.layers.features import SHAPE_STEPS
from mapapp.layers.polyline import decode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shapely.geometry.base import BaseGeometry

    from mapapp.export.paper.drawing import Box, Point
    from mapapp.export.paper.window import Window
    from mapapp.layers.features import IncidentData, MapData, ShapeData

SIGN_MM: Final = 0.185
"""A pixel of a sign, on paper: a sign is 5 mm wide."""
SIGN_RADIUS: Final = 13 * SIGN_MM
NEAR_RADIUS: Final = 17 * SIGN_MM
"""Of the dashed ring around a sign whose place is known by a neighbour only."""
TOO_NEAR: Final = 30 * SIGN_MM
NUMBER_SIZE: Final = points(8)
NAME_SIZE: Final = points(7.5)
TAG_PADDING: Final = 0.7
LONGEST_NAME: Final = 40.0
REACH_MM: Final = 26.0
"""How far from its sign a number may stand, at the end of a line."""
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


@dataclass(frozen=True, slots=True)
class Tag:
    """A mark's numbers, with the name of its place where there is room."""

    mark: Mark
    box: Box
    numbers: str
    name: str
    is_led: bool
    """Whether a line leads to it."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What stands on a map."""

    marks: tuple[Mark, ...]
    tags: tuple[Tag, ...]
    """One a mark, in the same order."""
    unmapped: tuple[int, ...]
    """Incidents that are in the list only; their numbers follow the last mark's."""

    @property
    def order(self) -> tuple[int, ...]:
        """Incidents by their printed number, the first of which is 1."""
        return (*itertools.chain.from_iterable(m.incidents for m in self.marks), *self.unmapped)


def arrange(data: MapData, window: Window, lang: str) -> Arrangement:
    """Decide where every incident stands; no two signs, tags or numbers come over each other."""
    spots = list(_spots(data, window, lang))
    drawn = {index for spot in spots for index in spot.incidents}
    unmapped = tuple(index for index in range(len(data.incidents)) if index not in drawn)
    marks = [Mark((spot,)) for spot in spots if spot.zone is not None]
    marks += _merged_by_nearness(Mark((spot,)) for spot in spots if spot.zone is None)
    while True:
        marks = _numbered(marks)
        tags = _place_tags(marks, window.frame)
        homeless = [mark for mark, tag in zip(marks, tags, strict=True) if tag is None]
        if not homeless:
            return Arrangement(tuple(marks), tuple(tag for tag in tags if tag), unmapped)
        marks = _merged(marks, homeless)


def _spots(data: MapData, window: Window, lang: str) -> Iterator[Spot]:
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


def _merged_by_nearness(marks: Iterable[Mark]) -> list[Mark]:
    """Put signs together that would stand over each other; the earlier keeps its place."""
    found: list[Mark] = []
    for mark in marks:
        near = (i for i, one in enumerate(found) if _distance(one, mark) < TOO_NEAR)
        index = next(near, None)
        if index is None:
            found.append(mark)
        else:
            found[index] = Mark(found[index].spots + mark.spots)
    return found


def _merged(marks: list[Mark], homeless: list[Mark]) -> list[Mark]:
    """Put marks whose numbers found no place together with the nearest of their sort."""
    left = list(marks)
    for mark in homeless:
        if mark not in left:
            continue
        left.remove(mark)
        alike = [one for one in left if one.is_zone is mark.is_zone]
        if not alike:
            raise AssertionError("a frame has room for one number")
        nearest = min(alike, key=lambda one: _distance(one, mark))
        left[left.index(nearest)] = Mark(nearest.spots + mark.spots)
    return left


def _numbered(marks: Iterable[Mark]) -> list[Mark]:
    """Marks in the order of their first incident, their incidents numbered through."""
    found = []
    number = 1
    for mark in sorted(marks, key=lambda one: one.incidents[0]):
        end = number + len(mark.incidents)
        found.append(replace(mark, numbers=range(number, end)))
        number = end
    return found


def _distance(one: Mark, other: Mark) -> float:
    return math.hypot(one.x - other.x, one.y - other.y)


def sign_box(mark: Mark) -> Box:
    """What a sign covers."""
    radius = NEAR_RADIUS
    return mark.x - radius, mark.y - radius, mark.x + radius, mark.y + radius


def _place_tags(marks: Sequence[Mark], frame: Box) -> list[Tag | None]:
    """A place for the numbers of each mark, ``None`` where there is none left."""
    room = Room(frame)
    room.take(*(sign_box(mark) for mark in marks if not mark.is_zone))
    found: dict[int, Tag | None] = {}
    # A sign's numbers have to be near it; those of an area have all of it.
    for index in sorted(range(len(marks)), key=lambda i: marks[i].is_zone):
        mark = marks[index]
        possible = ((name, box) for name, box in _possible_boxes(mark) if room.is_free(box))
        found[index] = None
        for name, box in itertools.islice(possible, 1):
            room.take(box)
            found[index] = Tag(mark, box, mark.said, name, is_led=_is_apart(mark, box))
    return [found[index] for index in range(len(marks))]


def _possible_boxes(mark: Mark) -> Iterator[tuple[str, Box]]:
    """Where its numbers may stand, with the name that is beside them; the best first."""
    name = mark.spots[0].name if len(mark.spots) == 1 else ""
    names = [shortened(name, Face.REGULAR, NAME_SIZE, LONGEST_NAME)] if name else []
    for text in [*names, ""]:
        yield from ((text, box) for box in _near_boxes(mark, *_tag_size(mark, text)))
    yield from (("", box) for box in _far_boxes(mark, *_tag_size(mark, "")))


def _is_apart(mark: Mark, box: Box) -> bool:
    """Whether a line has to lead to a tag: it is neither beside its sign nor in its area."""
    middle = shapely.Point((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    if mark.is_zone:
        return not any(spot.zone is not None and spot.zone.covers(middle) for spot in mark.spots)
    return shapely.box(*box).distance(shapely.Point(mark.x, mark.y)) > _gap(mark) + 1.0


def _gap(mark: Mark) -> float:
    return max(NEAR_RADIUS, *(spot.reach for spot in mark.spots)) + 0.6


def _tag_size(mark: Mark, name: str) -> tuple[float, float]:
    wide = width(mark.said, Face.BOLD, NUMBER_SIZE)
    if name:
        wide += width(" ", Face.BOLD, NUMBER_SIZE) + width(name, Face.REGULAR, NAME_SIZE)
    padding = 2 * TAG_PADDING if mark.is_zone else 0.0
    return wide + padding, NUMBER_SIZE + padding


def _near_boxes(mark: Mark, wide: float, high: float) -> Iterator[Box]:
    """Beside a sign, or in the middle of an area and above and below it."""
    x, y = mark.x, mark.y
    if mark.is_zone:
        for shift in (0, 1, -1, 2, -2, 3, -3):
            yield _box_around(x, y + shift * (high + 0.6), wide, high)
        return
    gap = _gap(mark)
    across, down = gap + wide / 2, gap + high / 2
    for dx, dy in (
        (1, 0),
        (-1, 0),
        (0, -1),
        (0, 1),
        (0.9, -0.6),
        (0.9, 0.6),
        (-0.9, -0.6),
        (-0.9, 0.6),
    ):
        yield _box_around(x + dx * across, y + dy * down, wide, high)


def _far_boxes(mark: Mark, wide: float, high: float) -> Iterator[Box]:
    for distance in (8, 11, 15, 20, REACH_MM):
        for step in range(24):
            angle = 2 * math.pi * step / 24
            x, y = mark.x + distance * math.cos(angle), mark.y + distance * math.sin(angle)
            yield _box_around(x, y, wide, high)


def _box_around(x: float, y: float, wide: float, high: float) -> Box:
    return x - wide / 2, y - high / 2, x + wide / 2, y + high / 2
