"""Organisations, ships, diseases and weapons whose names hold names of places: none is a place.

``The New York Times`` says nothing about New York, nor ``West Nile virus`` about the Nile, nor
the cruiser «Москва» about Moscow, and ``Hamas`` is also a village. Gives the spans of such names;
what the gazetteer finds inside them is left out. Papers, agencies and airlines have a noun of
their trade, after the place's name in English, before it in French, Arabic and Russian; those
without one, armed groups and weapons are listed, and so is what ships and diseases are called by.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.mentions.anchored import Anchored, has_script, whole_words
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAME = r"[A-ZÀ-ÖØ-ÞА-ЯЁ][\w’'-]*"
TRADES_AFTER = """
    Times Post Herald Tribune Gazette Chronicle Telegraph Journal Observer Independent Examiner
    Globe Mirror Courier Inquirer Dispatch Sentinel Standard Bulletin Guardian Review Daily News
    Airways Airlines Aviation
"""
TRADES_BEFORE = "Tribune Gazette Journal Courrier Quotidien Dépêche Nouvelles Voix Écho Echo"
LISTED = """
    Agence France-Presse|France-Presse|France Presse|France 24|France24|France Inter|France Info
    France Télévisions|France Culture|Radio France|Ouest-France|Air France|Press TV|Russia Today
    Voice of America|Xinhua|Jeune Afrique
    Hamas|Fatah|Hezbollah|Hizbullah|Taliban|Boko Haram|Al-Shabaab|al-Shabaab
    Al Shabaab|al Shabaab|Shebab|al-Qaeda|Al-Qaeda|al-Qaida|Al-Qaida|al-Qaïda|Al-Qaïda|Ansar Dine
    Reuters|Associated Press|Red Cross|Red Crescent|Wagner|Azov Battalion
    Azov Brigade|SANA|TOLO News|NATO|OTAN|ONU|Islamic State|Etat islamique|État islamique|Google
    African Union|L'Union africaine|L’Union africaine|L'Union européenne|L’Union européenne
    Molotov cocktail|Molotov cocktails|Molotovs|cocktail Molotov|cocktails Molotov|Cocktails Molotov
"""
LISTED_IN_CYRILLIC = """
    ИГ|ИГИЛ|РИА Новости|Синьхуа|Эхо Москвы|ХАМАС|ФАТХ|Хезболла|Талибан|Вагнер
    ОМОН|ОМОНа|ОМОНу|ОМОНом|ОМОНе|коктейль Молотова|коктейля Молотова|коктейлем Молотова
    коктейли Молотова|коктейлей Молотова|коктейлями Молотова|ОВА|ОГА|ХОВА|КГВА|ЦАХАЛ|ЦАХАЛа
"""
DISEASES = """
    Bundibugyo|Crimean-Congo|Crimean Congo|Hendra|Hong Kong|Japanese|Kyasanur Forest|Lassa|Lyme
    Machupo|Marburg|Mexican|Middle East|Nipah|Norwalk|Oropouche|Rift Valley|Ross River|Russian
    Spanish|St. Louis|Sudan|West Nile|Zaire
"""
"""What diseases are called by, with a noun after it."""
DISEASES_ALONE = "Chikungunya|Ebola|Ebolavirus|MERS|MERS-CoV|SARS|SARS-CoV|Zika"
OF_DISEASE = (
    r"(?:(?:viral|virus|acute|h[ae]{1,2}morrhagic|respiratory|equine)\s){0,2}"
    r"(?:[Vv]irus(?:es)?|[Ff]ever|[Ff]lu|[Dd]isease|[Ss]yndrome|[Ee]ncephalitis|ebolavirus|influenza)"
)
SHIPS_IN_CYRILLIC = """
    авианос сухогруз судн суден танкер паром катер крейсер эсмин фрегат корабл корвет яхт лайнер
    подлодк лодк барж теплоход буксир траулер газовоз контейнеровоз балкер
"""
SHIPS_IN_ARABIC = """
    سفينة سفن ناقلة ناقلتي سفينتي قارب زورق يخت عبارة عبّارة فرقاطة مدمرة غواصة طراد بارجة باخرة
    حاملة أسطول
"""
"""What ships are called by, with a name in quotation marks after it."""
LISTED_IN_ARABIC = """
    الشرق الأوسط اللندنية|القدس العربي|فرانس برس|فرانس 24|روسيا اليوم|شينخوا
    حركة فتح|حركة أمل|حركة الشباب|كتيبة آزوف|تحرير الشام|فتح الشام|الخوذ البيضاء|الفتح المبين
    مراسل الجزيرة|مراسلة الجزيرة|الجزيرة نت|الجزيرة مباشر|وزارة الداخلية|وزير الداخلية
"""
GROUPS = """
    Islamic State|ISIS|ISIL|Daesh|Al-Qaeda|al-Qaeda|Al-Qaida|al-Qaida
    État islamique|Etat islamique|Daech|EI|Al-Qaïda|al-Qaïda
"""
"""Armed groups that have branches called by lands: ``Islamic State Khorasan Province``."""
_BRANCHES = """
    Khorasan|Khorassan|Khurasan|West Africa|Central Africa|the Greater Sahara|the Arabian Peninsula
    the Indian Subcontinent|Afrique de l'Ouest|Afrique de l’Ouest|Afrique centrale|Grand Sahara
    péninsule arabique|Péninsule arabique
"""
_BRANCHES_IN_CYRILLIC = "Хорасан|Западн|Центральн|Больш|Синай|Аравийск"
_BRANCHES_IN_ARABIC = """
    خراسان|غرب أفريقيا|غرب إفريقيا|وسط أفريقيا|وسط إفريقيا|الصحراء الكبرى|جزيرة العرب
    شبه الجزيرة العربية|بلاد المغرب الإسلامي|المغرب الإسلامي|بلاد المغرب|شبه القارة الهندية
