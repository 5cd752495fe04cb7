"""The countries and provinces that the article names anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure_country(question: Question, scene: Scene) -> Sequence[float]:
    """Give the share of the article's mentions of countries that are of this one, 0 to 1."""
    times, of_countries = scene.countries, scene.of_countries
    if not times:
        return ()
    return [times.get(place.country, 0) / of_countries for place in question.candidates]


def tell_country(place: Place, question: Question, scene: Scene) -> str:
    """Say how often the country is named."""
    del question
    return f"the article names its country {scene.countries[place.country]} times"


def measure_province(question: Question, scene: Scene) -> Sequence[float]:
    """Give 1 for a place whose province is named, unless it bears that very name."""
    named = scene.provinces
    if not named:
        return ()
    return [
        float((place.country, place.admin1) in named and place.feature != "ADM1")
        for place in question.candidates
    ]


def tell_province(place: Place, question: Question, scene: Scene) -> str:
    """Name the province."""
    del question, scene
    return f"the article names {place.admin1}, its province"
