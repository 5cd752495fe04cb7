"""Two sets of incidents told apart: added, withdrawn, moved, re-dated, otherwise changed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from mapapp.formats.columns import NAMES, as_published
from mapapp.formats.geometry import EARTH_RADIUS_M
from mapapp.formats.rows import row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mapapp.records import Incident

_OF_PLACE: Final = frozenset(
    {"place_id", "place_name", "country", "admin1", "lat", "lon", "precision", "radius_m"}
)
_OF_DATE: Final = frozenset({"date", "date_start", "date_end"})


class Change(StrEnum):
    """What became of an incident."""

    ADDED = "added"
    WITHDRAWN = "withdrawn"
    MOVED = "moved"
    REDATED = "re-dated"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change to one incident."""

    change: Change
    incident_id: str
    title: str
    detail: str = ""
    """From what to what; for a move with its distance."""

    def __str__(self) -> str:
        return "\t".join(filter(None, (self.change, self.incident_id, self.title, self.detail)))


def diff_incidents(before: Iterable[Incident], after: Iterable[Incident]) -> tuple[Difference, ...]:
    """Compare by id, as published; in order of id, withdrawn and added among the rest.

    Everything about the place that changes with a new position is one move. Shapes are not
    compared, for some formats carry none.
    """
    old = {incident.id: as_published(incident) for incident in before}
    new = {incident.id: as_published(incident) for incident in after}
    found: list[Difference] = []
    for incident_id in sorted(old.keys() | new.keys()):
        if incident_id not in new:
            found.append(Difference(Change.WITHDRAWN, incident_id, old[incident_id].title))
        elif incident_id not in old:
            found.append(Difference(Change.ADDED, incident_id, new[incident_id].title))
        else:
            found.extend(_changes(old[incident_id], new[incident_id]))
    return tuple(found)


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance on the sphere of mean radius."""
    phi, other_phi = math.radians(lat), math.radians(other_lat)
    half_turn = math.sin(math.radians(other_lon - lon) / 2) ** 2
    half_rise = math.sin((other_phi - phi) / 2) ** 2
    chord = half_rise + math.cos(phi) * math.cos(other_phi) * half_turn
    return 2 * EARTH_RADIUS_M / 1000 * math.asin(min(1.0, math.sqrt(chord)))


def _changes(old: Incident, new: Incident) -> Iterator[Difference]:
    old_row, new_row = row_of(old), row_of(new)
    changed = [name for name in NAMES if old_row[name] != new_row[name]]
    if (old.lat, old.lon) != (new.lat, new.lon):
        yield Difference(Change.MOVED, new.id, new.title, _move(old, new))
        changed = [name for name in changed if name not in _OF_PLACE]
    if _OF_DATE.intersection(changed):
        detail = f"{old_row['date'] or 'undated'} to {new_row['date'] or 'undated'}"
        yield Difference(Change.REDATED, new.id, new.title, detail)
        changed = [name for name in changed if name not in _OF_DATE]
    if changed:
        detail = "; ".join(f"{name}: {old_row[name]} to {new_row[name]}" for name in changed)
        yield Difference(Change.CHANGED, new.id, new.title, detail)


def _move(old: Incident, new: Incident) -> str:
    if old.lat is None or old.lon is None:
        return f"to {new.place_name} ({new.lat}, {new.lon})"
    if new.lat is None or new.lon is None:
        return f"from {old.place_name} ({old.lat}, {old.lon}) to no position"
    distance = distance_km(old.lat, old.lon, new.lat, new.lon)
    return f"{distance:.1f} km, ({old.lat}, {old.lon}) to ({new.lat}, {new.lon})"
