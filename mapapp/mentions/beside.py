"""What may stand between a name and its land or the town it is near.

``Tripoli, dans le nord du Liban``; ``Saint-Denis, près de Paris``.
"""

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
_NEAR = re.compile(
    r"\s?[,(]?\s?(?:just\s|tout\s)?(?:"
    r"(?:near|outside|close\sto|not\sfar\sfrom)\s(?:the\s(?:town|city)\sof\s)?"
    r"|(?:près|non\sloin|à\scôté|aux\sportes)\s(?:de\s(?:la\sville\sde\s)?|d['’])"
    r"|(?:близ|вблизи|под|возле|около|недалеко\sот|неподал[её]ку\sот|рядом\sс)\s(?:город\w*\s)?"
    r"|(?:قرب|بالقرب\sمن)\s(?:مدينة\s)?"
    r"|(?:cerca\sde|no\slejos\sde|junto\sa)\s|(?:bei|nahe|unweit\svon)\s)",
    re.IGNORECASE,
)
LONGEST_GAP = 40
"""Code points between a name and its land, at most."""


def leads_to_land(gap: str) -> bool:
    """Whether what stands between a name and a land says that the one lies in the other."""
    return len(gap) <= LONGEST_GAP and _BEFORE_REGION.fullmatch(gap) is not None


def leads_to_neighbour(gap: str) -> bool:
    """Whether what stands between two names says that the first is near the second."""
    return len(gap) <= LONGEST_GAP and _NEAR.fullmatch(gap) is not None
