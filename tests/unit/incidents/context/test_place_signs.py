"""What speaks for the places of an event, before it is weighed."""

from __future__ import annotations

import pytest

from mapapp.incidents.assemble import drafts_in, prepare
from mapapp.incidents.context.gaps import Context
from mapapp.incidents.context.pointing import points_back
from mapapp.incidents.reading import read
from mapapp.incidents.roles import assign_roles
from tests.unit.incidents.story import a_story, resolved


def signs(text: str, lang: str = "en") -> dict[str, dict[str, float]]:
    """The signs of the places of the last event of a text, by their names."""
    article = a_story(text, lang)
    telling = prepare(article, assign_roles(article, resolved(article)))
    context = Context(telling.reading, telling.resolutions)
    choices = []
    for draft in drafts_in(telling):
        dated = context.dated(draft)
        choices = context.choices(dated)
        context.tell(context.placed(dated, choices))
    return {one.place.mention.name: one.signs for one in choices}


def test_how_far_a_place_is_from_the_nearest_other_is_a_sign() -> None:
    found = signs("Shells hit Aleppo and Palmyra on Monday. A bomb killed two people in Idlib.")

    assert found["Aleppo"]["gap"] == found["Idlib"]["gap"] < found["Palmyra"]["gap"]
    assert found["Aleppo"]["gap_here"] < found["Palmyra"]["gap_here"]
    assert "gap_here" not in found["Idlib"]


def test_a_capital_that_speaks_is_not_where_it_was() -> None:
    found = signs("Damascus said it regretted it. In Homs, on Tuesday a bomb killed two people.")

    assert "Damascus" not in found
    assert "Homs" in found


@pytest.mark.parametrize(
    "text",
    [
        "In Homs a man was stabbed on Monday; in Idlib, the leader said that he was sorry.",
        "In Homs a man was stabbed on Monday, and in Idlib people looked on from the roofs.",
        "In Homs a man was stabbed on Monday, while in Idlib people looked on from the roofs.",
        "In Idlib the leader said that he was sorry; in Homs a man was stabbed on Monday.",
    ],
)
def test_a_place_that_opens_another_segment_of_its_sentence_is_that_of_what_follows(
    text: str,
) -> None:
    found = signs(text)

    assert "segment_opened" in found["Homs"]
    assert "segment_other" in found["Idlib"]
    assert "scene_by_sentence" in found["Homs"]


def test_a_place_past_a_semicolon_is_told_of_after_the_event() -> None:
    found = signs("On Monday a man was stabbed; the leader said so in Idlib. In Homs it was calm.")

    assert "past_semicolon" in found["Idlib"]
    assert "past_semicolon" not in found["Homs"]


def test_places_of_a_list_are_in_one_segment() -> None:
    found = signs("A man was stabbed on Monday in the streets between Homs and, in Idlib.")

    assert not any(sign.startswith("segment") for one in found.values() for sign in one)


def test_the_place_named_last_is_what_the_town_points_to() -> None:
    found = signs("A bomb hit Aleppo. Then it was calm in Homs. On Monday two died in the town.")

    assert "last_pointed_at" in found["Homs"]
    assert "last_pointed_at" not in found["Aleppo"]


def test_the_town_points_past_a_land_whose_government_acts() -> None:
    found = signs(
        "A bomb hit Homs. The governor of central Syria said no. On Monday two died in the town."
    )

    assert "last_pointed_at" in found["Homs"]
    assert "last_pointed_at" not in found["central Syria"]


@pytest.mark.parametrize(
    "text", ["Утром горожане бежали.", "Наутро в город вошли танки.", "В среду город взят."]
)
def test_the_town_may_be_spoken_of_in_other_words(text: str) -> None:
    assert points_back(read(a_story(text, "ru")), 0)


def test_where_it_was_written_and_whence_they_came_may_be_where_it_was() -> None:
    assert set(signs("Homs - A bomb killed two people on Monday.")) == {"Homs"}
    assert set(signs("A lorry came from Homs on Monday, when a bomb killed two.")) == {"Homs"}


def test_a_noun_stands_for_the_place_that_was_told_with_it() -> None:
    found = signs(
        "Five died in the village of Idlib. Troops reached the city of Aleppo. "
        "A bomb killed two people near the village on Monday."
    )

    assert "called_so" in found["Idlib"]
    assert "called_otherwise" in found["Aleppo"]


def test_a_noun_that_no_place_was_told_with_speaks_for_none() -> None:
    found = signs(
        "Five died in the village of Idlib. A bomb killed two people near the dam on Monday."
    )

    assert not any("called" in sign for sign in found["Idlib"])


TOLD_AGAIN = [
    (
        "ar",
        "قتل خمسة في بلدة حمص. ووصل الجيش إلى مدينة حلب. وقصفت طائرة البلدة الاثنين.",
        "حمص",
    ),
    (
        "fr",
        "Cinq morts au village d'Idlib. On a pris la ville d'Alep. Un drone vise lundi le village.",
        "Idlib",
    ),
    (
        "ru",
        "Пятеро убиты в селе Хомс. Войска вошли в город Алеппо. Бомба взорвалась у села в среду.",
        "Хомс",
    ),
]


@pytest.mark.parametrize(("lang", "text", "name"), TOLD_AGAIN)
def test_so_does_one_of_another_language(lang: str, text: str, name: str) -> None:
    assert "called_so" in signs(text, lang)[name]


@pytest.mark.parametrize(
    ("lang", "pointing", "other"),
    [
        ("en", "Two soldiers were killed there.", "There were two explosions."),
        ("fr", "Deux soldats y ont été tués.", "Il y a eu deux explosions."),
    ],
)
def test_that_there_was_something_points_to_no_place(lang: str, pointing: str, other: str) -> None:
    assert points_back(read(a_story(pointing, lang)), 0)
    assert not points_back(read(a_story(other, lang)), 0)
