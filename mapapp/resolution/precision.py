"""A resolved place and the words around its mention to UCDP precision and a radius in metres.

Precision follows from what the place is, and widens where the text says that it only stood
near it. How sure the place itself is has no part in it, but for namesakes close by.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import NamedTuple

from mapapp.mentions.districts import is_district, is_meant_as_district
from mapapp.mentions.districts_russian import shares_noun
from mapapp.records import Mention, MentionKind, Place, Precision, Reason

NEAR_M = 10_000.0
"""How far ``near X`` reaches beyond X: about two hours on foot."""
DIRECTION_M = 25_000.0
"""How far ``south of X`` reaches, where no distance is given."""
NAMESAKE_M = 50_000.0
"""Up to which distance an unsure choice between two places widens the radius to both."""

DISTRICT_M = 30_000.0
"""How far a district reaches from its seat, where no more is known of it: most of Russia's and
Ukraine's have some 1,000 to 3,000 square kilometres."""

COUNTRY = frozenset(("PCLI", "PCLD", "PCLF", "PCLS", "PCL", "PCLIX", "PCLH", "TERR", "CONT"))
PROVINCE = frozenset(("ADM1", "ADM1H"))
DISTRICT = frozenset(("ADM2", "ADM2H", "ADM3", "ADM4", "ADMD"))
QUARTER = "PPLX"
WIDE = frozenset(
    ("RGN", "RGNE", "RGNH", "DSRT", "MTS", "MT", "PLN", "VAL", "PLAT", "PEN", "ISLS", "ISL", "BDRY")
)
WATER = frozenset(
    ("SEA", "OCN", "GULF", "BAY", "STRT", "LK", "LKS", "RSV", "STM", "STMS", "CHN", "SD", "CNL")
)
BY_FEATURE = (
    (COUNTRY, Precision.COUNTRY, "no more than a country or continent is named"),
    (PROVINCE, Precision.PROVINCE, "only a province is named"),
    (DISTRICT, Precision.DISTRICT, "only a district is named"),
    (WATER, Precision.WATER_OR_AIR, "it is a body of water"),
    (WIDE, Precision.REGION, "it is a wide region"),
)
DRAWN_WHOLE = frozenset(
    (Precision.DISTRICT, Precision.PROVINCE, Precision.REGION, Precision.WATER_OR_AIR)
)
"""Where the place's whole shape is what is known, not its point."""

