"""What is known of a name before its sentence is read: who bears it, what else the word is.

A name with its bearers to features; which bearer is meant is left to resolution.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from mapapp.gazetteer.names import SAME_BEGINNING, fold
from mapapp.gazetteer.rows import OTHER_SCRIPTS, Use
from mapapp.mentions.anchored import is_cyrillic
from mapapp.mentions.cues import (
    ARABIC_GIVEN_NAMES,
    ARTICLE,
    DIRECTIONS,
    GERMAN_NOUNS,
    LEADERS,
    LOCATIVE,
    MONTHS_AND_DAYS,
    NEWS_WORDS,
    OF,
    OFFICE,
    PLACE_HEAD,
    PLACE_TAIL,
    RUSSIAN_NEWS_WORDS,
    TITLE,
)
from mapapp.mentions.given_russian import OF_OTHER_NATIONS
from mapapp.mentions.lexicon.common import COMMON_WORDS, FREQUENT_WORDS
from mapapp.mentions.lexicon.persons import GIVEN_NAMES, SURNAMES
from mapapp.mentions.words import words_of
from mapapp.records import Place

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer, Naming

POPULATION_STEPS = (
    (0, "people_unknown"),
    (1, "people_few"),
    (3_000, "people_3k"),
    (10_000, "people_10k"),
    (30_000, "people_30k"),
    (100_000, "people_100k"),
    (300_000, "people_300k"),
)
_LEAST = [least for least, _ in POPULATION_STEPS]
LARGEST = "people_300k"
"""What a name is that is a town's first, though persons bear it: Sydney. More steps above it
would weigh how often teams and papers are called after the largest."""
LITTLE_KNOWN = frozenset(
    ("people_30k", "people_10k", "people_3k", "people_few", "people_unknown", "small_province")
)
"""What a name is that few know as a place's."""
_BY_SOURCE = (("mapapp", "own_row"), ("region", "region"))
"""What places are whose ids begin so, up to the colon."""
AS_WORD = frozenset(("common_word", "frequent_word"))
"""What speaks for a word that is no name."""
TOWN_AS_WORD = "town_as_word"
"""What a very frequent word is that a town is called by, as its main name."""
TOWN_PEOPLE = 50_000
"""Of such a town: smaller ones are called ``Deal`` or ``Ware``."""
COUNTRY_CODES = frozenset(("PCLI", "PCLD", "PCLF", "PCLS", "PCL", "PCLIX", "TERR", "CONT", "RGN"))
CUES = ARTICLE | DIRECTIONS | LOCATIVE | OF | OFFICE | PLACE_HEAD | TITLE | NEWS_WORDS
"""Words that say what their neighbour is or what happens, and so are seldom a name themselves."""
_LEADING = ARTICLE | LOCATIVE | OF
NOUNS_OF_LAND = PLACE_TAIL | {"territory", "territories", "division"}
"""With one of these, and capitals, words that say what their neighbour is are a name."""
LARGE_PROVINCE_M = 20_000
"""Metres of radius from which a province is more than a town with its fields, as they are in
Slovenia, Latvia and Malta."""
_GIVEN_NAMES = GIVEN_NAMES | ARABIC_GIVEN_NAMES | OF_OTHER_NATIONS
"""In Russian in the nominative alone: in other cases some are a village's, ``в Станиславе``."""
KNOWN_BY, KNOWN_PEOPLE = 30, 10_000
"""Names from which a town is known the world over, and how many people it is as if it had: it
may have made the news as a village, as Srebrenica did."""
MOST_NAMESAKES = 12
"""Bearers that are looked at, the important ones first."""


class Prior(NamedTuple):
    """What is known of a name, wherever it stands."""

    features: tuple[str, ...]
    bearers: tuple[Place, ...]
    """The first of the places that it can stand for."""


@lru_cache(maxsize=1 << 13)
def read_prior(
    name: str, namings: tuple[Naming, ...], gazetteer: Gazetteer, lang: str, sort: str = ""
) -> Prior:
    """Say how important the bearers of a name are, and how common it is as a word of ``lang``.

    ``sort`` is what the noun of a composed name says that it is.
    """
    if not namings:
        by_alphabet = ("composed_cyrillic",) if is_cyrillic(name) else ()
        own_words = words_of(lang, name, is_little_known=True)
        return Prior((f"composed_{sort}", *by_alphabet, *own_words), ())
    bearers = tuple([gazetteer.place(naming.place_id) for naming in namings[:MOST_NAMESAKES]])
    features = _standing(name, namings, bearers, lang)
    if _is_capital(features[0], namings, bearers, gazetteer):
        features.append("capital_city")
    uses = [naming.use for naming in namings]
    if Use.ABBREVIATION in uses and Use.NAME not in uses:
        features.append("abbreviation")
    if Use.CASE in uses and Use.NAME not in uses:
        features.append("case_form")
    if in_cyrillic := is_cyrillic(name):
        features.append("cyrillic")
        if set(uses) == {Use.SPELLING}:
            features.append("transcribed")
    words = name.count(" ") + name.count("-") + 1
    features.append("one_word" if words == 1 else "two_words" if words == 2 else "many_words")
    if not in_cyrillic and (name[0].isupper() or name[0].islower()):
        features.extend(_doubts(name, features, bearers, lang))
    if len(namings) >= 5:
        features.append("many_namesakes")
    if len(name) > 1 and name.isupper():
        features.append("capitals")
    features.extend(words_of(lang, name, is_little_known=features[0] in LITTLE_KNOWN))
    return Prior(tuple(features), bearers)


