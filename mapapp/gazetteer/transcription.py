"""A name to how Russian and Arabic papers write it, so that ``Менаке`` is looked up for Ménaka.

Goes by the practical transcription of the language that a country's names are written in, which
tells sounds and not letters (``data/transcription.csv``, one a language). What a table leaves
open (a doubled consonant, a soft ``l`` in names of Arabic) is given both ways. English is left
out: its letters do not tell how a name sounds.
Arabic letters write what Russian ones tell, every vowel as a long one: ``ميناكا``.
After R. S. Gilyarevsky and B. A. Starostin, Foreign Names in Russian Text (1985).
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import islice, product

from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import ARABIC_SPEAKING

FEWEST_IN_RUSSIAN, FEWEST_IN_ARABIC = 4, 6
"""Letters of a form that is looked for: a shorter one is a word, in Arabic with no capital."""
MOST_FORMS = 4
"""Of a name; what is left out mixes its rarer choices."""


@dataclass(frozen=True, slots=True)
class _Habit:
    """How the names of one language are transcribed."""

    sounds: re.Pattern[str]
    """What is a sound in it, each in a group of its own, the longer before the shorter."""
    ways: tuple[tuple[str, ...], ...]
    """For each group what it becomes, the usual way first."""


_BEGIN, _END = r"(?<![^\W\d_])", r"(?![^\W\d_])"
_VOWELS = "aeiouyàáâãäåæéèêëíìîïóòôõöøúùûüıəœăőű"
_SIGNS = {"^": _BEGIN, "$": _END, "V": f"[{_VOWELS}]", "C": rf"[^\W\d_{_VOWELS}]"}
"""In the tables, which are of small letters: ends of a word, a vowel, a consonant."""
_BESIDES = {
    "arabic": ("romanised", "letters"),
    "thai": ("romanised", "letters"),
    "to_arabic": (),
    "es_to_arabic": ("to_arabic",),
    "romanised_to_arabic": ("to_arabic",),
    "pinyin_to_arabic": (),
}
"""By which tables a language goes after its own, where that is not the one of letters."""
_FOLDED = frozenset(("arabic", "romanised", "thai"))
"""What is written without the signs of scholars: ``Nūna``, ``Dārat ‘Izzah``."""
_COUNTRIES = {
    "fr": "BE CH FR GP HT LU MC MQ RE",
    "africa_fr": "BF BI BJ CD CF CG CI CM GA GN KM MG ML NE RW SN TG",
    "es": "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE",
    "pt": "AO BR CV GW MZ PT ST TL",
    "de": "AT DE LI",
    "it": "IT SM",
    "tr": "TR",
    "pl": "PL",
    "ro": "MD RO",
    "hr": "BA HR ME MK RS SI XK",
    "cs": "CZ SK",
    "hu": "HU",
    "az": "AZ",
    "tk": "TM",
    "uz": "UZ",
    "thai": "KH LA TH",
    "romanised": """
        AF AM BD BT BW ET GE GH GM ID IN IR KE KG KZ LK LR MM MV MW MY NG NP PG PH PK RW SL SS SZ
        TJ TZ UG ZM ZW
    """,
}
_LANGUAGE_OF = {
    country: lang for lang, countries in _COUNTRIES.items() for country in countries.split()
} | dict.fromkeys(ARABIC_SPEAKING - {"IL"}, "arabic")
_TO_ARABIC = {"es": "es_", "romanised": "romanised_", "africa_fr": "romanised_"}
"""By language, whose ways to Arabic come first: the ``ll`` of Spanish, the ``w`` of Africa."""
PINYIN = frozenset(("CN", "TW"))
"""Countries whose names in Latin letters are spelt by sounds of Chinese."""
_FRENCH_ARABIC = frozenset(("DJ", "DZ", "KM", "MA", "MR", "TD", "TN"))
"""Countries that write Arabic names as French does: ``ch`` is ``sh`` there, ``j`` is ``zh``."""
_AS_ENGLISH = ((re.compile("tch"), "ch"), (re.compile("(?<!t)ch"), "sh"), (re.compile("dj"), "j"))
_RUSSIAN = re.compile("[а-яё]+(?:[- ][а-яё]+)*")
_PINYIN = re.compile("[a-z]+")
_TWICE = re.compile(r"([бвгджзклмнпрст])\1")


def in_russian(name: str, country: str) -> Iterator[str]:
    """How Russian papers may write a name, in small letters; nothing where no table tells.

    Args:
        name: as its source writes it, in Latin letters.
        country: where the place is, ISO alpha-2.
    """
    lang = _LANGUAGE_OF.get(country, "")
    if not lang:
        return
    if lang in _FOLDED:
        small = fold(name).replace("'", "")
        for pattern, way in _AS_ENGLISH if country in _FRENCH_ARABIC else ():
            small = pattern.sub(way, small)
    else:
        small = unicodedata.normalize("NFC", name.replace("I", "ı") if lang == "tr" else name)
        small = small.lower()
    forms = [form for form in _told(small, _habit(lang)) if _RUSSIAN.fullmatch(form)]
    yield from dict.fromkeys((*forms, *(_TWICE.sub(r"\1", form) for form in forms)))


def in_arabic(russian: str, country: str) -> Iterator[str]:
    """How Arabic papers may write a name that is given as Russian ones do, in small letters.

    Russian has one letter for ``v`` and for the ``w`` that names have where they are romanised.
    """
    if _RUSSIAN.fullmatch(russian):
        lang = _TO_ARABIC.get(_LANGUAGE_OF.get(country, ""), "")
        yield from dict.fromkeys(_told(_TWICE.sub(r"\1", russian), _habit(f"{lang}to_arabic")))


def pinyin_in_arabic(name: str) -> Iterator[str]:
    """How Arabic papers may write a Chinese name, which Russian ones write by other rules."""
    small = fold(name).replace("'", "")
    if _PINYIN.fullmatch(small):
        yield from dict.fromkeys(_told(small, _habit("pinyin_to_arabic")))


def _told(name: str, habit: _Habit) -> Iterator[str]:
    told: list[tuple[str, ...]] = []
    at = 0
    for sound in habit.sounds.finditer(name):
        # What no table has, hyphens and blanks above all, stays as it is.
        told.append((name[at : sound.start()],))
        told.append(habit.ways[int((sound.lastgroup or "")[1:])])
        at = sound.end()
    told.append((name[at:],))
    return ("".join(form) for form in islice(product(*told), MOST_FORMS))


@cache
def _habit(lang: str) -> _Habit:
    tables = _tables()
    own = (lang, *_BESIDES.get(lang, ("letters",)))
    pairs = [pair for table in own for pair in tables[table]]
    groups = (f"(?P<g{at}>{_pattern(sound)})" for at, (sound, _) in enumerate(pairs))
    return _Habit(re.compile("|".join(groups)), tuple(ways for _, ways in pairs))


@cache
def _tables() -> Mapping[str, Sequence[tuple[str, tuple[str, ...]]]]:
    file = resources.files("mapapp.gazetteer") / "data" / "transcription.csv"
    tables: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for table, sound, ways in csv.reader(file.read_text("utf-8").splitlines()[1:]):
        tables.setdefault(table, []).append((sound, tuple(ways.split("|"))))
    return tables


def _pattern(text: str) -> str:
    return "".join(_SIGNS.get(char, char) for char in text)
