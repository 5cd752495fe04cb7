"""What an article says elsewhere of a name that it has: repeated, a person's, in a land, in a list.

Sightings to further features of theirs. What stands right beside a name is read before
(``context.py``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from mapapp.gazetteer.rows import ARABIC_SPEAKING
from mapapp.mentions import beside
from mapapp.mentions.anchored import is_cyrillic
from mapapp.mentions.arabic import ARABIC_ARTICLE
from mapapp.mentions.prior import AS_WORD, COUNTRY_CODES, TOWN_AS_WORD
from mapapp.mentions.topic import LONGEST_SENTENCE, NOUNS_WITH_CAPITALS, words_near

if TYPE_CHECKING:
    from mapapp.mentions.sightings import Sighting
    from mapapp.records import Article

HOLDERS = frozenset(("country", "province", "small_province"))
"""What a name is that may say where another lies."""
_FREQUENT = ("frequent_word",)
_WIDE = HOLDERS | {"region"}
_ADJECTIVE_ENDS = ("ية", "ي", "ى")
"""How what is called ``the northern`` ends, as many a province is."""
WELL_KNOWN = 300_000
"""Population from which a town is spoken of wherever an article's story is."""
_BEFORE_A_REGION = frozenset((", ", " (", "، "))
_GENITIVE_LAND = re.compile(
    r"[цс]к(?:ого (?:[а-яё]+ого )?(?:района|округа|уезда|края)"
    r"|ой (?:[а-яё]+ой )?(?:области|губернии))\Z|\Aпровинции [А-ЯЁ]"
)
"""A land in the genitive, which Russian sets right after what lies in it."""
_POSSESSIVE = frozenset(("'s ", "’s "))
_JOINING = "and|et|и|y|und|then|and then|puis|et puis|затем|и затем|а затем|ثم|وثم"
IN_A_LIST = frozenset(
    (
        ", ",
        " و",
        "، ",
        *(f"{mark}{word} " for word in _JOINING.split("|") for mark in (" ", ", ", "، ")),
    )
)
"""What stands between two names of a list: ``X and Y``, ``X, then Y``."""
LONGEST_GAP = max(map(len, IN_A_LIST))
FARTHEST = max(LONGEST_GAP, beside.LONGEST_GAP)
"""Code points between a name and one after it that says something of it, at most."""
OF_A_LIST = {
    "after_locative": "list_after_locative",
    "after_place_noun": "list_after_place_noun",
}
"""What before the first of a list holds for all of it: ``в Хаме, Хомсе и Алеппо``."""
_BEFORE_TOWN = frozenset(
    (
        "after_locative",
        "after_of",
        "after_place_noun",
        "list_after_locative",
        "after_another",
        "after_what_it_holds",
    )
)
"""What stands before a town whose name is a frequent word, and not before that word."""
_IN_NAME = frozenset(
    (
        "before_capital",
        "before_facility_noun",
        "before_hyphen",
        "before_organisation_noun",
        "before_place_noun",
    )
)
"""What follows a word with a capital that is part of a longer name, or of a title."""
_AFTER_CUE = frozenset(("after_locative", "after_of", "after_place_noun", "after_verb"))
"""What stands before an Arabic word that a town is called by, and not before an adjective."""
_AS_CAPITAL = re.compile(r"، (?:عاصمة|مركز|(?:ثاني )?(?:كبرى|أكبر) (?:ال)?مدن)\s")
"""What tells of a word before it that a town is called so."""
_AND = " و"
_NEAR = 1.0
"""Degrees between two places of which a list names both as neighbours, some hundred kilometres."""
_FEW = 3
"""Bearers of a name that tells what is near."""
_LANDS = COUNTRY_CODES | {"ADM1"}
_FEMININE = "ية"
_FEMININE_NOUN = ("ة", "ات")
"""How Arabic nouns end that an adjective in the feminine may follow."""
Regions = dict[str, dict[str | None, set[str]]]
"""By country and by province, or none where the country is meant, the names used for it."""


def compare(article: Article, sightings: Sequence[Sighting]) -> None:
    """Add what the rest of the article says of each sighting's name."""
    _call_again(article, sightings)
    counts = Counter(sighting.name for sighting in sightings)
    persons = {sighting.name for sighting in sightings if sighting.is_person}
    declined = {one for sighting in sightings if sighting.is_person for one in _declined(sighting)}
    sure = {sighting.name for sighting in sightings if sighting.is_sure}
    in_lower_case = {
        name for name in counts if name[0].isupper() and _has_word(article.text, name.lower())
    }
    regions = _regions(sightings)
    by_name = {sighting.name: sighting for sighting in sightings}
    near = {name: _near_regions(sighting, regions) for name, sighting in by_name.items()}
    is_long = len(article.text) > LONGEST_SENTENCE
    length = "in_article" if is_long else "in_sentence"
    for index, sighting in enumerate(sightings):
        name, features = sighting.name, sighting.features
        features.append(length)
        if counts[name] > 1:
            features.append("repeated")
        if not sighting.is_person and (name in persons or _is_declined(sighting, declined)):
            features.append("person_elsewhere")
        if name in sure and not sighting.is_sure:
            features.append("sure_elsewhere")
        if name in in_lower_case:
            features.append("lower_case_elsewhere")
        if sighting.start < article.body_start:
            features.append("in_title")
        if not is_long:
            features += words_near(name, article.text, article.lang)
        features += near[name]
        _compare_with_neighbours(article.text, sightings, index)
    _tell_lists(sightings)
    _tell_towns(article, sightings)
    if article.lang == "ar":
        _tell_near(sightings)
        if regions:
            _find_strangers(sightings, regions)


