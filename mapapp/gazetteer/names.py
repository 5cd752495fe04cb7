"""The key under which a name is stored and looked up, for the gazetteer and for texts alike.

Folding a text, in this order, code point by code point:

1. compatibility decomposition (NFKD), so that accents stand apart and ligatures come apart;
2. combining marks are dropped: accents, Arabic vowel signs, the breve of й with those of Latin;
3. case folding (ß becomes ss), then œ, æ, ø, ł, đ, ı and ъ, ё as their plain letters;
4. Arabic: alef with hamza or madda to bare alef, alef maqsura and Persian ya to ya, ta marbuta
   to ha, Persian kaf to kaf; tatweel is dropped;
5. every apostrophe, ayn and hamza sign to ``'``; every dash, underscore and white space
   character to one space, a no-break space included; invisible direction marks are dropped.

White space is not collapsed in a text, so a name never runs over a blank line. Latin and
Cyrillic spellings of the Arabic article are not touched here, since ``as`` and ``el`` are
words of other languages: the gazetteer stores a name in all its written forms
(:func:`written_forms`) instead.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from string import punctuation

LONGEST_KEY = 80
"""Code points; what is longer is a sentence, not a name."""
_PLAIN = {
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "ə": "e",
    "ъ": "", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه",
    "ک": "ك", "ؤ": "و", "ئ": "ي", "ـ": "",
}  # fmt: skip
_APOSTROPHES = "'’‘‛`´ʼʻʾʿˈ′ʹ＇ʽ"
_DASHES = "-‐‑‒–—―−﹣－_"
_MARKS = "«»‹›“”„…¿¡•·°§№€£©®™→،؛؟"
"""Marks around words that are not of ASCII."""
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u061c"
_EMBEDDINGS = "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A folded text and where each of its code points came from."""

    text: str
    origin: Sequence[int]
    """Offset into the original text, one a folded code point and one past the end."""
    words: frozenset[str]
    """Its words, each once, without the marks around them: what a text lacks is not looked for."""


@cache
def _folded(char: str) -> str:
    """One code point, folded: no, one or several code points."""
    if char in _APOSTROPHES:
        return "'"
    if char in _DASHES or char.isspace():
        return " "
    if char in _INVISIBLE or char in _EMBEDDINGS:
        return ""
    parts: list[str] = []
    # The hamza that NFKD sets apart is a combining mark, and so is dropped with the others.
    for part in unicodedata.normalize("NFKD", char):
        if not unicodedata.combining(part):
            parts.extend(_PLAIN.get(low, low) for low in part.casefold())
    return "".join(parts)


SAME_BEGINNING = 3
"""Letters that the spellings of a name share, and its translations seldom."""


