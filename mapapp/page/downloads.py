"""Files of what is shown; each is made when its button is pressed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from mapapp.export.standalone import standalone_page
from mapapp.formats import encode_incidents
from mapapp.page.state import Key
from mapapp.page.view import Filters, matching

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.page.words import Words
    from mapapp.records import Incident


def downloads(incidents: Sequence[Incident], filters: Filters, words: Words) -> None:
    """Offer the incidents that pass the filters in every kind of file."""
    with st.popover(words.downloads, icon=":material/download:"):
        st.caption(words.download_hint)
        for key, name, file_name, mime, make in (
            (Key.DOWNLOAD_HTML, words.download_html, "incidents.html", "text/html", _html),
            (
                Key.DOWNLOAD_GEOJSON,
                words.download_geojson,
                "incidents.geojson",
                "application/geo+json",
                _geojson,
            ),
            (Key.DOWNLOAD_CSV, words.download_csv, "incidents.csv", "text/csv", _csv),
        ):
            st.download_button(
                name,
                partial(make, incidents, filters, words),
                file_name=file_name,
                mime=mime,
                key=key,
                on_click="ignore",
                width="stretch",
            )


def _html(incidents: Sequence[Incident], filters: Filters, words: Words) -> bytes:
    shown = matching(incidents, filters)
    page = standalone_page(shown, title=words.map_title, lang=words.lang, tiles=None)
    return page.encode("utf-8")


def _geojson(incidents: Sequence[Incident], filters: Filters, _words: Words) -> bytes:
    return encode_incidents(matching(incidents, filters), ".geojson")


def _csv(incidents: Sequence[Incident], filters: Filters, _words: Words) -> bytes:
    return encode_incidents(matching(incidents, filters), ".csv")
