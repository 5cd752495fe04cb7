"""Russian reports that name one village after another, each with its noun or its district.

``Обстреляны посёлок Ясный Н-ского района, сёла Дальнее и Ближнее, хутор Тихий``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.sentence.places import is_land, is_unknown
from mapapp.incidents.text.languages import INFLECTING
from mapapp.incidents.text.tables import Topic
from mapapp.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.records import Resolution

LONGEST_GAP = 120
"""Code points between two places of one enumeration: villages that were not found are passed."""
_INSIDE = frozenset((" ", " в "))
_BREAKS = frozenset(";:!?—–()")
_ALLOWED = ("at", "through", "place_noun", "settlement", "settlements", "land", "and")
_NOUNS = ("settlement", "settlements")


def enumerated(reading: Reading, places: Sequence[Resolution], one: Resolution) -> list[Resolution]:
    """The places that are told in one enumeration with another; none where it is told alone."""
    if reading.article.lang not in INFLECTING:
        return []
    told = [place for place in places if place is one or not _only_holds(reading, place, places)]
    first = last = told.index(one)
    while first > 0 and _goes_on(reading, told[first - 1], told[first]):
        first -= 1
    while last + 1 < len(told) and _goes_on(reading, told[last], told[last + 1]):
        last += 1
    return told[first : last + 1] if first < last else []


def _only_holds(reading: Reading, land: Resolution, places: Sequence[Resolution]) -> bool:
    """Whether a land only says where the place right before it is: ``X Н-ского района``."""
    return is_land(land) and any(
        not is_unknown(one)
        and reading.text[one.mention.span.end : land.mention.span.start] in _INSIDE
        for one in places
    )


def _goes_on(reading: Reading, one: Resolution, other: Resolution) -> bool:
    """Whether nothing but names, nouns of place and what joins them stands between two places."""
    start, end = one.mention.span.end, other.mention.span.start
    gap = reading.text[start : max(start, end)]
    if not 0 < len(gap) <= LONGEST_GAP or not _BREAKS.isdisjoint(gap):
        return False
    sentence = reading.sentence_at(start)
    inner = reading.words.within(Span(start, end))
    allowed = reading.covered(sentence, Topic.ROLE, *_ALLOWED)
    if not all(at in allowed or reading.text[reading.words.starts[at]].isupper() for at in inner):
        return False
    joining = reading.firsts(sentence, Topic.ROLE, "and")
    nouns = reading.firsts(sentence, Topic.ROLE, *_NOUNS)
    is_led = not nouns.isdisjoint(inner) and "," in gap
    return is_led or not joining.isdisjoint(inner)
