"""What one visitor's session remembers; the only module that writes to it.

Widgets are called by the keys below. A widget's own value is lost when its page is left, so
what has to last is kept under a key of its own and put back before the widget is drawn.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

import streamlit as st

from mapapp.errors import InputError
from mapapp.page.catalogue import CATALOGUES, DEFAULT_LANG
from mapapp.page.link import filters_from_query, filters_to_query
from mapapp.page.period import first_day, last_day
from mapapp.page.view import Filters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.page.reading import Reading


class Key(StrEnum):
    """Every key of the session that is no key of one incident's form."""

    STARTED = "started"
    LANG = "lang"
    LANG_CHOICE = "lang_choice"
    APPLIED = "applied"
    REFUSED = "refused"
    DATE_UNREADABLE = "date_unreadable"
    SELECTED = "selected"
    READINGS = "readings"
    READING_NUMBER = "reading_number"
    KEPT = "kept"
    NOTICE = "notice"
    REVIEWER = "reviewer"
    QUEUE_STATUS = "queue_status"

    MAP = "map"
    TABLE = "table"
    CARD = "card"
    GROUNDS = "grounds"
    QUEUE = "queue"

    EARLIEST = "filter_earliest"
    LATEST = "filter_latest"
    KINDS = "filter_kinds"
    ASSERTIONS = "filter_assertions"
    STATUSES = "filter_statuses"
    PRECISIONS = "filter_precisions"
    PLACE = "filter_place"
    TEXT = "filter_text"
    APPLY = "filter_apply"
    CLEAR = "filter_clear"
    ADD = "add"

    PASTED = "pasted"
    PASTED_TITLE = "pasted_title"
    PASTED_SOURCE = "pasted_source"
    PASTED_URL = "pasted_url"
    PASTED_DATE = "pasted_date"
    READ_PASTED = "read_pasted"
    UPLOADED = "uploaded"
    READ_UPLOADED = "read_uploaded"
    KEEP = "keep"
    SHOW = "show"

    DOWNLOAD_HTML = "download_html"
    DOWNLOAD_GEOJSON = "download_geojson"
    DOWNLOAD_CSV = "download_csv"


_FILTER_WIDGETS = {
    Key.EARLIEST: "earliest",
    Key.LATEST: "latest",
    Key.KINDS: "kinds",
    Key.ASSERTIONS: "assertions",
    Key.STATUSES: "statuses",
    Key.PRECISIONS: "precisions",
    Key.PLACE: "place",
    Key.TEXT: "text",
}
_SELECTED_IN_LINK = "incident"
_LANG_IN_LINK = "lang"


def start() -> None:
    """Read the link that a visitor came by, once."""
    if Key.STARTED in st.session_state:
        return
    query = st.query_params.to_dict()
    filters, refused = filters_from_query(query)
    lang = query.get(_LANG_IN_LINK, DEFAULT_LANG)
    _put(
        {
            Key.STARTED: True,
            Key.APPLIED: filters,
            Key.REFUSED: refused,
            Key.DATE_UNREADABLE: False,
            Key.SELECTED: query.get(_SELECTED_IN_LINK, ""),
            Key.LANG: lang if lang in CATALOGUES else DEFAULT_LANG,
            Key.READINGS: (),
            Key.REVIEWER: "",
        }
    )


def write_link() -> None:
    """Make the address lead back to what is shown."""
    link = filters_to_query(filters())
    if selected():
        link[_SELECTED_IN_LINK] = selected()
    if lang() != DEFAULT_LANG:
        link[_LANG_IN_LINK] = lang()
    if st.query_params.to_dict() != link:
        st.query_params.from_dict(link)


def lang() -> str:
    """The language of the page, ISO 639-1."""
    return cast("str", st.session_state[Key.LANG])


def prepare_language() -> None:
    """Put the chosen language into its widget."""
    st.session_state[Key.LANG_CHOICE] = lang()


