"""Phrases that people write down, found in words."""

import pytest

from mapapp.incidents.text.phrases import Phrases
from mapapp.incidents.text.words import words_of
from mapapp.records import Span


def found(phrase: str, text: str, lang: str = "en") -> list[str]:
    phrases = Phrases(lang, [(phrase, "it")], {"three": 3})
    words = words_of(text, lang)
    hits = phrases.find(words, words.within(Span(0, len(text))))
    return [text[words.starts[hit.first] : words.ends[hit.last]] for hit in hits]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("raid", "A raid, a Raid, raids", ["raid", "Raid"]),
        ("raid*", "raid raids raided afraid", ["raid", "raids", "raided"]),
        ("raid/strike", "a strike, a raid", ["strike", "raid"]),
        ("air strike/strikes", "air strikes and an air-strike", ["air strikes", "air-strike"]),
        ("air strike*/raid*", "air strikes, air raided", ["air strikes", "air raided"]),
        ("struck … deal", "struck a deal", ["struck a deal"]),
        ("struck … deal", "struck one two three four deal", ["struck one two three four deal"]),
        ("struck … deal", "struck one two three four five deal", []),
        ("# days ago", "12 days ago or three days ago", ["12 days ago", "three days ago"]),
        ("# days ago", "many days ago", []),
    ],
)
def test_a_phrase_is_found_as_it_is_written_down(
    phrase: str, text: str, expected: list[str]
) -> None:
    assert found(phrase, text) == expected


@pytest.mark.parametrize(
    ("lang", "phrase", "text", "expected"),
    [
        ("ar", "هجوم", "والهجوم وبهجوم هجوم", ["والهجوم", "وبهجوم", "هجوم"]),
        ("ar", "أعلن*", "اعلنت", ["اعلنت"]),
        ("ru", "обстреля*", "Обстреляли", ["Обстреляли"]),
        ("ru", "самолет*", "самолёты", ["самолёты"]),
    ],
)
def test_words_are_looked_up_in_the_forms_of_their_language(
    lang: str, phrase: str, text: str, expected: list[str]
) -> None:
    assert found(phrase, text, lang) == expected


@pytest.mark.parametrize("phrase", ["", "… raid", "raid …"])
def test_a_phrase_that_could_begin_or_end_anywhere_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="begins or ends with a gap, or is empty"):
        Phrases("en", [(phrase, "it")], {})


def test_a_phrase_with_one_gap_right_after_another_is_refused() -> None:
    with pytest.raises(ValueError, match="one gap right after another"):
        Phrases("en", [("raid … … town", "it")], {})


def test_a_word_that_only_begins_what_follows_a_gap_is_passed_over() -> None:
    text = "a raid on the north of north town"
    assert ["raid on the north of north town"] == found("raid … north town", text)


def test_a_phrase_ends_with_the_words_that_are_asked_about() -> None:
    words = words_of("air strike", "en")
    assert list(Phrases("en", [("air strike", "it")], {}).find(words, range(1))) == []


def test_of_phrases_that_begin_alike_what_is_told_word_for_word_comes_first() -> None:
    rows = [("last # hours", "counted"), ("last 48 hours", "said"), ("last", "last")]
    words = words_of("the last 48 hours", "en")
    hits = Phrases("en", rows, {}).find(words, range(4))
    assert [(hit.entry, hit.number) for hit in hits] == [
        ("last", None),
        ("said", None),
        ("counted", 48),
    ]


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_phrases_that_share_words_are_all_found(lang: str) -> None:
    rows = [("a b c", "abc"), ("a b", "ab"), ("a … d", "ad"), ("a b # d", "number"), ("a/x b", "x")]
    words = words_of("a b 7 d", lang)
    hits = Phrases(lang, rows, {}).find(words, range(4))
    assert {(hit.entry, hit.last, hit.number) for hit in hits} == {
        ("ab", 1, None),
        ("x", 1, None),
        ("ad", 3, None),
        ("number", 3, 7),
    }
