from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import shapely

from mapapp.errors import InputError
from mapapp.records import Action, Correction, Incident, Name, Place, Precision
from mapapp.review.apply import apply_corrections
from mapapp.review.decide import decide, place_changes
from tests.builders import an_incident

NOON = dt.datetime(2024, 5, 1, 12, 0, 0, 123456, tzinfo=dt.timezone(dt.timedelta(hours=3)))


def a_decision(incident: Incident | None = None, **said: Any) -> Correction:  # noqa: ANN401
    """Rana's, with what a test says of it."""
    said = {"who": "Rana", "when": NOON, "why": "seen on a video", **said}
    action = said.pop("action", Action.CORRECT if "changes" in said else Action.ACCEPT)
    return decide(incident or an_incident(), action, **said)


def a_place(**fields: Any) -> Place:  # noqa: ANN401
    """A town of the gazetteer."""
    return Place(
        **{
            "id": "geonames:170794",
            "name": "Deir ez-Zor",
            "names": (Name("Deir ez-Zor", "en"), Name("دير الزور", "ar")),
            "lat": 35.33588,
            "lon": 40.14084,
            "radius_m": 5000.0,
            "feature": "PPLA",
            "country": "SY",
            "admin1": "Deir ez-Zor",
            "source": "geonames",
            **fields,
        }
    )


def test_a_decision_says_who_when_why_and_about_which_words() -> None:
    made = a_decision()
    assert ("Rana", "seen on a video") == (made.who, made.why)
    assert "2024-05-01T09:00:00+00:00" == made.when.isoformat()
    assert ("daily-1:0", "daily-1") == (made.incident_id, made.article_id)
    assert "Shells fell on Darat Izza" == made.quote_exact


def test_the_same_decision_has_the_same_id_and_any_other_another() -> None:
    ids = [
        made.id
        for made in (
            a_decision(),
            a_decision(who="Omar"),
            a_decision(why="seen on a photo"),
            a_decision(when=NOON + dt.timedelta(seconds=1)),
            a_decision(action=Action.REJECT),
            a_decision(an_incident(words="Two people died")),
            a_decision(changes={"kind": "protest"}),
            a_decision(changes={"kind": "explosion"}),
        )
    ]
    assert a_decision().id == ids[0]
    assert len(ids) == len(set(ids))


def test_changes_are_kept_in_one_order_and_one_way_of_writing() -> None:
    made = a_decision(changes={"country": "iq", "kind": " protest ", "date": "2019-03-02"})
    assert (("kind", "protest"), ("date", "2019-03-02"), ("country", "IQ")) == made.changes


def test_values_that_are_right_already_are_no_changes() -> None:
    made = a_decision(changes={"kind": "shelling", "title": "Other"})
    assert (("title", "Other"),) == made.changes


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"why": " \n "}, "a decision needs its why, give --why"),
        ({"who": ""}, "a decision needs its who, give --who"),
        ({"who": "R\x07"}, "who cannot be kept as it is, leave out control characters"),
        ({"why": "\ud83d"}, "why cannot be kept as it is"),
        ({"changes": {}}, "nothing would be changed"),
        ({"changes": {"kind": "shelling"}}, "nothing would be changed, incident 'daily-1:0'"),
        ({"changes": {"kind": "rain"}}, "'rain' is no value for it, field kind, choose from"),
        ({"changes": {"quote": "x"}}, "'quote' cannot be corrected, choose from title, kind"),
        ({"action": Action.ACCEPT, "changes": {"kind": "protest"}}, "to accept changes no field"),
        ({"changes": {"lat": "35"}}, "moved without lon, precision, radius_m"),
        ({"changes": {"place_id": "geonames:1"}}, "moved without lat, lon, precision, radius_m"),
        (
            {"changes": {"lat": "35", "lon": "", "precision": "1", "radius_m": "9"}},
            "half a coordinate",
        ),
    ],
)
def test_a_decision_that_says_too_little_or_wrong_is_refused(
    said: dict[str, Any], told: str
) -> None:
    with pytest.raises(InputError) as refused:
        a_decision(**said)
    assert told in str(refused.value)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="which time zone"):
        a_decision(when=dt.datetime(2024, 5, 1, 12))  # noqa: DTZ001


def test_an_incident_is_put_at_a_place_of_the_gazetteer() -> None:
    made = a_decision(changes=place_changes(a_place(), lang="ar"))
    (after,) = apply_corrections([an_incident()], [made])
    assert ("geonames:170794", "دير الزور", "SY", "Deir ez-Zor") == (
        after.place_id,
        after.place_name,
        after.country,
        after.admin1,
    )
    assert (35.33588, 40.14084, Precision.SITE, 5000.0) == (
        after.lat,
        after.lon,
        after.precision,
        after.radius_m,
    )


def test_an_incident_is_put_into_a_province_with_its_area() -> None:
    area = shapely.box(39, 34, 41, 36)
    province = a_place(id="admin1:SY.07", feature="ADM1")
    made = a_decision(changes=place_changes(province, boundary=area))
    (after,) = apply_corrections([an_incident()], [made])
    assert Precision.PROVINCE == after.precision
    assert after.geometry is not None
    assert after.geometry.equals(area)


@pytest.mark.parametrize(
    ("place", "precision"),
    [
        (a_place(id="country:SY", feature="PCLI"), "6"),
        (a_place(id="admin1:SY.07", feature="ADM1"), "4"),
        (a_place(id="border:IQ-SY", feature="BDRY"), "5"),
        (a_place(id="tripoint:IQ-JO-SY", feature="BDRY"), "2"),
        (a_place(feature="ADM2"), "3"),
        (a_place(feature="DSRT"), "5"),
        (a_place(feature="SEA"), "7"),
        (a_place(feature="AIRB"), "1"),
    ],
)
def test_how_exact_a_place_is_follows_from_its_kind_unless_said(
    place: Place, precision: str
) -> None:
    assert precision == place_changes(place)["precision"]
    assert "2" == place_changes(place, precision=Precision.NEAR)["precision"]


def test_a_position_is_kept_whole_even_where_half_of_it_is_not_new() -> None:
    made = a_decision(
        changes={"lat": "36.28", "lon": "37", "precision": "1", "radius_m": "2000"},
    )
    assert ["lat", "lon", "precision", "radius_m"] == [field for field, _ in made.changes]
