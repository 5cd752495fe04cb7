"""Signs, circles, areas and numbers as outlines and text: the screen's map in ink."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import shapely

from mapapp.export.paper.drawing import (
    INK,
    PAPER,
    Contour,
    Face,
    Outline,
    TextLine,
    circle,
    rectangle,
    svg_path,
)
from mapapp.export.paper.ground import contours
from mapapp.export.paper.letters import width
from mapapp.export.paper.marks import (
    NAME_SIZE,
    NEAR_RADIUS,
    NUMBER_SIZE,
    SIGN_MM,
    SIGN_RADIUS,
    TAG_PADDING,
)
from mapapp.layers.style import ASSERTIONS, FAMILIES, KINDS
from mapapp.records import Assertion, Kind, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shapely.geometry.base import BaseGeometry

    from mapapp.export.paper.drawing import Item, Point
    from mapapp.export.paper.marks import Arrangement, Mark, Spot, Tag
    from mapapp.export.paper.window import Window
    from mapapp.layers.features import IncidentData, MapData

STRIKE: Final = "M-9 9L9-9"
ANY_OUTLINE: Final = "M-10 0A10 10 0 1 1 10 0A10 10 0 1 1-10 0Z"
"""For the legend of outlines, whatever the kind."""
HATCH_STEP: Final = 1.7


def draw_incidents(data: MapData, window: Window, arrangement: Arrangement) -> Iterator[Item]:
    """What stands on the map of incidents: areas first, then circles, signs and numbers."""
    marks = arrangement.marks
    spots = [spot for mark in marks for spot in mark.spots]
    zones = [(spot.zone, spot) for spot in spots if spot.zone is not None]
    for zone, spot in sorted(zones, key=lambda one: -one[0].envelope.area):
        yield from draw_zone(zone, [data.incidents[index] for index in spot.incidents])
    for spot in spots:
        if spot.zone is None:
            yield from _draw_circles(data, window, spot)
    for tag in arrangement.tags:
        if tag.is_led:
            yield _leader(tag)
    for mark in sorted(marks, key=lambda one: (one.y, one.x)):
        if not mark.is_zone:
            yield from _draw_mark(data, mark)
    for tag in arrangement.tags:
        yield from _draw_tag(tag, colour_of(data.incidents[i] for i in tag.mark.incidents))


def colour_of(incidents: Iterable[IncidentData]) -> str:
    """The colour of some incidents' family, or ink where they are of several."""
    colours = {_colour(Kind(one.kind)) for one in incidents}
    return colours.pop() if len(colours) == 1 else INK


def _colour(kind: Kind) -> str:
    return FAMILIES[KINDS[kind].family].on_light


def draw_sign(
    x: float, y: float, kind: Kind | None, assertion: Assertion, scale: float = SIGN_MM
) -> list[Outline]:
    """The sign of a kind, its outline by who stands behind the words.

    Args:
        x: middle, as is ``y``.
        y: middle.
        kind: ``None`` for what any could be.
        assertion: of the incident.
        scale: millimetres a pixel.
    """
    colour = INK if kind is None else _colour(kind)
    shape = ANY_OUTLINE if kind is None else FAMILIES[KINDS[kind].family].outline
    look = ASSERTIONS[assertion]
    outline = _scaled(shape, scale, x, y)
    items = [
        Outline(contours=outline, stroke=PAPER, width=4.5 * scale),
        Outline(contours=outline, fill=colour if look.is_filled else PAPER),
        Outline(
            contours=outline,
            stroke=colour,
            width=2 * scale,
            dashes=tuple(dash * scale for dash in look.dashes),
        ),
    ]
    if kind is not None:
        inner = PAPER if look.is_filled else colour
        drawing = _scaled(KINDS[kind].drawing, scale, x, y)
        items.append(
            Outline(contours=drawing, stroke=inner, width=1.9 * scale, has_round_ends=True)
        )
    if look.is_struck:
        strike = _scaled(STRIKE, scale, x, y)
        items.append(Outline(contours=strike, stroke=PAPER, width=4 * scale, has_round_ends=True))
        items.append(Outline(contours=strike, stroke=colour, width=2 * scale, has_round_ends=True))
    return items


@lru_cache(maxsize=256)
def _at_origin(path: str, scale: float) -> tuple[Contour, ...]:
    return svg_path(path, 0.0, 0.0, scale)


def _scaled(path: str, scale: float, x: float, y: float) -> tuple[Contour, ...]:
    return tuple(
        Contour(tuple((a + x, b + y) for a, b in one.corners), one.is_closed)
        for one in _at_origin(path, scale)
    )


def draw_group(x: float, y: float, colours: Sequence[str]) -> Iterator[Outline]:
    """Several incidents: a ring with a slice for each colour, and three dots in it.

    Args:
        x: middle, as is ``y``.
        y: middle.
        colours: one an incident.
    """
    radius = SIGN_RADIUS
    yield Outline(contours=(circle(x, y, radius + 0.3),), fill=PAPER)
    start = -math.pi / 2
    for colour in dict.fromkeys(colours):
        end = start + 2 * math.pi * colours.count(colour) / len(colours)
        yield Outline(contours=(_slice((x, y), radius, start, end),), fill=colour)
        start = end
    yield Outline(contours=(circle(x, y, radius * 0.7),), fill=PAPER)
    dots = tuple(circle(x + shift, y, 0.27) for shift in (-0.85, 0.0, 0.85))
    yield Outline(contours=dots, fill=INK)


