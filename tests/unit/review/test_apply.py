from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mapapp.errors import InputError
from mapapp.records import (
    Action,
    Assertion,
    Correction,
    Incident,
    Kind,
    Name,
    Precision,
    Reason,
    Span,
    Status,
)
from mapapp.review.apply import apply_corrections, changed, decisions_by_incident, orphans
from tests.builders import TEXT, a_correction, an_article, an_incident


def decided(*corrections: Correction, incident: Incident | None = None) -> Incident:
    """One incident after some decisions."""
    (after,) = apply_corrections([incident or an_incident()], corrections)
    return after


def correct(**changes: str) -> Correction:
    """A correction of some fields."""
    return a_correction(changes=tuple(changes.items()))


MOVED = {"lat": "35.33", "lon": "40.14", "precision": "1", "radius_m": "500"}


def test_without_decisions_incidents_are_as_they_were_found() -> None:
    assert (an_incident(),) == apply_corrections([an_incident()], [])


@pytest.mark.parametrize(
    ("correction", "status"),
    [
        (a_correction(action=Action.ACCEPT), Status.ACCEPTED),
        (a_correction(action=Action.REJECT), Status.REJECTED),
        (correct(kind="air_strike"), Status.CORRECTED),
    ],
)
def test_a_decision_sets_the_status(correction: Correction, status: Status) -> None:
    assert status == decided(correction).status


def test_a_rejected_incident_stays() -> None:
    assert "daily-1:0" == decided(a_correction()).id


def test_a_correction_changes_the_fields_it_names_and_no_other() -> None:
    after = decided(correct(kind="air_strike", assertion="claimed", actors="army; rebels"))
    expected = replace(
        an_incident(),
        kind=Kind.AIR_STRIKE,
        assertion=Assertion.CLAIMED,
        actors=("army", "rebels"),
        status=Status.CORRECTED,
        reasons=after.reasons,
    )
    assert expected == after


def test_a_corrected_date_has_its_first_and_last_day() -> None:
    after = decided(correct(date="2019-02-27/2019-03-02"))
    assert after.date
    assert (dt.date(2019, 2, 27), dt.date(2019, 3, 2)) == (after.date.earliest, after.date.latest)


def test_an_incident_can_be_said_to_be_undated() -> None:
    assert decided(correct(date="")).date is None


def test_a_decision_adds_the_reason_that_the_reviewer_gave() -> None:
    incident = an_incident(reasons=(Reason(2.5, "the town is named"),))
    after = decided(correct(kind="air_strike", date="2019-03-02"), incident=incident)
    sentence = "corrected (kind, date) by Rana on 2024-05-01: the paper took it back"
    assert (Reason(2.5, "the town is named"), Reason(0.0, sentence)) == after.reasons


def test_unsigned_reasons_name_no_reviewer_and_repeat_no_note() -> None:
    (after,) = apply_corrections([an_incident()], [a_correction()], signed=False)
    assert [Reason(0.0, "rejected by a reviewer on 2024-05-01")] == list(after.reasons)


def test_the_later_decision_wins_field_by_field() -> None:
    after = decided(correct(kind="air_strike", title="One"), correct(title="Two"))
    assert (Kind.AIR_STRIKE, "Two") == (after.kind, after.title)


def test_later_means_later_in_the_log_whatever_the_clock_said() -> None:
    one = a_correction(action=Action.ACCEPT, when=dt.datetime(2030, 1, 1, tzinfo=dt.UTC))
    assert Status.REJECTED == decided(one, a_correction()).status


def test_accepting_after_a_correction_accepts_what_was_corrected() -> None:
    after = decided(correct(kind="air_strike"), a_correction(action=Action.ACCEPT))
    assert (Status.ACCEPTED, Kind.AIR_STRIKE) == (after.status, after.kind)


def test_a_correction_brings_a_rejected_incident_back() -> None:
    assert Status.CORRECTED == decided(a_correction(), correct(kind="air_strike")).status


def test_a_moved_incident_loses_what_belonged_to_the_other_place() -> None:
    found = an_incident(
        precision=Precision.PROVINCE, geometry=shapely.box(36, 35, 38, 37), confidence=0.3
    )
    after = decided(correct(**MOVED), incident=found)
    assert (35.33, 40.14, Precision.SITE, 500) == (
        after.lat,
        after.lon,
        after.precision,
        after.radius_m,
    )
    assert ("", None, 1.0) == (after.place_id, after.geometry, after.confidence)


def test_an_incident_can_be_moved_to_an_area() -> None:
    area = "POLYGON ((39 34, 41 34, 41 36, 39 34))"
    after = decided(correct(**MOVED | {"precision": "4", "geometry": area}))
    assert shapely.from_wkt(area) == after.geometry


