"""What is known of a name before its sentence is read."""

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.prior import read_prior


def features_of(name: str, gazetteer: Gazetteer, lang: str = "en") -> tuple[str, ...]:
    return read_prior(name, gazetteer.named(name), gazetteer, lang).features


@pytest.mark.parametrize("name", ["Cuba", "Oslo"])
def test_a_country_or_capital_is_not_doubted_for_being_short(
    gazetteer: Gazetteer, name: str
) -> None:
    assert "four_letters" not in features_of(name, gazetteer)


def test_a_short_name_of_a_town_is_noted(gazetteer: Gazetteer) -> None:
    assert "four_letters" in features_of("Jena", gazetteer)


def test_a_name_that_is_no_main_name_is_noted(gazetteer: Gazetteer) -> None:
    assert "other_name" in features_of("Motor City", gazetteer)


@pytest.mark.parametrize("name", ["Cologne", "Homs", "Lwow"])
def test_a_main_name_in_english_or_in_another_spelling_is_not(
    gazetteer: Gazetteer, name: str
) -> None:
    assert {"other_name", "largest_by_other_name"}.isdisjoint(features_of(name, gazetteer))


@pytest.mark.parametrize("name", ["Northern Territory", "Eastern Province", "Central Region"])
def test_a_province_called_by_its_side_is_no_word(gazetteer: Gazetteer, name: str) -> None:
    assert "frequent_word" not in features_of(name, gazetteer)


def test_an_office_is_a_word_and_a_frequent_word_may_be_a_town(gazetteer: Gazetteer) -> None:
    assert "frequent_word" in features_of("Interior", gazetteer)
    assert "town_as_word" in features_of("Bath", gazetteer)
    assert "town_as_word" not in features_of("Deal", gazetteer)


def test_a_village_that_is_known_the_world_over_is_no_little_one(gazetteer: Gazetteer) -> None:
    assert "people_10k" in features_of("Srebrenica", gazetteer)
