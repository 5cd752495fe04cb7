"""Hits of the gazetteer to sightings: names written as names, not overlapping, with features.

A sighting is a candidate for a mention. Which are mentions is decided in ``find.py`` by the
weights of ``weights.py``.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit, place_in_text
from mapapp.gazetteer.rows import BY_HAND, REGION, Use
from mapapp.gazetteer.scan import SMALL_ARTICLE
from mapapp.mentions.adjectives_russian import TOWN_ADJECTIVE, is_of_town
from mapapp.mentions.anchored import has_script
from mapapp.mentions.arabic import (
    JOINED,
    NO_NAMES,
    ends_everyday_word,
    is_adjective,
    is_adverb,
    is_called_so,
    is_half_a_name,
    is_sentence_part,
)
from mapapp.mentions.called_russian import is_only_called
from mapapp.mentions.compared import HOLDERS, compare
from mapapp.mentions.context import Around, read_context
from mapapp.mentions.countries import COUNTRY_ID
from mapapp.mentions.cues import OWN_ARTICLE, PLACE_HEAD
from mapapp.mentions.given_russian import is_given_name
from mapapp.mentions.prior import AS_WORD, Prior, read_prior
from mapapp.mentions.roads import tell_ends
from mapapp.mentions.sorts import WATERS
from mapapp.records import Span

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer, Naming
    from mapapp.mentions.composed import Composed
    from mapapp.records import Article, Place

LANGUAGES_WITH_CAPITAL_DEMONYMS = frozenset(("en",))
"""Where ``syrian`` in lower case is a slip, and ``polish`` a verb."""

CALLED = "called"
"""The sort of a name whose noun says of several that they are called so."""
ARABIC_LIKE = "ك"
"""Written onto the word after it; most words that begin with it do not mean ``like`` a place."""
RUSSIAN_SMALL = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
RUSSIAN_LARGE = frozenset("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ")
_MAYOR = re.compile(
    r"(?<!\w)(?:мэр|губернатор|градоначальник|префект|бургомистр)\w{0,3}\s\Z", re.IGNORECASE
)
_OFFICER = re.compile(r"\s[А-ЯЁ][а-яё]+\s[А-ЯЁ][а-яё]+")
_AUTHORITY = re.compile(r"\s(?:ОВА|ОГА|обладминистраци|облгосадминистраци)")
"""What in Russian alone is called by a province, as ``мэр`` is by a town."""
_MINISTRY = re.compile(
    r"(?<!\w)(?:Мин(?:обороны|здрав|юст|фин|энерго|транс|культуры)\w{0,2}|МВД|МЧС|МО|ФСБ|СБУ|ЦИК|ВМС"
    r"|ВВС|ВС|(?:МИД|Генштаб|Госдеп|Генпрокуратур|Следком|Росгварди|Погранслужб)\w{0,3})\s\Z"
)
"""What in Russian is a country's, and written with a capital."""
_INITIALISM = re.compile(r"\s[А-ЯЁA-Z]{2,6}(?:-[а-яё]+)?(?!\w)")
"""What begins something else beside a Russian name: ``в Волчанске ВСУ``, ``в Херсоне FPV-дрон``."""
_ADJECTIVE = re.compile("[а-яё][сц]к(?:ий|ая|ое|ие|ого|ой|их|ую|им)\\Z")
LONGEST_OFFICE = 24
"""Code points that are read before a name for the office of whoever follows it."""
_OPENING_WORD = re.compile(r"(?:L[aeo]s?|Els?|На|По|За|До|От|Из|Со|Во|Под|Над)\s(?=[a-zà-ÿа-яё])")
_GOES_ON = re.compile(
    r"\s(?:(?:[ae][lrsz]|[ae][dtn]|[ae](?:sh|ch|dh))[-’'](?=[A-ZÀ-Ý])"
    r"|[аэ](?:ль|[лрсзшдтнж])-(?=[А-ЯЁ]))"
)
"""What goes on with an Arabic name of which another place bears the first word: ``Aïn el-Héloué``,
``Deir ez-Zor``, and a person's, ``Халиль аль-Хасани``."""
_OUR_LADY = ("Notre-Dame", "Notre Dame")
_SAINTS = (*_OUR_LADY, "Saint-", "Saint ", "Sainte-", "Sainte ")
_OF_WHAT = re.compile(r"[ -](?:d(?:es?|u)[ -](?:l(?:a[ -]|['’]))?|d['’])(?=[A-ZÀ-Ý])")
"""What Our Lady is further called by: ``de Lourdes``, ``du Liban``, ``de la Garde``."""
_DEDICATED = re.compile(
    r"\b(?:[ée]glise|basilique|cath[ée]drale|chapelle|paroisse|coll[èe]ge|lyc[ée]e|h[ôo]pital"
    r"|clinique|couvent|monast[èe]re|abbaye|[ée]cole|s[ée]minaire|orphelinat|maternit[ée])\s\Z",
    re.IGNORECASE,
)
"""Nouns before a saint's name, French, of what is called by one."""
LONGEST_ACRONYM = 4
_MARKS = ' («"“-–—•*'
"""What may stand before a dateline."""
_REACH = 8
_CAPITALS_BESIDE = re.compile(r"[A-ZÀ-ÞА-ЯЁ]{2,}[ ,]+[A-ZÀ-ÞА-ЯЁ]{2,}")
"""Two words of a line in capitals."""
_SMALL_NOUNS = ("area", "city", "county", "district", "province", "region", "state")
_SMALL_NOUN = re.compile(rf"\s(?:{'|'.join(_SMALL_NOUNS)})\Z")
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
_OF_NOUN = frozenset(f"en after {noun}" for noun in OWN_ARTICLE)
"""What says that the article before a name is that of the noun after it: ``the Lachin bridge``."""
OF_OFFICE = ("after_place_noun", "before_word")
"""What the words around a name say of it where it says whose an office is."""
_BEGINNINGS = frozenset(("sentence_start", "line_start"))
_AFTER_ARTICLE = frozenset(OF_TOWNS)


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
    known = {(hit.start, hit.end) for hit in hits} if composed else set()
    composed = [name for name in composed if not _is_of_known_water(name, hits, gazetteer)]
    by_span = {(name.span.start, name.span.end): name.sort for name in composed}
    sorts = {span: sort for span, sort in by_span.items() if span not in known}
    announced = {name.span.start for name in composed if name.sort in ("announced", CALLED)}
    called = {name.span for name in composed if name.sort == CALLED}
    kept = _longest([*hits, *(Hit(*span, ()) for span in sorts)], taken, article.text)
    if article.lang == "en":
        kept = [_without_noun(hit, text) for hit in kept]
    priors: dict[str, Prior] = {}
    sightings = []
    in_cyrillic, in_arabic = has_script(text, "cyrillic"), has_script(text, "arabic")
    for start, end, namings in kept:
        name = text[start:end]
        prior = priors.get(name)
        if prior is None:
            sort = sorts.get((start, end), "") if sorts else ""
            prior = read_prior(name, namings, gazetteer, article.lang, sort)
            priors[name] = prior
        if prior.features[0] != "country" and (
            _GOES_ON.match(text, end) or (in_arabic and is_half_a_name(text, start, end))
        ):
            continue
        around = read_context(text, start, end, article.lang)
        features = around[0]
        if not name[0].isupper() and not SMALL_ARTICLE.match(name):
            features += _read_small(name, namings, text, prior)
        if start in announced and namings:
            features.append("announced")
        if in_arabic and text[start - 1 : start] == ARABIC_LIKE:
            features.append("after_like")
        around = _read_again(around, name, prior, article.lang, in_cyrillic=in_cyrillic)
        if in_cyrillic:
            around = _read_office(text, start, end, prior, around)
            around = _read_given(name, around)
            _read_start(name, prior, around[0])
            _read_initials(text, end, around[0])
        told = prior.features
        if in_arabic and namings:
            told = _as_called(told, text, start, end, called)
        sightings.append(Sighting(start, end, name, namings, told, prior.bearers, *around))
    tell_ends(article, sightings)
    compare(article, sightings)
    return sightings


