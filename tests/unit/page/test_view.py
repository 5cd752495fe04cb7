from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from mapapp import edtf
from mapapp.page.catalogue import words_in
from mapapp.page.view import Filters, PageView, is_drawn, matching, page_view
from mapapp.records import Assertion, Incident, Kind, Name, Precision, Status
from tests.builders import an_article, an_incident

# ruff: noqa: ANN401 - builders pass on the fields of a record

EN = words_in("en")
EVERYTHING = Filters(statuses=())


def an_incident_called(name: str, **fields: Any) -> Incident:
    return an_incident(**{"id": name, **fields})


def ids(incidents: tuple[Incident, ...]) -> list[str]:
    return [incident.id for incident in incidents]


def viewed(*incidents: Incident, **asked: Any) -> PageView:
    return page_view(incidents, Filters(**asked), EN)


def shown(*incidents: Incident, **asked: Any) -> list[str]:
    return list(viewed(*incidents, **asked).visible)


def test_without_filters_everything_but_the_rejected_is_shown() -> None:
    incidents = [an_incident_called(status.value, status=status) for status in Status]
    assert ["accepted", "corrected", "proposed"] == shown(*incidents)


def test_with_every_choice_emptied_the_rejected_are_shown_too() -> None:
    incidents = [an_incident_called(status.value, status=status) for status in Status]
    assert {"accepted", "corrected", "proposed", "rejected"} == set(shown(*incidents, statuses=()))


@pytest.mark.parametrize(
    ("earliest", "latest", "kept"),
    [
        ("2018-02-01", "2018-02-28", True),
        ("2018-02-28", None, True),
        (None, "2018-02-01", True),
        ("2018-02-10", "2018-02-10", True),
        ("2018-03-01", None, False),
        (None, "2018-01-31", False),
        ("2010-01-01", "2018-01-31", False),
    ],
)
def test_a_month_is_kept_for_every_day_it_can_mean(
    earliest: str | None, latest: str | None, *, kept: bool
) -> None:
    incident = an_incident_called("february", date=edtf.parse("2018-02"))
    asked = {
        "earliest": dt.date.fromisoformat(earliest) if earliest else None,
        "latest": dt.date.fromisoformat(latest) if latest else None,
    }
    assert kept == (shown(incident, **asked) == ["february"])


def test_a_date_before_1970_is_a_date_like_any_other() -> None:
    incident = an_incident_called("suez", date=edtf.parse("1956-10-29"))
    assert ["suez"] == shown(incident, latest=dt.date(1956, 12, 31))
    assert [] == shown(incident, earliest=dt.date(1956, 10, 30))


def test_an_undated_incident_stays_in_every_period_and_is_counted() -> None:
    undated = an_incident_called("undated", date=None)
    dated = an_incident_called("dated", date=edtf.parse("2018-02"))
    view = viewed(undated, dated, earliest=dt.date(2020, 1, 1))
    assert ("undated",) == view.visible
    assert ("1 incident has no date and is kept.",) == view.messages


def test_no_word_of_the_undated_while_no_period_is_asked_for() -> None:
    assert () == viewed(an_incident_called("undated", date=None)).messages


def test_a_period_that_ends_before_it_begins_is_named() -> None:
    view = viewed(an_incident(), earliest=dt.date(2020, 1, 2), latest=dt.date(2020, 1, 1))
    assert EN.reversed_dates in view.messages


@pytest.mark.parametrize(
    ("asked", "fields"),
    [
        ({"kinds": (Kind.PROTEST,)}, {"kind": Kind.PROTEST}),
        ({"assertions": (Assertion.DENIED,)}, {"assertion": Assertion.DENIED}),
        ({"statuses": (Status.ACCEPTED,)}, {"status": Status.ACCEPTED}),
        ({"precisions": (Precision.PROVINCE,)}, {"precision": Precision.PROVINCE}),
    ],
)
def test_a_choice_keeps_what_has_its_value(asked: dict[str, Any], fields: dict[str, Any]) -> None:
    other, wanted = an_incident_called("other"), an_incident_called("wanted", **fields)
    assert ["wanted"] == shown(other, wanted, **asked)


def test_several_values_of_one_choice_are_alternatives_and_choices_add_up() -> None:
    incidents = (
        an_incident_called("shelling"),
        an_incident_called("protest", kind=Kind.PROTEST),
        an_incident_called("denied protest", kind=Kind.PROTEST, assertion=Assertion.DENIED),
        an_incident_called("accident", kind=Kind.ACCIDENT),
    )
    filters = Filters(kinds=(Kind.PROTEST, Kind.SHELLING), assertions=(Assertion.STATED,))
    assert ["shelling", "protest"] == ids(matching(incidents, filters))


@pytest.mark.parametrize("asked", ["deir ez-zor", "DEIR EZ ZOR", "Deïr ez‑Zor", " zor  deir "])
def test_a_place_is_found_whatever_its_accents_case_and_hyphens(asked: str) -> None:
    incident = an_incident_called("there", place_name="Deir ez-Zor")
    assert ["there"] == shown(incident, place=asked)
    assert [] == shown(incident, place=asked + " x")


