"""The exported file as a reader has it: opened from the disk, with no network."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import shapely
from playwright.sync_api import Locator, Page, expect

from mapapp import edtf
from mapapp.articles.read import read_articles
from mapapp.cli import main
from mapapp.export.standalone import standalone_page
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.layers.catalogue import CATALOGUES
from mapapp.layers.english import from_english
from mapapp.pipeline import find_incidents
from mapapp.records import Article, Assertion, Incident, Kind, Name, Precision, Reason, Span
from tests.builders import an_article, an_incident
from tests.cli.test_hostile import HOSTILE

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
AXE = ROOT / "mapapp/frontend/node_modules/axe-core/axe.min.js"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
AL_TANF, DEIR_EZ_ZOR = (33.5065, 38.6185), (35.33588, 40.14084)

Visitor = Callable[..., "Visit"]


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written, and what is to be read in it."""

    url: str
    article: Article
    incidents: Sequence[Incident]


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """The seed article's map, as the command line writes it."""
    path = tmp_path_factory.mktemp("seed") / "map.html"
    assert 0 == main(["map", str(SEEDS), "-o", str(path)])
    (article,) = read_articles([str(SEEDS)])
    return Exported(path.as_uri(), article, find_incidents(article, Gazetteer.open()))


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., str]:
    """Write a page of some incidents and give its address."""

    def write(incidents: Sequence[Incident], title: str = "A map", **told: Any) -> str:  # noqa: ANN401 - its options
        path = tmp_path / "map.html"
        path.write_text(standalone_page(incidents, title=title, **told), "utf-8")
        return path.as_uri()

    return write


def options(page: Page) -> Locator:
    return page.get_by_role("option")


def card(page: Page) -> Locator:
    return page.get_by_role("dialog")


def on_screen(page: Page, place: tuple[float, float]) -> tuple[float, float]:
    """Where the map has a latitude and longitude, in pixels of the window."""
    x, y = page.evaluate(
        """place => {
          const at = map_mapapp.latLngToContainerPoint(place);
          const box = map_mapapp.getContainer().getBoundingClientRect();
          return [at.x + box.left, at.y + box.top];
        }""",
        list(place),
    )
    return float(x), float(y)


def view_of(page: Page) -> list[float]:
    view: list[float] = page.evaluate(
        "() => [map_mapapp.getZoom(), map_mapapp.getCenter().lat, map_mapapp.getCenter().lng]"
    )
    return view


def colours(page: Page, pane: str, south_west: Any, north_east: Any) -> dict[str, int]:  # noqa: ANN401 - positions
    """How many pixels of each colour a canvas has between two corners of the map."""
    found: dict[str, int] = page.evaluate(
        """([pane, southWest, northEast]) => {
          const canvas = document.querySelector(`.leaflet-${pane}-pane canvas`);
          const shift = canvas.getBoundingClientRect();
          const box = map_mapapp.getContainer().getBoundingClientRect();
          const at = (place) => map_mapapp.latLngToContainerPoint(place);
          const [from, to] = [at(southWest), at(northEast)];
          const [left, top] = [from.x + box.left - shift.left, to.y + box.top - shift.top];
          const area = [left, top, to.x - from.x, from.y - to.y];
          const scaled = area.map((one) => one * canvas.width / shift.width);
          const pixels = canvas.getContext("2d").getImageData(...scaled).data;
          const counts = {};
          for (let i = 0; i < pixels.length; i += 4) {
            if (pixels[i + 3] < 255) continue;
            const hex = [...pixels.slice(i, i + 3)].map((one) => one.toString(16).padStart(2, "0"));
            const colour = "#" + hex.join("");
            counts[colour] = (counts[colour] ?? 0) + 1;
          }
          return counts;
        }""",
        [pane, south_west, north_east],
    )
    return found


def theme(page: Page, name: str) -> str:
    value: str = page.evaluate(
        "name => getComputedStyle(document.documentElement).getPropertyValue(name)", f"--{name}"
    )
    return value.strip()


def quoted(article: Article, incident: Incident) -> str:
    return article.text[incident.quote.start : incident.quote.end]


