"""Russian districts to the towns that they are called by: ``Хасавюртовский район``, ``Суджанский``.

A district is named by an adjective of its seat. No rule says which ending the town itself has, so
every one that the adjective may come from is asked for; what else the article names decides.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.mentions.nouns_russian import district_forms

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer

COUNTRIES = frozenset(("RU", "UA", "BY", "KZ", "KG", "TJ", "UZ", "TM", "MD", "GE", "AM", "AZ"))
"""Where districts are called so."""
DISTRICT = re.compile(
    r"(?P<stem>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*?)(?P<sk>ц|с)к(?:ий|ого|ому|им|ом)[ \u00a0]"
    rf"(?:[а-яё]+(?:ый|ий|ой|ого|ому|ым|им|ом)[ \u00a0])?(?:{'|'.join(sorted(district_forms()))})"
)
_SUFFIXES = ("", "ов", "ев", "ин", "ан", "ен", "н")
"""What an adjective may have between the stem of a town and ``ский``."""
_ENDINGS = ("", "а", "о", "е", "и", "ы", "ь", "я", "ск", "ка", "ки", "ое", "ая", "ская")
"""How a town's name may go on after its stem."""
_SHORTEST = 3
_OF_CITIES = """
    Ленин Киров Совет Октябрь Калинин Фрунзен Куйбышев Ворошилов Дзержин Пролетар Петров Будённов
    Буденнов Орджоникидзев Жданов Артёмов Артемов Свердлов Чапаев Киев Москов Красноармей
""".split()  # noqa: SIM905 - lines of words are read more easily than of strings
"""Stems of districts that every other large town has: of persons, the army, the capital."""


def is_district(name: str) -> bool:
    """Whether a name is that of a district called by an adjective of its seat."""
    match = DISTRICT.fullmatch(name)
    return match is not None and match["stem"] not in _OF_CITIES


def is_district_of_city(name: str) -> bool:
    """Whether a name is that of a district which every other large town has."""
    match = DISTRICT.fullmatch(name)
    return match is not None and match["stem"] in _OF_CITIES


@lru_cache(maxsize=1 << 10)
def seats_of(name: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Give the ids of the towns that a district may be called by; none for another name."""
    match = DISTRICT.fullmatch(name)
    if match is None or match["stem"] in _OF_CITIES:
        return ()
    stem = match["stem"] + ("ц" if match["sk"] == "ц" else "")
    found: dict[str, None] = {}
    for town in _towns(stem):
        for naming in gazetteer.named(town):
            place = gazetteer.place(naming.place_id)
            if place.country in COUNTRIES and place.feature.startswith("PPL"):
                found[place.id] = None
    return tuple(found)


def _towns(stem: str) -> list[str]:
    stems = [stem.removesuffix(suffix) for suffix in _SUFFIXES if stem.endswith(suffix)]
    towns = [one + ending for one in stems if len(one) >= _SHORTEST for ending in _ENDINGS]
    if stem.endswith("й"):  # Балаклейский район, of Балаклея
        towns.append(stem[:-1] + "я")
    return towns
