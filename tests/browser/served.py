"""A page that a real server serves, and what a visitor finds on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import Frame, Locator, Page, expect

from mapapp.cli import main
from mapapp.page.catalogue import words_in
from mapapp.review.apply import apply_corrections
from mapapp.store.open import open_store
from tests.browser.server import a_server
from tests.builders import an_article, an_incident

if TYPE_CHECKING:
    from mapapp.records import Incident
    from tests.browser.conftest import Visit

SEEDS = Path(__file__).parents[2] / "seeds"
EN, FR = words_in("en"), words_in("fr")

Visitor = Callable[..., "Visit"]


@dataclass(frozen=True, slots=True)
class Served:
    """A page that is served, and the store that it shows."""

    url: str
    port: int
    store: str

    def incidents(self) -> tuple[Incident, ...]:
        """What the store holds now, corrections applied."""
        with open_store(self.store) as store:
            return apply_corrections(store.incidents(), store.corrections())

    def ingest(self, article_id: str, **told: Any) -> Incident:  # noqa: ANN401 - an incident's fields
        """Put an article with one incident into the store."""
        article = an_article(id=article_id)
        incident = an_incident(article, id=f"incident-of-{article_id}", **told)
        with open_store(self.store) as store:
            store.ingest(article, [incident])
        return incident


def served(folder: Path, *, seeded: bool) -> Iterator[Served]:
    store = f"sqlite:///{folder}/page.sqlite"
    if seeded:
        assert 0 == main(["ingest", str(SEEDS), "--store", store])
    with a_server(store, folder) as server:
        yield Served(server.url, server.port, store)
    assert "Traceback" not in server.said()


def map_of(page: Page) -> Frame:
    """The map's frame, once it has been told what to show."""
    handle = page.locator("iframe[src*=mapapp_map]").element_handle()
    frame = handle.content_frame()
    assert frame
    # Not by a function, which the page's policy lets nobody evaluate a second time.
    expect(frame.locator("#summary")).not_to_be_empty()
    return frame


def rows(page: Page) -> Locator:
    return page.locator(".incidents tbody tr")


def row(page: Page, incident: Incident) -> Locator:
    return rows(page).filter(has_text=incident.title)


def popup_of(frame: Frame) -> Locator:
    return frame.locator("#reader-heading")


def every_word(page: Page) -> str:
    """All that is written on a page, in the map's frame and in the page's own components."""
    gather = """() => {
      const words = [];
      const walk = (node) => {
        if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent);
        if (node.nodeName === "STYLE" || node.nodeName === "SCRIPT") return;
        if (node.placeholder) words.push(node.placeholder);
        for (const child of node.shadowRoot?.childNodes ?? []) walk(child);
        for (const child of node.childNodes) walk(child);
      };
      walk(document.body);
      return words.join("\\n");
    }"""
    return "\n".join(frame.evaluate(gather) for frame in page.frames)


def nothing_went_wrong(made: Visit) -> None:
    assert [] == made.foreign
    assert [] == made.errors
