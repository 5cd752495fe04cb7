"""Who says it, how far their words go, and what that makes of an event."""

import pytest

from mapapp.incidents.reading import read
from mapapp.incidents.sentence.attribution import Source, attributions_of
from mapapp.records import Assertion
from tests.unit.incidents.story import a_story, incidents_of

STATED, ALLEGED = Assertion.STATED, Assertion.ALLEGED
CLAIMED, DENIED = Assertion.CLAIMED, Assertion.DENIED


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Rebels attacked Aleppo on Monday.", STATED),
        ("en", "Rebels attacked Aleppo on Monday, the Telegraph newspaper reported.", STATED),
        ("en", "According to a new book, rebels attacked Aleppo in March.", STATED),
        ("en", "Rebels reportedly attacked Aleppo on Monday.", ALLEGED),
        ("en", "Rebels allegedly attacked Aleppo on Monday.", ALLEGED),
        ("en", "Rebels attacked Aleppo on Monday, residents said.", ALLEGED),
        ("en", "The defence ministry said that rebels attacked Aleppo on Monday.", CLAIMED),
        ("en", "Rebels attacked Aleppo on Monday, the army said.", CLAIMED),
        ("en", "Rebels attacked Aleppo on Monday, according to the ministry.", CLAIMED),
        ("en", "Assad claimed that rebels attacked Aleppo in March.", CLAIMED),
        ("en", "The army denied that its jets bombed Aleppo in March.", DENIED),
        ("en", "The army denied it, and said that rebels had bombed Aleppo in March.", CLAIMED),
        ("en", "Gunmen killed a mayor in Aleppo on Monday, hours after he accused them.", STATED),
        ("fr", "Les rebelles ont attaqué Alep lundi.", STATED),
        ("fr", "Les rebelles ont attaqué Alep lundi, a rapporté le journal Telegraph.", STATED),
        ("fr", "Les rebelles auraient attaqué Alep lundi.", ALLEGED),
        ("fr", "Selon des habitants, les rebelles ont attaqué Alep lundi.", ALLEGED),
        ("fr", "Le ministère a affirmé que les rebelles ont attaqué Alep lundi.", CLAIMED),
        ("fr", "Les rebelles ont attaqué Alep lundi, selon l'armée.", CLAIMED),
        ("fr", "Les rebelles ont attaqué Alep lundi, a déclaré le ministère.", CLAIMED),
        ("fr", "L'armée a démenti que ses avions aient bombardé Alep en mars.", DENIED),
        ("ru", "По данным минобороны, боевики атаковали Алеппо в марте.", CLAIMED),
        ("ru", "Боевики якобы атаковали Алеппо в марте.", ALLEGED),
        ("ar", "أعلنت وزارة الدفاع أن مسلحين هاجموا حلب أمس.", CLAIMED),
    ],
)
def test_who_says_it_decides_how_it_stands(lang: str, text: str, expected: Assertion) -> None:
    (incident,) = incidents_of(text, lang)
    assert incident.assertion is expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Rebels attacked Aleppo in May 2017, the army said on Friday.", "2017-05"),
        ("en", "On Friday the army said that rebels attacked Aleppo in May 2017.", "2017-05"),
        ("fr", "L'armée a affirmé vendredi que les rebelles ont attaqué Alep en mai 2017.",
         "2017-05"),
        ("fr", "L'impasse s'est produite en mai 2017 à Alep, a rapporté vendredi le journal.",
         "2017-05"),
    ],
)  # fmt: skip
def test_the_day_of_saying_is_not_the_day_of_the_event(lang: str, text: str, expected: str) -> None:
    (incident,) = incidents_of(text, lang)
    assert incident.date is not None
    assert incident.date.edtf == expected


@pytest.mark.parametrize(
    ("lang", "text", "source", "clause"),
    [
        ("en", "The army said that it left.", Source.PARTY, "The army said that"),
        ("en", "It left, witnesses said.", Source.UNNAMED, "witnesses said"),
        ("en", "It left, the BBC reported on Friday.", Source.MEDIUM,
         "the BBC reported on Friday"),
        ("ru", "Они ушли, сообщает Daily Globe.", Source.MEDIUM, "сообщает Daily Globe"),
        ("fr", "Selon l'armée, ils sont partis.", Source.PARTY, "Selon l'armée"),
        ("fr", "Personne n'est mort, assure l'état-major.", Source.PARTY, "assure l'état-major"),
        ("ru", "Мэр винил «чужих», а в среду министр объявил об аресте двоих.", Source.PARTY,
         "а в среду министр объявил"),
        ("ar", "قصف الجيش أمس شحنة قال إنها أسلحة.", Source.PARTY, "قال"),
        ("ar", "قال قائد شرطة إقليم حلب العميد معظم جاه أحمد الأنصاري أمس إن رجلا فجر نفسه.",
         Source.PARTY, "قال قائد شرطة إقليم حلب العميد معظم جاه أحمد الأنصاري أمس إن"),
    ],
)  # fmt: skip
def test_the_clause_of_saying_is_cut_out(lang: str, text: str, source: Source, clause: str) -> None:
    (found,) = attributions_of(read(a_story(text, lang)), 0, None)
    assert (source, clause) == (found.source, text[found.clause.start : found.clause.end])


@pytest.mark.parametrize(
    "text",
    [
        "The strike that killed ten was reported.",
        "He was accused of murder.",
        "Shells fell for hours.",
    ],
)
def test_without_somebody_who_says_so_nobody_does(text: str) -> None:
    assert attributions_of(read(a_story(text)), 0, None) == []


def test_a_claim_ends_where_the_article_turns() -> None:
    text = "The army said that it left Homs, but rebels attacked Aleppo on Monday."
    (incident,) = [one for one in incidents_of(text) if one.place_name == "Aleppo"]
    assert incident.assertion is STATED


def test_a_pronoun_speaks_for_who_spoke_before() -> None:
    text = "Residents said they were afraid. They said that shells fell on Aleppo on Monday."
    (incident,) = incidents_of(text)
    assert incident.assertion is ALLEGED


def test_where_the_office_of_who_speaks_is_is_no_place_of_what_is_said() -> None:
    text = "A report released by the ministry in Homs, said that rebels shelled Idlib on Monday."
    assert ["Idlib"] == [one.place_name for one in incidents_of(text)]
