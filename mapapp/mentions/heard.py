"""Names that no row has to the places that sound so, in the lands that an article speaks of.

Russian and Arabic papers write a foreign name as they hear it, and no table of transcription
has every way of hearing: ``Тахтакупыр`` is Taxtako‘pir, ``تانتابين`` Htan Ta Pin. Names in
Latin letters are left out: those differ by letters that are no sounds. Arabic has no capitals:
there a word is asked for that follows one of place and looks like a name from abroad.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit, Naming
from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import NAMED_IN_ARABIC, OF_WARS, OTHER_SCRIPTS, Use
from mapapp.gazetteer.sounds import skeleton
from mapapp.mentions.anchored import has_script
from mapapp.mentions.arabic import ARABIC_ARTICLE
from mapapp.mentions.composed_arabic import NO_NAME
from mapapp.mentions.context import read_context
from mapapp.mentions.shapes import shape_points
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mapapp.gazetteer.lookup import Gazetteer
    from mapapp.mentions.sightings import Sighting

_LANDS = OTHER_SCRIPTS | OF_WARS
"""Of other lands nearly every town has a name in these letters, and too many a name is alike."""
_NO_TOWN = ("PCL", "ADM1", "CONT")
"""How the feature codes begin of what everybody writes alike."""
_CASE_END = re.compile("(?:ом|ем|ым|ой|ей|ами|ях|ах)$")
"""Of a Russian name in an oblique case, where it changes the consonants."""
_OF_PLACE = frozenset(("after_locative", "after_place_noun"))
SHORTEST = 4
_WORD = re.compile(rf"[\u0621-\u064a]{{{SHORTEST},}}")
_JOINED = re.compile("[وف]?[بل]?")
LEAST_SOUNDS = 2
"""Consonants of a word that is asked for."""


def heard_hits(
    text: str, taken: Sequence[Span], lands: frozenset[str], gazetteer: Gazetteer
) -> Iterator[Hit]:
    """Find the Arabic words outside of ``taken`` that follow a word of place and sound as a town.

    Those whose letters are rather an everyday word's are left out.
    """
    if not lands:
        return
    for word in _WORD.finditer(text):
        if any(span.start < word.end() and word.start() < span.end for span in taken):
            continue
        for start in _starts(word[0]):
            span = Span(word.start() + start, word.end())
            if ids := _heard_there(text, span, lands, gazetteer):
                yield Hit(span.start, span.end, tuple(Naming(one, Use.SPELLING) for one in ids))
                break


def _starts(word: str) -> Iterator[int]:
    """Where a name may begin in a word: at its start, or past what is written onto it."""
    yield 0
    joined = _JOINED.match(word)
    for start in range(1, joined.end() + 1 if joined else 0):
        if len(word) - start >= SHORTEST:
            yield start


def _heard_there(
    text: str, span: Span, lands: frozenset[str], gazetteer: Gazetteer
) -> tuple[str, ...]:
    name = text[span.start : span.end]
    if name in NO_NAME or (shape_points(name, "ar") or 0.0) < 0:
        return ()
    features = read_context(text, span.start, span.end, "ar").features
    if not features or features[0] not in _OF_PLACE or len(skeleton(fold(name))) < LEAST_SOUNDS:
        return ()
    return heard_as(name, lands, gazetteer)


def lands_of(sightings: Iterable[Sighting]) -> frozenset[str]:
    """Give the countries that names can only mean, or mean a part of: by ISO alpha-2 code."""
    lands = set()
    for sighting in sightings:
        countries = {place.country for place in sighting.bearers}
        if len(countries) == 1 and not sighting.is_person:
            lands |= countries
    return frozenset(lands & _LANDS)


@lru_cache(maxsize=1 << 12)
def heard_as(name: str, lands: frozenset[str], gazetteer: Gazetteer) -> tuple[str, ...]:
    """Give the ids of the towns and districts of some lands that sound as a name does."""
    if has_script(name, "arabic"):
        if name.startswith(ARABIC_ARTICLE):  # it is an Arab town's
            return ()
        lands -= NAMED_IN_ARABIC  # where a name that no row has is another one
    elif not has_script(name, "cyrillic"):
        return ()
    for form in dict.fromkeys((name, _CASE_END.sub("", name))):
        ids = [one.place_id for one in gazetteer.sounding(form, lands)]
        if found := [one for one in ids if not _is_no_town(one, gazetteer)]:
            return tuple(found)
    return ()


def are_abroad(ids: Iterable[str], lands: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Whether a name has no row, or those of towns and provinces of other lands alone."""
    places = map(gazetteer.place, ids)
    return all(
        one.feature.startswith(("PPL", "ADM")) and one.country not in lands for one in places
    )


def _is_no_town(place_id: str, gazetteer: Gazetteer) -> bool:
    return gazetteer.place(place_id).feature.startswith(_NO_TOWN)