def _tell_towns(article: Article, sightings: Sequence[Sighting]) -> None:
    """Note the frequent words that stand as the towns do that are called so."""
    if article.lang == NOUNS_WITH_CAPITALS:
        return
    for sighting in sightings:
        prior = sighting.prior
        is_word = prior[0] == "frequent_word" or prior[1:2] == _FREQUENT
        if is_word and TOWN_AS_WORD in prior and _is_where_towns_are(sighting):
            sighting.features.append("word_in_its_place")


def _is_where_towns_are(sighting: Sighting) -> bool:
    """Whether a word with a capital stands as a town does, in running text: ``a man from Bath``."""
    features = sighting.features
    return (
        sighting.name.istitle()
        and not _BEFORE_TOWN.isdisjoint(features)
        and _IN_NAME.isdisjoint(features)
    )


def _call_again(article: Article, sightings: Sequence[Sighting]) -> None:
    """Read an Arabic word as the name that it is elsewhere: ``مدينة الأبيض``, ``في الأبيض``.

    So is one that is told to be a capital: ``الأبيض، عاصمة شمال كردفان``.
    """
    if article.lang != "ar":
        return
    called = {
        one.name
        for one in sightings
        if AS_WORD.isdisjoint(one.prior) or _AS_CAPITAL.match(article.text, one.end)
    }
    for one in sightings:
        if one.name in called and not _AFTER_CUE.isdisjoint(one.features):
            one.prior = tuple(feature for feature in one.prior if feature not in AS_WORD)


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
    if _is_arab_province(sighting):
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


def _is_arab_province(sighting: Sighting) -> bool:
    """Whether a name is a province's where Arabic is spoken, and no adjective: ``الفجيرة``."""
    return (
        sighting.prior[0] == "province"
        and not sighting.name.endswith(_ADJECTIVE_ENDS)
        and any(
            one.feature == "ADM1" and one.country in ARABIC_SPEAKING for one in sighting.bearers
        )
    )


def _declined(sighting: Sighting) -> set[str]:
    """Give the places of a Russian name, by which its cases are known for one name."""
    if not is_cyrillic(sighting.name):
        return set()
    return {naming.place_id for naming in sighting.namings}


def _is_declined(sighting: Sighting, persons: set[str]) -> bool:
    """Whether a name is a person's in another case, and stands where persons may stand."""
    if not persons or sighting.is_sure:
        return False
    return not persons.isdisjoint(_declined(sighting))


def _tell_lists(sightings: Sequence[Sighting]) -> None:
    """Tell every name of a list by what stands before its first: ``сборные Англии и Уэльса``."""
    before: list[str] = []
    for first, second in pairwise(sightings):
        if "after_another" in second.features:
            if "after_another" not in first.features:
                before = _list_features(first.features)
            second.features += before


def _tell_near(sightings: Sequence[Sighting]) -> None:
    """Note in Arabic the names of a list that lie by another of it: ``برقين وحوارة``.

    A word that is no name would not be that of a village near by. The other must be a name itself.
    Of a name in no list it says less that it can lie by a town: ``حوارة جنوب نابلس``.
    """
    listed: list[Sighting] = []
    for sighting in sightings:
        if "after_another" not in sighting.features:
            _tell_neighbours(listed)
            listed = []
        listed.append(sighting)
    _tell_neighbours(listed)
    # A name has the same bearers wherever it stands.
    towns = {one.name: one for one in sightings if one.is_sure and _is_known_name(one)}
    for sighting in sightings:
        if (
            AS_WORD.isdisjoint(sighting.prior)
            and "near_another" not in sighting.features
            and any(name != sighting.name and _lie_near(sighting, towns[name]) for name in towns)
        ):
            sighting.features.append("near_town")


def _is_known_name(sighting: Sighting) -> bool:
    """Whether few places are called by a name."""
    return len(sighting.bearers) <= _FEW and _is_name(sighting)


def _is_name(sighting: Sighting) -> bool:
    """Whether a name is neither a word nor somebody's."""
    return AS_WORD.isdisjoint(sighting.prior) and not sighting.is_person


def _tell_neighbours(listed: Sequence[Sighting]) -> None:
    names = list(filter(_is_name, listed))
    for sighting in listed:
        if any(other is not sighting and _lie_near(sighting, other) for other in names):
            sighting.features.append("near_another")


