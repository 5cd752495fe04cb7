"""Words that tell a place by others, in French, English, Arabic and Russian.

Patterns only; what they mean together is read in ``relative.py``. They are matched against a
text in which every mention of a place is blanked out, so that a direction that is part of a
name is none of theirs.
"""

from __future__ import annotations

import re

from mapapp.records import RelationKind

NAME, ADJECTIVE = "\ue000", "\ue001"
"""What each letter of a name, and of an adjective of nationality, is blanked out with."""
_A = f"{NAME}++"
_D = f"(?:{NAME}++|{ADJECTIVE}++)"
_END = r"(?!\w)"

_UNITS = {
    "en": r"(?:nautical\smiles?|kilomet(?:er|re)s?|kms?|miles?|mi\b|met(?:er|re)s)\.?",
    "fr": r"(?:mill?es?\s(?:marins|nautiques)|kilomètres?|kms?|miles?|milles?|mètres)",
    "ru": r"(?:морск\w+\sмил\w+|километр\w*|км\.?|мил\w+|метр\w*)",
    "ar": r"(?:كيلو\s?متر(?:ات|ًا|اً|ا)?|كم|كلم|ميل(?:ًا|اً|ا)?|أميال|متر(?:ًا|اً|ا)?|أمتار)",
}

_EN = r"(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:[\s-]?(?:north|south|east|west)){0,2}"
_EN_NOUN = (
    r"(?:town|city|village|port|province|governorate|district|region|camp|base|airport|island"
    r"|county|state|oblast|capital|crossing)"
)
_EN_TAIL = rf"(?:\s(?:province|governorate|district|region|county|oblast|state){_END})?"
_EN_A = rf"(?:the\s)?(?:(?:\w+\s)??{_EN_NOUN}\s(?:of\s)?)?{_A}{_EN_TAIL}"
_EN_ROAD = r"(?:[Rr]oad|[Hh]ighway|[Mm]otorway)"
_ENGLISH = rf"""
    (?P<road> {_EN_ROAD}\s(?:that\s|which\s)?(?:(?:leading|running|leads|runs)\s)?
        (?:from|between|linking|connecting|links|connects)\s{_EN_A}\s(?:to|and|with)\s{_EN_A}
      | {_A}(?:\s?[-–—‑]\s?|\sto\s){_A}\s(?:[a-z]+\s)?{_EN_ROAD}{_END} )
  | (?P<between> [Bb]etween\s{_EN_A}\sand\s{_EN_A} )
  | (?P<offshore> [Oo]ff\s(?:the\s)?(?:[a-z]+\s)?(?:coast|coasts|coastline|shores?)\sof\s{_EN_A}
      | [Oo]ff\s(?:the\s)?{_D}(?:['’]s)?\s(?:[a-z]+\s)?(?:coast|coastline|shores?){_END}
      | (?:[Ww]aters|{_UNITS["en"]})\soff\s{_EN_A} )
  | (?P<outskirts> (?:{_EN}(?:ern)?\s)?
        (?:[Oo]utskirts|[Ss]uburbs|[Ee]dges?|[Pp]eriphery|[Ff]ringes)\sof\s{_EN_A} )
  | (?P<countryside> (?:{_EN}(?:ern)?\s)?(?:(?:[Cc]ountryside|[Rr]if)\sof|[Rr]ural)\s{_A}
      | (?:{_EN}(?:ern)?\s)?{_A}(?:['’]s)?\s(?:{_EN}(?:ern)?\s)?(?:[Cc]ountryside|[Rr]if){_END} )
  | (?P<side> {_EN}(?:wards?)?\s(?:of|from)\s{_EN_A} )
  | (?P<part> (?:[Cc]entral|{_EN}(?:ern)?)\s(?:(?:parts?|areas|half)\sof\s)?
        (?:the\s)?{_A}{_EN_TAIL} )
  | (?P<away> (?:kilomet(?:er|re)s?|kms?|miles?|mi|metres|meters)\s(?:\([^()\n]{{3,24}}\)\s)?
        (?:away\s)?(?:from|outside(?:\sof)?)\s{_EN_A} )
"""

