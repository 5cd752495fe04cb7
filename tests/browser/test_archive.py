"""A page with tiles of its own, read as a person sees it: by the colours on its ground."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from playwright.sync_api import Page, expect
from pmtiles.tile import TileType
from shapely import Point, box

from mapapp.cli import main
from mapapp.export.standalone import standalone_page
from tests.archives import write_tiles, write_vectors
from tests.builders import an_incident

if TYPE_CHECKING:
    from tests.archives import Layers
    from tests.browser.test_standalone import Visitor

pytestmark = pytest.mark.browser

LON, LAT = 40.14, 35.33


def ground(page: Page, lon: float, lat: float, zoom: float) -> tuple[int, ...]:
    """Look at a place from near, and take the colour a little beside it."""
    page.evaluate(
        "([lat, lon, zoom]) => mapapp.app.leaflet.setView([lat, lon], zoom, {animate: false})",
        [lat, lon, zoom],
    )
    page.wait_for_timeout(400)
    at = page.evaluate(
        """() => {
          const box = mapapp.app.leaflet.getContainer().getBoundingClientRect();
          return [box.left + box.width / 2, box.top + box.height / 2 + 60];
        }"""
    )
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    return tuple(picture.getpixel((int(at[0]), int(at[1]))))  # type: ignore[arg-type]


def theme(page: Page, name: str) -> tuple[int, ...]:
    colour = page.evaluate(
        "name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)", name
    )
    return tuple(bytes.fromhex(colour.strip().removeprefix("#")))


def test_vector_tiles_are_drawn_in_the_maps_own_colours_with_the_network_off(
    visit: Visitor, tmp_path: Path
) -> None:
    layers: Layers = {
        "earth": [(box(30, 25, 50, 45), {"kind": "earth"})],
        "water": [(box(LON - 0.5, LAT - 0.5, LON + 0.5, LAT + 0.5), {"kind": "lake"})],
        "places": [(Point(LON, LAT - 0.01), {"kind": "locality", "name": "Lakeside"})],
    }
    link = "<b>© OpenStreetMap</b>"
    made = write_vectors(tmp_path / "a.pmtiles", layers, zooms=(5, 8), attribution=link)
    path = tmp_path / "map.html"
    incident = an_incident(lon=LON + 1.5, lat=LAT)
    path.write_text(standalone_page([incident], title="x", archive=made), "utf-8")
    visited = visit(path.as_uri())
    page = visited.page
    expect(page.locator(".leaflet-control-attribution")).to_contain_text("© OpenStreetMap")
    assert 0 == page.locator(".leaflet-control-attribution b").count()
    assert theme(page, "sea") == ground(page, LON, LAT, 9)
    assert theme(page, "land") == ground(page, LON + 0.9, LAT, 9)
    # Closer than the tiles were made for, they are drawn larger.
    assert theme(page, "sea") == ground(page, LON, LAT, 12)
    assert [] == visited.requests


def test_image_tiles_are_drawn_as_they_are(visit: Visitor, tmp_path: Path) -> None:
    red = io.BytesIO()
    Image.new("RGB", (256, 256), (200, 30, 40)).save(red, "PNG")
    made = write_tiles(tmp_path / "a.pmtiles", {(5, 19, 12): red.getvalue()}, TileType.PNG)
    path = tmp_path / "map.html"
    incident = an_incident(lon=LON + 1, lat=LAT)
    path.write_text(standalone_page([incident], title="x", archive=made), "utf-8")
    assert (200, 30, 40) == ground(visit(path.as_uri()).page, LON, LAT, 6)


def test_the_command_puts_an_archive_into_the_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text(
        " date 2018-02-10 Shelling\n\nHeavy shelling hit Deir ez-Zor on 7 February 2018.\n"
    )
    layers: Layers = {"earth": [(box(30, 25, 50, 45), {"kind": "earth"})]}
    made = write_vectors(tmp_path / "a.pmtiles", layers, zooms=(5, 7))
    out = tmp_path / "map.html"
    assert 0 == main(["map", str(article), "--basemap", str(made), "-o", str(out)])
    assert 'class="mapapp-tile"' in out.read_text("utf-8")
    out.unlink()
    for wrong in ("nowhere.pmtiles", str(article)):
        assert 2 == main(["map", str(article), "--basemap", wrong, "-o", str(out)])
        assert wrong in capsys.readouterr().err
    assert not out.exists()
