"""Who took part or is said to have: actors named in a run of text, each by one name.

Groups and persons come from ``data/actors.csv``; forces and governments from an adjective or
a country and the noun beside it, named as conflict records name them (``Military Forces of``).
"""

from __future__ import annotations

from collections.abc import Sequence

from mapapp.incidents.reading import Reading
from mapapp.incidents.scenes import is_country
from mapapp.incidents.tables import Topic
from mapapp.records import Resolution, Role, Span

KIND = "kind:"
BESIDE = 3
"""Words between a nationality and the noun it belongs to."""


def actors_of(
    reading: Reading, sentences: Sequence[int], resolutions: Sequence[Resolution]
) -> tuple[str, ...]:
    """Actors of some sentences, in the order in which they are first named."""
    found: dict[str, int] = {}
    for sentence in sentences:
        span = reading.sentences[sentence].span
        for one in reading.of(sentence, Topic.ACTOR):
            if not one.entry.meaning.startswith(KIND):
                found.setdefault(one.entry.meaning, reading.words.starts[one.first])
        for resolution in resolutions:
            if span.covers(resolution.mention.span):
                name = _nation(reading, sentence, resolution)
                if name:
                    found.setdefault(name, resolution.mention.span.start)
    return tuple(sorted(found, key=lambda name: (found[name], name)))


def _nation(reading: Reading, sentence: int, resolution: Resolution) -> str:
    """The forces, police, rebels or government of a country that acts; empty for none."""
    place = resolution.place
    if place is None or resolution.mention.role is not Role.ACTOR:
        return ""
    if not (is_country(resolution) or place.feature == "PPLC"):
        return ""
    country = place.name if is_country(resolution) else place.country
    kind = _noun_beside(reading, sentence, resolution.mention.span)
    return f"{kind or 'Government of'} {country}"


def _noun_beside(reading: Reading, sentence: int, span: Span) -> str:
    inside = reading.words.within(span)
    nearest, kind = BESIDE + 1, ""
    for one in reading.of(sentence, Topic.ACTOR):
        if not one.entry.meaning.startswith(KIND):
            continue
        after = one.first >= inside.stop
        gap = one.first - inside.stop if after else inside.start - 1 - one.last
        first, last = (inside.stop - 1, one.first) if after else (one.last, inside.start)
        if 0 <= gap < nearest and not any(
            mark in reading.between(first, last) for mark in ",;:.()"
        ):
            nearest, kind = gap, one.entry.meaning.removeprefix(KIND)
    return kind
