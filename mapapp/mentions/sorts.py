"""Words that ask for a sort of place (``garrison of``, ``province de``, ``مدينة``), by sort.

``read_cue`` finds such a word beside a name; which rows of the gazetteer answer it is said
in resolution.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from mapapp.gazetteer.regions import LAKES, RIVERS, SEAS
from mapapp.mentions.arabic import ARABIC_ARTICLE, without_joined
from mapapp.mentions.countries import COUNTRY_ID

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer

SORTS = {
    "province": """
        محافظتي ولايتي province provinces wilaya wilayas governorate governorates oblast oblasts
        region county parish state prefecture gouvernorat gouvernorats département état région
        régions départements oblasts
        préfecture comté محافظة
        ولاية إقليم провинция провинции провинцию провинцией область области областью губерния
        провинций провинциях областей областях губернии край края крае штат штате штата provinz
        provinzen bundesland bundesstaat bundesstaates gouvernement gouvernements gebiet provincia
        provincias estado estados departamento departamentos gobernación gobernaciones óblast
        óblasts región regiones prefectura
    """,
    "town": """
        city town village hamlet suburb ville village bourg localité commune capital capitale
        villes villages localités chef-lieu
        faubourg banlieue quartier
        neighbourhood neighborhood مدينة بلدة قرية حي مدينتي بلدتي قريتي حيي بلدات قرى مدن عاصمة
        العاصمة
        город города городе городом городу
        деревня деревни деревне село села селе столица столицы столице столицу столицей
        посёлок посёлка посёлке
        поселок поселке stadt städte kleinstadt großstadt hafenstadt hauptstadt provinzhauptstadt
        dorf dörfer ortschaft gemeinde siedlung vorort stadtteil stadtviertel viertel ciudad
        ciudades pueblo pueblos villa localidad localidades aldea aldeas municipio municipios
        barrio
    """,
    "base": """
        base bases garrison outpost barracks airbase airfield airport airstrip checkpoint
        garnison caserne aérodrome aéroport avant-poste قاعدة مطار ثكنة حامية معسكر база базе базу
        базы базой гарнизон гарнизона гарнизоне авиабаза авиабазе авиабазу авиабазы аэродром
        аэродроме аэродрома аэродромом аэропорт аэропорта аэропорте аэропорту аэропортом
        stützpunkt luftwaffenstützpunkt militärstützpunkt militärbasis militärflughafen kaserne
        flughafen flugplatz aeropuerto aeródromo cuartel guarnición
    """,
    "field": """
        oilfield gasfield field fields refinery plant champ champs gisement raffinerie centrale
        حقل مصفاة محطة месторождение месторождения завод
    """,
    "camp": """
        camp camps مخيم лагерь лагере лагеря flüchtlingslager campamento
    """,
    "crossing": """
        crossing crossings poste-frontière معبر منفذ погранпереход кпп grenzübergang
    """,
    "dam": """
        dam barrage سد плотина плотины плотине staudamm presa embalse represa
    """,
    "water": """
        river lake sea gulf bay strait fleuve rivière lac mer golfe baie détroit نهر بحيرة بحر
        خليج река реки реке реку рекой озеро озера озере озеру озером
        море моря морем залив залива заливе пролив пролива проливе водохранилище водохранилища
        водохранилищем fluss see meer golf bucht ufer río ríos lago lagos mar golfo bahía
        estrecho orilla orillas
        bank banks shore shores rive rives berge berges ضفة ضفاف
        берег берега берегу берегом берегах берегами устье устья русло русла русле через
        форсировал форсировали вниз вверх
    """,
    "country": """
        country republic kingdom pays république royaume دولة جمهورية مملكة республика
        республики страна república republik
    """,
}
"""Sort of place: the words that ask for it, in the case they stand in."""

SORT_OF_WORD = {word: sort for sort, words in SORTS.items() for word in words.split()}
TOWN_OR_PROVINCE = [word for word, sort in SORT_OF_WORD.items() if sort in {"town", "province"}]

WATERS = SEAS | RIVERS | LAKES
_LINKS = frozenset(
    ("of", "de", "du", "des", "d", "l", "la", "le", "les", "the", "al", "von", "del", "по")
)
_MIDDLE = frozenset(
    """
    air oil gas military refugee displaced border power army naval aérienne militaire pétrolier
    port coastal northern southern eastern western central besieged portuaire côtière frontalière
    minière universitaire sainte balnéaire stratégique assiégée rebelle voisine russe russes
    refugiados aérea aéreo militar naval petrolera petrolero portuaria costera costero fronteriza
    fronterizo siria sirio iraquí libia libio afgana afgano ucraniana ucraniano rusa ruso rusas
    colombiana colombiano mexicana mexicano venezolana venezolano sitiada vecina
    gauche droite ukrainienne ukrainiennes syrienne syriennes irakienne irakiennes libyenne afghane
    gazier pétroliers réfugiés военная военной авиационная нефтяное газовое عسكرية الجوية العسكرية
    النفطي الغاز الحدودي للاجئين الدولي
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
"""Adjectives that stand between a name and its noun: ``base aérienne de``."""
_CLAUSE_ENDS = ".;:!?\n,()«»“”"
_WORD_OR_END = re.compile(rf"[^\W\d_]+(?:-[^\W\d_]+)*|[{_CLAUSE_ENDS}]")
REACH = 40
_JOINS = ("و", ", ", " и ")
"""What joins a name to the one before it in such a list."""
LIST_REACH = 80
"""Code points before a name in which the noun of its list may stand."""


