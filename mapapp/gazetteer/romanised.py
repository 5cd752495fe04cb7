"""A name as BGN/PCGN romanises it, back in Arabic letters: ``Ad Dawādimī`` to ``الدوادمي``.

For the towns of Arab countries that GeoNames has in Latin letters alone. The signs of scholars
tell the letters of Arabic one by one, so a name that has any is read by them; one without
(``Dilling``) could be written in many ways and is left to ``geodata/names/press.csv``.
After the BGN/PCGN 1956 romanisation system for Arabic.
"""

from __future__ import annotations

import re
import unicodedata

from mapapp.gazetteer.rows import NAMED_IN_ARABIC

COUNTRIES = NAMED_IN_ARABIC - {"DZ", "EH", "KM", "MA", "MR", "TN"}
"""Where names are romanised so, and not spelt as French has them."""
FEWEST_IN_OWN_LETTERS = 5
"""Letters of a form that is looked for: a shorter one is a word in Arabic, with no capital."""
_MARKED = re.compile("[āīūáḩḥḑḍţṭẓşṣʻʿʼʾ‘’\u0327]")
"""Letters that only a romanised name has."""
_LETTERS = {
    "kh": "خ", "gh": "غ", "sh": "ش", "th": "ث", "dh": "ذ", "ch": "تش",
    "b": "ب", "t": "ت", "j": "ج", "g": "ج", "ḩ": "ح", "ḥ": "ح", "d": "د", "r": "ر", "z": "ز",
    "s": "س", "ş": "ص", "ṣ": "ص", "ḑ": "ض", "ḍ": "ض", "ţ": "ط", "ṭ": "ط", "z̧": "ظ", "ẓ": "ظ",
    "‘": "ع", "ʻ": "ع", "ʿ": "ع", "f": "ف", "v": "ف", "p": "ب", "q": "ق", "k": "ك", "l": "ل",
    "m": "م", "n": "ن", "h": "ه", "w": "و", "y": "ي", "ā": "ا", "ī": "ي", "ū": "و", "á": "ى",
    "’": "ء", "ʼ": "ء", "ʾ": "ء", "a": "", "i": "", "u": "", "e": "", "o": "",
}  # fmt: skip
_LETTER = re.compile("|".join(sorted(map(re.escape, _LETTERS), key=len, reverse=True)))
_ARTICLE = re.compile(
    r"\b(?:[ae]l|a(?P<sun>dh|sh|th|z̧|[dnrstzşṣḑḍţṭẓ])(?=[ -](?P=sun)))[ -](?=\w|[‘’ʻʿʼʾ])"
)
_BEGIN = r"(?:(?<![^\s-])|(?<=ال))"
_STEPS = (
    (re.compile(r"(kh|gh|sh|th|dh|z̧|[^\W\d_aeiouāīū])\1"), r"\1"),
    (re.compile(r"ī(?=y)"), ""),
    (re.compile(r"ū(?=w)"), ""),
    (re.compile(r"at(?=[ -])"), "ة"),
    (re.compile(r"(?<=[\w‘’ʻʿʼʾ])ah\b"), "ة"),
    (re.compile(r"(?<=iy)a\b"), "ة"),
    (re.compile(rf"{_BEGIN}[aiu]"), "ا"),
    (re.compile(rf"{_BEGIN}ī"), "اي"),
    (re.compile(rf"{_BEGIN}ū"), "او"),
    (re.compile(r"(?<=i)[’ʼʾ](?=\w)|[’ʼʾ](?=[iī])"), "ئ"),
    (re.compile(r"(?<=u)[’ʼʾ](?=\w)"), "ؤ"),
    (re.compile(r"(?<=a)[’ʼʾ](?=\w)"), "أ"),
)
"""What its letters do not tell one by one: doubled consonants, endings, what a word begins with."""
_TOLD = re.compile(r"[\u0621-\u064a]+(?: [\u0621-\u064a]+)*")


def in_own_letters(name: str, country: str) -> str:
    """The name in Arabic letters; empty where its own do not tell them."""
    small = unicodedata.normalize("NFC", name).lower()
    if country not in COUNTRIES or not _MARKED.search(small):
        return ""
    small = _ARTICLE.sub("ال", small)
    for pattern, way in _STEPS:
        small = pattern.sub(way, small)
    told = _LETTER.sub(lambda letter: _LETTERS[letter[0]], small).replace("-", " ")
    return told if _TOLD.fullmatch(told) else ""
