from __future__ import annotations

import pytest

from mapapp.gazetteer.tongues import with_languages

DONETSK = ["Doneck", "Donetsk", "Donezk", "Stalino", "Yuzovka"]


def in_language(lang: str, name: str, others: list[str], country: str = "XX") -> list[str]:
    return [one.text for one in with_languages(name, others, country) if one.lang == lang]


def test_the_name_that_most_names_sound_like_is_todays() -> None:
    others = [*DONETSK, "Донецк", "Сталино", "Юзовка"]
    assert in_language("ru", "Donetsk", others, "UA") == ["Донецк"]


@pytest.mark.parametrize(
    ("name", "others", "expected"),
    [
        ("Kazan", ["Kasan", "Казан", "Казань"], "Казань"),
        ("Zhytomyr", ["Zhitomir", "Житомир", "Житомиръ", "Жытомир", "Жытомір"], "Житомир"),
        ("Donetsk", [*DONETSK, "Донецьке", "Донецк"], "Донецк"),
        ("Detroit", ["Detroyt", "Дэтройт", "Детройт"], "Детройт"),
        ("Deir ez-Zor", ["Deir-ez-Zor", "Дейр ез-Зор", "Дейр-эз-Зор"], "Дейр-эз-Зор"),
    ],
)
def test_other_languages_in_cyrillic_are_told_from_russian(
    name: str, others: list[str], expected: str
) -> None:
    assert [expected] == in_language("ru", name, others)


@pytest.mark.parametrize(
    ("name", "others", "expected"),
    [
        ("Raqqa", ["Rakka", "الرقه", "الرقة", "رقه"], "الرقة"),
        ("Tripoli", ["Tarabulus", "ترابلس", "طرابلس"], "طرابلس"),
        ("Tabriz", ["Tebriz", "تبریز", "تبريز"], "تبريز"),
    ],
)
def test_the_full_spelling_is_the_arabic_one(name: str, others: list[str], expected: str) -> None:
    assert [expected] == in_language("ar", name, others)


def test_a_name_that_no_other_bears_out_is_not_guessed_at() -> None:
    assert in_language("ru", "Nottingham", ["Notingem", "Шервуд"], "GB") == []


def test_where_the_language_is_at_home_one_name_is_enough() -> None:
    assert in_language("ar", "Old City", ["القدس القديمة"], "PS") == ["القدس القديمة"]
    assert in_language("ar", "Old City", ["القدس القديمة"], "GB") == []


def test_all_names_are_kept_in_order() -> None:
    others = ["Халеб", "Alep", "حلب"]
    assert others == [one.text for one in with_languages("Aleppo", others, "SY")]
