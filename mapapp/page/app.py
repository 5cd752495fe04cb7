"""The page that Streamlit runs: language, navigation, and one function a page."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import streamlit as st

from mapapp.page import state
from mapapp.page.add_page import add_page
from mapapp.page.catalogue import CATALOGUES, words_in
from mapapp.page.drawing import show_chrome
from mapapp.page.map_page import map_page
from mapapp.page.review_page import review_page
from mapapp.page.state import Key

if TYPE_CHECKING:
    from streamlit.navigation.page import StreamlitPage

    from mapapp.page.words import Words

_HERE: Final = Path(__file__).parent
SIDEBAR_WIDTH: Final = 340
"""Pixels: two dates side by side are read whole."""


def main() -> None:
    """Draw the page that the visitor is on."""
    # Not an emoji or a named icon: Streamlit has the browser fetch those from another host.
    icon = (_HERE / "icon.svg").read_text("utf-8")
    st.set_page_config(
        page_title="mapapp", page_icon=icon, layout="wide", initial_sidebar_state=SIDEBAR_WIDTH
    )
    st.logo((_HERE / "logo.svg").read_text("utf-8"), size="large", icon_image=icon)
    state.start()
    words = words_in(state.lang())
    show_chrome(words)
    bar = st.container(horizontal=True, vertical_alignment="center")
    shown: StreamlitPage = st.Page(
        partial(map_page, words, bar, lambda: st.switch_page(added)),
        title=words.map_page,
        url_path="map",
        default=True,
    )
    added: StreamlitPage = st.Page(
        partial(add_page, words, bar, lambda: st.switch_page(shown)),
        title=words.add_page,
        url_path="add",
    )
    reviewed = st.Page(partial(review_page, words, bar), title=words.review_page, url_path="review")
    page = st.navigation([shown, added, reviewed], position="top")
    if notice := state.take_notice():
        st.toast(notice)
    page.run()
    with bar:
        _language(words)
    state.write_link()


def _language(words: Words) -> None:
    state.prepare_language()
    st.selectbox(
        words.language,
        list(CATALOGUES),
        format_func=lambda lang: CATALOGUES[lang].name,
        filter_mode=None,
        key=Key.LANG_CHOICE,
        on_change=state.choose_language,
        label_visibility="collapsed",
        width=130,
    )


main()
