"""The countries and provinces that the article names anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure_country(question: Question, scene: Scene) -> Sequence[float]:
    """Give 1 for a place whose country another name of the article names."""
    name = question.name
    here = {
        country
        for country, names in scene.names_of_countries.items()
        if len(names) > (name in names)
    }
    return [float(place.country in here) for place in question.candidates] if here else ()


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
