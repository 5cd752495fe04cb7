"""Where it happened, by sentence and across sentences."""

from dataclasses import replace

import pytest

from mapapp.incidents.assemble import assemble_incidents, drafts_in, prepare
from mapapp.incidents.roles import assign_roles
from mapapp.incidents.sentence.places import contains, without_strangers
from mapapp.records import MentionKind, Precision, Reason, Resolution
from tests.unit.incidents.story import a_story, incidents_of, resolved, told


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "On Monday shells fell on Aleppo and Idlib.", ["Aleppo", "Idlib"]),
        ("en", "On Monday shells fell on Aleppo, in Syria, and on Idlib.", ["Aleppo", "Idlib"]),
        ("en", "On Monday shells fell on Aleppo, Homs and Idlib.", ["Aleppo", "Homs", "Idlib"]),
        ("en", "On Monday shells fell on (Aleppo), twice, (Homs and Idlib).", ["Aleppo"]),
        ("en", "On Monday shells fell in Aleppo, in Homs and in Idlib.",
         ["Aleppo", "Homs", "Idlib"]),
        ("fr", "Lundi des obus sont tombés à Alep, la grande ville du nord, et à Palmyre.",
         ["Aleppo", "Palmyra"]),
        ("en", "On Monday rebels seized nine villages in the area between Homs and the coast.",
         ["Homs"]),
        ("ar", "يوم الاثنين سقطت قذائف على حلب وحمص.", ["Aleppo", "Homs"]),
        ("ru", "В понедельник в Алеппо, Хомсе и Идлибе прогремели взрывы.",
         ["Aleppo", "Homs", "Idlib"]),
        ("ar", "يوم الاثنين سقطت قذائف على حلب، وفي الثلاثاء اعتقلت الشرطة رجالا في حمص.",
         ["Aleppo", "Homs"]),
        ("en", "On Monday shells fell on Aleppo, in Syria.", ["Aleppo"]),
        ("en", "On Monday shells fell on Aleppo, and on Tuesday rebels attacked Homs.",
         ["Aleppo", "Homs"]),
        ("en", "Rebels stormed Homs on Sunday, a day after an air strike hit Idlib.",
         ["Homs", "Idlib"]),
        ("en", "Russian jets bombed Aleppo on Monday, Moscow said.", ["Aleppo"]),
        ("en", "On Monday shells fell in Syria.", ["Syria"]),
        ("en", "On Monday shells fell on Jangebe, near Homs.", ["Homs"]),
        ("en", "On Monday shells fell on the London quarter in Homs.", ["Homs"]),
        ("en", "On Monday shells fell on Palmyra in Homs.", ["Homs"]),
        ("en", "On Monday shells fell on Palmyra, in the municipality of Homs.", ["Homs"]),
        ("ar", "في حلب سقطت قذائف يوم الاثنين قرب جسر الزيتون.", ["Aleppo"]),
        ("en", "In Homs, women marched to the State Assembly on Monday.", ["Homs"]),
        ("en", "In March rebels took Homs.", ["Homs"]),
        ("en", "Homs fell in March.", ["Homs"]),
        ("ar", "يوم الاثنين أحرق المحتجون مقر الحاكم في حلب ومبنى الإذاعة في حمص.",
         ["Aleppo", "Homs"]),
        ("ar", "أعلنت الوزارة مقتل ثلاثة في التفجير الذي استهدف، مساء الاثنين، مدينة حلب.",
         ["Aleppo"]),
        ("fr", "Lundi, des obus sont tombés sur Alep et Palmyre.", ["Aleppo", "Palmyra"]),
        ("fr", "Alep a été bombardée lundi tandis que Palmyre a été reprise mardi.",
         ["Aleppo", "Palmyra"]),
    ],
)  # fmt: skip
def test_an_event_happens_where_its_sentence_puts_it(
    lang: str, text: str, expected: list[str]
) -> None:
    assert expected == [place for _, place, _ in told(text, lang)]


def test_the_date_of_a_dateline_dates_no_event() -> None:
    text = "Beirut, March 12 (Wire) - Shells fell on Aleppo on Monday. Rebels stormed Homs."
    assert told(text) == [
        ("shelling", "Aleppo", "2019-03-11"),
        ("armed_clash", "Homs", "2019-03-11"),
    ]


def test_the_date_of_a_dateline_dates_no_event_that_somebody_claims() -> None:
    text = "Дамаск, 12 марта. Группировка заявила, что её боевики устроили взрыв в Хомсе."
    assert [("explosion", "Homs", "")] == told(text, "ru")


