"""Pairs are judged by what both sides say, and by how exactly they say it."""

from typing import Any

import pytest

from mapapp import edtf
from mapapp.join.pairs import compare
from mapapp.join.records import Count, Record
from mapapp.join.verdict import Verdict
from mapapp.records import Kind, Precision
from tests.unit.join.accounts import an_account

PROVINCE = {"precision": Precision.PROVINCE, "radius_m": 150_000.0, "lat": 36.3}
COUNTRY = {"precision": Precision.COUNTRY, "lat": None, "lon": None, "place_name": "Syria"}
UNSAID: dict[str, Any] = {"actors": (), "killed": None}


def verdict_on(record: Record, **incident: Any) -> Verdict:  # noqa: ANN401 - fields of a record
    return compare(an_account(**incident), record).verdict


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"lat": 35.98},
        {"actors": ("Operation Inherent Resolve", "Global Coalition Against Daesh")},
        {"killed": None},
        {"killed": Count(10, 15)},
        {"actors": ("Civilians (Syria)",)},
        {"kinds": frozenset((Kind.AIR_STRIKE, Kind.DRONE_STRIKE))},
        {"date": edtf.parse("2017-04-08/2017-04-09")},
    ],
)
def test_exact_accounts_that_agree_are_the_same(fields: dict[str, Any]) -> None:
    assert Verdict.SAME is verdict_on(an_account(**fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"date": edtf.parse("2017-04")},
        PROVINCE,
        COUNTRY,
        UNSAID,
        {"kind": Kind.EXPLOSION},
    ],
)
def test_accounts_that_leave_something_open_are_likely(fields: dict[str, Any]) -> None:
    assert Verdict.LIKELY is verdict_on(an_account(**fields))


@pytest.mark.parametrize(
    ("what", "fields"),
    [
        ("date", {"date": edtf.parse("2017-04-09")}),
        ("place", {"lat": 35.33, "lon": 40.14, "place_name": "Deir ez-Zor"}),
        ("attribution", {"actors": ("Military Forces of Russia (2000-)",)}),
        ("numbers", {"killed": Count(30, 40)}),
    ],
)
def test_one_contradiction_between_exact_accounts_is_a_conflict(
    what: str, fields: dict[str, Any]
) -> None:
    pair = compare(an_account(), an_account(**fields))
    assert Verdict.CONFLICT is pair.verdict
    assert f"the same but for the {what}" == pair.reasons[0].sentence


def test_one_name_at_two_places_is_a_conflict_without_numbers() -> None:
    assert Verdict.CONFLICT is verdict_on(an_account(lat=35.33, killed=None))


@pytest.mark.parametrize(
    "fields",
    [
        {"date": edtf.parse("2017-04-20")},
        {"date": edtf.parse("2017-04-09"), **UNSAID},
        {"date": None},
        {"lat": 35.83, "lon": 38.54, "place_name": "Tabqa", "killed": None},
        {"lat": 33.5, "lon": 36.3, "killed": Count(3, 3)},
        {"kind": Kind.PROTEST},
        {"actors": ("Military Forces of Russia (2000-)",), "killed": Count(30, 30)},
        {"date": edtf.parse("2017-04-09"), "killed": Count(30, 30)},
        {"date": edtf.parse("2017")},
        {**PROVINCE, "date": edtf.parse("2017-04"), "killed": None},
        {**PROVINCE, **UNSAID, "date": edtf.parse("2017-04")},
        {**COUNTRY, "killed": None},
        {**COUNTRY, "country": "IQ"},
        {**UNSAID, "date": edtf.parse("2017-03/2017-05")},
    ],
)
def test_other_events_and_what_is_too_vague_are_no_pair(fields: dict[str, Any]) -> None:
    assert Verdict.NONE is verdict_on(an_account(**fields))


@pytest.mark.parametrize(
    "fields",
    [
        {**UNSAID, "date": edtf.parse("2017-04")},
        {**UNSAID, **PROVINCE},
        {**UNSAID, "kind": Kind.EXPLOSION},
        {**PROVINCE, "date": edtf.parse("2017-04")},
    ],
)
def test_what_little_is_said_is_enough_only_where_nothing_else_fits(
    fields: dict[str, Any],
) -> None:
    pair = compare(an_account(), an_account(**fields))
    assert (Verdict.LIKELY, True) == (pair.verdict, pair.if_alone)
    assert not compare(an_account(), an_account()).if_alone


def test_a_number_that_is_only_near_contradicts_nothing() -> None:
    about = an_account(killed=Count(30, 30, is_about=True))
    assert Verdict.SAME is verdict_on(about)
    assert Verdict.CONFLICT is verdict_on(about, killed=Count(3, None), actors=("Hamas",))
    assert Verdict.CONFLICT is verdict_on(an_account(killed=Count(30, None)))


def test_that_nobody_was_killed_tells_no_event_from_another() -> None:
    record = an_account(killed=Count(0, 0), actors=(), date=edtf.parse("2017-04"))
    assert compare(an_account(killed=Count(0, 0)), record).if_alone


def test_a_vague_side_contradicts_nothing() -> None:
    far = an_account(**(PROVINCE | {"lat": 32.0}))
    assert Verdict.NONE is verdict_on(far)
    assert Verdict.NONE is verdict_on(an_account(date=edtf.parse("2017-05")))


def test_every_measure_is_said_in_words() -> None:
    pair = compare(
        an_account(killed=None),
        an_account(lat=35.96, date=edtf.parse("2017-04-07"), actors=("Islamic State (Syria)",)),
    )
    assert [
        "date and attribution differ",
        "1.1 km apart, within the 8 km that their radii allow",
        "2017-04-08 and 2017-04-07 lie a day apart",
        "the article names International Coalition, the record Islamic State",
        "both are air strike",
        "one of them does not say how many were killed",
    ] == [reason.sentence for reason in pair.reasons]
