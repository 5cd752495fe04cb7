from dataclasses import replace

import pytest

from mapapp.records import Place
from mapapp.resolution.evidence.town_of_name import measure
from mapapp.resolution.scene import Question, Scene

PROVINCE = Place(
    id="admin1:UA.donetsk",
    name="Donetsk",
    names=(),
    lat=48.0,
    lon=37.6,
    radius_m=120_000.0,
    feature="ADM1",
    country="UA",
    admin1="Donetsk",
    population=3_000_000,
    source="naturalearth",
)
TOWN = replace(PROVINCE, id="geonames:709717", feature="PPLA", population=900_000)


def question(*candidates: Place, sorts: frozenset[str] = frozenset()) -> Question:
    return Question(name="Donetsk", mentions=(), candidates=candidates, sorts=sorts)


def test_a_bare_name_is_the_towns_before_its_provinces() -> None:
    asked = question(PROVINCE, TOWN)
    assert [-1.0, 0.0] == measure(asked, Scene())


@pytest.mark.parametrize(
    "other",
    [
        replace(TOWN, country="RU"),
        replace(TOWN, admin1="Luhansk"),
        replace(TOWN, population=5_000),
    ],
)
def test_a_namesake_elsewhere_or_a_village_says_nothing_of_a_province(other: Place) -> None:
    assert [0.0, 0.0] == measure(question(PROVINCE, other), Scene())


def test_a_province_that_is_asked_for_is_meant() -> None:
    asked = question(PROVINCE, TOWN, sorts=frozenset(("province",)))
    assert () == measure(asked, Scene())
