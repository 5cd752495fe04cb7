"""Incidents and the log of corrections to incidents as people have decided; pure.

What comes out is a function of the log alone: later decisions win, rejected incidents stay,
and a decision that no longer meets an incident is listed as an orphan, never dropped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from mapapp.errors import InputError
from mapapp.records import Action, Precision, Reason, Span, Status
from mapapp.review.fields import FIELDS, value_of

if TYPE_CHECKING:
    from mapapp.records import Correction, Incident, Quote

_STATUS = {
    Action.ACCEPT: Status.ACCEPTED,
    Action.REJECT: Status.REJECTED,
    Action.CORRECT: Status.CORRECTED,
}
_DRAWN_AS_AREA = frozenset(
    {Precision.DISTRICT, Precision.PROVINCE, Precision.REGION, Precision.WATER_OR_AIR}
)


@dataclass(frozen=True, slots=True)
class Orphan:
    """A correction that does nothing, and why."""

    correction: Correction
    reason: str


def apply_corrections(
    incidents: Sequence[Incident], corrections: Sequence[Correction], *, signed: bool = True
) -> tuple[Incident, ...]:
    """Let every decision of the log take effect, in the log's order.

    Each decision adds a reason. ``signed=False`` leaves out who decided and why, for what
    leaves the house.
    """
    decisions = decisions_by_incident(incidents, corrections)
    return tuple(
        _decided(incident, decisions.get(incident.id, ()), signed=signed)[0]
        for incident in incidents
    )


def orphans(incidents: Sequence[Incident], corrections: Sequence[Correction]) -> tuple[Orphan, ...]:
    """Corrections that meet no incident, or that make none of it, in the log's order."""
    decisions = decisions_by_incident(incidents, corrections)
    attached = {correction.id for log in decisions.values() for correction in log}
    found = {
        correction.id: Orphan(correction, "no incident has this id, and none alone its words")
        for correction in corrections
        if correction.id not in attached
    }
    for incident in incidents:
        for orphan in _decided(incident, decisions.get(incident.id, ()), signed=True)[1]:
            found[orphan.correction.id] = orphan
    return tuple(found[correction.id] for correction in corrections if correction.id in found)


def decisions_by_incident(
    incidents: Sequence[Incident], corrections: Sequence[Correction]
) -> Mapping[str, tuple[Correction, ...]]:
    """The decisions on each incident by the incident's id, in the log's order.

    A decision whose incident is gone goes to the one incident of the same article that still
    quotes the same words; where two do, nobody can tell which was meant.
    """
    ids = {incident.id for incident in incidents}
    by_words: dict[tuple[str, str], list[str]] = defaultdict(list)
    for incident in incidents:
        by_words[incident.article_id, incident.quote.exact].append(incident.id)
    decisions: dict[str, list[Correction]] = defaultdict(list)
    for correction in corrections:
        if correction.incident_id in ids:
            decisions[correction.incident_id].append(correction)
            continue
        same_words = by_words.get((correction.article_id, correction.quote_exact), [])
        if len(same_words) == 1:
            decisions[same_words[0]].append(correction)
    return {incident_id: tuple(log) for incident_id, log in decisions.items()}


def changed(incident: Incident, changes: Sequence[tuple[str, str]]) -> Incident:
    """The incident with new values in some fields, and with what follows from them.

    A place that was moved loses the area, the names and the gazetteer row that were another
    place's; a person put it there, so its confidence is 1.

    Raises:
        InputError: an unknown field, a value that a field cannot have, or half a coordinate.
    """
    values: dict[str, Any] = {field: value_of(field, text) for field, text in changes}
    moved = values.keys() & {"place_id", "lat", "lon"}
    if moved:
        values = {"place_id": "", "geometry": None, "confidence": 1.0} | values
    if values.get("place_name", incident.place_name) != incident.place_name:
        values["place_names"] = ()
        values["place_span"] = _words_for(values["place_name"], incident.quote)
    if values.get("precision", incident.precision) not in _DRAWN_AS_AREA:
        values["geometry"] = None
    try:
        return replace(incident, **values)
    except ValueError as error:
        raise InputError(str(error), do="give latitude and longitude together") from None


def _words_for(place_name: str, quote: Quote) -> Span | None:
    found = quote.exact.find(place_name) if place_name else -1
    if found < 0:
        return None
    return Span(quote.start + found, quote.start + found + len(place_name))


def _decided(
    incident: Incident, log: Sequence[Correction], *, signed: bool
) -> tuple[Incident, list[Orphan]]:
    failed = []
    for correction in log:
        try:
            after = changed(incident, correction.changes) if correction.changes else incident
        except InputError as error:
            # A newer mapapp may have written it; one bad line must not hide all the others.
            failed.append(Orphan(correction, str(error)))
            continue
        incident = replace(
            after,
            status=_STATUS[correction.action],
            reasons=(*after.reasons, Reason(0.0, _sentence(correction, signed=signed))),
        )
    return incident, failed


def _sentence(correction: Correction, *, signed: bool) -> str:
    status = _STATUS[correction.action]
    named = {field for field, _ in correction.changes}
    fields = ", ".join(field for field in FIELDS if field in named)
    what = f"{status} ({fields})" if fields else str(status)
    day = correction.when.date().isoformat()
    if not signed:
        return f"{what} by a reviewer on {day}"
    return f"{what} by {correction.who} on {day}: {correction.why}"