def choose_language() -> None:
    """Take the language from its widget."""
    st.session_state[Key.LANG] = st.session_state[Key.LANG_CHOICE]


def filters() -> Filters:
    """The filters that are applied, whatever stands in their widgets."""
    return cast("Filters", st.session_state[Key.APPLIED])


def refused_fields() -> tuple[str, ...]:
    """Fields of the link that could not be read."""
    return cast("tuple[str, ...]", st.session_state[Key.REFUSED])


def prepare_filters() -> None:
    """Put the applied filters into widgets that have no value yet."""
    for key, field in _FILTER_WIDGETS.items():
        if key not in st.session_state:
            st.session_state[key] = _as_widget(getattr(filters(), field))


def has_unreadable_date() -> bool:
    """Whether the filters were not applied since a date in them is none."""
    return cast("bool", st.session_state[Key.DATE_UNREADABLE])


def apply_filters() -> None:
    """Apply what stands in the widgets; nothing of it if a date is none."""
    values = {field: _from_widget(st.session_state[key]) for key, field in _FILTER_WIDGETS.items()}
    try:
        values["earliest"] = first_day(values["earliest"])
        values["latest"] = last_day(values["latest"])
    except InputError:
        st.session_state[Key.DATE_UNREADABLE] = True
        return
    _put({Key.APPLIED: Filters(**values), Key.REFUSED: (), Key.DATE_UNREADABLE: False})


def clear_filters() -> None:
    """Apply no filters, and empty the widgets."""
    _put({Key.APPLIED: Filters(), Key.REFUSED: (), Key.DATE_UNREADABLE: False})
    _put({key: _as_widget(getattr(Filters(), field)) for key, field in _FILTER_WIDGETS.items()})


def selected() -> str:
    """Id of the selected incident, or empty."""
    return cast("str", st.session_state[Key.SELECTED])


def select(incident_id: str) -> None:
    """Select an incident; empty selects none."""
    st.session_state[Key.SELECTED] = incident_id


def select_from_map() -> None:
    """Take the selection from the map."""
    answer = st.session_state[Key.MAP]
    chosen = answer.get("selected") if isinstance(answer, dict) else None
    select(chosen if isinstance(chosen, str) else "")


def select_from(key: Key) -> None:
    """Take the selection from a list of incidents; choosing the selected one lets go of it."""
    chosen = st.session_state[key].chosen
    if isinstance(chosen, str):
        select("" if chosen == selected() else chosen)


def readings() -> tuple[Reading, ...]:
    """Articles that were read and not yet kept."""
    return cast("tuple[Reading, ...]", st.session_state[Key.READINGS])


def put_readings(found: tuple[Reading, ...]) -> None:
    """Remember articles that were read."""
    _put({Key.READINGS: found, Key.KEPT: "", Key.READING_NUMBER: 0})


def kept() -> str:
    """What was said when articles were kept last, until others are read."""
    return cast("str", st.session_state.get(Key.KEPT, ""))


def put_kept(told: str, incident_id: str) -> None:
    """Let go of the articles that were read, for they are kept, and select an incident."""
    _put({Key.READINGS: (), Key.KEPT: told, Key.SELECTED: incident_id})


def reviewer() -> str:
    """Who decided last in this session."""
    return cast("str", st.session_state[Key.REVIEWER])


def put_reviewer(name: str) -> None:
    """Remember who decides."""
    st.session_state[Key.REVIEWER] = name


def say(notice: str) -> None:
    """Leave a notice for the next run; words of the catalogue only."""
    st.session_state[Key.NOTICE] = notice


def take_notice() -> str:
    """The notice that the last run left, once."""
    return cast("str", st.session_state.pop(Key.NOTICE, ""))


def _put(values: Mapping[Key, object]) -> None:
    for key, value in values.items():
        st.session_state[key] = value


def _as_widget(value: object) -> object:
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    return "" if value is None else value


def _from_widget(value: Any) -> Any:  # noqa: ANN401 - as many types as filters
    return tuple(value) if isinstance(value, list) else value
