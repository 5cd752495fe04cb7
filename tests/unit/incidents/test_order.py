"""Where and when a plain sentence may say it: each puts its event at one place, on Monday."""

import csv
from pathlib import Path

import pytest

from tests.unit.incidents.story import told

STORIES = list(
    csv.DictReader(Path(__file__).with_name("stories.csv").read_text("utf-8").splitlines())
)

ENGLISH = """
On Monday, in Homs, shells killed four people.
Monday's attack in Homs killed four.
The attack took place on Monday in Homs.
In Homs, four people were killed on Monday when shells hit a market.
Four people died when a bomb exploded in Homs on Monday, police said.
Police said a bomb exploded in Homs on Monday.
A bomb exploded late on Monday in Homs.
A bomb exploded early on Monday in Homs.
A bomb exploded on Monday morning in Homs.
A bomb exploded in Homs on Monday night, according to the army.
At least four people, including two children, were killed in an explosion in Homs on Monday.
An explosion in the northern city of Homs killed four people on Monday.
An explosion in Homs, 160 km north of Damascus, killed four people on Monday.
Four people were killed and ten injured on Monday in a car bombing in Homs.
Residents of Homs fled on Monday as shells fell on the city.
The army said on Tuesday that rebels had attacked Homs on Monday.
The army said on Tuesday it had captured Homs a day earlier.
Rebels who had entered Homs on Monday withdrew.
Homs came under heavy fire on Monday.
Homs saw heavy fighting on Monday.
Thousands of people took to the streets of Homs on Monday to protest against the government.
A protest in Homs on Monday turned violent.
Clashes in Homs left four dead on Monday.
After days of shelling, rebels entered Homs on Monday.
Rebels, backed by tanks, stormed the town of Homs on Monday.
On 11 March 2019, four people were killed in Homs.
11 March: four people were killed in Homs.
- 11 March 2019: shelling in Homs kills four.
Homs: on Monday four people were killed by shelling.
Shelling continued in Homs on Monday.
The shelling of Homs resumed on Monday.
Two soldiers were killed on Monday by a roadside bomb in Homs.
The UN said at least 40 people had been killed in Homs on Monday.
Witnesses said gunmen opened fire in Homs on Monday.
It was in Homs that rebels shot down a plane on Monday.
The crash on Monday in Homs killed 40 people.
Israeli jets bombed Homs on Monday, Syria said.
Russia bombed Homs on Monday.
Homs was hit by air strikes on Monday.
Four people drowned on Monday when a boat sank off Homs.
"""
FRENCH = """
Lundi, à Alep, des obus ont tué quatre personnes.
L'attaque de lundi à Alep a fait quatre morts.
L'attaque a eu lieu lundi à Alep.
À Alep, quatre personnes ont été tuées lundi quand des obus sont tombés sur un marché.
Quatre personnes sont mortes dans l'explosion d'une bombe lundi à Alep, selon la police.
La police a annoncé qu'une bombe avait explosé à Alep lundi.
Une bombe a explosé lundi soir à Alep.
Une bombe a explosé tôt lundi à Alep.
Au moins quatre personnes, dont deux enfants, ont été tuées dans une explosion à Alep lundi.
Une explosion dans la ville d'Alep a tué quatre personnes lundi.
Une explosion à Alep, à 300 km au nord de Damas, a tué quatre personnes lundi.
Quatre personnes ont été tuées et dix blessées lundi dans un attentat à la voiture piégée à Alep.
Les habitants d'Alep ont fui lundi alors que des obus tombaient sur la ville.
L'armée a annoncé mardi que des rebelles avaient attaqué Alep lundi.
L'armée a annoncé mardi avoir pris Alep la veille.
Alep a été la cible de tirs nourris lundi.
Alep a connu de violents combats lundi.
Des milliers de personnes sont descendues dans les rues d'Alep lundi.
Une manifestation à Alep lundi a dégénéré.
Des heurts à Alep ont fait quatre morts lundi.
Après des jours de bombardements, les rebelles sont entrés dans Alep lundi.
Les rebelles, appuyés par des chars, ont pris d'assaut la ville d'Alep lundi.
Le 11 mars 2019, quatre personnes ont été tuées à Alep.
11 mars : quatre personnes ont été tuées à Alep.
Alep : quatre personnes ont été tuées lundi dans un bombardement.
Les bombardements ont repris à Alep lundi.
Deux soldats ont été tués lundi par une mine à Alep.
L'ONU a déclaré qu'au moins 40 personnes avaient été tuées à Alep lundi.
Selon des témoins, des hommes armés ont ouvert le feu à Alep lundi.
C'est à Alep que les rebelles ont abattu un avion lundi.
L'accident survenu lundi à Alep a fait 40 morts.
L'aviation israélienne a bombardé Alep lundi, selon Damas.
La Russie a bombardé Alep lundi.
Alep a été touchée par des frappes aériennes lundi.
Les forces turques ont mené un raid aérien sur Alep lundi.
Le maire d'Alep a été tué lundi.
Des tirs ont été entendus à Alep lundi.
Les affrontements de lundi à Alep ont fait six morts, dont deux civils.
"""


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("sentence", _lines(ENGLISH))
def test_an_english_sentence_may_say_where_and_when_in_any_order(sentence: str) -> None:
    assert [("Homs", "2019-03-11")] == [(place, date) for _, place, date in told(sentence)]


