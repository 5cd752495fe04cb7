"""One party has one name, whoever writes it."""

import pytest

from mapapp.join.parties import country_called, parties_of


@pytest.mark.parametrize(
    ("mapapp", "acled", "ucdp"),
    [
        ("Islamic State", "Islamic State (Syria)", "IS"),
        (
            "Military Forces of Syria",
            "Military Forces of Syria (2000-2024) Air Force",
            "Government of Syria",
        ),
        (
            "Military Forces of Russia",
            "Military Forces of Russia (2000-)",
            "Government of Russia (Soviet Union)",
        ),
        (
            "Government of United States",
            "Military Forces of the United States (2017-2021)",
            "Government of United States of America",
        ),
        ("Syrian Democratic Forces", "QSD: Syrian Democratic Forces", "SDF"),
        (
            "Government of Congo - Kinshasa",
            "Military Forces of the Democratic Republic of Congo (2019-)",
            "Government of DR Congo (Zaire)",
        ),
        ("Rebels of Syria", "Rebels of Syria", "Rebels of Syria"),
        ("Kokang", "Kokang (Myanmar)", "Kokang"),
    ],
)
def test_three_tables_name_one_party(mapapp: str, acled: str, ucdp: str) -> None:
    assert 1 == len(parties_of([mapapp, acled, ucdp]))


def test_two_parties_stay_two() -> None:
    assert 2 == len(parties_of(["Military Forces of Syria", "Military Forces of Russia (2000-)"]))
    assert 2 == len(parties_of(["Hamas", "Hezbollah"]))


def test_civilians_and_the_unidentified_are_no_party() -> None:
    nobody = ["Civilians (Syria)", "Protesters (Iraq)", "Unidentified Armed Group (Mali)", ""]
    assert frozenset() == parties_of(nobody)


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Yemen (North Yemen)", "Yemen"),
        ("DR Congo (Zaire)", "Congo - Kinshasa"),
        ("Myanmar (Burma)", "Myanmar (Burma)"),
        ("Syria", "Syria"),
    ],
)
def test_a_country_goes_by_its_name_in_cldr(name: str, country: str) -> None:
    assert country == country_called(name)
