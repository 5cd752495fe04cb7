"""The page as a visitor has it: a real server, a real Chromium, and no other machine."""

from __future__ import annotations

import datetime as dt
import http.client
import json
import re
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from playwright.sync_api import Frame, Page, WebSocket, expect

from mapapp.formats import read_incidents
from mapapp.page.link import filters_to_query
from mapapp.page.view import Filters, is_drawn, matching, page_view
from mapapp.records import Action, Incident, Status
from tests.browser.served import (
    EN,
    FR,
    Served,
    Visitor,
    every_word,
    map_of,
    nothing_went_wrong,
    popup_of,
    row,
    rows,
    served,
)

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The seed article's incidents; no test writes to this one."""
    yield from served(tmp_path_factory.mktemp("seed"), seeded=True)


def look_of(frame: Frame) -> Any:  # noqa: ANN401 - what JavaScript gives
    return frame.evaluate(
        "() => { const m = map_mapapp, c = m.getCenter(); return [m.getZoom(), c.lat, c.lng]; }"
    )


def titles(incidents: tuple[Incident, ...]) -> list[str]:
    return sorted(incident.title for incident in incidents)


def alone_at_its_place(incidents: tuple[Incident, ...]) -> Incident:
    at = Counter(incident.place_id for incident in incidents)
    return next(one for one in incidents if is_drawn(one) and at[one.place_id] == 1)


def expect_shown(page: Page, frame: Frame, incidents: tuple[Incident, ...]) -> None:
    """Wait until the table and the map both show these incidents and no others."""
    expect(rows(page)).to_have_count(len(incidents))
    expect(frame.locator("#incidents > li .title")).to_have_count(len(incidents))
    assert titles(incidents) == sorted(rows(page).locator("button").all_text_contents())
    assert titles(incidents) == sorted(frame.locator("#incidents .title").all_text_contents())


# What is shown


def test_the_map_is_drawn_with_the_seeds_incidents_and_asks_no_other_machine(
    seed: Served, visit: Visitor
) -> None:
    held = seed.incidents()
    made = visit(seed.url)
    frame = map_of(made.page)
    expect_shown(made.page, frame, held)
    summary = page_view(held, Filters(), EN).summary
    expect(made.page.get_by_text(summary, exact=True)).to_be_visible()
    drawn = """name => {
      const canvas = document.querySelector(`.leaflet-${name}-pane canvas`);
      const data = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
      return data.some((value) => value > 0);
    }"""
    for pane in ("ground", "symbols"):
        frame.wait_for_function(drawn, arg=pane)
    nothing_went_wrong(made)


def test_data_that_stays_the_same_reaches_the_map_once(seed: Served, visit: Visitor) -> None:
    made = visit(seed.url)
    map_of(made.page)
    received: list[bytes] = []

    def keep(frame: bytes | str) -> None:
        received.append(frame if isinstance(frame, bytes) else frame.encode())

    def note(socket: WebSocket) -> None:
        socket.on("framereceived", keep)

    made.page.once("websocket", note)
    made.requests.clear()
    made.page.reload()
    frame = map_of(made.page)
    held = seed.incidents()
    expect_shown(made.page, frame, held)
    received.clear()
    fill, asked = FILTERS["place"]
    fill(made.page, held[0])
    made.page.get_by_role("button", name=EN.apply, exact=True).click()
    expect_shown(made.page, frame, matching(held, asked(held[0])))
    (data,) = [url for url in made.requests if url.endswith(".json") and "/media/" in url]
    with urlopen(data) as answer:  # noqa: S310 - our own server
        (quotes,) = json.load(answer)["blocks"]["quotes"]
    arguments = b"".join(received)
    assert data.rpartition("/")[2].encode() in arguments
    assert quotes.encode() not in arguments
    nothing_went_wrong(made)


def test_an_empty_store_leads_to_where_articles_are_added(tmp_path: Path, visit: Visitor) -> None:
    for empty in served(tmp_path, seeded=False):
        made = visit(empty.url)
        expect(made.page.get_by_text(EN.nothing_stored)).to_be_visible()
        made.page.get_by_test_id("stMain").get_by_role("button", name=EN.add_page).click()
        expect(made.page.get_by_text(EN.add_intro)).to_be_visible()
        nothing_went_wrong(made)


