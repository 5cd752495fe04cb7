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
