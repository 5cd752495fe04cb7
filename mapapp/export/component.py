"""The folder that Streamlit serves the map from: the same page, without data of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.export.built import MAP, cell_sizes, read_built
from mapapp.layers.embed import embedded_json
from mapapp.layers.shell import Slot, fill_shell

if TYPE_CHECKING:
    from pathlib import Path

INDEX = "index.html"


def component_folder() -> Path:
    """Give the folder of the built component.

    Raises:
        MissingPartError: it was not built.
    """
    read_built(INDEX)
    return MAP


def component_page(shell: str, basemap: Path) -> str:
    """Write the page that lies in it: incidents come by message, fine basemap cells by request.

    Args:
        shell: the page with its slots.
        basemap: the folder of its cells, as built.
    """
    world = (basemap / "world.json").read_text("utf-8").strip()
    beside = embedded_json(list(cell_sizes(basemap)))
    return fill_shell(
        shell,
        {
            Slot.LANG: "en",
            Slot.DIR: "ltr",
            Slot.TITLE: "mapapp",
            Slot.IMAGES: "",
            Slot.CONNECTIONS: "'self'",
            Slot.BASEMAP: f'{{"world":{world},"cells":[],"beside":{beside}}}',
            Slot.DATA: "",
            Slot.COLUMNS: "",
            Slot.TEXTS: "",
        },
    )
