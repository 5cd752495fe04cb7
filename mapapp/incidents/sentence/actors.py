"""Who took part or is said to have: actors named in a run of text, each by one name.

Groups and persons come from ``data/actors.csv``; forces and governments from an adjective or
a country and the noun beside it, named as conflict records name them (``Military Forces of``).
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.moods import Moods
from mapapp.incidents.sentence.places import is_country
from mapapp.incidents.text.tables import Entry, Topic
from mapapp.records import MentionKind, Resolution, Role, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.text.phrases import Found

KIND = "kind:"
BESIDE = 3
"""Words between a nationality and the noun it belongs to."""


class Actors:
    """The mentions of an article by sentence, asked who acts in some of its sentences."""

    def __init__(self, reading: Reading, by_sentence: Sequence[Sequence[Resolution]]) -> None:
        self._reading = reading
        self._by_sentence = by_sentence
        self._countries: dict[str, str] = {}
        for one in itertools.chain(*by_sentence):
            if one.place and is_country(one):
                self._countries.setdefault(one.place.country, one.place.name)

    def of(self, sentences: Sequence[int], teller: Span | None = None) -> tuple[str, ...]:
        """Actors of some sentences, in the order in which they are first named.

        ``teller`` is the clause of who says so: to say it is not to have done it.
        """
        found: dict[str, int] = {}
        for sentence in sentences:
            for one in _named(self._reading, sentence):
                span = self._reading.span_of(one)
                if not (teller and teller.covers(span)):
                    found.setdefault(one.entry.meaning, span.start)
            for resolution in self._by_sentence[sentence]:
                here = resolution.mention.span
                name = self._nation(sentence, resolution)
                if name and not (teller and teller.covers(here)):
                    found.setdefault(name, here.start)
        return tuple(sorted(found, key=lambda name: (found[name], name)))

    def _nation(self, sentence: int, resolution: Resolution) -> str:
        """The forces, police, rebels or government of a country that acts; empty for none."""
        place = resolution.place
        if place is None or resolution.mention.role is not Role.ACTOR:
            return ""
        kind = _noun_beside(self._reading, sentence, resolution.mention.span)
        if resolution.mention.kind is MentionKind.DEMONYM and not kind:
            return ""  # an adjective on a paper, a book or a language: nobody acts
        if is_country(resolution):
            return f"{kind or 'Government of'} {place.name}"
        if place.feature != "PPLC":
            return ""
        country = self._countries.get(place.country)
        return f"{kind or 'Government of'} {country}" if country else f"Government in {place.name}"


def _named(reading: Reading, sentence: int) -> list[Found[Entry]]:
    """Groups and persons of a sentence, without those only fought, feared or planned against."""
    found = [
        one for one in reading.of(sentence, Topic.ACTOR) if not one.entry.meaning.startswith(KIND)
    ]
    if not found or not reading.of(sentence, Topic.MOOD, "target"):
        return found
    moods = Moods(reading, sentence)
    targets = {one.entry.meaning for one in found if moods.is_target(one)}
    return [one for one in found if one.entry.meaning not in targets]


def _noun_beside(reading: Reading, sentence: int, span: Span) -> str:
    inside = reading.words.within(span)
    others = reading.firsts(sentence, Topic.SPEECH, "medium", "say")
    nearest, kind = BESIDE + 1, ""
    for one in reading.of(sentence, Topic.ACTOR):
        if not one.entry.meaning.startswith(KIND):
            continue
        after = one.first >= inside.stop
        gap = one.first - inside.stop if after else inside.start - 1 - one.last
        if not 0 <= gap < nearest:
            continue
        first, last = (inside.stop - 1, one.first) if after else (one.last, inside.start)
        is_parted = any(mark in reading.between(first, last) for mark in ",;:.()")
        if not is_parted and others.isdisjoint(range(first, last)):
            nearest, kind = gap, one.entry.meaning.removeprefix(KIND)
    return kind
