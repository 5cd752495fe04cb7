"""Incidents held against records to the incidents that a map draws, each in its layer; pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.join.imported import incident_of
from mapapp.join.verdict import Verdict
from mapapp.layers.words import Layer
from mapapp.records import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mapapp.join.pairs import Joined, Pair
    from mapapp.join.records import Record
    from mapapp.records import Incident


def layered(joined: Joined, incidents: Iterable[Incident]) -> tuple[tuple[Layer, Incident], ...]:
    """Every incident and every record that has words to quote, with the layer it belongs to.

    A pair is drawn as both of its sides: each says first what it was joined to, and why.
    """
    by_id = {incident.id: incident for incident in incidents}
    return tuple(_layered(joined, by_id))


def _layered(joined: Joined, by_id: dict[str, Incident]) -> Iterator[tuple[Layer, Incident]]:
    for pair in joined.pairs:
        layer = Layer.CONFLICTING if pair.verdict is Verdict.CONFLICT else Layer.MATCHED
        yield layer, _explained(by_id[pair.incident.id], pair, pair.record)
        if pair.record.words.strip():
            yield layer, _explained(_drawn(pair.record), pair, pair.incident)
    for one in joined.only_incidents:
        yield Layer.ONLY_ARTICLES, by_id[one.id]
    for one in joined.only_records:
        if one.words.strip():
            yield Layer.ONLY_RECORDS, _drawn(one)


def _drawn(record: Record) -> Incident:
    """A record as an incident, by an id that no incident of an article has."""
    incident = incident_of(record)
    return replace(incident, id=f"record:{incident.id}")


def _explained(incident: Incident, pair: Pair, other: Record) -> Incident:
    said = Reason(0, f"{pair.verdict}: {other.table} {other.id}")
    return replace(incident, reasons=(said, *pair.reasons, *incident.reasons))
