import pytest

from mapapp.gazetteer.cities import capitals_among, radius_of_town
from mapapp.gazetteer.folder import PACKAGED
from mapapp.gazetteer.lookup import Gazetteer


def a_city(number: int, name: str, population: int, *others: str) -> dict[str, object]:
    return {
        "geonameid": number,
        "name": name,
        "countrycode": "XA",
        "population": population,
        "alternatenames": list(others),
    }


def test_the_largest_town_of_the_capitals_name_is_the_capital() -> None:
    cities = [a_city(1, "Town", 5), a_city(2, "Town", 9), a_city(3, "Other", 99)]
    assert {2} == capitals_among(cities, {"XA": "Town"})


def test_a_first_name_comes_before_another_name() -> None:
    cities = [a_city(1, "Town", 5), a_city(2, "Other", 99, "Town")]
    assert {1} == capitals_among(cities, {"XA": "Town"})
    assert {2} == capitals_among(cities[1:], {"XA": "Town"})


def test_a_country_without_a_capital_has_none() -> None:
    assert set() == capitals_among([a_city(1, "Town", 5, "")], {"XA": ""})


@pytest.mark.parametrize(("population", "radius_m"), [(0, 1000), (3000 * 314, 10_000)])
def test_a_towns_radius_follows_from_its_people(population: int, radius_m: int) -> None:
    assert radius_m == pytest.approx(radius_of_town(population), rel=0.01)


def test_the_united_states_have_one_capital() -> None:
    gazetteer = Gazetteer.open(PACKAGED)
    named = [gazetteer.place(one.place_id) for one in gazetteer.named("Washington")]
    capitals = [place for place in named if place.feature == "PPLC"]
    assert ["US"] == [place.country for place in capitals]


@pytest.mark.parametrize(
    ("country", "feature"), [("PR", "PCLD"), ("GL", "PCLD"), ("HK", "PCLS"), ("SY", "PCLI")]
)
def test_dependent_territories_are_marked_so(country: str, feature: str) -> None:
    assert feature == Gazetteer.open(PACKAGED).place(f"country:{country}").feature


@pytest.mark.parametrize("code", ["ADF", "DFW", "KVD"])
def test_the_code_of_an_airport_is_no_name_of_its_town(code: str) -> None:
    assert () == Gazetteer.open(PACKAGED).named(code)


@pytest.mark.parametrize(("place_id", "feature"), [("167208", "PPLA4"), ("171451", "PPL")])
def test_a_town_whose_people_nobody_counted_is_the_seat_of_a_district(
    place_id: str, feature: str
) -> None:
    assert feature == Gazetteer.open(PACKAGED).place(f"geonames:{place_id}").feature


@pytest.mark.parametrize("town", ["Mamoudzou", "Cayenne", "Saint-Denis", "Fort-de-France"])
def test_a_town_overseas_lies_in_the_country_whose_province_is_drawn_there(town: str) -> None:
    gazetteer = Gazetteer.open(PACKAGED)
    places = [gazetteer.place(one.place_id) for one in gazetteer.named(town)]
    largest = max(places, key=lambda place: place.population)
    assert "FR" == largest.country
    assert largest.admin1
    assert f"country:{largest.country}" in gazetteer


def test_a_town_is_named_in_arabic_letters_without_its_land() -> None:
    (town,) = Gazetteer.open(PACKAGED).search("Morro Bay", 1)
    assert "موررو باي" in {name.text for name in town.names}