def _lie_near(first: Sighting, second: Sighting) -> bool:
    """Whether two names can mean two places near each other, neither of which is a land."""
    return any(
        abs(one.lat - other.lat) < _NEAR and abs(one.lon - other.lon) < _NEAR
        for one in first.bearers
        for other in second.bearers
        if one.id != other.id and not (one.feature in _LANDS or other.feature in _LANDS)
    )


def _list_features(features: Sequence[str]) -> list[str]:
    """Give what stands before a name as what stands before the list that it begins."""
    found = [OF_A_LIST[feature] for feature in features if feature in OF_A_LIST]
    return found + [
        feature.replace(" before ", " list ", 1) for feature in features if " before " in feature
    ]


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
        is_word = "frequent_word" in sighting.prior
        if (kind not in HOLDERS and kind != "demonym") or sighting.is_person or is_word:
            continue
        for place in sighting.bearers[:4]:
            province = place.name if place.feature == "ADM1" else None
            if province is not None or place.country:
                named = regions.setdefault(place.country, {})
                named.setdefault(province, set()).add(sighting.name)
    return regions


def _near_regions(sighting: Sighting, regions: Regions) -> list[str]:
    """Say whether a name can mean a place in a province or country that has another name."""
    if not regions or sighting.prior[0] in ("country", "demonym"):
        return []
    found = []
    its_own = {sighting.name}
    for place in sighting.bearers:
        if (named := regions.get(place.country)) is None:
            continue
        if named.get(place.admin1, its_own) != its_own:
            return ["its_province_is_named"]
        if None in named:
            found = ["its_country_is_named"]
    return found


def _compare_with_neighbours(text: str, sightings: Sequence[Sighting], index: int) -> None:
    """Note a name that stands beside another: ``Homs, Syria`` or ``Homs and Hama``."""
    sighting = sightings[index]
    if index + 1 < len(sightings):
        after = sightings[index + 1]
        if after.start - sighting.end <= FARTHEST:
            _compare_with_next(sighting, after, text[sighting.end : after.start])
    if index and sighting.start - (before := sightings[index - 1]).end <= LONGEST_GAP:
        gap = text[before.end : sighting.start]
        if gap in _POSSESSIVE and _lies_in(sighting, before):
            _replace(sighting, "after_capital", "after_of")
            _replace(before, "before_capital", "before_word")
        if gap == " " and before.prior[0] == "demonym" and _is_wide(sighting):
            _replace(sighting, "after_capital", "after_word")
            _replace(before, "demonym_before_capital", "before_word")
        if gap in _BEFORE_A_REGION and sighting.prior[0] in HOLDERS:
            sighting.features.append("after_what_it_holds")
        elif gap in IN_A_LIST:
            sighting.features.append("after_another")
            if gap == _AND and "after_title" in sighting.features:  # it ends جبرة الشيخ
                _replace(sighting, "after_title", "after_word")
                sighting.is_person = False


def _compare_with_next(sighting: Sighting, after: Sighting, gap: str) -> None:
    holds = after.prior[0] in HOLDERS
    is_its_land = holds and beside.leads_to_land(gap) and _lies_in(sighting, after)
    if is_its_land or (holds and gap in _BEFORE_A_REGION):
        sighting.features.append("before_its_region")
        if is_its_land and "frequent_word" in sighting.prior and sighting.name.istitle():
            sighting.features.append("word_before_its_region")
    elif gap == " " and _is_said_of_town(sighting, after):
        sighting.features.append("before_its_region")
        sighting.prior = tuple(one for one in sighting.prior if one not in AS_WORD)
    elif gap == " " and _GENITIVE_LAND.search(after.name):
        _replace(sighting, "before_capital", "before_word")
        sighting.features.append("before_its_region")
    elif gap in IN_A_LIST:
        sighting.features.append("before_another")


def _is_wide(sighting: Sighting) -> bool:
    """Whether a name is a land's, of which an adjective may say whose it is: ``French Alps``."""
    return sighting.prior[0] in _WIDE and not sighting.is_person


def _is_said_of_town(sighting: Sighting, after: Sighting) -> bool:
    """Whether an Arabic adjective says of what land a town is: ``أدري التشادية``.

    It has the article and the feminine, as towns have; a noun would have the article, too.
    """
    return (
        after.prior[0] == "demonym"
        and after.name.startswith(ARABIC_ARTICLE)
        and after.name.endswith(_FEMININE)
        and not sighting.name.startswith(ARABIC_ARTICLE)
        and not sighting.name.endswith(_FEMININE_NOUN)
        and "after_organisation_noun" not in sighting.features
        and not {one.country for one in sighting.bearers}.isdisjoint(
            one.country for one in after.bearers
        )
    )


def _replace(sighting: Sighting, feature: str, other: str) -> None:
    sighting.features[:] = [other if one == feature else one for one in sighting.features]


def _lies_in(sighting: Sighting, holder: Sighting) -> bool:
    """Whether a name's place, if known, is in the other's land: ``Pakistan's Balochistan``."""
    lands = {place.country for place in holder.bearers}
    is_inside = not sighting.bearers or any(one.country in lands for one in sighting.bearers)
    return is_inside and holder.prior[0] in HOLDERS
