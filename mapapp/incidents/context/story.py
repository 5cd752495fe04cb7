"""What an article as a whole is about: its country, and its town."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from mapapp.incidents.sentence.places import is_country
from mapapp.records import MentionKind, Precision, Resolution, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading

STORY_MENTIONS = 3
"""How often the town an article is about is named; being in its title counts as often."""
STORY_CERTAINTY = 0.5
"""Confidence in a place from which on it says what an article is about."""
SITED = frozenset((Role.EVENT, Role.DATELINE))
"""Roles in which a town is a place that an article tells of."""
MAIN_COUNTRY = 0.6
"""Share of an article's places that makes a country the one it is about."""


class Story(NamedTuple):
    """Where an article as a whole takes place, as far as it can be said."""

    country: str
    """Code of the country that most of its places lie in; empty for none."""
    land: Resolution | None
    """The mention of that country by which it is named, if there is one."""
    town: Resolution | None
    """The first mention of the town that it is about."""


def story_of(reading: Reading, resolutions: Sequence[Resolution]) -> Story:
    """Read what an article is about from its places and its title."""
    return Story(*_main_country(reading, resolutions), _story_place(reading, resolutions))


def _story_place(reading: Reading, resolutions: Sequence[Resolution]) -> Resolution | None:
    """The town that an article is about: named most often, most of all in its title."""
    title = reading.article.title.casefold()
    counts: Counter[str] = Counter()
    first: dict[str, Resolution] = {}
    for one in resolutions:
        if one.mention.role not in SITED or is_country(one) or one.place is None:
            continue
        if not one.precision or one.precision > Precision.NEAR or one.confidence < STORY_CERTAINTY:
            continue
        is_in_title = one.mention.name.casefold() in title
        if one.place.feature == "PPLX" and not is_in_title:
            continue  # a quarter is where one of several things happened
        if one.place.id not in first and is_in_title:
            counts[one.place.id] += STORY_MENTIONS
        first.setdefault(one.place.id, one)
        counts[one.place.id] += 1
    (place, count), *others = [*counts.most_common(2), ("", 0)][:2]
    if count < STORY_MENTIONS or any(count <= other for _, other in others):
        return None
    return first[place]


def _main_country(
    reading: Reading, resolutions: Sequence[Resolution]
) -> tuple[str, Resolution | None]:
    """The country that most places of the article lie in, and the mention of it if there is one."""
    counts = Counter(
        one.place.country
        for one in resolutions
        if one.place and one.place.country and one.mention.role is Role.EVENT
        if one.confidence >= STORY_CERTAINTY
    )
    if not counts:
        return "", None
    country, count = min(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    if count < MAIN_COUNTRY * counts.total():
        return "", None
    lead = [
        other
        for one in resolutions
        if one.precision is Precision.REGION and one.mention.role is Role.EVENT
        if reading.sentence_at(one.mention.span.start) == 0
        for other in one.anchors
    ]
    named = [
        one
        for one in (*resolutions, *lead)  # "in the south of X"
        if is_country(one)
        and one.place
        and one.place.country == country
        and one.mention.role is Role.EVENT
    ]
    named.sort(key=lambda one: (one.mention.kind is MentionKind.DEMONYM, one.mention.span))
    return country, next(
        (one for one in named if one.mention.kind is not MentionKind.DEMONYM), None
    )