def fact(page: Page, term: str) -> str:
    row = card(page).locator("dl > div", has=page.get_by_text(term, exact=True))
    return row.locator("dd").inner_text()


def is_mine(visit: Visit) -> bool:
    """Whether a page asked for nothing, elsewhere or on the disk, and failed in nothing."""
    asked: list[str] = visit.page.evaluate(
        "performance.getEntriesByType('resource').map((one) => one.name)"
    )
    return [] == visit.requests == asked == visit.errors


def test_the_map_draws_land_sea_and_signs_and_asks_for_nothing(
    visit: Visitor, seed: Exported
) -> None:
    page = (visited := visit(seed.url)).page
    expect(options(page)).to_have_count(len(seed.incidents))
    page.evaluate("map_mapapp.setView([34.5, 36.5], 7, {animate: false})")
    ground = colours(page, "ground", (33.5, 34.0), (35.8, 39.0))
    assert ground[theme(page, "land")] > 10_000
    assert ground[theme(page, "sea")] > 10_000
    around = (AL_TANF[0] - 0.3, AL_TANF[1] - 0.3), (AL_TANF[0] + 0.3, AL_TANF[1] + 0.3)
    assert colours(page, "symbols", *around)["#0062a3"] > 50
    assert is_mine(visited)


@pytest.mark.parametrize("scale", [1, 1.5, 2])
def test_no_seam_shows_where_two_cells_of_the_basemap_meet(
    scale: float, visit: Visitor, seed: Exported
) -> None:
    page = visit(seed.url, device_scale_factor=scale).page
    for zoom in (6, 7.5, 9):
        page.evaluate("zoom => map_mapapp.setView([34.7, 40], zoom, {animate: false})", zoom)
        dry = colours(page, "ground", (34.6, 39.8), (34.8, 40.2))
        assert theme(page, "sea") not in dry
        assert dry[theme(page, "land")] > 0.9 * sum(dry.values())


def test_every_quote_is_read_word_for_word_with_its_place_marked(
    visit: Visitor, seed: Exported
) -> None:
    page = (visited := visit(seed.url)).page
    assert 5 == len(seed.incidents)
    for incident in seed.incidents:
        options(page).filter(has_text=incident.title).click()
        expect(card(page).get_by_role("heading")).to_have_text(incident.title)
        quote = card(page).locator("blockquote")
        assert quoted(seed.article, incident) == quote.text_content()
        assert "fr" == quote.get_attribute("lang")
        span = incident.place_span
        marked = [] if span is None else [seed.article.text[span.start : span.end]]
        assert marked == quote.locator("mark").all_text_contents()
    assert is_mine(visited)


def test_incidents_of_one_place_are_one_sign_and_a_list_that_reads_each(
    visit: Visitor, seed: Exported
) -> None:
    page = visit(seed.url).page
    here = [one for one in seed.incidents if one.place_id == "mapapp:al-tanf-garrison"]
    assert {1, 2} == {one.precision for one in here}
    page.mouse.click(*on_screen(page, AL_TANF))
    rows = card(page).locator(".stack-row")
    expect(rows).to_have_count(3)
    expect(card(page).get_by_role("heading")).to_contain_text("3")
    rows.first.click()
    read = []
    for number in (1, 2, 3):
        expect(card(page)).to_contain_text(f"{number} of 3")
        read.append(card(page).locator("blockquote").text_content())
        card(page).get_by_role("button", name="Next").click()
    assert sorted(quoted(seed.article, one) for one in here) == sorted(map(str, read))


def test_every_incident_is_read_by_keyboard_alone(visit: Visitor, seed: Exported) -> None:
    page = visit(seed.url).page
    # The list is made after the first symbols: until then there is nothing to come to.
    expect(options(page)).to_have_count(len(seed.incidents))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    read = set()
    for _ in seed.incidents:
        here = page.locator(":focus")
        expect(here).to_have_role("option")
        page.keyboard.press("Enter")
        expect(card(page)).to_be_focused()
        read.add(card(page).locator("blockquote").text_content())
        page.keyboard.press("Escape")
        expect(card(page)).to_have_count(0)
        expect(here).to_have_role("option")
        page.keyboard.press("ArrowDown")
    assert {quoted(seed.article, one) for one in seed.incidents} == read


