"""Arabic and Russian sentences from the text on, where names decide what is listed."""

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.pipeline import find_incidents
from mapapp.records import Precision
from tests.unit.incidents.story import a_story


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def placed(text: str, lang: str, gazetteer: Gazetteer) -> list[tuple[str, Precision, str]]:
    """Give place, precision and date of each incident, in order of the text."""
    return [
        (one.place_name, one.precision, one.date.edtf if one.date else "")
        for one in find_incidents(a_story(text, lang), gazetteer)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "ru",
            "Губернатор Белгородской области сообщил, что в понедельник беспилотник ударил по"
            " трактору. В селе Верхняя Пустошка в понедельник прогремел взрыв.",
            [("Belgorod", Precision.PROVINCE, "2019-03-11")],
            id="the governor's land",
        ),
        pytest.param(
            "ru",
            "В понедельник в селе Верхняя Пустошка Шебекинского района Белгородской области"
            " прогремел взрыв.",
            [("Shebekino", Precision.DISTRICT, "2019-03-11")],
            id="its own district",
        ),
        pytest.param(
            "ar",
            "زار الوزير محافظة حمص. ويوم الاثنين انفجرت عبوة ناسفة في قرية زغرودان وقتلت رجلا.",
            [("Homs", Precision.PROVINCE, "2019-03-11")],
            id="the province told before",
        ),
    ],
)
def test_an_unknown_village_puts_an_incident_in_the_land_that_the_text_names(
    lang: str, text: str, expected: list[tuple[str, Precision, str]], gazetteer: Gazetteer
) -> None:
    assert expected == placed(text, lang, gazetteer)


def test_an_unknown_village_is_put_in_none_of_several_lands(gazetteer: Gazetteer) -> None:
    text = (
        "Губернаторы Белгородской области и Курской области встретились. В понедельник в селе"
        " Верхняя Пустошка прогремел взрыв."
    )
    assert [] == placed(text, "ru", gazetteer)


def test_where_an_organisation_is_banned_nothing_happened(gazetteer: Gazetteer) -> None:
    text = (
        "В понедельник в Кабуле прогремел взрыв. Ответственность взяла на себя группировка ИГ"
        " (запрещена в России)."
    )
    assert [("Kabul", Precision.SITE, "2019-03-11")] == placed(text, "ru", gazetteer)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Дамаск, 12 марта. Боевики обстреляли Алеппо в понедельник."),
        ("ar", "دمشق: أعلن مصدر أمني أن مسلحين هاجموا حلب يوم الاثنين."),
        ("ar", "دمشق-سانا هاجم مسلحون حلب يوم الاثنين."),
    ],
)
def test_no_incident_is_put_at_a_dateline_of_another_form(
    lang: str, text: str, gazetteer: Gazetteer
) -> None:
    assert [("Aleppo", Precision.SITE, "2019-03-11")] == placed(text, lang, gazetteer)


def test_an_event_takes_the_day_that_the_next_sentence_gives_the_incident(
    gazetteer: Gazetteer,
) -> None:
    text = "На окраине Хомса обстрелян патруль. Инцидент произошел в понедельник."
    ((_, _, date),) = placed(text, "ru", gazetteer)
    assert "2019-03-11" == date
