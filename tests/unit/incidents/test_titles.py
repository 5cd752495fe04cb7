"""What an incident is called."""

import pytest

from mapapp import edtf
from mapapp.incidents.titles import date_in_words
from tests.unit.incidents.story import incidents_of


@pytest.mark.parametrize(
    ("lang", "date", "expected"),
    [
        ("fr", "2017-05", "mai 2017"),
        ("fr", "2002-05-01", "1er mai 2002"),
        ("fr", "2018-02-07/2018-02-08", "7–8 février 2018"),
        ("fr", "2015-01-28/2015-02-03", "28 janvier – 3 février 2015"),
        ("fr", "2014-12-30/2015-01-02", "30 décembre 2014 – 2 janvier 2015"),
        ("fr", "2018-21", "printemps 2018"),
        ("fr", "199X", "années 1990"),
        ("en", "2017", "2017"),
        ("en", "2014/2016", "2014–2016"),
        ("en", "2014-09/2014-12", "September–December 2014"),
        ("en", "2014-11/2015-02", "November 2014 – February 2015"),
        ("en", "2017-04-07", "7 April 2017"),
        ("en", "2016-24", "winter 2016"),
        ("en", "2017-04-07/..", "2017-04-07/.."),
        ("ru", "2018-02-08", "8 февраля 2018"),
        ("ru", "2018-02", "февраль 2018"),
        ("ar", "2018-02-08", "8 فبراير 2018"),
        ("de", "2018-02-08", "8. Februar 2018"),
        ("es", "2018-02-08", "8 de febrero 2018"),
        ("it", "2017-05", "May 2017"),
    ],
)
def test_a_date_is_said_in_words_as_exactly_as_it_is_known(
    lang: str, date: str, expected: str
) -> None:
    assert expected == date_in_words(edtf.parse(date), lang)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Shells fell on Aleppo on Monday.", "Shelling, Aleppo, 11 March 2019"),
        ("fr", "Des obus sont tombés sur Alep lundi.", "Bombardement, Alep, 11 mars 2019"),
        ("fr", "Des obus sont tombés sur Alep.", "Bombardement, Alep"),
        ("fr", "Un véhicule a heurté un camion en Syrie en août 2018.",
         "Accident, Syrie, août 2018"),
        ("ru", "Алеппо обстреляли в марте.", "Обстрел, Aleppo, март 2019"),
    ],
)  # fmt: skip
def test_a_title_says_what_where_and_when_in_the_words_of_the_article(
    lang: str, text: str, expected: str
) -> None:
    (incident,) = incidents_of(text, lang)
    assert incident.title == expected
