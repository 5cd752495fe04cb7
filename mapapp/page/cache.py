"""What every visitor shares; the only module with Streamlit's cache decorators.

The store and the gazetteer are opened once. What is read from the store is kept by its
revision, so that a correction is seen at once and nothing has to be cleared. Records are
frozen, hence shared as they are and not copied for every run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import streamlit as st

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.layers.features import map_data
from mapapp.layers.payload import message
from mapapp.page.options import STORE_VARIABLE
from mapapp.records import Correction, Incident
from mapapp.review.apply import Orphan, apply_corrections, decisions_by_incident, orphans
from mapapp.store.open import open_store

if TYPE_CHECKING:
    from mapapp.store.contract import Store


class Held(NamedTuple):
    """What a store holds at one revision."""

    revision: int
    incidents: tuple[Incident, ...]
    """As corrected."""
    unsigned: tuple[Incident, ...]
    """The same without who decided and why: what may leave the house."""
    decisions: Mapping[str, tuple[Correction, ...]]
    """By incident."""
    orphans: tuple[Orphan, ...]

    def incident(self, incident_id: str) -> Incident | None:
        """The incident of an id, if it is held."""
        return next((one for one in self.incidents if one.id == incident_id), None)


def store() -> Store:
    """The store of this page.

    Raises:
        MapappError: it cannot be opened.
    """
    return _store(os.environ.get(STORE_VARIABLE, ""))


@st.cache_resource(show_spinner=False)
def _store(url: str) -> Store:
    return open_store(url)


@st.cache_resource(show_spinner=False)
def gazetteer() -> Gazetteer:
    """The built gazetteer.

    Raises:
        MissingPartError: it is not built.
    """
    return Gazetteer.open()


def map_of(now: Held) -> bytes:
    """What the map draws of all that the store holds, as JSON; filters only hide some of it."""
    return _map_of(store().where, now.revision, now)


@st.cache_resource(show_spinner=False, max_entries=4)
def _map_of(where: str, revision: int, _now: Held) -> bytes:  # noqa: ARG001 - the key of the cache
    return json.dumps(message(map_data(_now.incidents))).encode()


def held() -> Held:
    """What the store holds now.

    Raises:
        StoreError: it cannot be read.
    """
    opened = store()
    return _held(opened.where, opened.revision)


@st.cache_resource(show_spinner=False, max_entries=4)
def _held(where: str, revision: int) -> Held:  # noqa: ARG001 - the key of the cache
    opened = store()
    found, log = opened.incidents(), opened.corrections()
    return Held(
        revision,
        apply_corrections(found, log),
        apply_corrections(found, log, signed=False),
        decisions_by_incident(found, log),
        orphans(found, log),
    )