def test_two_thousand_incidents_open_and_cost_no_more_tab_stops(
    visit: Visitor, written: Callable[..., str]
) -> None:
    incidents = [
        an_incident(
            id=f"{number}",
            title=f"Incident {number}",
            kind=list(Kind)[number % len(Kind)],
            place_id=f"place-{number % 700}",
            lat=32.5 + number % 700 / 150,
            lon=36 + number % 37 / 6,
        )
        for number in range(2000)
    ]
    page = (visited := visit(written(incidents))).page
    expect(options(page).first).to_have_attribute("aria-setsize", "2000")
    assert options(page).count() < 40
    stops = 0
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement !== document.body") and stops < 30:
        stops += 1
        page.keyboard.press("Tab")
    assert 3 <= stops <= 25
    options(page).first.focus()
    page.keyboard.press("End")
    expect(page.locator(":focus")).to_have_attribute("aria-posinset", "2000")
    page.keyboard.press("Enter")
    expect(card(page).locator("blockquote")).to_have_text("Shells fell on Darat Izza")
    assert is_mine(visited)


def numbered(count: int) -> list[Incident]:
    """Incidents in order, each at a place of its own, with titles of one line and of three."""
    return [
        an_incident(
            id=f"{number:04}",
            title=f"Incident {number} " + "in a town " * (number % 3 * 6),
            place_id=f"place-{number}",
            lat=32.5 + number % 70 / 15,
            lon=36 + number / 100,
        )
        for number in range(1, count + 1)
    ]


def test_the_keys_of_a_long_list_reach_every_row_and_bring_it_into_sight(
    visit: Visitor, written: Callable[..., str]
) -> None:
    page = visit(written(numbered(900))).page
    options(page).first.focus()
    at = 1
    moves = {"ArrowDown": 1, "PageDown": 10, "ArrowUp": -1, "PageUp": -10}
    for key in ["ArrowDown"] * 12 + ["PageDown"] * 7 + ["ArrowUp"] * 3 + ["PageUp"] * 2:
        page.keyboard.press(key)
        at += moves[key]
        here = page.locator(":focus")
        assert str(at) == here.get_attribute("aria-posinset")
        expect(here).to_contain_text(f"Incident {at} ")
        row, box = here.bounding_box(), page.locator("#incidents").bounding_box()
        assert row
        assert box
        assert box["y"] - 1 <= row["y"]
        assert row["y"] + row["height"] <= box["y"] + box["height"] + 1
    for key, end in (("End", 900), ("Home", 1)):
        page.keyboard.press(key)
        expect(page.locator(":focus")).to_contain_text(f"Incident {end} ")


GAPS = """box => {
  const rows = [...box.querySelectorAll("[role=option]")];
  const at = rows.map((one) => one.getBoundingClientRect());
  const [frame, last] = [box.getBoundingClientRect(), at.at(-1)];
  const inside = at.slice(1).map((one, index) => one.top - at[index].bottom);
  return [Math.max(0, at[0].top - frame.top), ...inside, frame.bottom - last.bottom];
}"""
"""Pixels between the rows of a list, and from the frame to the first and the last."""
LOOKS = 50
"""How often a list is looked at: a busy machine draws rows some frames after the scroll."""


def test_a_long_list_scrolls_from_the_first_row_to_the_last_without_a_gap(
    visit: Visitor, written: Callable[..., str]
) -> None:
    page = visit(written(numbered(900))).page
    box = page.locator("#incidents")
    for share, first, last in ((0, 1, None), (0.37, None, None), (1, None, 900)):
        box.evaluate("(box, share) => box.scrollTop = share * box.scrollHeight", share)
        if first or last:
            named = options(page).first if first else options(page).last
            expect(named).to_contain_text(f"Incident {first or last} ")
        for _ in range(LOOKS):
            page.wait_for_timeout(100)
            gaps = box.evaluate(GAPS)
            if max(gaps) < 1:
                break
        assert max(gaps) < 1
        numbers = options(page).evaluate_all("rows => rows.map((one) => one.ariaPosInSet)")
        steps = {int(after) - int(before) for before, after in itertools.pairwise(numbers)}
        assert {1} == steps


