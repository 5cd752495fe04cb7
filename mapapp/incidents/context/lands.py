"""The land of an event in a village that nobody can point to: told with it, or before it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.incidents.sentence.drafts import PlaceFrom
from mapapp.incidents.sentence.kinds import ATTACKS
from mapapp.incidents.sentence.places import (
    as_land,
    contains,
    is_country,
    is_scene,
    is_unknown,
)
from mapapp.records import Precision, Resolution, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.context.story import Story
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import Draft

LAND_WITHIN = 1
"""Paragraphs back in which the land is named that an unknown village lies in."""
LANDS = frozenset((Precision.DISTRICT, Precision.PROVINCE, Precision.REGION))
HOLDING = frozenset((Role.EVENT, Role.ACTOR))
"""Roles in which a land may hold an unknown place: ``the governor of X said a village was hit``."""
_LEARNT = frozenset((PlaceFrom.SENTENCE, PlaceFrom.LAND))


class UnknownLands:
    """Says in which land the unknown villages of one article lie."""

    def __init__(self, told: Told, story: Story) -> None:
        self._told = told
        self._reading = told.reading
        self._story = story
        self._by_name: dict[str, Resolution] = {}

    def learn(self, draft: Draft) -> None:
        """Remember in which land a draft puts the names in it that were not found."""
        if draft.scene and draft.scene.precision in LANDS and draft.place_from in _LEARNT:
            for name in draft.unplaced:
                self._by_name.setdefault(name, draft.scene)

    def fill(self, draft: Draft) -> Draft | None:
        """A draft in the land of its village, if any is told."""
        return self.fill_named(draft) or self._with_told_land(draft)

    def fill_learnt(self, draft: Draft) -> Draft | None:
        """The land that was told with a name before: ``X in Y state. … X was attacked again``."""
        words = self._reading.words
        part = draft.part or self._reading.sentences[draft.sentence].span
        text = self._reading.text
        named = (text[words.starts[at] : words.ends[at]] for at in words.within(part))
        land = next((self._by_name[name] for name in named if name in self._by_name), None)
        return replace(draft, scene=land, place_from=PlaceFrom.LAND) if land else None

    def _with_told_land(self, draft: Draft) -> Draft | None:
        """The land of an attack told just before, of which this names a village nobody knows."""
        before = next((one for one in self._told.recent(draft.sentence) if one.is_fine), None)
        if before is None or before.scene is None or draft.scene:
            return None
        if draft.is_recalled or before.cue.is_aside:
            return None
        is_land = before.scene.precision in LANDS
        is_open = before.dated is None or not draft.owns_date
        is_told_on = draft.takes_up or (is_open and before.cue.kind is draft.cue.kind)
        kinds = {before.cue.kind, draft.cue.kind}
        if not (is_land and is_told_on and kinds <= ATTACKS):
            return None
        return carried(draft, before)

    def fill_named(self, draft: Draft) -> Draft | None:
        """The one province or district that is named, of a place in it that nobody can point to."""
        if not draft.is_unplaced:
            return None
        paragraph = self._told.paragraph(draft.sentence)
        for before in range(LAND_WITHIN + 1):
            near = self._lands_about(self._told.by_paragraph.get(paragraph - before, ()))
            if near:
                return replace(draft, scene=min(near, key=_radius), place_from=PlaceFrom.LAND)
        far = self._lands_about(self._told.resolutions)
        scene = max(far, key=_radius, default=None)
        return replace(draft, scene=scene, place_from=PlaceFrom.LAND) if scene else None

    def _lands_about(self, resolutions: Sequence[Resolution]) -> list[Resolution]:
        """The provinces and districts of the story's country that hold all other places."""
        named = [as_land(self._reading, one) for one in resolutions]
        country = self._story.country
        lands = [
            one
            for one in named
            if one.place
            and country in {"", one.place.country}
            and one.mention.role in HOLDING
            and one.precision in LANDS
            and not is_unknown(one)
        ]
        others = [one for one in named if is_scene(one) and not is_country(one)]
        # A story of several provinces does not say which of them holds the place.
        return [land for land in lands if all(is_about(land, one) for one in (*lands, *others))]


def carried(draft: Draft, before: Draft) -> Draft:
    """A draft at the place of one told before."""
    return replace(
        draft,
        scene=before.scene,
        place_from=PlaceFrom.BEFORE,
        goes_on_from=before.sentence,
        evidence=(*draft.evidence, before.sentence),
    )


def is_wide(one: Resolution) -> bool:
    """Whether a place is a larger part of a country, or more."""
    return one.precision is not None and one.precision >= Precision.REGION


def _radius(one: Resolution) -> float:
    return one.radius_m or 0.0


def is_about(land: Resolution, other: Resolution) -> bool:
    """Whether another place is the land, lies in it, or holds it."""
    here, there = land.place, other.place
    same = here is not None and there is not None and here.id == there.id
    return same or contains(land, other) or contains(other, land)
