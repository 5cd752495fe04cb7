"""What an incident and a record have in common, each measure by itself; nothing is decided."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from mapapp.edtf import days_apart
from mapapp.join.parties import parties_of
from mapapp.records import Kind, Precision, Reason

if TYPE_CHECKING:
    from mapapp.join.records import Record
    from mapapp.records import Date

EARTH_KM: Final = 6371.0088
"""Mean radius, as the International Union of Geodesy and Geophysics gives it."""
POINT_KM: Final = 2.0
"""By how much two gazetteers may differ on where the middle of one town is."""
EXACT_DAYS: Final = 1
"""Days between first and last of a date that is still exact: the night from one to the other."""
FORCE: Final = frozenset(
    (
        *(Kind.ARMED_CLASH, Kind.SHELLING, Kind.AIR_STRIKE, Kind.DRONE_STRIKE, Kind.EXPLOSION),
        *(Kind.CHEMICAL_ATTACK, Kind.RAID_OR_ARREST, Kind.VIOLENCE_AGAINST_CIVILIANS, Kind.OTHER),
    )
)
"""Kinds of one attack that two accounts may call by different names."""


class Fit(StrEnum):
    """How one measure of a pair comes out."""

    AGREES = "agrees"
    OPEN = "open"
    """One side does not say, or not exactly enough."""
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure of a pair."""

    fit: Fit
    reason: Reason
    is_exact: bool = False
    """Whether both sides say it exactly, so that a difference is a contradiction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Everything that a pair is judged by."""

    distance_km: float | None
    """Between the two points; ``None`` where a side has none."""
    day_gap: int | None
    """Days from the end of one date to the start of the other, 0 where they share a day."""
    shared: frozenset[str]
    """Parties that both name."""
    kinds: frozenset[Kind]
    """Kinds that both may be."""
    place: Measure
    date: Measure
    actors: Measure
    kind: Measure
    killed: Measure

    @property
    def points(self) -> float:
        """How well the two fit, for choosing among several."""
        each = (self.place, self.date, self.actors, self.kind, self.killed)
        return sum(one.reason.points for one in each)


def measure(incident: Record, record: Record) -> Measures:
    """Compare an incident with a record."""
    distance = _distance_km(incident, record)
    gap = _day_gap(incident.date, record.date)
    here, there = parties_of(incident.actors), parties_of(record.actors)
    return Measures(
        distance_km=distance,
        day_gap=gap,
        shared=here & there,
        kinds=incident.kinds & record.kinds,
        place=_place(incident, record, distance),
        date=_date(incident.date, record.date, gap),
        actors=_actors(here, there),
        kind=_kind(incident, record),
        killed=_killed(incident, record),
    )


def is_exact_place(record: Record) -> bool:
    """Whether it is known to a site or its surroundings."""
    return record.lat is not None and record.precision <= Precision.NEAR


def is_exact_date(date: Date | None) -> bool:
    """Whether a date is a day, or the night from one to the next."""
    return date is not None and (date.latest - date.earliest).days <= EXACT_DAYS


def _place(incident: Record, record: Record, distance: float | None) -> Measure:
    exact = is_exact_place(incident) and is_exact_place(record)
    if distance is None:
        if incident.country and record.country and incident.country != record.country:
            return Measure(
                Fit.DIFFERS, Reason(-3, "they lie in different countries"), is_exact=exact
            )
        return Measure(
            Fit.OPEN, Reason(0, "one of them is known to a country only"), is_exact=exact
        )
    reach = (incident.radius_m + record.radius_m) / 1000 + POINT_KM
    if distance <= reach:
        said = f"{distance:.1f} km apart, within the {reach:.0f} km that their radii allow"
        points = (3 if exact else 1) * (1 - distance / (2 * reach))
        return Measure(Fit.AGREES, Reason(points, said), is_exact=exact)
    said = f"{distance:.1f} km apart, beyond the {reach:.0f} km that their radii allow"
    return Measure(Fit.DIFFERS, Reason(-3, said), is_exact=exact)


def _date(here: Date | None, there: Date | None, gap: int | None) -> Measure:
    if here is None or there is None or gap is None:
        return Measure(Fit.OPEN, Reason(0, "one of them has no date"))
    exact = is_exact_date(here) and is_exact_date(there)
    said = here.edtf if here.edtf == there.edtf else f"{here.edtf} and {there.edtf}"
    if gap:
        days = "a day" if gap == 1 else f"{gap} days"
        return Measure(Fit.DIFFERS, Reason(-3, f"{said} lie {days} apart"), is_exact=exact)
    what = "is the date of both" if here.edtf == there.edtf else "share a day"
    return Measure(Fit.AGREES, Reason(3 if exact else 1, f"{said} {what}"), is_exact=exact)


def _actors(here: frozenset[str], there: frozenset[str]) -> Measure:
    if not here or not there:
        silent = "neither names" if not here and not there else "one of them does not name"
        return Measure(Fit.OPEN, Reason(0, f"{silent} who took part"))
    if shared := here & there:
        points = 1 + len(shared) / len(here | there)
        return Measure(Fit.AGREES, Reason(points, f"both name {_listed(shared)}"), is_exact=True)
    said = f"the article names {_listed(here)}, the record {_listed(there)}"
    return Measure(Fit.DIFFERS, Reason(-2, said), is_exact=True)


def _kind(incident: Record, record: Record) -> Measure:
    shared = incident.kinds & record.kinds
    exact = len(incident.kinds) == len(record.kinds) == 1
    if shared:
        points = 0.5 + 1.5 / max(len(incident.kinds), len(record.kinds))
        said = (
            f"both may be {_listed(shared)}" if len(shared) > 1 else f"both are {_listed(shared)}"
        )
        return Measure(Fit.AGREES, Reason(points, said), is_exact=exact)
    said = f"{incident.kind} in the article, {_listed(record.kinds)} in the record"
    if incident.kinds <= FORCE and record.kinds & FORCE:
        return Measure(Fit.OPEN, Reason(0, f"{said}: both are attacks"), is_exact=exact)
    return Measure(Fit.DIFFERS, Reason(-3, said), is_exact=exact)


def _killed(incident: Record, record: Record) -> Measure:
    here, there = incident.killed, record.killed
    if here is None or there is None:
        silent = "neither says" if here is there else "one of them does not say"
        return Measure(Fit.OPEN, Reason(0, f"{silent} how many were killed"))
    if here.meets(there):
        points = 2.0 if here.is_telling and there.is_telling else 0.5
        said = f"both say {here} killed" if here == there else f"{here} and {there} killed"
        return Measure(Fit.AGREES, Reason(points, said), is_exact=True)
    said = f"{here} killed in the article, {there} in the record"
    if here.is_about or there.is_about:
        return Measure(Fit.OPEN, Reason(-0.5, said))
    return Measure(Fit.DIFFERS, Reason(-1, said), is_exact=True)


def _distance_km(one: Record, other: Record) -> float | None:
    """Along the great circle, by the haversine formula."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    lat, other_lat = math.radians(one.lat), math.radians(other.lat)
    half = (
        math.sin((other_lat - lat) / 2) ** 2
        + math.cos(lat) * math.cos(other_lat) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    )
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def _day_gap(one: Date | None, other: Date | None) -> int | None:
    return None if one is None or other is None else days_apart(one, other)


def _listed(names: frozenset[str] | frozenset[Kind]) -> str:
    return ", ".join(sorted(str(name).replace("_", " ") for name in names))
