"""The page's own components, and how texts from outside are put on it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import streamlit as st
from streamlit.runtime import get_instance

from mapapp.export.component import component_folder
from mapapp.page.nodes import Node, as_json, node, outside
from mapapp.page.state import Key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mapapp.errors import MapappError
    from mapapp.page.view import Empty
    from mapapp.page.words import Words

MAP_HEIGHT: Final = 480
"""Pixels: below it, the first incidents of the table show on a laptop's screen."""

_HERE: Final = Path(__file__).parent
_NODES: Final = st.components.v2.component(
    "mapapp_nodes",
    js=(_HERE / "nodes.js").read_text("utf-8"),
    css=(_HERE / "nodes.css").read_text("utf-8"),
)
_MAP: Final = st.components.v1.declare_component("mapapp_map", path=component_folder())


def show_chrome(words: Words) -> None:
    """Say in the page's language what Streamlit would say in English, or do not say it."""
    # Words of the catalogue only: no text from outside comes here.
    said = f":root {{ --choose-files: {json.dumps(words.choose_files, ensure_ascii=False)}; }}"
    st.html(f"<style>{(_HERE / 'chrome.css').read_text('utf-8')}{said}</style>")


def show(tree: Node, *, key: str, on_chosen: Callable[[], None] | None = None) -> None:
    """Show a tree; ``on_chosen`` runs when a node with ``chooses`` is clicked."""
    _NODES(key=key, data=as_json(tree), on_chosen_change=on_chosen or _nothing)


def show_error(error: MapappError, words: Words, *, key: str) -> None:
    """Tell what failed and what to do; the message may quote text from outside."""
    lines = (error.what, error.where, error.do)
    tree = node(
        "div",
        node("h3", words.failed),
        *(outside("p", line) for line in lines if line),
        look="notice wrong",
    )
    show(tree, key=key)


def show_empty(empty: Empty, *, key: Key) -> None:
    """Tell that there is nothing to show, and what to do about it."""
    tree = node("div", node("h3", empty.title), node("p", empty.do), look="notice empty")
    show(tree, key=key)


def show_map(
    data: bytes,
    *,
    visible: Sequence[str] | None,
    selected: str,
    lang: str,
    on_select: Callable[[], None],
) -> None:
    """Show the map: always the same page in the same frame, so that it never starts anew.

    Args:
        data: `map_data` of every incident, as JSON. The frame fetches it, once for as long as it
            is the same: what is given to a component is sent to it on every run of the page.
        visible: ids of those to draw; ``None`` for all.
        selected: id of the one that is open, or empty.
        lang: of the map's words, ISO 639-1.
        on_select: runs when another one is opened on the map.
    """
    _MAP(
        data=_address_of(data),
        visible=None if visible is None else list(visible),
        selected=selected or None,
        lang=lang,
        theme=st.context.theme.type,
        height=MAP_HEIGHT,
        key=Key.MAP,
        on_change=on_select,
    )


def _address_of(data: bytes) -> str:
    """Where this visitor's page gets some data, as it gets its images: the same for the same."""
    files = get_instance().media_file_mgr
    return files.add(data, "application/json", coordinates=Key.MAP)


def _nothing() -> None:
    """Do nothing: a component without a callback forgets what was chosen."""
