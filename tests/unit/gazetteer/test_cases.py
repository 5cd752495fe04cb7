import pytest

from mapapp.gazetteer.cases import adjective_forms, case_forms
from mapapp.gazetteer.compile import keys_of
from mapapp.gazetteer.rows import Row, Use, WrittenName


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Москва", "москвы москве москву москвой"),
        ("Казань", "казани казанью"),
        ("Ярославль", "ярославля ярославлю ярославлем ярославле"),
        ("Сирия", "сирии сирию сирией"),
        ("Изюм", "изюма изюму изюмом изюме"),
        ("Елец", "ельца ельцу ельцом ельце"),
        ("Торжок", "торжка торжку торжком торжке"),
        ("Волочёк", "волочка волочку волочком волочке"),
        ("Косово", "косова косову косовом косове"),
        ("Сумы", "сум сумам сумами сумах"),
        ("Барановичи", "барановичей барановичам барановичами барановичах"),
        ("Самашки", "самашек самашкам самашками самашках"),
        ("Ровеньки", "ровенькам ровеньках"),
        ("Гималаи", "гималаев гималаям гималаями гималаях"),
        ("Грозный", "грозного грозному грозным грозном"),
        ("Тюменская", "тюменской тюменскую"),
        ("Сурабая", "сурабаи сурабаю сурабае"),
        ("Ростов-на-Дону", "ростова-на-дону ростове-на-дону"),
        ("Дейр-эз-Зор", "дейр-эз-зора дейр-эз-зоре"),
        ("Каменец-Подольский", "каменца-подольского каменце-подольском"),
        ("Ханты-Мансийский", "ханты-мансийского ханты-мансийском"),
    ],
)
def test_a_name_has_its_forms_in_the_oblique_cases(name: str, forms: str) -> None:
    assert set(forms.split()) <= set(case_forms(name))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Нижний Новгород", "нижнем новгороде"),
        ("Московская область", "московскую область"),
        ("Великие Луки", "великих луках"),
        ("Красный Яр", "красном яру"),
        ("Часов Яр", "часовым яром"),
        ("Белая Церковь", "белой церкви"),
        ("Станица Луганская", "станице луганской"),
        ("Республика Коми", "республики коми"),
        ("площадь Независимости", "площади независимости"),
        ("аэропорт Бамако", "аэропорту бамако"),
        ("мост Алленби", "мосту алленби"),
        ("месторождение Шейх", "месторождении шейх"),
        ("Соединённые Штаты Америки", "соединённых штатов америки"),
        ("Босния и Герцеговина", "боснии и герцеговине"),
    ],
)
def test_the_words_of_a_name_decline_together(name: str, form: str) -> None:
    assert form in case_forms(name)


@pytest.mark.parametrize(
    "name", ["Осло", "Сочи", "Тбилиси", "Баку", "Миссури", "Харків", "Homs", ""]
)
def test_what_does_not_decline_in_russian_has_no_forms(name: str) -> None:
    assert () == case_forms(name)


def test_no_word_of_a_name_declines_for_itself() -> None:
    assert not {"нижний новгороде", "нижнем новгород"} & set(case_forms("Нижний Новгород"))


def test_an_adjective_has_every_gender_and_number() -> None:
    forms = adjective_forms("сирийский")
    assert {"сирийский", "сирийскую", "сирийское", "сирийских"} <= set(forms)
    assert {"южно-африканская", "южно-африканским"} <= set(adjective_forms("южно-африканский"))


def test_a_case_is_a_key_of_its_own_use_and_never_hides_a_name() -> None:
    row = Row(
        id="geonames:1",
        name="Gory",
        names=[WrittenName("Горы"), WrittenName("Гора")],
        lat=0.0,
        lon=0.0,
        radius_m=1000.0,
        feature="PPL",
        source="geonames",
    )
    keys = dict(keys_of(row))
    assert {"горы": Use.NAME, "гора": Use.NAME, "горах": Use.CASE} == {
        key: keys[key] for key in ("горы", "гора", "горах")
    }