def _slice(middle: Point, radius: float, start: float, end: float) -> Contour:
    steps = max(3, math.ceil((end - start) * 20))
    angles = [start + (end - start) * step / steps for step in range(steps + 1)]
    edge = ((middle[0] + radius * math.cos(a), middle[1] + radius * math.sin(a)) for a in angles)
    return Contour((middle, *edge), is_closed=True)


def draw_near(x: float, y: float, colour: str, radius: float = NEAR_RADIUS) -> list[Outline]:
    """The dashed ring that tells "near" from "exact", even where its circle is too small to see."""
    ring = (circle(x, y, radius),)
    return [
        Outline(contours=ring, stroke=PAPER, width=0.7),
        Outline(contours=ring, stroke=colour, width=0.25, dashes=(0.75, 0.75)),
    ]


def draw_zone(zone: BaseGeometry, incidents: Sequence[IncidentData]) -> list[Outline]:
    """An area hatched, or a line under a broad band, in the colour of its incidents."""
    colour = colour_of(incidents)
    shape = contours(zone)
    looks = [ASSERTIONS[Assertion(one.assertion)] for one in incidents]
    is_vouched = not looks or any(look.is_filled for look in looks)
    dashes = () if is_vouched else tuple(dash * 0.3 for dash in looks[0].dashes)
    edge = Outline(contours=shape, stroke=colour, width=0.35, dashes=dashes)
    if zone.geom_type.endswith("LineString"):
        return [Outline(contours=shape, stroke=colour, stroke_opacity=0.25, width=2.4), edge]
    hatch = Outline(
        contours=contours(_hatched(zone)), stroke=colour, stroke_opacity=0.55, width=0.22
    )
    return [Outline(contours=shape, fill=colour, fill_opacity=0.1), hatch, edge]


def _hatched(zone: BaseGeometry) -> BaseGeometry:
    """Slanted lines within an area; those of two areas run on into each other."""
    left, top, right, bottom = zone.bounds
    first = math.floor((left + top) / HATCH_STEP)
    last = math.ceil((right + bottom) / HATCH_STEP)
    slants = [number * HATCH_STEP for number in range(first, last + 1)]
    lines = shapely.MultiLineString([((s - top, top), (s - bottom, bottom)) for s in slants])
    return shapely.intersection(lines, zone.buffer(0))


def _draw_circles(data: MapData, window: Window, spot: Spot) -> Iterator[Outline]:
    """The circle of each precision and radius at a point, the widest first."""
    incidents = [data.incidents[index] for index in spot.incidents]
    kinds = {(one.radius_m or 0.0, one.precision) for one in incidents}
    for radius_m, precision in sorted(kinds, reverse=True):
        lat = next(one.lat or 0.0 for one in incidents)
        radius = radius_m * window.mm_per_metre(lat)
        if radius < SIGN_RADIUS + 0.8:
            continue
        alike = [i for i in incidents if (i.radius_m or 0.0, i.precision) == (radius_m, precision)]
        disc = shapely.Polygon(circle(spot.x, spot.y, radius).corners)
        inside = shapely.clip_by_rect(disc, *window.frame)
        rim = shapely.clip_by_rect(disc.exterior, *window.frame)
        colour = colour_of(alike)
        dashes = (0.9, 0.9) if precision == Precision.NEAR else ()
        yield Outline(contours=contours(inside), fill=colour, fill_opacity=0.1)
        yield Outline(
            contours=contours(shapely.line_merge(rim)), stroke=colour, width=0.3, dashes=dashes
        )


def _draw_mark(data: MapData, mark: Mark) -> Iterator[Outline]:
    incidents = [data.incidents[index] for index in mark.incidents]
    if all(one.precision == Precision.NEAR for one in incidents):
        yield from draw_near(mark.x, mark.y, colour_of(incidents))
    if len(incidents) > 1:
        yield from draw_group(mark.x, mark.y, [_colour(Kind(one.kind)) for one in incidents])
    else:
        (one,) = incidents
        yield from draw_sign(mark.x, mark.y, Kind(one.kind), Assertion(one.assertion))


def _leader(tag: Tag) -> Outline:
    """A line from a mark to its numbers."""
    left, top, right, bottom = tag.box
    x, y = tag.mark.x, tag.mark.y
    end = min(max(x, left), right), min(max(y, top), bottom)
    return Outline(contours=(Contour(((x, y), end)),), stroke=INK, width=0.2)


def _draw_tag(tag: Tag, colour: str) -> Iterator[Item]:
    left, top, _, bottom = tag.box
    padding = 0.0
    if tag.mark.is_zone:
        padding = TAG_PADDING
        yield Outline(contours=(rectangle(tag.box),), fill=PAPER, stroke=colour, width=0.25)
    baseline = (top + bottom) / 2 + NUMBER_SIZE * 0.36
    halo = 0.0 if padding else 0.8
    x = left + padding
    yield TextLine(x=x, y=baseline, text=tag.numbers, face=Face.BOLD, size=NUMBER_SIZE, halo=halo)
    if tag.name:
        x += width(tag.numbers + " ", Face.BOLD, NUMBER_SIZE)
        yield TextLine(x=x, y=baseline, text=tag.name, size=NAME_SIZE, halo=halo)
