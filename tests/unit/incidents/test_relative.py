"""Incidents at places that are told by others, from the text on."""

import pytest

from mapapp.formats.geometry import drawn_geometry
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.pipeline import find_incidents, geoparse
from mapapp.records import Precision, Role
from tests.unit.incidents.story import a_story


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


@pytest.mark.parametrize(
    ("lang", "text", "words", "precision", "drawn"),
    [
        (
            "en",
            "On 4 March 2018 an air strike hit a convoy 30 km east of Palmyra and killed five.",
            "30 km east of Palmyra",
            Precision.NEAR,
            "Point",
        ),
        (
            "en",
            "On 2 May 2018 a drone strike destroyed a depot in southern Idlib province.",
            "southern Idlib province",
            Precision.PROVINCE,
            "Polygon",
        ),
        (
            "fr",
            "Le 10 avril 2018, des hommes armés ont attaqué un bus entre Homs et Palmyre.",
            "entre Homs et Palmyre",
            Precision.REGION,
            "Polygon",
        ),
        (
            "ar",
            "في 9 أيار 2018 قصف صاروخ سفينة قبالة سواحل طرطوس.",
            "قبالة سواحل طرطوس",
            Precision.WATER_OR_AIR,
            "Polygon",
        ),
        (
            "ru",
            "2 мая 2018 года удар беспилотника уничтожил склад на юге провинции Идлиб.",
            "на юге провинции Идлиб",
            Precision.PROVINCE,
            "Polygon",
        ),
    ],
)
def test_an_incident_at_a_relative_place_is_drawn_as_exactly_as_it_is_known(
    gazetteer: Gazetteer, lang: str, text: str, words: str, precision: Precision, drawn: str
) -> None:
    (incident,) = find_incidents(a_story(text, lang), gazetteer)
    span = incident.place_span
    assert span is not None
    assert words == text[span.start : span.end]
    assert precision is incident.precision
    geometry = drawn_geometry(incident)
    assert geometry is not None
    assert drawn == geometry.geom_type


def test_what_a_relative_place_is_told_by_has_its_role(gazetteer: Gazetteer) -> None:
    text = "On 2 May 2018 shells fell between Homs and Palmyra."
    (found,) = geoparse(a_story(text), gazetteer)
    assert ["Homs", "Palmyra"] == [one.mention.name for one in found.anchors]
    assert {found.mention.role} == {one.mention.role for one in found.anchors}


def test_what_a_place_is_so_far_from_is_a_reference_point(gazetteer: Gazetteer) -> None:
    text = "On 4 March 2018 an air strike hit a convoy 30 km east of Palmyra."
    (place,) = geoparse(a_story(text), gazetteer)
    assert Role.EVENT is place.mention.role
    assert [Role.COMPARISON] == [anchor.mention.role for anchor in place.anchors]


def test_a_relative_place_after_those_who_act_there_is_not_who_acts(gazetteer: Gazetteer) -> None:
    article = a_story("A bus was stopped by gunmen between Homs and Palmyra on Monday.")
    (place,) = geoparse(article, gazetteer)
    assert Role.EVENT is place.mention.role


@pytest.mark.parametrize(
    ("lang", "text", "role"),
    [
        ("en", "Five were killed in Hammam al-Alil, south of Mosul, yesterday.", Role.COMPARISON),
        ("fr", "Cinq morts hier à Hammam al-Alil, au sud de Mossoul.", Role.COMPARISON),
        ("ar", "قتل خمسة في العياط جنوب الجيزة أمس.", Role.COMPARISON),
        ("ru", "Пятеро погибли в Хаммам-эль-Алиле, южнее Мосула.", Role.COMPARISON),
        ("en", "Five were killed south of Mosul yesterday.", Role.EVENT),
    ],
)
def test_a_town_that_says_where_another_lies_is_a_reference_point(
    gazetteer: Gazetteer, lang: str, text: str, role: Role
) -> None:
    told = [one for one in geoparse(a_story(text, lang), gazetteer) if one.anchors]
    assert [role] == [anchor.mention.role for anchor in told[0].anchors]
