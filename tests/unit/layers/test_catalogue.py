from __future__ import annotations

import json
import string
from collections.abc import Iterator, Mapping
from dataclasses import fields

import pytest

from mapapp.layers.catalogue import CATALOGUES
from mapapp.layers.words import Layer, MapWords, as_json
from mapapp.records import Assertion, Kind, Precision, Status

ENGLISH = CATALOGUES["en"]
PLURALS = {"en": {"one", "other"}, "fr": {"one", "many", "other"}}
"""CLDR's cardinal categories."""


def phrases(words: MapWords) -> Iterator[tuple[str, str]]:
    """Every phrase with its name; forms of one phrase have one name."""
    for field in fields(words):
        if field.name == "from_english":  # each language has its own
            continue
        value = getattr(words, field.name)
        forms = value.values() if isinstance(value, Mapping) else [value]
        yield from ((field.name, form) for form in forms)


def gaps(phrase: str) -> set[str]:
    return {gap for _, gap, _, _ in string.Formatter().parse(phrase) if gap is not None}


def test_a_map_speaks_english_and_french() -> None:
    assert ["en", "fr"] == list(CATALOGUES)
    assert [("en", "ltr"), ("fr", "ltr")] == [(one.lang, one.dir) for one in CATALOGUES.values()]


@pytest.mark.parametrize("words", CATALOGUES.values(), ids=CATALOGUES)
def test_no_phrase_is_empty_and_each_has_the_gaps_of_its_english_one(words: MapWords) -> None:
    model = {name: gaps(phrase) for name, phrase in phrases(ENGLISH)}
    for name, phrase in phrases(words):
        assert phrase.strip(), name
        assert model[name] == gaps(phrase), name


@pytest.mark.parametrize("words", CATALOGUES.values(), ids=CATALOGUES)
def test_every_value_of_a_vocabulary_is_named_and_no_two_alike(words: MapWords) -> None:
    for names, vocabulary in (
        (words.kinds, Kind),
        (words.assertions, Assertion),
        (words.said, Assertion),
        (words.layers, Layer),
        (words.precisions, Precision),
        (words.statuses, Status),
    ):
        assert set(vocabulary) == set(names)
        assert len(names) == len(set(names.values()))


@pytest.mark.parametrize("words", CATALOGUES.values(), ids=CATALOGUES)
def test_a_counted_phrase_has_plural_forms_of_its_language(words: MapWords) -> None:
    plural_phrases = [
        value
        for field in fields(words)
        if isinstance(value := getattr(words, field.name), Mapping)
        and "other" in value
        and "one" in value
    ]
    assert plural_phrases
    for forms in plural_phrases:
        assert {"one", "other"} <= set(forms) <= PLURALS[words.lang]
        assert all("count" in gaps(form) for form in forms.values())


@pytest.mark.parametrize("words", CATALOGUES.values(), ids=CATALOGUES)
def test_the_script_gets_every_phrase(words: MapWords) -> None:
    read = json.loads(json.dumps(as_json(words)))
    assert [field.name for field in fields(words)] == list(read)
    assert words.kinds[Kind.SHELLING] == read["kinds"]["shelling"]
    assert words.precisions[Precision.SITE] == read["precisions"]["1"]
