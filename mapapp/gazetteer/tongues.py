"""Which of a town's names is its Arabic, its Russian, its Ukrainian one, where no source says.

GeoNames' extract lists a town's names of all times and languages without saying which is
which. Letters tell a language apart from others of its script; of several names left, the one
that most names of the town sound like is what it is called today: Донецк sounds like
Donetsk, Doneck and Donieck, Сталино only like Stalino.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import ARABIC_SPEAKING, WrittenName
from mapapp.gazetteer.sounds import skeleton, spoken

_LETTERS = {
    # Persian, Urdu and Kurdish spellings hold letters that Arabic lacks.
    "ar": re.compile(r"[\u0621-\u064a\s-]+"),
    # Ukrainian, Belarusian, Serbian and Macedonian spellings hold letters that Russian lacks, or
    # letters side by side; Caucasian ones write a sound in two; a final ъ is from before 1918.
    "ru": re.compile(
        r"(?!.*(?:ъ\b|[гкхт]ъ|[гкх]ь|[сцз]ьк|ньск|ьо|[жшч]ы|[бвгджклмпрт]э))[А-Яа-яЁё\s-]+",
        re.IGNORECASE,
    ),
    "uk": re.compile(r"[А-ЩЬЮЯҐЄІЇа-щьюяґєії'’\s-]+"),
}
_TELLING = {
    # Emphatic letters, hamza, the article and full endings, which careless spellings leave out.
    "ar": re.compile(r"^ال|[طصضظعحقأإآئؤء]|[ةاي]\b"),
    # What Bulgarian, Serbian and Ukrainian spellings of a name mostly lack.
    "ru": re.compile(r"[ыё-]|\bэ|ь", re.IGNORECASE),
    "uk": re.compile(r"[ґєії'’-]|[сцз]ьк", re.IGNORECASE),
}
_AT_HOME = {"ar": ARABIC_SPEAKING, "ru": frozenset(("RU", "BY", "KZ", "KG", "UA")), "uk": {"UA"}}
"""Countries in which one name alone needs no other to bear it out."""


def with_languages(name: str, others: Sequence[str], country: str) -> list[WrittenName]:
    """The other names of a town; its likeliest ones of a language say which.

    Args:
        name: what it is called first.
        others: all other names.
        country: ISO 3166-1 alpha-2 code.
    """
    found: dict[str, list[str]] = {}
    for lang, letters in _LETTERS.items():
        if lang == "uk" and country != "UA":
            continue  # few write it elsewhere, and much that is Russian looks like it
        candidates = [text for text in others if letters.fullmatch(text)]
        if len(candidates) == 1 and country in _AT_HOME[lang]:
            found.setdefault(candidates[0], []).append(lang)
        elif likeliest := candidates and _likeliest(candidates, {name, *others}, lang):
            found.setdefault(likeliest, []).append(lang)
    return [WrittenName(text, lang) for text in others for lang in found.get(text, ("",))]


def _likeliest(candidates: Sequence[str], names: set[str], lang: str) -> str:
    """The candidate that most names of the town bear out; empty where none does."""
    borne_out = _alike(skeleton, candidates, names)
    most = max(borne_out)
    if most < 2:
        return ""
    finalists = [one for one, number in zip(candidates, borne_out, strict=True) if number == most]
    if len(finalists) == 1:
        return finalists[0]
    # Arabic leaves vowels out.
    sounds = _alike(spoken, finalists, names) if lang != "ar" else [0] * len(finalists)
    telling = [len(_TELLING[lang].findall(one)) for one in finalists]
    lengths = [-len(one) for one in finalists]
    ranks = list(zip(sounds, telling, lengths, strict=True))
    return finalists[ranks.index(max(ranks))]


def _alike(sound: Callable[[str], str], candidates: Sequence[str], names: set[str]) -> list[int]:
    """How many names sound like each candidate, itself included; none like one without sound."""
    # All in one string: a regular expression takes longer to start than to work.
    heard = dict(zip(names, sound("\n".join(map(fold, names))).split("\n"), strict=True))
    number_of = Counter(heard.values())
    return [number_of[heard[one]] if heard[one] else 0 for one in candidates]
