"""The architecture is as it is drawn: layers, modules, and the checks that hold its promises."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = ROOT.joinpath("docs", "architecture.md").read_text("utf-8")


@pytest.mark.parametrize(("contract", "top"), [("layers", "cli"), ("incidents", "assemble")])
def test_the_layers_are_those_that_are_enforced(contract: str, top: str) -> None:
    settings = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (enforced,) = (one["layers"] for one in contracts if one["id"] == contract)
    (drawn,) = re.findall(rf"^    ({top}  >.*?)\n\n", TEXT, re.MULTILINE | re.DOTALL)
    assert enforced == [layer.strip() for layer in drawn.split(">")]


def test_every_module_and_package_has_its_line_in_the_layout() -> None:
    top = ROOT / "mapapp"
    packages = {f"{path.parent.name}/" for path in top.glob("*/__init__.py")}
    modules = {path.name for path in top.glob("*.py") if path.name != "__init__.py"}
    (layout,) = re.findall(r"^    mapapp/\n(.*?)^    geodata/", TEXT, re.MULTILINE | re.DOTALL)
    listed = set(re.findall(r"^      (\S+)", layout, re.MULTILINE))
    assert packages | modules | {"frontend/"} == listed


def test_every_check_of_a_promise_is_there() -> None:
    promises = TEXT.split("## Promises")[1]
    paths = re.findall(r"`((?:tests|benchmarks)/[^`]*)`", promises)
    assert paths
    assert [path for path in paths if not ROOT.joinpath(path).exists()] == []
