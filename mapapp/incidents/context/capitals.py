"""The capital that is meant without its name: ``in the capital``, ``the capital of Dagestan``."""

from __future__ import annotations

from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING

from mapapp.incidents.context.pointing import capital_country, is_in_capital, is_written_on
from mapapp.incidents.context.story import SITED
from mapapp.incidents.sentence.attribution import Source
from mapapp.incidents.sentence.places import is_country, is_unknown, meaning
from mapapp.incidents.sentence.scenes import OUT_OF_TOWN_M
from mapapp.incidents.text.tables import Topic
from mapapp.records import Precision, Resolution, Role, Span
from mapapp.resolution.precision import distance_m, is_town

if TYPE_CHECKING:
    from mapapp.incidents.context.story import Story
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Place

_NEAR_IT = SITED | {Role.COMPARISON, None}
"""Roles of a seat that is named beside what happened; anchors of relative places have none."""


class Capitals:
    """The capitals that one article names, by themselves or with their country."""

    def __init__(self, told: Told, story: Story) -> None:
        self._told = told
        self._reading = told.reading
        self._story = story

    def of_scene(self, draft: Draft) -> Resolution | None:
        """The capital that the place of a draft is in, or is the land of."""
        return self._around(draft) or _capital_of_land(self._told, draft)

    def without_scene(self, draft: Draft) -> Resolution | None:
        """The capital, of the country or a province, or the dateline's town, that words mean."""
        return self._here(draft) or self._of(draft) or self._seat_of(draft)

    def _of(self, draft: Draft) -> Resolution | None:
        """The capital that ``in the capital`` means: the one named last in the story's country."""
        is_reported = draft.said.by is not None and draft.said.by.source is Source.MEDIUM
        if is_reported or (draft.is_elsewhere and not self._holds_unknown(draft)):
            return None
        here = self._told.by_sentence.get(draft.sentence, ())
        country = capital_country(self._reading, draft.sentence, here, self._country(draft))
        return self._named(country, draft.sentence) if country else None

    def _here(self, draft: Draft) -> Resolution | None:
        """The town of the dateline, for ``two men died here``, ``in this northern city``."""
        here = self._reading.of(draft.sentence, Topic.CLAUSE, "here")
        by = draft.said.by
        if not here or (by and by.clause.covers(self._reading.span_of(here[0]))):
            return None
        end = self._reading.sentences[draft.sentence].span.end
        lines = [
            one
            for one in self._told.resolutions
            if one.mention.role is Role.DATELINE
            and one.mention.span.start < end
            and not (is_country(one) or is_unknown(one))
        ]
        return lines[-1] if lines else None

    def _around(self, draft: Draft) -> Resolution | None:
        """The capital that a place is said to be in, of which a far namesake was found."""
        scene = draft.scene
        if scene is None or scene.place is None or not draft.owns_place:
            return None
        if not is_in_capital(self._reading, draft.sentence, scene.mention.span):
            return None
        capital = self._named(scene.place.country, draft.sentence)
        capital = capital or self._named(self._story_country(), draft.sentence)
        if capital is None or capital.place is None:
            return None
        return capital if distance_m(scene.place, capital.place) > OUT_OF_TOWN_M else None

    def _holds_unknown(self, draft: Draft) -> bool:
        """``The X quarter in the capital``: what nobody can point to is there."""
        sentence = self._reading.sentences[draft.sentence].span
        found = [
            (self._reading.text.find(name, sentence.start, sentence.end), len(name))
            for name in draft.unplaced
        ]
        return any(
            is_in_capital(self._reading, draft.sentence, Span(start, start + length))
            for start, length in found
            if start >= 0
        )

    def _named(self, country: str, sentence: int) -> Resolution | None:
        end = self._reading.sentences[sentence].span.end
        capitals = [
            one
            for named in self._told.by_sentence.values()
            for one in named
            if one.place and one.place.feature == "PPLC" and one.place.country == country
        ]
        capitals = capitals or self._of_same_name(country)
        sited = [one for one in capitals if one.mention.role in SITED] or capitals
        before = [one for one in sited if one.mention.span.start < end]
        return before[-1] if before else next(iter(sited), None)

    def _of_same_name(self, country: str) -> list[Resolution]:
        """The capital that has its country's name, where that is named: Kuwait, Tunis, Algiers."""
        return [
            meaning(one, other.place, Precision.SITE)
            for one in self._told.resolutions
            if is_country(one) and one.place and one.place.country == country
            for other in one.runners_up
            if other.place.feature == "PPLC" and other.place.country == country
        ]

    def _seat_of(self, draft: Draft) -> Resolution | None:
        """The town that ``in the provincial capital`` means: the largest that the article names.

        The one of the province that it names most; in ``the commercial capital``, of any. It need
        be told of no more than as ``west of Goma``.
        """
        if draft.scene:
            return None
        is_hub = self._is_in(draft.sentence, "hub")
        if not (is_hub or self._is_in(draft.sentence, "seat")):
            return None
        provinces = Counter(one.place.admin1 for one in self._told.resolutions if one.place)
        towns = [
            ((0 if is_hub else provinces[place.admin1], place.population), one)
            for named in self._told.resolutions
            for one in (named, *named.anchors)
            if (place := one.place)
            and place.feature.startswith("PPL")
            and place.feature != "PPLC"
            and one.mention.role in _NEAR_IT
            and self._story.country in {"", place.country}
        ]
        return max(towns, key=itemgetter(0))[1] if towns else None

    def _is_in(self, sentence: int, meaning: str) -> bool:
        """Whether it is told as ``in the provincial capital``, and not as so far from it."""
        placing = set(self._reading.lasts(sentence, Topic.ROLE, "at"))
        return any(
            not placing.isdisjoint((found.first - 1, found.first - 2))
            or is_written_on(self._reading, found.first)
            for found in self._reading.of(sentence, Topic.CLAUSE, meaning)
        )

    def _country(self, draft: Draft) -> str:
        """Where the story is: in a land that is named with it, or in its country."""
        if draft.scene is not None and draft.scene.place is not None:
            return draft.scene.place.country
        return self._story_country()

    def _story_country(self) -> str:
        """The country that most is told of.

        Of several that as much is told of, it is the last.
        """
        if self._story.country:
            return self._story.country
        told = [one.scene.place for one in reversed(self._told.drafts) if one.scene]
        countries = Counter(one.country for one in told if one)
        told.sort(key=lambda one: -countries[one.country] if one else 0)
        told += [one.place for one in self._told.resolutions if one.mention.role is Role.DATELINE]
        return next((one.country for one in told if one), "")


def _capital_of_land(told: Told, draft: Draft) -> Resolution | None:
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
    return is_town(town) and town.admin1 == (land.place.admin1 or land.place.name)


def _standing(one: Resolution) -> tuple[bool, int]:
    place = one.place
    return (place.feature == "PPLA", place.population) if place else (False, 0)
