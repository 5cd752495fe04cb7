"""Russian districts to the towns that they are called by: ``Хасавюртовский район``, ``Суджанский``.

A district is named by an adjective of its seat. No rule says which ending the town itself has, so
every one that the adjective may come from is asked for; what else the article names decides.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.mentions.nouns_russian import district_forms
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.gazetteer.lookup import Gazetteer, Naming

COUNTRIES = frozenset(("RU", "UA", "BY", "KZ", "KG", "TJ", "UZ", "TM", "MD", "GE", "AM", "AZ"))
"""Where districts are called so."""
DISTRICT = re.compile(
    r"(?P<stem>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*?)(?P<sk>ц|с)к(?:ий|ого|ому|им|ом|ая|ой|ую)[ \u00a0]"
    rf"(?:[а-яё]+(?:ый|ий|ой|ого|ому|ым|им|ом)[ \u00a0])?(?:{'|'.join(sorted(district_forms()))})"
)
_ADJECTIVE = r"[А-ЯЁ][а-яё]+[цс]к(?:ий|ого|ому|им|ом)"
_REST = (
    rf"(?:(?:, |,? и ){_ADJECTIVE})*(?:, |,? и ){_ADJECTIVE}"
    r" (?:район|округ)(?:ы|а|ов|ам|ами|ах)(?!\w)"
)
_LISTED = re.compile(rf"(?P<stem>[А-ЯЁ][а-яё]+)(?P<sk>ц|с)к(?:ий|ого|ому|им|ом)(?={_REST})")
"""``Чугуевского`` of ``Чугуевского и Купянского районов``: a district whose noun comes later."""
_SHARES_NOUN = re.compile(_REST)
_SUFFIXES = ("", "ов", "ев", "ин", "ан", "ен", "н")
"""What an adjective may have between the stem of a town and ``ский``."""
_ENDINGS = ("", "а", "о", "е", "и", "ы", "ь", "я", "ск", "ка", "ки", "ое", "ая", "ская")
"""How a town's name may go on after its stem."""
_SHORTEST = 3
_OF_CITIES = """
    Ленин Киров Совет Октябрь Калинин Фрунзен Куйбышев Ворошилов Дзержин Пролетар Петров Будённов
    Буденнов Орджоникидзев Жданов Артёмов Артемов Свердлов Чапаев Киев Москов Красноармей
    Суворов Шевченков Индустриаль Примор Днепров Деснян Голосеев Оболон Печер Святошин Соломен
    Салтов Холодногор Немышлян Основян Новобавар Хаджибей Малинов Вознесенов
""".split()  # noqa: SIM905 - lines of words are read more easily than of strings
"""Stems of districts that every other large town has: of persons, the army, the capital; and of the
large towns of Ukraine."""


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
    if match is None:
        return ()
    return tuple(dict.fromkeys(naming.place_id for naming in _seats(match, gazetteer)))


def _seats(match: re.Match[str], gazetteer: Gazetteer) -> tuple[Naming, ...]:
    """The towns of one name or another that an adjective may be of."""
    if match["stem"] in _OF_CITIES:
        return ()
    stem = match["stem"] + ("ц" if match["sk"] == "ц" else "")
    return tuple(
        naming
        for town in _towns(stem)
        for naming in gazetteer.named(town)
        if (place := gazetteer.place(naming.place_id)).country in COUNTRIES
        and place.feature.startswith("PPL")
    )


def listed_districts(text: str, gazetteer: Gazetteer) -> Iterator[tuple[Span, tuple[Naming, ...]]]:
    """Find the adjectives of districts that share the noun of the last, and the towns of each.

    None of them is a town that is called so, even where no seat of it is known.
    """
    if "район" in text or "округ" in text:
        for match in _LISTED.finditer(text):
            yield Span(*match.span()), _seats(match, gazetteer)


def shares_noun(text: str, end: int) -> bool:
    """Whether a name that ends there is an adjective of such a list."""
    return _SHARES_NOUN.match(text, end) is not None


def _towns(stem: str) -> list[str]:
    stems = [stem.removesuffix(suffix) for suffix in _SUFFIXES if stem.endswith(suffix)]
    towns = [one + ending for one in stems if len(one) >= _SHORTEST for ending in _ENDINGS]
    if stem.endswith("й"):  # Балаклейский район, of Балаклея
        towns.append(stem[:-1] + "я")
    return towns
