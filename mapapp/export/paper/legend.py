"""The legend: every sign that is on this map, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import shapely

from mapapp.export.paper.drawing import INK, Outline, circle, points
from mapapp.export.paper.rows import Row, Style, text_rows, together
from mapapp.export.paper.signs import colour_of, draw_group, draw_near, draw_sign, draw_zone
from mapapp.records import Assertion, Kind, Precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.export.paper.arrangement import Arrangement
    from mapapp.export.paper.drawing import Item
    from mapapp.export.paper.spots import Mark
    from mapapp.export.paper.words import Speech
    from mapapp.layers.features import IncidentData, MapData

TEXT: Final = Style(points(7.2))
PICTURE: Final = 6.6
"""Width of the column of pictures."""
SIGN: Final = 0.15
"""A pixel of a sign in the legend, in millimetres."""
RING: Final = 2.0
MIDDLE: Final = 2.5
"""Of a picture, below the top of its row."""


def legend_rows(
    data: MapData, arrangement: Arrangement, wide: float, say: Speech
) -> list[list[Row]]:
    """One block of rows a sign, each as wide as a column."""
    return [_entry(list(picture), text, wide) for picture, text in _signs(data, arrangement, say)]


def _signs(
    data: MapData, arrangement: Arrangement, say: Speech
) -> Iterator[tuple[Sequence[Item], str]]:
    words = say.words
    marks = arrangement.marks
    drawn = [data.incidents[index] for mark in marks for index in mark.incidents]
    at = PICTURE / 2 - 0.5, MIDDLE
    for kind in Kind:
        if any(one.kind == kind for one in drawn):
            yield draw_sign(*at, kind, Assertion.STATED, SIGN), words.kinds[kind]
    for assertion in Assertion:
        if any(one.assertion == assertion for one in drawn):
            yield draw_sign(*at, None, assertion, SIGN), words.assertions[assertion]
    signs = [mark for mark in marks if not mark.is_zone]
    groups = [mark for mark in signs if len(mark.incidents) > 1]
    if groups:
        yield (
            list(draw_group(*at, [colour_of([one]) for one in _in(data, groups[0])])),
            words.several_numbered,
        )
    points_ = [data.incidents[index] for mark in signs for index in mark.incidents]
    if any(one.precision == Precision.SITE and one.radius_m for one in points_):
        yield _ring(*at), words.radius
    if any(one.precision == Precision.NEAR for one in points_):
        yield draw_near(*at, INK, RING)[1:], words.near
    zones = [spot.zone for mark in marks for spot in mark.spots if spot.zone is not None]
    patch = shapely.box(0.0, MIDDLE - 1.8, PICTURE - 1.2, MIDDLE + 1.8)
    if any(not zone.geom_type.endswith("LineString") for zone in zones):
        yield draw_zone(patch, []), words.area
    if any(zone.geom_type.endswith("LineString") for zone in zones):
        line = shapely.LineString([(0.2, MIDDLE), (PICTURE - 1.4, MIDDLE)])
        yield draw_zone(line, []), words.line


def _in(data: MapData, mark: Mark) -> list[IncidentData]:
    return [data.incidents[index] for index in mark.incidents]


def _ring(x: float, y: float) -> list[Item]:
    ring = (circle(x, y, RING),)
    return [
        Outline(contours=ring, fill=INK, fill_opacity=0.1),
        Outline(contours=ring, stroke=INK, width=0.3),
    ]


def _entry(picture: list[Item], text: str, wide: float) -> list[Row]:
    rows = text_rows(text, TEXT, PICTURE, wide)
    high = sum(row.height for row in rows)
    gap = max(0.0, (2 * MIDDLE - high) / 2)
    return together([Row(gap, tuple(picture)), *rows, Row(gap + 0.4)])
