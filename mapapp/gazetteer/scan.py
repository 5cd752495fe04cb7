"""A text to the names of a gazetteer that stand in it, on word boundaries.

Most words begin no name, so one is looked for only where it can begin: at a capital, at a
letter of a script that has none, after a small Arabic article (``at-Tanf``), and at a small
word that begins an adjective of nationality or such a name as ``mer Noire``. In a text without
capitals that is every word.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from mapapp.gazetteer.names import LONGEST_KEY

if TYPE_CHECKING:
    from mapapp.gazetteer.names import FoldedText

SMALL_ARTICLE = re.compile(r"(?:[ae][a-z]{1,2}|[аэ][а-я]{1,2})[-‑–](?=[A-ZÀ-ÞḀ-ỿА-Я])")
"""The Arabic article before a name, as many papers write it: ``at-Tanf``, ``эт-Танф``."""
_HYPHENS = "-‑–"
_ARTICLE_LENGTHS = (2, 3)
# What stands before the letter is asked second: the regex engine skips to a letter, but not
# to a place that has to be looked at from behind.
# Letters told by range it looks up at once; what is a letter by Unicode, one by one.
_BEGINNING = re.compile(
    r"[^\x00-@\[-\x7fß-öø-ÿа-я\W\d](?<![a-zA-Zа-щы-яА-ЩЫ-Я\u0621-\u063f\u0641-\u064a].)"
)
"""A letter that is none of the usual small ones, where no usual letter stands before it."""
_BEGINNING_IN_ASCII = re.compile("[A-Z](?<![a-zA-Z].)")
"""The same where there are no other letters: one range is looked up in a third of the time."""
_WORD = re.compile(r"\w+")
_ARABIC_CLITICS = re.compile(r"(?P<clitics>(?:[وف]?[بلك]|[وف])(?:ال)?|ال|لل)\w*")
"""And, then, in, for, like and the article, written as one word with the name they precede."""
_LEAST_CUT = 3
"""Letters that are left of a name at least where such a word is cut off: ``بقم`` has none."""
_LEAST_WORD = 2
"""The same of its first word, where more follow: ``بتل أبيض``."""


Match = tuple[int, int, str, bool, bool]
"""Where a key of the gazetteer stands in a folded text, and which; whether it begins with a small
letter, as adjectives and few names do, and with an Arabic article that the key is without."""


def find_keys(
    text: str,
    folded: FoldedText,
    names: Any,  # noqa: ANN401 - an untyped library
    small_words: frozenset[str],
) -> Iterator[Match]:
    """Find every key on word boundaries, by start and longest first; they may overlap.

    Args:
        text: as it was given; its capitals say where a name can begin.
        folded: the same text, which keys are compared with.
        names: the trie of keys.
        small_words: the first words of what may begin with a small letter, folded.
    """
    whole, prefixes = folded.text, names.prefixes
    past = f"{whole} "  # so that something stands after every key
    in_ascii = whole.isascii()
    for word, is_small in _beginnings(text, folded, small_words):
        is_arabic = not in_ascii and "ء" <= whole[word] <= "ي"
        for start in _arabic_starts(whole, word) if is_arabic else (word,):
            for key in reversed(prefixes(whole[start : start + LONGEST_KEY])):
                end = start + len(key)
                if start > word and len(key) < _LEAST_CUT:
                    continue
                if not (past[end].isalnum() and key[-1].isalnum()):
                    begin = start if start == word else _with_article(whole, word, start)
                    yield begin, end, key, is_small, begin < start


def first_word(key: str) -> str:
    """Give the first word of a key; empty where it begins with none."""
    word = _WORD.match(key)
    return word[0] if word else ""


def _beginnings(
    text: str, folded: FoldedText, small_words: frozenset[str]
) -> list[tuple[int, bool]]:
    """Where in the folded text a word begins that may begin a name, and whether it is small."""
    whole, origin = folded.text, folded.origin
    if text.islower():
        return [(word.start(), False) for word in _WORD.finditer(whole)]
    small = {
        start
        for word in small_words.intersection(folded.words)
        for start in _occurrences(whole, word)
        if text[origin[start]].islower()
    }
    beginning = _BEGINNING_IN_ASCII if text.isascii() else _BEGINNING
    starts = [at for match in beginning.finditer(text) if not text[at := match.start()].islower()]
    starts += _small_articles(text)
    if not isinstance(origin, range):
        starts = [start for at in starts if origin[start := bisect_left(origin, at)] == at]
    large = {start for start in starts if not whole[start - 1 : start].isalnum()}
    return [(start, start not in large) for start in sorted(small | large)]


def _occurrences(whole: str, word: str) -> Iterator[int]:
    """Where a folded text has a word and not a part of one."""
    at = whole.find(word)
    while at >= 0:
        end = at + len(word)
        if not whole[at - 1 : at].isalnum() and not whole[end : end + 1].isalnum():
            yield at
        at = whole.find(word, end)


def _small_articles(text: str) -> Iterator[int]:
    for hyphen in _HYPHENS:
        end = text.find(hyphen)
        while end >= 0:
            if not "a" <= text[end + 1 : end + 2] <= "z":  # as nearly all are followed
                for start in (end - length for length in _ARTICLE_LENGTHS):
                    if start >= 0 and SMALL_ARTICLE.match(text, start):
                        yield start
            end = text.find(hyphen, end + 1)


def _arabic_starts(whole: str, word: int) -> Sequence[int]:
    """Where a name may begin in an Arabic word: at its start, or past its one-letter words.

    None begins in the middle of the article: ``الحج`` is the pilgrimage, and not ``لحج``.
    """
    clitics = _ARABIC_CLITICS.match(whole, word)
    if not clitics:
        return (word,)
    starts = range(word + 1, min(clitics.end("clitics"), clitics.end() - _LEAST_WORD) + 1)
    return (word, *(one for one in starts if not whole.startswith("ال", one - 1)))


def _with_article(whole: str, word: int, start: int) -> int:
    """Where a name begins with the Arabic article before it, which belongs to its span."""
    return start - 2 if start - 2 >= word and whole[start - 2 : start] == "ال" else start