_FR = r"(?:[Nn]ord|[Ss]ud|[Ee]st|[Oo]uest)(?:[\s-](?:nord|sud|[Ee]st|[Oo]uest)){0,2}"
_FR_ADJECTIVE = r"(?:orientale?|occidentale?|méridionale?|septentrionale?|centrale?)"
_DE = r"(?:de\s(?:la\s|l['’]\s?)?|du\s|d['’]\s?|des\s)"
_FR_NOUN = (
    r"(?:ville|village|localité|port|province|gouvernorat|district|région|camp|base|aéroport|île"
    r"|oblast|capitale|villes|fleuve|rivière|lac)"
)
_FR_A = (
    rf"(?:(?:la\s|le\s|l['’]\s?)?{_FR_NOUN}\s(?:\w+\s)??{_DE})?(?:la\s|le\s|les\s|l['’]\s?)?{_A}"
)
_FR_ROAD = r"(?:[Rr]oute|[Aa]utoroute|[Aa]xe)"
_FRENCH = rf"""
    (?P<road> {_FR_ROAD}\s(?:(?!(?:à|au|en|vers)\s)\w+\s)??(?:qui\s)?
        (?:(?:entre|reliant|relie|menant|mène|allant|va)\s)?(?:{_DE})?{_FR_A}\s(?:et|à|avec|vers)\s(?:{_DE})?{_FR_A}
      | {_FR_ROAD}\s(?:\w+\s)??{_A}\s?[-–—‑]\s?{_A} )
  | (?P<between> [Ee]ntre\s{_FR_A}\set\s{_FR_A} )
  | (?P<offshore> [Aa]u\slarge\s{_DE}(?:(?:côtes?|littoral|rivages?|port|ville)\s(?:{_DE})?)?{_D} )
  | (?P<outskirts> (?:[Pp]ériphérie|[Bb]anlieue|[Ff]aubourgs|[Ll]isière)\s
        (?:(?:{_FR}|{_FR_ADJECTIVE})\s)?{_DE}{_FR_A} )
  | (?P<countryside> (?:[Cc]ampagne\s{_FR}|campagne(?<=dans\sla\scampagne)
        |[Rr]if(?:\s{_FR})?|zones?\srurales?)\s{_DE}{_A} )
  | (?P<side> (?:[Aa]u\s|à\sl['’]\s?){_FR}\s{_DE}{_FR_A} )
  | (?P<part> (?:{_FR}|[Cc]entre)\s{_DE}{_FR_A} | {_FR}\s{ADJECTIVE}++
      | {_A}\s(?:du\s{_FR}|{_FR_ADJECTIVE}){_END} )
  | (?P<away> (?:kilomètres?|kms?|miles?|milles?|mètres)\s{_DE}{_FR_A} )
"""

_RU_WIND = r"(?:[Сс]еверо-|[Юю]го-)?(?:[Вв]осто[кч]|[Зз]апад|[Сс]евер|[Юю][гж])"
_RU_NOUN = (
    r"(?:город(?:а|е|у|ом|ами)?|посёлк\w+|поселк\w+|сел[ао]м?|деревн\w+|провинци\w+|област\w+"
    r"|район\w+|мухафаз\w+|порт\w*|лагер\w+|баз\w+|населённого\sпункта|населенного\sпункта|реки|озера)"
)
_RU_A = rf"(?:{_RU_NOUN}\s|г\.\s?)?[«\"]?{_A}[»\"]?"
_RU_ROAD = r"(?:[Аа]вто)?(?:[Тт]расс\w+|[Дд]орог\w+|[Шш]оссе)"
_RUSSIAN = rf"""
    (?P<road> {_RU_ROAD}\s(?:(?!(?:в|во|на|к|у|под)\s)\w+\s)??(?:из\s|между\s|от\s)?
        {_RU_A}(?:\s?[-–—‑]\s?|\s(?:в|и|до)\s){_RU_A} )
  | (?P<between> [Мм]ежду\s{_RU_A}\sи\s{_RU_A} )
  | (?P<offshore> [Уу]\s(?:{_D}\s)?(?:\w+\s)??(?:побережья|берегов)(?:\s{_RU_A})?
        (?<=[{NAME}{ADJECTIVE}ябевр»]) )
  | (?P<outskirts> (?:{_RU_WIND}\w*\s)?(?:[Оо]краин|[Пп]ригород|[Пп]редмест)\w+\s{_RU_A} )
  | (?P<countryside> (?:{_RU_WIND}\w*\s)?(?:[Сс]ельск\w+\s(?:местност|район|част)\w+|[Рр]иф\w?)\s
        {_RU_A} )
  | (?P<side> (?:(?:[Кк]\s)?{_RU_WIND}у|[Нн]а\s{_RU_WIND}е)\sот\s{_RU_A}
      | {_RU_WIND}н?ее\s(?:от\s)?{_RU_A} )
  | (?P<part> (?:[Нн]а\s)?{_RU_WIND}(?:е|а|у|ом)?\s{_RU_A}
      | (?:{_RU_WIND}н?|[Цц]ентральн)(?:ой|ая|ую|ого|ом|ый|ые|ых|ое|ем|ом|ым|ыми)\s
        (?:(?:част|район|пригранич)\w+\s)?{_RU_A} )
  | (?P<away> (?:километр\w*|км|мил\w+|метр\w*)\sот\s{_RU_A} )
"""

