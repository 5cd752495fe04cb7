"""A pattern that is looked for only around words that it cannot do without.

The regex engine tries a pattern that looks behind itself at every letter of a text; a plain
list of words it finds many times as fast. Read around those words, the two find the same.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = {"cyrillic": re.compile("[Ѐ-ӿ]"), "arabic": re.compile("[\u0600-\u06ff]")}
"""What has to be in a text for it to be worth a look for words of a script."""


class Anchored(NamedTuple):
    """A pattern, and words of which every match of it has one."""

    words: re.Pattern[str]
    """Begins with letters, so that it is quick."""
    pattern: re.Pattern[str]
    before: int
    """Code points that a match begins before such a word, at most."""
    after: int
    """Code points that a match runs past such a word, or looks past its own end, at most."""

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find the matches, in order, not overlapping."""
        start, end = 0, -1
        for word in self.words.finditer(text):
            if word.start() - self.before > end:
                if end >= 0:
                    yield from self.pattern.finditer(text, start, end)
                start = max(0, word.start() - self.before)
            end = min(len(text), word.end() + self.after)
        if end >= 0:
            yield from self.pattern.finditer(text, start, end)


@lru_cache(maxsize=8)
def is_cyrillic(name: str) -> bool:
    """Whether a name begins with a Cyrillic letter, of whatever language."""
    return "Ѐ" <= name[0] <= "ӿ"


def has_script(text: str, script: str) -> bool:
    """Whether a text has a letter of a script of ``SCRIPTS``."""
    return not text.isascii() and SCRIPTS[script].search(text) is not None
