"""What is promised of a page holds for twenty thousand incidents, whose data is many blocks."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from mapapp.export.standalone import standalone_page
from mapapp.layers.payload import ROWS_A_BLOCK
from mapapp.records import Incident, Kind
from tests.browser.test_standalone import card, is_mine, options
from tests.builders import an_article, an_incident
from tests.cli.test_hostile import HOSTILE

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

COUNT = 20_000
EVERY = 40
"""So many incidents lie between two whose words are hostile."""


def incident(number: int) -> Incident:
    """Each in words of its own; every so many in words that would run if they could."""
    hostile = HOSTILE[number // EVERY % len(HOSTILE)] if number % EVERY == 0 else ""
    words = f"Shells fell on quarter {number} of the town {hostile} before dawn"
    article = an_article(f"It was quiet. {words}. Nobody spoke.", id=f"{number:05}", title=hostile)
    return an_incident(
        article,
        words,
        id=f"{number:05}",
        title=f"Incident {number} {hostile}".strip(),
        kind=list(Kind)[number % len(Kind)],
        date=None,
        place_id=f"place-{number % 5000}",
        place_name=f"Place {number % 5000} {hostile}",
        actors=(hostile,) if hostile else (),
        lat=-50 + number % 5000 / 50,
        lon=-170 + number % 337,
    )


@pytest.fixture(scope="module")
def incidents() -> list[Incident]:
    return [incident(number) for number in range(COUNT)]


@pytest.fixture(scope="module")
def page_text(incidents: list[Incident]) -> str:
    return standalone_page(incidents, title="Many")


@pytest.fixture(scope="module")
def url(page_text: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("many") / "map.html"
    path.write_text(page_text, "utf-8")
    return path.as_uri()


def test_every_quote_is_there_word_for_word_and_nothing_is_asked_for(
    visit: Callable[..., Visit], url: str, incidents: list[Incident]
) -> None:
    page = (visited := visit(url)).page
    page.wait_for_function("performance.getEntriesByName('mapapp:quotes').length > 0")
    read = page.evaluate(
        """async () => {
          const {data} = mapapp.app;
          const texts = [];
          for (let at = 0; at < data.count; at += 1) texts.push(await data.read(at));
          return texts.map(({title, quote}) => [title, quote]);
        }"""
    )
    assert [[one.title, one.quote.exact] for one in incidents] == read
    options(page).first.focus()
    for key, wanted in (("Home", incidents[0]), ("End", incidents[-1])):
        page.keyboard.press(key)
        page.keyboard.press("Enter")
        expect(card(page).locator("blockquote")).to_have_text(wanted.quote.exact)
        page.keyboard.press("Escape")
    assert is_mine(visited)


def test_hostile_words_in_any_block_are_text_and_run_nothing(
    visit: Callable[..., Visit], url: str, incidents: list[Incident]
) -> None:
    page = (visited := visit(url)).page
    blocks = COUNT // ROWS_A_BLOCK["quotes"]
    for block in (0, blocks // 2, blocks):
        first = -(-block * ROWS_A_BLOCK["quotes"] // EVERY) * EVERY
        for number in range(first, min(COUNT, first + EVERY * len(HOSTILE)), EVERY):
            page.evaluate("number => mapapp.app.openIncident(number)", number)
            expect(card(page).locator("h2")).to_have_text(incidents[number].title)
            assert incidents[number].quote.exact == card(page).locator("blockquote").text_content()
    assert ("Many", []) == (page.title(), visited.dialogs)
    assert 0 == page.locator(".card img, .card script, li img, li script").count()
    assert is_mine(visited)


def test_the_same_incidents_in_any_order_give_the_same_bytes(
    page_text: str, incidents: list[Incident]
) -> None:
    shuffled = [replace(one) for one in random.Random(3).sample(incidents, COUNT)]  # noqa: S311 - no secret
    assert page_text.encode() == standalone_page(shuffled, title="Many").encode()