def test_a_row_that_is_scrolled_away_leaves_the_focus_in_the_list(
    visit: Visitor, written: Callable[..., str]
) -> None:
    page = visit(written(numbered(300))).page
    options(page).nth(2).focus()
    page.keyboard.press("ArrowDown")
    page.locator("#incidents").evaluate("box => box.scrollTop = box.scrollHeight / 2")
    expect(page.locator("#incidents")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(":focus")).to_contain_text("Incident 5 ")


def test_places_too_near_to_tell_apart_are_one_sign_that_leads_closer_until_each_is_read(
    visit: Visitor, written: Callable[..., str]
) -> None:
    incidents = [
        an_incident(id=f"{n}", title=f"Number {n}", place_id=f"p{n}", lat=33 + n / 500, lon=36.0)
        for n in range(12)
    ] + [an_incident(id="far", title="Far", place_id="far", lat=50.0, lon=3.0)]
    page = visit(written(incidents)).page
    before = view_of(page)[0]
    page.mouse.click(*on_screen(page, (33.0, 36.0)))
    assert view_of(page)[0] > before + 2
    page.mouse.click(*on_screen(page, (33.0, 36.0)))
    expect(card(page).get_by_role("heading")).to_have_text("Number 0")


def test_many_incidents_of_one_place_are_listed_a_hundred_at_a_time(
    visit: Visitor, written: Callable[..., str]
) -> None:
    incidents = [an_incident(id=f"{n:03}", title=f"Number {n}") for n in range(1, 251)]
    page = visit(written(incidents)).page
    page.mouse.click(*on_screen(page, (36.28, 36.85)))
    rows = card(page).locator(".stack-row")
    for shown in (100, 200, 250):
        expect(rows).to_have_count(shown)
        if shown < 250:
            card(page).locator(".more").click()
    expect(card(page).locator(".more")).to_have_count(0)
    rows.last.click()
    expect(card(page)).to_contain_text("250 of 250")


def test_the_sign_of_a_list_of_incidents_is_set_off_while_the_list_is_open(
    visit: Visitor, written: Callable[..., str]
) -> None:
    page = visit(written([an_incident(id="1"), an_incident(id="2")])).page
    around = (36.28 - 0.1, 36.85 - 0.1), (36.28 + 0.1, 36.85 + 0.1)
    ink = theme(page, "symbol-ink")
    before = colours(page, "symbols", *around).get(ink, 0)
    page.mouse.click(*on_screen(page, (36.28, 36.85)))
    expect(card(page).locator(".stack-row")).to_have_count(2)
    assert colours(page, "symbols", *around)[ink] > before + 100
    page.keyboard.press("Escape")
    assert before == colours(page, "symbols", *around).get(ink, 0)


def test_a_province_across_the_antimeridian_is_looked_at_whole_and_not_from_afar(
    visit: Visitor, written: Callable[..., str]
) -> None:
    chukotka = shapely.MultiPolygon(
        [shapely.box(165, 62, 180, 69), shapely.box(-180, 64, -170, 67)]
    )
    incident = an_incident(precision=Precision.PROVINCE, geometry=chukotka, lat=66.0, lon=172.0)
    page = visit(written([incident])).page
    zoom, _, lon = view_of(page)
    assert zoom >= 4
    assert 165 < lon < 190
    for place in ((63.0, 168.0), (65.5, 186.0)):
        page.mouse.click(*on_screen(page, place))
        expect(card(page).locator("blockquote")).to_be_visible()
        page.keyboard.press("Escape")
        expect(card(page)).to_have_count(0)