def _is_of_known_water(name: Composed, hits: Sequence[Hit], gazetteer: Gazetteer) -> bool:
    """Whether a river is listed without the noun that stands before it: ``fleuve Atrato``."""
    return name.sort == "water" and any(
        hit.end == name.span.end
        and hit.start > name.span.start
        and any(_is_water(naming.place_id, gazetteer) for naming in hit.namings)
        for hit in hits
    )


def _is_water(place_id: str, gazetteer: Gazetteer) -> bool:
    return place_id.startswith(REGION) and gazetteer.place(place_id).feature in WATERS


def _as_called(
    features: tuple[str, ...], text: str, start: int, end: int, called: Container[Span]
) -> tuple[str, ...]:
    """What is known of an Arabic name, no word where ``the town of`` stands before it."""
    if not (is_called_so(text, start, end) or Span(start, end) in called):
        return features
    return tuple(one for one in features if one not in AS_WORD)


def _left(text: str, start: int) -> tuple[str, int, int]:
    return text, max(0, start - LONGEST_OFFICE), start


def _without_noun(hit: Hit, text: str) -> Hit:
    """Take a small noun off a name: English writes those that belong to one with a capital."""
    if not text.endswith(_SMALL_NOUNS, hit.start, hit.end):
        return hit
    noun = _SMALL_NOUN.search(text, hit.start, hit.end)
    return Hit(hit.start, noun.start(), hit.namings) if noun else hit


