"""The page where articles are pasted or uploaded, read, looked at and only then kept."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import streamlit as st

from mapapp.articles.read import SUFFIXES
from mapapp.errors import MapappError
from mapapp.page import cache, state
from mapapp.page.drawing import show, show_error
from mapapp.page.marked import found_incidents, marked_article
from mapapp.page.reading import Upload, pasted, read, uploaded
from mapapp.page.state import Key
from mapapp.store.contract import Ingested

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from streamlit.delta_generator import DeltaGenerator

    from mapapp.page.reading import Reading
    from mapapp.page.words import Words
    from mapapp.records import Article


def add_page(words: Words, bar: DeltaGenerator, show_on_map: Callable[[], None]) -> None:
    """Draw the page.

    Args:
        words: the page's language.
        bar: the line above it.
        show_on_map: goes to the map page.
    """
    bar.text(words.add_intro, width="stretch")
    paste, upload = st.tabs([words.paste, words.upload])
    with paste:
        _paste(words)
    with upload:
        _upload(words)
    if kept := state.kept():
        st.success(kept)
        if st.button(words.show_on_map, key=Key.SHOW):
            show_on_map()
    if readings := state.readings():
        _look_and_keep(readings, words)


def _paste(words: Words) -> None:
    with st.form("paste", border=False):
        text = st.text_area(
            words.article_text, placeholder=words.article_text_hint, height=260, key=Key.PASTED
        )
        with st.expander(words.optional):
            left, right = st.columns(2)
            title = left.text_input(words.article_title, key=Key.PASTED_TITLE)
            published = right.text_input(
                words.article_published, help=words.date_hint, key=Key.PASTED_DATE
            )
            source = left.text_input(words.article_source, key=Key.PASTED_SOURCE)
            url = right.text_input(words.article_url, key=Key.PASTED_URL)
        if not st.form_submit_button(words.read, type="primary", key=Key.READ_PASTED):
            return
    if not text.strip():
        st.warning(words.text_needed)
        return
    _read(lambda: (pasted(text, title=title, source=source, url=url, published=published),), words)


def _upload(words: Words) -> None:
    with st.form("upload", border=False):
        files = st.file_uploader(
            words.upload_hint,
            type=[suffix.removeprefix(".") for suffix in SUFFIXES],
            accept_multiple_files=True,
            key=Key.UPLOADED,
        )
        if not st.form_submit_button(words.read, type="primary", key=Key.READ_UPLOADED):
            return
    if not files:
        st.warning(words.file_needed)
        return
    _read(lambda: uploaded([Upload(file.name, file.getvalue()) for file in files]), words)


def _read(articles: Callable[[], Sequence[Article]], words: Words) -> None:
    """Read articles, and remember what was found until it is kept."""
    state.put_readings(())
    try:
        with st.spinner(words.reading):
            gazetteer = cache.gazetteer()
            state.put_readings(tuple(read(article, gazetteer) for article in articles()))
    except MapappError as error:
        show_error(error, words, key="reading_error")


def _look_and_keep(readings: tuple[Reading, ...], words: Words) -> None:
    """Show what was found, and keep all of it when told to."""
    st.divider()
    number = 0
    if len(readings) > 1:
        number = st.selectbox(
            words.article,
            range(len(readings)),
            format_func=lambda at: f"{at + 1}. {readings[at].article.title}",
            key=Key.READING_NUMBER,
        )
    one = readings[number]
    text, found = st.columns([3, 2], gap="medium")
    with text:
        st.subheader(words.count(len(one.resolutions), words.mentions_found), anchor=False)
        show(
            marked_article(one.article, one.resolutions, one.incidents, words), key="marked_article"
        )
    with found:
        st.subheader(words.count(len(one.incidents), words.incidents_found), anchor=False)
        if st.button(words.count(len(readings), words.keep), type="primary", key=Key.KEEP):
            _keep(readings, words)
        if one.incidents:
            show(found_incidents(one.incidents, words), key="found_incidents")
        else:
            st.caption(words.nothing_found)


def _keep(readings: Sequence[Reading], words: Words) -> None:
    try:
        outcomes = Counter(cache.store().ingest(one.article, one.incidents) for one in readings)
    except MapappError as error:
        show_error(error, words, key="keeping_error")
        return
    phrases = {
        Ingested.ADDED: words.kept_added,
        Ingested.CHANGED: words.kept_changed,
        Ingested.UNCHANGED: words.kept_unchanged,
    }
    told = [
        words.count(outcomes[outcome], phrase)
        for outcome, phrase in phrases.items()
        if outcomes[outcome]
    ]
    first = next((one.incidents[0].id for one in readings if one.incidents), "")
    state.put_kept(" ".join(told), first)
    st.rerun()
