"""One event told several times is one incident."""

import pytest

from tests.unit.incidents.story import incidents_of, told


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Aleppo on Monday. The shelling killed four people.",
        "An air strike hit Aleppo on Monday. The bombing was the heaviest for weeks.",
        "Shells fell on Aleppo on 11 March.\n\nThe shelling of Aleppo on Monday killed four.",
        "Rebels attacked Aleppo on Monday. Eleven civilians were killed.",
    ],
)
def test_a_telling_that_goes_on_adds_no_incident(text: str) -> None:
    assert [("Aleppo", "2019-03-11")] == [(place, date) for _, place, date in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Aleppo on Monday. Shells fell on Aleppo on Tuesday.",
        "Shells fell on Aleppo on Monday. Shells fell on Homs on Monday.",
        "Shells fell on Aleppo on Monday. Police arrested nine men in Aleppo on Monday.",
    ],
)
def test_another_day_place_or_kind_is_another_incident(text: str) -> None:
    assert len(told(text)) == 2


def test_the_more_exact_telling_stands() -> None:
    text = "Shells fell on Aleppo in March.\n\nThe shelling of Aleppo on 11 March killed four."
    (incident,) = incidents_of(text)
    assert incident.date is not None
    assert incident.date.edtf == "2019-03-11"


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen stormed Aleppo, police said on Wednesday. The attack in Aleppo began on Monday.",
        "Rebels attacked Aleppo on Monday.\n\nSix houses were burned.\n\nReinforcements were sent.",
        "A car bomb exploded in Aleppo on Monday.\n\nNine people died.\n\nTwo shops burned down.",
        "A bomb hit Aleppo on Monday.\n\nHe wept.\n\nIt rained.\n\nThe bombing killed two.",
        "Shells fell on Aleppo on Monday. He wept. The rocket attack wounded six in Aleppo.",
    ],
)
def test_what_only_goes_on_about_an_attack_is_no_other(text: str) -> None:
    assert [("Aleppo", "2019-03-11")] == [(place, date) for _, place, date in told(text)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("A bomb exploded in Aleppo on Monday. A bomb also struck a market in Aleppo.", "en"),
        ("A bomb exploded in Aleppo on Monday. Another explosion was heard in Aleppo.", "en"),
        ("Une bombe a explosé lundi à Alep. Une autre explosion a secoué Alep.", "fr"),
    ],
)
def test_one_more_in_the_same_town_is_another_incident(text: str, lang: str) -> None:
    assert ["Aleppo", "Aleppo"] == [place for _, place, _ in told(text, lang)]


def test_an_event_keeps_the_day_it_happened_and_not_that_of_the_claim() -> None:
    text = "Rebels attacked Aleppo, police said on Tuesday.\n\nThey attacked Aleppo on Monday."
    assert [("armed_clash", "Aleppo", "2019-03-11")] == told(text)


def test_a_claim_of_weeks_later_is_of_another_event() -> None:
    text = "Rebels attacked Aleppo, police said on Tuesday. Rebels attacked Aleppo on 5 February."
    assert ["2019-03-12", "2019-02-05"] == [date for *_, date in told(text)]


def test_an_attack_that_only_wounded_in_the_next_words_keeps_its_kind() -> None:
    text = "Six people were killed in Aleppo on Monday. The shelling went on for an hour in Aleppo."
    assert [("shelling", "Aleppo", "2019-03-11")] == told(text)


def test_an_attack_is_no_part_of_a_siege() -> None:
    text = "Troops encircled Aleppo on Monday. In an attack in Aleppo on Monday nine soldiers died."
    assert [("standoff_or_threat", "Aleppo"), ("armed_clash", "Aleppo")] == [
        (kind, place) for kind, place, _ in told(text)
    ]


def test_of_an_attack_and_another_harm_the_first_told_is_the_kind() -> None:
    text = "Nine soldiers were ambushed in Aleppo on Monday, and three died in a road accident."
    assert [("armed_clash", "Aleppo", "2019-03-11")] == told(text)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Shells fell on Homs on Monday. Civilians were massacred in Homs.", ["shelling"]),
        (
            "Shells fell on Homs on Monday. On Monday evening civilians were massacred in Homs.",
            ["shelling", "violence_against_civilians"],
        ),
    ],
)
def test_who_was_harmed_in_a_town_that_day_is_of_the_attack_there(
    text: str, kinds: list[str]
) -> None:
    assert kinds == [kind for kind, _, _ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Nine villagers were killed in Homs on Monday.\n\nGunmen attacked a market in Homs.",
        "Rebels stormed Homs on Monday. At least three men were murdered.",
        "Gunmen murdered a teacher in Homs on Monday. They opened fire as he left.",
    ],
)
def test_who_was_harmed_and_that_they_were_attacked_is_one_event(text: str) -> None:
    assert [("Homs", "2019-03-11")] == [(place, date) for _, place, date in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Drones hit Homs on Monday. Nine strikes on Homs were counted.",
        "Drone strikes hit Homs on Monday. It rained. He wept. They ran. In Homs nine were killed.",
    ],
)
def test_what_is_told_on_of_a_town_without_a_day_is_the_same(text: str) -> None:
    assert [("Homs", "2019-03-11")] == [(place, date) for _, place, date in told(text)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("A bomb killed thirty people in Aleppo on Monday. At night a bomb killed two.", "en"),
        ("Shells fell on Aleppo on Monday and killed nine. Shells killed two at dusk.", "en"),
        (
            "Lundi, une bombe a tué dix civils à Alep. Une voiture a explosé, tuant deux civils.",
            "fr",
        ),
        (
            "В понедельник в Алеппо при взрыве погибли десять. Взорвалась машина, погибли двое.",
            "ru",
        ),
        (
            "قتل انفجار عشرة أشخاص في حلب الاثنين. وانفجرت سيارة، ما أسفر عن مقتل شخصين.",
            "ar",
        ),
    ],
)
def test_other_numbers_of_those_harmed_at_one_place_are_of_another_event(
    text: str, lang: str
) -> None:
    assert [("Aleppo", "2019-03-11")] * 2 == [(place, date) for _, place, date in told(text, lang)]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed thirty people in Aleppo on Monday. The bomb killed 32, police said.",
        "A bomb killed thirty people in Aleppo on Monday. Doctors said that 35 people had died.",
        "A bomb killed thirty people in Aleppo on Monday. A bomb killed 12 civilians.",
        "A bomb killed at least 20 people in Aleppo on Monday. A bomb killed 25 people.",
    ],
)
def test_a_toll_that_rose_or_that_others_count_is_of_one_event(text: str) -> None:
    assert [("Aleppo", "2019-03-11")] == [(place, date) for _, place, date in told(text)]


def test_a_day_that_was_carried_over_gives_way_to_the_one_that_the_attack_is_given() -> None:
    text = (
        "On Wednesday officials met in Aleppo. A car bomb exploded in the city."
        "\n\nThe explosion in Aleppo took place on Monday."
    )
    assert [("explosion", "Aleppo", "2019-03-11")] == told(text)


def test_a_day_without_words_for_what_there_was_stands_for_no_accident() -> None:
    text = "A plane crashed on Monday in Homs. That night the rescuers had to stop for the fog."
    assert [("accident", "Homs", "2019-03-11")] == told(text)
