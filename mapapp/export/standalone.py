"""Incidents to one HTML document that asks for nothing: map, list, quotes and basemap in it."""

from __future__ import annotations

import gc
import re
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from mapapp.errors import InputError
from mapapp.export.archive import read_tiles
from mapapp.export.built import cell_sizes, read_built
from mapapp.layers.catalogue import CATALOGUES
from mapapp.layers.cells import cells_around, within_budget
from mapapp.layers.embed import embedded_json, embedded_text
from mapapp.layers.features import map_data
from mapapp.layers.pack import packed_text
from mapapp.layers.payload import READ_LATE, payload
from mapapp.layers.shell import Slot, fill_shell
from mapapp.layers.words import Layer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from mapapp.layers.features import MapData
    from mapapp.records import Incident

BASEMAP_BYTES: Final = 700_000
"""Of packed fine basemap in a page; with all else but its data it stays under 1.5 MB."""

_TILES: Final = re.compile(
    r"(https?://)([A-Za-z0-9.-]+(?::\d{1,5})?|\[[0-9A-Fa-f:.]+\](?::\d{1,5})?)/[!-~]*"
)
"""An origin in two parts, and what stands after it: letters that no policy reads as its own."""


def standalone_page(
    incidents: Sequence[Incident],
    *,
    title: str,
    lang: str = "en",
    tiles: str | None = None,
    archive: Path | None = None,
    blur_m: float | None = None,
    layers: Mapping[str, Layer] | None = None,
) -> str:
    """Write the page; the same incidents give the same text.

    Args:
        incidents: in any order; the page has them by date.
        title: of the page.
        lang: of the map's own words, one of :data:`~mapapp.layers.catalogue.CATALOGUES`.
        tiles: address of map tiles with ``{z}``, ``{x}`` and ``{y}``, to be drawn under the
            incidents instead of the page's own basemap. The page then says whom it asks.
        archive: of PMTiles, whose tiles around the incidents go into the page.
        blur_m: to how many metres places were blurred (:mod:`mapapp.export.public`), if they
            were. The page then says so.
        layers: the layer of each incident by its id, to be shown or left out by the reader.

    Raises:
        InputError: the tiles' address is none, the archive cannot be read or has nothing where
            the incidents are, or the language is not there.
        MissingPartError: the map was not built.
    """
    if lang not in CATALOGUES:
        known = ", ".join(CATALOGUES)
        raise InputError(f"the map has no words in {lang!r}", do=f"choose one of {known}")
    with _no_collections():
        data = map_data(incidents)
        drawn = payload(data)
    scheme, host = tile_origin(tiles) if tiles else ("", "")
    detail = read_tiles(archive, data.boxes) if archive else None
    cells = fine_cells(data)
    blocks = {
        **drawn.blocks,
        "cell": tuple(cells.values()),
        "tile": detail.blocks if detail else (),
    }
    page = {
        "map": drawn.facts,
        "title": title,
        "lang": lang,
        "blur_m": blur_m,
        "tiles": {"url": tiles, "host": host, "attribution": host} if tiles else None,
        "archive": detail.facts if detail else None,
        "layers": numbers_by_layer(data, layers) if layers else None,
    }
    return fill_shell(
        read_built("shell.html"),
        {
            Slot.LANG: lang,
            Slot.DIR: CATALOGUES[lang].dir,
            Slot.TITLE: embedded_text(title),
            Slot.IMAGES: scheme + host,
            Slot.CONNECTIONS: "'none'",
            Slot.BASEMAP: _basemap_json(cells),
            Slot.DATA: embedded_json(page),
            Slot.COLUMNS: _elements(blocks, {"cell"} | drawn.blocks.keys() - READ_LATE),
            Slot.TEXTS: _elements(blocks, blocks.keys() & (READ_LATE | {"tile"})),
        },
    )


@contextmanager
def _no_collections() -> Iterator[None]:
    """Look for no garbage meanwhile: records make none, and it takes a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def numbers_by_layer(data: MapData, layers: Mapping[str, Layer]) -> dict[str, list[int]]:
    """The numbers of each layer's incidents; those layers only that have some, in their order."""
    found: dict[str, list[int]] = {layer.value: [] for layer in Layer}
    for number, incident in enumerate(data.incidents):
        found[layers[incident.id]].append(number)
    return {layer: numbers for layer, numbers in found.items() if numbers}


def _elements(blocks: Mapping[str, tuple[str, ...]], names: AbstractSet[str]) -> str:
    """Each packed block in an element of its own: nothing that is not read is ever copied."""
    # None of the letters ends an element.
    return "\n".join(
        f'<script type="text/plain" class="mapapp-{name}">{block}</script>'
        for name, packed in blocks.items()
        if name in names
        for block in packed
    )


def fine_cells(data: MapData) -> dict[str, str]:
    """The packed cells around what is drawn, by name, as far as the budget goes."""
    there = cell_sizes()
    wanted = (name for name in cells_around(data.boxes) if name in there)
    return within_budget(((name, _packed_cell(name)) for name in wanted), BASEMAP_BYTES)


@lru_cache(maxsize=64)
def _packed_cell(name: str) -> str:
    return packed_text(read_built(f"basemap/{name}.json"))


def _basemap_json(cells: Iterable[str]) -> str:
    """The coarse world, and the names of the fine cells."""
    # The file holds letters of polylines and escaped names: the build makes it fit for a page.
    world = read_built("basemap/world.json").strip()
    return f'{{"world":{world},"cells":{embedded_json(list(cells))}}}'


def tile_origin(tiles: str) -> tuple[str, str]:
    """Scheme and host that a template of tile addresses asks: ``("https://", "host:port")``.

    Raises:
        InputError: it is no such template.
    """
    found = _TILES.fullmatch(tiles)
    path = tiles[found.end(2) :].partition("#")[0] if found else ""
    if not found or not all(place in path for place in ("{z}", "{x}", "{y}")):
        raise InputError(
            f"no address of map tiles: {tiles!r}", do="write https://HOST/{z}/{x}/{y}.png"
        )
    return found[1], found[2]
