"""Whether a province is named after a town in it: the bare name then means the town."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene

LEAST_PEOPLE = 50_000
"""Of a town, for a province to be known by its name."""


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give -1 for a province that holds a town of the name, unless a province is asked for."""
    del scene
    if "province" in question.sorts:
        return ()
    places = question.candidates
    return [
        -1.0 if place.feature == "ADM1" and any(_is_town_in(place, town) for town in places) else 0
        for place in places
    ]


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Name the town's province."""
    del question, scene
    return f"{place.name} is a province named after a town in it"


def _is_town_in(province: Place, other: Place) -> bool:
    is_inside = (other.country, other.admin1) == (province.country, province.admin1)
    return is_inside and other.feature.startswith("PPL") and other.population >= LEAST_PEOPLE