def test_a_phone_reads_an_incident_in_a_sheet_over_the_map(visit: Visitor, seed: Exported) -> None:
    page = visit(seed.url, **PHONE).page
    assert 390 == page.evaluate("document.documentElement.scrollWidth")
    assert page.locator("#legend").get_attribute("open") is None
    x, y = on_screen(page, DEIR_EZ_ZOR)
    page.touchscreen.tap(x, y)
    expect(page.locator("#sheet blockquote")).to_be_in_viewport()
    below = page.locator("#sheet").bounding_box()
    assert below
    assert on_screen(page, DEIR_EZ_ZOR)[1] < below["y"]
    page.locator("#sheet").evaluate("sheet => sheet.scrollTo(0, sheet.scrollHeight)")
    assert page.locator("#sheet").evaluate("sheet => sheet.scrollTop") > 0
    expect(card(page).get_by_role("button", name="Close")).to_be_in_viewport()
    card(page).get_by_role("button", name="Close").tap()
    expect(page.locator("#sheet")).to_be_hidden()


def test_the_map_speaks_french_and_the_article_its_own_language(
    visit: Visitor, tmp_path: Path
) -> None:
    words = CATALOGUES["fr"]
    assert 0 == main(["map", str(SEEDS), "--lang", "fr", "-o", str(tmp_path / "carte.html")])
    page = visit((tmp_path / "carte.html").as_uri()).page
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    expect(page.locator("#legend summary")).to_have_text(words.legend)
    options(page).first.click()
    expect(card(page)).to_contain_text(words.said[Assertion.STATED])
    assert "mai 2017" == fact(page, words.event_date)
    assert words.precisions[Precision.SITE] in fact(page, words.precision)
    expect(card(page).get_by_text(words.why_here)).to_be_visible()


ARABIC = "قال شهود إن قذائف سقطت على بلدة الشيخ مسكين قرب درعا، وقُتل شخصان (RPG-7)."


def test_actors_and_reasons_are_said_in_french_as_elsewhere(
    visit: Visitor, seed: Exported, written: Callable[..., str]
) -> None:
    page = visit(written(seed.incidents, lang="fr")).page
    for incident in seed.incidents:
        options(page).filter(has_text=incident.title).click()
        card(page).locator("details.reasons summary").click()
        said = card(page).locator("details.reasons li > bdi").all_text_contents()
        assert [from_english("fr", one.sentence) for one in incident.reasons] == said
        who = ", ".join(from_english("fr", actor) for actor in incident.actors)
        assert not who or who == fact(page, CATALOGUES["fr"].actors)


def test_a_card_says_all_that_is_known_of_an_incident(
    visit: Visitor, written: Callable[..., str]
) -> None:
    article = an_article(ARABIC, title="قذائف على بلدة", lang="ar")
    start = ARABIC.index("الشيخ مسكين")
    incident = an_incident(
        article,
        ARABIC,
        title="قصف الشيخ مسكين",
        date=edtf.parse("2019-03-12"),
        place_name="Shaykh Miskin",
        place_names=(Name("Cheikh Meskine", "fr"), Name("الشيخ مسكين", "ar")),
        place_span=Span(start, start + 11),
        precision=Precision.NEAR,
        radius_m=5000.0,
        admin1="Daraa",
        actors=("شهود", "The army"),
        assertion=Assertion.CLAIMED,
        article_source="عنب بلدي",
        article_url="https://example.org/a?b=c",
        published="2019-03-14",
        reasons=(Reason(points=1.5, sentence="it is near Daraa", quote="قرب درعا"),),
    )
    page = visit(written([incident], lang="fr")).page
    options(page).click()
    words = CATALOGUES["fr"]
    quote = card(page).locator("blockquote")
    assert ("ar", "rtl") == (quote.get_attribute("lang"), quote.get_attribute("dir"))
    assert ARABIC == quote.text_content()
    assert "12 mars 2019" == fact(page, words.event_date)
    assert "14 mars 2019" == fact(page, words.article_date)
    assert "Cheikh Meskine, Daraa, Syrie" == fact(page, words.place).splitlines()[0]
    assert "الشيخ مسكين" in fact(page, words.place)
    assert words.precisions[Precision.NEAR] in fact(page, words.precision)
    assert "5" in fact(page, words.precision)
    assert "شهود, The army" == fact(page, words.actors)
    assert "عنب بلدي" == fact(page, words.source)
    assert "قذائف على بلدة" == fact(page, words.article)
    said = (words.kinds[Kind.SHELLING], words.said[Assertion.CLAIMED], "قصف الشيخ مسكين")
    for one in said:
        expect(card(page)).to_contain_text(one)
    card(page).get_by_text(words.why_here).click()
    expect(card(page).locator(".reasons li")).to_contain_text("it is near Daraa")
    link = card(page).get_by_role("link")
    assert "noopener" in str(link.get_attribute("rel"))
    assert str(link.get_attribute("href")).startswith("https://example.org/a?b=c#:~:text=%D9%82")


