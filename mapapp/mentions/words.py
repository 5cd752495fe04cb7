"""Single words beside a name and in it, as features of their own: ``en before governor of``.

What the few thousand of them weigh that say anything was fitted (``lexicon/words.py``); the
sorts of words that ``cues.py`` lists hold for what no text at hand has. What those sorts say
is not the same in every language; by how much is fitted and kept beside the words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.mentions.cues import ARTICLE, LOCATIVE, OF, PLACE_TAIL
from mapapp.mentions.lexicon.words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES = frozenset(WORDS)
"""Those that words were weighed in."""
SENTENCES = {
    "before": "“{}” stands before it",
    "list": "“{}” stands before the list that it is in",
    "after": "“{}” follows it",
    "first": "its name begins with “{}”",
    "last": "its name ends with “{}”",
    "inside": "its name has “{}” in it",
    "is": "it is the word “{}”",
    "near": "its sentence has a word that begins with “{}”",
}
"""Where a word stands, and how that is told to a reader."""
OF_FEATURES = "has"
"""What stands there for the features of other modules."""
NEAR = "near"
"""And for the words of the sentence, wherever they are (``topic.py``)."""

_SMALL_WORDS = ARTICLE | LOCATIVE | OF | frozenset(("l'", "l’", "d'", "d’", "за"))
"""What says no more than its sort, which ``context.py`` reads."""
_OPENING = "([{«“‘\"'—–-¿¡*_•"
_ENDING = '.!?:;…»”"'
_WORD = re.compile(r"\w[\w’']*")


def words_before(lang: str, words: list[str]) -> list[str]:
    """Give the last word before a name, and the last two; none from another sentence."""
    at = len(words) - 1
    while at >= 0 and not (word := words[at].lstrip(_OPENING)):
        at -= 1
    if at < 0 or word[-1] in _ENDING:
        return []
    word = _folded(word)
    found = [] if word in _SMALL_WORDS else [f"{lang} before {word}"]
    if at and words[at - 1][-1] not in _ENDING:
        found.append(f"{lang} before {_folded(words[at - 1].lstrip(_OPENING))} {word}")
    return found


def words_after(lang: str, gap: str, word: str | None, second: str | None) -> list[str]:
    """Give the word after a name with the mark between them, and the next if there is none."""
    if not word:
        return []
    lower = _folded(word.rstrip(".'’"))
    if gap != " ":
        return [f"{lang} after {gap.strip()} {lower}"]
    found = [] if lower in _SMALL_WORDS else [f"{lang} after {lower}"]
    if second:
        found.append(f"{lang} after {lower} {_folded(second)}")
    return found


def words_of(lang: str, name: str, *, is_little_known: bool) -> list[str]:
    """Give the words that a name is made of, each with where in it.

    A name of one word only if few know its place, and it may rather be something else: of
    a city it would say which ones a corpus tells of.
    """
    if lang not in LANGUAGES:
        return []
    words = _WORD.findall(name.lower())
    if len(words) < 2:
        return [f"{lang} is {word}" for word in words if is_little_known]
    found = [f"{lang} first {words[0]}", *(f"{lang} inside {word}" for word in words[1:-1])]
    if words[-1] not in PLACE_TAIL:
        # Whether ``region`` is part of its name is a matter of how a corpus was marked.
        found.append(f"{lang} last {words[-1]}")
    return found


def sentence(feature: str) -> str:
    """Tell a feature of this module to a reader."""
    _, where, words = feature.split(" ", 2)
    return SENTENCES[where].format(words)


def word_points() -> dict[str, float]:
    """Read what each feature of this module weighs, in log-odds."""
    return {
        f"{lang} {where} {word.replace('_', ' ')}": points
        for lang, where, points, word in _lines()
        if where != OF_FEATURES
    }


def feature_points(lang: str) -> dict[str, float]:
    """Read by how much the features of other modules weigh more in a language than in all."""
    return {
        feature: points
        for its_own, where, points, feature in _lines()
        if its_own == lang and where == OF_FEATURES
    }


def _lines() -> Iterator[tuple[str, str, float, str]]:
    for lang, lines in WORDS.items():
        for line in lines.strip().splitlines():
            where, points, *words = line.split()
            for word in words:
                yield lang, where, float(points), word


def _folded(word: str) -> str:
    return word.lower() if word.isalpha() or not word[:1].isdigit() else "0"
