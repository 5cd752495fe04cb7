"""How many people live there: of two towns of one name, the larger is meant more often."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

SEAT = 5_000
"""People that a seat of a district counts for where nobody has counted them: in Syria, Yemen and
Afghanistan, where most are not counted, few are smaller."""
_SEATS = frozenset(("PPLA2", "PPLA3", "PPLA4"))

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give the power of ten of the population, from 0 for a hundred people or none known."""
    del scene
    return [
        math.log10(people) - 2 if (people := people_of(place)) > 100 else 0.0
        for place in question.candidates
    ]


def people_of(place: Place) -> int:
    """Give how many people live in a place, or how many a seat counts for without a count."""
    return SEAT if place.feature in _SEATS and not place.population else place.population


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Name the population."""
    del question, scene
    if place.population:
        return f"{place.name} has {place.population:,} inhabitants"
    return f"{place.name} is the seat of a district, whose inhabitants nobody has counted"
