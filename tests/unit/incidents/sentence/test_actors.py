"""Who took part: those who act, not those whose paper reports it."""

import pytest

from tests.unit.incidents.story import incidents_of


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Russian jets bombed Aleppo on Monday.", ("Military Forces of Russia",)),
        ("en", "Turkey's army attacked Aleppo on Monday.", ("Military Forces of Turkey",)),
        ("en", "Rebels attacked Aleppo on Monday.", ()),
        ("en", "Islamic State attacked Aleppo on Monday.", ("Islamic State",)),
        ("en", "ISIS attacked Aleppo on Monday, then Daesh left.", ("Islamic State",)),
        ("en", "Rebels attacked Aleppo on Monday, a British newspaper said.", ()),
        ("en", "An American journalist saw rebels ambush a bus and storm Aleppo on Monday.", ()),
        ("en", "The Russian ministry said that Turkish troops attacked Aleppo on Monday.",
         ("Military Forces of Turkey",)),
        ("en", "Turkish troops stormed Aleppo on Monday in the fight against Islamic State.",
         ("Military Forces of Turkey",)),
        ("en", "Assad threatened on Monday to storm Aleppo.", ("Bashar al-Assad",)),
        ("fr", "Les avions russes ont bombardé Alep lundi.", ("Military Forces of Russia",)),
        ("fr", "Les rebelles ont attaqué Alep lundi, selon le journal britannique Telegraph.", ()),
        ("fr", "Daech a attaqué Alep lundi.", ("Islamic State",)),
        ("fr", "L'État islamique (EI) a attaqué Alep lundi.", ("Islamic State",)),
        ("fr", "Le ministère russe a affirmé que Daech a attaqué Alep lundi.", ("Islamic State",)),
        ("fr", "La police syrienne a arrêté neuf hommes à Alep lundi.",
         ("Police Forces of Syria",)),
    ],
)  # fmt: skip
def test_actors_are_those_of_the_event(lang: str, text: str, expected: tuple[str, ...]) -> None:
    (incident,) = incidents_of(text, lang)
    assert incident.actors == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moscow has launched an offensive against Aleppo on Monday.", "Government in Moscow"),
        ("Moscow has launched an offensive against Aleppo on Monday. It is in Russia.",
         "Government of Russia"),
    ],
)  # fmt: skip
def test_a_capital_stands_for_the_government_of_its_country(text: str, expected: str) -> None:
    assert expected in incidents_of(text)[0].actors
