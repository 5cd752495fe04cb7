"""Names that no row has to the places that sound so, in the lands that an article speaks of.

Russian and Arabic papers write a foreign name as they hear it, and no table of transcription
has every way of hearing: ``Тахтакупыр`` is Taxtako‘pir, ``تانتابين`` Htan Ta Pin. In Latin letters
only names of other scripts are asked for, which are spelt by habit: ``Sardacht`` is Sardasht.
Arabic has no capitals: there a word is asked for that follows one of place, or another place in
a list, and looks like a name from abroad.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit, Naming
from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import ARABIC_SPEAKING, NAMED_IN_ARABIC, OF_WARS, OTHER_SCRIPTS, Use
from mapapp.gazetteer.sounds import skeleton, spoken
from mapapp.mentions.anchored import has_script
from mapapp.mentions.arabic import ARABIC_ARTICLE, NO_NAMES, ends_everyday_word
from mapapp.mentions.composed_arabic import FIRST_WORD, NO_NAME
from mapapp.mentions.context import read_context
from mapapp.mentions.lexicon.alike import ALIKE
from mapapp.mentions.shapes import shape_points
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from mapapp.gazetteer.lookup import Gazetteer
    from mapapp.mentions.sightings import Sighting
    from mapapp.records import Place

_LANDS = OTHER_SCRIPTS | OF_WARS
"""Of other lands nearly every town has a name in these letters, and too many a name is alike."""
_NAMED_IN_RUSSIAN = frozenset(("RU",))
"""Lands where a name is not heard, but written: ``в Керчи`` is in no Kirishi."""
_TRANSCRIBED = OTHER_SCRIPTS | frozenset(
    "AF BD BG BT CN ET GR IN IR JP KH KP KR LA LK MK MM MN NP PK RS TH TW XK".split()  # noqa: SIM905
)
"""Lands whose names are written in other letters, and in Latin ones by the habits of who writes."""
_NO_TOWN = ("PCL", "ADM1", "CONT")
"""How the feature codes begin of what everybody writes alike."""
CAPITAL = "PPLC"
"""The feature code of what is known by its name wherever an article is set: ``в Сане``."""
_CASE_END = re.compile("(?:ом|ем|ым|ой|ей|ами|ях|ах)$")
"""Of a Russian name in an oblique case, where it changes the consonants."""
_SOFT_G = {"غي": "جي", "ге": "дже", "ги": "джи"}
_HARD_G = re.compile("|".join(_SOFT_G))
"""Sounds that are soft as they are written in Latin letters, where nobody knows whose they are."""
_OF_PLACE = frozenset(("after_locative", "after_place_noun"))
SHORTEST = 4
_WORD = re.compile(
    rf"(?<!\w)(?:[وف]?[بل]?(?P<first>{FIRST_WORD}) [\u0621-\u064a]{{3,}}"
    rf"|[\u0621-\u064a]{{{SHORTEST},}})"
)
_JOINED = re.compile("[وف]?[بل]?")
_IN_LIST = re.compile("(?: و|، و?| ثم )\\Z")
"""What stands between two places of a list."""
LONGEST_GAP = 4
_OF_TOWN = re.compile(r"(?<!\w)[وف]?(?:تعرضت|تتعرض|سقطت|شهدت|تشهد|عاشت|تعيش|استيقظت|استقبلت) \Z")
"""Verbs in the feminine, whose subject right after them is a town, if it is a name."""
LONGEST_VERB = 12
LONG = 3
"""Consonants of a name that is asked for in any land; in Arabic, which writes few vowels, one more.
"""
WELL_KNOWN = 100_000
"""People of a town from which on its name means it wherever: ``в Пирее`` is in no Beroea."""
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
    ends = {span.end for span in taken}
    for word in _WORD.finditer(text):
        if any(span.start < word.end() and word.start() < span.end for span in taken):
            continue
        starts = [word.start("first") - word.start()] if word["first"] else _starts(word[0])
        for start in starts:
            span = Span(word.start() + start, word.end())
            if ids := _heard_there(text, span, ends, lands, gazetteer):
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
    text: str, span: Span, ends: Container[int], lands: frozenset[str], gazetteer: Gazetteer
) -> tuple[str, ...]:
    name = text[span.start : span.end]
    is_word = name in NO_NAME or name in NO_NAMES or name in ALIKE
    if is_word or ends_everyday_word(text, span.start, span.end):
        return ()
    if (shape_points(name, "ar") or 0.0) < 0:
        return ()
    if len(skeleton(fold(name))) < LEAST_SOUNDS or not _is_of_place(text, span, ends):
        return ()
    return heard_as(name, lands, gazetteer)


def _is_of_place(text: str, span: Span, ends: Container[int]) -> bool:
    """Whether a word follows one of place, or a place in a list; places end at ``ends``.

    A long one may follow ``to`` or ``from``, too.
    """
    name = text[span.start : span.end]
    features, _, _ = read_context(text, span.start, span.end, "ar")
    if features and features[0] in _OF_PLACE:
        return True
    if features and features[0] == "after_of" and len(skeleton(fold(name))) > LONG:
        return True
    if _OF_TOWN.search(text, max(0, span.start - LONGEST_VERB), span.start):
        return True
    gap = _IN_LIST.search(text, max(0, span.start - LONGEST_GAP), span.start)
    return gap is not None and gap.start() in ends


def lands_of(sightings: Iterable[Sighting]) -> frozenset[str]:
    """Give the countries that names can only mean, or mean a part of: by ISO alpha-2 code."""
    lands = set()
    for sighting in sightings:
        countries = {place.country for place in sighting.bearers}
        if len(countries) == 1 and not sighting.is_person:
            lands |= countries
    return frozenset(lands)


@lru_cache(maxsize=1 << 12)
def heard_as(name: str, lands: frozenset[str], gazetteer: Gazetteer) -> tuple[str, ...]:
    """Give the ids of the towns and districts of some lands that sound as a name does."""
    forms: Iterable[str] = (name,)
    longest, is_alike = LONG, _is_called_so
    if has_script(name, "arabic"):
        if name.startswith(ARABIC_ARTICLE):  # it is an Arab town's
            return ()
        forms, is_alike, longest = _softened(name), _is_written_so, LONG + 1
    elif has_script(name, "cyrillic"):
        forms, lands = _nominatives(name), lands - _NAMED_IN_RUSSIAN
    else:
        is_alike = _is_spoken_so
        lands &= _TRANSCRIBED
        if lands and len(skeleton(fold(name))) < LONG:
            return ()
    for form in forms if lands else ():
        near = lands if len(skeleton(fold(form))) >= longest else lands & _LANDS
        places = [gazetteer.place(one.place_id) for one in gazetteer.sounding(form, near)]
        towns = [one for one in places if not one.feature.startswith(_NO_TOWN)]
        if found := [one.id for one in towns if is_alike(form, one)]:
            return tuple(found)
    return ()


def _nominatives(name: str) -> Iterable[str]:
    """A Russian name as it is, past its case ending, and with the w that Arabic has for its v."""
    cases = (name, _CASE_END.sub("", name))
    forms = (*cases, *(form.replace("в", "у") for form in cases))
    return dict.fromkeys(one for form in forms for one in _softened(form))


def _softened(name: str) -> Iterable[str]:
    """A name as it is, and with the sound of a g that is written so, but hard: of ``Gitega``."""
    return dict.fromkeys((name, _HARD_G.sub(lambda found: _SOFT_G[found[0]], name)))


def _is_called_so(name: str, place: Place) -> bool:
    """Whether a place out of ``_LANDS`` is mainly called by a name, or that is of two words."""
    if place.country in _LANDS or " " in name:
        return True
    return skeleton(fold(place.name)) == skeleton(fold(name))


def _is_written_so(name: str, place: Place) -> bool:
    """The same of an Arabic name: where towns are called in Arabic, one has not that name yet."""
    if place.country not in NAMED_IN_ARABIC or " " in name:
        return _is_called_so(name, place)
    return not any(has_script(one.text, "arabic") for one in place.names)


def _is_spoken_so(name: str, place: Place) -> bool:
    """Whether a name in Latin letters has every vowel, too, of one of a place's."""
    names = (place.name, *(one.text for one in place.names))
    return spoken(fold(name)) in {spoken(fold(one)) for one in names}


def also_heard(
    name: str, ids: Sequence[str], lands: frozenset[str], gazetteer: Gazetteer
) -> tuple[str, ...]:
    """Give what else a name may mean that has no row, or those of other lands alone."""
    if not ids:
        return heard_as(name, lands, gazetteer)
    is_cyrillic = has_script(name, "cyrillic")
    if not (is_cyrillic or has_script(name, "arabic")):
        return ()
    # Arabic letters leave the vowels out, and so tell no large town abroad from others.
    known = filter(_is_well_known, map(gazetteer.place, ids))
    if any(is_cyrillic or one.country in ARABIC_SPEAKING for one in known):
        return ()
    near = lands & _LANDS
    return heard_as(name, near, gazetteer) if _are_abroad(ids, near, gazetteer) else ()


def _is_well_known(place: Place) -> bool:
    return place.feature.startswith("PPL") and place.population >= WELL_KNOWN


def _are_abroad(ids: Iterable[str], lands: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Whether all that a name means are towns and provinces of other lands, and no capital."""
    places = map(gazetteer.place, ids)
    return all(
        one.feature.startswith(("PPL", "ADM"))
        and one.feature != CAPITAL
        and one.country not in lands
        for one in places
    )
