"""Mentions of one name to the question that is asked of it: its candidates and its company."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.gazetteer.rows import Use
from mapapp.mentions.anchored import has_script
from mapapp.mentions.beside import LONGEST_GAP, leads_to_land, leads_to_neighbour
from mapapp.mentions.lines import names_alone
from mapapp.mentions.sorts import SORT_OF_WORD, TOWN_OR_PROVINCE
from mapapp.records import Article, Mention, MentionKind, Place
from mapapp.resolution.evidence.containment import lies_in
from mapapp.resolution.evidence.feature_cue import FEATURES
from mapapp.resolution.evidence.kept import KEPT_BY_HAND, TOWN
from mapapp.resolution.genitive import lands_after
from mapapp.resolution.precision import COUNTRY, DISTRICT, PROVINCE, distance_m
from mapapp.resolution.scene import Question

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer

MOST_CANDIDATES = 24
"""Namesakes that are weighed, the most populous first: no smaller one has been seen to win."""

_BUILDINGS = frozenset(("HSP", "MSQE", "CH", "SCH", "PRN", "BDG", "SHRN", "HTL", "MKT", "SQR"))
"""Feature codes of what stands in a town."""
_ACROSS_M = 16_000.0
"""Metres from the middle of a town to a quarter or a building of it, at most."""
_PAST_ADJECTIVE = re.compile(rf"\s(?:\w+\s)?(?:{'|'.join(TOWN_OR_PROVINCE)})\s(?:of\s)?")
"""What stands between an adjective and a name: ``Lebanese port city of``, ``ливанском городе``."""
_NOUN_BEFORE = re.compile(rf"\b(?:{'|'.join(TOWN_OR_PROVINCE)})\s$", re.IGNORECASE)
_OF = re.compile(r"\s(?:de\s|d['’])")
"""The same where the noun stands before the adjective: ``ville libanaise de``."""
CITY = 100_000
"""Inhabitants from which a town is meant by a name before a province told by its noun."""
LIST = ", "
"""What stands between two names of a list, as between a town and its land."""
_OPENS = re.compile(r"\s?:\s*")
"""What stands between a town and a part of it: ``Raqqa: Rumaila``."""
_LONGEST_NOUN = max(map(len, TOWN_OR_PROVINCE)) + 2


def questions_of(
    article: Article, mentions: Sequence[Mention], gazetteer: Gazetteer
) -> list[Question]:
    """Gather the mentions of each name: one sense an article, so one question a name.

    But not where regions beside it tell of two: ``Paris, Texas`` and ``Paris, France``. What its
    noun says to be a province is asked for apart, too, for ``Kharkiv region`` is not the town of
    the next sentence. A described place is computed, not chosen, and asks none.
    """
    by_name: dict[tuple[str, bool, bool], list[int]] = {}
    for index, mention in enumerate(mentions):
        if mention.kind is MentionKind.DESCRIBED:
            continue
        is_province = SORT_OF_WORD.get(mention.cue.lower()) == "province"
        key = (mention.name.casefold(), mention.kind is MentionKind.DEMONYM, is_province)
        by_name.setdefault(key, []).append(index)
    # In a line that is all names, what sounds as a name was asked for.
    is_line = bool(names_alone(article.text, gazetteer))
    told = {
        index: _regions_beside(article, mentions, index, gazetteer, is_line=is_line)
        for indices in by_name.values()
        for index in indices
    }
    provinces = {name for name, _, is_province in by_name if is_province}
    questions = []
    for (name, _, is_province), indices in by_name.items():
        for group in _by_sense(mentions, indices, told, gazetteer):
            one = _question(article, mentions, group, told, gazetteer, is_line=is_line)
            is_apart = name in provinces and not is_province
            questions.append(_without_province_of_town(one) if is_apart else one)
    return questions


def _without_province_of_town(question: Question) -> Question:
    """Mean by a bare name the town where the article tells the province by its noun.

    Who writes ``Washington state`` means by ``Washington`` the capital.
    """
    homes = {one.country for one in question.candidates if _is_city(one)}
    candidates = tuple(
        one for one in question.candidates if one.feature != "ADM1" or one.country not in homes
    )
    return question._replace(candidates=candidates)


def _by_sense(
    mentions: Sequence[Mention],
    indices: Sequence[int],
    told: Mapping[int, Sequence[Place]],
    gazetteer: Gazetteer,
) -> list[list[int]]:
    """Part the mentions of a name beside which stand regions that none of its places shares.

    One beside which stands none means what the one before it does.
    """
    if len(indices) < 2 or sum([bool(told[index]) for index in indices]) < 2:
        return [list(indices)]
    groups: list[list[int]] = []
    inside: list[set[str]] = []
    at = 0
    first: list[int] = []
    for index in indices:
        shared = told[index] and {
            place.id
            for place in _candidates(mentions[index].place_ids, gazetteer)
            if any(lies_in(place, region) for region in told[index])
        }
        if not shared:
            (groups[at] if groups else first).append(index)
            continue
        at = next((at for at, places in enumerate(inside) if places & shared), len(groups))
        if at == len(groups):
            groups.append(first if not groups else [])
            inside.append(set(shared))
        groups[at].append(index)
        inside[at] &= shared
    return groups or [first]


def _question(
    article: Article,
    mentions: Sequence[Mention],
    indices: Sequence[int],
    told: Mapping[int, Sequence[Place]],
    gazetteer: Gazetteer,
    *,
    is_line: bool,
) -> Question:
    own = tuple(mentions[index] for index in indices)
    ids = own[0].place_ids
    if any(mention.place_ids != ids for mention in own):
        ids = tuple(dict.fromkeys(place_id for mention in own for place_id in mention.place_ids))
    beside: dict[str, Place] = {}
    for index in indices:
        for region in told[index]:
            beside[region.id] = region
    if len(ids) > 1 and any(
        _holds_another(article.text, mentions, index, told, gazetteer) for index in indices
    ):
        # "Reno, Nevada" is no town called Nevada.
        ids = tuple(one for one in ids if not gazetteer.place(one).feature.startswith("PPL")) or ids
    held = [
        land for index in indices for land in lands_after(article.text, mentions, index, gazetteer)
    ]
    if held:
        beside = {land.id: land for land in held}
        ids = tuple(one for one in ids if any(lies_in(gazetteer.place(one), land) for land in held))
    sorts = frozenset(SORT_OF_WORD[mention.cue.lower()] for mention in own if mention.cue)
    return Question(
        name=own[0].name,
        mentions=own,
        candidates=_of_noun(_candidates(ids, gazetteer), sorts),
        sorts=sorts,
        beside=tuple(beside.values()),
        spelt=frozenset() if is_line else _spelt(own[0].name, gazetteer),
    )


@lru_cache(maxsize=1 << 13)
def _candidates(ids: tuple[str, ...], gazetteer: Gazetteer) -> tuple[Place, ...]:
    places = sorted(map(gazetteer.place, ids), key=lambda place: (-_standing(place), place.id))
    return tuple(places[:MOST_CANDIDATES])


def _of_noun(places: tuple[Place, ...], sorts: Collection[str]) -> tuple[Place, ...]:
    """Of what a name may be that stands with a noun of provinces, the provinces: ``X state``."""
    if sorts != {"province"}:
        return places
    return tuple(one for one in places if one.feature in FEATURES["province"]) or places


@lru_cache(maxsize=1 << 13)
def _spelt(name: str, gazetteer: Gazetteer) -> frozenset[str]:
    return frozenset(one.place_id for one in gazetteer.named(name) if one.use is Use.SPELLING)


def _standing(place: Place) -> int:
    """Order candidates before weighing: what is no town is never cut off."""
    return place.population if place.id.startswith("geonames:") else place.population + 10**10


def _regions_beside(
    article: Article,
    mentions: Sequence[Mention],
    index: int,
    gazetteer: Gazetteer,
    *,
    is_line: bool,
) -> list[Place]:
    """Find the countries, provinces and districts that a mention's neighbours say it lies in.

    A line that is all names tells a village by its town, too: ``Kotana, Afrin``.
    """
    found = []
    mention = mentions[index]
    if index + 1 < len(mentions) and _holds_before(article.text, mention, mentions[index + 1]):
        after = mentions[index + 1]
        found += _holders(after, gazetteer)
        gap = article.text[mention.span.end : after.span.start]
        if not is_line and gap == LIST and _are_two_towns(mention, after, found, gazetteer):
            found = []
        if is_line and not found:
            found += _towns_around(mention, mentions[index + 1], gazetteer)
    elif index + 1 < len(mentions) and _is_near(article.text, mention, mentions[index + 1]):
        found += _neighbours(mention, mentions[index + 1], gazetteer)
    if index and _holds_after(article.text, mentions[index - 1], mention):
        found += _holders(mentions[index - 1], gazetteer)
    elif is_line and index and _opens(article.text, mentions[index - 1], mention):
        found += _towns_around(mention, mentions[index - 1], gazetteer)
    return found


def _holds_another(
    text: str,
    mentions: Sequence[Mention],
    index: int,
    told: Mapping[int, Sequence[Place]],
    gazetteer: Gazetteer,
) -> bool:
    """Whether a name follows that of a place in a land called so: ``Reno, Nevada``.

    But not what is in the land's town, or near it: ``Сур в Диярбакыре``, ``الشفاء في الموصل``,
    ``Moura, près de Mopti``.
    """
    before, mention = mentions[index - 1], mentions[index]
    if _is_near(text, before, mention):
        return False
    regions = [
        one
        for one in told.get(index - 1, ())
        if one.id in mention.place_ids and not one.feature.startswith("PPL")
    ]
    if not regions or before.name == mention.name:
        return False
    places = _candidates(before.place_ids, gazetteer)
    towns = [one for one in _places(mention, gazetteer) if _is_town(one)]
    if any(_is_within(place, town) for place in places for town in towns):
        return False
    return any(lies_in(place, region) for place in places for region in regions)


def _is_within(place: Place, town: Place) -> bool:
    """Whether a place is of the town itself: a quarter or a building, or nearer than its edge."""
    is_part = place.feature == "PPLX" or place.feature in _BUILDINGS
    reach = _ACROSS_M if is_part else town.radius_m if _is_city(town) else 0.0
    return place.country == town.country and distance_m(place, town) <= reach


def _are_two_towns(
    mention: Mention, after: Mention, regions: Sequence[Place], gazetteer: Gazetteer
) -> bool:
    """Whether a name is rather one of a list: ``Frankfurt, Kochi``, no town of Japan's Kochi."""
    if not (mention.place_ids and _may_be_town(after.place_ids, gazetteer)):
        return False
    own = _candidates(mention.place_ids, gazetteer)
    return not any(lies_in(place, region) for place in own for region in regions)


