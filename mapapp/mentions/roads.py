"""The two ends of a road that is called by them: ``l'axe Djibo-Bourzanga``.

A hyphen makes one name of two nearly everywhere else, so that what it joins is no place; after a
noun of a road, in French, each of its ends is one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.mentions.sightings import Sighting
    from mapapp.records import Article

REACH = 90
"""Code points that are read before the end of a road for its noun."""
_NAME = r"[A-ZÀ-Ý][\w'’]*+(?:\s[A-ZÀ-Ý][\w'’]*+){0,2}"
_JOINT = r"\s?[-–—]\s?"
_ROAD = re.compile(
    r"\b(?:axes?|routes?|tronçons?|corridors?|pistes?|voies?|autoroutes?|bretelles?|liaisons?"
    r"|lignes?|RN\s?\d{0,2}[A-Z]?)\s"
    r"(?:(?:nationales?|départementales?|ferroviaires?|routiers?|stratégiques?|principale?s?"
    rf"|numéro|de|reliant|\d{{1,3}})\s|d['’])*"
    rf"(?:{_NAME}(?:{_JOINT}{_NAME})+(?:,\s?(?:et\s)?|\set\s)(?:de\s|d['’])?)*"
    rf"(?P<before>(?:{_NAME}{_JOINT})*)\Z"
)
"""A noun of a road, the roads before this one if there are several, and its ends before this."""
_JOINED = frozenset(("before_hyphen", "after_hyphen"))
_REPLACED = _JOINED | {"after_capital", "after_word", "after_elision", "after_of"}
"""What else may be said of what stands before an end."""


def tell_ends(article: Article, sightings: Sequence[Sighting]) -> None:
    """Note of the ends of a road in a French article that they are places."""
    for sighting in sightings if article.lang == "fr" else ():
        if not _JOINED.isdisjoint(sighting.features) and _is_end(article.text, sighting):
            kept = [one for one in sighting.features if one not in _REPLACED]
            sighting.features[:] = ["after_place_noun", *kept]
            sighting.is_sure = True


def _is_end(text: str, sighting: Sighting) -> bool:
    road = _ROAD.search(text, max(0, sighting.start - REACH), sighting.start)
    return road is not None and (bool(road["before"]) or "before_hyphen" in sighting.features)
