"""The place of an event is the likeliest of those that its article names."""

import pytest

from mapapp.incidents.context.same_places import are_one_spot
from mapapp.incidents.sentence.drafts import PlaceFrom
from tests.unit.incidents.story import a_story, incidents_of, resolved, told


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "en",
            "Shells hit Homs on Monday. A bomb exploded near the hospital on Tuesday.",
            ["Homs", "Homs"],
            id="the town told before",
        ),
        pytest.param(
            "fr",
            "Des miliciens sont entrés à Alep lundi. Trois hommes ont été tués à la mosquée mardi.",
            ["Aleppo", "Aleppo"],
            id="the town that a building is in",
        ),
        pytest.param(
            "en",
            "Rebels attacked Homs on Monday. On Tuesday shells fell on Palmyra.",
            ["Homs", "Palmyra"],
            id="that of its own sentence before it",
        ),
        pytest.param(
            "en",
            "Rebels attacked Homs on Monday, the army in Moscow said.",
            ["Homs"],
            id="not where it was told",
        ),
        pytest.param(
            "en",
            "A bomb exploded in Homs on Monday. "
            "The mayor of Idlib said that gunmen killed two people in the city on Tuesday.",
            ["Homs", "Idlib"],
            id="the city of who speaks of the city",
        ),
        pytest.param(
            "ru",
            "В понедельник боевики атаковали Хомс. Во вторник там взорвалась бомба.",
            ["Homs", "Homs"],
            id="there",
        ),
    ],
)
def test_an_event_is_put_where_it_is_likeliest(lang: str, text: str, expected: list[str]) -> None:
    assert expected == [place for _, place, _ in told(text, lang)]


def test_a_place_from_a_sentence_before_stands_in_the_quote_and_says_so() -> None:
    text = "Shells hit Homs on Monday. A bomb exploded near the hospital on Tuesday. It rained."
    _, later = incidents_of(text)
    assert later.place_span is not None
    assert "Homs" in later.quote.exact
    assert PlaceFrom.BEFORE.value in [reason.sentence for reason in later.reasons]


def test_what_no_place_is_likely_for_is_put_nowhere() -> None:
    assert [] == told("Moscow and Washington agreed on a summit. A bomb exploded on Monday.")


def test_places_that_the_text_joins_are_each_listed() -> None:
    found = told("Rebels attacked Aleppo and Homs on Monday. Palmyra was quiet.")
    assert ["Aleppo", "Homs"] == [place for _, place, _ in found]


def test_background_of_a_day_of_its_own_is_of_the_country_and_pinned_nowhere() -> None:
    text = (
        "Rebels attacked Homs, in Syria, on Monday. Aleppo was calm.\n\n"
        "In August 2016 a truck hit a car."
    )
    later = incidents_of(text)[-1]
    assert later.date is not None
    assert ("2016-08", "Syria", None) == (later.date.edtf, later.place_name, later.lat)
    assert PlaceFrom.COUNTRY.value in [reason.sentence for reason in later.reasons]


def test_a_town_and_its_quarter_are_one_spot_and_no_country_is() -> None:
    town, again, other = resolved(a_story("In Damascus, in Дамаск, in Homs"))
    assert are_one_spot(town, again)
    assert not are_one_spot(town, other)
    land, again = resolved(a_story("Syria and Syria"))
    assert not are_one_spot(land, again)
