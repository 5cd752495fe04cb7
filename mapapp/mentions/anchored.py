"""A pattern that is looked for only around words that it cannot do without.

The regex engine tries a pattern that looks behind itself at every letter of a text; most
texts have none of its words, and a plain word is found many times as fast. Read around those
words, the two find the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from mapapp.gazetteer.names import fold, fold_text, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = {"cyrillic": re.compile("[Ѐ-ӿ]"), "arabic": re.compile("[\u0600-\u06ff]")}
"""What has to be in a text for it to be worth a look for words of a script."""


Find = Callable[[str], Iterable[tuple[int, int]]]
"""A text to the runs of it where words stand, in order."""


def whole_words(words: Iterable[str]) -> Find:
    """Find words or names in the letters given, and hardly any that letters stand beside."""
    by_key: dict[str, list[str]] = {}
    for word in words:
        by_key.setdefault(words_of(fold(word))[0], []).append(word)
    # An intersection of two sets goes through the smaller, one with keys of a dict through the set.
    keys = frozenset(by_key)

    def find(text: str) -> list[tuple[int, int]]:
        found = []
        # A text is searched only for the words that it has.
        for key in keys & fold_text(text).words:
            for word in by_key[key]:
                found += [(at, at + len(word)) for at in _occurrences(text, word)]
        return sorted(found)

    return find


def parts_of_words(parts: Iterable[str]) -> Find:
    """Find folded letters anywhere, however a text writes them."""

    def find(text: str) -> list[tuple[int, int]]:
        folded = fold_text(text)
        return sorted(
            (folded.origin[at], folded.origin[at + len(part)])
            for part in parts
            for at in _occurrences(folded.text, part)
        )

    return find


def _occurrences(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


class Anchored(NamedTuple):
    """A pattern, and words of which every match of it has one."""

    find: Find
    """Where those words stand."""
    pattern: re.Pattern[str]
    before: int
    """Code points that a match begins before such a word, at most."""
    after: int
    """Code points that a match runs past such a word, or looks past its own end, at most."""

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find the matches, in order, not overlapping."""
        start, end = 0, -1
        for begin, stop in self.find(text):
            if begin - self.before > end:
                if end >= 0:
                    yield from self.pattern.finditer(text, start, end)
                start = max(0, begin - self.before)
            end = max(end, min(len(text), stop + self.after))
        if end >= 0:
            yield from self.pattern.finditer(text, start, end)


def is_cyrillic(name: str) -> bool:
    """Whether a name begins with a Cyrillic letter, of whatever language."""
    return "Ѐ" <= name[0] <= "ӿ"


def has_script(text: str, script: str) -> bool:
    """Whether a text has a letter of a script of ``SCRIPTS``."""
    return not text.isascii() and _has_letter(text, script)


@lru_cache(maxsize=64)
def _has_letter(text: str, script: str) -> bool:
    """Remember it, for all who read an article ask."""
    return SCRIPTS[script].search(text) is not None