"""
_WORDS = 100
"""Code points that no three words are longer than."""


def _any_of(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, names))


def _names(text: str) -> list[str]:
    return [name for line in text.strip().splitlines() for name in line.strip().split("|")]


def _listed(text: str) -> str:
    return _any_of(_names(text))


_LATIN = (
    # The New York Times
    Anchored(
        whole_words(TRADES_AFTER.split()),
        re.compile(rf"(?<!\w)(?:{_NAME}\s){{1,3}}(?:{_any_of(TRADES_AFTER.split())})(?!\w)"),
        before=_WORDS,
        after=1,
    ),
    # La Tribune de Genève
    Anchored(
        whole_words(TRADES_BEFORE.split()),
        re.compile(
            rf"(?<!\w)(?:{_any_of(TRADES_BEFORE.split())})\s(?:d[eu]s?\s(?:l[ae'’]\s?)?|d['’]){_NAME}"
        ),
        before=1,
        after=_WORDS,
    ),
    # Rift Valley fever, Middle East respiratory syndrome
    Anchored(
        whole_words([*_names(DISEASES), *_names(DISEASES_ALONE)]),
        re.compile(
            rf"(?<!\w)(?:(?:{_listed(DISEASES)})\s{OF_DISEASE}|(?:{_listed(DISEASES_ALONE)}))(?!\w)"
        ),
        before=1,
        after=_WORDS,
    ),
    # Islamic State - Khorasan Province, Al-Qaïda dans la péninsule arabique
    Anchored(
        whole_words(_names(GROUPS)),
        re.compile(
            rf"(?<!\w)(?:{_listed(GROUPS)})\s?[-–—(]?\s?(?:(?:in|of|au|en|du|dans l[ea])\s)?"
            rf"(?:{_listed(_BRANCHES)})(?:\sProvince)?(?!\w)"
        ),
        before=1,
        after=_WORDS,
    ),
    Anchored(whole_words(_names(LISTED)), re.compile(rf"(?<!\w)(?:{_listed(LISTED)})(?!\w)"), 1, 1),
)
_QUOTED = r'[«"“][^»"”\n]{1,40}[»"”]'
"""A name in quotation marks."""
_CYRILLIC = re.compile(
    # «Нью-Йорк таймс», газета «Труд»
    r"(?<!\w)(?:[А-ЯЁ][\w-]*\s){1,3}(?i:таймс|пост|геральд|трибьюн|телеграф|ньюс)(?!\w)"
    rf"|(?<!\w)(?i:газет|журнал|телеканал|агентств|радио)\w*\s{_QUOTED}"
    rf"|(?<!\w)(?i:{_any_of(SHIPS_IN_CYRILLIC.split())})\w{{0,4}}\s(?:\w+\s){{0,2}}{_QUOTED}"
    rf"|(?<!\w)(?:{_listed(LISTED_IN_CYRILLIC)})(?!\w)"
    # «Вилаят Хорасан», ИГ — Провинция Западная Африка, «Аль-Каида на Аравийском полуострове»
    r"|(?<!\w)(?:Исламск\w{2,3} государств\w{1,2}|ИГ|ИГИЛ|Аль-Каид\w|[Вв]илаят\w{0,2})[»\s(«-]{1,3}"
    r"(?:[-–—]\s)?«?(?:(?:в|на)\s)?(?:[Пп]ровинци\w\s«?|[Вв]илаят\w{0,2}\s«?)?"
    rf"(?:{_listed(_BRANCHES_IN_CYRILLIC)})\w{{0,3}}(?:\s(?:Африк|Сахар|полуостров)\w{{1,2}})?(?!\w)"
)
_ARABIC = re.compile(
    # صحيفة القدس العربي, واشنطن بوست
    r"(?<!\w)[وفبلك]?قيادة\sعمليات\s(?:صلاح الدين|\w+)(?:\sوشرق دجلة)?"
    # a channel is a broadcaster, but for those that ships pass
    r"|(?<!\w)[وفبلك]?(?:صحيفة|جريدة|مجلة|وكالة|قناة(?!\s(?:السويس|بنما|كيل))|إذاعة)\s\w+(?:\s(?:ال\w+|تايمز|بوست))?"
    r"|(?<!\w)\w+(?:\s\w+)?\s(?:تايمز|بوست|تريبيون|جورنال|هيرالد)(?!\w)"
    # تنظيم الدولة الإسلامية - ولاية خراسان، القاعدة في جزيرة العرب
    r"|(?<!\w)[وفبلك]?(?:الدولة الإسلامية|داعش|القاعدة)[»\s(«–—-]{1,4}(?:في\s)?(?:ولاية\s)?"
    rf"(?:{_listed(_BRANCHES_IN_ARABIC)})(?!\w)|(?:تنظيم|جماعة)\s«?ولاية\s\w+"
    rf"|(?<!\w)[وفبلك]?(?:ال)?(?:{_any_of(SHIPS_IN_ARABIC.split())})\s(?:\w+\s){{0,2}}{_QUOTED}"
    rf"|(?<!\w)[وفبلك]?(?:{_listed(LISTED_IN_ARABIC)}|لجزيرة)(?!\w)"
)


def organisation_spans(text: str) -> Iterator[Span]:
    """Find the names of papers, airlines, armed groups, ships and so on in a text; some overlap."""
    matches = [match for pattern in _LATIN for match in pattern.finditer(text)]
    if has_script(text, "cyrillic"):
        matches += _CYRILLIC.finditer(text)
    if has_script(text, "arabic"):
        matches += _ARABIC.finditer(text)
    for match in matches:
        yield Span(match.start(), match.end())
