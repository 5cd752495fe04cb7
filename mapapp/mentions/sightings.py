"""Hits of the gazetteer to sightings: names written as names, not overlapping, with features.

A sighting is a candidate for a mention. Which are mentions is decided in ``find.py`` by the
weights of ``weights.py``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit
from mapapp.gazetteer.rows import ARABIC_SPEAKING, Use
from mapapp.gazetteer.scan import SMALL_ARTICLE
from mapapp.mentions.anchored import has_script
from mapapp.mentions.arabic import JOINED, NO_NAMES, is_adjective, is_sentence_part
from mapapp.mentions.beside import leads_to_land
from mapapp.mentions.context import Context, read_context
from mapapp.mentions.cues import PLACE_HEAD, WHOLE_WORDS
from mapapp.mentions.prior import Prior, read_prior
from mapapp.mentions.topic import LONGEST_SENTENCE, words_near
from mapapp.records import Span

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer, Naming
    from mapapp.mentions.composed import Composed
    from mapapp.records import Article, Place

LANGUAGES_WITH_CAPITAL_DEMONYMS = frozenset(("en", "de"))
"""Where ``syrian`` in lower case is a slip, and ``polish`` a verb."""

_NOUNS = PLACE_HEAD | NO_NAMES
"""What is a word in Arabic, though towns are called so."""
HOLDERS = frozenset(("country", "province", "small_province"))
"""What a name is that may say where another lies."""
ARABIC_LIKE = "ك"
"""Written onto the word after it; most words that begin with it do not mean ``like`` a place."""
RUSSIAN_SMALL = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
RUSSIAN_LARGE = frozenset("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ")
STREET_REACH = 14
_STREET = re.compile(r"(?<!\w)(?:улиц|проспект|переул|бульвар|площад|набережн)\w{0,4}\s\Z")
"""What in Russian the name of a person or town may follow, to name a street."""
_MAYOR = re.compile(
    r"(?<!\w)(?:мэр|губернатор|градоначальник|префект|бургомистр)\w{0,3}\s\Z", re.IGNORECASE
)
_OFFICER = re.compile(r"\s[А-ЯЁ][а-яё]+\s[А-ЯЁ][а-яё]+")
_AUTHORITY = re.compile(r"\s(?:ОВА|ОГА|обладминистраци|облгосадминистраци)")
"""What in Russian alone is called by a province, as ``мэр`` is by a town."""
LONGEST_OFFICE = 24
"""Code points that are read before a name for the office of whoever follows it."""
_SMALL_AFTER_ARTICLE = re.compile(r"(?:L[aeo]s?|Els?)\s(?=[a-zà-ÿ])")
_GOES_ON = re.compile(r"\s(?:[ae][lrsz]|[ae][dtn]|[ae](?:sh|ch|dh))[-’'](?=[A-ZÀ-Ý])")
"""What in Latin letters goes on with an Arabic name of which another place bears the first word:
``Aïn el-Héloué``, ``Deir ez-Zor``."""
_SMALL_NOUN = re.compile(r"\s(?:area|city|county|district|province|region|state)\Z")
_BUILDING = re.compile(r"(?<!\w)(?:школ|больниц|мечет|отел|гостиниц|ресторан|кафе|клуб)\w{0,3}\s\Z")
OF_PERSONS = {
    "after_capital": "after_word",
    "after_first_word": "after_word",
    "before_capital": "before_word",
    "before_saying": "before_word",
}
"""What speaks for a person's name, and what is left of it where the name can be no person's."""
OF_TOWNS = {
    "after_article": "town_after_article",
    "after_article_of_place": "town_after_article_of_place",
}
"""What speaks for a country or a region, and against a town, which takes no article."""
OF_OFFICE = ("after_place_noun", "before_word")
"""What the words around a name say of it where it says whose an office is."""
WELL_KNOWN = 300_000
"""Population from which a town is spoken of wherever an article's story is."""
_BEGINNINGS = frozenset(("sentence_start", "line_start"))
_BEFORE_A_REGION = frozenset((", ", " (", "، "))
_GENITIVE_LAND = re.compile(
    r"[цс]к(?:ого (?:[а-яё]+ого )?(?:района|округа|уезда|края)"
    r"|ой (?:[а-яё]+ой )?(?:области|губернии))\Z|\Aпровинции [А-ЯЁ]"
)
"""A land in the genitive, which Russian sets right after what lies in it."""
_POSSESSIVE = frozenset(("'s ", "’s "))
IN_A_LIST = frozenset((", ", " and ", " et ", " и ", " y ", " und ", ", and ", " و", "، "))


