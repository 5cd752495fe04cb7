"""Mentions of one name to the question that is asked of it: its candidates and its company."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mapapp.gazetteer.rows import Use
from mapapp.mentions.lines import names_alone
from mapapp.mentions.sorts import SORT_OF_WORD
from mapapp.records import Article, Mention, MentionKind, Place
from mapapp.resolution.precision import COUNTRY, DISTRICT, PROVINCE
from mapapp.resolution.scene import Question

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer

MOST_CANDIDATES = 24
"""Namesakes that are weighed, the most populous first: no smaller one has been seen to win."""

_BESIDE = re.compile(r"\s?[,،(]\s?(?:in\s|en\s|au\s|в\s|في\s)?")
_LONGEST_GAP = 6


def questions_of(
    article: Article, mentions: Sequence[Mention], gazetteer: Gazetteer
) -> list[Question]:
    """Gather the mentions of each name: one sense an article, so one question a name.

    A described place is computed, not chosen, and asks none.
    """
    by_name: dict[tuple[str, bool], list[int]] = {}
    for index, mention in enumerate(mentions):
        if mention.kind is MentionKind.DESCRIBED:
            continue
        key = (mention.name.casefold(), mention.kind is MentionKind.DEMONYM)
        by_name.setdefault(key, []).append(index)
    return [_question(article, mentions, indices, gazetteer) for indices in by_name.values()]


def _question(
    article: Article, mentions: Sequence[Mention], indices: Sequence[int], gazetteer: Gazetteer
) -> Question:
    own = tuple(mentions[index] for index in indices)
    ids = dict.fromkeys(place_id for mention in own for place_id in mention.place_ids)
    places = [gazetteer.place(place_id) for place_id in ids]
    places.sort(key=lambda place: (-_standing(place), place.id))
    beside: dict[str, Place] = {}
    for index in indices:
        for region in _regions_beside(article, mentions, index, gazetteer):
            beside[region.id] = region
    # In a line that is all names, what sounds as a name was asked for.
    namings = () if names_alone(article.text, gazetteer) else gazetteer.named(own[0].name)
    return Question(
        name=own[0].name,
        mentions=own,
        candidates=tuple(places[:MOST_CANDIDATES]),
        sorts=frozenset(SORT_OF_WORD[mention.cue.lower()] for mention in own if mention.cue),
        beside=tuple(beside.values()),
        spelt=frozenset(one.place_id for one in namings if one.use is Use.SPELLING),
    )


def _standing(place: Place) -> int:
    """Order candidates before weighing: what is no town is never cut off."""
    return place.population if place.id.startswith("geonames:") else place.population + 10**10


def _regions_beside(
    article: Article, mentions: Sequence[Mention], index: int, gazetteer: Gazetteer
) -> list[Place]:
    """Find the country, province or district that follows a mention: ``Homs, Syria``."""
    if index + 1 == len(mentions):
        return []
    mention, after = mentions[index], mentions[index + 1]
    gap = after.span.start - mention.span.end
    if not 0 < gap <= _LONGEST_GAP or after.kind is not MentionKind.NAME:
        return []
    if not _BESIDE.fullmatch(article.text, mention.span.end, after.span.start):
        return []
    places = [gazetteer.place(place_id) for place_id in after.place_ids[:MOST_CANDIDATES]]
    return [place for place in places if place.feature in COUNTRY | PROVINCE | DISTRICT]
