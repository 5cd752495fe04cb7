import pytest

from mapapp.mentions.composed import composed_names, is_street


@pytest.mark.parametrize(
    ("text", "name", "sort"),
    [
        ("In Laurel County, two died.", "Laurel County", "district"),
        ("Six Laurel County farms burnt.", "Laurel County", "district"),
        ("A man from Kenya's Lamu County died.", "Lamu County", "district"),
        ("He lives in St. Mary's County.", "St. Mary's County", "district"),
        ("A barge sank in the Elk River.", "Elk River", "water"),
        ("le golfe du Lion est agité", "golfe du Lion", "water"),
        ("Пожар на озере Байкал потушен.", "Байкал", "named"),
        ("Бои идут у села Верхний Мамон.", "Верхний Мамон", "named"),
        ("Обстрелян город «Ивановка».", "Ивановка", "named"),
        ("Судно вышло в Карское море.", "Карское море", "water"),
        ("Части вошли в Джульфинский район.", "Джульфинский район", "district"),
        ("Власти Донецкой Народной Республики молчат.", "Донецкой Народной Республики", "district"),
        ("It stands on Baker Street.", "Baker Street", "street"),
    ],
)
def test_a_name_with_its_noun_is_one_name(text: str, name: str, sort: str) -> None:
    found = [(text[one.span.start : one.span.end], one.sort) for one in composed_names(text)]
    assert [(name, sort)] == found


@pytest.mark.parametrize(
    "text",
    [
        "The River was high.",
        "Laurel County Police came.",
        "Новый район построен. Этой области нет. Красный флот ушёл.",
        "Глава республики Руслан Амерханов молчит.",
    ],
)
def test_a_noun_alone_or_an_organisation_is_none(text: str) -> None:
    assert [] == list(composed_names(text))


def test_a_street_is_told_by_its_noun() -> None:
    assert is_street("Mill Road")
    assert not is_street("Laurel County")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Сыновья главы Левашинского района Магомеда Омарова задержаны.", ["Левашинского района"]),
        ("Задержан глава Тарумовского района Ахмед Алиевич Сулейманов.", ["Тарумовского района"]),
        ("Пожар в Сормовском районе Нижнего Новгорода потушен.", ["Нижнего Новгорода"]),
        ("Взрыв в Ленинском районе Донецка ранил двоих.", ["Донецка"]),
    ],
)
def test_a_russian_district_is_a_part_of_a_town_but_not_of_a_person(
    text: str, names: list[str]
) -> None:
    assert names == [text[one.span.start : one.span.end] for one in composed_names(text)]
