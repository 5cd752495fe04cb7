"""A real Chromium that reaches this machine alone, and a record of what its pages did."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect, sync_playwright

# ruff: noqa: ANN401 - Playwright's options are of many types

ADDRESS = "127.0.0.1"
# Nothing answers there; Chromium sends it whatever is not for this machine.
NOWHERE = f"http://{ADDRESS}:9"
LAPTOP: ViewportSize = {"width": 1280, "height": 800}

# Milliseconds: a wait on a busy machine, and only ever the whole of it when a test fails.
expect.set_options(timeout=20_000)


@dataclass(slots=True)
class Visit:
    """A page, and what it did since it was opened."""

    page: Page
    requests: list[str] = field(default_factory=list)
    """Addresses asked for, web sockets too; what a page holds itself (data, blob) is no request."""
    errors: list[str] = field(default_factory=list)
    """Of the console, and exceptions that no script caught."""

    @property
    def foreign(self) -> list[str]:
        """Addresses asked for on other machines."""
        return [url for url in self.requests if urlsplit(url).hostname != ADDRESS]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, with every other machine out of reach."""
    path = shutil.which("chromium")
    if path is None:
        reason = "there is no chromium on the path"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    arguments = [f"--proxy-server={NOWHERE}", f"--proxy-bypass-list={ADDRESS}"]
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=arguments)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def window(browser: Browser) -> Iterator[BrowserContext]:
    """A browser window on a laptop's screen, whose pages load a script once."""
    context = browser.new_context(viewport=LAPTOP, reduced_motion="reduce")
    yield context
    context.close()


@pytest.fixture
def visit(browser: Browser, window: BrowserContext) -> Iterator[Callable[..., Visit]]:
    """Open an address in the window, or in one of its own with other options of a context."""
    with ExitStack() as stack:

        def opened(url: str, **options: Any) -> Visit:
            context = window
            if options:
                context = browser.new_context(**{"viewport": LAPTOP, **options})
                stack.callback(context.close)
            made = Visit(context.new_page())
            stack.callback(made.page.close)
            record(made)
            made.page.goto(url)
            return made

        yield opened


def record(made: Visit) -> None:
    """Write down what a page does."""

    def asked(url: str) -> None:
        if urlsplit(url).scheme not in {"data", "blob", "file", "about"}:
            made.requests.append(url)

    made.page.on("request", lambda request: asked(request.url))
    made.page.on("websocket", lambda socket: asked(socket.url))
    made.page.on("pageerror", lambda error: made.errors.append(str(error)))
    made.page.on(
        "console",
        lambda message: made.errors.append(message.text) if message.type == "error" else None,
    )
