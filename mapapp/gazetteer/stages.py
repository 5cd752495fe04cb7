"""Long work in stages, kept in a folder: what is finished is not done again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from mapapp.files import write_atomically


class Stages:
    """The finished stages of one piece of work, in its folder."""

    def __init__(self, folder: Path, made_from: Mapping[str, object]) -> None:
        """Take up what lies in a folder if it was made from the same, else start anew."""
        self.folder = folder
        self._path = folder / "stages.json"
        self._made_from = dict(made_from)
        self._finished = self._kept()
        if not self._finished:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)

    def run(self, name: str, work: Callable[[], None]) -> None:
        """Do a stage, if it is not finished already."""
        if name not in self._finished:
            work()
            self._finished.append(name)
            told = {"made_from": self._made_from, "finished": self._finished}
            write_atomically(self._path, [json.dumps(told).encode()])

    def _kept(self) -> list[str]:
        try:
            told = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return []
        same = told["made_from"] == json.loads(json.dumps(self._made_from))
        return list(told["finished"]) if same else []