class _Table(dict[int, str]):
    """A table for ``str.translate`` that learns a code point when it first meets it."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


_TABLE = _Table()
_ASCII = [chr(code) for code in range(0x80)]
_OTHER_BYTES = bytes(range(0x80, 0x100))
"""Of UTF-8: what it writes all else with than the code points of ASCII."""
_FOLDED_ASCII = "".join(map(_folded, _ASCII)).encode() + _OTHER_BYTES
_UNMARKED = "".join(" " if one in punctuation else one for one in _ASCII).encode() + _OTHER_BYTES
# The class comes first by itself, so that the regex engine skips to it.
_NOT_ASCII = re.compile("([^\x00-\x7f][^\x00-\x7f]*)")


def _with_ascii(text: str, table: bytes) -> str:
    """Translate the ASCII of a text in a fifth of the time that ``str.translate`` takes.

    ``table`` has what each byte is to be.
    """
    # A text may have half of a surrogate pair.
    return text.encode("utf-8", "surrogatepass").translate(table).decode("utf-8", "surrogatepass")


@lru_cache(maxsize=2)
def fold_text(text: str) -> FoldedText:
    """Fold a text so that names can be looked for in it, keeping every offset.

    Whoever asks for the same text again, as all do who look for something in an article, gets
    the same one.
    """
    folded = _with_ascii(text, _FOLDED_ASCII)
    parts = [folded] if text.isascii() else _NOT_ASCII.split(folded)
    unusual = set("".join(parts[1::2]))
    parts[1::2] = [part.translate(_TABLE) for part in parts[1::2]]
    folded = "".join(parts)
    # Nearly every text folds code point by code point; its offsets are then its own.
    origin: Sequence[int] = range(len(text) + 1)
    if len(folded) != len(text) or any(len(_TABLE[ord(char)]) != 1 for char in unusual):
        origin = (*(at for at, char in enumerate(text) for _ in _TABLE[ord(char)]), len(text))
    return FoldedText(folded, origin, frozenset(words_of(folded)))


def words_of(folded: str) -> list[str]:
    """The words of what is folded, in order, without the marks around them."""
    folded = _with_ascii(folded, _UNMARKED)
    # A fifth of the time of a regular expression, or of a table.
    for mark in "" if folded.isascii() else _MARKS:
        folded = folded.replace(mark, " ")
    return folded.split()


def fold(name: str) -> str:
    """The key of a name: folded, with single spaces, and none at its ends."""
    folded = _with_ascii(name, _FOLDED_ASCII) if name.isascii() else name.translate(_TABLE)
    return " ".join(folded.split())


# The article before a sun letter takes its sound: at-Tanf, ez-Zor, аш-Шаддади.
_LATIN_ARTICLE = re.compile(
    r"(?:[aeiu]l|[aeu](?:dh|sh|th|ch)|[aeu][dnrstz]|l)$"
)  # fmt: skip
_CYRILLIC_ARTICLE = re.compile(r"(?:[аэеуи]л|аль|эль|ель|уль|[аэеу][дзнрстш])$")
_SUN_LATIN = ("dh", "sh", "th", "ch", "d", "n", "r", "s", "t", "z")
_SUN_CYRILLIC = ("д", "з", "н", "р", "с", "т", "ш")
_MINIMUM_BARE = 4
"""Letters below which a name is not stored without its article: ``Bab``, ``Tal``."""


def written_forms(name: str, *, arabic: bool) -> tuple[str, ...]:
    """Every key under which a name is stored, the name's own first.

    Args:
        name: as its source writes it.
        arabic: whether the name is of a country where Arabic is spoken, so that ``al``,
            ``ez`` and the like are its article and not a word.
    """
    key = fold(name)
    forms = {key: None}
    if "'" in key:
        forms[" ".join(key.replace("'", "").split())] = None
    if "." in key:
        forms[" ".join(key.replace(".", "").split())] = None
    if key.startswith("ال") and len(key) >= _MINIMUM_BARE + 1:
        forms[key[2:]] = None
    if arabic:
        for form in tuple(forms):
            forms.update(dict.fromkeys(_article_forms(form)))
    return tuple(form for form in forms if form)


def _article_forms(key: str) -> list[str]:
    """A key with its Arabic articles written in every usual way, and without a leading one."""
    words = key.split(" ")
    choices: list[list[str]] = []
    at = 0
    while at < len(words):
        word, rest = words[at], words[at + 1] if at + 1 < len(words) else ""
        articles = _articles_before(word, rest)
        if articles:
            forms = [f"{article} {rest}" for article in articles]
            # Written as one word the article is rarely bare: "Ezzor", "Alhasakah".
            forms += [f"{article}{rest}" for article in articles if len(rest) > 2]
            if at == 0 and len(rest) >= _MINIMUM_BARE:
                forms.append(rest)
            choices.append(forms)
            at += 2
        else:
            choices.append([word])
            at += 1
    if all(len(choice) == 1 for choice in choices):
        return []
    return [" ".join(form) for form in itertools.product(*choices)]


def _articles_before(word: str, rest: str) -> list[str]:
    """The spellings of an article, if ``word`` is one before ``rest``."""
    if not rest:
        return []
    if _LATIN_ARTICLE.match(word):
        sun = next((sun for sun in _SUN_LATIN if rest.startswith(sun)), "")
        if word[-1] != "l" and not (sun and word[1:] in {sun, sun[0]}):
            return []
        return ["al", "el", *(f"{vowel}{sun}" for vowel in "ae" if sun)]
    if _CYRILLIC_ARTICLE.match(word):
        sun = next((sun for sun in _SUN_CYRILLIC if rest.startswith(sun)), "")
        if word[-1] not in "ль" and word[-1] != sun:
            return []
        return ["аль", "эль", "ал", "эл", *(f"{vowel}{sun}" for vowel in "аэ" if sun)]
    return []
