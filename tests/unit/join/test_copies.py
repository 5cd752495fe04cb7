"""Which articles print the same text."""

from mapapp.join.copies import Copies
from tests.builders import an_article

STORY = (
    "Shells fell on Darat Izza on Tuesday and hit the market, the school and two houses near it. "
    "Residents said that nobody had warned them, and that the road to Aleppo had been closed since "
    "the morning. A doctor of the town counted eleven wounded, most of them traders who had opened "
    "their stalls early. The governor promised an inquiry and sent two ambulances from Aleppo."
)
OTHER = (
    "Farmers blocked the road to Aleppo for a third day. They want to be paid for last year's "
    "wheat, and say that they will stay until a minister comes to hear them out. Lorries stood in "
    "a queue as far as the river, and their drivers brewed tea beside the road."
)


def originals(**texts: str) -> dict[str, str]:
    copies = Copies()
    for name, text in texts.items():
        copies.add(an_article(text, id=name))
    return copies.originals


def test_a_story_printed_again_is_a_copy_of_the_first() -> None:
    found = originals(first=STORY, other=OTHER, again=STORY.upper(), third=STORY)
    assert found == {"first": "first", "other": "other", "again": "first", "third": "first"}


def test_a_word_changed_and_a_line_added_make_no_story_of_its_own() -> None:
    edited = STORY.replace("Tuesday", "12 March") + " The army did not comment."
    assert originals(first=STORY, edited=edited) == {"first": "first", "edited": "first"}


def test_what_shares_a_sentence_is_another_story() -> None:
    quoting = f"{OTHER} {STORY.partition('. ')[0]}."
    assert originals(first=STORY, quoting=quoting) == {"first": "first", "quoting": "quoting"}
