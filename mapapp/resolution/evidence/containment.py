"""The region that stands right beside a name: ``Homs, Syria``, ``Paris (Texas)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene


def measure(place: Place, question: Question, scene: Scene) -> float:
    """Give 1 for a place inside the region beside its name, -1 for one outside it."""
    del scene
    if not question.beside:
        return 0.0
    return 1.0 if any(lies_in(place, region) for region in question.beside) else -1.0


def speaks(question: Question, scene: Scene) -> bool:
    """Whether a region stands beside the name."""
    del scene
    return bool(question.beside)


def lies_in(place: Place, region: Place) -> bool:
    """Whether a place lies in a country or province, by what its row says."""
    if place.id == region.id or place.country != region.country:
        return False
    return region.feature != "ADM1" or place.admin1 == (region.admin1 or region.name)


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Name the region."""
    regions = " and ".join(region.name for region in question.beside)
    side = "in" if measure(place, question, scene) > 0 else "not in"
    return f"the words beside it name {regions}; {place.name} lies {side} it"
