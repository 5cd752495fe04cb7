"""Whether the article's word is the place's main name, or one of its others.

A name of Arabic, Russian or Ukrainian has no one spelling in Latin letters: what sounds as the
main name is it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import ARABIC_SPEAKING, CYRILLIC_WRITING, OTHER_SCRIPTS
from mapapp.gazetteer.sounds import spoken
from mapapp.mentions.anchored import is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene

AT_HOME = 1.5
"""What a name in its own script counts: a namesake abroad has it from someone who wrote it down."""
_WRITING_ARABIC = ARABIC_SPEAKING | {"AF", "IR", "PK"}
_WRITING_CYRILLIC = CYRILLIC_WRITING | {"BA", "BG", "ME", "MK", "MN", "RS"}
TOLD = 0.5
"""What another name counts that a source has: another place may be called just so."""
WELL_KNOWN = 50_000
"""Inhabitants from which a town is written about by another than its main name."""


def measure(question: Question, scene: Scene) -> Sequence[float]:
    """Give 1 for the main name, and for a name in another script, which no main name is in.

    Out of another script what sounds as the main name is it, and another that a source has counts
    ``TOLD``, but not for a small town; ``AT_HOME`` for a name in the script of its country.
    """
    del scene
    name = question.name
    if _is_latin(name):
        key = _key(name)
        return [
            1.0 if _key(place.name) == key else _likeness(question, place)
            for place in question.candidates
        ]
    home = _WRITING_CYRILLIC if is_cyrillic(name) else _WRITING_ARABIC
    return [AT_HOME if place.country in home else 1.0 for place in question.candidates]


def _likeness(question: Question, place: Place) -> float:
    """Compare a name that is not the main one."""
    if place.country not in OTHER_SCRIPTS:
        return 0.0
    if _sound(place.name) == _sound(question.name):
        return 1.0
    is_told = place.id not in question.spelt
    return TOLD if is_told and not 0 < place.population < WELL_KNOWN else 0.0


def tell(place: Place, question: Question, scene: Scene) -> str:
    """Say that it is the main name, or a name in its own script."""
    del scene
    if _is_latin(question.name):
        return f"{question.name} is the main name of {place.name}"
    return f"{question.name} is the name of {place.name} in its script"


@lru_cache(maxsize=1 << 14)
def _is_latin(name: str) -> bool:
    return fold(name).isascii()


@lru_cache(maxsize=1 << 14)
def _key(name: str) -> str:
    return fold(name).replace("'", "")


@lru_cache(maxsize=1 << 14)
def _sound(name: str) -> str:
    return spoken(fold(name))
