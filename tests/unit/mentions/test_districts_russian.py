import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.districts_russian import is_district, is_district_of_city, seats_of


@pytest.mark.parametrize(
    ("name", "seat"),
    [
        ("Хасавюртовский район", "Khasavyurt"),
        ("Хасавюртовском районе", "Khasavyurt"),
        ("Шебекинского муниципального округа", "Shebekino"),
        ("Суджанского района", "Sudzha"),
        ("Купянском районе", "Kupyansk"),
        ("Буйнакского района", "Buynaksk"),
    ],
)
def test_a_district_is_known_by_the_town_that_its_adjective_is_made_of(
    name: str, seat: str, gazetteer: Gazetteer
) -> None:
    assert is_district(name)
    assert seat in {gazetteer.place(place_id).name for place_id in seats_of(name, gazetteer)}


@pytest.mark.parametrize("name", ["Донецкая область", "район", "Хасавюрт", "Суджанский"])
def test_what_names_no_district_has_no_seat(name: str, gazetteer: Gazetteer) -> None:
    assert () == seats_of(name, gazetteer)


def test_a_district_that_many_cities_have_is_looked_for_in_none(gazetteer: Gazetteer) -> None:
    assert is_district_of_city("Кировского района")
    assert not is_district("Кировского района")
    assert () == seats_of("Кировского района", gazetteer)
