"""Incidents as GeoJSON (RFC 7946): one feature an incident, in longitude and latitude, WGS 84."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import shapely
from shapely.errors import ShapelyError
from shapely.geometry import mapping

from mapapp import strictjson
from mapapp.errors import InputError
from mapapp.formats.columns import ATTRIBUTION
from mapapp.formats.extras import extras_of, with_extras
from mapapp.formats.geometry import drawn_geometry, with_geometry
from mapapp.formats.rows import incident_of, row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

    from mapapp.records import Incident

_WGS_84 = ("CRS84", "EPSG::4326", "EPSG:4326")
"""Names in the ``crs`` that older writers add, with longitude first all the same."""


def encode(incidents: Sequence[Incident]) -> bytes:
    """Write published incidents, one feature a line."""
    features = ",\n".join(_json(_feature(incident)) for incident in incidents)
    head = f'{{"type": "FeatureCollection", "attribution": {_json(ATTRIBUTION)}, "features": ['
    return f"{head}\n{features}\n]}}\n".encode()


def decode(data: bytes, *, where: str) -> list[Incident]:
    """Read what :func:`encode` wrote, or what another program made of it.

    Raises:
        InputError: not such a file; names the feature and the field.
    """
    read = strictjson.loads(strictjson.text_of(data, where=where), where=where)
    features = read.get("features") if isinstance(read, dict) else None
    if (
        not isinstance(read, dict)
        or read.get("type") != "FeatureCollection"
        or not isinstance(features, list)
    ):
        raise InputError("not a GeoJSON FeatureCollection", where=where, do="give one of incidents")
    if "crs" in read and not any(name in _json(read["crs"]) for name in _WGS_84):
        do = "write it again in longitude and latitude, without crs"
        raise InputError("in another coordinate system than WGS 84", where=where, do=do)
    return [
        _incident(item, f"{where}, feature {number}") for number, item in enumerate(features, 1)
    ]


def _feature(incident: Incident) -> dict[str, object]:
    drawn = drawn_geometry(incident)
    return {
        "type": "Feature",
        "id": incident.id,
        "geometry": None if drawn is None else mapping(drawn),
        "properties": row_of(incident),
        **extras_of(incident),
    }


def _incident(feature: object, where: str) -> Incident:
    properties = feature.get("properties") if isinstance(feature, dict) else None
    if not isinstance(feature, dict) or not isinstance(properties, dict):
        raise InputError("not a feature with properties", where=where, do="correct the file")
    return with_geometry(
        with_extras(incident_of(properties, None, where=where), feature, where=where),
        _geometry(feature.get("geometry"), where),
        where=where,
    )


def _geometry(read: object, where: str) -> BaseGeometry | None:
    if read is None:
        return None
    try:
        shape = shapely.from_geojson(json.dumps(read))
    except ShapelyError as error:
        raise InputError(f"no geometry: {error}", where=where, do="correct it") from None
    if shape.is_empty:
        raise InputError("a geometry without coordinates", where=where, do="write null instead")
    return shape


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
