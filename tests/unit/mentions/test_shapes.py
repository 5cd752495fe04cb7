import pytest

from mapapp.mentions.shapes import ends_of, shape_points


def test_the_ends_of_a_word_go_on_at_a_hyphen() -> None:
    assert ["-oz", "-roz", "gr-", "gro-"] == ends_of("groz")


@pytest.mark.parametrize(
    ("lang", "name", "word"),
    [
        ("en", "Grodzisk", "Committee"),
        ("fr", "Kabingu", "Ministère"),
        ("es", "Ataruco", "Organización"),
        ("de", "Oberlausitz", "Regierung"),
        ("ru", "Карланюрт", "Комитеты"),
    ],
)
def test_the_letters_of_a_places_name_weigh_more_than_those_of_a_word(
    lang: str, name: str, word: str
) -> None:
    of_name, of_word = shape_points(name, lang), shape_points(word, lang)
    assert of_name is not None
    assert of_word is not None
    assert of_name > of_word


@pytest.mark.parametrize(
    ("name", "lang"), [("Ur", "en"), ("UNICEF", "en"), ("Homs2", "en"), ("حمص", "ar")]
)
def test_nothing_is_said_of_what_has_no_letters_to_weigh(name: str, lang: str) -> None:
    assert shape_points(name, lang) is None
