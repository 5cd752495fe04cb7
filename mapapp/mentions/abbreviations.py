"""Press abbreviations of the states of the United States and the provinces of Canada, as hits.

``Alexandria, La.`` tells where Alexandria lies, and the gazetteer knows only Louisiana. An
abbreviation that is also a word (``Ind.``, ``Miss.``) counts only after a comma.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.gazetteer.lookup import Gazetteer, Hit, Naming
from mapapp.gazetteer.rows import Use
from mapapp.mentions.anchored import whole_words

if TYPE_CHECKING:
    from collections.abc import Iterator

STATES = {
    "Ala.": "Alabama", "Ariz.": "Arizona", "Ark.": "Arkansas", "Calif.": "California",
    "Colo.": "Colorado", "Conn.": "Connecticut", "Del.": "Delaware", "Fla.": "Florida",
    "Ga.": "Georgia", "Ill.": "Illinois", "Ind.": "Indiana", "Kan.": "Kansas", "Kans.": "Kansas",
    "Ky.": "Kentucky", "La.": "Louisiana", "Md.": "Maryland", "Mass.": "Massachusetts",
    "Mich.": "Michigan", "Minn.": "Minnesota", "Miss.": "Mississippi", "Mo.": "Missouri",
    "Mont.": "Montana", "Neb.": "Nebraska", "Nebr.": "Nebraska", "Nev.": "Nevada",
    "N.H.": "New Hampshire", "N.J.": "New Jersey", "N.M.": "New Mexico", "N.Y.": "New York",
    "N.C.": "North Carolina", "N.D.": "North Dakota", "Okla.": "Oklahoma", "Ore.": "Oregon",
    "Pa.": "Pennsylvania", "Penn.": "Pennsylvania", "R.I.": "Rhode Island",
    "S.C.": "South Carolina", "S.D.": "South Dakota", "Tenn.": "Tennessee", "Tex.": "Texas",
    "Vt.": "Vermont", "Va.": "Virginia", "Wash.": "Washington", "W.Va.": "West Virginia",
    "W. Va.": "West Virginia", "Wis.": "Wisconsin", "Wyo.": "Wyoming",
    "Ont.": "Ontario", "Que.": "Quebec", "B.C.": "British Columbia", "Alta.": "Alberta",
    "Man.": "Manitoba", "Sask.": "Saskatchewan", "N.S.": "Nova Scotia", "N.B.": "New Brunswick",
    "N.L.": "Newfoundland and Labrador", "P.E.I.": "Prince Edward Island",
}  # fmt: skip
POSTAL = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California",
    "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa",
    "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland",
    "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi",
    "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina",
    "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee",
    "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington",
    "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip

_WORDS = frozenset(("Ala.", "Ark.", "Del.", "Ill.", "Ind.", "La.", "Man.", "Mass.", "Miss.", "Mo.",
                    "Ore.", "Pa.", "Penn.", "Wash."))  # fmt: skip
_LONGEST_FIRST = "|".join(map(re.escape, sorted(STATES, key=len, reverse=True)))
_STATE = re.compile(rf"(?<![\w.])(?:{_LONGEST_FIRST})")
_find_states = whole_words(STATES)
_POSTAL = re.compile(r", (?P<code>[A-Z]{2})(?!\w)")
_COUNTRIES = ("admin1:US.", "admin1:CA.")


def abbreviation_hits(text: str, gazetteer: Gazetteer) -> Iterator[Hit]:
    """Find the abbreviations in a text, in order of the tables."""
    for start in sorted({start for start, _ in _find_states(text)}):
        match = _STATE.match(text, start)
        if match and (match[0] not in _WORDS or text[max(0, start - 2) : start] == ", "):
            yield from _hits((start, match.end()), STATES[match[0]], gazetteer)
    for match in _POSTAL.finditer(text):
        if match["code"] in POSTAL and "a" <= text[match.start() - 1 : match.start()] <= "z":
            yield from _hits(match.span("code"), POSTAL[match["code"]], gazetteer)


def _hits(span: tuple[int, int], state: str, gazetteer: Gazetteer) -> Iterator[Hit]:
    namings = tuple(
        Naming(naming.place_id, Use.ABBREVIATION)
        for naming in gazetteer.named(state)
        if naming.place_id.startswith(_COUNTRIES)
    )
    if namings:
        yield Hit(*span, namings)