def of_every_sort() -> list[Incident]:
    """An area, a line, a circle at sea, a country, and no place and no date at all."""
    area = shapely.box(37, 34, 39, 35)
    line = shapely.LineString([(38.79, 33.37), (41.0, 34.42), (41.4, 35.6)])
    at_sea = {"precision": Precision.WATER_OR_AIR, "lat": 35.0, "lon": 34.8, "radius_m": 3e4}
    somewhere = {"precision": Precision.COUNTRY, "lat": None, "lon": None}
    nowhere = somewhere | {"place_id": "", "place_name": "", "date": None}
    told: dict[str, dict[str, Any]] = {
        "An area": {"precision": Precision.PROVINCE, "geometry": area, "lat": 34.5, "lon": 38.0},
        "A line": {"precision": Precision.REGION, "geometry": line, "lat": 34.4, "lon": 41.0},
        "At sea": at_sea,
        "A country": somewhere,
        "Nowhere": nowhere,
    }
    return [
        an_incident(**{"id": title, "title": title, "place_id": title, **one})
        for title, one in told.items()
    ]


def test_what_is_vague_is_an_area_a_line_or_a_row_and_never_a_pin(
    visit: Visitor, written: Callable[..., str]
) -> None:
    page = visit(written(of_every_sort())).page
    for title, place in {
        "An area": (34.1, 37.2),
        "A line": (33.895, 39.895),
        "At sea": (35.1, 34.9),
    }.items():
        page.mouse.click(*on_screen(page, place))
        expect(card(page).get_by_role("heading")).to_have_text(title)
        page.keyboard.press("Escape")
        expect(card(page)).to_have_count(0)
    for title in ("A country", "Nowhere"):
        row = options(page).filter(has_text=title)
        expect(row).to_contain_text("Not on the map")
        row.click()
        expect(page.locator("#sheet blockquote")).to_be_visible()
    expect(options(page).last).to_contain_text("no date given")


def test_a_map_of_nothing_says_so(visit: Visitor, written: Callable[..., str]) -> None:
    page = (visited := visit(written([]))).page
    expect(page.locator("#summary")).to_have_text("No incident was found.")
    expect(page.locator("#legend")).to_be_hidden()
    assert is_mine(visited)


def test_the_view_stays_where_a_popup_has_room_and_moves_no_further_than_it_needs(
    visit: Visitor, seed: Exported
) -> None:
    page = visit(seed.url, viewport={"width": 1600, "height": 1300}).page
    before = view_of(page)
    page.mouse.click(*on_screen(page, AL_TANF))
    expect(card(page)).to_be_visible()
    assert before == view_of(page)
    page.set_viewport_size({"width": 1280, "height": 420})
    options(page).filter(has_text="Deir").click()
    expect(card(page).get_by_role("heading")).to_contain_text("Deir")
    box, frame = card(page).bounding_box(), page.locator(".folium-map").bounding_box()
    assert box
    assert frame
    assert frame["y"] <= box["y"]
    assert box["y"] + box["height"] < on_screen(page, DEIR_EZ_ZOR)[1] < frame["y"] + frame["height"]


