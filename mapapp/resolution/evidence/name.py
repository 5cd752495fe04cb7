"""Whether the article's word is the place's main name, or one of its others."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.gazetteer.names import fold

if TYPE_CHECKING:
    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure(place: Place, question: Question, scene: Scene) -> float:
    """Give 1 for the main name, and for a name in another script, which no main name is in."""
    del scene
    return float(not _is_latin(question.name) or _key(place.name) == _key(question.name))


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
