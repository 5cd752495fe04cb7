from __future__ import annotations

import json
import random
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from shapely import box

from mapapp import edtf
from mapapp.errors import InputError
from mapapp.export.built import read_built
from mapapp.export.standalone import BASEMAP_BYTES, fine_cells, standalone_page
from mapapp.layers.features import map_data
from mapapp.layers.payload import payload
from mapapp.layers.shell import Slot
from mapapp.records import Incident, Precision
from tests.builders import an_article, an_incident
from tests.packed import read_packed, read_table

HOSTILE = "</title></script><script>alert(1)</script>\u2028${x}{{ 7*7 }}@@data@@\"'&"
TILES = "https://tiles.example.org/{z}/{x}/{y}.png"


class Page(HTMLParser):
    """A page's title, JSON blocks, attributes of the root, and how many scripts it runs."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.blocks: dict[str, Any] = {}
        self.texts: dict[str, list[str]] = {}
        self.root: dict[str, str | None] = {}
        self.policy: dict[str, str] = {}
        self.title = ""
        self.run = 0
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._inside = "" if tag == "h1" else given.get("id") or given.get("class") or tag
        if tag == "html":
            self.root = given
        if tag == "meta" and "http-equiv" in given:
            parts = (given["content"] or "").split(";")
            self.policy = dict(part.strip().partition(" ")[::2] for part in parts)
        self.run += tag == "script" and "type" not in given

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data
        elif self._inside.startswith("mapapp-"):
            name = self._inside.removeprefix("mapapp-")
            if name in {"words", "basemap", "data"}:
                self.blocks[name] = json.loads(data)
            elif name != "worker":
                self.texts.setdefault(name, []).append(data)
        self._inside = ""


def incidents_all_over(step: int) -> list[Incident]:
    """An incident at every crossing of a grid, each an article of its own."""
    return [
        an_incident(an_article(id=f"{lon},{lat}"), id=f"{lon},{lat}", lon=lon, lat=lat)
        for lon in range(-180, 180, step)
        for lat in range(-60, 80, step)
    ]


def test_the_page_holds_what_the_map_shows_and_its_title() -> None:
    incidents = [an_incident()]
    page = Page(standalone_page(incidents, title="Shells & towns", lang="fr"))
    assert "Shells & towns" == page.title
    assert {"lang": "fr", "dir": "ltr"} == page.root
    made = payload(map_data(incidents))
    assert json.loads(json.dumps(made.facts)) == page.blocks["data"]["map"]
    packed = {**made.blocks, "cell": tuple(fine_cells(map_data(incidents)).values())}
    assert {name: list(one) for name, one in packed.items() if one} == page.texts
    rest = {key: value for key, value in page.blocks["data"].items() if key != "map"}
    none = dict.fromkeys(("blur_m", "tiles", "archive", "layers"))
    assert {"title": "Shells & towns", "lang": "fr"} | none == rest


def test_the_same_incidents_in_any_order_give_the_same_page() -> None:
    incidents = [
        an_incident(id=str(number), date=edtf.parse(f"20{10 + number % 4}"), lon=number)
        for number in range(30)
    ]
    shuffled = random.Random(3).sample(incidents, len(incidents))  # noqa: S311 - no secret
    assert standalone_page(incidents, title="x") == standalone_page(shuffled, title="x")


def test_no_slot_is_left_open() -> None:
    page = standalone_page([an_incident()], title="x")
    assert [] == [slot for slot in Slot if slot in page]


def test_hostile_text_stays_text_and_fills_no_slot() -> None:
    incident = an_incident(an_article(HOSTILE, title=HOSTILE), HOSTILE, place_name=HOSTILE)
    page = Page(standalone_page([incident], title=HOSTILE))
    assert Page(standalone_page([], title="x")).run == page.run
    assert HOSTILE == page.title == page.blocks["data"]["title"]
    (block,) = page.texts["quotes"]
    assert HOSTILE == read_table(block)[0][1]


def test_a_page_without_incidents_is_a_page_with_the_coarse_world_alone() -> None:
    page = Page(standalone_page([], title=""))
    assert 0 == page.blocks["data"]["map"]["count"]
    assert {"quotes", "articles", "places"}.isdisjoint(page.texts)
    assert [] == page.blocks["basemap"]["cells"]
    assert page.blocks["basemap"]["world"]["land"]


def test_the_fine_basemap_is_that_around_the_incidents() -> None:
    page = Page(standalone_page([an_incident(lon=35, lat=35)], title="x"))
    assert ["e30n30"] == page.blocks["basemap"]["cells"]
    (cell,) = page.texts["cell"]
    assert read_built("basemap/e30n30.json").encode() == read_packed(cell)


@pytest.mark.parametrize("step", [5, 20])
def test_a_page_stays_small_with_incidents_all_over_the_world(step: int) -> None:
    incidents = incidents_all_over(step)
    letters = sum(map(len, fine_cells(map_data(incidents)).values()))
    assert BASEMAP_BYTES - 100_000 < letters <= BASEMAP_BYTES
    without_data = standalone_page([], title="x")
    assert len(without_data.encode()) + BASEMAP_BYTES < 1_500_000


def test_two_hundred_incidents_in_as_many_provinces_stay_under_three_megabytes() -> None:
    incidents = [
        an_incident(
            an_article(id=str(number)),
            id=str(number),
            precision=Precision.PROVINCE,
            geometry=box(number - 100, 0, number - 99, 30).segmentize(0.1),
        )
        for number in range(200)
    ]
    assert len(standalone_page(incidents, title="x").encode()) < 3_000_000


def test_a_page_without_tiles_may_ask_for_nothing() -> None:
    policy = Page(standalone_page([an_incident()], title="x")).policy
    asked = [policy[name].strip() for name in ("default-src", "img-src", "connect-src")]
    assert ["'none'", "data:", "'none'"] == asked


def test_a_page_with_tiles_may_ask_their_host_and_says_so() -> None:
    page = Page(standalone_page([an_incident()], title="x", tiles=TILES))
    assert "data: https://tiles.example.org" == page.policy["img-src"]
    assert "'none'" == page.policy["connect-src"]
    host = "tiles.example.org"
    assert {"url": TILES, "host": host, "attribution": host} == page.blocks["data"]["tiles"]


@pytest.mark.parametrize(
    ("tiles", "origin"),
    [
        ("https://maps.example.org:8443/a/{z}/{x}/{y}@2x.png", "https://maps.example.org:8443"),
        ("http://127.0.0.1:8080/{z}/{x}/{y}", "http://127.0.0.1:8080"),
        ("http://[::1]:8080/{z}/{x}/{y}", "http://[::1]:8080"),
        ("https://example.org/tiles?x={x}&y={y}&z={z}", "https://example.org"),
    ],
)
def test_a_page_may_ask_the_origin_of_its_tiles_and_no_other(tiles: str, origin: str) -> None:
    page = Page(standalone_page([], title="x", tiles=tiles))
    assert f"data: {origin}" == page.policy["img-src"]


@pytest.mark.parametrize(
    "tiles",
    [
        "tiles",
        "https://example.org/{z}/{x}.png",
        "https://{z}.example.org/{x}/{y}",
        "javascript:alert(1)//{z}/{x}/{y}",
        "data:text/html,{z}{x}{y}",
        "file:///etc/{z}/{x}/{y}",
        "//example.org/{z}/{x}/{y}",
        "https:///{z}/{x}/{y}",
        "https://user:secret@example.org/{z}/{x}/{y}",
        "https://example.org; script-src */{z}/{x}/{y}",
        "https://example.org'none'/{z}/{x}/{y}",
        "https://exa mple.org/{z}/{x}/{y}",
        'https://example.org"><script>/{z}/{x}/{y}',
        "https://*/{z}/{x}/{y}",
        "https://example.org:999999/{z}/{x}/{y}",
        "https://example.org/#{z}/{x}/{y}",
        "https://example.org/{z}/{x}/{y} onerror=alert(1)",
        "https://[::1/{z}/{x}/{y}",
        "https://exämple.org/{z}/{x}/{y}",
        "https://example.org\n/{z}/{x}/{y}",
    ],
)
def test_what_is_no_address_of_tiles_is_refused_in_one_line(tiles: str) -> None:
    with pytest.raises(InputError, match=re.escape("write https://HOST/{z}/{x}/{y}.png")) as caught:
        standalone_page([an_incident()], title="x", tiles=tiles)
    assert "\n" not in str(caught.value)


def test_a_language_that_the_map_does_not_speak_is_refused() -> None:
    with pytest.raises(InputError, match="choose one of en, fr"):
        standalone_page([], title="x", lang="tlh")
