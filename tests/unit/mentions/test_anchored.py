import re

from hypothesis import given
from hypothesis import strategies as st

from mapapp.mentions.anchored import Anchored, has_script, parts_of_words, whole_words

PATTERN = re.compile(r"(?<!\w)(?:[A-Z]\w*\s){1,3}Times(?!\w)")
TIMES = Anchored(whole_words(["Times"]), PATTERN, before=40, after=1)


@given(st.lists(st.sampled_from(["The ", "York ", "Times ", "Times", "a ", "x", ". "])))
def test_the_words_lead_to_every_match_of_the_pattern(parts: list[str]) -> None:
    text = "".join(parts)
    assert [m.span() for m in PATTERN.finditer(text)] == [m.span() for m in TIMES.finditer(text)]


def test_a_match_far_from_the_first_is_found() -> None:
    text = "The Times wrote " + "of this and that " * 50 + "and The Times wrote"
    assert ["The Times", "The Times"] == [match[0] for match in TIMES.finditer(text)]


def test_a_script_is_known_by_one_letter() -> None:
    assert has_script("the word مدينة", "arabic")
    assert not has_script("la ville d’été", "cyrillic")


def test_whole_words_are_found_in_their_own_letters_beside_any_mark() -> None:
    find = whole_words(["Times", "al-Shabaab", "Écho"])
    text = "L’Écho, the «Times»: al-Shabaab. Sometimes the TIMES"
    assert ["Écho", "Times", "al-Shabaab"] == [text[start:end] for start, end in find(text)]


def test_parts_of_words_are_found_in_any_letters() -> None:
    text = "Aux Frontières et frontaliers"
    assert [(4, 10), (18, 26)] == list(parts_of_words(["frontali", "fronti"])(text))
