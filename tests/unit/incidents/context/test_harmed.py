"""An attack is violence against civilians where only they came to harm."""

import pytest

from tests.unit.incidents.story import told


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Gunmen attacked a bus in Homs on Monday and killed four civilians.", "en"),
        ("Rebels attacked Homs on Monday. Nine people died.", "en"),
        ("Des hommes armés ont attaqué Alep lundi, tuant quatre villageois.", "fr"),
        ("В понедельник боевики напали на рынок в Алеппо, погибли 26 туристов.", "ru"),
        ("قتل مسلحون ثمانية مدنيين في هجوم في حلب يوم الاثنين.", "ar"),
    ],
)
def test_an_attack_that_harmed_nobody_but_civilians_is_violence_against_them(
    text: str, lang: str
) -> None:
    assert ["violence_against_civilians"] == [kind for kind, _, _ in told(text, lang)]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen attacked a base in Homs on Monday and killed four soldiers.",
        "Gunmen attacked Homs on Monday and killed four soldiers and nine civilians.",
        "Nine civilians were killed when rebels and troops clashed in Homs on Monday.",
        "Gunmen attacked Homs on Monday.",
    ],
)
def test_a_fight_or_an_attack_on_the_armed_is_an_armed_clash(text: str) -> None:
    assert ["armed_clash"] == [kind for kind, _, _ in told(text)]


def test_shells_that_killed_civilians_are_shelling() -> None:
    assert ["shelling"] == [kind for kind, _, _ in told("Shells killed nine civilians in Homs.")]
