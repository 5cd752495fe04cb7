"""A described place to its resolution: computed from polygons, so as sure as its reading is.

A border or a meeting point has no namesakes to weigh it against. The reasons of its mention
carry, in log-odds, how sure it is that the words were read rightly.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import place_in_text
from mapapp.gazetteer.rows import Use
from mapapp.records import Article, Mention, MentionKind, Resolution, Span
from mapapp.resolution.precision import DRAWN_WHOLE, read_precision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.gazetteer.lookup import Gazetteer
    from mapapp.records import Place


def resolve_described(article: Article, mention: Mention, gazetteer: Gazetteer) -> Resolution:
    """Resolve a described place, or leave it open for the reason that it brings."""
    if not mention.place_ids:
        return Resolution(mention=mention, place=None, reasons=mention.reasons)
    place = gazetteer.place(mention.place_ids[0])
    one = _resolved(article, mention, place)
    return replace(
        one,
        geometry=gazetteer.boundary(place.id) if one.precision in DRAWN_WHOLE else None,
        anchors=tuple(_named(article, mention, gazetteer)),
    )


def _named(article: Article, mention: Mention, gazetteer: Gazetteer) -> Iterator[Resolution]:
    """Resolve the names of countries by which a border is told."""
    codes = countries_of(mention)
    past = 0
    for hit in sorted(gazetteer.hits(mention.name, article.lang), key=place_in_text):
        told = [one for one in hit.namings if one.place_id.partition(":")[2] in codes]
        if not told or hit.start < past:
            continue
        past = hit.end
        start = mention.span.start
        place = gazetteer.place(told[0].place_id)
        name = Mention(
            span=Span(start + hit.start, start + hit.end),
            name=mention.name[hit.start : hit.end],
            kind=MentionKind.DEMONYM if told[0].use is Use.DEMONYM else MentionKind.NAME,
            place_ids=(place.id,),
            reasons=mention.reasons,
        )
        yield _resolved(article, name, place)


def _resolved(article: Article, mention: Mention, place: Place) -> Resolution:
    """Say that a mention means a place, as surely as the words around it are about one."""
    exactness = read_precision(article.text, mention, place)
    points = sum(reason.points for reason in mention.reasons)
    return Resolution(
        mention=mention,
        place=place,
        precision=exactness.precision,
        radius_m=exactness.radius_m,
        confidence=round(1 / (1 + math.exp(-points)), 4),
        reasons=(*mention.reasons, exactness.reason),
    )


def countries_of(mention: Mention) -> tuple[str, ...]:
    """Give the codes of the countries whose border a mention describes."""
    codes = (
        code for place_id in mention.place_ids for code in place_id.partition(":")[2].split("-")
    )
    return tuple(dict.fromkeys(codes))
