import pytest

from mapapp.mentions.organisations import organisation_spans


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("as the Kyiv Independent reported", "Kyiv Independent"),
        ("selon la Tribune de Genève", "Tribune de Genève"),
        ("выяснила «Нью-Йорк таймс»", "Нью-Йорк таймс"),
        ("قالت صحيفة القدس العربي", "صحيفة القدس العربي"),
        ("قال مراسل الجزيرة", "مراسل الجزيرة"),
        ("أسعفتهم الخوذ البيضاء", "الخوذ البيضاء"),
        ("aboard an Iraqi Airways flight", "Iraqi Airways"),
        ("L'Union africaine s'est réunie", "L'Union africaine"),
        ("затонул крейсер «Москва»", "крейсер «Москва»"),
        ("у ракетного катера «Ивановец» в бухте", "катера «Ивановец»"),
        ('اقتربت من سفينة الحاويات "ميرسك هانغتشو"', 'سفينة الحاويات "ميرسك هانغتشو"'),
        ("قرب ناقلة «دمشق»", "ناقلة «دمشق»"),
    ],
)
def test_an_organisations_name_is_told_by_its_trade(text: str, name: str) -> None:
    assert [name] == [text[span.start : span.end] for span in organisation_spans(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Islamic State Khorasan Province said it", "Islamic State Khorasan Province"),
        ("al-Qaeda in the Arabian Peninsula said it", "al-Qaeda in the Arabian Peninsula"),
        ("l'État islamique au Khorassan l'a revendiqué", "État islamique au Khorassan"),
        ("«Вилаят Хорасан» взял ответственность", "Вилаят Хорасан"),
        ("تبناه تنظيم الدولة الإسلامية - ولاية خراسان", "الدولة الإسلامية - ولاية خراسان"),
        ("تبناه تنظيم القاعدة في جزيرة العرب", "القاعدة في جزيرة العرب"),
    ],
)
def test_a_branch_of_an_armed_group_is_called_by_a_land_and_is_none(text: str, name: str) -> None:
    assert name in [text[span.start : span.end] for span in organisation_spans(text)]


def test_a_land_where_an_armed_group_fights_stays_a_place() -> None:
    found = organisation_spans("Islamic State in Syria fought on.")
    assert all(
        "Syria" not in "Islamic State in Syria fought on."[one.start : one.end] for one in found
    )


def test_a_town_before_a_common_noun_is_no_organisation() -> None:
    assert [] == list(organisation_spans("Homs times two. Aleppo observers left Damascus."))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a case of West Nile virus", "West Nile virus"),
        ("died of Crimean-Congo hemorrhagic fever", "Crimean-Congo hemorrhagic fever"),
        ("Middle East respiratory syndrome spread", "Middle East respiratory syndrome"),
        ("the Ebola ward", "Ebola"),
        ("threw Molotov cocktails", "Molotov cocktails"),
        ("des cocktails Molotov", "cocktails Molotov"),
        ("бросали коктейли Молотова", "коктейли Молотова"),
    ],
)
def test_a_disease_or_weapon_called_by_a_place_is_none(text: str, name: str) -> None:
    assert [name] == [text[span.start : span.end] for span in organisation_spans(text)]


def test_a_land_where_a_disease_spreads_stays_a_place() -> None:
    assert [] == list(organisation_spans("In Sudan, fever spread. Marburg has a river."))


def test_the_red_cross_is_no_place() -> None:
    text = "A Red Cross boat and the Red Crescent came to Sittwe."
    found = [text[span.start : span.end] for span in organisation_spans(text)]
    assert ["Red Cross", "Red Crescent"] == found
