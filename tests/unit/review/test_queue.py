from __future__ import annotations

from mapapp.records import Status
from mapapp.review.queue import count_by_status, review_queue
from tests.builders import an_incident


def test_what_waits_comes_first_and_of_that_the_least_certain() -> None:
    incidents = [
        an_incident(id="rejected", status=Status.REJECTED, confidence=0.1),
        an_incident(id="sure", confidence=0.9),
        an_incident(id="accepted", status=Status.ACCEPTED, confidence=0.2),
        an_incident(id="doubtful", confidence=0.4),
        an_incident(id="corrected", status=Status.CORRECTED, confidence=1.0),
    ]
    expected = ["doubtful", "sure", "corrected", "accepted", "rejected"]
    assert expected == [incident.id for incident in review_queue(incidents)]
    assert review_queue(incidents) == review_queue(incidents[::-1])


def test_equally_certain_incidents_come_in_the_order_of_their_texts() -> None:
    incidents = [
        an_incident(words="Two people died"),
        an_incident(),
        an_incident(id="earlier", article_id="daily-0"),
    ]
    assert ["earlier", "daily-1:0", "daily-1:36"] == [one.id for one in review_queue(incidents)]


def test_the_queue_can_be_of_one_status() -> None:
    accepted = an_incident(id="accepted", status=Status.ACCEPTED)
    assert (accepted,) == review_queue([an_incident(), accepted], status=Status.ACCEPTED)


def test_every_status_is_counted() -> None:
    counted = count_by_status([an_incident(), an_incident(status=Status.ACCEPTED), an_incident()])
    assert {
        Status.PROPOSED: 2,
        Status.CORRECTED: 0,
        Status.ACCEPTED: 1,
        Status.REJECTED: 0,
    } == counted
