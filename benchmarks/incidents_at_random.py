"""Incidents in any number, the same for everybody: crowded as news is, with quotes of 400 letters.

A quarter as many places as incidents, around cities; some known to a province or a country only.
"""

from __future__ import annotations

import datetime as dt
import random
from typing import TYPE_CHECKING, Final

from shapely import Point

from mapapp.records import Article, Assertion, Date, Incident, Kind, Precision, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shapely import Polygon

QUOTE: Final = 400
"""Code points."""
_FIRST_DAY: Final = dt.date(1997, 1, 1)
_DAYS: Final = 10_000
_SYLLABLES: Final = [a + b for a in "bdfghjklmnprstvz" for b in ("a", "e", "i", "o", "u", "an")]


def incidents_at_random(count: int, seed: int = 5) -> Iterator[Incident]:
    """Make them; the first ones of a larger number are not those of a smaller."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    words = [
        "".join(chance.choices(_SYLLABLES, k=chance.choice((1, 2, 2, 3)))) for _ in range(4000)
    ]
    weights = [1 / (rank + 5) for rank in range(len(words))]
    text = " ".join(chance.choices(words, weights, k=200_000))
    cities = [(chance.uniform(-30, 55), chance.uniform(-110, 140)) for _ in range(150)]
    provinces = [Point(lon, lat).buffer(1.2, quad_segs=12) for lat, lon in cities]
    places = max(1, count // 4)
    spots = [
        (chance.gauss(lat, 2.5), chance.gauss(lon, 3.5))
        for lat, lon in chance.choices(cities, k=places)
    ]
    article = None
    for number in range(count):
        if article is None or number % 4 == 0:
            start = chance.randrange(len(text) - 3000)
            article = Article(
                id=f"wire-{number}",
                text=text[start : start + 2400],
                title=text[start + 2400 : start + 2460],
                lang=chance.choice(("en", "fr", "ar")),
                source=f"Wire {number % 90}",
                url=f"https://example.org/{number}",
            )
        yield _incident(chance, number, article, spots, provinces)


def _incident(
    chance: random.Random,
    number: int,
    article: Article,
    spots: list[tuple[float, float]],
    provinces: list[Polygon],
) -> Incident:
    day = _FIRST_DAY + dt.timedelta(days=int(_DAYS * chance.random() ** 0.5))
    start = number % 4 * (QUOTE + 150)
    # Some places are in the news every week, most of them once.
    spot = int(len(spots) * chance.random() ** 2)
    (precision,) = chance.choices((*Precision,)[:6], (60, 22, 0, 12, 0, 6))
    province = spot % len(provinces)
    lat, lon = spots[spot]
    is_area = precision is Precision.PROVINCE
    if is_area:
        lat, lon = provinces[province].centroid.y, provinces[province].centroid.x
    kind = chance.choice((*Kind,))
    name = f"Place {spot}" if precision <= Precision.NEAR else f"Province {province}"
    return Incident(
        id=f"{article.id}:{chance.getrandbits(48):012x}",
        title=f"{kind.value.replace('_', ' ').capitalize()} at {name}",
        kind=kind,
        date=Date(day.isoformat(), day, day) if number % 50 else None,
        place_id=name,
        place_name=name,
        country="SY",
        admin1=f"Province {province}",
        lat=lat,
        lon=lon,
        precision=precision,
        radius_m={1: 1000.0, 2: 5000.0, 4: 130_000.0, 6: 500_000.0}[precision],
        geometry=provinces[province] if is_area else None,
        actors=(f"Group {number % 70}",),
        assertion=chance.choice((*Assertion,)),
        quote=article.quote(start, start + QUOTE),
        article_id=article.id,
        article_title=article.title,
        article_source=article.source,
        article_url=article.url,
        lang=article.lang,
        status=Status.PROPOSED,
        confidence=chance.randrange(40, 100) / 100,
    )
