from __future__ import annotations

import pytest

from mapapp import edtf
from mapapp.page.catalogue import words_in
from mapapp.page.phrases import date_in_words, distance_in_words

EN, FR = words_in("en"), words_in("fr")


@pytest.mark.parametrize(
    ("date", "english", "french"),
    [
        ("2017-05", "May 2017", "mai 2017"),
        ("2018-02-07", "7 February 2018", "7 février 2018"),
        ("2018", "2018", "2018"),
        (
            "2018-02-07/2018-02-08",
            "7 February 2018 to 8 February 2018",
            "7 février 2018 – 8 février 2018",
        ),
        ("2018-02/..", "since February 2018", "depuis février 2018"),
        ("../2018", "until 2018", "jusqu’à 2018"),
        ("2018-21", "2018-21", "2018-21"),
        ("201X", "201X", "201X"),
        ("2018-02~", "2018-02~", "2018-02~"),
    ],
)
def test_a_date_is_read_as_it_was_said_and_no_more_exact(
    date: str, english: str, french: str
) -> None:
    assert english == date_in_words(edtf.parse(date), EN)
    assert french == date_in_words(edtf.parse(date), FR)


def test_a_missing_date_is_said_to_be_missing() -> None:
    assert "no date" == date_in_words(None, EN)


@pytest.mark.parametrize(
    ("metres", "english", "french"),
    [
        (0, "0 m", "0 m"),
        (999, "999 m", "999 m"),
        (1000, "1 km", "1 km"),
        (1500, "1.5 km", "1,5 km"),
        (9960, "10 km", "10 km"),
        (12500, "13 km", "13 km"),
        (1234567, "1,235 km", "1 235 km"),
    ],
)
def test_a_distance_has_the_digits_one_needs(metres: float, english: str, french: str) -> None:
    spaces = str.maketrans("\u00a0\u202f", "  ")
    assert english == distance_in_words(metres, EN).translate(spaces)
    assert french == distance_in_words(metres, FR).translate(spaces)
