"""The signs of incidents as outlines: what the map on the screen shows, in ink."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import shapely

from mapapp.export.paper.drawing import (
    INK,
    PAPER,
    Contour,
    Outline,
    circle,
    svg_path,
)
from mapapp.export.paper.ground import contours
from mapapp.export.paper.tags import NEAR_RADIUS, SIGN_MM, SIGN_RADIUS
from mapapp.layers.style import ASSERTIONS, FAMILIES, KINDS
from mapapp.records import Assertion, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shapely.geometry.base import BaseGeometry

    from mapapp.export.paper.drawing import Point
    from mapapp.layers.features import IncidentData

STRIKE: Final = "M-9 9L9-9"
ANY_OUTLINE: Final = "M-10 0A10 10 0 1 1 10 0A10 10 0 1 1-10 0Z"
"""For the legend of outlines, whatever the kind."""
HATCH_STEP: Final = 1.7


def colour_of(incidents: Iterable[IncidentData]) -> str:
    """The colour of some incidents' family, or ink where they are of several."""
    colours = {colour_of_kind(Kind(one.kind)) for one in incidents}
    return colours.pop() if len(colours) == 1 else INK


def colour_of_kind(kind: Kind) -> str:
    """The colour of a kind's family, on paper."""
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
    colour = INK if kind is None else colour_of_kind(kind)
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
