"""Which drafts are too vague for any list, and which are left to be weighed."""

from mapapp.incidents.assemble import filled_in, prepare
from mapapp.incidents.roles import assign_roles
from mapapp.incidents.sentence.drafts import Draft
from tests.unit.incidents.story import a_story, resolved


def drafts_of(text: str, lang: str = "en") -> list[Draft]:
    """The drafts of a story that are not too vague."""
    article = a_story(text, lang)
    return filled_in(prepare(article, assign_roles(article, resolved(article))))


def test_what_goes_on_in_a_history_is_where_that_was() -> None:
    text = (
        "On 14 June 1995 rebels attacked Homs. Aleppo was calm.\n\n"
        "On 17 June 1995 five captive pilots were shot."
    )
    _, last = drafts_of(text)
    assert last.scene is not None
    assert "Homs" == last.scene.mention.name
