"""Incidents to what the map draws and its list and popups say, as plain data; pure.

What many incidents share, articles, places and shapes, stands once. A place known to a site or
its surroundings is a point with its radius, a wider one an area or a line, a country nothing.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

import shapely

from mapapp.coordinates import round_geometry, round_position
from mapapp.layers.polyline import encode
from mapapp.records import Incident, Precision

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from shapely.geometry.base import BaseGeometry

    from mapapp.layers.cells import Box
    from mapapp.records import Name, Span

SHAPE_STEPS: Final = 1000
"""Grid lines a degree in which shapes are written."""
METRES_PER_DEGREE: Final = 111_195.0
"""Of latitude, on the sphere."""

_POINTS: Final = (Precision.SITE, Precision.NEAR)


class ArticleData(NamedTuple):
    """What is said of an article."""

    id: str
    title: str
    source: str
    url: str
    published: str
    """EDTF, or empty."""
    lang: str


class PlaceData(NamedTuple):
    """What is said of a place."""

    id: str
    name: str
    names: tuple[tuple[str, str], ...]
    """Language and name; each language once."""
    country: str
    admin1: str


@dataclass(frozen=True, slots=True)
class ShapeData:
    """An area or a line."""

    is_area: bool
    parts: tuple[tuple[str, ...], ...]
    """Polygons as rings, the shell first, or one line each; :mod:`mapapp.layers.polyline`."""


class IncidentData(NamedTuple):
    """One incident; articles, places and shapes by their number in :class:`MapData`."""

    id: str
    title: str
    kind: str
    date: str
    """EDTF, or empty."""
    earliest: dt.date | None
    latest: dt.date | None
    place: int | None
    lat: float | None
    lon: float | None
    precision: int
    radius_m: float | None
    shape: int | None
    spot: int | None
    """Incidents of one number stand at one point of the map, however exactly each is known."""
    actors: tuple[str, ...]
    assertion: str
    quote: str
    mark: tuple[int, int] | None
    """Where the place stands in the quote, in UTF-16 units, as JavaScript counts."""
    prefix: str
    suffix: str
    article: int
    lang: str
    status: str
    confidence: float
    reasons: tuple[tuple[float, str, str], ...]
    """Points, sentence, and the article's words, each."""


@dataclass(frozen=True, slots=True)
class MapData:
    """All that one map shows, incidents in order of date, undated ones last."""

    incidents: tuple[IncidentData, ...]
    articles: tuple[ArticleData, ...]
    places: tuple[PlaceData, ...]
    shapes: tuple[ShapeData, ...]
    boxes: tuple[Box, ...]
    """Where something is drawn: a box an incident that has a place on the map, or two."""


def map_data(incidents: Iterable[Incident]) -> MapData:
    """Decide what is drawn of each incident; coordinates are cut to what its precision supports."""
    ordered = sorted(incidents, key=_by_date)
    articles: _Table[ArticleData] = _Table()
    places: _Table[PlaceData] = _Table()
    shapes: _Table[ShapeData] = _Table()
    spots: _Table[tuple[str, float, float]] = _Table()
    boxes: list[Box] = []
    named: dict[tuple[object, ...], int] = {}
    drawn: dict[tuple[int, Precision], tuple[ShapeData, list[Box]] | None] = {}
    found = []
    for incident in ordered:
        shape = None
        if incident.geometry is not None and incident.precision is not Precision.COUNTRY:
            # Many incidents of one province carry the same polygon object.
            key = id(incident.geometry), incident.precision
            if key not in drawn:
                drawn[key] = _shape(incident.geometry, incident.precision)
            if incident.precision not in _POINTS and (cut := drawn[key]) is not None:
                shape = shapes.number(cut[0])
                boxes.extend(cut[1])
        if shape is None and incident.precision is not Precision.COUNTRY:
            boxes.extend(_circle(incident))
        point = _point(incident)
        found.append(
            _incident(
                incident,
                articles.number(_article(incident)),
                _place_number(incident, places, named) if incident.place_name else None,
                shape,
                None if point is None else spots.number(point),
            )
        )
    return MapData(tuple(found), articles.rows(), places.rows(), shapes.rows(), tuple(boxes))


Shared = TypeVar("Shared", bound="Hashable")


class _Table(Generic[Shared]):
    """Values that many refer to, each once, by number."""

    def __init__(self) -> None:
        self._numbers: dict[Shared, int] = {}

    def number(self, value: Shared) -> int:
        return self._numbers.setdefault(value, len(self._numbers))

    def rows(self) -> tuple[Shared, ...]:
        return tuple(self._numbers)


