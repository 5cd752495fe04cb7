"""Whether the article's word is the place's main name, or one of its others."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.gazetteer.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give 1 for the main name, and for a name in another script, which no main name is in."""
    del scene
    if not _is_latin(question.name):
        return [1.0] * len(question.candidates)
    key = _key(question.name)
    return [float(_key(place.name) == key) for place in question.candidates]


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Say that it is the main name, or a name in its own script."""
    del scene
    if _is_latin(question.name):
        return f"{question.name} is the main name of {place.name}"
    return f"{question.name} is the name of {place.name} in its script"


@lru_cache(maxsize=1 << 14)
def _is_latin(name: str) -> bool:
    return fold(name).isascii()


@lru_cache(maxsize=1 << 14)
def _key(name: str) -> str:
    return fold(name).replace("'", "")
