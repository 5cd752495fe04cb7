"""The letters that a word begins and ends with to how far it looks as names of places do.

``Grodzisk`` and ``Kabingu`` look it, ``Regierung`` and ``Schneider`` do not. What letters weigh
in a language was fitted (``lexicon/shapes.py``) on the names of the gazetteer, against the words
of that language and names of persons.
"""

from __future__ import annotations

from functools import cache, lru_cache

from mapapp.gazetteer.names import fold
from mapapp.mentions.lexicon.shapes import SHAPES

ENDINGS, BEGINNINGS = (2, 3, 4, 5), (2, 3, 4)
"""Letters of the ends that are weighed."""
SHORTEST = 4
"""Letters of the shortest word that is weighed."""

LEAST_FOREIGN = 8
"""Letters of an Arabic word from which on its ends tell that it is a foreign name."""
FOREIGN_SHAPE = 1.5
"""What those ends have to say for it."""


def ends_of(word: str) -> list[str]:
    """Give the ends of a folded word, each with a hyphen where the word goes on."""
    return [
        *(f"-{word[-length:]}" for length in ENDINGS if length < len(word)),
        *(f"{word[:length]}-" for length in BEGINNINGS if length < len(word)),
    ]


@lru_cache(maxsize=1 << 13)
def shape_points(word: str, lang: str) -> float | None:
    """Sum what the ends of a word say in a text of ``lang``; ``None`` if nothing was weighed."""
    points = _points(lang)
    if not points or len(word) < SHORTEST or not word.isalpha() or word.isupper():
        return None
    return sum(points.get(end, 0.0) for end in ends_of(fold(word)))


@lru_cache(maxsize=1 << 13)
def looks_foreign(word: str) -> bool:
    """Whether an Arabic word is long, and its letters are those of names from abroad."""
    if len(word) < LEAST_FOREIGN or word.startswith("ال"):
        return False
    return (shape_points(word, "ar") or 0.0) >= FOREIGN_SHAPE


@cache
def _points(lang: str) -> dict[str, float]:
    lines = (line.split() for line in SHAPES.get(lang, "").strip().splitlines())
    return {end: float(points) for points, *ends in lines for end in ends}
