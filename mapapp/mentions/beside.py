"""What may stand between a name and its land: ``Tripoli, dans le nord du Liban``."""

from __future__ import annotations

import re

from mapapp.mentions.sorts import TOWN_OR_PROVINCE

_SIDE = (
    r"(?:(?:the|le|la|el|l['’])\s?)?(?:(?:far\s|extrême[\s-])?(?:north|south|east|west|centr|nord"
    r"|sud|est|ouest|norte|sur|oeste|süd|ost)[\w-]*\s?"
    r"(?:of\s|de\sla\s|de\sl['’]|del?\s|du\s|des\s|d['’])?)?"
)
_IN = rf"(?:in|en|au|aux|dans|в|во|на|في|im)\s{_SIDE}"
_NOUN = "|".join(TOWN_OR_PROVINCE)
_BEFORE_REGION = re.compile(
    rf"(?:\s(?:{_NOUN}))?(?:\s?[,،(]\s?(?:{_IN})?|\s{_IN})|\s(?:شمالي?|جنوبي?|شرقي?|غربي?)\s",
    re.IGNORECASE,
)
"""All of it: a comma or a bracket, a preposition with the part of the land, or both; perhaps with
what the place is before them."""
LONGEST_GAP = 40
"""Code points between a name and its land, at most."""


def leads_to_land(gap: str) -> bool:
    """Whether what stands between a name and a land says that the one lies in the other."""
    return len(gap) <= LONGEST_GAP and _BEFORE_REGION.fullmatch(gap) is not None