_AR_WIND = r"(?:شمال|جنوب|شرق|غرب)"
_AR = rf"(?:ال)?{_AR_WIND}(?:ي|ا|اً)?(?:\s(?:ال)?{_AR_WIND}ي?)?"
_AR_AFTER = rf"(?:\sال{_AR_WIND}ية?)(?:\sال{_AR_WIND}ية?)?"
_AR_NOUN = (
    r"(?:العاصمة|مدينتي|بلدتي|قريتي|مدينة|بلدة|قرية|محافظة|ولاية|مخيم|قاعدة|ناحية|منطقة|إقليم|معبر|مطار|ميناء|جزيرة"
    r"|نهر|بحيرة)"
)
_AR_A = rf"(?:{_AR_NOUN}\s)?{_A}"
_AR_ROAD = r"(?:ال)?(?:طريق|أوتوستراد|اوتوستراد|أتوستراد)"
_ARABIC = rf"""
    (?P<road> {_AR_ROAD}(?:\sال(?:دولي|سريع|رئيسي|واصل|رابط|عام)){{0,3}}\s
        (?:(?:الذي\s)?(?:يربط|يصل)\s)?(?:ما\s)?(?:بين\s|من\s)?{_AR_A}
        (?:\s?[-–—‑]\s?|\s(?:و|ب|إلى\s)?){_AR_A} )
  | (?P<between> (?:ما\s)?بين\s{_AR_A}\sو(?:بين\s)?{_AR_A} )
  | (?P<offshore> قبالة\s(?:(?:ال)?(?:سواحل|ساحل|شواطئ|شاطئ)\s)?(?:{_AR_A}|{_D}) )
  | (?P<outskirts> (?:{_AR}\s)?(?:ضواحي|أطراف|مشارف|ضاحية)\s{_AR_A}(?:{_AR_AFTER})?{_END} )
  | (?P<countryside> (?:{_AR}\s)?(?:ال)?ريف\s{_AR_A}(?:{_AR_AFTER})?{_END}
      | (?:ال)?ريف\sال{_AR_WIND}ي(?:\sال{_AR_WIND}ي)?\sل{_A} )
  | (?P<side> {_AR}\s(?:من\s)?{_AR_A} )
  | (?P<part> وسط\s{_AR_A} | ال{_AR_WIND}(?:\sال{_AR_WIND}ي)?\s{ADJECTIVE}++ )
  | (?P<away> (?:كيلو\s?مترا?ً?|كيلومترات|كم|كلم|ميلا?ً?|أميال)\s(?:من|عن)\s{_AR_A} )
"""

PHRASES = {
    lang: re.compile(f"(?x){pattern}")
    for lang, pattern in (
        ("en", _ENGLISH), ("fr", _FRENCH), ("ru", _RUSSIAN), ("ar", _ARABIC),
    )
}  # fmt: skip
"""Per language: a phrase, in the group of its :class:`RelationKind`."""

