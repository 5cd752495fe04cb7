"""Districts that have no row of their own to the towns and lands that they are called by.

Russian makes an adjective of the seat (``districts_russian.py``); English sets a noun after its
name (``Kanbalu Township``, ``Kapoeta County``, ``Sumy Oblast``), German and Spanish before it:
``Provinz Idlib``, ``provincia de Idlib``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.mentions import districts_russian

if TYPE_CHECKING:
    from mapapp.gazetteer.lookup import Gazetteer
    from mapapp.records import Place

_ENGLISH = re.compile(
    r"(?P<seat>[^\W\d_].*)[ \u00a0](?P<noun>County|Township|Oblast|Governorate)(?!\w)"
)
_NOUN_FIRST = re.compile(
    r"(?:Landkreis|Provinz|Präfektur|Oblast|Rajon|(?:condado|provincia)[ \u00a0]de)[ \u00a0]"
    r"(?P<seat>[^\W\d_].*)"
)
_NOUN_AFTER = re.compile(
    r"[ \u00a0](?:(?:sub-?)?district|ra[iy]on|LGA|local government|territory|woreda|tehsil)(?!\w)",
    re.IGNORECASE,
)
_NOUN_BEFORE = re.compile(
    r"(?:(?<!\w)(?:district|territoire|cercle|département|chefferie|secteur|sous-préfecture)"
    r"[ \u00a0](?:de[ \u00a0]|du[ \u00a0]|d['’])"
    r"|(?<![^\W\u0648\u0628\u0644])(?:قضاء|مديرية|ناحية|محلية|معتمدية|مركز)[ \u00a0])\Z",
    re.IGNORECASE,
)
_LONGEST_NOUN = len("sous-préfecture de ")
_NOT_BY_SEAT = frozenset(("US", "CA", "GB", "IE", "AU", "NZ"))
"""Where a county or township is seldom called by its seat, and has a row if it is known."""
_LANDS = ("ADM1", "ADM2", "ADM3")


@lru_cache(maxsize=1 << 12)
def is_district(name: str) -> bool:
    """Whether a name is that of a district, and may be called by its seat."""
    return districts_russian.is_district(name) or _match(name) is not None


def is_meant_as_district(text: str, start: int, end: int) -> bool:
    """Whether a small noun beside ``text[start:end]`` says that the district of that town is meant.

    ``Chuhuiv raion``, ``cercle de Bandiagara``, ``مديرية عبس``.
    """
    before = text[max(0, start - _LONGEST_NOUN) : start]
    return bool(_NOUN_AFTER.match(text, end) or _NOUN_BEFORE.search(before))


def may_lie_in(name: str, country: str) -> bool:
    """Whether a land that is named need be no nearer than the country, to tell which district."""
    return _match(name) is not None and country not in _NOT_BY_SEAT


@lru_cache(maxsize=1 << 10)
def seats_of(name: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Give the ids of the towns or lands that a district may be called by."""
    match = _match(name)
    if match is None:
        return districts_russian.seats_of(name, gazetteer)
    places = [gazetteer.place(one.place_id) for one in gazetteer.named(match["seat"])]
    near = [one for one in places if one.country not in _NOT_BY_SEAT and _may_be_seat(one)]
    lands = [one for one in near if one.feature in _LANDS]
    return tuple(dict.fromkeys(one.id for one in lands or near))


def _match(name: str) -> re.Match[str] | None:
    return _ENGLISH.fullmatch(name) or _NOUN_FIRST.fullmatch(name)


def _may_be_seat(place: Place) -> bool:
    return place.feature in _LANDS or place.feature.startswith("PPL")