def _read_again(around: Around, name: str, prior: Prior, lang: str, *, in_cyrillic: bool) -> Around:
    """Read the words around a name again, now that it is known whose name it may be."""
    features, is_person, is_sure = around
    if in_cyrillic and (_ends_with_noun(name) or _is_country_of_another(prior)):
        features = [OF_PERSONS.get(one, one) for one in features]
        is_person = False
    if lang != "en" and prior.features[0].startswith("people_"):
        features = [OF_TOWNS.get(one, one) for one in features]
    elif not (_OF_NOUN.isdisjoint(features) or _AFTER_ARTICLE.isdisjoint(features)):
        features.append("article_of_noun")
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


def _read_office(text: str, start: int, end: int, prior: Prior, around: Around) -> Around:
    """Note in Russian whose office or ministry the words around a name tell: ``МИД России``."""
    if "given_name" not in prior.features and _is_of_office(text, start, end):
        return [*OF_OFFICE], False, True
    if prior.features[0] in HOLDERS and _MINISTRY.search(*_left(text, start)):
        around[0].append("of_ministry")
    return around


def _read_given(name: str, around: Around) -> Around:
    """Note a given name in any case before a surname: ``Владимиру Петрову``."""
    features, _, is_sure = around
    if is_sure or "before_capital" not in features or not is_given_name(name.lower()):
        return around
    return [*features, "before_surname"], True, False


def _read_start(name: str, prior: Prior, features: list[str]) -> None:
    """Note a Russian word that has its capital from the sentence: ``Киевский суд``, ``Рейс 12``."""
    if _BEGINNINGS.isdisjoint(features):
        return
    is_adjective = _ADJECTIVE.search(name) is not None and "before_word" in features
    if (is_adjective and prior.features[0] != "demonym") or "common_word" in prior.features:
        features.append("word_at_start")


def _read_initials(text: str, end: int, features: list[str]) -> None:
    """Take initials after a Russian name for the word that they are: no name goes on with them."""
    if "before_capital" in features and _INITIALISM.match(text, end):
        features[features.index("before_capital")] = "before_word"


def _is_of_office(text: str, start: int, end: int) -> bool:
    """Whether it says whose an office is: ``мэр Одессы Иван Ковалёв``, ``глава Херсонской ОВА``."""
    if _AUTHORITY.match(text, end):
        return True
    return _OFFICER.match(text, end) is not None and _MAYOR.search(*_left(text, start)) is not None


def _begins_sentence(features: Sequence[str]) -> bool:
    """Whether a name begins its sentence and a word follows that is no name: a verb, mostly."""
    return "before_word" in features and not _BEGINNINGS.isdisjoint(features)


