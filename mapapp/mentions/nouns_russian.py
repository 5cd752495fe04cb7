"""Russian nouns for sorts of place, and every form that they stand in.

``HEADS`` come before the name of a place, ``TAILS`` end it; people edit them in the nominative.
"""

from __future__ import annotations

from mapapp.gazetteer.cases import case_forms

TAILS = {
    "district": """
        область области край края район районы округ округа уезд уезды воеводство губерния
        губернии провинция провинции республика республики волость кантон департамент графство
        герцогство княжество королевство ханство эмират султанат империя сельсовет префектура
        автономия штат штаты громада ссср ссср асср сср
    """,
    "water": """
        море моря океан залив пролив проливы озеро озёра водохранилище канал бухта лиман
        водопад река губа рейд лагуна
    """,
    "land": """
        остров острова полуостров гора горы хребет хребты нагорье плато равнина равнины
        низменность долина пустыня архипелаг мыс перевал ледник вулкан степь степи
        возвышенность ущелье котловина кряж коса впадина плоскогорье полушарие лес леса полесье
        континент материк
    """,
    "street": """
        улица проспект площадь мост шоссе бульвар переулок набережная ворота дорога тракт вокзал
    """,
}
"""Sort of thing: the nouns that end the name of one, after adjectives."""
HEADS = """
    город города село сёла деревня деревни посёлок посёлки станица хутор аул кишлак городок
    местечко столица порт коммуна пригород предместье
    район районы область области край провинция провинции губерния уезд округ штат штаты кантон
    департамент графство регион республика княжество королевство мухафаза вилайет префектура
    губернаторство муниципалитет община громада
    река реки озеро залив пролив море канал водохранилище бухта ручей приток
    остров острова полуостров гора вулкан хребет пустыня мыс долина перевал плато ущелье архипелаг
    улица проспект площадь мост г. пос. дер. ул.
    квартал микрорайон махалля джамоат кибуц мошав кпп блокпост погранпереход
    авиабаза аэродром
"""
"""Nouns that come before the name of a place."""
QUOTED = """
    кпп блокпост погранпереход переход пропуск пункт пост база авиабаза аэродром аэропорт
    терминал лагерь шахта рудник месторождение прииск станция мост перевал
"""
"""Nouns of sites whose name may be that of a place in quotation marks: ``КПП «Лачин»``."""
_IRREGULAR = {
    "хребет": "хребта хребту хребтом хребте",
    "округа": "округов округам округами округах",
    "острова": "островов островам островами островах",
    "города": "городов городам городами городах",
    "сёла": "сёл сёлам сёлами сёлах",
    "посёлки": "посёлков посёлкам посёлками посёлках",
    "моря": "морей морям морями морях",
    "озёра": "озёр озёрам озёрами озёрах",
    "области": "областей областям областями областях",
    "провинции": "провинций провинциям провинциями провинциях",
    "губернии": "губерний губерниям губерниями губерниях",
    "степи": "степей степям степями степях",
    "леса": "лесов лесам лесами лесах",
}
"""Nouns whose cases are not told by their ending."""


def forms_of(nouns: str) -> frozenset[str]:
    """Every form of some nouns, with е for ё too, as most write it."""
    forms = {
        form
        for noun in nouns.split()
        for form in (noun, *(_IRREGULAR.get(noun, "").split() or case_forms(noun)))
    }
    return frozenset(forms | {form.replace("ё", "е") for form in forms})


HEAD_FORMS = forms_of(HEADS)
QUOTED_FORMS = forms_of(QUOTED)


def district_forms() -> frozenset[str]:
    """Give the forms of the nouns for a district below a province."""
    return forms_of("район районы округ округа громада")


SORT_OF_TAIL = {form: sort for sort, nouns in TAILS.items() for form in forms_of(nouns)}


def follows_street(text: str, start: int) -> bool:
    """Whether the word before is ``улица``, a bridge or a square: what is called after somebody."""
    word = text[:start].rstrip().rpartition(" ")[2]
    return SORT_OF_TAIL.get(word.casefold()) == "street"
