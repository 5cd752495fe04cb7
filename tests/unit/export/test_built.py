from __future__ import annotations

from pathlib import Path

import pytest

from mapapp.cli import main
from mapapp.errors import MissingPartError
from mapapp.export import built
from mapapp.export.component import component_folder, component_page
from mapapp.layers.shell import Slot

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.fixture
def unbuilt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(built, "MAP", tmp_path)
    built.read_built.cache_clear()


@pytest.mark.usefixtures("unbuilt")
def test_a_map_that_was_not_built_is_a_missing_part() -> None:
    with pytest.raises(MissingPartError, match="install mapapp again") as caught:
        component_folder()
    assert 3 == caught.value.exit_code


@pytest.mark.usefixtures("unbuilt")
def test_mapapp_map_ends_with_3_where_the_map_was_not_built(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 3 == main(["map", str(SEEDS), "-o", str(tmp_path / "map.html")])
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("mapapp: error: the map was not built, ")
    assert not (tmp_path / "map.html").exists()


def test_a_cell_has_the_size_of_its_file(tmp_path: Path) -> None:
    for name in ("e30n30.json", "w10s10.json", "world.json"):
        (tmp_path / name).write_text(name, "utf-8")
    assert {"e30n30": 11, "w10s10": 11} == built.cell_sizes(tmp_path)


def test_the_component_has_the_world_and_fetches_cells_from_its_own_server(tmp_path: Path) -> None:
    for name in ("world", "e30n30", "w10s10"):
        (tmp_path / f"{name}.json").write_text("{}\n", "utf-8")
    page = component_page("|".join(Slot), tmp_path)
    basemap = '{"world":{},"cells":[],"beside":["e30n30","w10s10"]}'
    assert f"en|ltr|mapapp||'self'|{basemap}|||" == page


def test_the_folder_of_the_component_holds_its_page_and_the_cells() -> None:
    folder = component_folder()
    page = (folder / "index.html").read_text("utf-8")
    assert component_page(built.read_built("shell.html"), folder / "basemap") == page
    assert all((folder / "basemap" / f"{name}.json").is_file() for name in built.cell_sizes())
