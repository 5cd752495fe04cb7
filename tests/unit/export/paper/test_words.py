from __future__ import annotations

import pytest

from mapapp.export.paper.words import PAPER_WORDS, Speech
from mapapp.layers.catalogue import CATALOGUES


def test_paper_speaks_every_language_of_the_map() -> None:
    assert CATALOGUES.keys() == PAPER_WORDS.keys()


@pytest.mark.parametrize(
    ("edtf", "english", "french"),
    [
        ("", "no date given", "sans date"),
        ("2017-04-07", "April 7, 2017", "7 avril 2017"),
        ("2017-05", "May 2017", "mai 2017"),
        ("1914", "1914", "1914"),
        ("2018-02~", "about February 2018", "vers février 2018"),
        ("2018?", "2018, uncertain", "2018, incertain"),
        (
            "2018-02-07/2018-02-08",
            "February 7, 2018 to February 8, 2018",
            "de 7 février 2018 à 8 février 2018",
        ),
        ("../2011", "until 2011", "jusqu’à 2011"),
        ("2011/", "since 2011", "depuis 2011"),
        ("199X", "the 1990s", "les années 1990"),
        ("2018-21", "2018-21", "2018-21"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(edtf: str, english: str, french: str) -> None:
    assert (english, french) == tuple(Speech(lang).date(edtf) for lang in ("en", "fr"))


@pytest.mark.parametrize(
    ("metres", "english", "french"),
    [(250, "250 m", "250 m"), (1500, "1.5 km", "1,5 km"), (12_500, "13 km", "13 km")],
)
def test_distances_are_said_in_the_languages_numbers(
    metres: float, english: str, french: str
) -> None:
    said = [Speech(lang).distance(metres).replace("\u00a0", " ") for lang in ("en", "fr")]
    assert [english, french] == said


def test_a_country_is_named_in_the_readers_language() -> None:
    assert ["Syria", "Syrie", "XX"] == [
        Speech("en").country("SY"),
        Speech("fr").country("SY"),
        Speech("fr").country("XX"),
    ]
