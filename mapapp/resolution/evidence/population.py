"""How many people live there: of two towns of one name, the larger is meant more often."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give the power of ten of the population, from 0 for a hundred people or none known."""
    del scene
    return [
        math.log10(place.population) - 2 if place.population > 100 else 0.0
        for place in question.candidates
    ]


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Name the population."""
    del question, scene
    return f"{place.name} has {place.population:,} inhabitants"
