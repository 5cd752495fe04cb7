"""Which incidents a reviewer looks at, and in which order; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from mapapp.records import Status

if TYPE_CHECKING:
    from mapapp.records import Incident

_ORDER: Final = (Status.PROPOSED, Status.CORRECTED, Status.ACCEPTED, Status.REJECTED)


def review_queue(
    incidents: Sequence[Incident], *, status: Status | None = None
) -> tuple[Incident, ...]:
    """What waits for a decision first, least confident first; ties by article and text.

    Args:
        incidents: with corrections applied.
        status: only incidents of this status.
    """
    return tuple(
        sorted(
            (incident for incident in incidents if status in {None, incident.status}),
            key=lambda incident: (
                _ORDER.index(incident.status),
                incident.confidence,
                incident.article_id,
                incident.quote.start,
                incident.id,
            ),
        )
    )


def count_by_status(incidents: Sequence[Incident]) -> Mapping[Status, int]:
    """How many incidents have each status; every status is there."""
    counted = Counter(incident.status for incident in incidents)
    return {status: counted[status] for status in _ORDER}
