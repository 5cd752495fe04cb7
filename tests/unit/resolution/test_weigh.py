import math

from hypothesis import given
from hypothesis import strategies as st

from mapapp.records import Place
from mapapp.resolution.scene import Question, Scene
from mapapp.resolution.weigh import EVIDENCE, explain, probabilities, score, scores
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


@given(st.lists(st.floats(-30, 30), min_size=1, max_size=9))
def test_probabilities_leave_a_share_for_none_of_the_candidates(scores: list[float]) -> None:
    places = [a_place(number) for number in range(len(scores))]
    shares = probabilities(scores, a_question(*places))
    assert all(0 <= share <= 1 for share in shares)
    assert sum(shares) <= 1 + 1e-9
    assert max(shares) == shares[scores.index(max(scores))]


def test_the_points_of_the_reasons_add_up_to_the_score() -> None:
    place = a_place()
    candidate = explain(place, a_question(place), Scene())
    told = sum(reason.points for reason in candidate.reasons)
    assert math.isclose(told, score(place, a_question(place), Scene()), abs_tol=0.05)


def test_evidence_that_is_not_asked_would_have_added_nothing() -> None:
    places = (a_place(1), a_place(2, country="US", admin1="Texas", population=900))
    for question in (a_question(*places), a_question(*places, name="Hims")):
        each = [score(place, question, Scene()) for place in places]
        assert each == scores(question, Scene())


def test_every_kind_of_evidence_has_its_weight() -> None:
    assert list(WEIGHTS) == [kind.key for kind in EVIDENCE]


def test_a_name_that_one_place_bears_is_surer_than_one_of_two() -> None:
    one, two = a_place(1), a_place(2, name="Hims", population=0)
    alone = probabilities([5.0], a_question(one))[0]
    beside = probabilities([5.0], a_question(one, two))[0]
    assert alone > beside


def test_a_place_kept_by_hand_is_surer_than_a_village_of_the_same_name() -> None:
    kept = a_place(id="mapapp:homs-camp", name="Homs camp", population=0)
    village = a_place(name="Homs camp", population=600)
    sure, unsure = (
        probabilities([score(place, a_question(place), Scene())], a_question(place))[0]
        for place in (kept, village)
    )
    assert (True, True) == (unsure < 0.5, sure > 0.9)


def test_a_name_in_another_script_is_held_against_no_main_name() -> None:
    place = a_place()
    arabic = score(place, a_question(place, name="حمص"), Scene())
    assert arabic == score(place, a_question(place), Scene())
    assert arabic > score(place, a_question(place, name="Emesa"), Scene())
