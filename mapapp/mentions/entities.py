"""Names that another reader sees in an article, held against the sightings of the gazetteer.

What that reader is does not matter here (``mapapp.spacy_names`` asks one of spaCy's models).
It is one more witness: it adds points to a sighting or takes some, and what it alone takes for
a place is a mention that nobody can point to.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from mapapp.records import Mention, MentionKind, Reason, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.mentions.sightings import Sighting
    from mapapp.records import Article

UNKNOWN = Reason(0.0, "a language model takes it for a place")


class Entity(NamedTuple):
    """A name, and whether it is taken for a place's or for something else's."""

    span: Span
    is_place: bool


def hold_against(sightings: Sequence[Sighting], entities: Sequence[Entity]) -> None:
    """Note for each name what it is taken for; nobody takes an adjective for a name."""
    starts = [one.span.start for one in entities]
    for sighting in sightings:
        if sighting.prior[0] == "demonym":
            continue
        at = bisect_right(starts, sighting.end - 1) - 1
        if at >= 0 and entities[at].span.end > sighting.start:
            sighting.features.append("entity_place" if entities[at].is_place else "entity_other")


def unknown_places(
    article: Article, entities: Sequence[Entity], found: Sequence[Span]
) -> Iterator[Mention]:
    """Give the places that overlap nothing that was found, without a place to point to."""
    for entity in entities:
        span = entity.span
        if entity.is_place and not any(span.overlaps(other) for other in found):
            name = article.text[span.start : span.end]
            yield Mention(
                span=span, name=name, kind=MentionKind.NAME, place_ids=(), reasons=(UNKNOWN,)
            )