@pytest.mark.parametrize("asked", ["الحسكة", "الحسكه", "al-hasaka", "hasakah province", "sy"])
def test_a_place_is_found_by_any_of_its_names_its_province_and_its_country(asked: str) -> None:
    incident = an_incident_called(
        "there",
        place_name="Al-Hasakah",
        place_names=(Name("الحسكة", "ar"),),
        admin1="Hasakah Province",
        country="SY",
    )
    assert ["there"] == shown(incident, place=asked)


def test_words_are_looked_for_in_quote_titles_and_actors_and_all_have_to_be_there() -> None:
    article = an_article(text="Des élèves ont été tués à l’école.", title="Une école visée")
    incident = an_incident_called(
        "school",
        article=article,
        words="Des élèves ont été tués",
        actors=("Northern Brigade",),
    )
    assert ["school"] == shown(incident, text="eleves tues")
    assert ["school"] == shown(incident, text="visee brigade")
    assert [] == shown(incident, text="eleves hopital")


def test_no_word_is_found_across_two_fields() -> None:
    incident = an_incident_called("there", place_name="Bab", admin1="Aleppo")
    assert [] == shown(incident, place="babaleppo")


def test_a_filter_of_nothing_but_signs_asks_for_nothing() -> None:
    assert ["there"] == shown(an_incident_called("there"), place=" - ", text="\u200e")


def test_rows_go_by_date_then_by_article_and_text_with_the_undated_last() -> None:
    incidents = (
        an_incident_called("undated", date=None),
        an_incident_called("year", date=edtf.parse("2018")),
        an_incident_called("month", date=edtf.parse("2018-01")),
        an_incident_called("earlier", date=edtf.parse("2017-05")),
    )
    assert ["earlier", "month", "year", "undated"] == shown(*incidents)
    assert shown(*incidents) == shown(*reversed(incidents))


def test_counts_of_a_choice_heed_all_other_filters_but_not_itself() -> None:
    incidents = (
        an_incident_called("a", kind=Kind.PROTEST, status=Status.ACCEPTED),
        an_incident_called("b", kind=Kind.SHELLING, status=Status.ACCEPTED),
        an_incident_called("c", kind=Kind.SHELLING),
        an_incident_called("d", kind=Kind.SHELLING, status=Status.REJECTED),
    )
    counts = viewed(*incidents, kinds=(Kind.PROTEST,), statuses=(Status.ACCEPTED,)).counts
    assert {Kind.PROTEST: 1, Kind.SHELLING: 1} == counts.kinds
    assert {Status.ACCEPTED: 1} == counts.statuses


def test_hidden_rejections_are_counted_under_the_other_filters() -> None:
    incidents = (
        an_incident_called("protest", kind=Kind.PROTEST, status=Status.REJECTED),
        an_incident_called("shelling", status=Status.REJECTED),
    )
    view = viewed(*incidents, kinds=(Kind.PROTEST,))
    assert ("1 rejected incident is hidden; choose its status to see it.",) == view.messages
    assert () == viewed(*incidents, statuses=()).messages


def test_the_summary_tells_what_is_pinned_from_what_is_listed() -> None:
    incidents = (
        an_incident_called("pinned"),
        an_incident_called("country", precision=Precision.COUNTRY, lat=35.0, lon=38.0),
        an_incident_called("nowhere", lat=None, lon=None, precision=Precision.COUNTRY),
    )
    assert "3 incidents · 1 on the map · 2 known by country only" == viewed(*incidents).summary
    some = viewed(*incidents, precisions=(Precision.SITE,))
    assert "1 of 3 incidents · 1 on the map" == some.summary


def test_a_country_is_never_drawn() -> None:
    assert is_drawn(an_incident())
    assert not is_drawn(an_incident(precision=Precision.COUNTRY))


def test_filters_that_keep_nothing_say_what_to_do() -> None:
    none_left = viewed(an_incident(), place="nowhere").empty
    assert none_left is not None
    assert EN.nothing_matches == none_left.title
    assert viewed(an_incident()).empty is None


def test_a_row_says_each_thing_in_the_language_of_the_page() -> None:
    incident = an_incident(place_name="", status=Status.CORRECTED, date=None)
    (row,) = page_view([incident], Filters(), words_in("fr")).rows
    assert "sans date" == row.date
    assert "Bombardement d’artillerie" == row.kind
    assert ("sans lieu", "SY") == (row.place, row.country)
    assert Status.CORRECTED is row.status
    assert incident.quote.exact == row.quote


def test_text_from_outside_is_passed_on_letter_for_letter() -> None:
    hostile = "![x](http://example.com/b.png) <img src=x> $x^2$ :material/home: {count} ${7*7}"
    article = an_article(text=hostile, title=hostile)
    incident = an_incident(article, words=hostile, title=hostile, place_name=hostile)
    view = page_view([incident], Filters(), EN)
    assert hostile == view.rows[0].quote
    assert hostile == view.rows[0].title
    assert hostile == view.rows[0].place


def test_a_place_is_called_as_the_reader_calls_it_where_that_is_known() -> None:
    incident = an_incident(place_names=(Name("Darat", ""), Name("Daret Azzé", "fr")))
    for lang, name in (("fr", "Daret Azzé"), ("en", "Darat Izza")):
        (row,) = page_view([incident], Filters(), words_in(lang)).rows
        assert name == row.place


def test_a_country_is_not_said_to_lie_in_itself() -> None:
    (row,) = viewed(an_incident(precision=Precision.COUNTRY, place_name="Syria")).rows
    assert ("Syria", "") == (row.place, row.country)