def test_the_legend_is_open_beside_the_incidents_and_names_each_sign_on_the_map(
    visit: Visitor, seed: Exported
) -> None:
    page = visit(seed.url).page
    legend = page.locator("#legend")
    covered = legend.bounding_box()
    assert covered
    for place in (AL_TANF, DEIR_EZ_ZOR):
        assert on_screen(page, place)[0] > covered["x"] + covered["width"]
    words = CATALOGUES["en"]
    kinds = {words.kinds[one.kind] for one in seed.incidents}
    assertions = {words.assertions[one.assertion] for one in seed.incidents}
    named = set(legend.locator("li > span:last-child").all_text_contents())
    others = {words.several, words.radius, words.near, words.only_in_list}
    assert kinds | assertions | others == named


def test_a_reader_who_asked_for_less_motion_gets_none(visit: Visitor, seed: Exported) -> None:
    page = visit(seed.url).page
    before = view_of(page)[0]
    assert page.evaluate("map_mapapp.zoomIn().getZoom()") > before


def test_on_paper_every_quote_stands_and_afterwards_the_view_is_as_before(
    visit: Visitor, seed: Exported
) -> None:
    page = visit(seed.url, color_scheme="dark").page
    before = view_of(page)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    printed = page.locator("#print blockquote").all_text_contents()
    assert sorted(quoted(seed.article, one) for one in seed.incidents) == sorted(printed)
    assert "#ffffff" == theme(page, "page")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert 0 == page.locator("#print blockquote").count()
    assert before == pytest.approx(view_of(page))
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_paper_takes_two_hundred_incidents_and_says_that_there_are_more(
    visit: Visitor, written: Callable[..., str]
) -> None:
    page = visit(written(numbered(300))).page
    page.wait_for_function("performance.getEntriesByName('mapapp:quotes').length > 0")
    page.wait_for_timeout(300)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert 200 == page.locator("#print blockquote").count()
    said = page.locator("#print .whole > p").text_content()
    assert "On paper are the first 200 of 300 incidents; the file has all of them." == said


def test_paper_numbers_incidents_by_sign_in_the_lists_and_on_the_map(
    visit: Visitor, written: Callable[..., str]
) -> None:
    places = {"a": (36.0, 36.0), "b": (34.0, 40.0)}
    told = [("a", "2017"), ("b", "2018"), ("a", "2019"), ("", "2020"), ("b", "2021")]
    incidents = [
        an_incident(
            id=place + year,
            date=edtf.parse(year),
            place_id=place,
            lat=places[place][0] if place else None,
            lon=places[place][1] if place else None,
            precision=Precision.SITE if place else Precision.COUNTRY,
        )
        for place, year in told
    ]
    page = visit(written(incidents)).page
    page.wait_for_function("performance.getEntriesByName('mapapp:quotes').length > 0")
    ink = theme(page, "symbol-ink")
    beside = (36.0 - 0.15, 36.0 + 0.3), (36.0 + 0.15, 36.0 + 0.7)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    numbers = ["1", "2", "3", "4", "5"]
    years = ["2017", "2019", "2018", "2021", "2020"]
    for part, dated in (("li", "span"), ("article", "h3")):
        rows = page.locator(f"#print {part}")
        assert numbers == rows.locator("b").all_text_contents()
        said = rows.locator(dated).all_text_contents()
        assert years == [one.split(" · ")[0] for one in said]
    expect(page.locator("#north")).to_have_text("N")
    expect(page.locator("#legend")).to_contain_text("with their first and last number")
    # Numbers and name beside the sign, on the one canvas that is printed.
    assert colours(page, "ground", *beside)[ink] > 100
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator("#north")).to_have_count(0)
    expect(page.locator("#legend")).not_to_contain_text("with their first and last number")


def test_the_map_is_drawn_before_the_quotes_are_read_and_both_leave_a_mark(
    visit: Visitor, written: Callable[..., str]
) -> None:
    page = visit(written(numbered(3000))).page
    page.wait_for_function("performance.getEntriesByName('mapapp:quotes').length > 0")
    symbols, quotes = page.evaluate(
        """() => ["symbols", "quotes"].map(
          (name) => performance.getEntriesByName(`mapapp:${name}`)[0].startTime)"""
    )
    assert symbols < quotes


