"""Ukrainian names as Russian papers write them."""

import pytest

from mapapp.gazetteer.ukrainian import MOST_FORMS, in_russian_of_ukrainian


@pytest.mark.parametrize(
    ("name", "russian"),
    [
        ("Табаївка", "табаевка"),
        ("Стельмахівка", "стельмаховка"),
        ("Олександро-Калинове", "александро-калиново"),
        ("Піски", "пески"),
        ("Кам'янка", "каменка"),
        ("Григорівка", "григоровка"),
        ("Андріївка", "андреевка"),
        ("Андрушівка", "андрушевка"),
        ("Вільне Поле", "вольное поле"),
        ("Стара Гута", "старая гута"),
        ("Миропілля", "мирополье"),
        ("Синьківці", "синьковцы"),
        ("Грабське", "грабское"),
        ("Опитне", "опытное"),
    ],
)
def test_a_ukrainian_name_goes_over_by_its_roots_and_endings(name: str, russian: str) -> None:
    assert russian in in_russian_of_ukrainian(name)


def test_of_a_name_that_leaves_much_open_few_forms_are_made() -> None:
    assert MOST_FORMS == len(list(in_russian_of_ukrainian("Чіпівіківі")))


def test_what_is_written_in_no_ukrainian_letters_has_no_forms() -> None:
    assert [] == list(in_russian_of_ukrainian("Tabaivka"))
