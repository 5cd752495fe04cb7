"""Which of the places that an article names an event may have been at."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from mapapp.incidents.context.pointing import points_back
from mapapp.incidents.sentence.attribution import Source
from mapapp.incidents.sentence.places import (
    distance_from_cue,
    is_country,
    is_land,
    is_scene,
    is_unknown,
)
from mapapp.incidents.sentence.scenes import is_namesake_in
from mapapp.records import MentionKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

BESIDE = frozenset((Role.COMPARISON, Role.ORIGIN, Role.DATELINE))
"""Roles of a place named beside an event that it may have been at all the same."""


def candidates_of(reading: Reading, draft: Draft, named: Sequence[Resolution]) -> list[Resolution]:
    """The places that a draft may have, each once, the nearest mention of each.

    ``named`` are those of the article that an event may have been at: what its own sentence gives
    it, or any that it or the next one names, or one before it. Where there is none, what a mayor
    says happened is in the mayor's town.
    """
    scene = draft.scene
    found = {scene.place.id: scene} if scene and scene.place else {}
    # As they are named, for "the municipality of X" is no town that something is out of.
    holders = [one for one in named if scene and one.mention is scene.mention]
    near, is_of_seat = [], False
    for one in named:
        away = draft.sentence - reading.sentence_at(one.mention.span.start)
        if away < -1:
            break  # they come in order
        is_there = (away > 0 or away == -1) and one.mention.role is not Role.COMPARISON
        is_seat = away == 0 and _is_seat_meant(reading, draft, one)
        if is_seat or (away == 0 and _may_be_here(one)):
            is_there = not any(is_namesake_in(reading, one, holder) for holder in holders)
        if is_there and not _hosts_reporter(draft, one):
            near.append((abs(away), distance_from_cue(draft.cue.span, one.mention.span), one))
            is_of_seat |= is_seat
    for away, _, one in sorted(near, key=itemgetter(0, 1)):
        if one.place and not (is_of_seat and away):
            found.setdefault(one.place.id, one)
    return list(found.values()) or [one for one in named if tells_who_speaks(draft, one)][:1]


def _is_seat_meant(reading: Reading, draft: Draft, one: Resolution) -> bool:
    """``The mayor of X said that in the city two were killed``: nobody else's town is spoken of."""
    return (
        tells_who_speaks(draft, one) and may_be_site(one) and points_back(reading, draft.sentence)
    )


def stands_for_place(one: Resolution) -> bool:
    """Whether a mention is one of a place of events where it stands."""
    return is_scene(one) or _is_land_of_office(one)


def _may_be_here(one: Resolution) -> bool:
    """Whether an event of a mention's own sentence may have been there: ``near X``, too.

    So may it at ``X - A bomb killed two``, and where somebody came from that day.
    """
    return stands_for_place(one) or (one.mention.role in BESIDE and may_be_site(one))


def may_be_site(one: Resolution) -> bool:
    """Whether an event may have been at a place that does something else where it is named.

    The town that a source is of, or the dateline's, is often the one that is told of next; a
    capital that acts hardly ever: it stands for its country.
    """
    if one.mention.kind is MentionKind.DEMONYM or is_country(one) or is_unknown(one):
        return False
    is_capital = one.place is not None and one.place.feature == "PPLC"
    return not (is_capital and one.mention.role is Role.ACTOR)


def tells_who_speaks(draft: Draft, one: Resolution) -> bool:
    """Whether a place is named with those who tell of the event: ``the mayor of X said``."""
    return draft.said.by is not None and draft.said.by.clause.covers(one.mention.span)


def _is_land_of_office(one: Resolution) -> bool:
    """Whether a province or a district is named for those who govern it, who speak of it."""
    is_known_land = is_land(one) and not (is_country(one) or is_unknown(one))
    return one.mention.role is Role.ACTOR and is_known_land


def _hosts_reporter(draft: Draft, one: Resolution) -> bool:
    """Whether a place is where it was told: ``a source told the agency's correspondent in X``."""
    by = draft.said.by
    is_met = by is not None and by.source in {Source.MEDIUM, Source.UNNAMED}
    return is_met and tells_who_speaks(draft, one)
