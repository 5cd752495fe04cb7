"""``In the capital of Dagestan``: the town that an article names there, and not the land."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.sentence.places import is_country, is_unknown
from mapapp.incidents.text.tables import Topic
from mapapp.records import Precision

if TYPE_CHECKING:
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Place, Resolution


def capital_of_land(told: Told, draft: Draft) -> Resolution | None:
    """The capital, named somewhere in the article, of the land that a draft is in."""
    land = draft.scene
    if land is None or land.place is None or not draft.owns_place:
        return None
    if land.precision not in {Precision.PROVINCE, Precision.COUNTRY} or not _is_led(told, land):
        return None
    towns = [
        one
        for one in told.resolutions
        if one.place and not is_unknown(one) and _may_be_capital(one.place, land)
    ]
    return max(towns, key=_standing, default=None)


def _is_led(told: Told, land: Resolution) -> bool:
    """Whether ``the capital of`` stands before a land."""
    reading = told.reading
    sentence = reading.sentence_at(land.mention.span.start)
    passed = reading.firsts(sentence, Topic.ROLE, "genitive", "through")
    before = reading.words.touching(land.mention.span).start - 1
    while before in passed:
        before -= 1
    return before in reading.lasts(sentence, Topic.CLAUSE, "capital", "capital_noun")


def _may_be_capital(town: Place, land: Resolution) -> bool:
    if land.place is None or town.country != land.place.country:
        return False
    if is_country(land):
        return town.feature == "PPLC"
    is_town = town.feature.startswith("PPL") and town.feature != "PPLX"
    return is_town and town.admin1 == (land.place.admin1 or land.place.name)


def _standing(one: Resolution) -> tuple[bool, int]:
    place = one.place
    return (place.feature == "PPLA", place.population) if place else (False, 0)
