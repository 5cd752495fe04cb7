"""The incident contract: its columns in order, and what of an incident they carry.

Published is no more than is known: coordinates cut to their precision, radii to metres.
Rows are made and read in ``rows``, drawn shapes in ``geometry``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from mapapp.coordinates import round_geometry, round_position
from mapapp.formats.reasons import POINT_DECIMALS
from mapapp.records import Precision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mapapp.records import Incident, Reason, Source

CONFIDENCE_DECIMALS: Final = 3
SHAPED_PRECISIONS: Final = (
    *(Precision.DISTRICT, Precision.PROVINCE, Precision.REGION),
    Precision.WATER_OR_AIR,
)
"""Those of which an area or a line is published; the others are a point, or a country."""
ATTRIBUTION: Final = "Places: GeoNames, CC BY 4.0. Borders: made with Natural Earth."


class Type(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    DATE = "date"
    INTEGER = "integer"
    NUMBER = "number"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Column:
    """One property of the contract."""

    name: str
    type: Type = Type.TEXT
    may_be_unknown: bool = False
    """Whether null says that it is not known; text that is known to be empty is ``""``."""


COLUMNS: Final = (
    Column("id"),
    Column("title"),
    Column("kind"),
    Column("date", may_be_unknown=True),
    Column("date_start", Type.DATE, may_be_unknown=True),
    Column("date_end", Type.DATE, may_be_unknown=True),
    Column("place_id", may_be_unknown=True),
    Column("place_name", may_be_unknown=True),
    Column("country", may_be_unknown=True),
    Column("admin1", may_be_unknown=True),
    Column("lat", Type.NUMBER, may_be_unknown=True),
    Column("lon", Type.NUMBER, may_be_unknown=True),
    Column("precision", Type.INTEGER),
    Column("radius_m", Type.NUMBER, may_be_unknown=True),
    Column("actors", Type.LIST),
    Column("assertion"),
    Column("quote"),
    Column("quote_prefix"),
    Column("quote_suffix"),
    Column("quote_start", Type.INTEGER),
    Column("quote_end", Type.INTEGER),
    Column("article_id"),
    Column("article_title"),
    Column("article_source", may_be_unknown=True),
    Column("article_url", may_be_unknown=True),
    Column("published", may_be_unknown=True),
    Column("lang"),
    Column("status"),
    Column("confidence", Type.NUMBER),
    Column("reasons", Type.LIST),
)
NAMES: Final = tuple(column.name for column in COLUMNS)


def as_published(incident: Incident) -> Incident:
    """Cut an incident to what the contract carries; doing it twice changes nothing."""
    lat, lon, geometry = incident.lat, incident.lon, incident.geometry
    if incident.precision not in SHAPED_PRECISIONS:
        geometry = None
    if lat is not None and lon is not None:
        lat, lon = round_position(lat, lon, incident.precision)
    return replace(
        incident,
        date=replace(incident.date, phrase=None) if incident.date else None,
        place_names=(),
        place_span=None,
        lat=lat,
        lon=lon,
        radius_m=None if incident.radius_m is None else float(round(incident.radius_m)),
        geometry=None if geometry is None else round_geometry(geometry, incident.precision),
        actors=tuple(actor for actor in incident.actors if actor),
        confidence=round(incident.confidence, CONFIDENCE_DECIMALS),
        reasons=_reasons_as_published(incident.reasons),
        sources=tuple(map(_source_as_published, incident.sources)),
    )


def _source_as_published(source: Source) -> Source:
    """Without a shape: that of its incident is the same, or nearly so."""
    return replace(
        source,
        incident=replace(as_published(source.incident), geometry=None),
        reasons=_reasons_as_published(source.reasons),
        differs=_reasons_as_published(source.differs),
    )


def _reasons_as_published(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    return tuple(
        replace(reason, points=round(reason.points, POINT_DECIMALS) + 0.0)
        for reason in reasons
        if reason.sentence or reason.quote or round(reason.points, POINT_DECIMALS)
    )