Regions = dict[str, dict[str | None, set[str]]]
"""By country and by province, or none where the country is meant, the names used for it."""


@dataclass(slots=True)
class Sighting:
    """A name of the gazetteer as the article writes it."""

    start: int
    end: int
    name: str
    namings: tuple[Naming, ...]
    prior: tuple[str, ...]
    bearers: tuple[Place, ...]
    """The first of the places that it can stand for."""
    features: list[str]
    is_person: bool
    is_sure: bool


def find_sightings(
    article: Article,
    hits: Sequence[Hit],
    composed: Sequence[Composed],
    taken: Sequence[Span],
    gazetteer: Gazetteer,
) -> list[Sighting]:
    """Read the sightings of an article, in order; those inside ``taken`` are left out."""
    text = article.text
    known = {hit.span for hit in hits} if composed else set()
    sorts = {name.span: name.sort for name in composed if name.span not in known}
    announced = {name.span.start for name in composed if name.sort == "announced"}
    kept = _longest([*hits, *(Hit(span, ()) for span in sorts)], taken, article.text)
    if article.lang == "en":
        kept = [_without_noun(hit, text) for hit in kept]
    priors: dict[str, Prior] = {}
    sightings = []
    in_cyrillic = has_script(text, "cyrillic")
    for hit in kept:
        start, end = hit.span.start, hit.span.end
        name = text[start:end]
        prior = priors.get(name)
        if prior is None:
            sort = sorts.get(hit.span, "") if sorts else ""
            prior = read_prior(name, hit.namings, gazetteer, article.lang, sort)
            priors[name] = prior
        if prior.features[0] != "country" and _GOES_ON.match(text, end):
            continue
        context = read_context(text, start, end, article.lang)
        if not name[0].isupper() and not SMALL_ARTICLE.match(name):
            context.features.append(without := _without_capital(hit, text))
            if without == "no_capitals" and "common_word" in prior.features:
                context.features.append("word_without_capitals")
        if start in announced and hit.namings:
            context.features.append("announced")
        if start and text[start - 1] == ARABIC_LIKE:
            context.features.append("after_like")
        features, is_person, is_sure = _read_again(context, name, prior, article.lang)
        if in_cyrillic and "given_name" not in prior.features and _is_of_office(text, start, end):
            features, is_person, is_sure = [*OF_OFFICE], False, True
        sightings.append(
            Sighting(
                start,
                end,
                name,
                hit.namings,
                prior.features,
                prior.bearers,
                features,
                is_person,
                is_sure,
            )
        )
    _compare(article, sightings)
    return sightings


def _without_noun(hit: Hit, text: str) -> Hit:
    """Take a small noun off a name: English writes those that belong to one with a capital."""
    noun = _SMALL_NOUN.search(text, hit.span.start, hit.span.end)
    return Hit(Span(hit.span.start, noun.start()), hit.namings) if noun else hit


def _read_again(
    context: Context, name: str, prior: Prior, lang: str
) -> tuple[list[str], bool, bool]:
    """Read the words around a name again, now that it is known whose name it may be."""
    features, is_person, is_sure = context
    if _ends_with_noun(name):
        features = [OF_PERSONS.get(one, one) for one in features]
        is_person = False
    if lang != "en" and prior.features[0].startswith("people_"):
        features = [OF_TOWNS.get(one, one) for one in features]
    if "after_capital" in features and _is_genitive(name, prior, lang):
        features[features.index("after_capital")] = "after_of"
    if "after_title" in features and _is_ruled(prior):
        features[features.index("after_title")] = "after_of"
        is_person = is_sure = False
    if prior.features[0] == "demonym" and "before_capital" in features:
        features[features.index("before_capital")] = "demonym_before_capital"
    if "capital_city" in prior.features:
        if "before_saying" in features:
            features[features.index("before_saying")] = "capital_says"
        elif _begins_sentence(features):
            features.append("capital_acts")
    return features, is_person, is_sure


