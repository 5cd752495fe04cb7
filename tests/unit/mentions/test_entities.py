"""What another reader takes names for, held against what the gazetteer knows."""

import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.entities import Entity
from mapapp.mentions.find import find_mentions
from mapapp.records import Span
from tests.builders import an_article

TEXT = "Talks with Jordan went on near Homs, said Syrian officials."


def names(gazetteer: Gazetteer, *entities: Entity) -> list[str]:
    return [one.name for one in find_mentions(an_article(TEXT), gazetteer, entities)]


def entity(name: str, *, is_place: bool) -> Entity:
    start = TEXT.index(name)
    return Entity(Span(start, start + len(name)), is_place)


def test_a_witness_is_heard_beside_the_words_and_does_not_overrule_sure_ones(
    gazetteer: Gazetteer,
) -> None:
    assert ["Jordan", "Homs", "Syrian"] == names(gazetteer)
    assert "Homs" in names(gazetteer, entity("Homs", is_place=False))
    assert "Syrian" in names(gazetteer, entity("Syrian", is_place=False))


@pytest.mark.parametrize(("is_place", "what"), [(True, "a place"), (False, "something else")])
def test_a_reason_says_what_the_witness_takes_a_name_for(
    gazetteer: Gazetteer,
    is_place: bool,  # noqa: FBT001 - a parameter of the test
    what: str,
) -> None:
    found = find_mentions(an_article(TEXT), gazetteer, [entity("Homs", is_place=is_place)])
    [homs] = [one for one in found if one.name == "Homs"]
    assert f"a language model takes it for the name of {what}" in [
        reason.sentence for reason in homs.reasons
    ]


def test_what_overlaps_a_found_name_is_no_other_place(gazetteer: Gazetteer) -> None:
    assert names(gazetteer) == names(gazetteer, entity("near Homs", is_place=True))
