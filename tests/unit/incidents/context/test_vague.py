"""Which drafts are too vague for any list, and which are left to be weighed."""

import pytest

from mapapp.incidents.assemble import filled_in, prepare
from mapapp.incidents.roles import assign_roles
from mapapp.incidents.sentence.drafts import Draft
from mapapp.records import Kind
from tests.unit.incidents.story import a_story, resolved


def drafts_of(text: str, lang: str = "en") -> list[Draft]:
    """The drafts of a story that are not too vague."""
    article = a_story(text, lang)
    return filled_in(prepare(article, assign_roles(article, resolved(article))))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A bomb exploded in Homs. Families are fleeing to Aleppo."),
        ("fr", "Une bombe a explosé à Homs. À Alep, on commence à évacuer les habitants."),
    ],
)
def test_where_people_go_or_are_they_flee_though_no_day_is_told(lang: str, text: str) -> None:
    last = drafts_of(text, lang)[-1]
    assert last.cue.kind is Kind.DISPLACEMENT
    assert last.dated is None


def test_whence_people_are_fleeing_without_a_day_is_how_things_are() -> None:
    text = "A bomb exploded in Homs. Residents of Idlib are fleeing to the hills."
    assert [Kind.EXPLOSION] == [one.cue.kind for one in drafts_of(text)]


def test_what_goes_on_in_a_history_is_where_that_was() -> None:
    text = (
        "On 14 June 1995 rebels attacked Homs. Aleppo was calm.\n\n"
        "On 17 June 1995 five captive pilots were shot."
    )
    _, last = drafts_of(text)
    assert last.scene is not None
    assert "Homs" == last.scene.mention.name
