"""The map in its frame, with scale, north and sources under it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from mapapp.export.paper.drawing import (
    INK,
    PAPER,
    QUIET,
    Contour,
    Face,
    Outline,
    TextLine,
    points,
    rectangle,
)
from mapapp.export.paper.ground import draw_ground, ground_labels
from mapapp.export.paper.layer import draw_incidents
from mapapp.export.paper.letters import width
from mapapp.export.paper.names import write_names
from mapapp.export.paper.room import Room
from mapapp.export.paper.rows import Style
from mapapp.export.paper.tags import sign_box
from mapapp.export.paper.words import ATTRIBUTION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mapapp.export.paper.arrangement import Arrangement
    from mapapp.export.paper.drawing import Box, Item
    from mapapp.export.paper.ground import Part
    from mapapp.export.paper.window import Window
    from mapapp.export.paper.words import Speech
    from mapapp.layers.features import MapData

SCALE_BAR: Final = 45.0
"""The longest a scale bar gets, in millimetres."""
NOTE: Final = Style(points(7), colour=QUIET)


def draw_map(
    data: MapData,
    window: Window,
    arrangement: Arrangement,
    basemap: tuple[Part, Mapping[str, Part]],
    say: Speech,
) -> Iterator[Item]:
    """Everything in the frame, and the strip under it."""
    frame = window.frame
    yield from draw_ground(window, *basemap)
    room = Room(frame)
    room.take(*(sign_box(mark) for mark in arrangement.marks if not mark.is_zone))
    room.take(*(tag.box for tag in arrangement.tags))
    written = [(tag.name, (tag.mark.x, tag.mark.y)) for tag in arrangement.tags if tag.name]
    labels = ground_labels(window, *basemap, say.words.lang)
    # Names lie under the signs, whose halo is wider than their box.
    yield from write_names(labels, room, written)
    yield from draw_incidents(data, window, arrangement)
    yield Outline(contours=(rectangle(frame),), stroke=INK, width=0.3)
    yield from _scale_bar(window, say)
    yield from _north(frame, say)
    x = frame[2] - width(ATTRIBUTION, NOTE.face, NOTE.size)
    yield TextLine(x=x, y=frame[3] + 3.6, text=ATTRIBUTION, size=NOTE.size, colour=QUIET)


def _scale_bar(window: Window, say: Speech) -> Iterator[Item]:
    """A bar in kilometres, right at the map's middle latitude, half of it filled."""
    kilometres = scale_length(window)
    long = kilometres * 1000 * window.mm_per_metre(window.middle_latitude)
    left, y = window.frame[0], window.frame[3] + 2.2
    box: Box = left, y, left + long, y + 1.4
    half: Box = left, y, left + long / 2, y + 1.4
    yield Outline(contours=(rectangle(box),), fill=PAPER, stroke=INK, width=0.2)
    yield Outline(contours=(rectangle(half),), fill=INK)
    texts = ((0.0, "0"), (0.5, say.number(kilometres / 2)), (1.0, say.distance(kilometres * 1000)))
    for share, text in texts:
        shift = 0.0 if share == 0 else width(text, NOTE.face, NOTE.size) / 2
        yield TextLine(x=left + long * share - shift, y=y + 4.4, text=text, size=NOTE.size)


def scale_length(window: Window) -> float:
    """The longest round number of kilometres for which the bar has room."""
    most = SCALE_BAR / window.mm_per_metre(window.middle_latitude) / 1000
    power = 10.0 ** math.floor(math.log10(most))
    return max(step * power for step in (1, 2, 5) if step * power <= most)


def _north(frame: Box, say: Speech) -> Iterator[Item]:
    """An arrow; the projection has north up everywhere."""
    x, y = frame[0] + SCALE_BAR + 22, frame[3] + 1.4
    arrow = Contour(((x, y), (x + 1.5, y + 5), (x, y + 3.9), (x - 1.5, y + 5)), is_closed=True)
    yield Outline(contours=(arrow,), fill=INK)
    yield TextLine(x=x + 2.2, y=y + 4.2, text=say.words.north, face=Face.BOLD, size=points(8))