@lru_cache(maxsize=1 << 13)
def _may_be_town(ids: tuple[str, ...], gazetteer: Gazetteer) -> bool:
    return any(map(_is_town, _candidates(ids, gazetteer)))


def _towns_around(mention: Mention, other: Mention, gazetteer: Gazetteer) -> list[Place]:
    """Find the towns that a name beside another is of, if that is no town itself."""
    own = _places(mention, gazetteer)
    if any(map(_is_town, own)):
        return []
    countries = {place.country for place in own}
    towns = [place for place in _places(other, gazetteer) if _is_town(place)]
    return [town for town in towns if town.country in countries] or towns


def _is_near(text: str, mention: Mention, after: Mention) -> bool:
    gap = text[mention.span.end : after.span.start]
    return after.kind is MentionKind.NAME and leads_to_neighbour(gap)


def _neighbours(mention: Mention, other: Mention, gazetteer: Gazetteer) -> list[Place]:
    """Find the towns of a name that a place of another is near: ``Saint-Denis, près de Paris``."""
    own = _places(mention, gazetteer)
    towns = filter(_is_town, _places(other, gazetteer))
    return [town for town in towns if any(lies_in(place, town) for place in own)]


def _places(mention: Mention, gazetteer: Gazetteer) -> list[Place]:
    return [gazetteer.place(place_id) for place_id in mention.place_ids[:MOST_CANDIDATES]]


