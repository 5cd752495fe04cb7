"""The region that stands right beside a name: ``Homs, Syria``, ``Paris (Texas)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.resolution.precision import DISTRICT, distance_m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene

ACROSS = 1.5
"""Radii from a district's point within which its places lie: its seat is not its middle."""
AROUND_M = 50_000.0
"""How far from a town lie the villages that are told by it."""


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give 1 for a place inside the region beside its name, -1 for one outside it."""
    del scene
    if not question.beside:
        return ()
    return [1.0 if _lies_beside(place, question) else -1.0 for place in question.candidates]


def excludes_all(question: Question) -> bool:
    """Whether a region stands beside the name in which no place called so lies."""
    return bool(question.beside) and not any(
        _lies_beside(place, question) for place in question.candidates
    )


def _lies_beside(place: Place, question: Question) -> bool:
    return any(lies_in(place, region) for region in question.beside)


def lies_in(place: Place, region: Place) -> bool:
    """Whether a place lies in a country or province, by what its row says, or about a town."""
    if place.id == region.id or place.country != region.country:
        return False
    if region.feature.startswith("PPL"):
        return distance_m(place, region) <= AROUND_M
    if region.feature in DISTRICT:
        return distance_m(place, region) <= ACROSS * region.radius_m
    return region.feature != "ADM1" or place.admin1 == (region.admin1 or region.name)


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Name the region."""
    del scene
    regions = " and ".join(region.name for region in question.beside)
    side = "in" if _lies_beside(place, question) else "not in"
    return f"the words beside it name {regions}; {place.name} lies {side} it"