def _ends_with_noun(name: str) -> bool:
    """Whether a name ends with its noun, as ``Белгородской области``: it is no person's."""
    return name[-1] in RUSSIAN_SMALL and name.rpartition(" ")[2].islower() and " " in name


def _is_country_of_another(prior: Prior) -> bool:
    """Whether it is a Russian country in an oblique case: ``министр России Пётр Лаптев``."""
    is_country = prior.features[0] == "country" and "given_name" not in prior.features
    return is_country and "case_form" in prior.features


_BORNE_BY_PERSONS = frozenset(("given_name", "given_name_of_town", "surname"))


def _is_genitive(name: str, prior: Prior, lang: str) -> bool:
    """Whether a noun before a name is of it: ``die Straßen Portugals``; German has no of."""
    is_held_to = prior.features[0] in HOLDERS or "capital_city" in prior.features
    return lang == "de" and name.endswith("s") and is_held_to


def _is_ruled(prior: Prior) -> bool:
    """Whether a name after a title says of what: ``президент Сирии``; Russian has no of.

    So does a town's in another case that is no person's name: ``мэр Бахмута``.
    """
    if "cyrillic" not in prior.features:
        return False
    is_town = "case_form" in prior.features and _BORNE_BY_PERSONS.isdisjoint(prior.features)
    return is_town or prior.features[0] in HOLDERS


def written_as_names(article: Article, hits: Iterable[Hit], gazetteer: Gazetteer) -> Iterator[Hit]:
    """Keep the hits with a capital, in a script or text without any, and names listed small."""
    text = article.text
    has_capitals = not text.islower()
    demonyms = article.lang not in LANGUAGES_WITH_CAPITAL_DEMONYMS
    called = 0  # up to where a ship's name goes: "Rostov-na-Donu" is no Don either
    for hit in sorted(hits, key=place_in_text):
        first = text[hit.start]
        if first.isupper():
            if first in "LEНПЗДОИСВNS" and _is_no_name(hit, text, article.lang):
                continue
            if hit.end - hit.start <= LONGEST_ACRONYM and _is_acronym(hit, text, gazetteer):
                continue
            if first in RUSSIAN_LARGE and (hit.end <= called or is_only_called(hit, text)):
                called = max(called, hit.end)
            else:
                yield hit
        elif first.islower() and has_capitals:
            is_demonym = any(naming.use is Use.DEMONYM for naming in hit.namings)
            prefix = SMALL_ARTICLE.match(text, hit.start)
            if prefix and hit.end < prefix.end():
                continue  # no more than the article, though a town of Norway is called Ål
            if demonyms or not is_demonym or prefix:
                yield hit
        # "المدينة" is Medina, "مدينة" a town.
        elif (
            first.isalpha()
            and not _is_noun(hit, text)
            and not ends_everyday_word(text, hit.start, hit.end)
            and not _is_adverb(hit, text)
            and not is_sentence_part(text[hit.start : hit.end])
            and not is_adjective(text, hit.start, hit.end)
        ):
            yield hit


def _is_noun(hit: Hit, text: str) -> bool:
    """Whether an Arabic name is a word, though towns are called so: unless ``حي`` is before it."""
    name = text[hit.start : hit.end]
    if name in PLACE_HEAD:
        return True
    return name in NO_NAMES and not is_called_so(text, hit.start, hit.end)


def _is_no_name(hit: Hit, text: str, lang: str) -> bool:
    """Whether it is what opens a sentence, and a small word, or the saint of a church.

    ``La garde à vue``, ``На том же``.
    """
    is_opening = _OPENING_WORD.match(text, hit.start, hit.end) is not None
    return is_opening or _is_dedication(hit, text, lang)


def _is_dedication(hit: Hit, text: str, lang: str) -> bool:
    """Whether a saint is whom a French church or hospital is called by, and no town.

    ``l'hôpital Saint-Nicolas``, ``Notre-Dame de Fatima``, but not ``l'hôpital de Saint-Denis``.
    """
    if lang != "fr" or any(naming.place_id.startswith(BY_HAND) for naming in hit.namings):
        return False
    name = text[hit.start : hit.end]
    if name.startswith(_OUR_LADY) and _OF_WHAT.match(text, hit.end):
        return True
    return name.startswith(_SAINTS) and _DEDICATED.search(*_left(text, hit.start)) is not None


