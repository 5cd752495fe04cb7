"""Kinds of incidents to the terms of ACLED, PLOVER, CAMEO and UCDP, and back.

Both tables are data that people edit, with their sources in ``data/README.md``.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from mapapp.incidents.text.tables import lines_of
from mapapp.records import Kind


class Scheme(StrEnum):
    """Who keeps records of conflict in terms of their own: the columns of the crosswalk."""

    ACLED = "acled"
    """Sub-event types; each lies within an event type."""
    PLOVER = "plover"
    """Event types."""
    CAMEO = "cameo"
    """Root codes, two digits."""
    UCDP = "ucdp"
    """``type_of_violence``."""


class Term(NamedTuple):
    """One value of a published vocabulary."""

    value: str
    label: str
    within: str
    """The broader value, if the scheme has two levels; else empty."""
    kind: Kind | None
    """What a record of it is taken for, if it has to be one kind; none where none is read."""


@cache
def vocabulary(scheme: Scheme) -> dict[str, Term]:
    """Every term that a scheme has published, by its value."""
    return {
        row["value"]: Term(
            row["value"], row["label"], row["within"], Kind(row["kind"]) if row["kind"] else None
        )
        for row in lines_of("vocabularies")
        if row["scheme"] == scheme
    }


@cache
def terms_of(kind: Kind, scheme: Scheme) -> tuple[str, ...]:
    """What a scheme calls a kind, the closest first; none where it has no such thing."""
    return next(
        tuple(value for value in row[scheme].split("|") if value)
        for row in lines_of("crosswalk")
        if row["kind"] == kind
    )


@cache
def kinds_of(scheme: Scheme, value: str) -> frozenset[Kind]:
    """Every kind that a scheme calls so."""
    return frozenset(kind for kind in Kind if value in terms_of(kind, scheme))
