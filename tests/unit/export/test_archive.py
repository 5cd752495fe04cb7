from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pmtiles.tile import Compression, TileType
from shapely import Point, box

from mapapp.errors import InputError
from mapapp.export.archive import read_tiles
from tests.archives import write_tiles, write_vectors
from tests.packed import read_packed

if TYPE_CHECKING:
    from tests.archives import Layers

HERE = (40.14, 35.33, 40.14, 35.33)
ELSEWHERE = (-70.0, -30.0, -70.0, -30.0)
LAND = [(box(36, 32, 44, 38), {"kind": "earth"})]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Land, and a town on it."""
    towns = [(Point(40.14, 35.33), {"kind": "locality", "name": "Deir ez-Zor"})]
    link = '<a href="https://osm.org/copyright">© OpenStreetMap&nbsp;contributors</a>'
    layers: Layers = {"earth": LAND, "places": towns}
    return write_vectors(tmp_path / "a.pmtiles", layers, zooms=(4, 9), attribution=link)


def test_the_tiles_around_what_is_drawn_are_taken_from_where_the_map_shows_less(
    archive: Path,
) -> None:
    facts = read_tiles(archive, [HERE]).facts
    assert (None, 5, 9) == (facts["image"], facts["first"], facts["last"])
    assert {5, 6, 7, 8, 9} == {zoom for zoom, *_ in facts["tiles"]}
    assert [9, 313, 202] in [list(tile[:3]) for tile in facts["tiles"]]
    assert facts["draws_land"]


def test_whose_data_it_is_stands_there_without_its_markup(archive: Path) -> None:
    attribution = read_tiles(archive, [HERE]).facts["attribution"]
    assert "© OpenStreetMap contributors" == attribution


def test_a_tile_is_unpacked_and_what_is_the_same_stands_once(tmp_path: Path) -> None:
    tiles = {(5, 19, 12): b"sea", (5, 19, 11): b"sea", (5, 20, 12): b"land"}
    packed = {tile: gzip.compress(data) for tile, data in tiles.items()}
    made = write_tiles(tmp_path / "a.pmtiles", packed, TileType.MVT, Compression.GZIP)
    taken = read_tiles(made, [(40, 40, 50, 42)])
    assert {b"sea", b"land"} == set(map(read_packed, taken.blocks))
    blocks = {tuple(tile[:3]): taken.blocks[tile[3]] for tile in taken.facts["tiles"]}
    assert tiles == {tile: read_packed(block) for tile, block in blocks.items()}


def test_images_say_what_they_are(tmp_path: Path) -> None:
    made = write_tiles(tmp_path / "a.pmtiles", {(5, 19, 12): b"\x89PNG"}, TileType.PNG)
    assert "image/png" == read_tiles(made, [HERE]).facts["image"]


def test_coarse_tiles_go_first_when_room_is_short(archive: Path) -> None:
    whole = read_tiles(archive, [HERE])
    some = read_tiles(archive, [HERE], budget=sum(map(len, whole.blocks)) // 2)
    assert whole.facts["tiles"][: len(some.facts["tiles"])] == some.facts["tiles"]
    assert 0 < len(some.facts["tiles"]) < len(whole.facts["tiles"])


def test_an_archive_of_another_region_is_refused(archive: Path) -> None:
    with pytest.raises(InputError, match="has nothing where the incidents are"):
        read_tiles(archive, [ELSEWHERE])


@pytest.mark.parametrize(
    "data", [b"", b"PMTiles", b"PK\x03\x04" + bytes(200), b"PMTiles\x02" + bytes(200)], ids=repr
)
def test_what_is_no_archive_is_refused_in_one_line(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pmtiles"
    path.write_bytes(data)
    with pytest.raises(InputError, match="no PMTiles archive that can be read") as caught:
        read_tiles(path, [HERE])
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("kept", [100, 200, 300, 600])
def test_an_archive_that_is_cut_off_is_refused(kept: int, archive: Path) -> None:
    archive.write_bytes(archive.read_bytes()[:kept])
    with pytest.raises(InputError, match="no PMTiles archive that can be read"):
        read_tiles(archive, [HERE])


@pytest.mark.parametrize(
    ("sort", "compression", "said"),
    [
        (TileType.MLT, Compression.GZIP, "of a sort that is not drawn: MLT"),
        (TileType.MVT, Compression.ZSTD, "compressed in a way that is not read: ZSTD"),
    ],
)
def test_tiles_that_no_page_can_draw_are_refused(
    sort: TileType, compression: Compression, said: str, tmp_path: Path
) -> None:
    made = write_tiles(tmp_path / "a.pmtiles", {(5, 19, 12): b"x"}, sort, compression)
    with pytest.raises(InputError, match=said):
        read_tiles(made, [HERE])
