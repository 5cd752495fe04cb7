"""A name to how papers of other habits spell it, so that ``Tarhouna`` is looked up.

What is written in Arabic or Cyrillic letters has no one spelling in Latin ones. BGN/PCGN, which
GeoNames follows, has ``Dārat ‘Izzah`` and ``Lysychansk``, the French press ``Daret Ezzé`` and
``Lyssytchansk``, the German ``Lyssytschansk``. Each habit spells a name as a whole: the ``sh``
of English does not mix with the ``ou`` of French. Goes by letters alone, so that it is for
names of countries that write so; and for names from elsewhere as Arabic papers write them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import ARABIC_SPEAKING, CYRILLIC_WRITING, NASAL_NAMES

FEWEST_LETTERS = 6
"""Of a spelling that is made: a shorter one is a word of some language."""
MOST_SPELLINGS = 64
"""Of a name in one habit; what is left out mixes its rarer choices."""

Step = tuple[re.Pattern[str], tuple[str, ...]]
"""What is spelt in more ways than one, and these ways, the usual one first."""


def _steps(text: str) -> tuple[Step, ...]:
    """Read a step a line, ``q: q k``: a pattern, and what may stand for it; ``-`` is nothing."""
    pairs = (line.split(": ") for line in text.strip().splitlines())
    return tuple(
        (re.compile(pattern.strip()), tuple("" if way == "-" else way for way in ways.split()))
        for pattern, ways in pairs
    )


_TO_BGN = _steps(r"""
    ': -
    ou(?=[aeiy]): w
    o[uo]: u
    t?ch: sh
    dj: j
    ee: i
    ei|ey|ai(?!n?e): ay
    eh?\b: ah
""")
"""GeoNames has some main names as English or French papers write them."""
_BY_ENGLISH = _steps(r"""
    ay(?![aeiuy]): ay ai ei
    aw(?![aeiuy]): aw au o
    u(?!\b): u oo ou
""")
_BY_FRENCH = _steps(r"""
    uw(?=[aeiy]): u
    w(?=[aeiy]): u w
    sh: ch
    \bj: j dj
    ay(?![aeiuy]): ai ei ay
    aw(?![aeiuy]): au ao o
    u: ou
    (?<=[aeiouy])s(?=[aeiouy]): s ss
    (?<=[^aeiouy][ai])n\b(?! ): n ne
    (?<=u)n\b(?! ): n ne
""")
_BY_BOTH = _steps(r"""
    \bkafr\b: kafr kfar kafar
    \btall\b: tall tell tal tel
    \bjabal\b: jabal jebel
    \bumm\b: umm um
    \bqalat\b: qalat qalaat
    (?<=a)t(?=\ ): t
    at(?=\ ): at et
    \B([b-df-hj-np-tv-z])\1: \1\1 \1
    q: q k
    dh: dh d z
    th: th t
    iyy?ah?\b: iyah iya ia ieh iyeh ie
    (?<=[^aeiuy])ah?\b(?!\ ): a ah eh e
""")
_OF_ARABIC = tuple((_BY_BOTH + by) for by in (_BY_ENGLISH, _BY_FRENCH))

_LETTERS = dict(zip(
    "абвгґдеёжзиіїйклмнопрстуфхцчшщъыьэєюя'", [
        "a", "b", "v", "g", "g", "d", "e", "e", "zh", "z", "i", "i", "i", "i", "k", "l", "m", "n",
        "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "ie",
        "yu", "ya", "",
    ], strict=True))  # fmt: skip
_UKRAINIAN = {"г": "h", "и": "y"}
_VOWELS = "аеёиіїоуыэєюя"
_CYRILLIC: dict[str, tuple[dict[str, str], tuple[Step, ...]]] = {
    "en": (
        {},
        _steps(rf"""
            [иы]й\b: y iy yi yy
            дж: j dzh
            ї: i yi
            [ьъ]?я: ia ya
            [ьъ]?ю: iu yu
            є: ie ye
            \bе|(?<=[{_VOWELS}ьъ])е: e ye
            й: i y
        """),
    ),
    "fr": (
        {"ж": "j", "ч": "tch", "ш": "ch", "щ": "chtch", "у": "ou", "ю": "iou", "я": "ia"},
        _steps(rf"""
            [иы]й\b: y i yi
            дж: dj
            (?<=[{_VOWELS}])с(?=[{_VOWELS}]): ss s
            \bе|(?<=[{_VOWELS}ьъ])е: e ie
            ин\b: in ine
        """),
    ),
    "de": (
        {"в": "w", "ж": "sch", "з": "s", "й": "j", "х": "ch", "ц": "z", "ч": "tsch",
         "ш": "sch", "щ": "schtsch", "ю": "ju", "я": "ja", "є": "je", "ї": "ji"},
        _steps(rf"""
            [иы]й\b: y i yj ij
            дж: dsch
            (?<=[{_VOWELS}])с(?=[{_VOWELS}]): ss s
            \bе|(?<=[{_VOWELS}ьъ])е: e je
            й: j i
        """),
    ),
    "es": (
        {"х": "j"},
        _steps(rf"""
            [иы]й\b: y i
            дж: dzh
            жж?: zh y
            [ьъ]?я: ia ya
            [ьъ]?ю: iu yu
            г(?=[еи]): gu g
            \bе|(?<=[{_VOWELS}ьъ])е: e ye
        """),
    ),
}  # fmt: skip
"""By language of the press: its letters, and what it may write instead, before they are."""
_ARABIC_NAME = re.compile(r"[\u0621-\u064a]{2,}(?: [\u0621-\u064a]+)*")
_VILLAGE = re.compile(r"كفر(?=\S{2})")
_ARABIC_ENDS = {"ه": "ا", "ا": "ه"}
_ABROAD = _steps("""
    [جغ]: ج غ
    (?<=^\\S)ا(?=\\S*ا\\S): ا -
    [ها]\\Z: ا ه
