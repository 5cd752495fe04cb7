from __future__ import annotations

import dataclasses
import string
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from mapapp.page.catalogue import CATALOGUES, DEFAULT_LANG, words_in
from mapapp.records import Action, Assertion, Kind, Precision, Role, Status

if TYPE_CHECKING:
    from mapapp.page.words import Words


def phrases(words: Words) -> Iterator[tuple[str, tuple[str, ...]]]:
    for field in dataclasses.fields(words):
        value = getattr(words, field.name)
        if isinstance(value, str):
            yield field.name, (value,)
        elif isinstance(value, tuple):
            yield field.name, value


def gaps(phrase: str) -> set[str]:
    return {gap for _, gap, _, _ in string.Formatter().parse(phrase) if gap}


@pytest.mark.parametrize("lang", CATALOGUES)
def test_every_phrase_has_the_gaps_of_its_english_one(lang: str) -> None:
    english = dict(phrases(words_in(DEFAULT_LANG)))
    for name, forms in phrases(words_in(lang)):
        for form, model in zip(forms, english[name], strict=True):
            assert gaps(model) == gaps(form), name
            assert form, name


@pytest.mark.parametrize("lang", CATALOGUES)
def test_every_value_of_a_vocabulary_has_a_label_of_its_own(lang: str) -> None:
    labels = words_in(lang).labels
    assert list(Kind) == list(labels.kinds)
    assert list(Assertion) == list(labels.assertions)
    assert list(Status) == list(labels.statuses)
    assert list(Precision) == list(labels.precisions)
    assert list(Role) == list(labels.roles)
    assert list(Action) == list(labels.actions)
    for names in (labels.kinds, labels.precisions, labels.roles):
        assert len(set(names.values())) == len(names)


def test_numbers_take_the_plural_and_the_separators_of_their_language() -> None:
    assert "0 incidents" == words_in("en").count(0, ("{count} incident", "{count} incidents"))
    assert "0 incident" == words_in("fr").count(0, ("{count} incident", "{count} incidents"))
    assert "1,234" == words_in("en").number(1234)
    assert "1\u202f234" == words_in("fr").number(1234)


def test_a_language_without_a_catalogue_is_answered_in_english() -> None:
    assert "en" == words_in("xx").lang
