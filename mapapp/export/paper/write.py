"""Incidents to a file for paper, whatever its format."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from mapapp.errors import InputError
from mapapp.export.built import cell_sizes, read_built
from mapapp.export.paper.ground import cells_in
from mapapp.export.paper.pdf import write_pdf
from mapapp.export.paper.png import write_png
from mapapp.export.paper.sheet import PAPERS, draw_sheet
from mapapp.export.paper.svg import write_svg
from mapapp.layers.catalogue import CATALOGUES
from mapapp.layers.features import map_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mapapp.export.paper.drawing import Document
    from mapapp.export.paper.window import Window
    from mapapp.records import Incident

WRITERS: Final[dict[str, Callable[[Document], bytes]]] = {
    ".pdf": write_pdf,
    ".svg": write_svg,
    ".png": write_png,
}


def paper_map(
    incidents: Iterable[Incident],
    suffix: str,
    *,
    title: str,
    lang: str = "en",
    paper: str = "a4",
    blur_m: float | None = None,
) -> bytes:
    """Write a map for paper; the same incidents give the same bytes.

    Args:
        incidents: in any order.
        suffix: of the file, one of `WRITERS`. A PDF has every quote; the others have the map and
            as much of the list as there is room for.
        title: of the map.
        lang: of the map's own words, one of `CATALOGUES`.
        paper: one of `PAPERS`.
        blur_m: to how many metres places were blurred (:mod:`mapapp.export.public`), if they were.

    Raises:
        InputError: a suffix, language or paper that is not there.
        MissingPartError: the map was not built.
    """
    for known, chosen, what in (
        (WRITERS, suffix, "map"),
        (CATALOGUES, lang, "words"),
        (PAPERS, paper, "paper"),
    ):
        if chosen not in known:
            raise InputError(
                f"no {what} of the sort {chosen!r}", do=f"choose one of {', '.join(known)}"
            )
    sheet = draw_sheet(
        map_data(incidents),
        title=title,
        lang=lang,
        paper=paper,
        basemap=read_basemap,
        is_whole=suffix == ".pdf",
        blur_m=blur_m,
    )
    return WRITERS[suffix](sheet.document)


def read_basemap(window: Window) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """The coarse world, and the fine cells that a window shows."""
    there = cell_sizes()
    names = {name for name, _ in cells_in(window)} & there.keys()
    cells = {name: json.loads(read_built(f"basemap/{name}.json")) for name in sorted(names)}
    return json.loads(read_built("basemap/world.json")), cells
