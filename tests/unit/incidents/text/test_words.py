"""Texts cut into words that can be compared, with their offsets kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.incidents.text.words import fold_words, words_of
from mapapp.records import Span


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "L’été, Al-Tanf", ("l", "été", "al", "tanf")),
        ("en", "İzmir fell", ("i̇zmir", "fell")),
        ("ru", "Самолёт Су-24", ("самолет", "су", "24")),
        ("ru", "В с. Ясное с Олегом", ("в", "село", "ясное", "с", "олегом")),
        ("ru", "В 2011 г. С. Орлов", ("в", "2011", "г", "с", "орлов")),
        ("ru", "В пгт Ясный", ("в", "поселок", "ясный")),
        ("ar", "في ٧ نيسانَ", ("في", "7", "نيسان")),
    ],
)
def test_words_are_folded_for_their_language(
    lang: str, text: str, expected: tuple[str, ...]
) -> None:
    assert words_of(text, lang).keys == expected


@given(st.text(alphabet="aÉИё٧ىَ İß-'’. \n", max_size=60), st.sampled_from(["en", "ru", "ar"]))
def test_every_word_stands_where_its_offsets_say(text: str, lang: str) -> None:
    words = words_of(text, lang)
    for key, start, end in zip(words.keys, words.starts, words.ends, strict=True):
        assert fold_words(text[start:end], lang) == key


def test_a_word_with_and_written_onto_it_is_touched_by_its_name() -> None:
    text = "نفت دمشق وموسكو"
    span = Span(text.index("موسكو"), len(text))
    words = words_of(text, "ar")
    assert (list(words.within(span)), list(words.touching(span))) == ([], [2])
