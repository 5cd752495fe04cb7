"""What a reader looks for: what is left of the list and the map, and the link that says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

from mapapp import edtf
from mapapp.export.standalone import standalone_page
from mapapp.gazetteer.names import fold
from mapapp.layers.catalogue import CATALOGUES
from mapapp.layers.words import Layer
from mapapp.records import Assertion, Incident, Kind, Precision, Status
from tests.builders import an_article, an_incident

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[2] / "mapapp/frontend/node_modules/axe-core/axe.min.js"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
SELECTED = "() => [...mapapp.app.selection.numbers]"
COUNTS = """name => {
  const {selection} = mapapp.app;
  const counts = selection.counts(name);
  return Object.fromEntries(selection.facet(name).values.map((one, at) => [one, counts[at]]));
}"""

Visitor = Callable[..., "Visit"]


def found(number: int, **told: Any) -> Incident:  # noqa: ANN401 - of an incident
    """The incident that a map has at this place of its list."""
    date = edtf.parse(f"2019-03-{number % 28 + 1:02}")
    place = {"place_id": f"p{number}", "lat": 34 + number / 2, "lon": 36.0}
    return an_incident(
        **{"id": f"{number}", "title": f"Incident {number}", "date": date, **place, **told}
    )


def six() -> list[Incident]:
    """Incidents that differ in all that is filtered by."""
    return [
        found(0, actors=("The army", "The navy"), place_name="Homs"),
        found(
            1, kind=Kind.PROTEST, actors=("The army",), article_source="Agence A", place_name="Homs"
        ),
        found(2, assertion=Assertion.CLAIMED, actors=(), place_name="Hama", status=Status.ACCEPTED),
        found(3, kind=Kind.PROTEST, precision=Precision.NEAR, place_name="Hama", country="TR"),
        found(4, kind=Kind.EXPLOSION, date=edtf.parse("2018"), place_name="Hama"),
        found(
            5,
            date=None,
            place_id="",
            place_name="",
            lat=None,
            lon=None,
            precision=Precision.COUNTRY,
        ),
    ]


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return written(tmp_path_factory.mktemp("six"), six())


def written(folder: Path, incidents: Sequence[Incident], **told: Any) -> str:  # noqa: ANN401 - its options
    path = folder / "map.html"
    path.write_text(standalone_page(incidents, title="A map", **told), "utf-8")
    return path.as_uri()


def options(page: Page) -> Locator:
    return page.locator("#incidents").get_by_role("option")


def listed(page: Page) -> list[str]:
    return options(page).locator(".title").all_text_contents()


@pytest.mark.parametrize(
    ("fragment", "left"),
    [
        ("kind=protest", {1, 3}),
        ("kind=protest&kind=explosion", {1, 3, 4}),
        ("kind=protest&actor=The+army", {1}),
        ("actor=", {2, 3, 4, 5}),
        ("source=Agence+A", {1}),
        ("place=Hama%2C+SY", {2, 4}),
        ("assertion=claimed", {2}),
        ("status=accepted", {2}),
        ("precision=2", {3}),
        ("days=2018-12-31%2F2019-03-02", {0, 1, 4}),
        ("days=2019-03-03%2F2019-03-03", {2}),
        ("kind=explosion&status=accepted", set()),
        ("kind=nothing", set()),
    ],
)
def test_a_link_says_which_incidents_are_in_list_and_map(
    fragment: str, left: set[int], visit: Visitor, url: str
) -> None:
    page = visit(f"{url}#{fragment}").page
    expect(options(page)).to_have_count(len(left))
    assert {f"Incident {number}" for number in left} == set(listed(page))
    drawn = page.evaluate("mapapp.app.layer.marks.reduce((sum, one) => sum + one.count, 0)")
    assert len(left - {5}) == drawn
    said = "No incident" if not left else f"{len(left)} incident"
    expect(page.locator("#summary")).to_contain_text(said)


def test_each_value_is_counted_under_all_other_filters(visit: Visitor, url: str) -> None:
    page = visit(f"{url}#kind=protest").page
    assert {"The army": 1, "The navy": 0, "": 1} == page.evaluate(COUNTS, "actor")
    assert {"shelling": 3, "protest": 2, "explosion": 1} == page.evaluate(COUNTS, "kind")
    page.evaluate("mapapp.app.selection.choose('actor', ['The army', 'The navy'])")
    assert {"The army": 1, "The navy": 0, "": 1} == page.evaluate(COUNTS, "actor")
    assert {"shelling": 1, "protest": 1, "explosion": 0} == page.evaluate(COUNTS, "kind")


def test_what_is_looked_at_is_in_the_address_and_found_again(visit: Visitor, url: str) -> None:
    page = visit(url).page
    expect(options(page)).to_have_count(6)
    assert url == page.url
    page.evaluate("mapapp.app.selection.choose('kind', ['protest'])")
    page.wait_for_url("**#kind=protest")
    options(page).last.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.evaluate("map_mapapp.setView([35.25, 36.5], 7, {animate: false})")
    page.wait_for_url("**#kind=protest&incident=4&map=7/35.2500/36.5000")
    again = visit(page.url).page
    expect(again.get_by_role("dialog")).to_contain_text("Incident 3")
    assert ["Incident 1", "Incident 3"] == listed(again)
    assert 7 == again.evaluate("map_mapapp.getZoom()")
    assert again.evaluate("map_mapapp.getBounds().pad(-0.1).contains([35.25, 36.5])")


def test_another_link_is_followed_while_the_page_is_open(visit: Visitor, url: str) -> None:
    page = visit(f"{url}#kind=protest&incident=4").page
    expect(page.get_by_role("dialog")).to_contain_text("Incident 3")
    page.evaluate("location.hash = 'kind=explosion'")
    expect(options(page)).to_have_count(1)
    expect(page.get_by_role("status")).to_have_text("1 incident shown")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.evaluate("location.hash = ''")
    expect(options(page)).to_have_count(6)
    page.keyboard.press("Tab")
    page.locator("#skip").press("Enter")
    expect(page.locator("#incidents")).to_be_focused()
    expect(options(page)).to_have_count(6)


def test_a_link_that_comes_as_the_page_writes_its_address_is_followed(
    visit: Visitor, url: str
) -> None:
    page = visit(f"{url}#kind=explosion").page
    for kind, count in [("protest", 2), ("explosion", 1)] * 3:
        # Busy a while, the page is due to take another address and, right after, to write its own.
        page.evaluate(
            """kind => {
                setTimeout(() => { location.hash = `kind=${kind}`; }, 250);
                mapapp.app.selection.set({ chosen: {}, text: "" });
                const due = performance.now() + 400;
                while (performance.now() < due) {}
            }""",
            kind,
        )
        expect(options(page)).to_have_count(count)
        assert f"#kind={kind}" == page.evaluate("location.hash")


def test_what_is_closed_while_it_is_read_does_not_open(visit: Visitor, url: str) -> None:
    page = visit(url).page
    expect(options(page)).to_have_count(6)
    page.evaluate(
        """async () => {
            const { app } = mapapp;
            const { address } = app;
            const opening = app.go({ ...address, incident: 4 });
            await app.go({ ...address, incident: null });
            await opening;
        }"""
    )
    expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize(
    "fragment",
    [
        "<img src=x onerror=document.title='run'>",
        "kind=<img src=x onerror=document.title='run'>&__proto__=1&constructor=2",
        "incident=-1&map=99/NaN/1e999",
        "incident=999999999&map=3/999/0",
        "days=0000-99-99/9999-99-99",
        "days=2019-01-01/2018-01-01",
        "%E0%A4%A&=&&#&text=%00",
        "place=" + "x" * 100_000,
    ],
)
def test_a_hostile_link_is_harmless(fragment: str, visit: Visitor, url: str) -> None:
    seen = visit(f"{url}#{fragment}")
    expect(seen.page.locator("#summary")).not_to_be_empty()
    expect(seen.page.get_by_role("dialog")).to_have_count(0)
    seen.page.evaluate("mapapp.app.selection.set({chosen: {}, text: ''})")
    expect(options(seen.page)).to_have_count(6)
    assert "A map" == seen.page.title()
    assert ([], []) == (seen.requests, seen.errors)


SPELLINGS = [
    ("Bétharram", "BETHARRAM"),
    ("œuvre de l’État", "oeuvre l'etat"),
    ("Straße", "strasse"),
    ("Артём Королёв", "артем королев"),
    ("القَضَاءُ في إدلب", "القضاء ادلب"),
    ("مدينة على الطريق", "مدينه علي"),
    ("الرقّـــة", "الرقة"),
    ("آخر المؤسسات الأخيرة", "اخر الموسسات الاخيره"),
    ("Deir ez‑Zor", "deir ez zor"),
    ("İstanbul", "istanbul"),
]


def test_words_are_found_however_they_are_spelt(visit: Visitor, tmp_path: Path) -> None:
    incidents = [found(0)]
    for said, asked in SPELLINGS:
        assert all(word in fold(said) for word in fold(asked).split())
        text = f"Before {said}, and after."
        incidents.append(an_incident(an_article(text), text, id=said, title=f"About {asked}"))
    page = (seen := visit(url := written(tmp_path, incidents))).page
    for said, asked in SPELLINGS:
        for words in (said, asked):
            expect(options(page)).to_have_count(len(incidents))
            page.goto(f"{url}#{urlencode({'text': words})}")
            expect(options(page)).to_have_count(1)
            assert [f"About {asked}"] == listed(page)
            page.goto(f"{url}#")
    assert ([], []) == (seen.requests, seen.errors)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("incident 3", {3}),
        ("hama", {2, 3, 4}),
        ("HAMA incident 2", {2}),
        ("navy homs shells", {0}),
        ("army", {0, 1}),
        ("aleppo", {0, 1, 2, 3, 4}),
        ("darat nowhere", set()),
        ("  ", {0, 1, 2, 3, 4, 5}),
        ("\0", {0, 1, 2, 3, 4, 5}),
    ],
)
def test_every_word_is_in_the_quote_the_title_or_the_name_of_place_or_actor(
    words: str, left: set[int], visit: Visitor, url: str
) -> None:
    page = visit(f"{url}#{urlencode({'text': words})}").page
    expect(options(page)).to_have_count(len(left))
    assert {f"Incident {number}" for number in left} == set(listed(page))


@pytest.mark.parametrize("allowed", ["blob:", "'none'"])
def test_words_are_found_in_every_block_also_where_no_worker_may_run(
    allowed: str, visit: Visitor, tmp_path: Path
) -> None:
    incidents = [an_incident(id=f"{number}", title=f"Number {number}") for number in range(1300)]
    address = written(tmp_path, incidents)
    path = tmp_path / "map.html"
    path.write_text(path.read_text("utf-8").replace("worker-src blob:", f"worker-src {allowed}"))
    page = visit(f"{address}#text=number+12").page
    left = sum("12" in f"{number}" for number in range(1300))
    expect(options(page).first).to_have_attribute("aria-setsize", f"{left}")
    assert (allowed == "blob:") == bool(page.workers)


def facet(page: Page, name: str) -> Locator:
    """The values of a facet, opened."""
    group = page.get_by_role("group", name=name, exact=True)
    if not group.is_visible():
        page.locator("#facets summary").filter(has_text=name).click()
        expect(group.get_by_role("checkbox").first).to_be_visible()
    return group


def values(group: Locator) -> dict[str, str]:
    """The values that are offered, with their counts."""
    rows = group.locator("label")
    names, counts = (rows.locator(part).all_text_contents() for part in ("bdi", ".count"))
    return dict(zip(names, counts, strict=True))


def test_values_are_chosen_and_counts_list_and_map_follow(visit: Visitor, url: str) -> None:
    page = (seen := visit(url)).page
    page.get_by_role("button", name="Filters").click()
    kinds = facet(page, "Kind")
    assert {"Shelling": "3", "Protest": "2", "Explosion": "1"} == values(kinds)
    kinds.get_by_label("Protest").check()
    expect(options(page)).to_have_count(2)
    expect(page.get_by_role("status")).to_have_text("2 incidents shown")
    expect(page.get_by_role("button", name="Filters (1)")).to_be_visible()
    assert {"The army": "1", "not given": "1", "The navy": "0"} == values(facet(page, "Who"))
    expect(kinds).to_be_hidden()
    facet(page, "Who").get_by_label("not given").check()
    assert ["Incident 3"] == listed(page)
    expect(page.locator(".applied")).to_contain_text("Kind: Protest · Who: not given")
    page.wait_for_url("**#kind=protest&actor=")
    facet(page, "Kind").get_by_label("Protest").uncheck()
    expect(options(page)).to_have_count(4)
    page.get_by_role("button", name="Clear filters").click()
    expect(options(page)).to_have_count(6)
    expect(page.get_by_role("searchbox", name="Search")).to_be_focused()
    expect(page.get_by_role("button", name="Clear filters")).to_be_hidden()
    page.wait_for_url(url)
    assert ([], []) == (seen.requests, seen.errors)


def test_places_of_one_name_are_told_apart_by_their_country(visit: Visitor, url: str) -> None:
    page = visit(url).page
    page.get_by_role("button", name="Filters").click()
    expected = {"Hama, Syria": "2", "Homs": "2", "Hama, Türkiye": "1", "no place given": "1"}
    assert expected == values(facet(page, "Place"))


def test_precision_and_status_come_in_their_own_order_and_useless_facets_do_not(
    visit: Visitor, tmp_path: Path
) -> None:
    incidents = [found(0, precision=Precision.NEAR), found(1, precision=Precision.NEAR), found(2)]
    page = visit(written(tmp_path, incidents)).page
    page.get_by_role("button", name="Filters").click()
    expect(page.locator("#facets summary:visible")).to_have_text(["Precision"])
    assert ["exact site", "near a named place"] == list(values(facet(page, "Precision")))


def test_a_page_of_one_incident_has_nothing_to_find(visit: Visitor, tmp_path: Path) -> None:
    page = visit(written(tmp_path, [found(0)])).page
    expect(options(page)).to_have_count(1)
    expect(page.get_by_role("search")).to_be_hidden()


def test_incidents_that_are_alike_have_no_filters(visit: Visitor, tmp_path: Path) -> None:
    page = visit(written(tmp_path, [found(0), found(1)])).page
    expect(page.get_by_role("searchbox")).to_be_visible()
    expect(page.get_by_role("button", name="Filters")).to_be_hidden()


def test_of_many_values_the_most_frequent_are_offered_and_others_are_found(
    visit: Visitor, tmp_path: Path
) -> None:
    actors = [f"Groupe {number:02}" for number in range(40)]
    incidents = [found(n, lat=35.0, actors=(actors[n % 31],), date=None) for n in range(47)]
    page = visit(written(tmp_path, incidents)).page
    page.get_by_role("button", name="Filters").click()
    who = facet(page, "Who")
    assert actors[:16] == sorted(values(who))
    expect(who).to_contain_text("15 more: type to find one")
    who.get_by_role("searchbox").fill("GROUPÉ 3")
    assert ["Groupe 30"] == list(values(who))
    who.get_by_label("Groupe 30").check()
    assert ["Incident 30"] == listed(page)
    who.get_by_role("searchbox").fill("")
    assert "Groupe 30" == next(iter(values(who)))
    who.get_by_label("Groupe 02").check()
    expect(options(page)).to_have_count(3)
    page.evaluate(
        "() => mapapp.app.selection.choose('actor', mapapp.app.selection.facet('actor').values)"
    )
    expect(page.locator(".applied p")).to_have_text(re.compile("^Who: (Groupe .., ){8}23 more$"))


def test_words_are_typed_and_none_found_is_said_with_a_way_out(visit: Visitor, url: str) -> None:
    page = visit(url).page
    page.get_by_role("searchbox", name="Search").press_sequentially("navy", delay=20)
    expect(options(page)).to_have_count(1)
    expect(page.get_by_role("status")).to_have_text("1 incident shown")
    page.wait_for_url("**#text=navy")
    page.get_by_role("searchbox", name="Search").fill("submarine")
    expect(options(page)).to_have_count(0)
    expect(page.locator(".applied")).to_contain_text("No incident matches these filters.")
    page.get_by_role("button", name="Clear filters").press("Enter")
    expect(options(page)).to_have_count(6)
    expect(page.get_by_role("searchbox", name="Search")).to_have_value("")


def test_what_is_left_of_a_long_list_is_read_from_its_beginning(
    visit: Visitor, tmp_path: Path
) -> None:
    incidents = [found(n, lat=35.0, title=f"Number {n:03}") for n in range(900)]
    page = visit(written(tmp_path, incidents)).page
    page.locator("#incidents").evaluate("box => box.scrollTop = box.scrollHeight / 2")
    expect(options(page).first).not_to_have_attribute("aria-posinset", "1")
    page.get_by_role("searchbox", name="Search").fill("number 5")
    expect(options(page).first).to_have_attribute("aria-setsize", "252")
    expect(options(page).first).to_have_attribute("aria-posinset", "1")
    expect(options(page).first).to_be_in_viewport()


def test_filters_are_set_by_keyboard_alone_in_few_tab_stops(visit: Visitor, url: str) -> None:
    page = visit(f"{url}#kind=protest").page
    page.get_by_role("button", name="Filters (1)").press("Enter")
    page.locator("#facets summary").first.press("Enter")
    expect(page.get_by_label("Protest")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Protest")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    page.keyboard.press("End")
    expect(page.get_by_label("Explosion")).to_be_focused()
    page.keyboard.press("Space")
    expect(page.get_by_label("Explosion")).to_be_focused()
    expect(options(page)).to_have_count(6)
    page.locator("body").evaluate("() => document.activeElement.blur()")
    stops = 0
    page.locator("#skip").focus()
    while page.evaluate("document.activeElement !== document.body") and stops < 40:
        stops += 1
        page.keyboard.press("Tab")
    assert 12 <= stops <= 25


def test_paper_says_what_is_filtered_by(visit: Visitor, url: str) -> None:
    page = visit(f"{url}#kind=protest&text=shells&days=2019-03-01/2019-03-31").page
    expect(options(page)).to_have_count(2)
    expect(page.locator("#applied")).to_be_hidden()
    page.emulate_media(media="print")
    said = "Search: shells · Event date: March 2019 · Kind: Protest"
    expect(page.locator("#applied")).to_have_text(said)
    expect(page.locator("#applied")).to_be_visible()
    expect(page.get_by_role("search")).to_be_hidden()
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("#print h3")).to_have_text([re.compile("Protest")] * 2)


def test_the_filters_speak_french(visit: Visitor, tmp_path: Path) -> None:
    words = CATALOGUES["fr"]
    page = visit(f"{written(tmp_path, six(), lang='fr')}#kind=protest").page
    page.get_by_role("button", name="Filtres (1)").click()
    facet(page, words.actors).get_by_label(words.not_given).check()
    expect(page.locator(".applied")).to_contain_text("Nature : Manifestation")
    expect(page.get_by_role("searchbox", name=words.search)).to_be_visible()


@pytest.mark.parametrize(
    "look", [{}, {"color_scheme": "dark"}, PHONE], ids=["light", "dark", "phone"]
)
def test_axe_finds_nothing_against_the_filters(
    look: dict[str, Any], visit: Visitor, url: str
) -> None:
    page = visit(url, **look).page
    page.evaluate(f"{AXE.read_text('utf-8')};0")
    page.get_by_role("button", name="Filters").click()
    for name in ("Kind", "Place"):
        facet(page, name).get_by_role("checkbox").first.check()
        found_against = page.evaluate("axe.run().then((told) => told.violations)")
        assert [] == [(one["id"], one["nodes"][0]["html"]) for one in found_against]
    if look is PHONE:
        assert 390 == page.evaluate("document.documentElement.scrollWidth")
    page.get_by_role("searchbox", name="Search").fill("submarine")
    expect(options(page)).to_have_count(0)
    assert [] == page.evaluate("axe.run().then((told) => told.violations.map((one) => one.id))")


def test_layers_are_counted_under_the_filters(visit: Visitor, tmp_path: Path) -> None:
    incidents = six()
    half = {one.id: Layer.MATCHED if int(one.id) < 3 else Layer.ONLY_ARTICLES for one in incidents}
    page = visit(f"{written(tmp_path, incidents, layers=half)}#layer=matched").page
    expect(options(page)).to_have_count(3)
    boxes = page.get_by_role("group", name="Layers").get_by_role("checkbox")
    assert [True, False] == [box.is_checked() for box in boxes.all()]
    page.get_by_role("button", name="Filters", exact=True).click()
    facet(page, "Kind").get_by_label("Protest").check()
    layers = page.get_by_role("group", name="Layers").locator("label")
    expect(layers).to_have_text(["In both (1)", "Only in the articles (1)"])
