"""Words of a sentence that has a name."""

from __future__ import annotations

from mapapp.mentions.topic import LONGEST_SENTENCE, words_near
from mapapp.mentions.weights import WEIGHTS
from mapapp.mentions.words import word_points


def test_words_are_told_by_their_beginnings_without_names_and_prepositions() -> None:
    text = "Le club de Lens signe un attaquant."
    assert ["fr near attaqu", "fr near club", "fr near signe"] == words_near("Lens", text, "fr")


def test_a_noun_of_german_has_a_capital_and_is_told_unless_it_is_the_name() -> None:
    assert ["de near see"] == words_near("Rostock", "Der See Rostock", "de")


def test_an_article_tells_no_words() -> None:
    text = "The season began in Leeds. " * (LONGEST_SENTENCE // 20)
    assert [] == words_near("Leeds", text, "en")


def test_a_language_without_a_corpus_tells_no_words() -> None:
    assert [] == words_near("حمص", "وصل الفريق إلى حمص", "ar")


def test_a_season_speaks_against_a_town() -> None:
    points = word_points()
    assert points["en near season"] < 0
    assert not any(" near " in feature for feature in WEIGHTS)