_STARTS = {
    "en": r"[Nn]orth|[Ss](?:outh|uburbs)|[Ee](?:ast|dges?\b)|[Ww](?:est|aters)"
    r"|[Cc](?:entral|ountryside)|[Bb]etween|[Oo](?:ff\b|utskirts)|[Pp]eriphery|[Ff]ringes"
    r"|[Rr](?:if\b|ural|oad)|[Hh]ighway|[Mm]otorway|k(?:m|ilomet)|m(?:i(?:les?)?\b|et[er])",
    "fr": r"[Nn]ord|[Ss]ud|[Ee]st|[Oo]uest|[Cc]entre|[Ee]ntre|[Aa]u\s|à\sl|[Pp]ériph|[Bb]anlieue"
    r"|[Ff]aubourgs|[Ll]isière|[Cc]ampagne|[Rr]if\b|zones?\srur|[Rr]oute|[Aa]utoroute|[Aa]xe"
    r"|k(?:m|ilom)|mil|mètres",
    "ru": r"[Сс]евер|[Юю][гж]|[Вв]осто|[Зз]апад|[Цц]ентр|[Мм]ежду|[Уу]\s|[Оо]краин|[Пп]ри?[ег]"
    r"|[Сс]ельск|[Рр]иф|[Кк]\s|[Нн]а\s|[Аа]вто|[Тт]расс|[Дд]орог|[Шш]оссе|к(?:м|илом)|мил|метр",
    "ar": r"(?:ال)?(?:شمال|جنوب|شرق|غرب|طريق|[أا]وتوس|أتوس|ريف)|وسط|(?:ما\s)?بين|قبالة|ضواحي"
    r"|أطراف|مشارف|ضاحية|ك(?:يلو|م|لم)|ميل|أميال",
}
_AFTER = r"[\s(«“„\"'’–—/-]"
STARTS = {
    lang: re.compile(rf"{_AFTER}(?={'[وبلفك]?' if lang == 'ar' else ''}({words}))")
    for lang, words in _STARTS.items()
}
"""Per language: words that a phrase begins with, after what it may follow; quick to look for."""
NAMES_FIRST = {
    lang: re.compile(rf"(?<={_AFTER}){_A}(?:{words})")
    for lang, words in {
        "en": rf"\s?[-–—‑]|\sto\s|(?:['’]s)?\s(?:{_EN}(?:ern)?\s)?(?:[Cc]ountryside|[Rr]if)",
        "fr": rf"\s(?:du\s{_FR}|{_FR_ADJECTIVE})",
    }.items()
}
"""How a phrase goes on that begins with a name, where it may."""

_DIGITS = r"(?<![\d/.,])\d+(?:[.,٫]\d+)*(?:[\u00a0\u202f ]\d{3})*"
NUMBERS: dict[str, dict[str, float]] = {
    "en": {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "a dozen": 12, "twelve": 12, "fifteen": 15, "twenty": 20,
        "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90, "a hundred": 100, "hundred": 100,
    },
    "fr": {
        "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
        "neuf": 9, "dix": 10, "une dizaine de": 10, "douze": 12, "une douzaine de": 12,
        "quinze": 15, "une quinzaine de": 15, "vingt": 20, "une vingtaine de": 20, "trente": 30,
        "une trentaine de": 30, "quarante": 40, "une quarantaine de": 40, "cinquante": 50,
        "une cinquantaine de": 50, "soixante": 60, "une soixantaine de": 60, "soixante-dix": 70,
        "quatre-vingts": 80, "quatre-vingt": 80, "cent": 100, "cents": 100,
        "une centaine de": 100,
    },
    "ru": {
        "полутора": 1.5, "двух": 2, "трех": 3, "трёх": 3, "четырех": 4, "четырёх": 4, "пяти": 5,
        "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10, "одиннадцати": 11,
        "двенадцати": 12, "тринадцати": 13, "четырнадцати": 14, "пятнадцати": 15,
        "шестнадцати": 16, "семнадцати": 17, "восемнадцати": 18, "двадцати": 20,
        "тридцати": 30, "сорока": 40, "пятидесяти": 50, "шестидесяти": 60, "семидесяти": 70,
        "восьмидесяти": 80, "девяноста": 90, "ста": 100, "двухстах": 200, "двухсот": 200,
        "трехстах": 300, "трёхстах": 300, "трехсот": 300, "трёхсот": 300, "четырехстах": 400,
        "четырёхстах": 400, "пятистах": 500, "пятисот": 500,
        "пять": 5, "десять": 10, "двадцать": 20, "тридцать": 30, "сорок": 40,
        "пятьдесят": 50, "сто": 100, "двести": 200,
    },
    "ar": {
        "خمسة": 5, "عشرة": 10, "عشرين": 20, "ثلاثين": 30, "أربعين": 40, "خمسين": 50,
        "ستين": 60, "سبعين": 70, "ثمانين": 80, "تسعين": 90, "مئة": 100, "مائة": 100,
        "مئتي": 200, "مائتي": 200,
    },
}  # fmt: skip
"""Numbers that are written out, as they stand before a unit of length."""
_JOINING = {"en": "(?:and )?", "fr": "(?:et )?", "ru": "", "ar": "و"}
"""Between the parts of a number that is written out: ``a hundred and thirty``."""
FEW = {
    "en": ("a few", "several", "a couple of"),
    "fr": ("quelques", "plusieurs"),
    "ru": ("нескольких", "несколько"),
    "ar": ("بضعة", "عدة"),
}
METRES = (
    (re.compile(r"nautical|marin|морск"), 1852.0),
    (re.compile(r"mi|м[иі]л|ميل|أميال"), 1609.344),
    (re.compile(r"k|км|кил|ك"), 1000.0),
    (re.compile(r""), 1.0),
)
"""What a unit of length begins with or holds, and its metres; the last is the metre."""
_BEFORE_WIND = {
    "en": r"(?:\s?\([^()\n]{3,24}\))?\s(?:away\s)?(?:to\s)?(?:the\s|due\s)?",
    "fr": r"(?:\s?\([^()\n]{3,24}\))?\s",
    "ru": r"(?:\s?\([^()\n]{3,24}\))?\s",
    "ar": r"(?:\s?\([^()\n]{3,24}\))?\s(?:إلى\s|الى\s|ال)?",
}
_RANGE = {"en": "to|and", "fr": "à|et", "ru": "до", "ar": "إلى"}


