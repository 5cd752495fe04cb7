import pytest

from mapapp.gazetteer.lookup import Gazetteer

GAZETTEER = Gazetteer.open()


def found(text: str) -> set[str]:
    return {text[hit.span.start : hit.span.end] for hit in GAZETTEER.hits(text)}


def test_a_small_word_is_no_name_where_others_have_capitals() -> None:
    assert {"Nice"} == found("Nice is a nice town")


def test_a_text_without_capitals_has_names_all_the_same() -> None:
    assert "homs" in found("the road to homs was cut")


@pytest.mark.parametrize("adjective", ["syrienne", "sud-coréenne", "сирийский"])
def test_an_adjective_of_nationality_may_be_small(adjective: str) -> None:
    assert adjective in found(f"La armée {adjective}, dit Homs")


@pytest.mark.parametrize("name", ["at-Tanf", "эт-Танф", "al-Tanf"])
def test_the_small_arabic_article_belongs_to_the_name(name: str) -> None:
    assert name in found(f"Near {name}.")


@pytest.mark.parametrize("text", ["ودمشق", "بدمشق", "وبدمشق"])
def test_a_name_is_found_past_the_small_words_that_arabic_joins_to_it(text: str) -> None:
    assert "دمشق" in found(text)


def test_two_letters_are_left_of_a_name_past_them_only_where_it_goes_on() -> None:
    assert "تل أبيض" in found("بتل أبيض")
    assert "قم" not in found("بقم")


def test_no_name_begins_in_the_middle_of_the_arabic_article() -> None:
    assert "لحج" in found("وصلوا لحج")
    assert "لحج" not in found("موسم الحج")


def test_a_capital_inside_a_word_begins_nothing() -> None:
    assert not found("McHoms and xHoms")


def test_a_name_is_found_after_letters_that_fold_to_none_or_to_several() -> None:
    assert {"Homs", "Hama"} <= found("ﬃ ½ Homs, \u00adHama")
