"""Russian adjectives of towns: ``в стамбульском районе Пендик`` is in Istanbul, named before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.places import is_scene
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import Topic
from mapapp.incidents.text.words import fold_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

_ADJECTIVE = re.compile(r"(?P<stem>[а-я]{3,}?)(?:ь?с|ц)к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)")
_OWN_ENDING = 2
"""Letters by which a town may be shorter than the stem of its adjective, or end otherwise."""


def town_of_adjective(told: Told, draft: Draft) -> Resolution | None:
    """The town named in the article whose adjective says where something in it was hit."""
    if told.reading.article.lang not in INFLECTING:
        return None
    towns = [
        one
        for one in told.resolutions
        if is_scene(one) and one.place and one.place.feature.startswith("PPL")
    ]
    if not towns:
        return None
    for stem in _stems(told, draft):
        for town in towns:
            if _is_of(stem, fold_words(town.mention.name, "ru")):
                return town
    return None


def _stems(told: Told, draft: Draft) -> Iterator[str]:
    """Stems of the adjectives in a draft's words that stand before a noun of place."""
    reading = told.reading
    span = draft.part or reading.sentences[draft.sentence].span
    nouns = reading.firsts(
        draft.sentence, Topic.ROLE, "place_noun", "settlement", "quarter", "facility"
    )
    for index in reading.words.within(span):
        is_small = reading.text[reading.words.starts[index]].islower()
        found = _ADJECTIVE.fullmatch(reading.words.keys[index]) if is_small else None
        if found and index + 1 in nouns:
            yield found["stem"]


def _is_of(stem: str, name: str) -> bool:
    """Whether a town, in whatever case, is that of a stem: ``Стамбуле`` of ``стамбул``."""
    shared = next(
        (at for at, (one, other) in enumerate(zip(stem, name, strict=False)) if one != other),
        min(len(stem), len(name)),
    )
    is_town = shared >= max(len(stem) - _OWN_ENDING, 4)
    return is_town and len(name) - shared <= _OWN_ENDING
