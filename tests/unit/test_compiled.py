"""What the build compiled takes the place of its sources, and says the same as they do."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from mapapp.compiled import FOLDER, PACKAGE, SUFFIX, compiled_files, keep_sources

ROOT = PACKAGE.parent
RESOLVED = """
import sys
import mapapp
if sys.argv[1] == "sources":
    sys.meta_path = [one for one in sys.meta_path if type(one).__name__ != "CompiledFinder"]
import mapapp.resolution.weigh as module
sys.path.append("benchmarks")
from accuracy import GOLD, LANGUAGES
from corpora import read_gold
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.pipeline import geoparse
from itertools import islice
gazetteer = Gazetteer.open()
print(module.__file__)
for lang in LANGUAGES:
    for document in islice(read_gold(GOLD / f"{lang}.md", gazetteer), 4):
        for one in geoparse(document.article, gazetteer):
            print(one, *one.reasons, *one.mention.reasons, sep="\\n")
"""


@pytest.fixture
def built(tmp_path: Path) -> tuple[Path, Path]:
    """A folder with one compiled module, and the package that it was compiled from."""
    folder, package = tmp_path / "built", tmp_path / "mapapp"
    for parent in (folder / "mapapp" / "mentions", package):
        parent.mkdir(parents=True)
    (folder / "mapapp" / "mentions" / f"find{SUFFIX}").touch()
    (folder / "mapapp" / "mentions" / "find.cpython-30-other.so").touch()
    (package / "find.py").write_text("first")
    keep_sources(folder, package, ["find.py"])
    return folder, package


def test_a_module_is_found_by_its_name_where_it_was_compiled_for_this_python(
    built: tuple[Path, Path],
) -> None:
    folder, package = built
    assert {
        "mapapp.mentions.find": folder / "mapapp" / "mentions" / f"find{SUFFIX}"
    } == compiled_files(folder, package)


def test_nothing_compiled_is_used_once_a_source_has_changed(built: tuple[Path, Path]) -> None:
    folder, package = built
    (package / "find.py").write_text("second")
    assert {} == compiled_files(folder, package)


def test_nothing_compiled_is_used_once_a_source_is_gone(built: tuple[Path, Path]) -> None:
    folder, package = built
    (package / "find.py").unlink()
    assert {} == compiled_files(folder, package)


def test_where_nothing_was_compiled_there_is_nothing_to_use(tmp_path: Path) -> None:
    assert {} == compiled_files(tmp_path, tmp_path)


@pytest.mark.skipif(
    not compiled_files(FOLDER, PACKAGE)
    and not (
        shutil.which((sysconfig.get_config_var("CC") or "cc").split()[0])
        and Path(sysconfig.get_path("include"), "Python.h").exists()
    ),
    reason="there is no C compiler, or no headers of Python",
)
def test_what_was_compiled_resolves_as_the_sources_do() -> None:
    if not compiled_files(FOLDER, PACKAGE):
        pytest.skip("sources have changed since they were compiled: install the package again")
    (compiled, found), (sources, as_written) = (_resolved(how) for how in ("compiled", "sources"))
    assert compiled.endswith(SUFFIX)
    assert sources.endswith(".py")
    assert found
    assert as_written == found


def _resolved(how: str) -> tuple[str, list[str]]:
    """The file of a module, and each line about the places of some gold articles."""
    command = [sys.executable, "-c", RESOLVED, how]
    done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, text=True)  # noqa: S603 - ours
    file, *lines = done.stdout.splitlines()
    return file, lines