_SEAT = re.compile(
    r"[,،] (?:the |la |le |l['’])?(capital|capitale|chef-lieu|столиц[аеуы]|столицей|عاصمة)(?!\w)"
)
"""``Gambela, capital of the region``: what goes on so is a town, whatever its land is called."""
_OF_A_LIST = re.compile(
    r"(?<!\w)[وفبل]?(محافظتي|ولايتي|مدينتي|بلدتي|قريتي)\s\w+(?:\s\w+)?\sو\Z"
    r"|(?<!\w)(провинций|провинциях|областей|областях)\s(?:[А-ЯЁ][\w-]+(?:,|\sи)\s)+\Z"
)
"""``محافظتي إدلب وحلب``: a noun in the dual or the plural goes with every name of a list."""


def read_cue(text: str, start: int, end: int) -> str:
    """Give the word beside ``text[start:end]`` that asks for a sort of place, as written.

    The word may stand before, with articles and adjectives between, or after: ``base
    aérienne de X``, ``X air base``. Empty where there is none.
    """
    left = text[max(0, start - REACH) : start]
    if left.endswith(_JOINS) and (
        listed := _OF_A_LIST.search(text, max(0, start - LIST_REACH), start)
    ):
        return listed[1] or listed[2]
    for word in islice(_backwards(left), 5):
        lower = without_joined(word.lower(), SORT_OF_WORD)
        if lower in SORT_OF_WORD:
            return lower if lower != word.lower() else word
        if lower not in _LINKS and lower not in _MIDDLE:
            break
    for after in _WORD_OR_END.finditer(text, end, end + REACH):
        lower = after[0].lower()
        if lower in SORT_OF_WORD:
            return after[0]
        if lower not in _MIDDLE:
            break
    seat = _SEAT.match(text, end)
    return seat[1] if seat else ""


def waters_of(
    name: str, cue: str, place_ids: Sequence[str], gazetteer: Gazetteer
) -> tuple[str, ...]:
    """Give those that are waters, of a name that says so, or words beside it: ``берег Днепра``.

    Empty where nothing says so, none is one, or a land is called so: ``через Нигер``, ``Red Sea
    state``.
    """
    sort = SORT_OF_WORD.get(cue.lower()) if cue else None
    is_water = sort == "water" or (sort != "province" and _has_noun_of_water(name))
    if not is_water or any(one.startswith(COUNTRY_ID) for one in place_ids):
        return ()
    return tuple(one for one in place_ids if gazetteer.place(one).feature in WATERS)


@lru_cache(maxsize=1 << 13)
def _has_noun_of_water(name: str) -> bool:
    """Whether a name has the noun of a water first or last: ``mer Rouge``, ``Red Sea``."""
    words = name.lower().split()
    ends = (words[0].removeprefix(ARABIC_ARTICLE), words[-1]) if len(words) > 1 else ()
    return any(SORT_OF_WORD.get(word) == "water" for word in ends)


def _backwards(left: str) -> Iterator[str]:
    """Give the words of the last clause from its end, and read no more of it than is asked for."""
    for run in reversed(left[left.rfind("\n") + 1 :].split()):
        # Most are words without a mark.
        for found in (run,) if run.isalpha() else reversed(_WORD_OR_END.findall(run)):
            if found in _CLAUSE_ENDS:
                return
            yield found
