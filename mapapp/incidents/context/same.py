"""Whether two tellings are of one event: where their dates and places agree, as likely as weighed.

How likely it is follows from what speaks for and against it (``same_signs.py``), weighed as
annotated articles have it (``same_weights.py``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.context import weighing
from mapapp.incidents.context.same_places import is_placed_so, is_there
from mapapp.incidents.context.same_signs import has_another_toll, shares_a_toll, signs_of
from mapapp.incidents.context.same_weights import WEIGHTS
from mapapp.incidents.context.told import in_order, overlap
from mapapp.incidents.sentence.kinds import ATTACKS, HARM
from mapapp.records import Kind

if TYPE_CHECKING:
    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft

LEAST_CHANCE = 0.55
"""Chance from which on two tellings are of one event."""
FAMILIES = (
    frozenset(
        (
            *ATTACKS,
            *HARM,
            Kind.CHEMICAL_ATTACK,
            Kind.RAID_OR_ARREST,
            Kind.ACCIDENT,
            Kind.MOVEMENT_OF_FORCES,
        )
    ),
    frozenset((*HARM, Kind.RAID_OR_ARREST, Kind.PROTEST)),
)
"""Kinds that one event may have in two tellings: a raid met with fire, a protest with arrests."""
TOLD_WITHIN = 3
"""Days after which a claim that is all that dates an event may come: ``police said on Friday``."""


def may_be_same(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether the date and the place of two tellings agree, and no words tell of another event."""
    is_dated_so = is_on_same_date(one, other) or _is_dated_at_last(one, other)
    if not (is_dated_so and is_placed_so(one, other)):
        return False
    first, second = sorted((one, other), key=in_order)
    return _may_be_one_kind(first, second) and not (
        _is_another(first, second) or _has_another_toll(reading, first, second)
    )


def chance_of_same(reading: Reading, one: Draft, other: Draft) -> float:
    """How likely two tellings that may be of one event are, 0 to 1."""
    first, second = sorted((one, other), key=in_order)
    if _is_told_again(first, second) or _is_of_the_news(reading, first, second):
        return 1.0
    if shares_a_toll(reading, first, second):
        return 1.0
    return weighing.chance_of(signs_of(reading, one, other), WEIGHTS)


def _may_be_one_kind(first: Draft, second: Draft) -> bool:
    """Whether one event can be of both kinds.

    A faint word may mean any, ``the unrest``, but a day without words for it is of no other kind.
    """
    kinds = {first.cue.kind, second.cue.kind}
    is_faint = min(first.cue.strength, second.cue.strength) == 1
    return len(kinds) == 1 or is_faint or any(kinds <= family for family in FAMILIES)


def _is_told_again(first: Draft, second: Draft) -> bool:
    """``Shells fell on X. … The shelling of X``: what is known by its words, and is there."""
    is_known = second.is_known or second.takes_up or second.cue.is_retold
    kinds = {first.cue.kind, second.cue.kind}
    return is_known and (len(kinds) == 1 or kinds <= ATTACKS) and is_there(first, second)


def _is_of_the_news(reading: Reading, first: Draft, second: Draft) -> bool:
    """``Five days after gunmen shot at people in X, …``: on that day there, what is told later."""
    is_opening = reading.sentences[first.sentence].paragraph == 0
    if not (is_opening and first.owns_date and first.dated and second.dated):
        return False
    is_left = first.dated.is_of_what_follows and first.dated.days == second.dated.days
    is_harm = {first.cue.kind, second.cue.kind} <= {*ATTACKS, Kind.VIOLENCE_AGAINST_CIVILIANS}
    return is_left and is_harm and is_there(first, second)


def _is_another(first: Draft, second: Draft) -> bool:
    """``Another bomb in X``: no more of the one that was told of that town, or its land, before."""
    return second.is_another and second.owns_place and first.cue.kind is second.cue.kind


def _has_another_toll(reading: Reading, first: Draft, second: Draft) -> bool:
    """Whether the later, at the place of the first, tells of other numbers of those harmed.

    Not what is taken up, or says how many died and no more: a toll that rose, or that others
    count, is of one event. What a town suffered may be a part of what its land did.
    """
    if second.takes_up or second.is_known or second.cue.only_harms or not is_there(first, second):
        return False
    return has_another_toll(reading, first, second)


def _is_dated_at_last(one: Draft, other: Draft) -> bool:
    """Whether the later says on which day ``the attack`` was, and the day before was carried."""
    first, second = sorted((one, other), key=in_order)
    is_told_on = second.takes_up or second.is_known
    is_of_kind = first.cue.kind is second.cue.kind
    is_dated = second.owns_date and not first.owns_date
    is_of_past = first.is_said_then and not is_on_same_date(first, second)
    return is_told_on and is_of_kind and is_dated and not is_of_past and is_there(first, second)


def is_on_same_date(one: Draft, other: Draft) -> bool:
    """Whether the dates of two tellings may be one; a claim may come days after."""
    if one.dated is None or other.dated is None:
        return True
    here, there = one.dated.date, other.dated.date
    if one.is_said_then is not other.is_said_then:
        happened, said = (there, here) if one.is_said_then else (here, there)
        return 0 <= (said.latest - happened.latest).days <= TOLD_WITHIN
    return overlap(one.dated, other.dated)
