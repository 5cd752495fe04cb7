"""The part of the world that a map shows, in Web Mercator, and where it lies on paper; pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely

from mapapp.layers.features import METRES_PER_DEGREE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray
    from shapely.geometry.base import BaseGeometry

    from mapapp.export.paper.drawing import Box as PaperBox
    from mapapp.export.paper.drawing import Point
    from mapapp.layers.cells import Box

LIMIT: Final = 85.05
"""Latitude at which Web Mercator ends."""
MARGIN_MM: Final = 13.0
"""Around what is drawn, for signs and their numbers."""
LARGEST_SCALE: Final = 1 / 1_000_000
"""A map is no larger than its basemap is exact."""
WORLD: Final = (-180.0, -56.0, 180.0, 76.0)
"""What is shown where nothing is drawn: every land but Antarctica."""
PIXEL_MM: Final = 0.16
"""What a pixel of the map on the screen is on paper, for how much there is room."""


@dataclass(frozen=True, slots=True)
class Window:
    """A rectangle of the map on a rectangle of paper."""

    frame: PaperBox
    west: float
    """Longitude of the left edge, degrees; the right one may lie beyond 180."""
    north: float
    """Latitude of the upper edge."""
    degree_mm: float
    """Millimetres a degree of longitude."""

    @property
    def east(self) -> float:
        """Longitude of the right edge."""
        return self.west + (self.frame[2] - self.frame[0]) / self.degree_mm

    @property
    def south(self) -> float:
        """Latitude of the lower edge."""
        down = (self.frame[3] - self.frame[1]) / self.degree_mm
        return float(latitude(mercator(self.north) - down))

    @property
    def middle_latitude(self) -> float:
        """Of the frame's middle, for which the scale bar is right."""
        down = (self.frame[3] - self.frame[1]) / 2 / self.degree_mm
        return float(latitude(mercator(self.north) - down))

    @property
    def zoom(self) -> float:
        """The zoom of a map on the screen with as much room for what it shows."""
        return math.log2(360 * self.degree_mm / (256 * PIXEL_MM))

    @property
    def turns(self) -> range:
        """How often around the world, in turns of 360 degrees, something may be seen."""
        return range(math.floor((self.west + 180) / 360), math.floor((self.east + 180) / 360) + 1)

    def mm_per_metre(self, lat: float) -> float:
        """The scale at a latitude, in millimetres a metre."""
        return self.degree_mm / (METRES_PER_DEGREE * math.cos(math.radians(clamped(lat))))

    def place(self, lon: float, lat: float) -> Point:
        """Where a point lies on paper; past the projection's end, where that is."""
        ((x, y),) = self.on_paper([(lon, clamped(lat))]).tolist()
        return x, y

    def on_paper(self, corners: ArrayLike) -> NDArray[np.float64]:
        """Where longitudes and latitudes lie on paper."""
        lon, lat = np.asarray(corners, dtype=float).reshape(-1, 2).T
        x = self.frame[0] + (lon - self.west) * self.degree_mm
        y = self.frame[1] + (mercator(self.north) - mercator(lat)) * self.degree_mm
        return np.stack([x, y], axis=1)

    def project(self, shape: BaseGeometry) -> BaseGeometry:
        """A shape on paper, not cut."""
        return shapely.transform(shape, self.on_paper)


def window_around(boxes: Sequence[Box], frame: PaperBox) -> Window:
    """The largest map that shows all the boxes, with a margin, in a frame."""
    west, south, east, north = around_the_world(boxes) if boxes else WORLD
    top, bottom = (float(mercator(clamped(lat))) for lat in (north, south))
    width, height = frame[2] - frame[0], frame[3] - frame[1]
    margin = MARGIN_MM if boxes else 0.0
    middle = float(latitude((top + bottom) / 2))
    largest = LARGEST_SCALE * 1000 * METRES_PER_DEGREE * math.cos(math.radians(middle))
    degree_mm = min(
        (width - 2 * margin) / max(east - west, 1e-9),
        (height - 2 * margin) / max(top - bottom, 1e-9),
        largest,
    )
    left = (west + east) / 2 - width / degree_mm / 2
    upper = (top + bottom) / 2 + height / degree_mm / 2
    return Window(frame, left, float(latitude(upper)), degree_mm)


def around_the_world(boxes: Sequence[Box]) -> Box:
    """The narrowest box around some, which may reach over the antimeridian."""
    spans = sorted(((west + 180) % 360 - 180, min(east - west, 360)) for west, _, east, _ in boxes)
    # The widest gap between them is what is left out.
    best, start, reach = -1.0, spans[0][0], -math.inf
    for west, length in [*spans, (spans[0][0] + 360, spans[0][1])]:
        if reach > -math.inf and west - reach > best:
            best, start = west - reach, west
        reach = max(reach, west + length)
    if best <= 0:
        west, east = -180.0, 180.0
    else:
        west = (start + 180) % 360 - 180
        east = west + 360 - best
    return west, min(box[1] for box in boxes), east, max(box[3] for box in boxes)


def clamped(lat: float) -> float:
    """A latitude that the projection has."""
    return max(-LIMIT, min(LIMIT, lat))


def mercator(lat: ArrayLike) -> NDArray[np.float64]:
    """The ordinate of a latitude, in degrees of longitude."""
    radians = np.radians(np.clip(np.asarray(lat, dtype=float), -89.9, 89.9))
    return np.asarray(np.degrees(np.arctanh(np.sin(radians))))


def latitude(ordinate: ArrayLike) -> NDArray[np.float64]:
    """The latitude of an ordinate."""
    return np.asarray(np.degrees(np.arctan(np.sinh(np.radians(ordinate)))))
