"""Whether it happened: what is feared, planned, denied or averted did not."""

import pytest

from mapapp.incidents.reading import read
from mapapp.incidents.sentence.kinds import cues_of
from mapapp.incidents.sentence.moods import Moods
from mapapp.incidents.text.tables import Topic
from mapapp.records import Kind
from tests.unit.incidents.story import a_story, told

UNREAL = [
    ("ar", "قد ينسحب الجيش من قاعدة في حلب."),
    ("ru", "Переговоры в Алеппо пройдут после праздника."),
    ("en", "Police banned protests in Aleppo on Monday."),
    ("fr", "La police a interdit les manifestations à Alep lundi."),
    ("ru", "Полиция запретила митинги в Алеппо в понедельник."),
    ("ar", "وحظرت الشرطة التظاهر وسط حلب يوم الاثنين."),
    ("en", "Aleppo is plagued by kidnappings, he said on Monday."),
    ("en", "Rebels have repeatedly attacked Aleppo."),
    ("fr", "Alep est en proie à des enlèvements depuis lundi."),
    ("fr", "Alep est confrontée à des attaques depuis lundi."),
    ("en", "Rebels could attack Aleppo on Monday."),
    ("en", "Officials fear an assault on Aleppo in March."),
    ("en", "The army plans to bomb Aleppo on Friday."),
    ("en", "If rebels attack Aleppo on Monday, the truce is over."),
    ("en", "Will they attack Aleppo on Monday?"),
    ("en", "There was no shelling in Aleppo on Monday."),
    ("en", "Rebels did not attack Aleppo on Monday."),
    ("en", "An attack on Aleppo on Monday never took place."),
    ("en", "A march planned for Monday in Aleppo was called off."),
    ("en", "Police foiled nothing: the bombing in Aleppo on Monday was cancelled."),
    ("en", "Soldiers tried to arrest him in Aleppo on Monday."),
    ("en", "The army is preparing to storm Aleppo on Monday."),
    ("en", "Moscow called for a ceasefire in Aleppo on Monday."),
    ("fr", "Les rebelles pourraient attaquer Alep lundi."),
    ("fr", "On craint un assaut contre Alep en mars."),
    ("fr", "L'armée prévoit de bombarder Alep vendredi."),
    ("fr", "Si les rebelles attaquent Alep lundi, l'armée partira."),
    ("fr", "Vont-ils attaquer Alep lundi ?"),
    ("fr", "Aucun affrontement n'a eu lieu à Alep lundi."),
    ("fr", "Aucun manifestant n'a été tué à Alep lundi."),
    ("fr", "Les rebelles n'ont pas attaqué Alep lundi."),
    ("fr", "Un assaut contre Alep, redouté lundi, n'a jamais eu lieu."),
    ("fr", "Un attentat a été déjoué lundi à Alep."),
    ("fr", "Une manifestation prévue lundi à Alep a été annulée."),
    ("fr", "Le conflit expose Alep au risque d'affrontements en mars."),
    ("fr", "Lundi le juge a ordonné l'arrestation d'un officier à Alep."),
    ("fr", "Le maire redoute que les rebelles n'aient lancé lundi une offensive sur Alep."),
    ("fr", "Les rebelles disent respecter lundi le cessez-le-feu à Alep."),
    ("fr", "Des renforts pourraient être envoyés lundi à Alep."),
    ("fr", "Une vidéo qui circule depuis lundi montre l'attaque d'Alep."),
    ("fr", "Des internautes prétendent que les rebelles ont pris Alep lundi."),
    ("ru", "Боевики могут атаковать Алеппо в марте."),
    ("ru", "Боевики не атаковали Алеппо в марте."),
    ("ar", "لم تقع اشتباكات في حلب أمس."),
    ("ar", "يخطط الجيش لقصف حلب."),
]
REAL = [
    ("en", "Rebels attacked Aleppo on Monday."),
    ("en", "Rebels attacked Aleppo on Monday, and nobody could stop them."),
    ("en", "Fearing arrest, he hid; on Monday rebels attacked Aleppo."),
    ("fr", "Les rebelles ont attaqué Alep lundi."),
    ("fr", "Les rebelles ont attaqué Alep lundi, alors que personne ne s'y attendait."),
    ("ru", "Боевики атаковали Алеппо в понедельник."),
    ("ar", "وقعت اشتباكات في حلب أمس."),
]


@pytest.mark.parametrize(("lang", "text"), UNREAL)
def test_what_did_not_happen_is_not_told_as_having_happened(lang: str, text: str) -> None:
    assert told(text, lang) == []


@pytest.mark.parametrize(("lang", "text"), REAL)
def test_what_happened_is_told(lang: str, text: str) -> None:
    assert [("armed_clash", "Aleppo")] == [(kind, place) for kind, place, _ in told(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The two fleets nearly collided off Syria on Monday."),
        ("en", "A collision in Aleppo on Monday was narrowly averted."),
        ("fr", "Les deux armées ont failli s'affronter lundi à Alep."),
        ("fr", "Une collision a été évitée de justesse lundi à Alep."),
    ],
)
def test_a_near_miss_is_a_stand_off(lang: str, text: str) -> None:
    cues, _ = cues_of(read(a_story(text, lang)), 0)
    assert {cue.kind for cue in cues} <= {Kind.STANDOFF_OR_THREAT}


def test_what_is_nearly_a_number_is_no_near_miss() -> None:
    cues, _ = cues_of(read(a_story("Nearly 800 people fled Aleppo, nearly forty by boat.")), 0)
    assert {Kind.DISPLACEMENT} == {cue.kind for cue in cues}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Des soldats auraient été blessés.", "auraient"),
        ("en", "Soldiers were reportedly wounded.", "reportedly"),
        ("ru", "Солдаты якобы ранены.", "якобы"),
        ("ar", "يُزعم أن جنودا أصيبوا.", "يُزعم"),
    ],
)
def test_the_words_of_hearsay_are_found(lang: str, text: str, expected: str) -> None:
    reading = read(a_story(text, lang))
    cue = reading.of(0, Topic.CUE)[-1]
    marker = Moods(reading, 0).alleged(cue.first, cue.last)
    assert marker is not None
    assert text[marker.start : marker.end].startswith(expected)


def test_a_plain_sentence_is_no_hearsay() -> None:
    reading = read(a_story("Soldiers were wounded."))
    cue = reading.of(0, Topic.CUE)[-1]
    assert Moods(reading, 0).alleged(cue.first, cue.last) is None


@pytest.mark.parametrize(
    ("lang", "text", "is_hearsay"),
    [
        ("en", "A suspected gas attack killed twelve people in Homs on Monday.", True),
        ("en", "Police arrested a suspected militant in Homs on Monday.", False),
        ("fr", "Une attaque chimique présumée a fait douze morts à Homs lundi.", True),
        ("fr", "Trois rebelles présumés ont été arrêtés à Homs lundi.", False),
    ],
)
def test_who_is_suspected_is_no_hearsay_what_is_suspected_is(
    lang: str,
    text: str,
    is_hearsay: bool,  # noqa: FBT001
) -> None:
    reading = read(a_story(text, lang))
    cue = max(reading.of(0, Topic.CUE), key=lambda one: (one.entry.strength, one.last - one.first))
    assert is_hearsay is bool(Moods(reading, 0).alleged(cue.first, cue.last))