""")
"""A name from abroad in Arabic: ``g`` as Egypt or the Levant write it, and vowels long or short:
``كيسانجاني`` and ``كيسانغاني``, ``ماهاراشترا`` and ``مهاراشترا``, ``زامفارة`` and ``زامفارا``."""
_OF_PERSIAN = _steps("""
    پ: ب
    چ: تش
    ژ: ج
    گ: غ ك ج
    ڤ: ف
    [ٹټ]: ت
    [ڈډ]: د
    ڑ: ر
    ں: ن
    ہ: ه
    ھ: - ه
    ے: ي
""")
"""A name in the letters of Persian, Pashto and Urdu that Arabic lacks: ``گجرات``, ``غجرات``."""
_PERSIAN_NAME = re.compile("[\u0621-\u064aپچژگڤٹټڈډڑںہھے ]{3,}")
_WITH_UMLAUTS = frozenset(("AT", "CH", "DE", "DK", "FI", "NO", "SE"))
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
"""Letters that agencies write as two: ``Lillestroem``, ``Utoeya``."""
_NASAL = re.compile("[mn](?=[bcdfgjkpqstvz])")
"""A name of Africa that begins with two consonants, the first of which some papers set apart."""
_APOSTROPHE = re.compile("[’ʼ]")
_CYRILLIC_NAME = re.compile("[а-яёґєії'-]+(?: [а-яёґєії'-]+)*")


def spellings(name: str, country: str) -> Iterator[str]:
    """The keys that other papers may write a name under, which may be the name's own among them.

    Args:
        name: as its source writes it, in Latin, Cyrillic or Arabic letters.
        country: where the place is, ISO alpha-2.
    """
    small = _APOSTROPHE.sub("'", name.lower())
    if country in CYRILLIC_WRITING and _CYRILLIC_NAME.fullmatch(small):
        yield from _of_cyrillic(small, country)
    elif country in ARABIC_SPEAKING:
        key = fold(name)
        yield from _of_latin(key) if key.isascii() else _of_arabic(key)
    elif _ARABIC_NAME.fullmatch(key := fold(name)):
        yield from _spelt(key, _ABROAD)
    elif _PERSIAN_NAME.fullmatch(key):
        yield from _spelt(key, _OF_PERSIAN)
    elif _NASAL.match(key) and country in NASAL_NAMES:
        yield f"{key[0]}'{key[1:]}"
    elif country in _WITH_UMLAUTS and (told := small.translate(_UMLAUTS)) != small:
        yield fold(told)


def _of_arabic(key: str) -> Iterator[str]:
    """``معرةالنعمان`` for two words, ``كفر نبل`` for ``كفرنبل``, an alef for a final ta marbuta."""
    if not _ARABIC_NAME.fullmatch(key):
        return
    if key.count(" ") == 1:
        yield key.replace(" ", "")
    if village := _VILLAGE.match(key):
        yield f"{village[0]} {key[village.end() :]}"
    if key[-1] in _ARABIC_ENDS:
        yield key[:-1] + _ARABIC_ENDS[key[-1]]


def _of_latin(key: str) -> Iterator[str]:
    """An Arabic name in Latin letters."""
    for pattern, (way, *_) in _TO_BGN:
        key = pattern.sub(way, key)
    for habit in _OF_ARABIC:
        yield from _spelt(key, habit)


def _of_cyrillic(name: str, country: str) -> Iterator[str]:
    # Names that both languages can have are read as either.
    is_russian, is_ukrainian = not re.search("[ґєії']", name), country == "UA"
    for letters, habit in _CYRILLIC.values():
        for table in (_LETTERS,) * is_russian + (_LETTERS | _UKRAINIAN,) * is_ukrainian:
            told = str.maketrans(table | letters)
            for form in _spelt(name, habit):
                yield fold(form.translate(told))


def _spelt(name: str, habit: tuple[Step, ...]) -> Iterable[str]:
    """A name in every way of a habit, the usual ones first."""
    forms = [name]
    for pattern, ways in habit:
        spelt = (pattern.sub(way, form) for way in ways for form in forms)
        forms = list(islice(dict.fromkeys(spelt), MOST_SPELLINGS))
    return forms
