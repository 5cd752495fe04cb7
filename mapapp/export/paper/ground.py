"""The basemap on paper: land, waters and borders as outlines, names as candidates for a place."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely

from mapapp.export.paper.drawing import Contour, Outline, rectangle
from mapapp.export.paper.letters import can_be_set
from mapapp.layers.cells import CELL_DEGREES, cell_name
from mapapp.layers.polyline import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from mapapp.export.paper.window import Window
    from mapapp.layers.cells import Box

    Rings = list[NDArray[np.float64]]
    Build = Callable[[Rings], BaseGeometry]

SEA: Final = "#dce7ee"
LAND: Final = "#f9f7f2"
COAST: Final = "#93a6b1"
BORDER: Final = "#7d746c"
PROVINCE: Final = "#bdb3a6"
RIVER: Final = "#9dbdd0"

FINE_FROM_ZOOM: Final = 5.0
RIVERS_FROM_ZOOM: Final = 4.0
PROVINCES_FROM_ZOOM: Final = 5.5
LOCAL_FROM_ZOOM: Final = 6.0
"""From which on a town's name in its own script stands beside the reader's, as on the page."""
COARSE_STEPS, FINE_STEPS, LABEL_STEPS = 50, 400, 100
OVERLAP: Final = 0.02
"""Degrees by which filled cells lie over each other, so that no seam shows."""
TOLERANCE_MM: Final = 0.04
SMALLEST_MM: Final = 0.25
"""Width or height of an island or a lake that is drawn."""

Part = dict[str, Any]
"""The world or a cell, as the build wrote it."""


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """A name of the basemap."""

    x: float
    y: float
    text: str
    sort: str
    """``country``, ``province`` or ``town``."""
    rank: int
    """Inhabitants, or thousands of square kilometres."""
    is_capital: bool = False


def cells_in(window: Window) -> list[tuple[str, int]]:
    """The fine cells that a window shows, each with the turn of the world it is seen on.

    None on a map of so small a scale that the coarse world is as good.
    """
    if window.zoom < FINE_FROM_ZOOM:
        return []
    rows = range(_floor(window.south), _floor(window.north) + 1, CELL_DEGREES)
    columns = range(_floor(window.west), _floor(window.east) + 1, CELL_DEGREES)
    return [
        (cell_name((west + 180) % 360 - 180, south), (west + 180) // 360)
        for south in rows
        for west in columns
    ]


def draw_ground(window: Window, world: Part, cells: Mapping[str, Part]) -> list[Outline]:
    """The basemap as outlines, cut to the frame, the lowest first.

    Args:
        window: what is shown.
        world: the coarse basemap.
        cells: the fine cells of `cells_in` that there are, by name.
    """
    pieces = list(_pieces(window, world, cells))
    grown = min(1.0, max(0.0, (window.zoom - 3) / 6))
    land = _Layer(window, pieces, "land")
    outlines = [Outline(contours=(rectangle(window.frame),), fill=SEA)]
    outlines += land.filled(LAND)
    outlines += land.edges(COAST, 0.15)
    if window.zoom >= RIVERS_FROM_ZOOM:
        outlines += _Layer(window, pieces, "rivers").lines(RIVER, 0.15 + 0.15 * grown)
    lakes = _Layer(window, pieces, "lakes")
    outlines += lakes.filled(SEA)
    outlines += lakes.edges(RIVER, 0.1)
    if window.zoom >= PROVINCES_FROM_ZOOM:
        outlines += _Layer(window, pieces, "provinces").lines(PROVINCE, 0.2, (0.8, 0.6))
    outlines += _Layer(window, pieces, "borders").lines(BORDER, 0.15 + 0.2 * grown)
    return outlines


@dataclass(frozen=True, slots=True)
class _Piece:
    """The world or a cell, with where it is seen and where it ends, in degrees."""

    part: Part
    steps: int
    turn: int
    box: Box

    def rings(self, key: str) -> Iterator[Rings]:
        """The rings of each polygon, or each line as one ring."""
        for shape in self.part[key]:
            rings = [shape] if isinstance(shape, str) else shape
            yield [np.array(decode(ring, self.steps)) for ring in rings]


def _pieces(window: Window, world: Part, cells: Mapping[str, Part]) -> Iterator[_Piece]:
    wanted = cells_in(window)
    if not wanted:
        for turn in window.turns:
            yield _Piece(world, COARSE_STEPS, turn, (-180, -90, 180, 90))
    for name, turn in wanted:
        if name in cells:
            west, south = cells[name]["sw"]
            box = west, south, west + CELL_DEGREES, south + CELL_DEGREES
            yield _Piece(cells[name], FINE_STEPS, turn, box)


class _Layer:
    """One sort of shapes of all pieces, as far as the window shows them."""

    def __init__(self, window: Window, pieces: Iterable[_Piece], key: str) -> None:
        self._window = window
        self._pieces = [
            (piece, [rings for rings in piece.rings(key) if _is_seen(rings[0], piece, window)])
            for piece in pieces
        ]

    def filled(self, colour: str) -> list[Outline]:
        """Areas without their edge."""
        # Each piece by itself: what lies in two of an outline's contours would be left out.
        return [
            outline
            for piece, shapes in self._pieces
            for outline in _outline(self._cut(piece, map(_area, shapes), OVERLAP), fill=colour)
        ]

    def edges(self, colour: str, width: float) -> list[Outline]:
        """The edges of areas, but not where the antimeridian cuts them."""
        return self._drawn(_edge, stroke=colour, width=width)

    def lines(self, colour: str, width: float, dashes: tuple[float, ...] = ()) -> list[Outline]:
        """Lines, each ring one."""
        return self._drawn(shapely.MultiLineString, stroke=colour, width=width, dashes=dashes)

    def _drawn(self, build: Build, **look: Any) -> list[Outline]:  # noqa: ANN401 - the fields of an outline
        found = (self._cut(piece, map(build, shapes), 0.0) for piece, shapes in self._pieces)
        return _outline(itertools.chain.from_iterable(found), **look)

    def _cut(
        self, piece: _Piece, shapes: Iterable[BaseGeometry], overlap: float
    ) -> Iterator[BaseGeometry]:
        """Each shape on paper, within its piece and the frame."""
        west, south, east, north = piece.box
        box = west - overlap, south - overlap, east + overlap, north + overlap
        shift = 360.0 * piece.turn, 0.0
        for shape in shapes:
            cut = shapely.clip_by_rect(shape, *box)
            if not cut.is_empty:
                turned = shapely.transform(cut, lambda at: at + shift)
                yield shapely.clip_by_rect(self._window.project(turned), *self._window.frame)


def _is_seen(ring: NDArray[np.float64], piece: _Piece, window: Window) -> bool:
    """Whether a shape is in the window, and not too small to be seen there."""
    (west, south), (east, north) = ring.min(axis=0), ring.max(axis=0)
    shift = 360 * piece.turn
    is_in = (
        west + shift < window.east
        and east + shift > window.west
        and south < window.north
        and north > window.south
    )
    return bool(is_in and max(east - west, north - south) * window.degree_mm > SMALLEST_MM)


def _area(rings: Rings) -> BaseGeometry:
    shell, *holes = (ring for ring in rings if len(ring) > 3)
    return shapely.Polygon(shell, holes)


def _edge(rings: Rings) -> BaseGeometry:
    """The rings as lines, without what runs along the antimeridian."""
    lines: list[NDArray[np.float64]] = []
    for ring in rings:
        is_cut = (ring[:-1, 0] == ring[1:, 0]) & (np.abs(ring[1:, 0]) == 180)
        lines += np.split(ring, np.flatnonzero(is_cut) + 1)
    return shapely.MultiLineString([line for line in lines if len(line) > 1])


def _outline(shapes: Iterable[BaseGeometry], **look: Any) -> list[Outline]:  # noqa: ANN401 - the fields of an outline
    found = tuple(contour for shape in shapes for contour in contours(shape.simplify(TOLERANCE_MM)))
    return [Outline(contours=found, **look)] if found else []


def contours(shape: BaseGeometry) -> tuple[Contour, ...]:
    """A shape's rings and lines; points are dropped."""
    found: list[Contour] = []
    for part in shapely.get_parts(shape):
        if part.geom_type == "GeometryCollection":
            found += contours(part)
        elif part.geom_type == "Polygon":
            found += [
                Contour(tuple(map(tuple, ring.coords[:-1])), is_closed=True)
                for ring in shapely.get_rings(part)
            ]
        elif part.geom_type in {"LineString", "LinearRing"} and not part.is_empty:
            found.append(Contour(tuple(map(tuple, part.coords))))
    return tuple(found)


