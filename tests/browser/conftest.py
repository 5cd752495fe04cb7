"""A real Chromium that reaches this machine alone, and a record of what its pages did."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Page,
    expect,
    sync_playwright,
)

# ruff: noqa: ANN401 - Playwright's options are of many types

ADDRESS = "127.0.0.1"
# Nothing answers there; Chromium sends it whatever is not for this machine.
NOWHERE = f"http://{ADDRESS}:9"
LAPTOP: dict[str, Any] = {
    "viewport": {"width": 1280, "height": 800},
    "reduced_motion": "reduce",
}

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
    dialogs: list[str] = field(default_factory=list)
    """What a script put before the reader in a window of its own."""

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
def window(browser: Browser) -> Iterator[Window]:
    """A browser window on a laptop's screen, for a reader who asked for less motion."""
    context = browser.new_context(**LAPTOP)
    yield Window(context)
    context.close()


class Window:
    """Tabs that tests have one after another: a second page in a tab costs a third of the first."""

    def __init__(self, context: BrowserContext) -> None:
        self._context = context
        self._idle: list[Page] = []

    def tab(self) -> Page:
        """An empty tab, in front: one behind another draws a frame a second, and clicks wait."""
        tab = self._idle.pop() if self._idle else self._context.new_page()
        tab.bring_to_front()
        return tab

    def put_back(self, tab: Page) -> None:
        """Leave a tab as a new one is."""
        tab.goto("about:blank")
        tab.mouse.move(0, 0)
        tab.emulate_media(media="null")
        tab.set_viewport_size(LAPTOP["viewport"])
        self._idle.append(tab)


@pytest.fixture
def visit(browser: Browser, window: Window) -> Iterator[Callable[..., Visit]]:
    """Open an address in the window, or in one of its own with other options of a context."""
    with ExitStack() as stack:

        def opened(url: str, **options: Any) -> Visit:
            if options:
                context = browser.new_context(**{**LAPTOP, **options})
                stack.callback(context.close)
                tab = context.new_page()
            else:
                tab = window.tab()
                stack.callback(window.put_back, tab)
            made = Visit(tab)
            stack.enter_context(recorded(made))
            tab.goto(url)
            return made

        yield opened


@contextmanager
def recorded(made: Visit) -> Iterator[None]:
    """Write down what a page does."""

    def asked(url: str) -> None:
        if urlsplit(url).scheme not in {"data", "blob", "file", "about"}:
            made.requests.append(url)

    def told(message: ConsoleMessage) -> None:
        if message.type == "error":
            made.errors.append(message.text)

    def answer(dialog: Dialog) -> None:
        made.dialogs.append(dialog.message)
        dialog.dismiss()

    listeners: dict[Any, Callable[[Any], None]] = {
        "request": lambda request: asked(request.url),
        "websocket": lambda socket: asked(socket.url),
        "pageerror": lambda error: made.errors.append(str(error)),
        "console": told,
        "dialog": answer,
    }
    for event, listener in listeners.items():
        made.page.on(event, listener)
    yield
    for event, listener in listeners.items():
        made.page.remove_listener(event, listener)
