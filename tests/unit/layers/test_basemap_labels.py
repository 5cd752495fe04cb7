from __future__ import annotations

from pathlib import Path

import pytest

from mapapp.layers.basemap_labels import LANGUAGES, LOCAL, Label, town_labels

GEODATA = Path(__file__).parents[3] / "geodata"


@pytest.fixture(scope="module")
def towns() -> list[Label]:
    return list(town_labels(GEODATA, smallest=15_000))


def named(towns: list[Label], name: str) -> Label:
    return next(town for town in towns if town.names[""] == name)


@pytest.mark.parametrize(
    ("name", "lang", "text"),
    [
        # As CLDR names the cities of its time zones.
        ("Damascus", "fr", "Damas"),
        ("Damascus", LOCAL, "دمشق"),
        ("Moscow", "fr", "Moscou"),
        ("Moscow", LOCAL, "Москва"),
        ("Kyiv", LOCAL, "Київ"),
        # As names/ has it.
        ("Aleppo", "fr", "Alep"),
        ("Mosul", "fr", "Mossoul"),
        # As most of its names sound.
        ("Idlib", LOCAL, "إدلب"),
        # As places/ has it.
        ("Palmyra", "fr", "Palmyre"),
        ("Palmyra", LOCAL, "تدمر"),
    ],
)
def test_a_well_known_town_is_named_in_the_readers_language_and_its_own(
    name: str, lang: str, text: str, towns: list[Label]
) -> None:
    assert text == named(towns, name).names[lang]


def test_a_name_in_latin_letters_needs_no_local_one(towns: list[Label]) -> None:
    assert {"": "Paris"} == {
        key: name for key, name in named(towns, "Paris").names.items() if key in {"", "fr", LOCAL}
    }


def test_no_town_is_named_in_a_language_that_no_map_speaks(towns: list[Label]) -> None:
    assert {"", LOCAL, *LANGUAGES} == {lang for town in towns for lang in town.names} | {"en"}


def test_a_city_is_named_before_the_quarter_that_has_its_people_in_the_tables(
    towns: list[Label],
) -> None:
    names = [town.names[""] for town in towns]
    assert "Mosul" == next(name for name in names if name in {"Mosul", "Al Mawşil al Jadīdah"})


def test_only_the_greatest_of_a_countrys_namesakes_takes_the_names(towns: list[Label]) -> None:
    damascus = [town for town in towns if town.names.get(LOCAL) == "دمشق"]
    assert ["Damascus"] == [town.names[""] for town in damascus]


def test_capitals_come_first(towns: list[Label]) -> None:
    firsts = [town.is_capital for town in towns]
    assert sorted(firsts, reverse=True) == firsts
