import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.adjectives_russian import adjective_hits


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("В харьковском кафе взорвалась бомба.", "Kharkiv"),
        ("Возле киевской детской больницы упала ракета.", "Kyiv"),
        ("Дроны атаковали саратовский аэродром.", "Saratov"),
        ("В кабульском квартале убиты трое.", "Kabul"),
        ("На рижском рынке задержали двоих.", "Riga"),
        ("В донецкой школе прогремел взрыв.", "Donetsk"),
        ("В сочинском отеле вспыхнул пожар.", "Sochi"),
        ("Студент стрелял в Пермском университете.", "Perm"),
    ],
)
def test_an_adjective_of_a_town_says_where_a_site_is(
    text: str, town: str, gazetteer: Gazetteer
) -> None:
    [hit] = adjective_hits(text, (), gazetteer)
    assert town in {gazetteer.place(naming.place_id).name for naming in hit.namings}


@pytest.mark.parametrize(
    "text",
    [
        "Об этом рассказал московский чиновник.",
        "На киевском направлении бои.",
        "В сельской школе ранены дети.",
        "На братском кладбище прошли похороны.",
        "В королевском дворце приём.",
        "Дрон упал на Московском вокзале.",
        "Горела крыша Казанского собора.",
    ],
)
def test_no_other_adjective_is_a_town(text: str, gazetteer: Gazetteer) -> None:
    assert list(adjective_hits(text, (), gazetteer)) == []
