"""What a sentence alone speaks of, by its words: of a match, a film, a river.

A town and its team are called the same and follow the same words; that of a season is the team.
Words are cut to their beginning, which most forms of one have in common; what each adds was
fitted (``lexicon/words.py``). An article tells the same by more than its words, and the corpora
have articles in English alone.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mapapp.mentions.cues import ARTICLE, LOCATIVE, OF, OPENER
from mapapp.mentions.words import LANGUAGES, NEAR

LONGEST_SENTENCE = 350
"""Code points: what is longer is an article, and tells of places more than a sentence alone."""
NOUNS_WITH_CAPITALS = "de"
"""The language in which a capital says no more than that a word is a noun."""
LETTERS = 6
"""Of a word that are read: with all of them, F1 in Russian is lower by .001, held out."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_EVERYDAY = ARTICLE | LOCATIVE | OF | OPENER


def words_near(name: str, text: str, lang: str) -> list[str]:
    """Give the beginnings of the words of a sentence that has a name, but not of its own."""
    own = name.lower()
    return [
        f"{lang} {NEAR} {beginning}"
        for beginning in _beginnings(text, lang)
        if beginning not in own
    ]


@lru_cache(maxsize=1)
def _beginnings(text: str, lang: str) -> tuple[str, ...]:
    """Give how the words begin that are neither names nor everyday ones, which say nothing."""
    if lang not in LANGUAGES or len(text) > LONGEST_SENTENCE:
        return ()
    words = _WORD.findall(text)
    if lang != NOUNS_WITH_CAPITALS:
        words = [word for word in words if word.islower()]
    told = {word.lower() for word in words}.difference(_EVERYDAY)
    return tuple(sorted({word[:LETTERS] for word in told}))