def _standing(
    name: str, namings: Sequence[Naming], bearers: Sequence[Place], lang: str
) -> list[str]:
    """Say what a name is as a place's, and what as a word of ``lang``."""
    bearer, as_word = _bearer(namings, bearers), _word(name, lang)
    if bearer == "demonym" and name[0].isupper():
        # "French" is a surname, and a frequent word for what it means here.
        return [bearer]
    if bearer.startswith("people_") and "frequent_word" in as_word:
        # ``She`` and ``La`` are also written for Shenzhen and Los Angeles, and whoever meets
        # them does not think of millions; of Bath and Reading one does where one is in them.
        return [*as_word, TOWN_AS_WORD] if _is_main_of_town(name, bearers) else as_word
    if bearer in ("province", "small_province") and "frequent_word" in as_word:
        as_word += [TOWN_AS_WORD] * _is_main_of_town(name, bearers)
    if bearer == LARGEST and "given_name" in as_word:
        as_word[as_word.index("given_name")] = "given_name_of_town"
    return [bearer, *as_word]


def _is_main_of_town(name: str, bearers: Sequence[Place]) -> bool:
    key = fold(name)
    return key not in CUES and any(
        one.feature.startswith("PPL") and one.population >= TOWN_PEOPLE and fold(one.name) == key
        for one in bearers
    )


def _doubts(
    name: str, features: Sequence[str], bearers: Sequence[Place], lang: str
) -> Iterator[str]:
    """Note what speaks against a name in a script with capitals, unless all know its place."""
    if lang == "en":
        yield from _other_name(name, features[0], bearers)
    if features[0] != "country" and "capital_city" not in features:
        yield from _length(name)


def _length(name: str) -> tuple[str, ...]:
    """Note a short name; Arabic, which writes no short vowels, has short names throughout."""
    return ("three_letters",) if len(name) <= 3 else ("four_letters",) if len(name) == 4 else ()


def _other_name(name: str, kind: str, bearers: Sequence[Place]) -> tuple[str, ...]:
    """Note a name that is nobody's main name in English, or not that of the largest who bears it.

    Others have ten names and more, and many of them are words, surnames or abbreviations; but
    one that begins as the main name does is it in another spelling, as most are of a name that
    is written in other letters.
    """
    if not kind.startswith(("people_", "province", "small_province")):
        return ()
    key = fold(name)
    beginning = key[:SAME_BEGINNING]
    largest = max(bearers, key=attrgetter("population"))
    if (
        largest.country in OTHER_SCRIPTS
        or fold(largest.name).startswith(beginning)
        or any(other.lang == "en" and fold(other.text) == key for other in largest.names)
    ):
        return ()
    is_main = any(fold(place.name).startswith(beginning) for place in bearers)
    return ("largest_by_other_name",) if is_main else ("other_name",)


def _bearer(namings: Sequence[Naming], bearers: Sequence[Place]) -> str:
    """Say what the most important of the bearers is."""
    if Use.DEMONYM in [naming.use for naming in namings[: len(bearers)]]:
        return "demonym"
    features = [place.feature for place in bearers]
    if not COUNTRY_CODES.isdisjoint(features):
        return "country"
    has_province = "ADM1" in features
    if has_province and any(place.feature == "ADM1" and _is_large(place) for place in bearers):
        return "province"
    sources = {place.id.partition(":")[0] for place in bearers}
    for source, kind in _BY_SOURCE:
        if source in sources:
            return kind
    if has_province:
        return "small_province"
    best = max([place.population for place in bearers])
    if best < KNOWN_PEOPLE and any(len(place.names) >= KNOWN_BY for place in bearers):
        best = KNOWN_PEOPLE
    return POPULATION_STEPS[bisect_right(_LEAST, best) - 1][1]


def _is_capital(
    kind: str, namings: Sequence[Naming], bearers: Sequence[Place], gazetteer: Gazetteer
) -> bool:
    """Whether a name is a capital's; before ``Washington`` stand many towns of two provinces."""
    if kind == "province" and len(namings) > MOST_NAMESAKES:
        bearers = [gazetteer.place(naming.place_id) for naming in namings]
    return "PPLC" in [place.feature for place in bearers]


def _is_large(province: Place) -> bool:
    return province.radius_m >= LARGE_PROVINCE_M


def _is_with_noun(parts: Sequence[str]) -> bool:
    """Whether two words are one with the noun of its sort: ``Northern Territory``."""
    return len(parts) > 1 and parts[-1] in NOUNS_OF_LAND and parts[0] not in _LEADING


def _word(name: str, lang: str) -> list[str]:
    features = []
    word = name.lower()
    parts = word.split()
    # Noun after noun is nothing but a name in Arabic: "جبل الشيخ", "سد النهضة".
    is_cue = CUES.issuperset(parts) and not (
        (lang == "ar" and len(parts) > 1 and parts[0] in PLACE_HEAD)
        or (name.istitle() and _is_with_noun(parts))
    )
    is_noun = lang == "de" and word in GERMAN_NOUNS
    if is_cue or is_noun or word in FREQUENT_WORDS.get(lang, ()):
        features.append("frequent_word")
    elif word in COMMON_WORDS.get(lang, ()) or (lang == "ru" and word in RUSSIAN_NEWS_WORDS):
        features.append("common_word")
    if word in _GIVEN_NAMES:
        features.append("given_name")
    elif word in SURNAMES or word in LEADERS:
        features.append("surname")
    if word in MONTHS_AND_DAYS:
        features.append("month_or_day")
    return features
