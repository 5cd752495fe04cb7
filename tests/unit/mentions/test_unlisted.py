from collections.abc import Callable

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions, read_sightings
from mapapp.mentions.unlisted import UNLISTED
from mapapp.records import Mention
from tests.builders import an_article

Read = Callable[..., tuple[Mention, ...]]
ARTICLES = {
    "en": (
        "Heavy rain has fallen on the hills of eastern Uganda since Sunday, and rivers have left "
        "their beds in three districts, the authorities said on Thursday in Kampala. {} The Red "
        "Cross has opened two schools for those who have lost their houses, and the army is "
        "rebuilding a bridge on the road to Mbale. More rain is forecast for the weekend, and "
        "farmers fear for the harvest of maize and beans."
    ),
    "fr": (
        "De fortes pluies tombent depuis dimanche sur les collines de l'est du Congo, et les cours "
        "d'eau ont quitté leur lit dans trois territoires, ont annoncé jeudi les autorités à "
        "Bukavu. {} La Croix-Rouge a ouvert deux écoles pour ceux qui ont perdu leur maison, et "
        "l'armée reconstruit un pont sur la route d'Uvira. D'autres pluies sont attendues, et les "
        "cultivateurs craignent pour la récolte de maïs et de haricots."
    ),
    "ru": (
        "Сильные дожди идут с воскресенья на востоке страны, и реки вышли из берегов в трёх "
        "районах, сообщили в четверг власти в Красноярске. {} Красный Крест открыл две школы для "
        "тех, кто лишился домов, а военные восстанавливают мост на дороге в Абакан. На выходных "
        "ожидаются новые дожди, и крестьяне боятся за урожай пшеницы и картофеля, "
        "который ещё не убран с полей."
    ),
}


@pytest.fixture
def read(gazetteer: Gazetteer) -> Read:
    def read(sentence: str, lang: str) -> tuple[Mention, ...]:
        text = ARTICLES[lang].format(sentence)
        return find_mentions(an_article(text, lang=lang), gazetteer)

    return read


@pytest.mark.parametrize(
    ("lang", "sentence", "name"),
    [
        ("en", "Four people drowned in Bukwatsi and Mbale.", "Bukwatsi"),
        ("en", "Four people drowned in the village of Bukwatsi, in Uganda.", "Bukwatsi"),
        ("fr", "Quatre personnes se sont noyées à Kabingulo.", "Kabingulo"),
        ("fr", "Quatre personnes se sont noyées à Bukavu et à Kabingulo.", "Kabingulo"),
        ("ru", "Четыре человека утонули в Шоринге.", "Шоринге"),
        ("ru", "Четыре человека утонули в Абакане и Шоринге.", "Шоринге"),
    ],
)
def test_a_name_without_a_row_is_a_place_where_places_are_named(
    read: Read, lang: str, sentence: str, name: str
) -> None:
    (found,) = [one for one in read(sentence, lang) if one.name == name]
    assert () == found.place_ids
    assert any("no place of that name" in reason.sentence for reason in found.reasons)


@pytest.mark.parametrize(
    ("lang", "sentence", "name"),
    [
        ("en", "Four people drowned, said Peter Bukwatsi.", "Bukwatsi"),
        ("en", "Mr Bukwatsi saw it from his house.", "Bukwatsi"),
        ("en", "Four people drowned in March and April.", "April"),
        ("fr", "Quatre personnes se sont noyées, a dit Jean Kabingulo.", "Kabingulo"),
        ("ru", "Четыре человека утонули, сказал Иван Шоринга.", "Шоринга"),
        ("ru", "Отставки Шорингова требуют жители.", "Шорингова"),
        ("ru", "Об этом сообщили в Минздраве, дорога закрыта.", "Минздраве"),
        ("fr", "Des soldats des Forces armées ont aidé les habitants.", "Forces"),
    ],
)
def test_a_name_of_a_person_or_a_month_is_none(
    read: Read, lang: str, sentence: str, name: str
) -> None:
    assert not [one for one in read(sentence, lang) if name in one.name]


def test_a_listed_name_goes_before_a_longer_one_that_is_not_listed(gazetteer: Gazetteer) -> None:
    article = an_article("He flew from Homs Bukwatsi to Hama.", lang="en")
    sightings = read_sightings(article, gazetteer)[1]
    names = {one.name for one in sightings if one.prior[0] != UNLISTED}
    assert {"Homs", "Hama"} <= names


def test_a_sort_of_place_is_no_part_of_a_name(gazetteer: Gazetteer) -> None:
    article = an_article("Ein Autohaus im Kreis Nordwestfriesland brannte.", lang="de")
    sightings = read_sightings(article, gazetteer)[1]
    assert "Nordwestfriesland" in {one.name for one in sightings}
    assert "Kreis Nordwestfriesland" not in {one.name for one in sightings}


def test_in_a_russian_sentence_any_noun_may_rule_a_name_without_a_row(gazetteer: Gazetteer) -> None:
    text = "Отряд перешёл перешеек Шоринга."
    seen = read_sightings(an_article(text, lang="ru"), gazetteer)[1]
    assert ["Шоринга"] == [one.name for one in seen if one.prior[0] == UNLISTED]