def test_an_area_does_not_outlive_the_precision_that_had_one() -> None:
    found = an_incident(precision=Precision.PROVINCE, geometry=shapely.box(36, 35, 38, 37))
    assert decided(correct(precision="3"), incident=found).geometry is not None
    assert decided(correct(precision="2"), incident=found).geometry is None
    assert decided(correct(precision="6"), incident=found).geometry is None


def test_a_renamed_place_is_marked_where_the_quote_names_it() -> None:
    found = an_incident(
        place_name="Aleppo", place_span=Span(0, 6), place_names=(Name("حلب", "ar"),)
    )
    after = decided(correct(place_name="Darat Izza"), incident=found)
    assert after.place_span
    assert "Darat Izza" == TEXT[after.place_span.start : after.place_span.end]
    assert () == after.place_names
    assert decided(correct(place_name="Idlib"), incident=found).place_span is None


def test_the_words_that_name_the_place_stay_marked_when_it_is_only_moved() -> None:
    found = an_incident(place_span=Span(15, 25), place_names=(Name("دارة عزة", "ar"),))
    after = decided(correct(**MOVED), incident=found)
    assert (found.place_span, found.place_names) == (after.place_span, after.place_names)


def test_half_a_coordinate_is_refused() -> None:
    with pytest.raises(InputError, match=r"half a coordinate.*together"):
        changed(an_incident(), [("lat", "")])


def found_again(words: str = "Shells fell on Darat Izza", **fields: object) -> Incident:
    """The incident as a new version of the article has it, under another id."""
    return an_incident(an_article("Rewritten. " + TEXT), words, **{"id": "new", **fields})


def test_a_decision_follows_the_words_to_a_new_version_of_the_article() -> None:
    assert Status.REJECTED == decided(a_correction(), incident=found_again()).status
    assert () == orphans([found_again()], [a_correction()])


@pytest.mark.parametrize(
    "incidents",
    [
        pytest.param([], id="the article says nothing any more"),
        pytest.param([found_again("Two people died")], id="other words"),
        pytest.param([found_again(article_id="daily-2")], id="another article"),
        pytest.param([found_again(), found_again(id="twin")], id="two incidents in these words"),
    ],
)
def test_a_decision_that_meets_no_incident_is_an_orphan(incidents: list[Incident]) -> None:
    (orphan,) = orphans(incidents, [a_correction()])
    assert a_correction() == orphan.correction
    assert "no incident has this id" in orphan.reason
    assert tuple(incidents) == apply_corrections(incidents, [a_correction()])


def test_the_id_counts_before_the_words() -> None:
    twin = an_incident(id="twin")
    after = apply_corrections([an_incident(), twin], [a_correction()])
    assert [Status.REJECTED, Status.PROPOSED] == [incident.status for incident in after]


def test_a_line_of_the_log_that_cannot_be_understood_is_an_orphan_and_stops_no_other() -> None:
    newer = a_correction(id="correction:2", changes=(("kind", "cyber_attack"),))
    log = [newer, a_correction()]
    assert Status.REJECTED == decided(*log).status
    (orphan,) = orphans([an_incident()], log)
    assert newer == orphan.correction
    assert "'cyber_attack' is no value for it, field kind" in orphan.reason


def test_the_decisions_on_an_incident_are_listed_in_order() -> None:
    log = [a_correction(id="b"), a_correction(id="a", incident_id="gone"), a_correction(id="c")]
    decisions = decisions_by_incident([an_incident()], log)
    assert {"daily-1:0": tuple(log)} == decisions


logs = st.lists(
    st.builds(
        a_correction,
        id=st.uuids().map(str),
        action=st.sampled_from((Action.ACCEPT, Action.REJECT)),
        incident_id=st.sampled_from(("daily-1:0", "daily-1:36", "gone")),
        quote_exact=st.sampled_from(("Shells fell on Darat Izza", "Two people died", "else")),
    )
    | st.builds(
        a_correction,
        id=st.uuids().map(str),
        changes=st.sampled_from(
            [(("kind", "protest"),), (("kind", "?"),), (("lat", "1"),), tuple(MOVED.items())]
        ),
    ),
    max_size=8,
)


@given(log=logs)
def test_every_decision_takes_effect_or_is_an_orphan(log: list[Correction]) -> None:
    found = [an_incident(), an_incident(words="Two people died")]
    after = apply_corrections(found, log)
    effects = sum(len(incident.reasons) for incident in after)
    assert len(log) == effects + len(orphans(found, log))
    assert [incident.id for incident in found] == [incident.id for incident in after]
    assert [incident.quote for incident in found] == [incident.quote for incident in after]


@given(log=logs)
def test_a_log_can_be_applied_line_by_line(log: list[Correction]) -> None:
    found: tuple[Incident, ...] = (an_incident(), an_incident(words="Two people died"))
    after = found
    for correction in log:
        after = apply_corrections(after, [correction])
    assert after == apply_corrections(found, log)
