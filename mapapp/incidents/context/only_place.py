"""The one place that an article has told of so far, for what happened there on another day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.context.told import STORY_DAYS, STORY_NIGHT
from mapapp.incidents.sentence.kinds import ATTACKS, HARM
from mapapp.incidents.sentence.places import contains, is_country, is_scene
from mapapp.records import Kind, MentionKind, Precision

if TYPE_CHECKING:
    from mapapp.incidents.context.told import Told
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

_DEEDS = frozenset((*ATTACKS, *HARM, Kind.RAID_OR_ARREST, Kind.PROTEST, Kind.DISPLACEMENT))


def told_there(told: Told, draft: Draft) -> Draft | None:
    """The draft at the only place that has been told of, if another went on there days later.

    ``Rebels attacked Palma on 24 March. … On 26 March a convoy was ambushed``.
    """
    if draft.scene or draft.is_elsewhere or draft.is_recalled or not draft.owns_date:
        return None
    if draft.cue.kind not in _DEEDS or draft.cue.is_aside or draft.cue.strength == 1:
        return None
    sited = [one for one in told.drafts if one.is_fine and one.owns_place]
    places = {one.scene.place.id for one in sited if one.scene and one.scene.place}
    if len(places) != 1 or told.is_of_item(draft.sentence) or not _is_of_town(sited[-1]):
        return None
    first = sited[0]
    if not _is_soon(first, draft) or any(_is_other(first, one) for one in _named(told, draft)):
        return None
    return sited[-1]


def _is_of_town(draft: Draft) -> bool:
    precision = draft.scene.precision if draft.scene else None
    return precision is not None and precision <= Precision.DISTRICT


def _is_soon(first: Draft, draft: Draft) -> bool:
    if first.dated is None or draft.dated is None:
        return False
    day, then = draft.dated.date, first.dated.date
    is_day = (day.latest - day.earliest).days <= STORY_NIGHT
    return is_day and 0 <= (day.earliest - then.earliest).days <= STORY_DAYS


def _named(told: Told, draft: Draft) -> list[Resolution]:
    """The places that the article names up to a draft."""
    end = told.reading.sentences[draft.sentence].span.end
    return [one for one in told.resolutions if one.mention.span.start < end]


def _is_other(first: Draft, one: Resolution) -> bool:
    """Whether a place is a town besides that of the story, where something may have happened."""
    here = first.scene
    if here is None or not is_scene(one) or is_country(one) or one.place == here.place:
        return False
    is_adjective = one.mention.kind is MentionKind.DEMONYM
    return not is_adjective and not contains(one, here) and not contains(here, one)
