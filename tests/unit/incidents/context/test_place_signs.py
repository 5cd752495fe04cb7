"""What speaks for the places of an event, before it is weighed."""

from __future__ import annotations

from mapapp.incidents.assemble import drafts_in, prepare
from mapapp.incidents.context.gaps import Context
from mapapp.incidents.roles import assign_roles
from tests.unit.incidents.story import a_story, resolved


def signs(text: str) -> dict[str, dict[str, float]]:
    """The signs of the places of the last event of a text, by their names."""
    article = a_story(text)
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