def ground_labels(
    window: Window, world: Part, cells: Mapping[str, Part], lang: str
) -> list[PlaceLabel]:
    """The names for which a map of this scale has room, the greater first."""
    zoom = window.zoom
    sources = [("country", turn, world["countries"]) for turn in window.turns]
    sources += [("town", turn, world["towns"]) for turn in window.turns]
    for name, turn in cells_in(window):
        if name in cells:
            sources += [("town", turn, cells[name]["towns"])]
            sources += [("province", turn, cells[name]["names"])]
    found = [
        label
        for sort, turn, rows in sources
        for row in rows
        if row[2] <= zoom and (label := _label(window, sort, turn, row, lang))
    ]
    return sorted(found, key=_importance)


LARGE_TOWN: Final = 300_000
"""Inhabitants of a town that goes before a province."""


def _importance(label: PlaceLabel) -> tuple[int, bool, int, float, float]:
    is_large = label.is_capital or label.rank >= LARGE_TOWN
    order = {"country": 0, "province": 2, "town": 1 if is_large else 3}
    return order[label.sort], not label.is_capital, -label.rank, label.x, label.y


def _label(window: Window, sort: str, turn: int, row: list[Any], lang: str) -> PlaceLabel | None:
    lon, lat, _, rank, is_capital, names = row
    x, y = window.place(lon / LABEL_STEPS + 360 * turn, lat / LABEL_STEPS)
    left, top, right, bottom = window.frame
    if not (left < x < right and top < y < bottom):
        return None
    text = names if isinstance(names, str) else names.get(lang, names[""])
    if sort == "town" and window.zoom >= LOCAL_FROM_ZOOM and not isinstance(names, str):
        local = names.get("local", text)
        text = f"{text} · {local}" if local != text and can_be_set(local) else text
    return PlaceLabel(x, y, text, sort, rank, bool(is_capital))


def _floor(degrees: float) -> int:
    return int(degrees // CELL_DEGREES) * CELL_DEGREES
