"""Build the vector basemap that every map carries: ``world.json``, and ``e30n30.json`` and so on.

Coarse shapes of the whole world, and fine ones in cells of ten degrees, so that a map takes
only what lies around its incidents. Reads what `gazetteer` reads; only used while building.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shapely

from mapapp.gazetteer.provinces import read_province_names, read_provinces
from mapapp.layers.basemap_labels import Label, country_labels, province_labels, town_labels
from mapapp.layers.basemap_shapes import Shapes, cut, read_shapes
from mapapp.layers.cells import CELL_DEGREES, Box, cell_name
from mapapp.layers.embed import embedded_json
from mapapp.layers.polyline import encode

if TYPE_CHECKING:
    from collections.abc import Iterable

COARSE_STEPS, FINE_STEPS = 50, 400
"""Grid lines a degree: 2 km and 280 m, under two pixels at zoom 5 and zoom 9."""
COARSE_TOLERANCE, FINE_TOLERANCE = 0.04, 0.004
"""Degrees by which a line may move."""
OVERLAP = 0.05
"""Degrees by which cells overlap, so that no seam shows between them."""
WORLD_TOWNS_ZOOM = 5
"""Up to which zoom the coarse map names towns."""
LABEL_STEPS = 100


def build_basemap(out: Path, *, geodata: Path, node_modules: Path) -> None:
    """Write the basemap into an empty or new folder; same sources, same bytes.

    Args:
        out: where it goes.
        geodata: the repository's own data, for provinces and the names of towns.
        node_modules: npm packages, for Natural Earth.
    """
    boundaries = geodata / "boundaries"
    provinces = read_provinces(boundaries)
    towns = list(town_labels(geodata))
    countries = list(country_labels(node_modules))
    coarse = read_shapes(node_modules, scale="50m", tolerance=COARSE_TOLERANCE)
    fine = read_shapes(node_modules, scale="10m", tolerance=FINE_TOLERANCE, provinces=provinces)
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.json"):
        old.unlink()
    world = _shapes(coarse, COARSE_STEPS) | {
        "countries": _labels(countries),
        "towns": _labels(town for town in towns if town.zoom <= WORLD_TOWNS_ZOOM),
    }
    _write(out / "world.json", world)
    labels = {
        "towns": _by_cell(town for town in towns if town.zoom > WORLD_TOWNS_ZOOM),
        "names": _by_cell(province_labels(provinces, read_province_names(boundaries))),
    }
    corners = list(itertools.product(range(-180, 180, CELL_DEGREES), range(-90, 90, CELL_DEGREES)))
    for corner, shapes in zip(corners, cut(fine, map(_box, corners)), strict=True):
        cell = _shapes(shapes, FINE_STEPS)
        cell |= {key: _labels(found.get(corner, [])) for key, found in labels.items()}
        if any(cell.values()):
            _write(out / f"{cell_name(*corner)}.json", {"sw": corner, **cell})


def _box(corner: tuple[int, int]) -> Box:
    west, south = corner
    north, east = south + CELL_DEGREES + OVERLAP, west + CELL_DEGREES + OVERLAP
    return max(-180.0, west - OVERLAP), south - OVERLAP, min(180.0, east), north


def _shapes(shapes: Shapes, steps: int) -> dict[str, list[Any]]:
    """Polygons as lists of rings, lines as themselves, each encoded."""
    polygons = {"land": shapes.land, "lakes": shapes.lakes}
    lines = {"borders": shapes.borders, "provinces": shapes.provinces, "rivers": shapes.rivers}
    encoded: dict[str, list[Any]] = {
        key: [[encode(ring.coords, steps) for ring in shapely.get_rings(one)] for one in found]
        for key, found in polygons.items()
    }
    for key, found in lines.items():
        encoded[key] = [encode(line.coords, steps) for line in found]
    return {key: sorted(found) for key, found in encoded.items()}


def _labels(labels: Iterable[Label]) -> list[list[Any]]:
    """``[lon, lat, zoom, rank, is capital, names]``, names a text or one a language."""
    ordered = sorted(labels, key=lambda label: (label.zoom, -label.rank, label.lon, label.lat))
    return [
        [
            round(label.lon * LABEL_STEPS),
            round(label.lat * LABEL_STEPS),
            label.zoom,
            label.rank,
            int(label.is_capital),
            label.names[""] if len(label.names) == 1 else dict(sorted(label.names.items())),
        ]
        for label in ordered
    ]


def _by_cell(labels: Iterable[Label]) -> dict[tuple[int, int], list[Label]]:
    found: dict[tuple[int, int], list[Label]] = defaultdict(list)
    for label in labels:
        found[_floor(label.lon), _floor(label.lat)].append(label)
    return found


def _floor(degrees: float) -> int:
    return int(degrees // CELL_DEGREES) * CELL_DEGREES


def _write(path: Path, part: dict[str, Any]) -> None:
    # Fit for a page as it stands, so that a map is written without reading it again.
    path.write_text(embedded_json(part) + "\n", "utf-8")
