"""Where a compiled gazetteer lies: the package's own, or the one that the user has built.

Whoever opens a gazetteer asks here once; what is decided with it takes no notice of where it
came from.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

PACKAGED = Path(__file__).resolve().parents[1] / "_built" / "gazetteer"
FORMAT = 5
"""Of a gazetteer's files; what another mapapp compiled otherwise is not opened but built again."""
VARIABLE = "MAPAPP_GAZETTEER"
"""Names the folder of a gazetteer, or says ``default`` for the package's own."""


def user_folder() -> Path:
    """Where ``mapapp gazetteer build`` puts what it builds, if it is not told otherwise."""
    from platformdirs import user_data_path  # noqa: PLC0415 - seldom asked

    return user_data_path("mapapp", appauthor=False) / "gazetteer"


def chosen_folder() -> Path:
    """The gazetteer to open: the one that is named, the user's own, else the package's."""
    if named := os.environ.get(VARIABLE, ""):
        return PACKAGED if named == "default" else Path(named)
    own = user_folder()
    return own if (own / "meta.json").is_file() else PACKAGED


def put_in_place(built: Path, out: Path) -> None:
    """Let a folder that was built beside ``out`` take its place; what is open stays readable."""
    old = out.with_name(f"{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    built.rename(out)
    shutil.rmtree(old, ignore_errors=True)
