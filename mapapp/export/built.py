"""What the build made for maps, read when a map is written: the page's shell and the basemap."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from mapapp.errors import MissingPartError

MAP: Final = Path(__file__).resolve().parents[1] / "_built" / "map"
"""``shell.html``, ``index.html`` for Streamlit, and ``basemap/``."""


@lru_cache(maxsize=64)
def read_built(name: str) -> str:
    """Read one file of the built map.

    Raises:
        MissingPartError: it was not built.
    """
    try:
        return (MAP / name).read_text("utf-8")
    except FileNotFoundError:
        raise MissingPartError(
            "the map was not built", where=str(MAP / name), do="install mapapp again: pip install ."
        ) from None


def cell_sizes(basemap: Path = MAP / "basemap") -> dict[str, int]:
    """The cells of the fine basemap that there are, each with its size in bytes."""
    return {path.stem: path.stat().st_size for path in sorted(basemap.glob("[ew][0-9]*.json"))}
