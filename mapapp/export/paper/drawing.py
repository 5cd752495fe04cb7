"""What a sheet of paper is made of: outlines and lines of text, in millimetres, y down.

Every curve is given by its corners, close enough that no printer shows them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import parse_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

MM_PER_POINT: Final = 25.4 / 72
INK: Final = "#1d2329"
QUIET: Final = "#535b63"
PAPER: Final = "#ffffff"
RULE: Final = "#d5d9dd"

_CURVE_STEPS: Final = 10


class Face(StrEnum):
    """A cut of the one family of type."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"


@dataclass(frozen=True, slots=True)
class Contour:
    """A line through some corners."""

    corners: tuple[Point, ...]
    is_closed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """Contours painted together; the inside is where an odd number of them is around."""

    contours: tuple[Contour, ...]
    fill: str | None = None
    """``#rrggbb``, as every colour."""
    fill_opacity: float = 1.0
    stroke: str | None = None
    width: float = 0.2
    stroke_opacity: float = 1.0
    dashes: tuple[float, ...] = ()
    has_round_ends: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """One line of text in one face, set from its left edge on its baseline."""

    x: float
    y: float
    text: str
    """In logical order, without control characters."""
    face: Face = Face.REGULAR
    size: float
    """Millimetres an em."""
    colour: str = INK
    is_rtl: bool = False
    """Whether the paragraph runs from right to left; single words decide for themselves."""
    tracking: float = 0.0
    """Millimetres between letters."""
    halo: float = 0.0
    """Millimetres of paper around the letters."""
    url: str = ""
    """Where a reader is taken who follows the line: http or https, checked; or empty."""


Item = Outline | TextLine


@dataclass(frozen=True, slots=True)
class Page:
    """One side of paper."""

    width: float
    height: float
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """Pages, and what they are called."""

    title: str
    lang: str
    pages: tuple[Page, ...]


def points(size: float) -> float:
    """A size of type in typographic points, as millimetres."""
    return size * MM_PER_POINT


def circle(x: float, y: float, radius: float) -> Contour:
    """A whole circle."""
    steps = max(24, min(180, round(radius * 24)))
    turns = (2 * math.pi * step / steps for step in range(steps))
    return Contour(
        tuple((x + radius * math.cos(a), y + radius * math.sin(a)) for a in turns), is_closed=True
    )


def rectangle(box: Box) -> Contour:
    """The four sides of a box."""
    left, top, right, bottom = box
    return Contour(((left, top), (right, top), (right, bottom), (left, bottom)), is_closed=True)


def svg_path(path: str, x: float, y: float, scale: float) -> tuple[Contour, ...]:
    """An SVG path around 0,0, laid at a point."""
    pen = FlatteningPen()
    parse_path(path, pen)
    return placed(pen.contours(), x, y, scale)


def placed(
    contours: Iterable[Contour], x: float, y: float, scale: float, *, y_up: bool = False
) -> tuple[Contour, ...]:
    """The same contours, larger or smaller, with their 0,0 at a point."""
    down = -scale if y_up else scale
    return tuple(
        Contour(tuple((x + a * scale, y + b * down) for a, b in one.corners), one.is_closed)
        for one in contours
    )


class FlatteningPen(BasePen):  # type: ignore[misc]
    """Takes lines and curves, and gives them back as corners."""

    def __init__(self, steps: int = _CURVE_STEPS) -> None:
        super().__init__(None)
        self._steps = steps
        self._done: list[Contour] = []
        self._corners: list[Point] = []

    def contours(self) -> tuple[Contour, ...]:
        """What was drawn so far."""
        self._end(is_closed=False)
        return tuple(self._done)

    def _moveTo(self, point: Point) -> None:  # noqa: N802 - fontTools calls it
        self._end(is_closed=False)
        self._corners = [point]

    def _lineTo(self, point: Point) -> None:  # noqa: N802
        self._corners.append(point)

    def _curveToOne(self, first: Point, second: Point, end: Point) -> None:  # noqa: N802
        start = self._corners[-1]
        for step in range(1, self._steps + 1):
            t = step / self._steps
            weights = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            self._corners.append(_mix(weights, (start, first, second, end)))

    def _closePath(self) -> None:  # noqa: N802
        self._end(is_closed=True)

    def _endPath(self) -> None:  # noqa: N802
        self._end(is_closed=False)

    def _end(self, *, is_closed: bool) -> None:
        if len(self._corners) > 1:
            self._done.append(Contour(tuple(self._corners), is_closed))
        self._corners = []


def _mix(weights: Sequence[float], corners: Sequence[Point]) -> Point:
    return (
        sum(w * c[0] for w, c in zip(weights, corners, strict=True)),
        sum(w * c[1] for w, c in zip(weights, corners, strict=True)),
    )


def overlaps(one: Box, other: Box, gap: float = 0.0) -> bool:
    """Whether two boxes come nearer to each other than a gap."""
    return (
        one[0] - gap < other[2]
        and one[2] + gap > other[0]
        and one[1] - gap < other[3]
        and one[3] + gap > other[1]
    )
