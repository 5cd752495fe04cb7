"""What an article as a whole says of where it is: the ground that candidates are weighed on.

Countries and provinces come from the mentions that name them, nearby places from what the
other names most likely mean. Built by ``resolve.py``, read by every kind of evidence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import NamedTuple

from mapapp.records import Mention, Place

CELL = 1.5
"""Degrees on a side of the squares in which nearby places are counted."""


class Question(NamedTuple):
    """One name of the article, and all that stands beside its mentions."""

    name: str
    mentions: tuple[Mention, ...]
    candidates: tuple[Place, ...]
    sorts: frozenset[str] = frozenset()
    """Sorts of place that words beside it ask for; keys of ``feature_cue.FEATURES``."""
    beside: tuple[Place, ...] = ()
    """Countries and provinces that follow it directly: ``Homs, Syria``."""
    spelt: frozenset[str] = frozenset()
    """Ids of the candidates that no source calls so: the spelling was made from their names."""


@dataclass(slots=True)
class Scene:
    """Counts of what the article names; one for the whole article."""

    countries: Counter[str] = field(default_factory=Counter)
    """How often each country is named, by ISO alpha-2 code."""
    names_of_countries: dict[str, set[str]] = field(default_factory=dict)
    """The names that name each, of its own or of a province of it."""
    provinces: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often each province is named, by country and English name."""
    names_by_country: dict[str, set[str]] = field(default_factory=dict)
    """The names of towns that most likely lie in a country."""
    names_by_province: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    names_around: dict[tuple[int, int], set[str]] = field(default_factory=dict)
    """The names of towns that most likely lie in a square or in one that touches it."""
    names: int = 0
    """How many names of towns there are."""

    def add_region(self, name: str, place: Place, times: int) -> None:
        """Count a country or province that a name most likely means."""
        if place.feature == "ADM1":
            self.provinces[place.country, place.admin1 or place.name] += times
        if place.country:
            self.countries[place.country] += times
            self.names_of_countries.setdefault(place.country, set()).add(name)

    def add_countries(self, countries: Collection[str]) -> None:
        """Count countries that a described border names."""
        self.countries.update(countries)
        for country in countries:
            self.names_of_countries.setdefault(country, set()).add("")

    def add_town(self, name: str, place: Place) -> None:
        """Count a name for where its most likely place lies."""
        self.names += 1
        self.names_by_country.setdefault(place.country, set()).add(name)
        self.names_by_province.setdefault((place.country, place.admin1), set()).add(name)
        row, column = cell_of(place)
        for i in (row - 1, row, row + 1):
            for j in (column - 1, column, column + 1):
                self.names_around.setdefault((i, j), set()).add(name)

    def others_near(self, name: str, place: Place) -> int:
        """Count the other names whose places lie in the squares around a place."""
        found = self.names_around.get(cell_of(place))
        return len(found) - (name in found) if found else 0


def cell_of(place: Place) -> tuple[int, int]:
    """Give the square of the globe that a place lies in."""
    return int(place.lat // CELL), int(place.lon // CELL)
