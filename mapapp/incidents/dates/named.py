"""The words that say of what a date is counted: ``two days before the Homs attack``.

Words in, and which of them are nouns of what was told; and whether two are of one noun.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from mapapp.incidents.text.tables import words_for

if TYPE_CHECKING:
    from mapapp.incidents.dates.tokens import Token
    from mapapp.incidents.text.words import Words

NAMED_WITHIN = 5
"""Words after ``the day before the`` among which the nouns of what it is counted from stand."""
LEAST_NOUN = 3
"""Letters of such a noun at the least."""
LEAST_SHARED, MOST_ENDING = 4, 2
"""Letters that forms of a noun begin with alike, and after which they may differ."""
LEAST_ROOT = 3
"""Letters of most Arabic roots."""
_NO_ROOT = re.compile("[اأإآويىءئؤةه]")
"""Letters that come and go between the words of one root."""


def words_beside(words: Words, lang: str, word: int) -> list[int]:
    """The nouns and names right after a word, as those of ``of the attack on Homs a house``."""
    found: list[int] = []
    for at in range(word + 1, min(word + 1 + NAMED_WITHIN, len(words.keys))):
        is_beside = words.starts[at] == words.ends[at - 1] + 1
        if not is_beside or (found and words.keys[at] in words_for("indefinite", lang)):
            break
        if len(words.keys[at]) >= LEAST_NOUN:
            found.append(at)
    return found


def words_inside(words: Words, lang: str, token: Token) -> list[int]:
    """The nouns within ``يوم الهجوم``, the day of the attack, or ``قبل الهجوم بيومين``.

    Empty in a language that sets them after such words.
    """
    lasting = words_for("time_counted", lang)
    inside = range(token.first + 1, token.last + 1) if lasting else ()
    return [
        at
        for at in inside
        if len(words.keys[at]) >= LEAST_NOUN and words.keys[at].removeprefix("ب") not in lasting
    ]


def is_form_of(word: str, other: str) -> bool:
    """Whether two words are one noun, but for what its language writes onto it.

    In Arabic a noun tells of what its verb does: ``فضت الشرطة``, ``يوم الفض``.
    """
    root = _root(word) if word[:1] >= "ء" else ""
    if len(root) >= LEAST_ROOT - 1 and root == _root(other):
        return True
    word, other = (one.removeprefix("ال") for one in (word, other))
    if word == other or word[:LEAST_SHARED] != other[:LEAST_SHARED]:
        return word == other
    pairs = zip(word, other, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return max(len(word), len(other)) - shared <= MOST_ENDING


@lru_cache(maxsize=1 << 12)
def _root(word: str) -> str:
    """What the nouns and verbs of one Arabic root have alike, or nearly so."""
    root = _NO_ROOT.sub("", word.removeprefix("و").removeprefix("ال"))
    root = root.removesuffix("ت") if len(root) >= LEAST_ROOT else root
    return root[1:] if len(root) > LEAST_ROOT and root[0] in "تنم" else root
