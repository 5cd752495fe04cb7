import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.districts import is_district, may_lie_in, seats_of


@pytest.mark.parametrize(
    ("name", "seat"),
    [
        ("Kanbalu Township", "Kanbalu"),
        ("Kapoeta County", "Kapoeta"),
        ("Sumy Oblast", "Sumy"),
        ("Anbar Governorate", "Al-Anbar"),
        ("Хасавюртовский район", "Khasavyurt"),
        ("Provinz Idlib", "Idlib"),
        ("Oblast Donezk", "Donetsk"),
        ("provincia de Idlib", "Idlib"),
    ],
)
def test_a_district_is_known_by_what_it_is_called_by(
    name: str, seat: str, gazetteer: Gazetteer
) -> None:
    assert is_district(name)
    assert [seat] == [gazetteer.place(place_id).name for place_id in seats_of(name, gazetteer)]


def test_an_american_township_is_called_by_no_seat(gazetteer: Gazetteer) -> None:
    countries = {gazetteer.place(one).country for one in seats_of("Jackson Township", gazetteer)}
    assert "US" not in countries
    assert not may_lie_in("Jackson Township", "US")


@pytest.mark.parametrize("name", ["County", "Kanbalu", "Countyville"])
def test_what_names_no_district_has_no_seat(name: str, gazetteer: Gazetteer) -> None:
    assert not is_district(name)
    assert () == seats_of(name, gazetteer)