def _is_acronym(hit: Hit, text: str, gazetteer: Gazetteer) -> bool:
    """Whether a short name is written in capitals as no place of the name is, nor a dateline.

    ``IRA`` is in Basque a name of Iran, and ``ГАИ`` no town called Гай.
    """
    start, end = hit.start, hit.end
    if end - start == 1 or not text[start:end].isupper():
        return False
    line = text.rfind("\n", 0, start) + 1
    opens = not text[line:start].strip(_MARKS)
    if opens or _CAPITALS_BESIDE.search(text, max(line, start - _REACH), end + _REACH):
        return False
    name = text[start:end].replace(".", "")
    return not any(
        naming.use is Use.ABBREVIATION
        or any(one.replace(".", "") == name for one in _all_names(naming, gazetteer))
        for naming in hit.namings
    )


def _all_names(naming: Naming, gazetteer: Gazetteer) -> Iterator[str]:
    """Every name of a place, the main one first: ``PK5`` has no other."""
    place = gazetteer.place(naming.place_id)
    yield place.name
    yield from (one.text for one in place.names)


def _is_adverb(hit: Hit, text: str) -> bool:
    """Whether a town is called as an Arabic adverb; of a country it is the adjective."""
    is_country = any(naming.place_id.startswith(COUNTRY_ID) for naming in hit.namings)
    return is_adverb(text[hit.start : hit.end]) and not is_country


def _read_small(name: str, namings: Sequence[Naming], text: str, prior: Prior) -> list[str]:
    without = _without_capital(name, namings, text)
    is_word = without == "no_capitals" and "common_word" in prior.features
    return [without, "word_without_capitals"] if is_word else [without]


def _without_capital(name: str, namings: Sequence[Naming], text: str) -> str:
    """Say why a name is written without a capital, and may be one all the same."""
    if any(naming.use is Use.DEMONYM for naming in namings):
        return "small_demonym"
    if is_of_town(name) and namings:
        return TOWN_ADJECTIVE
    if not name[0].islower():
        return "no_capitals"
    if text.islower():
        return "small_text"
    return "small_noun" if namings else "small_head"


def _longest(hits: Iterable[Hit], taken: Sequence[Span], text: str) -> list[Hit]:
    """Choose hits that do not overlap: the longest, then the leftmost, first."""
    if taken:
        hits = [hit for hit in hits if not any(hit.overlaps(span) for span in taken)]
    clusters: list[list[Hit]] = []
    reach = -1
    for hit in sorted(hits, key=itemgetter(0)):
        if hit.start >= reach:
            clusters.append([hit])
            reach = hit.end
        else:
            clusters[-1].append(hit)
            reach = max(reach, hit.end)
    return [
        hit
        for cluster in clusters
        for hit in (cluster if len(cluster) == 1 else _without_overlap(cluster, text))
    ]


def _without_overlap(cluster: list[Hit], text: str) -> list[Hit]:
    cluster = [hit for hit in cluster if not _is_joined(hit, cluster, text)]
    chosen: list[Hit] = []
    for hit in sorted(cluster, key=lambda hit: (hit.start - hit.end, hit.start)):
        if not any(hit.overlaps(other) for other in chosen):
            chosen.append(hit)
    chosen.sort(key=place_in_text)
    return chosen


def _is_joined(hit: Hit, cluster: Sequence[Hit], text: str) -> bool:
    """``بإيران``: rather a name after ``in`` than a town whose spelling nobody has seen."""
    return (
        text[hit.start] in JOINED
        and _is_spelling(hit)
        and any(
            hit.start < other.start and hit.end == other.end and not _is_spelling(other)
            for other in cluster
        )
    )


def _is_spelling(hit: Hit) -> bool:
    return all(naming.use is Use.SPELLING for naming in hit.namings)
