"""Whether the article's word is the place's main name, or one of its others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.gazetteer.names import fold

if TYPE_CHECKING:
    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure(place: Place, question: Question, scene: Scene) -> float:
    """Give 1 for the main name."""
    del scene
    return 1.0 if fold(place.name) == fold(question.name) else 0.0


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Say that it is the main name."""
    del scene
    return f"{question.name} is the main name of {place.name}"
