import pytest

from mapapp.mentions.sorts import read_cue


@pytest.mark.parametrize(
    ("text", "name", "cue"),
    [
        ("la garnison d’Al-Tanf, située", "Al-Tanf", "garnison"),
        ("la base aérienne de Hmeimim", "Hmeimim", "base"),
        ("near Shayrat air base", "Shayrat", "base"),
        ("en la provincia siria de Idlib", "Idlib", "provincia"),
        ("en el departamento del Cauca", "Cauca", "departamento"),
        ("im Gouvernement Aleppo", "Aleppo", "Gouvernement"),
        ("in der Hafenstadt Odessa", "Odessa", "Hafenstadt"),
        ("في مدينة حلب", "حلب", "مدينة"),
        ("в провинции Идлиб", "Идлиб", "провинции"),
        ("провинция Идлиб", "Идлиб", "провинция"),
        ("The base is large. Homs fell.", "Homs", ""),
        ("in Gambela, the capital of the region", "Gambela", "capital"),
        ("à Gao, chef-lieu de la région", "Gao", "chef-lieu"),
        ("в Оше, столице юга", "Оше", "столице"),
        ("في غامبيلا، عاصمة الإقليم", "غامبيلا", "عاصمة"),
        ("in Gambela, where the capital is", "Gambela", ""),
    ],
)
def test_the_noun_beside_a_name_says_what_sort_of_place_it_is(
    text: str, name: str, cue: str
) -> None:
    start = text.index(name)
    assert cue == read_cue(text, start, start + len(name))
