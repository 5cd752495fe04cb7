"""The page where incidents wait for a decision, the least certain first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from mapapp.errors import MapappError
from mapapp.page import cache, state
from mapapp.page.drawing import show, show_empty, show_error
from mapapp.page.incident_panel import incident_panel
from mapapp.page.state import Key
from mapapp.page.table import table
from mapapp.page.view import Empty, row_of
from mapapp.records import Status
from mapapp.review.queue import count_by_status, review_queue

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

    from mapapp.page.cache import Held
    from mapapp.page.words import Words


def review_page(words: Words, bar: DeltaGenerator) -> None:
    """Draw the queue, and the incident that is decided on.

    Args:
        words: the page's language.
        bar: the line above it.
    """
    try:
        held = cache.held()
    except MapappError as error:
        show_error(error, words, key="store_error")
        return
    counts = count_by_status(held.incidents)
    waiting = words.count(counts[Status.PROPOSED], words.waiting)
    bar.text(f"{waiting}. {words.review_intro}", width="stretch")
    status = st.segmented_control(
        words.status,
        list(Status),
        format_func=lambda one: f"{words.labels.statuses[one]} ({words.number(counts[one])})",
        default=Status.PROPOSED,
        required=True,
        key=Key.QUEUE_STATUS,
        label_visibility="collapsed",
    )
    if held.orphans:
        st.caption(words.count(len(held.orphans), words.orphans))
    queue = review_queue(held.incidents, status=status)
    if not queue:
        show_empty(_nothing(held, status, words), key=Key.QUEUE)
        return
    listed, chosen = st.columns(2, gap="medium")
    with listed:
        show(
            table([row_of(incident, words) for incident in queue], state.selected(), words),
            key=Key.QUEUE,
            on_chosen=partial(state.select_from, Key.QUEUE),
        )
    incident = held.incident(state.selected()) or queue[0]
    with chosen:
        incident_panel(incident, held, words)


def _nothing(held: Held, status: Status, words: Words) -> Empty:
    if not held.incidents:
        return Empty(words.nothing_stored, words.nothing_stored_do)
    if status is Status.PROPOSED:
        return Empty(words.nothing_waits, words.nothing_waits_do)
    return Empty(words.no_such_status, words.no_such_status_do)
