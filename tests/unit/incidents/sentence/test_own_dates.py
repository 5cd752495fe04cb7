"""Which dates of a sentence an event in it may have."""

import pytest

from mapapp import edtf
from mapapp.incidents.reading import read
from mapapp.incidents.sentence.own_dates import past
from tests.builders import an_article
from tests.unit.incidents.story import told

WEDNESDAY = "2023-06-14"


def days_of(text: str, lang: str) -> list[str]:
    reading = read(an_article(text, lang=lang, published=edtf.parse(WEDNESDAY)))
    return [one.date.edtf for one in past(reading, 0)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The court will hear the two men on Friday."),
        ("en", "Talks are due to begin in Geneva on Monday."),
        ("fr", "Les pourparlers reprendront vendredi à Genève."),
        ("ar", "ستستأنف المحادثات يوم الجمعة في جنيف."),
        ("ru", "Суд в пятницу огласит приговор."),
        ("ru", "Похороны состоятся в воскресенье."),
        ("ru", "Компания отменила рейсы на субботу."),
        ("en", "Half a million people are expected at a march in Homs on Monday."),
        ("en", "The minister, who is to visit Homs on Monday, was silent."),
        ("en", "Voters decide on Monday whether the base may stay."),
        ("fr", "Le ministre est attendu lundi à Homs."),
        ("ar", "من المتوقع وصول الوزير إلى حمص يوم الاثنين."),
        ("ru", "Траур объявлен до воскресенья."),
        ("en", "Schools are closed until Monday."),
        ("en", "The president declared a day of mourning for Monday."),
        ("fr", "Le deuil a été décrété jusqu'à lundi."),
    ],
)
def test_a_day_of_what_is_still_to_happen_is_no_day_of_the_past(lang: str, text: str) -> None:
    assert [] == days_of(text, lang)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "He said on Monday that he will resign.", "2023-06-12"),
        ("en", "Police, who will be tried, shot at the crowd on Monday.", "2023-06-12"),
        ("en", "The unions were blamed for Monday's march.", "2023-06-12"),
        ("fr", "Il a dit lundi qu'il ira à Genève.", "2023-06-12"),
        ("ru", "В понедельник мэр сообщил, что похороны пройдут у моря.", "2023-06-12"),
        ("ru", "В ночь на понедельник дрон упал на склад.", "2023-06-11/2023-06-12"),
        ("ru", "Жители просидели в подвале до понедельника.", "2023-06-12"),
    ],
)
def test_a_day_is_past_where_another_clause_tells_what_is_to_come(
    lang: str, text: str, expected: str
) -> None:
    assert [expected] == days_of(text, lang)


def test_a_participle_dates_what_stands_in_its_turn() -> None:
    text = "В Хомсе нашли два дома, рухнувших 3 марта после удара авиации."
    assert "2019-03-03" in [date for *_, date in told(text, "ru")]


def test_a_verb_in_the_passive_dates_its_subject() -> None:
    text = "L'offensive contre Alep a été lancée le 3 mars."
    assert ["2019-03-03"] == [date for *_, date in told(text, "fr")]


def test_with_an_adjective_of_a_day_is_not_since() -> None:
    text = "Никто не связывает это с пятничным нападением."
    reading = read(an_article(text, lang="ru", published=edtf.parse(WEDNESDAY)))
    assert ["on"] == [one.use.value for one in reading.dates]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Shells hit Homs this week."),
        ("fr", "Des obus sont tombés sur Homs cette semaine."),
        ("ru", "На этой неделе обстреляли Хомс."),
        ("ar", "سقطت قذائف على حمص هذا الأسبوع."),
    ],
)
def test_this_week_is_up_to_the_article(lang: str, text: str) -> None:
    assert ["2023-06-12/2023-06-14"] == days_of(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In Homs 46 people have been killed since Saturday, when rebels attacked Palmyra."),
        ("fr", "À Homs, 46 personnes ont été tuées depuis samedi, quand Palmyre a été attaquée."),
        ("en", "In Homs 46 people died since Saturday, a holiday, when rebels took Palmyra."),
        ("ar", "قتل 46 شخصا في حمص منذ السبت، أول أيام العيد، عندما هاجم مسلحون مدينة تدمر."),
        ("ar", "قتل 46 شخصا في حمص منذ السبت، عندما هاجم مسلحون مدينة تدمر."),
        (
            "ru",
            "В Хомсе с субботы погибли 46 человек. С субботы, когда напали на Пальмиру, ушли все.",
        ),
    ],
)
def test_since_when_dates_what_happened_then_to_the_day(lang: str, text: str) -> None:
    days = {date for *_, date in told(text, lang, "2019-03-14")}
    assert "2019-03-09" in days


def test_what_opens_with_since_when_goes_on_after_it() -> None:
    text = (
        "Since 5 March, when militants shot dead seven people in Homs, hundreds have fled Palmyra."
    )
    assert ["2019-03-05", "2019-03-05/2019-03-14"] == [date for *_, date in told(text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The court will sentence him on September 8."),
        ("en", "The trial is due to end with a verdict in August."),
        ("fr", "Le tribunal rendra son verdict le 8 septembre."),
        ("ru", "Суд огласит приговор 8 сентября."),
    ],
)
def test_a_day_without_a_year_that_is_still_to_come_is_not_of_the_year_before(
    lang: str, text: str
) -> None:
    assert [] == days_of(text, lang)