_NEAR = re.compile(
    r"""(?ix)(?: \b(?:near|nearby|close\sto|around|outside(?:\sof)?|not\sfar\sfrom|vicinity\sof
      |surroundings\sof|outskirts\sof|adjacent\sto|surrounding)
      | \b(?:près|autour|aux?\salentours|à\sproximité|aux\senvirons|environs|aux\sabords|non\sloin
      |à\scôté|en\sbanlieue|à\sla\spériphérie|au\svoisinage)(?:\s(?:de|des|du))?(?:\s(?:la|l['’]))?
      | (?:بالقرب|قرب|محيط|ضواحي|أطراف|حول)(?:\sمن)?
      | (?:возле|около|близ|вблизи|недалеко\sот|неподал[её]ку\sот|под|вокруг|рядом\sс|у
      |в\sокрестностях|в\sрайоне)
      | \b(?:nahe|bei|unweit|cerca\sde(?:l)?)
    )(?:\s(?:the|la|le|les))?(?:\s(?:d['’]|l['’])|\s(?:d['’]|de\sl['’]))?\s*\Z"""
)
_DIRECTION = re.compile(
    r"""(?ix)(?: \b(?:north|south|east|west|(?:north|south)-?(?:east|west))(?:ern\soutskirts)?\sof
      | \b(?:au|à\sl['’]|le|l['’])\s?(?:nord|sud|est|ouest)(?:[\s-](?:est|ouest))?
        \s(?:de|du|d['’])(?:\sla|\sl['’])?
      | (?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي)(?:\s(?:شرق|غرب|شرقي|غربي))?
      | (?:севернее|южнее|восточнее|западнее|(?:к\s)?(?:северу|югу|востоку|западу)\sот)
      | \b(?:nördlich|südlich|östlich|westlich)(?:\svon)? | al\s(?:norte|sur|este|oeste)\sde
    )\s*\Z"""
)
_CUES = re.compile(
    "near|close|around|outside|far|vicinity|surround|outskirts|adjacent"
    "|près|autour|alentour|proximité|environs|abords|loin|côté|banlieue|périphérie|voisinage"
    "|قرب|محيط|ضواحي|أطراف|حول"
    "|возле|около|близ|далеко|подал|под|вокруг|рядом|у\\b|окрестностях|районе"
    "|nahe|bei|unweit|cerca"
    "|nor|nör|sou|süd|sud|sur|east|öst|est|شمال|جنوب|شرق|غرب|север|юж|юг|восто|запад"
)
"""In small letters, a word of which each of the two patterns has one: many times as quick."""
_LAST = tuple(
    """
    near nearby to around outside of from surrounding the la le les d' d’ l' l’ de des du del
    près autour alentours proximité environs abords loin côté banlieue périphérie voisinage
    قرب محيط ضواحي أطراف حول من شمال جنوب شرق غرب شمالي جنوبي شرقي غربي
    возле около близ вблизи от под вокруг с у окрестностях районе
    севернее южнее восточнее западнее
    nahe bei unweit nördlich südlich östlich westlich von
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
"""In small letters, what both end with: few mentions stand behind such a word."""
LEFT = 40


class Exactness(NamedTuple):
    """How exactly a resolution is known, and why."""

    precision: Precision
    radius_m: float
    reason: Reason


def is_town(place: Place) -> bool:
    """Whether a place is populated, and no quarter of another."""
    return place.feature.startswith("PPL") and place.feature != QUARTER


def read_precision(
    text: str, mention: Mention, place: Place, namesake: Place | None = None
) -> Exactness:
    """Say how exactly a mention's place is known.

    ``namesake`` is a rival that the choice is not sure against; one close by widens the radius.
    """
    is_called = is_district(mention.name) or shares_noun(text, mention.span.end)
    is_its_name = is_called and place.feature not in DISTRICT | PROVINCE
    if is_its_name or (
        is_town(place) and is_meant_as_district(text, mention.span.start, mention.span.end)
    ):
        # A small noun leaves the town in sight: most is told of what lies near it.
        precision = Precision.DISTRICT if is_its_name else Precision.NEAR
        reason = Reason(0.0, f"the district around {place.name} is named")
        return Exactness(precision, DISTRICT_M, reason)
    by_feature = _by_feature(place)
    if by_feature.precision not in (Precision.SITE, Precision.NEAR):
        return by_feature
    left = text[max(0, mention.span.start - LEFT) : mention.span.start]
    small = left.rstrip().lower()
    if small.endswith(_LAST) and mention.kind is not MentionKind.DESCRIBED and _CUES.search(small):
        for pattern, reach in ((_NEAR, NEAR_M), (_DIRECTION, DIRECTION_M)):
            if match := pattern.search(left):
                reason = Reason(
                    0.0, f"the text places it near {place.name}, not in it", match[0].strip()
                )
                return Exactness(Precision.NEAR, place.radius_m + reach, reason)
    if namesake is None or namesake.feature in PROVINCE | DISTRICT:
        return by_feature
    if (apart := distance_m(place, namesake)) <= NAMESAKE_M:
        return Exactness(
            Precision.NEAR,
            max(place.radius_m, apart),
            Reason(0.0, f"{namesake.name}, {apart / 1000:.0f} km away, may be meant instead"),
        )
    return by_feature


@lru_cache(maxsize=1 << 13)
def _by_feature(place: Place) -> Exactness:
    kind = place.id.partition(":")[0]
    if kind == "border":
        return _of(Precision.REGION, place, "a border is a line, and the text names no point of it")
    if kind == "tripoint":
        return _of(Precision.NEAR, place, "the meeting point of three borders, from their polygons")
    for features, precision, sentence in BY_FEATURE:
        if place.feature in features:
            return _of(precision, place, sentence)
    return _of(Precision.SITE, place, f"{place.name} is named itself")


def _of(precision: Precision, place: Place, sentence: str) -> Exactness:
    return Exactness(precision, place.radius_m, Reason(0.0, sentence))


def distance_m(one: Place, other: Place) -> float:
    """Measure the great circle between two places, in metres."""
    lat, other_lat = math.radians(one.lat), math.radians(other.lat)
    half = (
        math.sin((other_lat - lat) / 2) ** 2
        + math.cos(lat) * math.cos(other_lat) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    )
    return 2 * 6_371_008.8 * math.asin(min(1.0, math.sqrt(half)))
