import pytest

from mapapp.mentions.context import read_context
from mapapp.mentions.judge import odds, reasons
from mapapp.mentions.lexicon.words import WORDS
from mapapp.mentions.words import sentence, word_points, words_of


def beside(text: str, name: str, lang: str) -> list[str]:
    start = text.index(name)
    features = read_context(text, start, start + len(name), lang).features
    return [feature for feature in features if " " in feature]


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        (
            "He is governor of Idlib today, they said.",
            "en",
            ["en before governor of", "en after today"],
        ),
        (
            "Le maire de l’île d’Idlib parle vite.",
            "fr",
            ["fr before l’île d’", "fr after parle", "fr after parle vite"],
        ),
        ("It fell. Idlib, which is far, fell too.", "en", ["en after , which"]),
        ("It met 12 (Idlib) 30 times.", "en", ["en before 0", "en before met 0", "en after ) 0"]),
        (
            "Они у ворот Idlib стояли",
            "ru",
            ["ru before ворот", "ru before у ворот", "ru after стояли"],
        ),
        ("قال محافظ Idlib اليوم", "ar", []),
    ],
)
def test_words_beside_a_name_are_of_its_sentence_and_language(
    text: str, lang: str, words: list[str]
) -> None:
    assert words == beside(text, "Idlib", lang)


def test_a_name_of_several_words_gives_each_with_its_place() -> None:
    expected = ["en first mount", "en inside saint", "en last helens"]
    assert expected == words_of("en", "Mount Saint Helens", is_little_known=False)


def test_a_name_of_one_word_is_weighed_only_where_few_know_the_place() -> None:
    assert ["en is reading"] == words_of("en", "Reading", is_little_known=True)
    assert [] == words_of("en", "Reading", is_little_known=False)


def test_every_weighed_word_is_of_a_language_and_a_place_that_the_reader_can_give() -> None:
    points = word_points()
    assert len(points) > 500
    assert set(WORDS) == {feature.split(" ", 1)[0] for feature in points}
    assert all(sentence(feature) for feature in points)


def test_a_weighed_word_moves_the_odds_and_is_told_with_the_word() -> None:
    feature, points = max(word_points().items(), key=lambda item: item[1])
    assert points == pytest.approx(odds((feature,)) - odds(()))
    (reason,) = reasons((feature,))
    assert points == reason.points
    assert feature.split(" ", 2)[2] in reason.sentence
