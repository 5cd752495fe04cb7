"""The layer of incidents on a map: areas, circles, signs and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
)
from mapapp.export.paper.ground import contours
from mapapp.export.paper.letters import width
from mapapp.export.paper.signs import (
    colour_of,
    colour_of_kind,
    draw_group,
    draw_near,
    draw_sign,
    draw_zone,
)
from mapapp.export.paper.tags import NAME_SIZE, NUMBER_SIZE, SIGN_RADIUS, TAG_PADDING
from mapapp.records import Assertion, Kind, Precision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.export.paper.arrangement import Arrangement
    from mapapp.export.paper.drawing import Item
    from mapapp.export.paper.spots import Mark, Spot
    from mapapp.export.paper.tags import Tag
    from mapapp.export.paper.window import Window
    from mapapp.layers.features import MapData


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
        yield from draw_group(mark.x, mark.y, [colour_of_kind(Kind(one.kind)) for one in incidents])
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
