"""The package's own gazetteer, as a person searches it."""

import pytest

from mapapp.gazetteer.folder import PACKAGED
from mapapp.gazetteer.lookup import Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open(PACKAGED)


@pytest.mark.parametrize(
    ("typed", "name", "country"),
    [
        ("Tchernihiv", "Chernihiv", "UA"),
        ("Tschernihiw", "Chernihiv", "UA"),
        ("Tcherkassy", "Cherkasy", "UA"),
        ("Chernigov", "Chernihiv", "UA"),
        ("Бахмут", "Bakhmut", "UA"),
        ("Bachmut", "Bakhmut", "UA"),
        ("Artyomovsk", "Bakhmut", "UA"),
        ("Alep", "Aleppo", "SY"),
        ("Deïr ez-Zor", "Deir ez-Zor", "SY"),
        ("Dayr az-Zawr", "Deir ez-Zor", "SY"),
        ("Deirezzour", "Deir ez-Zor", "SY"),
        ("Homss", "Homs", "SY"),
        ("Aleppoo", "Aleppo", "SY"),
        ("Constantinople", "Istanbul", "TR"),
        ("Saigon", "Ho Chi Minh City", "VN"),
        ("Euphrate", "Euphrates", ""),
        ("Ближний Восток", "Middle East", ""),
        ("الساحل الأفريقي", "Sahel", ""),
    ],
)
def test_a_name_is_found_however_it_is_spelt(
    gazetteer: Gazetteer, typed: str, name: str, country: str
) -> None:
    best = gazetteer.search(typed, limit=3)
    assert (name, country) in [(place.name, place.country) for place in best]


@pytest.mark.parametrize("typed", ["Hmeimim", "Khmeimim", "Hmeymim", "حميميم", "Хмеймим"])
def test_an_air_base_is_found_in_three_scripts(gazetteer: Gazetteer, typed: str) -> None:
    assert any("meimim" in place.name for place in gazetteer.search(typed, limit=5))


@pytest.mark.parametrize("typed", ["Al-Tanf", "التنف", "Эт-Танф", "at Tanf", "Tanff"])
def test_a_garrison_is_found_in_three_scripts(gazetteer: Gazetteer, typed: str) -> None:
    assert any("Tanf" in place.name for place in gazetteer.search(typed, limit=5))


@pytest.mark.parametrize("typed", ["", "  ", "?!", "Qwrtzpsdfgjkl"])
def test_where_no_name_is_near_nothing_is_found(gazetteer: Gazetteer, typed: str) -> None:
    assert () == gazetteer.search(typed, limit=5)


def test_no_place_comes_twice_and_no_more_than_asked_for(gazetteer: Gazetteer) -> None:
    ids = [place.id for place in gazetteer.search("San", limit=40)]
    assert 40 == len(ids) == len(set(ids))


def test_countries_come_before_towns_of_their_name(gazetteer: Gazetteer) -> None:
    assert "country:GE" == gazetteer.search("Georgia", limit=3)[0].id
    assert "country:LB" == gazetteer.search("Lebanon", limit=3)[0].id
