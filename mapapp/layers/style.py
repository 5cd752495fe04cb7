"""How incidents look: one sign a kind, one outline an assertion; for every map that is drawn.

A kind's family gives the colour and the outline, so that no two families differ by colour
alone; the kind itself is a drawing inside. Paths are SVG's, around 0,0, in pixels, y down.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mapapp.records import Assertion, Kind


class Family(StrEnum):
    """What kinds have in common: one colour and one outline."""

    FORCE = "force"
    PEOPLE = "people"
    POSTURE = "posture"
    WORDS = "words"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class FamilyStyle:
    """Colour and outline of a family."""

    on_light: str
    """On a light map; at least 4.5:1 against its land and against white."""
    on_dark: str
    """On a dark map; at least 4.5:1 against its land and against black."""
    outline: str
    """A closed path, filled where an incident is stated."""


@dataclass(frozen=True, slots=True)
class KindStyle:
    """The sign of a kind."""

    family: Family
    drawing: str
    """A path, stroked inside the family's outline."""


@dataclass(frozen=True, slots=True)
class AssertionStyle:
    """How an outline is drawn, by who stands behind the words."""

    is_filled: bool
    dashes: tuple[float, ...]
    """Lengths drawn and left out along the outline, in pixels; empty for a whole line."""
    is_struck: bool = False
    """A bar across the sign."""


# The colours are Okabe and Ito's, darkened or lightened for contrast.
FAMILIES: Final[dict[Family, FamilyStyle]] = {
    Family.FORCE: FamilyStyle("#b54000", "#ff9c5b", "M-11 0A11 11 0 1 1 11 0A11 11 0 1 1-11 0Z"),
    Family.PEOPLE: FamilyStyle("#932d80", "#ee9ddb", "M-6-10.4H6L12 0L6 10.4H-6L-12 0Z"),
    Family.POSTURE: FamilyStyle("#0062a3", "#74bdf5", "M-10-10H10V10H-10Z"),
    Family.WORDS: FamilyStyle("#00704f", "#4fd0a5", "M0-13.5L13.5 0L0 13.5L-13.5 0Z"),
    Family.REST: FamilyStyle("#555b63", "#b9c0c8", "M0-12L11.4-3.7L7 9.7H-7L-11.4-3.7Z"),
}

KINDS: Final[dict[Kind, KindStyle]] = {
    Kind.ARMED_CLASH: KindStyle(Family.FORCE, "M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5"),
    Kind.SHELLING: KindStyle(Family.FORCE, "M-6 3.5Q-2-8 4 3M4 3L0 2M4 3L5.5-1"),
    Kind.AIR_STRIKE: KindStyle(Family.FORCE, "M0-6V5M-6 1.5L0-2.5L6 1.5M-2.5 6L0 4L2.5 6"),
    Kind.DRONE_STRIKE: KindStyle(
        Family.FORCE,
        "M-6-3.5H-1.5M1.5-3.5H6M-3.75-3.5L0 1M3.75-3.5L0 1M-3 1H3V4.5H-3Z",
    ),
    Kind.EXPLOSION: KindStyle(
        Family.FORCE,
        "M0-6.5V-3M0 6.5V3M-6.5 0H-3M6.5 0H3M-4.6-4.6L-2.1-2.1M4.6-4.6L2.1-2.1"
        "M-4.6 4.6L-2.1 2.1M4.6 4.6L2.1 2.1",
    ),
    Kind.CHEMICAL_ATTACK: KindStyle(Family.FORCE, "M-2.5-6H2.5M-1.4-6V-1.5L-5 5H5L1.4-1.5V-6"),
    Kind.RAID_OR_ARREST: KindStyle(
        Family.PEOPLE, "M-4.5-0.5H4.5V5.5H-4.5ZM-2.8-0.5V-3A2.8 2.8 0 0 1 2.8-3V-0.5"
    ),
    Kind.VIOLENCE_AGAINST_CIVILIANS: KindStyle(
        Family.PEOPLE, "M-2.2-4a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0M-5 6Q-5 0.5 0 0.5Q5 0.5 5 6"
    ),
    Kind.PROTEST: KindStyle(Family.PEOPLE, "M-5-6.5H5V0.5H-5ZM0 0.5V7"),
    Kind.DISPLACEMENT: KindStyle(Family.PEOPLE, "M-5-5L0 0L-5 5M1-5L6 0L1 5"),
    Kind.MOVEMENT_OF_FORCES: KindStyle(Family.POSTURE, "M-6 0H5.5M1.5-4L5.5 0L1.5 4"),
    Kind.STANDOFF_OR_THREAT: KindStyle(
        Family.POSTURE, "M-6.5-4.5L-2 0L-6.5 4.5M6.5-4.5L2 0L6.5 4.5"
    ),
    Kind.AGREEMENT_OR_CEASEFIRE: KindStyle(Family.WORDS, "M-5 0.5L-1.5 4L5-3.5"),
    Kind.STATEMENT: KindStyle(Family.WORDS, "M-5.5-4.5H5.5V2H0.5L-2.5 5V2H-5.5Z"),
    Kind.ACCIDENT: KindStyle(Family.REST, "M0-6V1M0 4.8V5"),
    Kind.OTHER: KindStyle(Family.REST, "M-4 0H-3.9M0 0H0.1M4 0H4.1"),
}

ASSERTIONS: Final[dict[Assertion, AssertionStyle]] = {
    Assertion.STATED: AssertionStyle(is_filled=True, dashes=()),
    Assertion.ALLEGED: AssertionStyle(is_filled=False, dashes=(1.5, 2.5)),
    Assertion.CLAIMED: AssertionStyle(is_filled=False, dashes=(5.0, 3.0)),
    Assertion.DENIED: AssertionStyle(is_filled=False, dashes=(), is_struck=True),
}


def signs() -> dict[str, object]:
    """All of it as plain JSON data, for the map's script."""
    return {
        "families": {
            family.value: {"light": look.on_light, "dark": look.on_dark, "outline": look.outline}
            for family, look in FAMILIES.items()
        },
        "kinds": {
            kind.value: {"family": look.family.value, "drawing": look.drawing}
            for kind, look in KINDS.items()
        },
        "assertions": {
            assertion.value: {
                "filled": look.is_filled,
                "dashes": list(look.dashes),
                "struck": look.is_struck,
            }
            for assertion, look in ASSERTIONS.items()
        },
    }
