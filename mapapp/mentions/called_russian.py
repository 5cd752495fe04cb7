"""What in Russian is only called by a town: streets, schools, ships, and who has its adjective.

``Улица Абовяна``, ``школа имени Кирова``, ``корабль «Минск»``, ``Донской монастырь``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.gazetteer.rows import Use

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Hit

REACH = 18
THING_REACH = 80
QUOTES = frozenset('«"„')
_STREET = re.compile(
    r"(?P<adjective>[а-яё](?:ой|ом|ая|ый)\s)?(?<!\w)"
    r"(?:[Уу]лиц[аеу]|(?<![Нн]а\s)[Уу]лицы|[Уу]лицей|(?:[Пп]роспект|[Бб]ульвар)(?:[ауе]|ом)?"
    r"|[Пп]ереул(?:ок|к[ауе]|ком)|[Пп]лощад(?:ь|и|ью)|[Нн]абережн(?:ая|ой|ую)|имени)\s\Z"
)
"""What the name of a person or town may follow, to name a street: one, and none that is told by
an adjective, as ``на улицах Кабула``, ``на улицы Герата`` and ``на главной площади Гомеля`` are;
or to name a school: ``имени Кирова``."""
_BUILDING = re.compile(r"(?<!\w)(?:школ|больниц|мечет|отел|гостиниц|ресторан|кафе|клуб)\w{0,3}\s\Z")
_INDECLINABLE = ("о", "е", "и", "у", "э")
"""How names end that are the same in every case: that of what a school is in, as of a school."""
_THING = re.compile(
    r"(?<!\w)(?:корабл|суд[нао]|танкер|фрегат|крейсер|эсмин|корвет|авианос|линкор|тральщик|сторожев"
    r"|(?:под)?лодк|субмарин|катер|буксир|паром|теплоход|лайнер|яхт|траулер|сухогруз|ледокол|газовоз"
    r"|контейнеровоз|балкер|барж|шхун|поезд|экспресс|газет|журнал|телеканал|фильм|операци"
    r"|полк|батальон|бригад|дивизи|отряд|групп|движени|организаци|парти|фонд|компани|концерн|клуб"
    r"|отел|гостиниц|ресторан|кафе|кинотеатр|театр|центр|магазин|супермаркет|универмаг|санатор|молл"
    r"|ракет\w{0,3}\sкомплекс|зенитн\w+\s(?:\w+\s)?комплекс)\w{0,5}\s(?:\w+\s)?"
    r"(?:[«\"„][^«\"„»“\n]{1,24}[»\"“](?:,| и) ){0,2}[«\"„]\Z",
    re.IGNORECASE,
)
"""What has a name in quotation marks, which may be a town's: ``катера «Бердянск» и «Никополь»``."""
CLOSING = frozenset('»"“')
_SITE = re.compile(
    r"(?<!\w)(?:(?:в|во|из|у|под|близ|возле|около|до|к)\s|(?:(?:авиа|погран|воен)?(?:баз|застав|городок|городк)"
    r"|завод|шахт|рудник|карьер|(?:блок)?пост|пункт|кпп|аэродром|аэропорт|станци|лагер|месторождени|полигон|колони"
    r"|пос[её]л|сел|деревн|город|район|квартал|рын|порт|перевал|(?:погран)?переход|мост|ущель|остров|хутор"
    r"|урочищ|стадион|терминал|тюрьм|зал|парк|пляж)\w{0,3}\s(?:\w+\s)?)[«\"„]\Z",
    re.IGNORECASE,
)
"""What a site in quotation marks follows: ``базы «Чермен»``, ``у «Чермена»``; ``бойцы «Азова»`` are
none."""
_OF_SITES = ("mapapp:", "locality:", "region:")
"""How the ids of places begin that are often called so, without any such word: «Азовсталь»."""
_OF_IRISH = ("О'", "О’")
"""What surnames begin with, whatever the rest of them is called like: ``О'Рурк``."""
_WITH_ADJECTIVE = re.compile(
    r"\s(?:собор|кладбищ|дом|рын|базар|двор|монастыр|университет|институт|академи|училищ|театр"
    r"|музе|вокзал|стадион|парк|сквер|храм|церк|мечет|аэропорт|аэродром|больниц|госпитал|школ"
    r"|гимнази|завод|фабрик|комбинат|шахт|тюрьм|колони|суд|дивизи|бригад|полк|батальон|флот|фронт"
    r"|фестивал)(?P<end>\w{0,4})(?!\w)"
)
"""Nouns whose adjective is written with a capital, and may be the name of a village."""
_AGREES = {
    "ый": "|ь|ок|ец", "ий": "|ь|й|ок|ец", "ой": "|ь|е|и|ы|ви", "ого": "а|я|ца|ка",
    "ому": "у|ю|цу|ку", "ым": "ом|ем|ком|цом", "им": "ом|ем|ком|цом", "ом": "е|у|ке|це",
    "ая": "а|я|ь|овь", "ую": "у|ю|ь|овь", "ое": "е",
}  # fmt: skip
"""By the ending of an adjective, those of the nouns it goes with."""


def is_only_called(hit: Hit, text: str) -> bool:
    """Whether a name is a street's, a ship's, an adjective, or in the nominative a school's."""
    if text.startswith(_OF_IRISH, max(0, hit.start - 2)):
        return True
    if hit.start and text[hit.start - 1] in QUOTES:
        before = max(0, hit.start - THING_REACH), hit.start
        return _THING.search(text, *before) is not None or _is_quoted_whole(hit, text)
    if _is_adjective_of(hit, text):
        return True
    before = max(0, hit.start - REACH), hit.start
    if street := _STREET.search(text, *before):
        return street["adjective"] is None
    is_nominative = any(naming.use is Use.NAME for naming in hit.namings) and not text.endswith(
        _INDECLINABLE, hit.start, hit.end
    )
    return is_nominative and _BUILDING.search(text, *before) is not None


def _is_quoted_whole(hit: Hit, text: str) -> bool:
    """Whether quotation marks hold no more than the name of a town, and nothing says that it is."""
    if text[hit.end : hit.end + 1] not in CLOSING or any(
        naming.place_id.startswith(_OF_SITES) for naming in hit.namings
    ):
        return False
    return _SITE.search(text, max(0, hit.start - THING_REACH), hit.start) is None


def _is_adjective_of(hit: Hit, text: str) -> bool:
    """``У Казанского собора``, but not ``в Грозном школы закрыты``: the two go together."""
    for ending, nouns in _AGREES.items():
        if text.endswith(ending, hit.start, hit.end):
            noun = _WITH_ADJECTIVE.match(text, hit.end)
            return noun is not None and noun["end"] in nouns.split("|")
    return False