@pytest.mark.parametrize("sentence", _lines(FRENCH))
def test_a_french_sentence_may_say_where_and_when_in_any_order(sentence: str) -> None:
    assert [("Aleppo", "2019-03-11")] == [(place, date) for _, place, date in told(sentence, "fr")]


@pytest.mark.parametrize("row", STORIES, ids=lambda row: row["text"])
def test_what_follows_has_a_place_and_a_day_of_its_own(row: dict[str, str]) -> None:
    text = row["text"].replace(" ¶ ", "\n\n")
    found = [f"{place} {date}" for _, place, date in told(text, row["lang"])]
    assert row["expected"].split("; ") == found


def test_nothing_happens_after_the_article_was_published() -> None:
    (incident,) = told("Rebels attacked Homs on 20 March.", published="2019-03-14")
    assert ("armed_clash", "Homs", "2018-03-20") == incident
    assert [("armed_clash", "Homs", "")] == told("Rebels attacked Homs before 20 March 2020.")


def test_the_past_that_a_line_told_of_does_not_date_the_next() -> None:
    text = (
        "On Monday rebels attacked Homs. They had attacked Idlib in 2014. "
        "A bomb exploded in Aleppo."
    )
    assert ("explosion", "Aleppo", "2014") not in told(text)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It was the deadliest attack since 5 March, when a bomb killed nine in Homs.", "en"),
        ("Le pire attentat depuis le 5 mars, quand une bombe a tué neuf civils à Alep.", "fr"),
    ],
)
def test_the_last_like_it_is_of_the_day_that_it_is_counted_from(text: str, lang: str) -> None:
    place = "Homs" if lang == "en" else "Aleppo"
    assert (place, "2019-03-05") in [(where, date) for _, where, date in told(text, lang)]


def test_what_the_claim_calls_lasting_is_not_of_the_day_of_the_claim() -> None:
    text = "Nine people have died in clashes in Homs since January, the ministry said on Monday."
    assert [("armed_clash", "Homs", "2019-01-01/2019-03-14")] == told(text)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Fighters of the March 23 movement shelled Homs on Monday.", "en"),
        ("Des combattants du mouvement du 23 mars ont bombardé Alep lundi.", "fr"),
    ],
)
def test_what_is_named_after_a_day_is_not_of_it(text: str, lang: str) -> None:
    assert ["2019-03-11"] == [date for *_, date in told(text, lang)]


def test_what_has_gone_on_since_a_day_did_not_happen_on_it() -> None:
    text = "Depuis la mi-février, soixante civils ont été tués dans des attentats à Alep."
    assert [("explosion", "Aleppo", "2019-02-11/2019-03-14")] == told(text, "fr")


def test_a_night_may_be_named_by_the_day_it_ends_in() -> None:
    text = "The army shot down 17 drones over Homs overnight into Monday."
    assert ["2019-03-10/2019-03-11"] == [date for *_, date in told(text)]


def test_the_day_of_a_claim_is_not_that_of_what_is_claimed() -> None:
    text = (
        "The front on Saturday claimed responsibility for an attack in Homs that killed nine.\n"
        "Its men planted the bomb in Homs late on Friday."
    )
    assert ["2019-03-08"] == [date for *_, date in told(text)]


def test_sept_personnes_are_no_month() -> None:
    text = "Selon les premiers éléments, une bombe a fait sept morts et neuf blessés à Alep."
    assert [("explosion", "Aleppo", "")] == told(text, "fr")


def test_what_comes_hours_later_is_of_the_same_day() -> None:
    text = "Shells hit Homs on 3 March. Hours later, a bomb went off in Aleppo."
    assert ("explosion", "Aleppo", "2019-03-03") in told(text)


def test_police_named_after_riots_are_no_protest() -> None:
    text = "Une bombe a explosé devant la police anti-émeute à Alep lundi."
    assert [("explosion", "Aleppo", "2019-03-11")] == told(text, "fr")
