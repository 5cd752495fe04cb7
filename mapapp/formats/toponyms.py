"""The contract of ``mapapp geoparse``: an article's mentions and what they were taken to mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from mapapp.coordinates import round_position
from mapapp.formats.columns import CONFIDENCE_DECIMALS
from mapapp.formats.reasons import write_reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mapapp.records import Article, Resolution


class Toponym(TypedDict):
    """One mention; what is not known of it is null."""

    start: int
    end: int
    name: str
    kind: str
    role: str | None
    place_id: str | None
    place_name: str | None
    lat: float | None
    lon: float | None
    country: str | None
    feature: str | None
    precision: int | None
    radius_m: int | None
    confidence: float
    reasons: list[str]


class GeoparseRecord(TypedDict):
    """One article, a line of the output."""

    id: str
    lang: str
    title: str
    published: str | None
    text_sha256: str
    toponyms: list[Toponym]


def geoparse_record(article: Article, resolutions: Iterable[Resolution]) -> GeoparseRecord:
    """Put an article's resolutions into the contract's words, in their order."""
    return GeoparseRecord(
        id=article.id,
        lang=article.lang,
        title=article.title,
        published=article.published.edtf if article.published else None,
        text_sha256=article.text_sha256,
        toponyms=[
            _toponym(one) for resolution in resolutions for one in (resolution, *resolution.anchors)
        ],
    )


def _toponym(resolution: Resolution) -> Toponym:
    mention, place, precision = resolution.mention, resolution.place, resolution.precision
    lat = lon = None
    if place is not None and precision is not None:
        lat, lon = round_position(place.lat, place.lon, precision)
    radius_m = resolution.radius_m
    return Toponym(
        start=mention.span.start,
        end=mention.span.end,
        name=mention.name,
        kind=mention.kind.value,
        role=mention.role.value if mention.role else None,
        place_id=place.id if place else None,
        place_name=place.name if place else None,
        lat=lat,
        lon=lon,
        country=(place.country or None) if place else None,
        feature=place.feature if place else None,
        precision=int(precision) if precision is not None else None,
        radius_m=None if radius_m is None else round(radius_m),
        confidence=round(resolution.confidence, CONFIDENCE_DECIMALS),
        reasons=[write_reason(reason) for reason in (*mention.reasons, *resolution.reasons)],
    )
