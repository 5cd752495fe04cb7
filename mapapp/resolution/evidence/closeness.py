"""The other places of the article: what lies among them is meant more often."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure_near(question: Question, scene: Scene) -> Sequence[float]:
    """Give the logarithm of one plus the number of other names with a place nearby."""
    if scene.names < 2:
        return ()
    name = question.name
    return [math.log1p(scene.others_near(name, place)) for place in question.candidates]


def tell_near(place: Place, question: Question, scene: Scene) -> str:
    """Count the places nearby."""
    return f"{scene.others_near(question.name, place)} other places of the article are near it"


def measure_province(question: Question, scene: Scene) -> Sequence[float]:
    """Give the share of the other names that lie in the same province, 0 to 1."""
    if scene.names < 2:
        return ()
    return [_share_of_province(place, question, scene) for place in question.candidates]


def _share_of_province(place: Place, question: Question, scene: Scene) -> float:
    there = scene.names_by_province.get((place.country, place.admin1))
    return _share(there, question, scene) if there and place.admin1 else 0.0


def tell_province(place: Place, question: Question, scene: Scene) -> str:
    """Name the province that they share."""
    share = _share_of_province(place, question, scene)
    return f"{share:.0%} of the article's other towns lie in {place.admin1}, as it does"


def measure_country(question: Question, scene: Scene) -> Sequence[float]:
    """Give the share of the other names that lie in the same country, 0 to 1."""
    if scene.names < 2:
        return ()
    by_country = scene.names_by_country
    return [
        _share(there, question, scene) if (there := by_country.get(place.country)) else 0.0
        for place in question.candidates
    ]


def tell_country(place: Place, question: Question, scene: Scene) -> str:
    """Say how many share its country."""
    share = _share(scene.names_by_country[place.country], question, scene)
    return f"{share:.0%} of the article's other towns lie in the same country"


def _share(there: set[str], question: Question, scene: Scene) -> float:
    return (len(there) - (question.name in there)) / (scene.names - 1)
