import pytest

from mapapp.mentions.context import read_context
from mapapp.mentions.judge import SENTENCES, odds, reasons
from mapapp.mentions.lexicon.words import WORDS
from mapapp.mentions.words import feature_points, sentence, word_points, words_of


def beside(text: str, name: str, lang: str) -> list[str]:
    start = text.index(name)
    features, _, _ = read_context(text, start, start + len(name), lang)
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


def test_a_feature_weighs_in_a_language_what_it_weighs_in_all_and_what_it_adds_there() -> None:
    feature, more = max(feature_points("de").items(), key=lambda item: item[1])
    alone, in_german = (odds((feature,), lang=lang) - odds((), lang=lang) for lang in ("", "de"))
    assert more == pytest.approx(in_german - alone, abs=0.001)
    (reason,) = reasons((feature,), "de")
    assert reason.points == pytest.approx(in_german, abs=0.001)


@pytest.mark.parametrize("lang", ["de", "es", "fr"])
def test_what_a_language_adds_is_of_features_that_can_be_told_to_a_reader(lang: str) -> None:
    told = SENTENCES.keys()
    assert feature_points(lang)
    names = [name.removeprefix("unlisted_") for name in feature_points(lang)]
    assert all(name in told or name.startswith("people_") for name in names)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Il a joué pour les Corbeaux de Boston hier.", "fr"),
        ("Il a joué pour les Corbeaux de la Boston hier.", "fr"),
        ("Il a joué pour les Corbeaux d’Boston hier.", "fr"),
        ("Elle sort de l’École de Boston cette année.", "fr"),
    ],
)
def test_a_team_or_school_is_of_the_name_after_it(text: str, lang: str) -> None:
    start = text.index("Boston")
    assert "after_name_of" in read_context(text, start, start + len("Boston"), lang)[0]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Il vient du village de Boston à pied.", "fr"),
        ("Corbeaux de Boston en vue.", "fr"),
        ("He came to London and Boston by train.", "en"),
    ],
)
def test_what_is_of_a_word_or_joined_by_and_is_of_no_name(text: str, lang: str) -> None:
    start = text.index("Boston")
    assert "after_name_of" not in read_context(text, start, start + len("Boston"), lang)[0]


@pytest.mark.parametrize(
    ("text", "name", "feature"),
    [
        ("клуб «Авангард» Курск", "Курск", "after_quoted"),
        ('" Мурена " (лат.) — рыба', "Мурена", "quoted"),
        ("отель «Прага» закрыт", "Прага", "quoted"),
        ("Он сказал: «Хватит!» Сирия молчит", "Сирия", "sentence_start"),
        ("фильм «Прага зовёт»", "Прага", "after_quotation_mark"),
    ],
)
def test_a_quotation_beside_a_name_is_told_from_a_sentence(
    text: str, name: str, feature: str
) -> None:
    start = text.index(name)
    assert feature in read_context(text, start, start + len(name), "ru")[0]
