import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.records import Place
from mapapp.resolution.evidence import kept
from mapapp.resolution.scene import Question, Scene
from mapapp.resolution.weigh import EVIDENCE, probabilities, weigh
from mapapp.resolution.weights import WEIGHTS


def a_place(number: int = 1, **fields: object) -> Place:
    known = {
        "id": f"geonames:{number}",
        "name": "Homs",
        "names": (),
        "lat": 34.73,
        "lon": 36.71,
        "radius_m": 5000.0,
        "feature": "PPL",
        "country": "SY",
        "population": 20_000,
        "source": "geonames",
    }
    return Place(**(known | fields))  # type: ignore[arg-type]


def a_question(*places: Place, name: str = "Homs") -> Question:
    return Question(name=name, mentions=(), candidates=places)


def score(place: Place, name: str = "Homs") -> float:
    return weigh(a_question(place, name=name), Scene()).scores[0]


def shares(question: Question) -> list[float]:
    weighed = weigh(question, Scene())
    return probabilities(weighed.scores, weighed.absent)


@given(st.lists(st.floats(-30, 30), min_size=1, max_size=9), st.floats(-30, 30))
def test_probabilities_leave_a_share_for_none_of_the_candidates(
    scores: list[float], absent: float
) -> None:
    found = probabilities(scores, absent)
    assert all(0 <= share <= 1 for share in found)
    assert sum(found) <= 1 + 1e-9
    assert max(found) == found[scores.index(max(scores))]


def test_the_points_of_the_reasons_add_up_to_the_score() -> None:
    weighed = weigh(a_question(a_place(1), a_place(2, population=900)), Scene())
    for at in (0, 1):
        told = sum(reason.points for reason in weighed.reasons(at))
        assert math.isclose(told, weighed.scores[at], abs_tol=0.05)


def test_every_kind_of_evidence_has_its_weight() -> None:
    assert list(WEIGHTS) == [kind.key for kind in EVIDENCE]


def test_a_name_that_one_place_bears_is_surer_than_one_of_two() -> None:
    one, two = a_place(1), a_place(2, name="Hims", population=0)
    alone, beside = (
        probabilities([5.0], weigh(question, Scene()).absent)[0]
        for question in (a_question(one), a_question(one, two))
    )
    assert alone > beside


def test_a_place_kept_by_hand_is_surer_than_a_village_of_the_same_name() -> None:
    ours = a_place(id="mapapp:homs-camp", name="Homs camp", population=0)
    village = a_place(name="Homs camp", population=100)
    sure, unsure = (shares(a_question(place, name="Homs camp"))[0] for place in (ours, village))
    assert (True, True) == (unsure < 0.5, sure > 0.9)


def test_a_village_kept_by_hand_is_not_meant_before_a_town_of_its_name_and_country() -> None:
    village = a_place(id="locality:SY.homs", population=0)
    town = a_place(population=26_000)
    asked = a_question(village, town)
    assert [0.0, 0.0] == kept.measure(asked, Scene())
    abroad = a_question(village, replace(town, country="YE"))
    assert [1.0, 0.0] == kept.measure(abroad, Scene())


def test_a_village_kept_by_hand_is_meant_before_a_village_of_a_few_thousand_people() -> None:
    ours = a_place(id="locality:SY.homs", population=0)
    assert score(ours) > score(a_place(population=9_000))


def test_a_name_in_another_script_is_held_against_no_main_name() -> None:
    place = a_place()
    arabic = score(place, name="حمص")
    assert arabic >= score(place)
    assert arabic > score(place, name="Emesa")


def test_the_seat_of_a_district_that_nobody_counted_weighs_as_a_small_town() -> None:
    hamlet, seat = a_place(1, population=0), a_place(2, population=0, feature="PPLA4")
    town = a_place(3, population=40_000)
    assert score(hamlet) < score(seat) < score(town)


@pytest.mark.parametrize("country", ["SY", "UA"])
def test_out_of_another_script_a_made_spelling_that_sounds_as_the_main_name_is_it(
    country: str,
) -> None:
    place = a_place(name="Kupyansk", country=country)

    def made(name: str) -> float:
        spelt = Question(name, (), (place,), spelt=frozenset([place.id]))
        return weigh(spelt, Scene()).scores[0]

    assert made("Bukhara") < made("Kupiansk") == score(place, "Kupyansk")


def test_a_latin_name_that_a_source_has_counts_in_part_where_no_main_name_is_latin() -> None:
    syrian, german = (
        a_place(name="Halab", country=country, population=2_000_000) for country in ("SY", "DE")
    )
    assert score(german, "Aleppo") < score(syrian, "Aleppo") < score(syrian, "Halab")


def test_a_small_town_is_seldom_called_by_another_name_that_a_source_has() -> None:
    syrian, german = (
        a_place(name="Halab", country=country, population=9_000) for country in ("SY", "DE")
    )
    assert score(german, "Aleppo") == score(syrian, "Aleppo") < score(syrian, "Halab")


def test_a_country_that_another_name_means_speaks_for_its_places() -> None:
    place, question = a_place(), a_question(a_place())
    by_other, by_itself = Scene(), Scene()
    by_other.add_region("Syria", a_place(feature="PCLI"), 1)
    by_itself.add_region("Homs", a_place(feature="ADM1"), 1)
    assert weigh(question, by_itself).scores == [score(place)]
    assert weigh(question, by_other).scores[0] > score(place)


def test_a_spelling_that_was_made_is_none_that_a_person_chose() -> None:
    place = a_place(id="locality:SY.al-hutah", name="Al Hutah", population=0)
    written = a_question(place, name="Al Hutah")
    made = Question("Al Houta", (), (place,), spelt=frozenset([place.id]))
    assert shares(made)[0] < 0.5
    assert shares(written)[0] > 0.9


@pytest.mark.parametrize(("name", "home", "abroad"), [("بنش", "SY", "BE"), ("Карасу", "KG", "NA")])
def test_a_name_in_its_own_script_is_at_home(name: str, home: str, abroad: str) -> None:
    assert score(a_place(country=home), name) > score(a_place(country=abroad), name)
