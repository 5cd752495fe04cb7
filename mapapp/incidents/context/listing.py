"""Which of the events that an article tells of an editor would list: the likely ones.

How likely each is follows from what speaks for and against it (``listing_signs.py``), weighed
as annotated articles have it (``listing_weights.py``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.context import weighing
from mapapp.incidents.context.listing_signs import signs_of
from mapapp.incidents.context.listing_weights import WEIGHTS
from mapapp.replaced import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.context.weighing import Signs
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft

LEAST_CHANCE = 0.32
"""Chance from which on an event is listed: F1 on annotated articles that were held out hardly
differs from .3 to .5, and this gives up little recall for precision."""
LEAST_CHANCE_UNPINNED = 0.2
"""The same of what no more than the country is known of: a list holds it, and no map pins it. Of
two hundred events one is such, too few to be weighed."""


def listed(reading: Reading, events: Sequence[Draft]) -> list[Draft]:
    """The events that are likely enough, each with its chance; order is kept."""
    told = [replace(one, chance=chance_of(signs_of(reading, one, events))) for one in events]
    return [one for one in told if one.chance >= least_chance_of(one)]


def least_chance_of(event: Draft) -> float:
    """From which chance on an event is listed."""
    return LEAST_CHANCE if event.is_fine else LEAST_CHANCE_UNPINNED


def chance_of(signs: Signs) -> float:
    """How likely it is that an editor lists an event at its place and on its date."""
    return weighing.chance_of(signs, WEIGHTS)