def test_a_french_page_says_nothing_in_english(seed: Served, visit: Visitor) -> None:
    incident = seed.incidents()[0]
    made = visit(f"{seed.url}/?lang=fr&incident={incident.id}", locale="fr-FR")
    map_of(made.page)
    made.page.get_by_text(FR.labels.actions[Action.CORRECT], exact=True).click()
    expect(made.page.get_by_role("button", name=FR.save_decision)).to_be_visible()
    said = every_word(made.page)
    english = {phrase for phrase in english_phrases() if "{" not in phrase and len(phrase) > 3}
    assert [] == [one for one in english if re.search(rf"\b{re.escape(one)}\b", said)]
    for name in ("Select all", "Upload", "No results", "Deploy", "Made with Streamlit"):
        assert name not in said
    assert made.page.get_by_test_id("stMainMenu").count() == 0


def english_phrases() -> set[str]:
    """Phrases of the English page that are none of the French one."""
    said = {
        lang: {getattr(words, one.name) for one in fields(words) if one.type == "str"}
        | set(words.calendar.months)
        | {*words.labels.kinds.values(), *words.labels.statuses.values()}
        for lang, words in (("en", EN), ("fr", FR))
    }
    return said["en"] - said["fr"]


# Filters


def type_into(label: str, value: Callable[[Incident], str]) -> Callable[[Page, Incident], None]:
    def fill(page: Page, incident: Incident) -> None:
        page.get_by_label(label, exact=True).fill(value(incident))

    return fill


def choose(label: str, name: Callable[[Incident], str]) -> Callable[[Page, Incident], None]:
    def pick(page: Page, incident: Incident) -> None:
        page.get_by_role("combobox", name=label).click()
        page.get_by_role("option", name=name(incident)).click()
        page.keyboard.press("Escape")

    return pick


def without_proposed(page: Page, _incident: Incident) -> None:
    proposed = EN.labels.statuses[Status.PROPOSED]
    page.get_by_role("button", name=f"Remove {proposed}").click()


def dates_of(incident: Incident) -> tuple[dt.date, dt.date]:
    assert incident.date
    return incident.date.earliest, incident.date.latest


def a_word_of(incident: Incident) -> str:
    return max(incident.quote.exact.split(), key=len)


FILTERS: dict[str, tuple[Callable[[Page, Incident], None], Callable[[Incident], Filters]]] = {
    "from": (
        type_into(EN.date_from, lambda one: f"{dates_of(one)[0]:%Y-%m}"),
        lambda one: Filters(earliest=dates_of(one)[0]),
    ),
    "to": (
        type_into(EN.date_to, lambda one: f"{dates_of(one)[1]:%Y-%m}"),
        lambda one: Filters(latest=dates_of(one)[1]),
    ),
    "place": (
        type_into(EN.place, lambda one: one.place_name),
        lambda one: Filters(place=one.place_name),
    ),
    "text": (type_into(EN.text, a_word_of), lambda one: Filters(text=a_word_of(one))),
    "kind": (
        choose(EN.kind, lambda one: EN.labels.kinds[one.kind]),
        lambda one: Filters(kinds=(one.kind,)),
    ),
    "assertion": (
        choose(EN.assertion, lambda one: EN.labels.assertions[one.assertion]),
        lambda one: Filters(assertions=(one.assertion,)),
    ),
    "precision": (
        choose(EN.precision, lambda one: EN.labels.precisions[one.precision]),
        lambda one: Filters(precisions=(one.precision,)),
    ),
    "status": (
        without_proposed,
        lambda _: Filters(statuses=(Status.ACCEPTED, Status.CORRECTED)),
    ),
}


def test_every_filter_changes_map_and_table_in_step_and_moves_nothing(
    seed: Served, visit: Visitor
) -> None:
    held = seed.incidents()
    chosen = alone_at_its_place(held)
    made = visit(f"{seed.url}/?incident={chosen.id}")
    page = made.page
    frame = map_of(page)
    expect(popup_of(frame)).to_have_text(chosen.title)
    frame.locator(".leaflet-control-zoom-in").click()
    look = look_of(frame)
    frame.evaluate("() => { window.isTheSame = true; }")
    for query, (fill, asked) in FILTERS.items():
        fill(page, chosen)
        page.get_by_role("button", name=EN.apply, exact=True).click()
        page.wait_for_url(re.compile(rf"[?&]{query}="))
        shown = matching(held, asked(chosen))
        expect_shown(page, frame, shown)
        if chosen in shown:
            expect(popup_of(frame)).to_have_text(chosen.title)
        else:
            expect(page.get_by_text(EN.nothing_matches)).to_be_visible()
        assert frame.evaluate("window.isTheSame") is True
        assert look == look_of(frame), query
        page.get_by_role("button", name=EN.clear, exact=True).click()
        expect_shown(page, frame, held)
    nothing_went_wrong(made)


