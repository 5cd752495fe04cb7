"""Modules that the build compiled, in place of their sources for as long as they say the same.

Where there is a C compiler, the build has mypyc compile what finds and resolves places: the same
modules, a fifth faster. What was compiled takes no notice when a source is edited, so all of it
is left alone once one of the sources has changed, until the next build.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

PACKAGE = Path(__file__).resolve().parent
FOLDER = PACKAGE / "_built" / "compiled"
KEPT = "sources.json"
"""Which sources it was compiled from, and their digest."""
SUFFIX = EXTENSION_SUFFIXES[0]
"""Of this Python and machine; what was compiled for others is not found."""


class CompiledFinder:
    """Finds some modules in the files they were compiled to."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        self.files = files

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None = None,  # noqa: ARG002 - as the interface has it
        target: ModuleType | None = None,  # noqa: ARG002 - the same
    ) -> ModuleSpec | None:
        """Tell where a module is loaded from, if it was compiled."""
        file = self.files.get(fullname)
        return spec_from_file_location(fullname, file) if file else None


def use_compiled() -> None:
    """Have Python import what was compiled in place of the sources."""
    if files := compiled_files(FOLDER, PACKAGE):
        sys.meta_path.insert(0, CompiledFinder(files))


def compiled_files(folder: Path, package: Path) -> dict[str, Path]:
    """Give the file of each compiled module by its name; none if a source has changed since."""
    try:
        kept = json.loads((folder / KEPT).read_bytes())
        if digest_of(package, kept["sources"]) != kept["sha256"]:
            return {}
    except FileNotFoundError:
        return {}
    files = folder.rglob(f"*{SUFFIX}")
    return {_name_of(file.relative_to(folder)): file for file in files}


def keep_sources(folder: Path, package: Path, sources: Iterable[str]) -> None:
    """Write down what the modules in a folder were compiled from."""
    sources = sorted(sources)
    kept = {"sha256": digest_of(package, sources), "sources": sources}
    (folder / KEPT).write_text(json.dumps(kept, indent=1) + "\n")


def digest_of(package: Path, sources: Iterable[str]) -> str:
    """SHA-256 over some sources of a package, told by their paths in it."""
    digest = hashlib.sha256()
    for source in sources:
        digest.update(source.encode() + b"\0" + (package / source).read_bytes() + b"\0")
    return digest.hexdigest()


def _name_of(file: Path) -> str:
    return ".".join((*file.parts[:-1], file.name.removesuffix(SUFFIX)))
