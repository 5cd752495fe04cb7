"""The region that stands right beside a name: ``Homs, Syria``, ``Paris (Texas)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give 1 for a place inside the region beside its name, -1 for one outside it."""
    del scene
    if not question.beside:
        return ()
    return [1.0 if _lies_beside(place, question) else -1.0 for place in question.candidates]


def _lies_beside(place: Place, question: Question) -> bool:
    return any(lies_in(place, region) for region in question.beside)


def lies_in(place: Place, region: Place) -> bool:
    """Whether a place lies in a country or province, by what its row says."""
    if place.id == region.id or place.country != region.country:
        return False
    return region.feature != "ADM1" or place.admin1 == (region.admin1 or region.name)


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Name the region."""
    del scene
    regions = " and ".join(region.name for region in question.beside)
    side = "in" if _lies_beside(place, question) else "not in"
    return f"the words beside it name {regions}; {place.name} lies {side} it"
