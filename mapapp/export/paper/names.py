"""The basemap's place names, where signs and numbers leave room; the greater first."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from mapapp.export.paper.drawing import (
    PAPER,
    QUIET,
    Face,
    Outline,
    TextLine,
    circle,
    points,
)
from mapapp.export.paper.letters import width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mapapp.export.paper.drawing import Box, Item, Point
    from mapapp.export.paper.ground import PlaceLabel
    from mapapp.export.paper.room import Room

MOST: Final = 60
"""Names on one map: more would drown the incidents."""
TOWN_INK: Final = "#3d3c39"
SAME_PLACE_MM: Final = 15.0
"""Within which a name that an incident's sign bears already is not written again."""
HALO: Final = 0.7
TRACKING: Final = 0.35


def write_names(
    labels: Iterable[PlaceLabel], room: Room, written: Sequence[tuple[str, Point]]
) -> Iterator[Item]:
    """Names, and dots for towns, each where there is room for it.

    Args:
        labels: in order of importance.
        room: where signs and numbers are taken already; the names are taken in it, too.
        written: names that stand on the map already, with where.
    """
    count = 0
    for label in labels:
        if count == MOST:
            return
        if any(
            text == label.text and math.dist(at, (label.x, label.y)) < SAME_PLACE_MM
            for text, at in written
        ):
            continue
        items = _town(label, room) if label.sort == "town" else _area(label, room)
        count += bool(items)
        yield from items


def _area(label: PlaceLabel, room: Room) -> list[Item]:
    """The name of a country or province, around its middle."""
    is_country = label.sort == "country"
    text = label.text.upper() if is_country else label.text
    size, tracking = (points(7.5), TRACKING) if is_country else (points(6.5), 0.1)
    face = Face.REGULAR if is_country else Face.ITALIC
    wide = width(text, face, size, tracking)
    box = label.x - wide / 2, label.y - size / 2, label.x + wide / 2, label.y + size / 2
    if not room.is_free(box, 0.8):
        return []
    room.take(box)
    return [_name(text, box, face, size, QUIET, tracking)]


def _town(label: PlaceLabel, room: Room) -> list[Item]:
    """A dot, and the name right, left, above or below of it."""
    is_great = label.is_capital or label.rank > 1_000_000
    size = points(7.5) if is_great else points(6.8) if label.rank > 100_000 else points(6.2)
    face = Face.BOLD if label.is_capital else Face.REGULAR
    radius = 0.7 if label.is_capital else 0.5 if label.rank > 100_000 else 0.38
    x, y = label.x, label.y
    dot = x - radius, y - radius, x + radius, y + radius
    if not room.is_free(dot):
        return []
    wide = width(label.text, face, size)
    gap = radius + 0.5
    for left, top in (
        (x + gap, y - size / 2),
        (x - gap - wide, y - size / 2),
        (x - wide / 2, y - gap - size),
        (x - wide / 2, y + gap),
    ):
        box: Box = left, top, left + wide, top + size
        if room.is_free(box, 0.4):
            room.take(dot, box)
            ring = (circle(x, y, radius),)
            fill = PAPER if label.is_capital else TOWN_INK
            point = Outline(contours=ring, fill=fill, stroke=TOWN_INK, width=0.25)
            return [point, _name(label.text, box, face, size, TOWN_INK, 0.0)]
    return []


def _name(text: str, box: Box, face: Face, size: float, colour: str, tracking: float) -> TextLine:
    baseline = (box[1] + box[3]) / 2 + size * 0.35
    return TextLine(
        x=box[0],
        y=baseline,
        text=text,
        face=face,
        size=size,
        colour=colour,
        tracking=tracking,
        halo=HALO,
    )
