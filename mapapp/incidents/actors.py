"""Who took part or is said to have: actors named in a run of text, each by one name.

Groups and persons come from ``data/actors.csv``; forces and governments from an adjective or
a country and the noun beside it, named as conflict records name them (``Military Forces of``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.moods import Moods
from mapapp.incidents.scenes import is_country
from mapapp.incidents.tables import Entry, Topic
from mapapp.records import MentionKind, Resolution, Role, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.phrases import Found
    from mapapp.incidents.reading import Reading

KIND = "kind:"
BESIDE = 3
"""Words between a nationality and the noun it belongs to."""


def actors_of(
    reading: Reading,
    sentences: Sequence[int],
    resolutions: Sequence[Resolution],
    teller: Span | None = None,
) -> tuple[str, ...]:
    """Actors of some sentences, in the order in which they are first named.

    ``teller`` is the clause of who says so: to say it is not to have done it.
    """
    found: dict[str, int] = {}
    for sentence in sentences:
        span = reading.sentences[sentence].span
        for one in _named(reading, sentence):
            if not (teller and teller.covers(reading.span_of(one))):
                found.setdefault(one.entry.meaning, reading.words.starts[one.first])
        for resolution in resolutions:
            here = resolution.mention.span
            if span.covers(here) and not (teller and teller.covers(here)):
                name = _nation(reading, sentence, resolution, resolutions)
                if name:
                    found.setdefault(name, here.start)
    return tuple(sorted(found, key=lambda name: (found[name], name)))


def _named(reading: Reading, sentence: int) -> list[Found[Entry]]:
    """Groups and persons of a sentence, without those only fought, feared or planned against."""
    moods = Moods(reading, sentence)
    found = [
        one for one in reading.of(sentence, Topic.ACTOR) if not one.entry.meaning.startswith(KIND)
    ]
    targets = {one.entry.meaning for one in found if moods.is_target(one)}
    return [one for one in found if one.entry.meaning not in targets]


def _nation(
    reading: Reading, sentence: int, resolution: Resolution, resolutions: Sequence[Resolution]
) -> str:
    """The forces, police, rebels or government of a country that acts; empty for none."""
    place = resolution.place
    if place is None or resolution.mention.role is not Role.ACTOR:
        return ""
    kind = _noun_beside(reading, sentence, resolution.mention.span)
    if resolution.mention.kind is MentionKind.DEMONYM and not kind:
        return ""  # an adjective on a paper, a book or a language: nobody acts
    if is_country(resolution):
        return f"{kind or 'Government of'} {place.name}"
    if place.feature != "PPLC":
        return ""
    country = next(
        (
            one.place.name
            for one in resolutions
            if one.place and is_country(one) and one.place.country == place.country
        ),
        "",
    )
    return f"{kind or 'Government of'} {country}" if country else f"Government in {place.name}"


def _noun_beside(reading: Reading, sentence: int, span: Span) -> str:
    inside = reading.words.within(span)
    others = {one.first for one in reading.of(sentence, Topic.SPEECH, "medium", "say")}
    nearest, kind = BESIDE + 1, ""
    for one in reading.of(sentence, Topic.ACTOR):
        if not one.entry.meaning.startswith(KIND):
            continue
        after = one.first >= inside.stop
        gap = one.first - inside.stop if after else inside.start - 1 - one.last
        first, last = (inside.stop - 1, one.first) if after else (one.last, inside.start)
        is_parted = any(mark in reading.between(first, last) for mark in ",;:.()")
        if 0 <= gap < nearest and not is_parted and others.isdisjoint(range(first, last)):
            nearest, kind = gap, one.entry.meaning.removeprefix(KIND)
    return kind