def _is_of_office(text: str, start: int, end: int) -> bool:
    """Whether it says whose an office is: ``мэр Одессы Иван Ковалёв``, ``глава Херсонской ОВА``."""
    if _AUTHORITY.match(text, end):
        return True
    return (
        _OFFICER.match(text, end) is not None
        and _MAYOR.search(text, max(0, start - LONGEST_OFFICE), start) is not None
    )


def _begins_sentence(features: Sequence[str]) -> bool:
    """Whether a name begins its sentence and a word follows that is no name: a verb, mostly."""
    return "before_word" in features and not _BEGINNINGS.isdisjoint(features)


def _ends_with_noun(name: str) -> bool:
    """Whether a name ends with its noun, as ``Белгородской области``: it is no person's."""
    return name[-1] in RUSSIAN_SMALL and name.rpartition(" ")[2].islower() and " " in name


def _is_genitive(name: str, prior: Prior, lang: str) -> bool:
    """Whether a noun before a name is of it: ``die Straßen Portugals``; German has no of."""
    return lang == "de" and name.endswith("s") and prior.features[0] in HOLDERS


def _is_ruled(prior: Prior) -> bool:
    """Whether a name after a title says of what: ``президент Сирии``; Russian has no of."""
    return "cyrillic" in prior.features and prior.features[0] in HOLDERS