def test_two_events_of_a_sentence_keep_their_own_dates() -> None:
    text = "Rebels stormed Homs on Sunday, a day after an air strike hit Idlib."
    assert told(text) == [
        ("armed_clash", "Homs", "2019-03-10"),
        ("air_strike", "Idlib", "2019-03-09"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Washington and Moscow have agreed on a truce.",
        "Moscow has threatened to attack on Monday.",
        "BEIRUT, March 12 (Wire) - Talks broke off.".replace("BEIRUT", "Beirut"),
        "As in Aleppo, the siege was long.",
    ],
)
def test_no_capital_dateline_or_comparison_is_a_scene(text: str) -> None:
    assert told(text) == []


def test_a_country_is_listed_and_not_pinned() -> None:
    (incident,) = incidents_of("A Russian vehicle rammed a truck in Syria in August 2018.")
    assert (incident.precision, incident.lat, incident.lon) == (Precision.COUNTRY, None, None)
    assert incident.geometry is None


def test_a_place_that_is_hardly_known_is_no_scene() -> None:
    assert told("On Monday shells fell on Nowhere.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels attacked Aleppo on Monday. The next day an air strike hit a school.",
         [("armed_clash", "Aleppo", "2019-03-11"), ("air_strike", "Aleppo", "2019-03-12")]),
        ("Rebels attacked Aleppo on Monday. The attack killed four soldiers.",
         [("armed_clash", "Aleppo", "2019-03-11")]),
        ("On 4 April 2017 it dawned. Warplanes bombed Idlib.",
         [("air_strike", "Idlib", "2017-04-04")]),
        ("Rebels attacked Aleppo on Monday. Families fled Homs.",
         [("armed_clash", "Aleppo", "2019-03-11"), ("displacement", "Homs", "2019-03-11")]),
    ],
)  # fmt: skip
def test_a_story_goes_on_at_its_place_and_day(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # Another paragraph, an unknown place, and a time before go on with nothing.
        "Rebels attacked Aleppo on Monday.\n\nAn air strike hit a school in 2016.",
        "Rebels attacked Aleppo on Monday. In 2016 an air strike hit a school near Habarana.",
        "Rebels attacked Aleppo on Monday. In 2016 police had arrested nine men.",
    ],
)
def test_a_sentence_that_tells_of_something_else_takes_no_place_over(text: str) -> None:
    assert told(text) == [("armed_clash", "Aleppo", "2019-03-11")]


def test_one_event_in_two_sentences_is_one_incident_on_both() -> None:
    text = "The battle happened in May 2017. It began when rebels attacked Aleppo."
    (incident,) = incidents_of(text)
    assert (incident.place_name, incident.quote.exact) == ("Aleppo", text)
    assert incident.date is not None
    assert incident.date.edtf == "2017-05"


def test_a_country_holds_its_towns_and_nothing_abroad() -> None:
    syria, aleppo, beirut = resolved(a_story("Syria, Aleppo, Beirut"))
    assert contains(syria, aleppo)
    assert not contains(aleppo, syria)
    assert not contains(syria, beirut)


@pytest.mark.parametrize(
    "text",
    [
        "Residents of Homs, another city in Idlib, saw clashes on Monday.",
        "In Homs, some 80 kilometres south of the city of Idlib, clashes broke out on Monday.",
    ],
)
def test_a_place_that_only_says_where_another_is_has_no_event(text: str) -> None:
    assert ["Homs"] == [one.place_name for one in incidents_of(text)]


def test_a_small_town_of_a_land_that_nobody_speaks_of_is_not_meant() -> None:
    aleppo, homs = resolved(a_story("Shells fell on Aleppo and Homs."))

    def known(land: Resolution, confidence: float, population: int) -> float:
        assert homs.place is not None
        abroad = replace(homs.place, country="MT", population=population)
        town = replace(homs, confidence=confidence, place=abroad)
        return without_strangers((land, town))[1].confidence

    assert known(aleppo, 0.6, 900) == 0.0
    assert known(aleppo, 0.9, 900) == 0.9
    assert known(aleppo, 0.6, 900_000) == 0.6
    # Who acts is no land that is spoken of.
    syrian = replace(aleppo, mention=replace(aleppo.mention, kind=MentionKind.DEMONYM))
    assert known(syrian, 0.6, 900) == 0.6


def test_a_road_that_is_not_known_is_where_the_text_says_it_is() -> None:
    article = a_story("On Monday five civilians were gunned down on Palmyra in Homs.")
    road, homs = resolved(article)
    unknown = replace(
        road,
        place=None,
        precision=None,
        confidence=0.0,
        reasons=(Reason(0.0, "nobody knows it"),),
    )
    found = assemble_incidents(article, assign_roles(article, (unknown, homs)))
    assert [one.place_name for one in found] == ["Homs"]


def test_what_is_told_on_its_own_day_has_no_place_of_what_follows() -> None:
    article = a_story("A truce was agreed on Tuesday, and talks opened on Wednesday in Idlib.")
    telling = prepare(article, assign_roles(article, resolved(article)))

    assert [None, "Idlib"] == [
        one.scene.mention.name if one.scene else None for one in drafts_in(telling)
    ]