def _by_date(incident: Incident) -> tuple[bool, dt.date, dt.date, str]:
    date = incident.date
    if date is None:
        return True, dt.date.max, dt.date.max, incident.id
    return False, date.earliest, date.latest, incident.id


def _point(incident: Incident) -> tuple[str, float, float] | None:
    """The place and its position as the least exact of points has it; ``None`` for no point."""
    if incident.precision not in _POINTS or incident.lat is None or incident.lon is None:
        return None
    position = round_position(incident.lat, incident.lon, Precision.NEAR)
    return incident.place_id or incident.place_name, *position


def _incident(
    one: Incident, article: int, place: int | None, shape: int | None, spot: int | None
) -> IncidentData:
    date = one.date
    quote = one.quote
    lat, lon, radius = one.lat, one.lon, one.radius_m
    if one.precision is Precision.COUNTRY:
        lat = lon = radius = None
    elif lat is not None and lon is not None:
        lat, lon = round_position(lat, lon, one.precision)
    # By position, because names take twice as long, and there may be a million.
    return IncidentData(
        one.id,
        one.title,
        one.kind,
        date.edtf if date else "",
        date.earliest if date else None,
        date.latest if date else None,
        place,
        lat,
        lon,
        one.precision,
        radius,
        shape,
        spot,
        one.actors,
        one.assertion,
        quote.exact,
        _mark(one, one.place_span) if one.place_span else None,
        quote.prefix,
        quote.suffix,
        article,
        one.lang,
        one.status,
        one.confidence,
        tuple([(why.points, why.sentence, why.quote) for why in one.reasons]),
    )


def _article(incident: Incident) -> ArticleData:
    return ArticleData(
        incident.article_id,
        incident.article_title,
        incident.article_source,
        incident.article_url,
        incident.published,
        incident.lang,
    )


def _place_number(
    incident: Incident, places: _Table[PlaceData], named: dict[tuple[object, ...], int]
) -> int:
    """The number of its place; many incidents of one place carry the same names."""
    key = (
        incident.place_id,
        incident.place_name,
        id(incident.place_names),
        incident.country,
        incident.admin1,
    )
    if key not in named:
        named[key] = places.number(_place(incident))
    return named[key]


def _place(incident: Incident) -> PlaceData:
    return PlaceData(
        id=incident.place_id,
        name=incident.place_name,
        names=_one_a_language(incident.place_names),
        country=incident.country,
        admin1=incident.admin1,
    )


def _one_a_language(names: Iterable[Name]) -> tuple[tuple[str, str], ...]:
    first: dict[str, str] = {}
    for name in names:
        if name.lang:
            first.setdefault(name.lang, name.text)
    return tuple(sorted(first.items()))


def _mark(incident: Incident, span: Span) -> tuple[int, int]:
    exact, start = incident.quote.exact, incident.quote.start
    before, name = exact[: span.start - start], exact[span.start - start : span.end - start]
    return _utf16_length(before), _utf16_length(before) + _utf16_length(name)


def _utf16_length(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)


def _shape(geometry: BaseGeometry, precision: Precision) -> tuple[ShapeData, list[Box]] | None:
    rounded = round_geometry(geometry, precision)
    if rounded is None:
        return None
    parts = getattr(rounded, "geoms", [rounded])
    is_area = all(part.geom_type == "Polygon" for part in parts)
    lines = (
        [[part.exterior, *part.interiors] for part in parts]
        if is_area
        else [[part] for part in parts if part.geom_type == "LineString"]
    )
    encoded = tuple(tuple(encode(ring.coords, SHAPE_STEPS) for ring in rings) for rings in lines)
    return (ShapeData(is_area, encoded), _boxes(parts)) if encoded else None


def _boxes(parts: Sequence[BaseGeometry]) -> list[Box]:
    """The box around a shape; on each side one, where the antimeridian cuts it."""
    whole = _bounds(parts)
    if whole[0] > -180 or whole[2] < 180:
        return [whole]
    eastern = [part for part in parts if part.bounds[0] >= 0]
    western = [part for part in parts if part.bounds[0] < 0]
    return [_bounds(side) for side in (eastern, western) if side]


def _bounds(parts: Sequence[BaseGeometry]) -> Box:
    west, south, east, north = (float(edge) for edge in shapely.total_bounds(parts))
    return west, south, east, north


def _circle(incident: Incident) -> list[Box]:
    """The box around a point's radius, if the incident has a point."""
    if incident.lat is None or incident.lon is None:
        return []
    reach = min((incident.radius_m or 0.0) / METRES_PER_DEGREE, 10.0)
    lat, lon = incident.lat, incident.lon
    return [(lon - reach, max(lat - reach, -90.0), lon + reach, min(lat + reach, 90.0))]