def hostile_incidents() -> list[Incident]:
    """Every string in every field that comes from outside, an incident each."""
    made = []
    for number, hostile in enumerate(HOSTILE):
        text = f"Before {hostile} after."
        article = an_article(
            text, id=f"{number:02} {hostile}", title=hostile, lang=hostile or "und"
        )
        start = text.index(hostile)
        made.append(
            an_incident(
                article,
                text,
                id=f"{number:02} {hostile}",
                title=hostile,
                place_id=f"{number:02} {hostile}",
                place_name=hostile,
                place_names=(Name(hostile, "en"), Name(hostile, "ar")),
                place_span=Span(start, start + len(hostile)),
                country="SY" if number % 2 else hostile,
                admin1=hostile,
                lat=30.0 + number / 2,
                lon=36.0,
                actors=(hostile,),
                article_source=hostile,
                article_url=hostile if number % 2 else f"https://example.org/{hostile}",
                reasons=(Reason(points=1.0, sentence=hostile, quote=hostile),),
            )
        )
    return made


def test_hostile_text_is_shown_as_text_and_runs_nothing(
    visit: Visitor, written: Callable[..., str]
) -> None:
    incidents = hostile_incidents()
    page = (visited := visit(written(incidents, title="".join(HOSTILE)))).page
    title = page.title()
    assert title.startswith("<script>document.title='run'</script>")
    for number, incident in enumerate(incidents):
        page.mouse.move(*on_screen(page, (incident.lat or 0, incident.lon or 0)))
        options(page).nth(number).click()
        expect(card(page).locator("h2")).to_have_text(incident.title, use_inner_text=False)
        assert incident.quote.exact == card(page).locator("blockquote").text_content()
        assert [incident.title] == card(page).locator("mark").all_text_contents()
        card(page).locator("summary").click()
        links = card(page).locator("a").evaluate_all("links => links.map((link) => link.href)")
        assert all(link.startswith("https://example.org/") for link in links)
    assert (title, []) == (page.title(), visited.dialogs)
    assert 0 == page.locator(".card img, .card script, li img, li script, h1 img").count()
    assert is_mine(visited)


def test_the_policy_comes_first_and_lets_no_other_script_run(
    visit: Visitor, seed: Exported
) -> None:
    page = visit(seed.url).page
    head = page.evaluate("[...document.head.children].slice(0, 2).map((one) => one.outerHTML)")
    assert '<meta charset="utf-8">' == head[0]
    assert re.match(
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ', head[1]
    )
    page.evaluate(
        """() => {
          const made = document.createElement("script");
          made.textContent = "document.title = 'run'";
          document.head.append(made);
        }"""
    )
    assert "run" != page.title()


def test_tiles_are_asked_of_their_host_alone_and_the_page_says_so(
    visit: Visitor, written: Callable[..., str]
) -> None:
    tiles = "https://tiles.example.org/{z}/{x}/{y}.png"
    made = visit(written([an_incident()], tiles=tiles))
    expect(made.page.locator("#note")).to_contain_text("tiles.example.org")
    expect(made.page.locator(".leaflet-tile").first).to_be_attached()
    assert made.requests
    assert all(url.startswith("https://tiles.example.org/") for url in made.requests)


@pytest.mark.parametrize(
    "look", [{}, {"color_scheme": "dark"}, PHONE], ids=["light", "dark", "phone"]
)
def test_axe_finds_nothing_against_a_reader_who_needs_help(
    look: dict[str, Any], visit: Visitor, seed: Exported
) -> None:
    page = visit(seed.url, **look).page
    page.evaluate(f"{AXE.read_text('utf-8')};0")
    for number in (None, 0, 3):
        if number is not None:
            options(page).nth(number).click()
            expect(card(page)).to_be_visible()
        found = page.evaluate("axe.run().then((told) => told.violations)")
        assert [] == [(one["id"], one["impact"], one["nodes"][0]["html"]) for one in found]
        page.keyboard.press("Escape")
