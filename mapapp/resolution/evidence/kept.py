"""Whether a person keeps a row for the place: what is worth a row is what the news names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.resolution.evidence.feature_cue import FEATURES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene

KEPT_BY_HAND, VILLAGE, REGION = "mapapp:", "locality:", "region:"
"""How the ids of ``geodata/places``, ``geodata/localities`` and ``geodata/regions`` begin."""
OWN_ROW = (KEPT_BY_HAND, VILLAGE, REGION)
COUNTED = 0.3
"""What a row counts that has its inhabitants: Gaza is in the news more than a province as large."""
TOWN = 10_000
"""Inhabitants from which a town is written about more than a village of its name nearby."""


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give 1 for a row kept by hand, less for one that its people, or a town, speak for too.

    A village has nothing for it beside a town of its name and country, nor beside a place there,
    nor has a lake or a river that no word says is one: ``in Balkhash``.
    """
    del scene
    own = [is_kept(place, question) for place in question.candidates]
    if not any(own):
        return ()
    towns = {
        place.country
        for place in question.candidates
        if place.population >= TOWN or place.id.startswith(KEPT_BY_HAND)
    }
    return [
        (COUNTED if place.population else 1.0)
        if is_own and not (place.country in towns and _is_less_than_town(place, question))
        else 0.0
        for place, is_own in zip(question.candidates, own, strict=True)
    ]


def _is_less_than_town(place: Place, question: Question) -> bool:
    is_water = place.feature in FEATURES["water"] and "water" not in question.sorts
    return place.id.startswith(VILLAGE) or is_water


def is_kept(place: Place, question: Question) -> bool:
    """Whether a person wrote the row, and under the name that is asked for."""
    return place.id.startswith(OWN_ROW) and place.id not in question.spelt


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Say that the row was written by hand."""
    del question, scene
    return f"{place.name} is kept by hand, with its names and its source"
