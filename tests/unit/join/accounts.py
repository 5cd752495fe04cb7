"""Two accounts of one event, of which a test says what is different."""

from __future__ import annotations

from typing import Any

from mapapp import edtf
from mapapp.join.records import Count, Record
from mapapp.records import Kind, Precision

# ruff: noqa: ANN401 - a builder passes on the fields of a record


def an_account(**fields: Any) -> Record:
    """An air strike on Raqqa on 8 April 2017, with twelve dead."""
    kind = fields.get("kind", Kind.AIR_STRIKE)
    return Record(
        **{
            "id": "a",
            "table": "mapapp",
            "where": "a.csv, line 2",
            "kind": kind,
            "kinds": frozenset((kind,)),
            "date": edtf.parse("2017-04-08"),
            "place_name": "Raqqa",
            "country": "SY",
            "lat": 35.95,
            "lon": 39.01,
            "precision": Precision.SITE,
            "radius_m": 3000.0,
            "actors": ("International Coalition",),
            "killed": Count(12, 12),
            **fields,
        }
    )
