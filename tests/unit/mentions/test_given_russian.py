import pytest

from mapapp.mentions.given_russian import is_given_name


@pytest.mark.parametrize(
    "word",
    "виктор виктора анной джон джоном хорхе петровича ивановной юрия анатолию халиля".split(),  # noqa: SIM905
)
def test_a_given_name_or_patronymic_is_known_in_every_case(word: str) -> None:
    assert is_given_name(word)


@pytest.mark.parametrize("word", ["лион", "лена", "минск", "барановичей", "город"])
def test_a_place_or_another_word_is_none(word: str) -> None:
    assert not is_given_name(word)


def test_names_of_other_languages_are_as_the_lexicon_has_them() -> None:
    assert is_given_name("alice")
    assert not is_given_name("london")