def written_as_names(article: Article, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Keep the hits with a capital, in a script or text without any, and names listed small."""
    text = article.text
    has_capitals = not text.islower()
    demonyms = article.lang not in LANGUAGES_WITH_CAPITAL_DEMONYMS
    for hit in hits:
        first = text[hit.span.start]
        if first.isupper():
            if first in "LE" and _SMALL_AFTER_ARTICLE.match(text, hit.span.start, hit.span.end):
                continue  # "La garde à vue": an article that opens a sentence, and a noun
            if first not in RUSSIAN_LARGE or not _names_building(hit, text):
                yield hit
        elif first.islower() and has_capitals:
            is_demonym = any(naming.use is Use.DEMONYM for naming in hit.namings)
            prefix = SMALL_ARTICLE.match(text, hit.span.start)
            if prefix and hit.span.end < prefix.end():
                continue  # no more than the article, though a town of Norway is called Ål
            if demonyms or not is_demonym or prefix:
                yield hit
        # "المدينة" is Medina, "مدينة" a town.
        elif (
            first.isalpha()
            and text[hit.span.start : hit.span.end] not in _NOUNS
            and not _ends_a_word(hit, text)
            and not is_sentence_part(text[hit.span.start : hit.span.end])
            and not is_adjective(text, hit.span.start, hit.span.end)
        ):
            yield hit


def _names_building(hit: Hit, text: str) -> bool:
    """Whether a Russian name is that of a street, or in the nominative a school's or hotel's."""
    before = max(0, hit.span.start - STREET_REACH), hit.span.start
    if _STREET.search(text, *before):
        return True
    is_nominative = any(naming.use is Use.NAME for naming in hit.namings)
    return is_nominative and _BUILDING.search(text, *before) is not None


def _ends_a_word(hit: Hit, text: str) -> bool:
    """Whether a name is the rest of a longer Arabic word, and that is an everyday one."""
    start = hit.span.start
    if not start or text[start - 1] not in JOINED:
        return False
    begin = max(text.rfind(mark, 0, start) for mark in " \n") + 1
    return text[begin : hit.span.end].lstrip("\"«“‘'(") in WHOLE_WORDS


def _without_capital(hit: Hit, text: str) -> str:
    """Say why a name is written without a capital, and may be one all the same."""
    if any(naming.use is Use.DEMONYM for naming in hit.namings):
        return "small_demonym"
    if not text[hit.span.start].islower():
        return "no_capitals"
    if text.islower():
        return "small_text"
    return "small_noun" if hit.namings else "small_head"


def _longest(hits: Iterable[Hit], taken: Sequence[Span], text: str) -> list[Hit]:
    """Choose hits that do not overlap: the longest, then the leftmost, first."""
    if taken:
        hits = [hit for hit in hits if not any(hit.span.overlaps(span) for span in taken)]
    kept: list[Hit] = []
    cluster: list[Hit] = []
    reach = -1
    for hit in sorted(hits, key=_place_in_text):
        if hit.span.start >= reach:
            kept.extend(_without_overlap(cluster, text))
            cluster = []
        cluster.append(hit)
        reach = max(reach, hit.span.end)
    kept.extend(_without_overlap(cluster, text))
    return kept


def _place_in_text(hit: Hit) -> tuple[int, int]:
    return hit.span.start, -hit.span.end


def _without_overlap(cluster: list[Hit], text: str) -> list[Hit]:
    if len(cluster) == 1:
        return cluster
    cluster = [hit for hit in cluster if not _is_joined(hit, cluster, text)]
    chosen: list[Hit] = []
    for hit in sorted(cluster, key=lambda hit: (hit.span.start - hit.span.end, hit.span.start)):
        if not any(hit.span.overlaps(other.span) for other in chosen):
            chosen.append(hit)
    chosen.sort(key=_place_in_text)
    return chosen


def _is_joined(hit: Hit, cluster: Sequence[Hit], text: str) -> bool:
    """``بإيران``: rather a name after ``in`` than a town whose spelling nobody has seen."""
    return (
        text[hit.span.start] in JOINED
        and _is_spelling(hit)
        and any(
            hit.span.start < other.span.start
            and hit.span.end == other.span.end
            and not _is_spelling(other)
            for other in cluster
        )
    )


def _is_spelling(hit: Hit) -> bool:
    return all(naming.use is Use.SPELLING for naming in hit.namings)


def _compare(article: Article, sightings: Sequence[Sighting]) -> None:
    """Add what the rest of the article says of each sighting's name."""
    counts = Counter(sighting.name for sighting in sightings)
    persons = {sighting.name for sighting in sightings if sighting.is_person}
    sure = {sighting.name for sighting in sightings if sighting.is_sure}
    in_lower_case = {
        name for name in counts if name[0].isupper() and _has_word(article.text, name.lower())
    }
    regions = _regions(sightings)
    is_long = len(article.text) > LONGEST_SENTENCE
    length = "in_article" if is_long else "in_sentence"
    for index, sighting in enumerate(sightings):
        name, features = sighting.name, sighting.features
        features.append(length)
        if counts[name] > 1:
            features.append("repeated")
        if name in persons and not sighting.is_person:
            features.append("person_elsewhere")
        if name in sure and not sighting.is_sure:
            features.append("sure_elsewhere")
        if name in in_lower_case:
            features.append("lower_case_elsewhere")
        if sighting.start < article.body_start:
            features.append("in_title")
        if not is_long:
            features += words_near(name, article.text, article.lang)
        if regions and sighting.prior[0] not in ("country", "demonym"):
            _compare_with_regions(sighting, regions)
        _compare_with_neighbours(article.text, sightings, index)
    if article.lang == "ar" and regions:
        _find_strangers(sightings, regions)


def _find_strangers(sightings: Sequence[Sighting], regions: Regions) -> None:
    """Note names of small places in lands that the article does not speak of.

    Arabic has no capitals, and many a word is the name of some village of the world.
    """
    named = {country: set().union(*names.values()) for country, names in regions.items()}
    holders = set().union(*named.values())
    for sighting in sightings:
        if len({place.country for place in sighting.bearers}) == 1:
            named.setdefault(sighting.bearers[0].country, set()).add(sighting.name)
    is_told_closely = any(province for names in regions.values() for province in names)
    for sighting in sightings:
        its_own = {sighting.name}
        if (
            _may_be_strange(sighting, is_told_closely=is_told_closely)
            and holders - its_own
            and all(named.get(place.country, its_own) <= its_own for place in sighting.bearers)
        ):
            sighting.features.append("stranger")


def _may_be_strange(sighting: Sighting, *, is_told_closely: bool) -> bool:
    """Whether a name is one word of a place that few know, where it could be any other word.

    After a noun of place it is a name; of another land only where the article names no province.
    """
    if " " in sighting.name or sighting.prior[0] in ("country", "demonym", "region"):
        return False
    if not sighting.namings:  # only the noun before it makes it a name
        return False
    is_named = "after_place_noun" in sighting.features and not is_told_closely
    if is_named and any(
        place.country in ARABIC_SPEAKING or not place.id.startswith("geonames:")
        for place in sighting.bearers
    ):
        return False
    return "capital_city" not in sighting.prior and not any(
        place.population >= WELL_KNOWN and place.feature != "ADM1" for place in sighting.bearers
    )


def _has_word(text: str, word: str) -> bool:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if (at == 0 or not text[at - 1].isalnum()) and (
            end == len(text) or not text[end].isalnum()
        ):
            return True
        at = text.find(word, end)
    return False


def _regions(sightings: Sequence[Sighting]) -> Regions:
    """Gather the countries and provinces that the article names, with the names used."""
    regions: Regions = {}
    for sighting in sightings:
        kind = sighting.prior[0]
        if (kind not in HOLDERS and kind != "demonym") or sighting.is_person:
            continue
        for place in sighting.bearers[:4]:
            province = place.name if place.feature == "ADM1" else None
            if province is not None or place.country:
                named = regions.setdefault(place.country, {})
                named.setdefault(province, set()).add(sighting.name)
    return regions


def _compare_with_regions(sighting: Sighting, regions: Regions) -> None:
    found = ""
    its_own = {sighting.name}
    for place in sighting.bearers:
        if (named := regions.get(place.country)) is None:
            continue
        if named.get(place.admin1, its_own) != its_own:
            found = "its_province_is_named"
            break
        if None in named:
            found = "its_country_is_named"
    if found:
        sighting.features.append(found)


def _compare_with_neighbours(text: str, sightings: Sequence[Sighting], index: int) -> None:
    """Note a name that stands beside another: ``Homs, Syria`` or ``Homs and Hama``."""
    sighting = sightings[index]
    if index + 1 < len(sightings):
        after = sightings[index + 1]
        gap = text[sighting.end : after.start]
        holds = after.prior[0] in HOLDERS
        is_its_land = holds and leads_to_land(gap) and _lies_in(sighting, after)
        if is_its_land or (holds and gap in _BEFORE_A_REGION):
            sighting.features.append("before_its_region")
            if is_its_land and "frequent_word" in sighting.prior and sighting.name.istitle():
                sighting.features.append("word_before_its_region")
        elif gap == " " and _GENITIVE_LAND.search(after.name):
            _replace(sighting, "before_capital", "before_word")
            sighting.features.append("before_its_region")
        elif gap in IN_A_LIST:
            sighting.features.append("before_another")
    if index and len(gap := text[sightings[index - 1].end : sighting.start]) <= 6:
        if gap in _POSSESSIVE and _lies_in(sighting, sightings[index - 1]):
            _replace(sighting, "after_capital", "after_of")
            _replace(sightings[index - 1], "before_capital", "before_word")
        if gap in _BEFORE_A_REGION and sighting.prior[0] in HOLDERS:
            sighting.features.append("after_what_it_holds")
        elif gap in IN_A_LIST:
            sighting.features.append("after_another")


def _replace(sighting: Sighting, feature: str, other: str) -> None:
    sighting.features[:] = [other if one == feature else one for one in sighting.features]


def _lies_in(sighting: Sighting, holder: Sighting) -> bool:
    """Whether a name's place, if known, is in the other's land: ``Pakistan's Balochistan``."""
    lands = {place.country for place in holder.bearers}
    is_inside = not sighting.bearers or any(one.country in lands for one in sighting.bearers)
    return is_inside and holder.prior[0] in HOLDERS
