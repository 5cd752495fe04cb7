"""Incidents and records to pairs, each in one pair at most, and what is left on either side."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mapapp.join.measures import Measures, measure
from mapapp.join.verdict import NEAR_DAYS, NEAR_KM, Verdict, judge
from mapapp.records import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.join.records import Record

KM_PER_DEGREE = 111.195
"""Of latitude, on the sphere."""
_ORDER = {verdict: rank for rank, verdict in enumerate(Verdict)}


@dataclass(frozen=True, slots=True)
class Pair:
    """An incident and the record that it was joined to."""

    incident: Record
    record: Record
    verdict: Verdict
    measures: Measures
    reasons: tuple[Reason, ...]
    """What decided it, then every measure."""
    if_alone: bool
    """Whether it holds only where neither side could be joined to anything else."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Two lists held against each other."""

    pairs: tuple[Pair, ...]
    """In the order of the incidents."""
    only_incidents: tuple[Record, ...]
    only_records: tuple[Record, ...]


def join(incidents: Sequence[Record], records: Sequence[Record]) -> Joined:
    """Pair what tells of one event, one to one: the surest verdict first, then the best fit.

    What stands first in its list comes first among equals, so the same lists give the same pairs.
    """
    found = list(_plausible(incidents, records))
    of_incident = Counter(here for here, _, _ in found)
    of_record = Counter(there for _, there, _ in found)
    judged = sorted(
        (
            (_ORDER[pair.verdict], -pair.measures.points, here, there, pair)
            for here, there, pair in found
            if not pair.if_alone or of_incident[here] == of_record[there] == 1
        ),
        key=lambda one: one[:4],
    )
    taken: dict[int, Pair] = {}
    held: set[int] = set()
    for _, _, here, there, pair in judged:
        if here not in taken and there not in held:
            taken[here] = pair
            held.add(there)
    return Joined(
        tuple(taken[here] for here in sorted(taken)),
        tuple(one for here, one in enumerate(incidents) if here not in taken),
        tuple(one for there, one in enumerate(records) if there not in held),
    )


def compare(incident: Record, record: Record) -> Pair:
    """Judge one pair, whatever comes out."""
    m = measure(incident, record)
    verdict, why, if_alone = judge(incident, record, m)
    each = (m.place, m.date, m.actors, m.kind, m.killed)
    reasons = (Reason(0, why), *(one.reason for one in each))
    return Pair(incident, record, verdict, m, reasons, if_alone)


def _plausible(
    incidents: Sequence[Record], records: Sequence[Record]
) -> Iterator[tuple[int, int, Pair]]:
    """Every pair that has a verdict other than none; far ones are not looked at."""
    if not records:
        return
    first, last = (np.array(days) for days in zip(*map(_days, records), strict=True))
    # A record without a point is near everything.
    lat = np.array([np.nan if one.lat is None else one.lat for one in records])
    reach = np.array([one.radius_m for one in records]) / 1000
    for here, incident in enumerate(incidents):
        if incident.date is None:
            continue
        start, end = _days(incident)
        near = (first <= end + NEAR_DAYS) & (last >= start - NEAR_DAYS)
        if incident.lat is not None:
            limit = np.maximum(NEAR_KM, reach + incident.radius_m / 1000 + 10) / KM_PER_DEGREE
            near &= ~(np.abs(lat - incident.lat) > limit)
        for there in np.flatnonzero(near).tolist():
            pair = compare(incident, records[there])
            if pair.verdict is not Verdict.NONE:
                yield here, there, pair


def _days(record: Record) -> tuple[int, int]:
    """First and last day, as ordinals; none for a record without a date."""
    if record.date is None:
        return 1, 0
    return record.date.earliest.toordinal(), record.date.latest.toordinal()