def _length(lang: str) -> re.Pattern[str]:
    words = "|".join(sorted((*NUMBERS[lang], *FEW[lang]), key=len, reverse=True))
    number = rf"(?:{_DIGITS}|\b(?:{words})(?:[\s-]{_JOINING[lang]}(?:{words})){{0,2}}(?!\w))"
    return re.compile(
        rf"(?i)(?P<low>{number})(?:(?:\s?[-–]\s?|\s(?:{_RANGE[lang]})\s)(?P<high>{number}))?[\s-]?"
        rf"(?P<unit>{_UNITS[lang]})(?:{_BEFORE_WIND[lang]})?\Z"
    )


UNITS = {lang: re.compile(unit) for lang, unit in _UNITS.items()}
LENGTHS = {lang: _length(lang) for lang in PHRASES}
"""Per language: a length at the end of the words before a phrase."""

WINDS = re.compile(
    r"(?P<n>north|nord|septentrion|север|شمال)|(?P<s>south|sud|méridion|юг|юж|جنوب)"
    r"|(?P<w>west|ouest|occident|запад|غرب)|(?P<e>east|\best\b|orient|восто|شرق)"
)
"""One direction of the compass, in any of the languages, in small letters."""
NO_PLACE_BETWEEN = re.compile(
    r"""(?ix)\b(?: talks? | relations? | ties | wars? | deals? | agreements? | tensions? | treaty
      | match | game | flights? | trade | dialogue | negotiations? | conflict | row | ceasefire
      | truce | peace | pact | differences? | alliance | cooperation | rivalry | dispute | link
      | links | contacts? | meetings? | border | divided | split | choose | torn
      | pourparlers | négociations? | guerre | accords? | liens? | échanges | vols? | trêve
      | cessez-le-feu | rivalité | différend | frontière | rapports | coopération | dialogue
      | переговор\w* | отношени\w+ | войн\w+ | соглашени\w+ | напряж\w+ | перемири\w+ | матч\w*
      | торговл\w+ | рейс\w* | сотрудничеств\w+ | договор\w* | границ\w+ | связ\w+
      | (?:ال)?(?: محادثات | مفاوضات | علاقات | حرب | اتفاق | اتفاقية | توتر | مباراة | هدنة
          | حدود | حوار | خلاف | تعاون | تجارة )
    )\s(?:\w+\s)?\Z"""
)
"""What is between parties, or is a border: read before ``between``."""
AREA_IDS = ("country:", "admin1:", "region:", "county:")
"""How the ids of what has parts begin."""
WIDE_IDS = ("country:", "region:")
"""How the ids of what is too wide to be a point that distances are counted from begin."""
KINDS = {kind.value: kind for kind in RelationKind}