def _is_town(place: Place) -> bool:
    return place.population >= TOWN and place.feature.startswith("PPL")


def _is_city(place: Place) -> bool:
    return place.feature == "PPLC" or (_is_town(place) and place.population >= CITY)


def _opens(text: str, before: Mention, mention: Mention) -> bool:
    return _OPENS.fullmatch(text, before.span.end, mention.span.start) is not None


def _holds_before(text: str, mention: Mention, after: Mention) -> bool:
    """Whether its region follows, or in Arabic an adjective: ``Homs, Syria``, ``حمص السورية``."""
    gap = text[mention.span.end : after.span.start]
    if after.kind is MentionKind.DEMONYM:
        return gap == " " and has_script(after.name, "arabic")
    return after.kind is MentionKind.NAME and leads_to_land(gap)


def _holds_after(text: str, before: Mention, mention: Mention) -> bool:
    """Whether an adjective says of what country: ``Lebanese city of``, ``ville libanaise de``."""
    start, end = before.span.end, mention.span.start
    if before.kind is not MentionKind.DEMONYM or end - start > LONGEST_GAP:
        return False
    if _OF.fullmatch(text, start, end):
        noun_from = max(0, before.span.start - _LONGEST_NOUN)
        return _NOUN_BEFORE.search(text[noun_from : before.span.start]) is not None
    return _PAST_ADJECTIVE.fullmatch(text, start, end) is not None


def _holders(mention: Mention, gazetteer: Gazetteer) -> list[Place]:
    return regions_among(_places(mention, gazetteer), COUNTRY | PROVINCE | DISTRICT)


def regions_among(places: Sequence[Place], features: Collection[str]) -> list[Place]:
    """The places of some features: where a row is kept by hand, those of its country alone.

    Gaza is a province of Mozambique, too, but the news means the one that has its own row.
    """
    kept = {place.country for place in places if place.id.startswith(KEPT_BY_HAND)}
    regions = [place for place in places if place.feature in features]
    return [place for place in regions if place.country in kept] if kept else regions
