"""How a name sounds, whoever wrote it down: for finding names, never for showing them.

A folded name (:mod:`~mapapp.gazetteer.names`) is written in Latin letters, then in classes of
sounds that writers of different habits mix up: BGN/PCGN, ISO, French, German and English
spellings of an Arabic or Cyrillic name come out alike. ``Chernihiv``, ``Tchernihiv``,
``Tschernihiw`` and ``Чернигов`` are nearly one; ``Dayr az-Zawr``, ``Deïr ez-Zor`` and
``دير الزور`` are one. Of what is *spoken*, the *skeleton* leaves the vowels out, which Arabic
does not write.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

_ARABIC = dict(zip("بتثجحخدذرزسشصضطظعغفقكلمنهي", [
    "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "",
    "gh", "f", "q", "k", "l", "m", "n", "h", "y",
], strict=True)) | {
    "ا": "a", "و": "u", "ء": "", "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ڤ": "v",
}  # fmt: skip
_CYRILLIC = dict(zip("абвгджзиклмнопрстуфхцчшщыьэюяіїєґўјћђљњџѓќ", [
    "a", "b", "v", "gh", "d", "zh", "z", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
    "f", "kh", "ts", "ch", "sh", "shch", "y", "", "e", "yu", "ya", "i", "i", "e", "g", "u", "i",
    "ch", "dj", "l", "n", "dj", "g", "k",
], strict=True)) | {"е": "e"}  # fmt: skip
_LATIN = str.maketrans(_ARABIC | _CYRILLIC)
_ARABIC_ARTICLE = re.compile(r"(?<!\S)ال(?=\S{3})")
_ARABIC_ENDING = re.compile(r"(?<=[\u0621-\u064a]{3})ه(?!\S)")
"""Ta marbuta, as folded: a vowel."""
_ARABIC_MEETING = re.compile("(?<=[سكدتز])(?=[هح][\u0621-\u064a])")
"""Between two letters that, in Latin ones, would be the sign of a third: ``sh``, ``th``."""
_ARTICLE = re.compile(
    r"(?<!\S)(?:[aeiu]l|[aeiu]([dnrstz])(?= \1)|[aeu](dh|sh|th|ch)(?= \2)|[aeu][sdt](?= [sdt]h)) "
)
"""The Arabic article, as a word of its own, with the sound that it takes from what follows."""
_SPELLINGS = {
    **dict.fromkeys(["tsch", "tch", "tsh", "shch", "sch", "sh", "ch"], "C"),
    **dict.fromkeys(["dzh", "dsch", "dj", "zh"], "C"),
    **dict.fromkeys(["cz", "sz", "g"], "C"), **dict.fromkeys(["kh", "gh"], "H"),
    **dict.fromkeys(["tz", "ts", "c"], "S"), **dict.fromkeys(["ck", "qu", "gu"], "K"),
    **dict.fromkeys(["th", "dh"], "T"), **dict.fromkeys(["ph", "w"], "F"), "h": "",
}  # fmt: skip
_SPELLED = re.compile(
    r"(?=[cdghkpqstwz])(?:tsch|tch|tsh|shch|sch|sh|ch|dzh|dsch|dj|zh|cz|sz|kh|gh|tz|ts|ck|th|dh|ph"
    r"|qu(?=[ei])|gu(?=[ei])|g(?=[ei])|c(?=[eiy])|w(?!\w)|(?<=[aeiou])h(?!\w))"
)
"""Letters that make one sound, or another sound (or none) where they stand."""
_LETTERS = str.maketrans({
    **dict.fromkeys("jç", "C"), **dict.fromkeys("hgx", "H"), **dict.fromkeys("sz", "S"),
    **dict.fromkeys("qkc", "K"), **dict.fromkeys("td", "T"), **dict.fromkeys("fv", "F"),
    **dict.fromkeys("bp", "P"), **dict.fromkeys("ouw", "u"), **dict.fromkeys("eiy", "i"),
})  # fmt: skip
_HABITS = re.compile(r"tch|tsh|sh|ch|kh|gh|th|dh|dj|h(?!\w)|\W|[aeiouwy]")
_HABIT = {
    "tch": "C",
    "tsh": "C",
    "sh": "C",
    "ch": "C",
    "kh": "X",
    "gh": "G",
    "th": "t",
    "dh": "d",
    "dj": "j",
}
_ONE_LETTER = str.maketrans("qcgvp", "kkjfb")
_SILENT = re.compile(r"[^A-Zaiulmnr\n]+")
_NO_CONSONANT = re.compile(r"[^A-Zlmnr\n]+")
_REPEATED = re.compile(r"([A-Zaiulmnr])\1+")


def spoken(key: str) -> str:
    """What a folded name sounds like; of several names, a line each, line by line."""
    return _squeezed(_SILENT.sub("", _in_sounds(key)))


def skeleton(key: str) -> str:
    """The consonants of what a folded name sounds like, no two alike in a row."""
    return _squeezed(_NO_CONSONANT.sub("", _in_sounds(key)))


def consonants(key: str) -> str:
    """The consonants of a name of Arabic, told apart as far as its writers do it alike.

    Of these ``spoken`` makes fewer: ``s`` and ``z`` are one in German, but not here.
    """
    told = _in_latin(key)
    told = _HABITS.sub(lambda found: _HABIT.get(found[0], ""), _ARTICLE.sub("", told))
    return re.sub(r"(.)\1+", r"\1", told.translate(_ONE_LETTER))


def _in_latin(key: str) -> str:
    told = _ARABIC_ENDING.sub("ا", _ARABIC_ARTICLE.sub("", key))
    return _ARABIC_MEETING.sub("'", told).translate(_LATIN)


def _in_sounds(key: str) -> str:
    told = _in_latin(key)
    told = _SPELLED.sub(lambda found: _SPELLINGS[found[0]], _ARTICLE.sub("", told))
    return told.translate(_LETTERS)


def _squeezed(told: str) -> str:
    return _REPEATED.sub(r"\1", told)


def digests(keys: Sequence[str]) -> list[int]:
    """A number of 32 bits for the skeleton of each key; zero where there is none."""
    if not keys:
        return []
    # All in one string: a regular expression takes longer to start than to work.
    bones = skeleton("\n".join(keys)).split("\n")
    return [zlib.crc32(one.encode()) if one else 0 for one in bones]


def near(bones: str) -> set[str]:
    """Every skeleton that is one sound away: one more, one less, or another."""
    sounds = "CHSKTFPlmnr"
    cuts = [(bones[:at], bones[at:]) for at in range(len(bones) + 1)]
    found = {left + right[1:] for left, right in cuts if right}
    found |= {left + sound + right[1:] for left, right in cuts if right for sound in sounds}
    found |= {left + sound + right for left, right in cuts for sound in sounds}
    return {_squeezed(one) for one in found} - {bones, ""}


def distance(one: str, other: str) -> int:
    """Letters to add, drop or change that make one string the other (Levenshtein, after Myers)."""
    if not one or not other:
        return len(one) + len(other)
    where: dict[str, int] = {}
    for at, char in enumerate(one):
        where[char] = where.get(char, 0) | 1 << at
    last, mask = 1 << len(one) - 1, (1 << len(one)) - 1
    plus, minus, found = mask, 0, len(one)
    for char in other:
        match = where.get(char, 0)
        crossed = (((match & plus) + plus) ^ plus) | match | minus
        up, down = minus | ~(crossed | plus), plus & crossed
        found += bool(up & last) - bool(down & last)
        up, down = up << 1 | 1, down << 1
        plus = (down | ~((match | minus) | up)) & mask
        minus = up & (match | minus) & mask
    return found
