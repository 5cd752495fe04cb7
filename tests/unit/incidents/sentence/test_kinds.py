"""Which words say what happened, and of what kind it was."""

from pathlib import Path

import pytest

from mapapp.incidents.reading import read
from mapapp.incidents.sentence.kinds import best_cue, cues_of
from tests.unit.incidents.story import a_story, texts_by_kind

IN_PASSING = texts_by_kind(Path(__file__).with_name("told_in_passing.csv"))
"""Short sentences of longer stories, each of one event, or of none: its kind is empty."""


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Rebels clashed with the army.", "armed_clash"),
        ("en", "Gunmen ambushed a patrol.", "armed_clash"),
        ("en", "The army captured the town.", "armed_clash"),
        ("en", "Mortar shells fell on the market.", "shelling"),
        ("en", "Artillery pounded the suburb.", "shelling"),
        ("en", "An air strike hit a hospital.", "air_strike"),
        ("en", "Warplanes bombed the market.", "air_strike"),
        ("en", "A drone struck the convoy.", "drone_strike"),
        ("en", "A car bomb went off.", "explosion"),
        ("en", "A bomb in a bag killed eleven.", "explosion"),
        ("en", "Sarin was dropped on the town.", "chemical_attack"),
        ("en", "Police arrested nine men.", "raid_or_arrest"),
        ("en", "Gunmen abducted a priest.", "violence_against_civilians"),
        ("en", "Eleven civilians were killed.", "violence_against_civilians"),
        ("en", "Thousands took to the streets.", "protest"),
        ("en", "The convoy crossed the border.", "movement_of_forces"),
        ("en", "The standoff lasted a week.", "standoff_or_threat"),
        ("en", "They signed on Monday in Geneva a peace agreement.", "agreement_or_ceasefire"),
        ("en", "A bus collided with a tank.", "accident"),
        ("en", "Families fled the town.", "displacement"),
        ("en", "Looters ransacked the museum.", "other"),
        ("fr", "Des affrontements ont éclaté.", "armed_clash"),
        ("fr", "Les rebelles s'étaient emparés de la ville.", "armed_clash"),
        ("fr", "Des roquettes sont tombées sur le marché.", "shelling"),
        ("fr", "L'aviation a bombardé le marché.", "air_strike"),
        ("fr", "Un drone a frappé le convoi.", "drone_strike"),
        ("fr", "Une voiture piégée a explosé.", "explosion"),
        ("fr", "Des kamikazes s'étaient fait exploser.", "explosion"),
        ("fr", "Une attaque au chlore a eu lieu.", "chemical_attack"),
        ("fr", "La police a arrêté neuf hommes.", "raid_or_arrest"),
        ("fr", "Des prêtres ont été enlevés.", "violence_against_civilians"),
        ("fr", "Onze civils ont été tués.", "violence_against_civilians"),
        ("fr", "Des milliers de gens ont manifesté.", "protest"),
        ("fr", "Les soldats sont entrés lundi dans la ville.", "movement_of_forces"),
        ("fr", "Ils ont tiré des salves de sommation.", "standoff_or_threat"),
        ("fr", "Ils ont signé lundi un accord de paix.", "agreement_or_ceasefire"),
        ("fr", "Un véhicule a heurté un camion.", "accident"),
        ("fr", "Des familles ont fui.", "displacement"),
        ("fr", "Des magasins ont été pillés.", "other"),
        ("fr", "Des miliciens tuèrent 43 villageois.", "violence_against_civilians"),
        ("fr", "Ils fusillèrent les otages.", "violence_against_civilians"),
        ("fr", "Les troupes entrèrent dans la ville.", "movement_of_forces"),
        ("fr", "La garnison capitula.", "armed_clash"),
        ("fr", "Les habitants s'enfuirent vers la Turquie.", "displacement"),
        ("fr", "Le toit s'effondra.", "accident"),
        ("ru", "Начался штурм города.", "armed_clash"),
        ("ru", "Город обстреляли из миномётов.", "shelling"),
        ("ru", "Самолёты нанесли удар по рынку.", "air_strike"),
        ("ru", "Прогремел взрыв.", "explosion"),
        ("ru", "Полиция задержала девять человек.", "raid_or_arrest"),
        ("ru", "Стороны договорились о перемирии.", "agreement_or_ceasefire"),
        ("ru", "На рынке стреляли.", "armed_clash"),
        ("ru", "Боевики скрылись, захватив пленных.", "armed_clash"),
        ("ru", "Охрана избила водителя.", "violence_against_civilians"),
        ("ru", "Толпа разбила окна посольства.", "protest"),
        ("ru", "Жители прятались в подвалах.", "displacement"),
        ("ru", "Две ночи грабили магазины.", "other"),
        ("ru", "Ночью перебиты два кабеля.", "other"),
        ("ru", "Склад тушили до утра.", "accident"),
        ("ar", "اندلعت اشتباكات في المدينة.", "armed_clash"),
        ("ar", "شن الطيران الحربي غارات على السوق.", "air_strike"),
        ("ar", "انفجرت سيارة مفخخة.", "explosion"),
        ("ar", "نزحت مئات العائلات.", "displacement"),
    ],
)
def test_a_cue_says_what_kind_of_event_it_was(lang: str, text: str, expected: str) -> None:
    cues, unreal = cues_of(read(a_story(text, lang)), 0)
    assert expected == best_cue(cues).kind.value
    assert unreal == []


