"""The other places of the article: what lies among them is meant more often."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def speaks(question: Question, scene: Scene) -> bool:
    """Whether the article names other towns."""
    del question
    return scene.names > 1


def measure_near(place: Place, question: Question, scene: Scene) -> float:
    """Give the logarithm of one plus the number of other names with a place nearby."""
    return math.log1p(scene.others_near(question.name, place)) if scene.names > 1 else 0.0


def tell_near(place: Place, question: Question, scene: Scene) -> str:
    """Count the places nearby."""
    return f"{scene.others_near(question.name, place)} other places of the article are near it"


def measure_province(place: Place, question: Question, scene: Scene) -> float:
    """Give the share of the other names that lie in the same province, 0 to 1."""
    if not place.admin1:
        return 0.0
    there = scene.names_by_province.get((place.country, place.admin1), set())
    return _share(there, question, scene)


def tell_province(place: Place, question: Question, scene: Scene) -> str:
    """Name the province that they share."""
    share = measure_province(place, question, scene)
    return f"{share:.0%} of the article's other towns lie in {place.admin1}, as it does"


def measure_country(place: Place, question: Question, scene: Scene) -> float:
    """Give the share of the other names that lie in the same country, 0 to 1."""
    return _share(scene.names_by_country.get(place.country, set()), question, scene)


def tell_country(place: Place, question: Question, scene: Scene) -> str:
    """Say how many share its country."""
    share = measure_country(place, question, scene)
    return f"{share:.0%} of the article's other towns lie in the same country"


def _share(there: set[str], question: Question, scene: Scene) -> float:
    others = scene.names - 1
    return (len(there) - (question.name in there)) / others if others > 0 else 0.0
