"""The tables that people edit: whole, and of meanings that the code knows."""

import re
from pathlib import Path

import pytest

from mapapp import incidents
from mapapp.incidents.dates.tokens import LETTERS
from mapapp.incidents.sentence.kinds import CONDITION, NAMES
from mapapp.incidents.sentence.moods import REACH
from mapapp.incidents.text.tables import (
    NOTHING,
    Topic,
    _rows,
    is_led_by_and,
    labels,
    languages,
    lines_of,
    phrases_of,
    words_for,
)
from mapapp.incidents.text.words import fold_words
from mapapp.records import Kind

_ASKED = re.compile(r'(?:words_for\(|\bis_word\([^")]+)\s*"(\w+)"')
KINDS = {kind.value for kind in Kind}


def test_incidents_are_read_in_six_languages() -> None:
    assert languages() == {"fr", "en", "ar", "ru", "es", "de"}


@pytest.mark.parametrize("lang", ["fr", "en", "ar", "ru", "es", "de"])
def test_the_phrases_of_a_language_can_be_read(lang: str) -> None:
    assert phrases_of(lang).lang == lang


def test_every_cue_is_of_a_kind_and_leans_on_words_that_there_are() -> None:
    rows = list(_rows(Topic.CUE))
    words = {
        (lang, entry.meaning) for lang, _, entry in rows if entry.meaning.startswith(CONDITION)
    }
    for lang, phrase, entry in rows:
        known = entry.meaning in KINDS | {NOTHING} or (lang, entry.meaning) in words
        assert known, phrase
        assert entry.strength in {0, 1, 2, 3, 9}, phrase
        leans_on = entry.near if entry.near in NAMES else (lang, CONDITION + entry.near)
        assert not entry.near or leans_on in words | NAMES, phrase


def test_every_marker_of_mood_has_a_reach_or_a_place() -> None:
    meanings = {entry.meaning for _, _, entry in _rows(Topic.MOOD)}
    assert meanings - set(REACH) == {
        "alleged",
        "suspected",
        "whole_condition",
        "plain",
        "rumoured",
        "total",
    }


@pytest.mark.parametrize("lang", ["fr", "en", "ar", "ru"])
def test_every_language_names_twelve_months_and_seven_days(lang: str) -> None:
    meanings = {entry.meaning for row, _, entry in _rows(Topic.DATE) if row == lang}
    assert {f"month:{number}" for number in range(1, 13)} <= meanings
    assert {f"weekday:{number}" for number in range(1, 8)} <= meanings
    assert "at" in LETTERS.keys() & meanings


@pytest.mark.parametrize("lang", ["fr", "en", "ar", "ru"])
def test_every_kind_and_month_has_a_word_to_show(lang: str) -> None:
    words = labels("titles", lang)
    wanted = KINDS | {f"month:{number}" for number in range(1, 13)} | {"decade"}
    assert wanted <= set(words)


@pytest.mark.parametrize("topic", list(Topic))
def test_no_phrase_is_written_down_twice_for_one_meaning(topic: Topic) -> None:
    rows = [(lang, phrase, entry.meaning, entry.near) for lang, phrase, entry in _rows(topic)]
    assert [row for row in rows if rows.count(row) > 1] == []


def test_what_stands_on_the_two_sides_of_a_mark_is_read_in_either_order() -> None:
    phrases = {phrase for lang, phrase, _ in _rows(Topic.CUE) if lang == "ru"}
    assert {"огонь/огня … прекращ*", "прекращ* … огонь/огня"} <= phrases
    assert not any("↔" in phrase for phrase in phrases)


def test_a_word_has_its_meaning_in_its_own_language_alone() -> None:
    assert {"sept"} == words_for("number_or_month", "fr")
    assert set() == words_for("number_or_month", "en")


def test_the_meanings_of_single_words_are_those_that_are_asked_for() -> None:
    modules = Path(incidents.__file__).parent.rglob("*.py")
    asked = {meaning for module in modules for meaning in _ASKED.findall(module.read_text("utf-8"))}
    asked |= {meaning for _, meaning in named_in_phrases()}
    assert asked == {row["meaning"] for row in lines_of("words")}


def named_in_phrases() -> set[tuple[str, str]]:
    """The meanings whose words stand in phrases, each with the language."""
    return {
        (row["lang"], meaning)
        for topic in Topic
        for row in lines_of(topic.value)
        for meaning in re.findall(r"\{(.*?)\}", row["phrase"])
    }


def test_the_words_that_a_phrase_names_stand_in_it() -> None:
    named = named_in_phrases()
    assert named
    assert named <= {(row["lang"], row["meaning"]) for row in lines_of("words")}
    phrases = [phrase for topic in Topic for _, phrase, _ in _rows(topic)]
    assert not any("{" in phrase for phrase in phrases)
    assert any("قبله/قبلها/" in phrase for phrase in phrases)


@pytest.mark.parametrize(("word", "is_led"), [("وبلدة", True), ("وولاية", True), ("ولاية", False)])
def test_an_arabic_word_may_begin_as_if_and_were_written_onto_it(
    word: str, *, is_led: bool
) -> None:
    assert is_led == is_led_by_and(fold_words(word, "ar"))
