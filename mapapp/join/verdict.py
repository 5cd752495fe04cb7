"""A pair's measures to a verdict: whether article and record tell of the same event."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from mapapp.join.measures import Fit, Measures

if TYPE_CHECKING:
    from mapapp.join.records import Record

NEAR_DAYS: Final = 3
"""Most days between two dates of one event, where one of them has to be wrong."""
NEAR_KM: Final = 300.0
"""The same for its places."""
VAGUE_DAYS: Final = 31
"""Days of the longest date that still says anything about which event it was."""


class Verdict(StrEnum):
    """Whether two accounts are of one event, the surest first."""

    SAME = "same"
    """Place and day are exact and agree, and so does who took part or how many were killed."""
    LIKELY = "likely"
    """Nothing contradicts it, and what is left open is said in the reasons."""
    CONFLICT = "conflict"
    """The same by several measures, and contrary in one that both state exactly."""
    NONE = "none"


class _Case(NamedTuple):
    """What a verdict follows from."""

    is_here: bool
    """The places are exact and agree."""
    is_then: bool
    """The dates are exact and agree."""
    is_told: bool
    """They share an actor, or the number of killed."""
    is_counted: bool
    """They share the number of killed, and somebody was."""
    is_called_so: bool
    """They have one name for the place."""
    days: int
    """Of the longer date."""


class Judgement(NamedTuple):
    """A verdict, and what decided it."""

    verdict: Verdict
    why: str
    if_alone: bool = False
    """Whether it holds only where neither side could be joined to anything else."""


def judge(incident: Record, record: Record, measures: Measures) -> Judgement:
    """Decide, and say in words what decided it."""
    m = measures
    if m.kind.fit is Fit.DIFFERS:
        return Judgement(Verdict.NONE, "another kind of event")
    if m.date.fit is Fit.OPEN:
        return Judgement(Verdict.NONE, "one of them has no date")
    sides = {"place": m.place, "date": m.date, "attribution": m.actors, "numbers": m.killed}
    differing = [name for name, one in sides.items() if one.fit is Fit.DIFFERS]
    case = _case(incident, record, m)
    if not differing:
        return _agreeing(case, m)
    if len(differing) > 1:
        return Judgement(Verdict.NONE, f"{', '.join(differing[:-1])} and {differing[-1]} differ")
    if sides[differing[0]].is_exact and _is_singled_out(case, m, differing[0]):
        return Judgement(Verdict.CONFLICT, f"the same but for the {differing[0]}")
    return Judgement(Verdict.NONE, f"the {differing[0]} differs")


def _case(incident: Record, record: Record, m: Measures) -> _Case:
    counts = (incident.killed, record.killed)
    is_counted = m.killed.fit is Fit.AGREES and all(one and one.is_telling for one in counts)
    names = {incident.place_name.casefold(), record.place_name.casefold()}
    dates = [one.date for one in (incident, record) if one.date]
    return _Case(
        is_here=m.place.is_exact and m.place.fit is Fit.AGREES,
        is_then=m.date.is_exact and m.date.fit is Fit.AGREES,
        is_told=m.actors.fit is Fit.AGREES or is_counted,
        is_counted=is_counted,
        is_called_so=len(names) == 1 and "" not in names,
        days=max((date.latest - date.earliest).days for date in dates),
    )


def _agreeing(case: _Case, m: Measures) -> Judgement:
    """Nothing differs: how sure it is depends on how exactly both say where and when."""
    is_of_kind = m.kind.fit is Fit.AGREES
    if case.is_here and case.is_then:
        if case.is_told and is_of_kind:
            return Judgement(Verdict.SAME, "place, day and what else both say agree")
        why = "place and day agree, and what else is said leaves it open"
        return Judgement(Verdict.LIKELY, why, if_alone=not case.is_told and not is_of_kind)
    if case.is_told:
        return _agreeing_vaguely(case, m)
    is_once_exact = case.is_here or (case.is_then and m.place.fit is Fit.AGREES)
    if is_of_kind and is_once_exact and case.days <= VAGUE_DAYS:
        why = "vague, but the only one of its kind there and then on either side"
        return Judgement(Verdict.LIKELY, why, if_alone=True)
    return Judgement(Verdict.NONE, "too vague, and neither actors nor numbers are shared")


def _agreeing_vaguely(case: _Case, m: Measures) -> Judgement:
    """Place or date is vague, but both name an actor or a number."""
    if case.is_here and case.days <= VAGUE_DAYS:
        return Judgement(Verdict.LIKELY, "the place agrees, the date as far as it is said")
    if case.is_then and m.place.fit is Fit.AGREES:
        return Judgement(Verdict.LIKELY, "the day agrees, the place as far as it is said")
    if case.is_counted and m.actors.fit is Fit.AGREES and case.is_then:
        return Judgement(Verdict.LIKELY, "day, actors and numbers agree; the place is a country")
    if case.is_counted and m.place.fit is Fit.AGREES and case.days <= VAGUE_DAYS:
        why = "place and date are vague, the number killed is that of no other"
        return Judgement(Verdict.LIKELY, why, if_alone=True)
    return Judgement(Verdict.NONE, "place and date are both vague")


def _is_singled_out(case: _Case, m: Measures, what: str) -> bool:
    """Whether the other measures say that it is this event all the same."""
    if what == "date":
        return case.is_here and case.is_told and (m.day_gap or 0) <= NEAR_DAYS
    if what == "place":
        is_named = m.actors.fit is Fit.AGREES and case.is_called_so
        is_near = (m.distance_km or 0) <= NEAR_KM
        return case.is_then and is_near and (case.is_counted or is_named)
    return case.is_here and case.is_then and m.kind.fit is Fit.AGREES
