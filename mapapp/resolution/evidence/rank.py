"""What sort of place it is: a country is meant before a province, a capital before a village."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene

RANKS = {
    "country": (3.0, "a country"),
    "region": (3.0, "a region of the world"),
    "province": (1.0, "a province"),
    "capital": (1.0, "a capital"),
    "seat": (0.5, "the seat of a province"),
}
_BY_FEATURE = {
    "PCLI": "country", "PCLD": "country", "PCLF": "country", "PCLS": "country",
    "PCL": "country", "PCLIX": "country", "TERR": "country", "CONT": "region",
    "RGN": "region", "ADM1": "province", "PPLC": "capital", "PPLA": "seat",
}  # fmt: skip
_STANDING = {feature: RANKS[rank][0] for feature, rank in _BY_FEATURE.items()}


def rank_of(place: Place) -> str:
    """Give the key of ``RANKS`` that a place falls under, or nothing."""
    return _BY_FEATURE.get(place.feature, "")


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give the rank's standing."""
    del scene
    return [_STANDING.get(place.feature, 0.0) for place in question.candidates]


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Name the rank."""
    del question, scene
    return f"{place.name} is {RANKS[rank_of(place)][1]}"
