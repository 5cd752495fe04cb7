"""A country that nothing else in the article is in: what happens there is told with its name.

A report names the country that it is about, or other places of it; a town that few know and that
stands alone in its country is more often a namesake of one that no gazetteer has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene

TOWNS = frozenset(("PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLX", "PPLL", "PPLS", "PPLF"))
KNOWN_BY = 30
"""Names from which a town is known the world over: Srebrenica has 29, Geneva 58, a village 5. How
many forms a name is known in is what Mordecai ranks places by, too."""
LEAST_COMPANY = 3
"""Other names of places from which an article says where it is."""


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give 1 for a little-known town whose country no other name of the article is or lies in."""
    named = _without(question.name, scene.names_of_countries)
    lying = _without(question.name, scene.names_by_country)
    if sum(named.values()) + sum(lying.values()) < LEAST_COMPANY:
        return ()
    return [
        float(place.country not in named.keys() | lying.keys() and _is_little_known(place))
        for place in question.candidates
    ]


def is_alone(place: Place, question: Question, scene: Scene) -> bool:
    """Whether this candidate is such a town."""
    measured = measure(question, scene)
    return bool(measured) and measured[question.candidates.index(place)] > 0


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Say that nothing else is there."""
    del question, scene
    return f"the article names no other place in its country, {place.country}"


def _without(name: str, names_by_country: dict[str, set[str]]) -> dict[str, int]:
    """Count the other names of each country that has any."""
    counts = {country: len(names - {name}) for country, names in names_by_country.items()}
    return {country: count for country, count in counts.items() if count}


def _is_little_known(place: Place) -> bool:
    """Whether a town is written of in few languages: far away, readers are told where it is."""
    return place.feature in TOWNS and len(place.names) < KNOWN_BY
