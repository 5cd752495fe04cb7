"""Of the dates that an article gives, an event has the likeliest, and says from where it is."""

import datetime as dt

import pytest

from mapapp import edtf
from mapapp.incidents.context.date_choice import likeliest
from mapapp.incidents.context.date_weights import WEIGHTS
from mapapp.incidents.dates.dated import Dated
from mapapp.incidents.sentence.drafts import DateCandidate, DateFrom
from mapapp.records import Span
from tests.unit.incidents.story import incidents_of, told

WEIGHED = {"near": 1.0, "nearer": 1.5}


def a_candidate(day: int, sign: str, sentence: int = 0) -> DateCandidate:
    date = Dated(edtf.day(dt.date(2019, 3, day)), Span(day, day + 1))
    return DateCandidate(date, sentence, DateFrom.BEFORE, {sign: 1.0})


def test_the_candidate_with_the_most_points_is_the_likeliest() -> None:
    near, nearer = a_candidate(1, "near"), a_candidate(2, "nearer")
    chosen, chance = likeliest([near, nearer], WEIGHED)
    assert nearer is chosen
    assert 0.5 < chance < 1.0


def test_what_is_given_twice_is_likelier_than_what_is_given_once() -> None:
    first, again = a_candidate(1, "near", 3), a_candidate(1, "near", 5)
    assert first is likeliest([first, a_candidate(2, "nearer"), again], WEIGHED)[0]


def test_that_there_is_no_date_is_chosen_like_a_date() -> None:
    none = DateCandidate(None, 0, DateFrom.SENTENCE, {"nearer": 1.0})
    assert none is likeliest([a_candidate(1, "near"), none], WEIGHED)[0]


def test_every_weight_is_of_a_sign_of_where_its_date_stands() -> None:
    assert {"own", "before", "after", "none"} == {sign.partition(":")[0] for sign in WEIGHTS}


@pytest.mark.parametrize(
    ("text", "date", "reason"),
    [
        ("Shells hit Homs on Monday.", "2019-03-11", DateFrom.SENTENCE),
        (
            "Shells hit Homs, killing nine people. It was struck on Monday at noon, officials say.",
            "2019-03-11",
            DateFrom.AFTER,
        ),
    ],
)
def test_an_event_says_from_where_its_date_is(text: str, date: str, reason: DateFrom) -> None:
    (found,) = incidents_of(text)
    assert found.date is not None
    assert (date, True) == (found.date.edtf, reason in {one.sentence for one in found.reasons})
    phrase = found.date.phrase
    assert phrase is not None
    assert found.quote.start <= phrase.start < phrase.end <= found.quote.end


def test_a_day_in_a_clause_between_commas_is_not_that_of_the_sentence() -> None:
    text = "On Sunday youths in Homs, where troops killed two on Saturday, protested."
    assert ["2019-03-10"] == [date for *_, date in told(text)]