def test_a_town_falls_where_the_word_after_it_begins_its_name() -> None:
    reading = read(a_story("سقطت حمص أمس.", "ar"))
    assert [[], ["armed_clash"]] == [
        [cue.kind.value for cue in cues_of(reading, 0, named=named)[0]] for named in ((), (1,))
    ]


@pytest.mark.parametrize(("lang", "kind"), IN_PASSING)
def test_what_is_told_in_passing_is_found_as_what_it_is(lang: str, kind: str) -> None:
    texts = IN_PASSING[lang, kind]
    cues = {text: cues_of(read(a_story(text, lang)), 0)[0] for text in texts}
    found = {text: best_cue(these).kind.value if these else "" for text, these in cues.items()}
    assert dict.fromkeys(texts, kind) == found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The minister met his colleague over lunch."),
        ("en", "The harvest was good and prices fell."),
        ("en", "The film struck a chord."),
        ("en", "In March they took exams in Homs."),
        ("en", "Firefighters took home pounds of cherries."),
        ("fr", "Le ministre a déjeuné avec son homologue."),
        ("fr", "La récolte fut bonne."),
        ("ru", "Министр пообедал с коллегой."),
        ("ru", "Банк взял на себя расходы."),
        ("ru", "Поезд остановился и пошёл дальше."),
        ("ru", "Жара вывела из строя светофоры."),
        ("ru", "Фронт национального освобождения открыл музей."),
    ],
)
def test_peaceful_sentences_have_no_strong_cue(lang: str, text: str) -> None:
    cues, _ = cues_of(read(a_story(text, lang)), 0)
    assert [cue for cue in cues if cue.strength == 3] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Panthers will clash with the Royals, a team that they beat in the tournament."),
        ("fr", "Les deux équipes se sont affrontées samedi en quart de finale à Nantes."),
        ("ru", "Команды столкнулись в полуфинале чемпионата, тренер доволен атакой."),
        ("ar", "هاجم المنتخب مرمى خصمه في الشوط الثاني من المباراة."),
    ],
)
def test_who_clashes_at_a_match_is_no_armed_force(lang: str, text: str) -> None:
    cues, _ = cues_of(read(a_story(text, lang)), 0)
    assert [] == cues


def test_what_befalls_those_who_watch_a_match_is_told() -> None:
    told = "Fans clashed with police after the match between the two teams."
    cues, _ = cues_of(read(a_story(told)), 0)
    assert cues


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A motorcycle wreck in Charleston killed a passenger.", "accident"),
        ("A man was run over by a driver of 82 in Greensburg.", "accident"),
        ("Agents executed a search warrant at a house in Monroe.", "raid_or_arrest"),
    ],
)
def test_what_killed_by_mishap_is_no_violence(text: str, kind: str) -> None:
    cues, _ = cues_of(read(a_story(text)), 0)
    assert kind == best_cue(cues).kind.value


def test_the_word_that_a_cue_leans_on_has_to_stand_near_it() -> None:
    far = (
        "Warplanes passed "
        + "over hills and fields and rivers " * 3
        + "while the workers hit back."
    )
    cues, _ = cues_of(read(a_story(far)), 0)
    assert "air_strike" not in {cue.kind.value for cue in cues}
