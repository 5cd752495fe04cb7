"""A described place to its resolution: computed from polygons, so as sure as its reading is.

A border or a meeting point has no namesakes to weigh it against. The reasons of its mention
carry, in log-odds, how sure it is that the words were read rightly.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from mapapp.records import Article, Mention, Resolution
from mapapp.resolution.precision import DRAWN_WHOLE, read_precision

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer


def resolve_described(article: Article, mention: Mention, gazetteer: Gazetteer) -> Resolution:
    """Resolve a described place, or leave it open for the reason that it brings."""
    if not mention.place_ids:
        return Resolution(mention=mention, place=None, reasons=mention.reasons)
    place = gazetteer.place(mention.place_ids[0])
    exactness = read_precision(article.text, mention, place)
    points = sum(reason.points for reason in mention.reasons)
    return Resolution(
        mention=mention,
        place=place,
        precision=exactness.precision,
        radius_m=exactness.radius_m,
        geometry=gazetteer.boundary(place.id) if exactness.precision in DRAWN_WHOLE else None,
        confidence=round(1 / (1 + math.exp(-points)), 4),
        reasons=(*mention.reasons, exactness.reason),
    )


def countries_of(mention: Mention) -> tuple[str, ...]:
    """Give the codes of the countries whose border a mention describes."""
    codes = (
        code for place_id in mention.place_ids for code in place_id.partition(":")[2].split("-")
    )
    return tuple(dict.fromkeys(codes))
