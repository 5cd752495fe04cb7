"""A text to its words: lower case, letters that are written in several ways made one, offsets kept.

Arabic and Russian words come without the marks that writers leave out. What words mean is
said in ``data/``; how phrases of them are found, in ``phrases.py``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from mapapp.records import Span

ARABIC_BY = "ب"
"""Written onto the word after it, as ``ARABIC_AND`` is."""
_WORD = re.compile(r"([^\W_]+)")
_ARABIC_WORD = re.compile(
    r"([\u0640\u064b-\u0652\u0670]*[\u0621-\u063f\u0641-\u064a][\u0621-\u0652\u0670]*|[^\W_\u0640]+)"
)
"""What has a letter: some write a dash as the stroke that only makes words longer."""
_ARABIC_LETTERS = str.maketrans(
    "أإآٱىةؤئ" + "٠١٢٣٤٥٦٧٨٩", "اااايهءء" + "0123456789", "\u0640\u0670" + "ًٌٍَُِّْ"
)
_RUSSIAN_LETTERS = str.maketrans("ё", "е")
_RUSSIAN_SHORT = {
    "г": "город",
    "гор": "город",
    "с": "село",
    "п": "поселок",
    "пос": "поселок",
    "д": "деревня",
    "дер": "деревня",
    "х": "хутор",
    "хут": "хутор",
    "ст": "станица",
    "пгт": "поселок",
}
"""Nouns that Russian writes short before the name of a place: ``с. Подолы``."""
_BEFORE_NAME = re.compile(r"\.? ?(?=[«\"]?[А-ЯЁ])")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text, in order."""

    keys: tuple[str, ...]
    """Each word as phrases are looked up: folded by :func:`fold_words`."""
    starts: tuple[int, ...]
    """Offset of each word in the text."""
    ends: tuple[int, ...]

    def within(self, span: Span) -> range:
        """Indices of the words that begin inside a span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def touching(self, span: Span) -> range:
        """Indices of the words that a span has a part of, as of an Arabic ``وموسكو``."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def span(self, first: int, last: int) -> Span:
        """Where words ``first`` to ``last``, both included, stand in the text."""
        return Span(self.starts[first], self.ends[last])


def words_of(text: str, lang: str) -> Words:
    """Cut a text into words; digits are words, punctuation is not."""
    pieces = (_ARABIC_WORD if lang == "ar" else _WORD).split(text)  # a gap, a word, … a gap
    edges = tuple(accumulate(map(len, pieces)))
    starts, ends, words = edges[:-1:2], edges[1::2], pieces[1::2]
    keys = fold_words("\n".join(words), lang).split("\n") if words else []
    if lang == "ru":
        keys = [
            _written_out(text, start, end, key, before) if key in _RUSSIAN_SHORT else key
            for start, end, key, before in zip(starts, ends, keys, ["", *keys], strict=False)
        ]
    return Words(tuple(keys), starts, ends)


def _written_out(text: str, start: int, end: int, key: str, before: str) -> str:
    """The noun that a short word is written for; of a year, an initial, a preposition the word."""
    is_short = text[end : end + 1] == "." or len(key) > 1
    is_noun = is_short and text[start].islower() and not before.isdecimal()
    return _RUSSIAN_SHORT[key] if is_noun and _BEFORE_NAME.match(text, end) else key


def fold_words(text: str, lang: str) -> str:
    """The form under which words of a language are compared."""
    text = text.lower()
    if lang == "ar":
        return text.translate(_ARABIC_LETTERS)
    return text.translate(_RUSSIAN_LETTERS) if lang == "ru" else text
