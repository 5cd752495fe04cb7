from __future__ import annotations

from pathlib import Path

import pytest

from mapapp.layers.basemap_labels import LOCAL, Label, town_labels

PLACES = Path(__file__).parents[3] / "geodata" / "places"


@pytest.fixture(scope="module")
def towns() -> list[Label]:
    return list(town_labels(PLACES))


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
        ("Cairo", "ru", "Каир"),
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


def test_only_the_greatest_of_a_countrys_namesakes_takes_the_names(towns: list[Label]) -> None:
    damascus = [town for town in towns if town.names.get(LOCAL) == "دمشق"]
    assert ["Damascus"] == [town.names[""] for town in damascus]


def test_capitals_come_first(towns: list[Label]) -> None:
    firsts = [town.is_capital for town in towns]
    assert sorted(firsts, reverse=True) == firsts
