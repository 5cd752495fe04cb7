import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.inflected import inflected_hits, nominatives


@pytest.mark.parametrize(
    ("case", "nominative"),
    [("Москве", "Москва"), ("Хомсом", "Хомс"), ("Сирии", "Сирия"), ("Донецкой", "Донецкая")],
)
def test_a_case_may_stand_for_its_nominative(case: str, nominative: str) -> None:
    assert nominative in nominatives(case)


def test_a_name_in_a_case_is_found_under_its_nominative(gazetteer: Gazetteer) -> None:
    text = "Бои идут под Нижним Новгородом."
    hit, _ = inflected_hits(text, (), gazetteer)
    assert "Нижним Новгородом" == text[hit.span.start : hit.span.end]
    assert "geonames:520555" in {naming.place_id for naming in hit.namings}


def test_a_text_in_latin_letters_has_no_russian_cases(gazetteer: Gazetteer) -> None:
    assert [] == inflected_hits("Shells fell on Homs.", (), gazetteer)
