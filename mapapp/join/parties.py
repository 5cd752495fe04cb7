"""Who took part, under the one name that mapapp, ACLED and UCDP have in common.

Groups go by ``incidents/data/actors.csv`` and ``record_names.csv``. A state's forces, police
and government are one party: UCDP knows governments alone.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from mapapp.incidents.sentence.actors import KIND
from mapapp.incidents.text.tables import Topic, phrases_of
from mapapp.incidents.text.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_STATE: Final = re.compile(r"(?i)(?:government|(?:military|police) forces) of (?:the )?(.+)")
_REBELS: Final = re.compile(r"(?i)rebels of (?:the )?(.+)")
_NOBODY: Final = re.compile(r"(?i)(?:civilians|protesters|rioters|unidentified|unknown)\b")
_ASIDE: Final = re.compile(r" \(.*")
"""``(2000-2024)`` and ``(Syria)``, and what ACLED writes after it: ``Air Force``."""


def parties_of(actors: Iterable[str]) -> frozenset[str]:
    """The parties among some actors; civilians and the unidentified are none."""
    return frozenset(party for actor in actors if (party := _party(actor)))


@cache
def country_called(name: str) -> str:
    """A country as CLDR has it in English, from how a table of records names it."""
    return _named().get(name.strip().casefold()) or _named().get(
        _ASIDE.sub("", name).strip().casefold(), _ASIDE.sub("", name).strip()
    )


@cache
def _party(actor: str) -> str:
    if _NOBODY.match(actor):
        return ""
    if state := _STATE.fullmatch(actor):
        return f"Government of {country_called(state[1])}"
    if rebels := _REBELS.fullmatch(actor):
        return f"Rebels of {country_called(rebels[1])}"
    return _group(actor) or country_called(actor)


def _group(actor: str) -> str:
    """The group of our own table whose name stands first in an actor's; empty for none."""
    words = words_of(actor, "en")
    found = [
        (one.first, -one.last, one.entry.meaning)
        for one in phrases_of("en").find(words, range(len(words.keys)))
        if one.entry.topic is Topic.ACTOR and not one.entry.meaning.startswith(KIND)
    ]
    return min(found)[2] if found else ""


@cache
def _named() -> dict[str, str]:
    file = resources.files("mapapp.incidents") / "data" / "record_names.csv"
    rows = csv.DictReader(file.read_text("utf-8").splitlines())
    return {row["name"]: row["actor"] for row in rows}