def test_a_period_that_is_none_is_told_in_words(seed: Served, visit: Visitor) -> None:
    made = visit(seed.url)
    made.page.get_by_label(EN.date_from, exact=True).fill("last spring")
    made.page.get_by_role("button", name=EN.apply, exact=True).click()
    expect(made.page.get_by_text(EN.date_unreadable)).to_be_visible()
    expect(rows(made.page)).to_have_count(len(seed.incidents()))


# Choosing


def test_an_incident_chosen_in_the_table_opens_on_the_map(seed: Served, visit: Visitor) -> None:
    made = visit(seed.url)
    frame = map_of(made.page)
    for incident in seed.incidents():
        row(made.page, incident).get_by_role("button").click()
        expect(popup_of(frame)).to_have_text(incident.title)
        expect(frame.locator("article.card blockquote")).to_have_text(incident.quote.exact)
        expect(made.page.locator("article.card h3")).to_have_text(incident.title)
    nothing_went_wrong(made)


def test_an_incident_chosen_on_the_map_is_chosen_in_the_table(seed: Served, visit: Visitor) -> None:
    incident = alone_at_its_place(seed.incidents())
    made = visit(seed.url)
    frame = map_of(made.page)
    x, y = frame.evaluate(
        "at => { const p = map_mapapp.latLngToContainerPoint(at); return [p.x, p.y]; }",
        [incident.lat, incident.lon],
    )
    made.page.locator("iframe").click(position={"x": x, "y": y})
    expect(popup_of(frame)).to_have_text(incident.title)
    expect(made.page.locator("tr[data-chosen]")).to_contain_text(incident.title)
    expect(made.page.locator("article.card h3")).to_have_text(incident.title)
    frame.locator(".leaflet-popup").get_by_role("button", name="Close").click()
    expect(made.page.locator("tr[data-chosen]")).to_have_count(0)
    nothing_went_wrong(made)


# Files


@pytest.mark.parametrize("form", ["geojson", "csv", "html"])
def test_a_downloaded_file_holds_what_is_shown(
    seed: Served, visit: Visitor, tmp_path: Path, form: str
) -> None:
    held = seed.incidents()
    filters = Filters(kinds=(held[0].kind,))
    shown = matching(held, filters)
    assert 0 < len(shown) < len(held)
    query = "&".join(f"{name}={value}" for name, value in filters_to_query(filters).items())
    made = visit(f"{seed.url}/?{query}")
    expect(rows(made.page)).to_have_count(len(shown))
    made.page.get_by_role("button", name=EN.downloads).click()
    name = {"geojson": EN.download_geojson, "csv": EN.download_csv, "html": EN.download_html}[form]
    with made.page.expect_download() as download:
        made.page.get_by_role("button", name=name).click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    assert f"incidents.{form}" == path.name
    expected = {one.quote.exact for one in shown}
    if form == "html":
        assert expected == quotes_read_in(visit(path.as_uri()).page)
    else:
        assert expected == {one.quote.exact for one in read_incidents(path)}
    nothing_went_wrong(made)


def quotes_read_in(page: Page) -> set[str]:
    """What a reader gets who opens every incident of a page."""
    quotes = set()
    for option in page.get_by_role("option").all():
        option.click()
        quotes.add(page.locator("blockquote").inner_text())
        page.keyboard.press("Escape")
    return quotes


# A server for this machine alone


def answer(port: int, path: str, headers: dict[str, str], method: str = "GET") -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request(method, path, headers=headers)
        return connection.getresponse().status
    finally:
        connection.close()


WEB_SOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 101),
        ({"Host": "localhost"}, 101),
        ({"Host": "example.invalid"}, 403),
        ({"Origin": "http://example.invalid"}, 403),
    ],
    ids=["own", "localhost", "rebound", "foreign"],
)
def test_what_is_held_is_told_to_no_page_of_another_name(
    seed: Served, headers: dict[str, str], status: int
) -> None:
    assert status == answer(seed.port, "/_stcore/stream", WEB_SOCKET | headers)


@pytest.mark.parametrize("address", ["127.0.0.2", "::1"])
def test_no_other_address_of_the_machine_is_listened_on(seed: Served, address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as trial:
        assert 0 != trial.connect_ex((address, seed.port))


def test_a_file_that_no_page_of_ours_sends_is_refused(seed: Served) -> None:
    path = "/_stcore/upload_file/session/file"
    assert 403 == answer(seed.port, path, {}, "PUT")
