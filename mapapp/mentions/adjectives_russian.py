"""Russian adjectives of towns that say where a site is: ``в харьковском кафе``.

A text to hits, each under the towns that the adjective may be of. Written small it is no name of a
street or a district; no rule says which ending the town itself has, so every one that it may come
from is asked for, and only what many people live in is taken.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Hit
from mapapp.mentions.anchored import has_script
from mapapp.mentions.nouns_russian import forms_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.gazetteer.lookup import Gazetteer, Naming

TOWN_ADJECTIVE = "town_adjective"
"""Feature of such a sighting."""
SITES = """
    автовокзал автосалон автосервис автостанция аптека аэродром аэропорт база базар банк бар
    больница вокзал гимназия госпиталь гостиница дворец депо детсад дискотека заправка завод
    изолятор институт интернат казарма каток квартал кинотеатр кладбище клиника клуб колледж
    колония комбинат костёл лагерь лицей магазин медресе мечеть микрорайон морг мост музей
    набережная нефтебаза общежитие отель офис парк парламент пляж площадь поликлиника посёлок
    посольство порт предместье пригород район редакция ресторан роддом рынок садик склад собор
    станция стадион супермаркет синагога телецентр театр тюрьма терминал улица универмаг
    университет училище участок фабрика ферма храм центр церковь цирк шахта школа электростанция
"""
"""What is called by the town that it is in."""
UNDECLINED = "АЗС АЭС ГЭС ГРЭС ТЦ ТРЦ ТЭЦ ТЭС НПЗ СИЗО кафе метро депо"
_IRREGULAR = "рынка рынку рынком рынке рынки церкви церковью посёлка посёлку посёлком посёлке мосты"
LEAST_PEOPLE = 50_000
"""Who lives in a town that has an adjective everyone knows."""
NO_TOWNS = """
    араб брат воин граждан дам еврей каспий королев кон латин материн монастыр мор октябрь олимпий
    первомай рус север совет ураль уральск шахтер шахтёр
"""
"""Stems of adjectives of kings, seas and mothers, with which towns share them."""
_NO_TOWNS = frozenset(NO_TOWNS.split())


_OF_TOWN = (
    r"(?P<stem>[а-яё]{2,}(?:-[а-яё]+)*?)(?P<sk>[сц])к(?:ий|ая|ое|ие|ого|ому|ой|ую|им|ом|их|ими)"
)
_NAME = re.compile(_OF_TOWN)
_BESIDE = r"(?:[а-яё]+(?:ый|ий|ой|ая|ое|ые|ие|ого|его|ому|ему|ую|ым|им|ом|ем|ых|их)\s){0,2}"
_ADJECTIVE = re.compile(rf"(?<![\w-]){_OF_TOWN}(?=\s{_BESIDE}(?P<noun>[\w-]+))")
_CAPITAL = re.compile(rf"(?<![\w-])(?=[А-ЯЁ])(?i:{_OF_TOWN})(?=\s{_BESIDE}(?P<noun>[\w-]+))")
CALLED_SO = "университет аэропорт метрополитен онкодиспансер роддом"
"""What has the adjective of its own town in its name, as stations and cathedrals have not."""
_SUFFIXES = ("", "ов", "ев", "ин", "ан", "ен", "н")
_ENDINGS = (
    "", "а", "о", "е", "и", "ы", "у", "ь", "я", "к", "ск", "ка", "ки", "са", "сы", "ый", "ое", "ье",
)  # fmt: skip
_SHORTEST = 3


def is_of_town(name: str) -> bool:
    """Whether a name, written small, ends as such an adjective."""
    return _NAME.fullmatch(name) is not None


def adjective_hits(text: str, hits: Sequence[Hit], gazetteer: Gazetteer) -> Iterator[Hit]:
    """Find the adjectives of towns before a site, where no other hit stands."""
    if not has_script(text, "cyrillic"):
        return
    taken = {hit.start for hit in hits}
    named = (one for one in _CAPITAL.finditer(text) if one["noun"] in _FORMS_CALLED_SO)
    small = (one for one in _ADJECTIVE.finditer(text) if one["noun"] in _FORMS)
    for match in (*named, *small):
        if match.start() in taken:
            continue
        if towns := _towns_of(match["stem"].lower(), match["sk"], gazetteer):
            yield Hit(*match.span(), towns)


@lru_cache(maxsize=1 << 10)
def _towns_of(stem: str, sk: str, gazetteer: Gazetteer) -> tuple[Naming, ...]:
    """Give the towns of many people that an adjective may be of."""
    if stem in _NO_TOWNS:
        return ()
    return tuple(
        naming
        for name in _names_of(stem + "ц" * (sk == "ц"))
        for naming in gazetteer.named("-".join(map(str.capitalize, name.split("-"))))
        if (place := gazetteer.place(naming.place_id)).feature.startswith("PPL")
        and place.population >= LEAST_PEOPLE
    )


def _names_of(stem: str) -> list[str]:
    """Every name that the town of an adjective may have, by what stands before its ``ский``."""
    stems = [stem.removesuffix(suffix) for suffix in _SUFFIXES if stem.endswith(suffix)]
    if stem.endswith(("ь", "й")):  # кабульский, of Кабул; триполийский, of Триполи
        stems.append(stem[:-1])
    if stem.endswith("ж"):  # рижский, of Рига
        stems.append(stem[:-1] + "г")
    return [one + ending for one in stems if len(one) >= _SHORTEST for ending in _ENDINGS]


_FORMS = forms_of(SITES) | set(UNDECLINED.split()) | set(_IRREGULAR.split())
_FORMS_CALLED_SO = forms_of(CALLED_SO) | {"СИЗО", "НПЗ", "ТЭЦ"}
