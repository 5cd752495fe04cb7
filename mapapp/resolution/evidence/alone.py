"""A country that nothing else in the article is in: what happens there is told with its name.

A report names the country that it is about, or other places of it; a town that few know and that
stands alone in its country is more often a namesake of one that no gazetteer has. A country that
stands so is not meant where a capital has its name, and the article names that one's country: in
Arabic, Amman is written as Oman is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.resolution.precision import COUNTRY

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
    """Give 1 for a little-known town whose country no other name of the article is or lies in.

    And for such a country, where it has a rival in the capital of one that is named.
    """
    name, places = question.name, question.candidates
    # How many names other than this one are a country's, or lie in it.
    others = [
        (country, len(names) - (name in names))
        for by_country in (scene.names_of_countries, scene.names_by_country)
        for country, names in by_country.items()
    ]
    if sum([count for _, count in others]) < LEAST_COMPANY:
        return ()
    named = {country for country, count in others if count}
    has_capital = any(place.feature == "PPLC" and place.country in named for place in places)
    return [
        float(
            place.country not in named
            and (_is_little_known(place) or (has_capital and place.feature in COUNTRY))
        )
        for place in places
    ]


def is_alone(place: Place, question: Question, scene: Scene) -> bool:
    """Whether this candidate is such a town."""
    measured = measure(question, scene)
    return bool(measured) and measured[question.candidates.index(place)] > 0


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Say that nothing else is there."""
    del question, scene
    return f"the article names no other place in its country, {place.country}"


def _is_little_known(place: Place) -> bool:
    """Whether a town is written of in few languages: far away, readers are told where it is."""
    return place.feature in TOWNS and len(place.names) < KNOWN_BY
