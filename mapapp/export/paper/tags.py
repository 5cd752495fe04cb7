"""Where the numbers of signs and areas stand, so that none comes over another; pure."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import shapely

from mapapp.export.paper.drawing import Face, points
from mapapp.export.paper.letters import shortened, width
from mapapp.export.paper.room import Room

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.export.paper.drawing import Box
    from mapapp.export.paper.spots import Mark

SIGN_MM: Final = 0.185
"""A pixel of a sign, on paper: a sign is 5 mm wide."""
SIGN_RADIUS: Final = 13 * SIGN_MM
NEAR_RADIUS: Final = 17 * SIGN_MM
"""Of the dashed ring around a sign whose place is known by a neighbour only."""
NUMBER_SIZE: Final = points(8)
NAME_SIZE: Final = points(7.5)
TAG_PADDING: Final = 0.7
LONGEST_NAME: Final = 40.0
REACH_MM: Final = 26.0
"""How far from its sign a number may stand, at the end of a line."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A mark's numbers, with the name of its place where there is room."""

    mark: Mark
    box: Box
    numbers: str
    name: str
    is_led: bool
    """Whether a line leads to it."""


def sign_box(mark: Mark) -> Box:
    """What a sign covers."""
    radius = NEAR_RADIUS
    return mark.x - radius, mark.y - radius, mark.x + radius, mark.y + radius


def place_tags(marks: Sequence[Mark], frame: Box) -> list[Tag | None]:
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
