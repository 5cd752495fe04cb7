import pytest

from mapapp.gazetteer.compile import keys_of
from mapapp.gazetteer.rows import Row, Use
from mapapp.gazetteer.spellings import FEWEST_LETTERS, spellings


@pytest.mark.parametrize(
    ("name", "country", "spelling"),
    [
        ("Tarhuna", "LY", "tarhouna"),
        ("Dārat ‘Izzah", "SY", "daret izze"),
        ("Ma‘arrat an Nu‘mān", "SY", "maarat an noumane"),
        ("As Suwaydā’", "SY", "as soueida"),
        ("Jarābulus", "SY", "djaraboulous"),
        ("Bint Jbeil", "LB", "bint jbail"),
        ("معرة النعمان", "SY", "معرهالنعمان"),
        ("كفرنبل", "SY", "كفر نبل"),
        ("Лисичанськ", "UA", "lyssytchansk"),
        ("Лисичанськ", "UA", "lyssytschansk"),
        ("Лисичанск", "UA", "lisichansk"),
        ("Авдіївка", "UA", "awdijiwka"),
        ("Запоріжжя", "UA", "zaporijjia"),
        ("Запоріжжя", "UA", "saporischschja"),
        ("Мар’їнка", "UA", "marinka"),
        ("Джалал-Абад", "KG", "djalal abad"),
        ("Усть-Луга", "RU", "oust louga"),
    ],
)
def test_a_name_is_spelt_as_papers_of_another_language_do(
    name: str, country: str, spelling: str
) -> None:
    assert spelling in spellings(name, country)


@pytest.mark.parametrize("spelling", ["tarhoonouna", "darat issa", "dchalal abad", "oust luga"])
def test_habits_do_not_mix(spelling: str) -> None:
    names = (("Tarhuna", "LY"), ("Dārat ‘Izzah", "SY"), ("Джалал-Абад", "KG"), ("Усть-Луга", "RU"))
    assert spelling not in {form for name, country in names for form in spellings(name, country)}


@pytest.mark.parametrize(("name", "country"), [("Lusanger", "FR"), ("Лисичанск", "BG")])
def test_a_country_that_writes_otherwise_has_no_such_spellings(name: str, country: str) -> None:
    assert [] == list(spellings(name, country))


def test_a_short_spelling_is_no_key_for_it_is_a_word_of_some_language() -> None:
    row = Row(
        id="geonames:1",
        name="Al Jahrā’",
        lat=29.3,
        lon=47.6,
        radius_m=1000,
        feature="PPL",
        country="KW",
        source="geonames",
    )
    made = {key for key, use in keys_of(row) if use is Use.SPELLING}
    assert "al jahreh" in made
    assert "jahre" not in made
    assert all(len(key) >= FEWEST_LETTERS for key in made)
