"""Two tellings are taken for one event where they likely are."""

import pytest

from mapapp.incidents.assemble import filled_in, prepare
from mapapp.incidents.context.merge import pairs_of
from mapapp.incidents.context.same import chance_of_same, may_be_same
from mapapp.incidents.context.same_signs import signs_of
from mapapp.incidents.context.same_weights import WEIGHTS
from mapapp.incidents.context.weighing import CONSTANT
from mapapp.incidents.reading import Reading
from mapapp.incidents.roles import assign_roles
from mapapp.incidents.sentence.drafts import Draft
from tests.unit.incidents.story import a_story, resolved, told


def drafts_of(text: str, lang: str = "en") -> tuple[Reading, list[Draft]]:
    article = a_story(text, lang)
    telling = prepare(article, assign_roles(article, resolved(article)))
    return telling.reading, filled_in(telling)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        (
            "Shells fell on Homs on Monday. They killed nine people.",
            {"attack_then_harm", "takes_up", "same_day", "same_words_of_date", "there", "toll"},
        ),
        (
            "Shells fell on Homs on Monday. A bomb exploded in Homs on Monday.",
            {"new", "owns_date", "same_date_again", "same_place_again", "same_sort"},
        ),
        ("Shells hit Homs and Aleppo on Monday.", set()),
    ],
)
def test_the_signs_of_two_tellings(text: str, signs: set[str]) -> None:
    reading, drafts = drafts_of(text)
    found = [
        set(signs_of(reading, drafts[one], drafts[other]))
        for one, other in pairs_of(reading, drafts)
    ]
    assert found == [] if not signs else signs <= found[0]


def test_what_only_says_whom_an_attack_killed_is_likelier_of_it_than_another_attack() -> None:
    chances = []
    for second in ("They killed nine people.", "A bomb exploded on Monday at the other end."):
        reading, (first, then) = drafts_of(f"Shells fell on Homs on Monday. {second}")
        chances.append(chance_of_same(reading, first, then))
    assert chances[0] > chances[1]


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Homs on Monday. Shells fell on Homs on Tuesday.",
        "Shells fell on Homs on Monday. Shells fell on Aleppo on Monday.",
        "Shells fell on Homs on Monday. Another shell hit a school in Homs.",
        "A bomb killed thirty people in Homs on Monday. A bomb killed two people there.",
        "A bomb exploded in Homs on Monday. Protesters marched in Homs.",
    ],
)
def test_what_differs_in_day_town_toll_or_sort_is_never_one(
    text: str,
) -> None:
    reading, (one, other) = drafts_of(text)
    assert not may_be_same(reading, one, other)
    assert 2 == len(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Homs on Monday.\n\nThe shelling of Homs on Monday burned two schools.",
        "Sixty people were killed in Homs on Monday.\n\nRockets hit Homs on Monday, killing sixty.",
    ],
)
def test_what_is_known_already_or_has_the_same_high_toll_is_one(text: str) -> None:
    reading, (one, other) = drafts_of(text)
    assert 1.0 == chance_of_same(reading, one, other)
    assert 1 == len(told(text))


def test_every_weight_is_of_a_sign_that_some_pair_has() -> None:
    assert CONSTANT in WEIGHTS
    assert {"same_day", "then_harm", "length", "owns_date"} <= WEIGHTS.keys()
