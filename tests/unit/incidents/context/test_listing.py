"""An event is listed where it is likely that an editor would."""

import pytest

from mapapp.incidents.assemble import filled_in, prepare
from mapapp.incidents.context import listing
from mapapp.incidents.context.listing import chance_of, listed
from mapapp.incidents.context.listing_signs import signs_of
from mapapp.incidents.context.merge import merge_drafts
from mapapp.incidents.context.vague import is_vague
from mapapp.incidents.reading import Reading
from mapapp.incidents.roles import assign_roles
from mapapp.incidents.sentence.drafts import Draft
from mapapp.records import Kind
from tests.unit.incidents.story import a_story, incidents_of, resolved


def events_of(text: str) -> tuple[Reading, list[Draft]]:
    article = a_story(text)
    telling = prepare(article, assign_roles(article, resolved(article)))
    return telling.reading, merge_drafts(telling.reading, filled_in(telling))


@pytest.mark.parametrize(
    ("likely", "less_likely"),
    [
        ("Shells fell on Homs on Monday.", "Shells fell on Homs."),
        ("Shells fell on Homs on Monday.", "Shells fell on Syria on Monday."),
    ],
)
def test_what_is_said_less_exactly_is_less_likely(likely: str, less_likely: str) -> None:
    chances = []
    for text in (likely, less_likely):
        reading, (event,) = events_of(text)
        chances.append(chance_of(signs_of(reading, event, [event])))
    assert 0 < chances[1] < chances[0] < 1


def test_what_is_unlikely_is_not_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, events = events_of("Shells fell on Homs on Monday. Rebels took over a base in Syria.")
    chances = [chance_of(signs_of(reading, one, events)) for one in events]
    monkeypatch.setattr(listing, "LEAST_CHANCE", max(chances))
    assert [max(chances)] == [one.chance for one in listed(reading, events)]


def test_the_confidence_of_an_incident_is_its_chance() -> None:
    text = "Shells fell on Homs on Monday. Rebels attacked Idlib on Tuesday."
    reading, events = events_of(text)
    assert [round(chance_of(signs_of(reading, one, events)), 3) for one in events] == [
        one.confidence for one in incidents_of(text)
    ]


def test_what_else_is_told_at_a_place_counts() -> None:
    reading, (first, second) = events_of(
        "Shells fell on Homs on Monday. Shells fell on Homs on Tuesday."
    )
    assert "told_already" not in signs_of(reading, first, [first, second])
    assert 1 == signs_of(reading, second, [first, second])["told_already"]


def test_an_event_without_a_place_cannot_be_listed() -> None:
    article = a_story("A bomb exploded.")
    telling = prepare(article, ())
    assert [] == filled_in(telling)
    with pytest.raises(ValueError, match="without a place"):
        signs_of(telling.reading, _without_place(), [])


def _without_place() -> Draft:
    reading, (event,) = events_of("Shells fell on Homs on Monday.")
    assert not is_vague(reading, event)
    return Draft(event.cue, event.sentence, event.said)


def test_what_is_only_recalled_needs_a_day_of_its_own_and_may_have_its_place_from_before() -> None:
    _, events = events_of("Homs was quiet. Shops stayed shut after an explosion on Monday.")
    assert [Kind.EXPLOSION] == [one.cue.kind for one in events]
    assert [] == events_of("Homs was quiet. Shops stayed shut after an explosion.")[1]
