"""A text that says nothing but where: ``Al-Fatih, Jableh District``, ``قرية الفتيح، منطقة جبلة``.

Captions, headings and the columns of tables name places outside of any sentence, whose words
say nothing there. What such a line does not say by words for sorts, sides and surroundings is
all of it names: each is one place, or none, and no part of it is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit
from mapapp.mentions.cues import LOCATIVE, OF, PLACE_HEAD, PLACE_TAIL
from mapapp.mentions.sorts import SORT_OF_WORD
from mapapp.records import Span

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer

LONGEST = 120
"""Code points: what is longer tells more than where."""
MOST_WORDS = 12
_SURROUNDINGS = frozenset(
    """
    the la le les area areas vicinity vicinities surroundings outskirts countryside rural
    neighborhoods neighbourhoods neighborhood neighbourhood subdistrict sub-district towns
    villages farms
    northern southern eastern western central north south east west northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern between nearby close off way
    road highway street bridge border
    zone environs alentours périphérie campagne rurale rural nord sud est ouest quartiers villages
    villes route entre sous-district
    пригород пригороды окрестности север юг восток запад северный южный восточный западный
    بين محيط أطراف اطراف ضواحي قرى بلدات أحياء احياء حيي بلدتي قريتي مدينتي ريف بالقرب قرب من في
    الشمالي الجنوبي الشرقي الغربي الشمالية الجنوبية الشرقية الغربية شمالي جنوبي شرقي غربي
    وسط طريق شارع
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
_NO_NAMES = PLACE_HEAD | PLACE_TAIL | LOCATIVE | OF | frozenset(SORT_OF_WORD) | _SURROUNDINGS
"""Words that say what sort of place a name is of, and how another lies to it."""
_IN_NAMES = frozenset(
    # Lines of words are read more easily than of strings.
    "al el ul ad ar as at az an ash esh ed er es et ez abu umm bin ibn".split()  # noqa: SIM905
)
"""Small words that belong to the name they stand in or before."""
_PART = re.compile(r"[^,،;:/()\[\]|–—\n]+")
_WORD = re.compile(r"\S+")
_EDGE = "`'\"«»“”‘’.*\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069"
_ENDING = re.compile(r"[.!?؟…]\s*\Z|[.!?؟]\s")


def names_alone(text: str, gazetteer: Gazetteer) -> tuple[Span, ...]:
    """Give the names of a text that is nothing but names; none where it tells more than that."""
    told = text.strip()
    if not told or len(told) > LONGEST or "\n" in told or _ENDING.search(told) or told.islower():
        return ()
    words = _WORD.findall(told)
    if len(words) > MOST_WORDS or not all(_may_stand_in_a_line(word) for word in words):
        return ()
    return tuple(_names(text, gazetteer))


def in_line(
    text: str, hits: Sequence[Hit], names: Iterable[Span], gazetteer: Gazetteer
) -> list[Hit]:
    """Keep the hits that are whole names, and add the places whose names sound like the others."""
    spans = tuple(names)
    kept = [hit for hit in hits if any(hit.span.covers(name) for name in spans)]
    places = [gazetteer.place(one.place_id) for hit in kept for one in hit.namings]
    countries = {place.country for place in places}
    for name in spans:
        if any(hit.span.covers(name) for hit in kept):
            continue
        alike = gazetteer.sounding(text[name.start : name.end])
        namings = tuple(
            one
            for one in alike
            if not countries or gazetteer.place(one.place_id).country in countries
        )
        if namings:
            kept.append(Hit(name, namings))
    return kept


def _may_stand_in_a_line(word: str) -> bool:
    bare = word.strip(f"{_EDGE},،;:/()[]|–—-")
    small = bare.lower()
    return not bare[:1].islower() or small in _NO_NAMES or small in _IN_NAMES or "-" in bare


def _names(text: str, gazetteer: Gazetteer) -> Iterator[Span]:
    """Cut a line at its marks, and each part at the words that are no names, if it is none."""
    for part in _PART.finditer(text):
        words = [
            Span(start, end)
            for word in _WORD.finditer(text, part.start(), part.end())
            if (start := word.start() + len(word[0]) - len(word[0].lstrip(_EDGE)))
            < (end := word.end() - len(word[0]) + len(word[0].rstrip(_EDGE)))
        ]
        if not words:
            continue
        whole = Span(words[0].start, words[-1].end)
        if gazetteer.named(text[whole.start : whole.end]):
            yield whole
        else:
            yield from _runs(text, words)


def _runs(text: str, words: Iterable[Span]) -> Iterator[Span]:
    start = end = -1
    for word in words:
        if text[word.start : word.end].lower() in _NO_NAMES:
            if start >= 0:
                yield Span(start, end)
            start = -1
        else:
            start, end = (word.start if start < 0 else start), word.end
    if start >= 0:
        yield Span(start, end)
