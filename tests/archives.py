"""PMTiles archives for tests: vector tiles as GDAL writes them, several layers in one."""

from __future__ import annotations

import gzip
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pyogrio
from pmtiles.reader import MmapSource, all_tiles
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from shapely.geometry.base import BaseGeometry

    Tile = tuple[int, int, int]
    Layers = Mapping[str, Sequence[tuple[BaseGeometry, Mapping[str, Any]]]]


def write_vectors(
    path: Path,
    layers: Layers,
    *,
    zooms: tuple[int, int] = (5, 10),
    attribution: str = "",
) -> Path:
    """Write features, each with its properties, as an archive of vector tiles."""
    tiles: dict[Tile, bytes] = defaultdict(bytes)
    for name, features in layers.items():
        part = path.with_name(f"{name}-{path.name}")
        shapes, properties = zip(*features, strict=True)
        frame = gpd.GeoDataFrame(list(properties), geometry=list(shapes), crs=4326)
        options = {"MINZOOM": str(zooms[0]), "MAXZOOM": str(zooms[1])}
        pyogrio.write_dataframe(frame, part, driver="PMTiles", layer=name, dataset_options=options)
        with part.open("rb") as file:
            # Layers of one tile follow each other: a tile is its layers' bytes, one after another.
            for tile, data in all_tiles(MmapSource(file)):
                tiles[tile] += gzip.decompress(data)
    metadata = {"attribution": attribution, "vector_layers": [{"id": name} for name in layers]}
    packed = {tile: gzip.compress(data, mtime=0) for tile, data in tiles.items()}
    return write_tiles(path, packed, TileType.MVT, Compression.GZIP, metadata)


def write_tiles(
    path: Path,
    tiles: Mapping[Tile, bytes],
    sort: TileType,
    compression: Compression = Compression.NONE,
    metadata: Mapping[str, Any] | None = None,
) -> Path:
    """Write tiles by zoom, column and row as an archive."""
    with path.open("wb") as file:
        writer = Writer(file)
        for tile in sorted(tiles, key=lambda tile: zxy_to_tileid(*tile)):
            writer.write_tile(zxy_to_tileid(*tile), tiles[tile])
        header = {
            "tile_type": sort,
            "tile_compression": compression,
            "min_zoom": min(zoom for zoom, _, _ in tiles),
            "max_zoom": max(zoom for zoom, _, _ in tiles),
        }
        bounds = dict.fromkeys(("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7"), 0)
        centre = dict.fromkeys(("center_zoom", "center_lon_e7", "center_lat_e7"), 0)
        writer.finalize(header | bounds | centre, dict(metadata or {}))
    return path
