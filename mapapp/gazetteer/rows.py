"""What the sources of the gazetteer hand to its compiler: rows, and names with their use."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mapapp.records import Place


class Use(StrEnum):
    """What a word says of the place it is stored under."""

    NAME = "name"
    DEMONYM = "demonym"
    ABBREVIATION = "abbreviation"
    CASE = "case"
    """The name in a case of its language other than the nominative."""

    SPELLING = "spelling"
    """The name as papers of another habit may spell it, made and seen nowhere."""

    __hash__ = str.__hash__  # in C, while Enum's is in Python: uses are in the keys of caches


USES = tuple(Use)
"""In the order in which the compiled gazetteer numbers them."""
REGION = "region:"
"""What the ids of seas, rivers, ranges and further regions begin with."""
BY_HAND = ("locality:", "mapapp:")
"""How the ids of ``geodata/localities`` and ``geodata/places`` begin."""


@dataclass(frozen=True, slots=True)
class WrittenName:
    """One way a place is written."""

    text: str
    lang: str = ""
    """ISO 639-1 code; empty where the source does not say."""
    use: Use = Use.NAME


@dataclass(slots=True, kw_only=True)
class Row:
    """A place on its way into the gazetteer; the sources fill in what they know."""

    id: str
    name: str
    names: list[WrittenName] = field(default_factory=list)
    """Other names; repeats are dropped when they are compiled."""
    lat: float
    lon: float
    radius_m: float
    feature: str
    country: str = ""
    admin1: str = ""
    population: int = 0
    source: str
    geonames_id: str = ""
    """The GeoNames row that this one takes the place of."""


ARABIC_SPEAKING = frozenset(
    [
        "AE",
        "BH",
        "DJ",
        "DZ",
        "EG",
        "EH",
        "ER",
        "IL",
        "IQ",
        "JO",
        "KM",
        "KW",
        "LB",
        "LY",
        "MA",
        "MR",
        "OM",
        "PS",
        "QA",
        "SA",
        "SD",
        "SO",
        "SY",
        "TD",
        "TN",
        "YE",
    ]
)
"""Countries where places have names with the Arabic article (CLDR: Arabic official, or in use)."""
NAMED_IN_ARABIC = ARABIC_SPEAKING - {"DJ", "ER", "IL", "SO", "TD"}
"""Countries whose places have their names in Arabic, and are not transcribed into it."""
CYRILLIC_WRITING = frozenset(
    ["AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "RU", "TJ", "TM", "UA", "UZ"]
)
"""Countries whose places have names in Russian or Ukrainian, from which others spell them."""
NASAL_NAMES = frozenset("BF BI BJ CD CF CG CI CM GA GH GN GW ML NE RW SN TG UG".split())  # noqa: SIM905
"""Countries where names begin with ``N'`` or ``M'`` before a consonant: Nzérékoré, N'Zérékoré."""
OTHER_SCRIPTS = ARABIC_SPEAKING | CYRILLIC_WRITING
"""Countries where no name in Latin letters is the one that is right."""


OF_WARS = frozenset(
    """
    AF AM AZ BA BD BF BI CD CF CM CO EC ER ET GE GN GT HN HT IQ IR KE KG KH KP LB LK LR LY MG ML MM
    MZ NE NG NI NP PE PH PK PS RW SD SL SN SO SS SV SY TD TG TH TJ TM TR TZ UG UZ VE XK YE
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
"""Countries whose villages are in the news of the world for what is done there (UCDP)."""


def degrees_apart(one: Row | Place, other: Row | Place) -> float:
    """How far two points are from each other, in degrees of latitude, on ground taken for flat."""
    narrow = math.cos(math.radians(one.lat))
    return math.hypot(one.lat - other.lat, (one.lon - other.lon) * narrow)
