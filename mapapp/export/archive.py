"""A PMTiles archive, of which a page takes the tiles around its incidents.

The one door to pmtiles, which reads the format's headers and directories (PMTiles version 3,
https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
"""

from __future__ import annotations

import gzip
import html
import json
import re
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from pmtiles.reader import MmapSource
from pmtiles.tile import (
    Compression,
    MagicNumberNotFound,
    SpecVersionUnsupported,
    TileType,
    deserialize_directory,
    deserialize_header,
    find_tile,
    zxy_to_tileid,
)

from mapapp.errors import InputError
from mapapp.files import naming_the_file
from mapapp.layers.pack import packed_bytes
from mapapp.layers.tiles import tiles_around

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pmtiles.tile import HeaderDict

    from mapapp.layers.cells import Box

TILES_BYTES: Final = 12_000_000
"""Of tiles in a page: what a mail still takes along."""
FROM_ZOOM: Final = 5
"""Below which the page's own basemap shows as much."""
TO_ZOOM: Final = 15
"""Past which archives of the world have nothing more."""
_LONGEST_TILE: Final = 8_000_000
_LONGEST_ATTRIBUTION: Final = 300
_DEPTH: Final = 4
"""Of directories, by the format."""

_IMAGES: Final = {
    TileType.PNG: "image/png",
    TileType.JPEG: "image/jpeg",
    TileType.WEBP: "image/webp",
    TileType.AVIF: "image/avif",
}
_BROKEN: Final = (
    ArithmeticError,
    EOFError,
    LookupError,
    MagicNumberNotFound,
    OSError,
    RecursionError,
    SpecVersionUnsupported,
    TypeError,
    ValueError,
    zlib.error,
)
"""What a file that is none, or is cut off, makes of its reader."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """What a page holds of an archive."""

    facts: dict[str, Any]
    """For its JSON: the image type or ``None`` for vectors, zooms, whose data it is, whether land
    is drawn in it, and the tiles as zoom, column, row, and number of the block."""
    blocks: tuple[str, ...]
    """The tiles, packed; what is the same everywhere, as the sea is, stands once."""


def read_tiles(path: Path, boxes: Sequence[Box], budget: int = TILES_BYTES) -> Tiles:
    """Take the tiles around some boxes, zoom by zoom, as far as the budget goes.

    Args:
        path: a PMTiles archive of vector tiles or images.
        boxes: around what is drawn, in degrees.
        budget: of packed bytes.

    Raises:
        InputError: no such file, no such archive, or it has nothing where the boxes are.
    """
    with naming_the_file(path), path.open("rb") as file:
        if not path.stat().st_size:
            raise _no_archive(path)
        source: Callable[[int, int], bytes] = MmapSource(file)
        try:
            return _read(source, boxes, budget, path)
        except _BROKEN:
            raise _no_archive(path) from None


def _read(
    source: Callable[[int, int], bytes], boxes: Sequence[Box], budget: int, path: Path
) -> Tiles:
    header = deserialize_header(source(0, 127))
    kind, compression = header["tile_type"], header["tile_compression"]
    if kind is not TileType.MVT and kind not in _IMAGES:
        raise InputError(
            f"its tiles are of a sort that is not drawn: {kind.name}",
            where=str(path),
            do="choose an archive of vector tiles (MVT), PNG, JPEG, WebP or AVIF",
        )
    if compression not in {Compression.NONE, Compression.GZIP, Compression.UNKNOWN}:
        raise InputError(
            f"its tiles are compressed in a way that is not read: {compression.name}",
            where=str(path),
            do="choose an archive compressed with gzip",
        )
    metadata = _metadata(source, header)
    last = min(header["max_zoom"], TO_ZOOM)
    first = min(max(header["min_zoom"], FROM_ZOOM), last)
    find = _finder(source, header)
    blocks: dict[str, int] = {}
    tiles: list[tuple[int, int, int, int]] = []
    for tile in (tile for zoom in range(first, last + 1) for tile in tiles_around(boxes, zoom)):
        raw = find(*tile)
        if raw is None:
            continue
        block = packed_bytes(_unpacked(raw, path) if compression is Compression.GZIP else raw)
        if block not in blocks:
            budget -= len(block)
            if budget < 0:
                break
            blocks[block] = len(blocks)
        tiles.append((*tile, blocks[block]))
    if boxes and not tiles:
        raise InputError(
            "has nothing where the incidents are",
            where=str(path),
            do="choose an archive of their region",
        )
    layers = metadata.get("vector_layers")
    names = {layer.get("id") for layer in layers if isinstance(layer, dict)} if layers else set()
    facts = {
        "image": _IMAGES.get(kind),
        "first": first,
        "last": max((tile[0] for tile in tiles), default=first),
        "attribution": _as_text(metadata.get("attribution") or metadata.get("name") or ""),
        "draws_land": not names.isdisjoint(("earth", "land")),
        "tiles": tiles,
    }
    return Tiles(facts, tuple(blocks))


def _finder(
    source: Callable[[int, int], bytes], header: HeaderDict
) -> Callable[[int, int, int], bytes | None]:
    """What finds a tile; pmtiles' own reader unpacks all directories again for each."""
    directory = lru_cache(maxsize=64)(lambda at, size: deserialize_directory(source(at, size)))

    def find(zoom: int, column: int, row: int) -> bytes | None:
        number = zxy_to_tileid(zoom, column, row)
        at, size = header["root_offset"], header["root_length"]
        for _ in range(_DEPTH):
            entry = find_tile(directory(at, size), number)
            if entry is None:
                return None
            if entry.run_length:
                return source(header["tile_data_offset"] + entry.offset, entry.length)
            at, size = header["leaf_directory_offset"] + entry.offset, entry.length
        return None

    return find


def _metadata(source: Callable[[int, int], bytes], header: HeaderDict) -> dict[str, Any]:
    raw = source(header["metadata_offset"], header["metadata_length"])
    if header["internal_compression"] is Compression.GZIP:
        raw = gzip.decompress(raw)
    found = json.loads(raw)
    return found if isinstance(found, dict) else {}


def _unpacked(raw: bytes, path: Path) -> bytes:
    """A tile without its gzip, unless it is longer than any tile is."""
    reader = zlib.decompressobj(wbits=31)
    unpacked = reader.decompress(raw, _LONGEST_TILE)
    if reader.unconsumed_tail or not reader.eof:
        raise _no_archive(path)
    return unpacked


def _as_text(value: object) -> str:
    """An attribution without its markup."""
    text = html.unescape(re.sub("<[^>]*>", "", str(value)))
    return " ".join(text.split())[:_LONGEST_ATTRIBUTION]


def _no_archive(path: Path) -> InputError:
    return InputError(
        "no PMTiles archive that can be read",
        where=str(path),
        do="choose a file of version 3, whole",
    )
