"""The selected incident and the form that decides on it, on whichever page it is shown."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import streamlit as st

from mapapp.errors import MapappError
from mapapp.page import cache, state
from mapapp.page.card import incident_card, incident_grounds
from mapapp.page.deciding import POSITION, changes_typed, place_label
from mapapp.page.drawing import show, show_error
from mapapp.page.state import Key
from mapapp.records import Action, Assertion, Kind, Precision
from mapapp.review.decide import decide, place_changes
from mapapp.review.fields import written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.page.cache import Held
    from mapapp.page.words import Words
    from mapapp.records import Incident, Place


def incident_panel(incident: Incident, held: Held, words: Words) -> None:
    """Show an incident, take a decision on it, and show what it rests on."""
    decisions = held.decisions.get(incident.id, ())
    show(incident_card(incident, words), key=Key.CARD)
    _decide(incident, held, words)
    if grounds := incident_grounds(incident, decisions, words):
        show(grounds, key=Key.GROUNDS)


def _decide(incident: Incident, held: Held, words: Words) -> None:
    """Ask for a decision, and keep it."""
    # A form of its own for every incident and decision: no text typed for one goes to another.
    form = f"{incident.id}:{len(held.decisions.get(incident.id, ()))}"
    action = st.segmented_control(
        words.decide,
        list(Action),
        format_func=words.labels.actions.__getitem__,
        key=f"action:{form}",
        label_visibility="collapsed",
    )
    if action is None:
        return
    place = _moved_to(form, words) if action is Action.CORRECT else None
    with st.form(f"decision:{form}"):
        typed = _typed(incident, form, words, place) if action is Action.CORRECT else {}
        why = st.text_input(words.reason, help=words.reason_hint, key=f"why:{form}")
        who = st.text_input(words.reviewer, value=state.reviewer(), key=f"who:{form}")
        if not st.form_submit_button(words.save_decision, type="primary", key=f"save:{form}"):
            return
    if not why.strip() or not who.strip():
        st.warning(words.reviewer_needed if why.strip() else words.reason_needed)
        return
    changes = changes_typed(incident, typed)
    try:
        if place is not None:
            changes |= place_changes(
                place, lang=incident.lang, boundary=cache.gazetteer().boundary(place.id)
            )
        correction = decide(
            incident, action, who=who, when=dt.datetime.now(dt.UTC), why=why, changes=changes
        )
        cache.store().append_correction(correction, seen=held.revision)
    except MapappError as error:
        show_error(error, words, key="decision_error")
        return
    state.put_reviewer(correction.who)
    state.say(words.decided[action])
    st.rerun()


def _moved_to(form: str, words: Words) -> Place | None:
    """The place of the gazetteer that an incident is to be moved to."""
    name = st.text_input(
        words.find_place, placeholder=words.find_place_hint, key=f"find_place:{form}"
    ).strip()
    if not name:
        return None
    found = cache.gazetteer().search(name)
    if not found:
        st.caption(words.no_such_place)
        return None
    return st.selectbox(
        words.choose_place,
        found,
        index=None,
        placeholder=words.keep_place,
        format_func=place_label,
        filter_mode=None,
        key=f"place:{form}:{name}",
    )


def _typed(incident: Incident, form: str, words: Words, place: Place | None) -> Mapping[str, str]:
    """What stands in the fields, by field of the incident contract."""
    names = words.labels.fields

    def line(field: str, hint: str = "") -> str:
        value = written(field, getattr(incident, field))
        return st.text_input(names[field], value=value, help=hint, key=f"{field}:{form}")

    typed = {"title": line("title")}
    left, right = st.columns(2)
    with left:
        typed["date"] = line("date", words.date_hint)
    with right:
        assertion = st.selectbox(
            names["assertion"],
            list(Assertion),
            index=list(Assertion).index(incident.assertion),
            format_func=words.labels.assertions.__getitem__,
            filter_mode=None,
            key=f"assertion:{form}",
        )
    kind = st.selectbox(
        names["kind"],
        list(Kind),
        index=list(Kind).index(incident.kind),
        format_func=words.labels.kinds.__getitem__,
        filter_mode=None,
        key=f"kind:{form}",
    )
    typed["actors"] = line("actors", words.actors_hint)
    typed |= {"kind": written("kind", kind), "assertion": written("assertion", assertion)}
    if place is None:
        typed |= _typed_position(incident, form, words)
    return typed


def _typed_position(incident: Incident, form: str, words: Words) -> Mapping[str, str]:
    names = words.labels.fields
    typed: dict[str, str] = {}
    with st.expander(words.position):
        for field, column in zip(POSITION, (*st.columns(2), *st.columns(2)), strict=True):
            with column:
                if field == "precision":
                    chosen = st.selectbox(
                        names[field],
                        list(Precision),
                        index=list(Precision).index(incident.precision),
                        format_func=words.labels.precisions.__getitem__,
                        filter_mode=None,
                        key=f"{field}:{form}",
                    )
                    typed[field] = written(field, chosen)
                else:
                    value = written(field, getattr(incident, field))
                    typed[field] = st.text_input(names[field], value=value, key=f"{field}:{form}")
    return typed
