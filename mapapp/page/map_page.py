"""The map page: filters, map, table, the selected incident, downloads; decides nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

import streamlit as st

from mapapp.errors import MapappError
from mapapp.page import cache, state
from mapapp.page.downloads import downloads
from mapapp.page.drawing import show, show_empty, show_error, show_map
from mapapp.page.incident_panel import incident_panel
from mapapp.page.state import Key
from mapapp.page.table import table
from mapapp.page.view import Empty, page_view

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from streamlit.delta_generator import DeltaGenerator

    from mapapp.page.view import Counts
    from mapapp.page.words import Words

Value = TypeVar("Value")


def map_page(words: Words, bar: DeltaGenerator, go_and_add: Callable[[], None]) -> None:
    """Draw the page of what the store holds now.

    Args:
        words: the page's language.
        bar: the line above it.
        go_and_add: goes to the page where articles are added.
    """
    try:
        held = cache.held()
    except MapappError as error:
        show_error(error, words, key="store_error")
        return
    if not held.incidents:
        show_empty(Empty(words.nothing_stored, words.nothing_stored_do), key=Key.TABLE)
        if st.button(words.add_page, type="primary", key=Key.ADD):
            go_and_add()
        return
    view = page_view(held.incidents, state.filters(), words)
    with st.sidebar:
        _filters(view.counts, words)
    with bar:
        st.text(view.summary, width="stretch")
        if view.visible:
            downloads(held.unsigned, state.filters(), words)
    for message in view.messages:
        st.caption(message)
    if refused := state.refused_fields():
        st.caption(words.link_ignored.format(fields=", ".join(refused)))
    show_map(
        cache.map_of(held),
        visible=None if len(view.visible) == len(held.incidents) else view.visible,
        selected=state.selected(),
        lang=words.lang,
        on_select=state.select_from_map,
    )
    if view.empty:
        show_empty(view.empty, key=Key.TABLE)
        return
    listed, chosen = st.columns(2, gap="medium")
    with listed:
        show(
            table(view.rows, state.selected(), words),
            key=Key.TABLE,
            on_chosen=partial(state.select_from, Key.TABLE),
        )
    incident = held.incident(state.selected())
    with chosen:
        if incident is None:
            show_empty(Empty(words.choose_incident, words.choose_incident_do), key=Key.CARD)
        else:
            incident_panel(incident, held, words)


def _filters(counts: Counts, words: Words) -> None:
    """The filters as they are edited; the map shows them as they are applied."""
    labels = words.labels
    state.prepare_filters()
    with st.form("filters", border=False):
        # Typed, and in no calendar: that one is in the browser's language, and knows days alone.
        left, right = st.columns(2, gap="xsmall")
        left.text_input(words.date_from, placeholder=words.period_hint, key=Key.EARLIEST)
        right.text_input(words.date_to, placeholder=words.period_hint, key=Key.LATEST)
        if state.has_unreadable_date():
            st.warning(words.date_unreadable)
        st.text_input(words.place, placeholder=words.place_hint, key=Key.PLACE)
        st.text_input(words.text, placeholder=words.text_hint, key=Key.TEXT)
        _choice(words.kind, Key.KINDS, labels.kinds, counts.kinds, words)
        _choice(words.assertion, Key.ASSERTIONS, labels.assertions, counts.assertions, words)
        _choice(words.status, Key.STATUSES, labels.statuses, counts.statuses, words)
        _choice(words.precision, Key.PRECISIONS, labels.precisions, counts.precisions, words)
        apply, clear = st.columns(2, gap="xsmall")
        apply.form_submit_button(
            words.apply,
            type="primary",
            key=Key.APPLY,
            on_click=state.apply_filters,
            width="stretch",
        )
        clear.form_submit_button(
            words.clear, key=Key.CLEAR, on_click=state.clear_filters, width="stretch"
        )


def _choice(
    name: str, key: Key, labels: Mapping[Value, str], counts: Mapping[Value, int], words: Words
) -> None:
    """Values to choose from, each with the number of incidents it would show."""

    def label(value: Value) -> str:
        return f"{labels[value]} ({words.number(counts.get(value, 0))})"

    st.multiselect(
        name,
        list(labels),
        format_func=label,
        placeholder=words.every_value,
        # What these say, they say in English.
        filter_mode=None,
        select_all=False,
        key=key,
    )
