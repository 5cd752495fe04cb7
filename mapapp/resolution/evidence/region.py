"""The countries and provinces that the article names anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure_country(place: Place, question: Question, scene: Scene) -> float:
    """Give the share of the article's mentions of countries that are of this one, 0 to 1."""
    del question
    times = scene.countries.get(place.country, 0)
    return times / scene.of_countries if times else 0.0


def speaks_country(question: Question, scene: Scene) -> bool:
    """Whether the article names a country."""
    del question
    return bool(scene.countries)


def tell_country(place: Place, question: Question, scene: Scene) -> str:
    """Say how often the country is named."""
    del question
    return f"the article names its country {scene.countries[place.country]} times"


def measure_province(place: Place, question: Question, scene: Scene) -> float:
    """Give 1 for a place whose province is named, unless it bears that very name."""
    del question
    named = scene.provinces.get((place.country, place.admin1), 0)
    return 1.0 if named and place.admin1 and place.feature != "ADM1" else 0.0


def speaks_province(question: Question, scene: Scene) -> bool:
    """Whether the article names a province."""
    del question
    return bool(scene.provinces)


def tell_province(place: Place, question: Question, scene: Scene) -> str:
    """Name the province."""
    del question, scene
    return f"the article names {place.admin1}, its province"
