"""How names stand to each other."""

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import read_sightings
from tests.builders import an_article


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "Rebels took Aleppo, then Homs.", "Homs"),
        ("fr", "Les rebelles ont pris Alep puis Homs.", "Homs"),
        ("ru", "Отряды взяли Алеппо, затем Хомс.", "Хомс"),
        ("ar", "سقطت راجو ثم جنديرس.", "جنديرس"),
    ],
)
def test_a_name_follows_another_in_a_list_by_then_too(lang: str, text: str, name: str) -> None:
    _, sightings = read_sightings(an_article(text, lang=lang), Gazetteer.open())
    (features,) = [one.features for one in sightings if one.name == name]
    assert "after_another" in features


@pytest.mark.parametrize(
    ("text", "name", "feature"),
    [
        ("اندلعت مواجهات في قباطية واليامون وحوارة.", "حوارة", "near_another"),
        ("هاجموا بلدة حوارة جنوب نابلس ثم عادوا إلى نابلس.", "حوارة", "near_town"),
    ],
)
def test_an_arabic_name_lies_by_another_of_its_list_or_by_a_town_that_is_named(
    text: str, name: str, feature: str
) -> None:
    _, sightings = read_sightings(an_article(text, lang="ar"), Gazetteer.open())
    (features,) = [one.features for one in sightings if one.name == name]
    assert feature in features


def test_an_arabic_name_of_a_list_is_not_near_what_is_far() -> None:
    text = "قتل ثلاثة في حلب وعدن."
    _, sightings = read_sightings(an_article(text, lang="ar"), Gazetteer.open())
    assert not any("near_another" in one.features for one in sightings)
