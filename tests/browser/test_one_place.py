"""Ten incidents at one place: all are read with the mouse, with the keyboard alone, in print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from playwright.sync_api import expect

from mapapp import edtf
from mapapp.cli import main
from mapapp.export.standalone import standalone_page
from mapapp.formats import write_incidents
from mapapp.records import Incident, Kind, Precision
from tests.browser.test_standalone import card, on_screen, options
from tests.builders import an_article, an_incident

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

DEIR_EZ_ZOR = 35.33588, 40.14084
WHAT = (
    "Shells fell on the market of Deir ez-Zor and on two streets beside it",
    "Engineers of the garrison blew up the old bridge over the river before dawn",
    "The governor met elders of four tribes in the municipal stadium",
    "An aircraft bombed a fuel depot at the southern edge of the city",
    "Residents marched from the clock square to the bakery and asked for bread",
    "Two policemen were kidnapped at the gate of the agricultural college",
    "A convoy of nineteen lorries brought flour and medicine into the city",
    "A mine killed a shepherd below the wall of the airfield",
    "Fighters exchanged eleven prisoners at the western roundabout",
    "A car bomb tore open the front of the old post office",
)


@pytest.fixture(scope="module")
def incidents() -> list[Incident]:
    """One a year, each in words of its own."""
    article = an_article(". ".join(WHAT) + ".")
    lat, lon = DEIR_EZ_ZOR
    return [
        an_incident(
            article,
            what,
            id=f"{number}",
            title=f"Incident {number}",
            kind=list(Kind)[number],
            date=edtf.parse(f"{2011 + number}-05-01"),
            place_id="geonames:170794",
            place_name="Deir ez-Zor",
            admin1="Deir ez-Zor",
            lat=lat,
            lon=lon,
            precision=Precision.SITE if number % 2 else Precision.NEAR,
        )
        for number, what in enumerate(WHAT)
    ]


@pytest.fixture(scope="module")
def url(incidents: list[Incident], tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("ten") / "map.html"
    path.write_text(standalone_page(incidents, title="Deir ez-Zor"), "utf-8")
    return path.as_uri()


def test_all_ten_are_read_with_the_mouse(visit: Callable[..., Visit], url: str) -> None:
    page = visit(url).page
    expect(options(page)).to_have_count(len(WHAT))
    for number, what in enumerate(WHAT):
        page.mouse.click(*on_screen(page, DEIR_EZ_ZOR))
        rows = card(page).locator(".stack-row")
        expect(rows).to_have_count(len(WHAT))
        rows.nth(number).click()
        assert what == card(page).locator("blockquote").text_content()
        card(page).get_by_role("button", name="Close").click()
        expect(card(page)).to_have_count(0)


def test_all_ten_are_read_with_the_keyboard_alone(visit: Callable[..., Visit], url: str) -> None:
    page = visit(url).page
    expect(options(page)).to_have_count(len(WHAT))
    for key in ("Tab", "Enter", "Tab"):
        page.keyboard.press(key)
    for what in WHAT:
        expect(page.locator(":focus")).to_have_role("option")
        page.keyboard.press("Enter")
        expect(card(page)).to_be_focused()
        assert what == card(page).locator("blockquote").text_content()
        page.keyboard.press("Escape")
        expect(card(page)).to_have_count(0)
        page.keyboard.press("ArrowDown")


def test_all_ten_are_read_on_paper_from_a_browser(visit: Callable[..., Visit], url: str) -> None:
    page = visit(url).page
    page.wait_for_function("performance.getEntriesByName('mapapp:quotes').length > 0")
    # What will be on paper is read in a task of its own.
    page.wait_for_timeout(300)
    assert_all_are_in(page.pdf(format="A4"))


def test_all_ten_are_read_on_paper_without_a_browser(
    incidents: list[Incident], tmp_path: Path
) -> None:
    table, paper = tmp_path / "incidents.geojson", tmp_path / "map.pdf"
    write_incidents(incidents, table)
    assert 0 == main(["map", str(table), "-o", str(paper)])
    assert_all_are_in(paper.read_bytes())


def assert_all_are_in(pdf: bytes) -> None:
    """Whether each quote stands in the text of a PDF, once and whole."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    text = "".join("".join(pages).split())
    assert [1] * len(WHAT) == [text.count("".join(what.split())) for what in WHAT]
