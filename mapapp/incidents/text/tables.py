"""The phrases that people edit in ``data/*.csv``, read once: one set of phrases a language.

A row is ``lang,meaning,phrase`` with, for cues of what happened, ``strength`` and ``near``;
``phrase`` may hold several with ``|`` between, ``↔`` in one stands for ``…`` with what is on its
two sides in either order, and ``{meaning}`` for the words of that meaning in ``words.csv``.
They ship inside the package like code, so reading them here keeps the package pure: no argument,
and the same result in every run.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from importlib import resources
from typing import TYPE_CHECKING

from mapapp.incidents.text.phrases import Found, Phrases
from mapapp.incidents.text.words import fold_words
from mapapp.mentions.arabic import ARABIC_AND

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.incidents.text.phrases import Hit

EVERY_LANGUAGE = "*"
_MEANING = re.compile(r"\{(?P<meaning>\w+)\}")
EITHER_ORDER = "↔"
NOTHING = "nothing"
"""Meaning of phrases that only look like a cue: ``arrest warrant``."""


class Topic(StrEnum):
    """What a phrase is about: the name of its file."""

    DATE = "dates"
    CUE = "cues"
    MOOD = "moods"
    CLAUSE = "clauses"
    SPEECH = "speech"
    ROLE = "roles"
    ACTOR = "actors"
    CASUALTY = "casualties"


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """What a phrase says; there is one of each row."""

    topic: Topic
    meaning: str
    strength: int = 0
    """Of a cue: 3 says it alone, 2 says it with a place or a date, 1 needs another to lean on."""
    near: str = ""
    """Meaning of a phrase that has to stand in the same sentence; empty for none."""


class ByTopic(dict[Topic, list[Found[Entry]]]):
    """The phrases of a sentence by topic, in order."""

    def __init__(self, hits: Sequence[Hit[Entry]]) -> None:
        make = tuple.__new__  # in half the time of the class's own
        for first, last, said, number in hits:
            for entry in said:
                self[entry.topic].append(make(Found, (first, last, entry, number)))
        self.by_meaning = _ByMeaning(self)

    def __missing__(self, topic: Topic) -> list[Found[Entry]]:
        found = self[topic] = []
        return found


class _ByMeaning(dict[Topic, dict[str, list[Found[Entry]]]]):
    """The same by what they mean, of the topics that were asked about."""

    def __init__(self, phrases: ByTopic) -> None:
        self._phrases = phrases

    def __missing__(self, topic: Topic) -> dict[str, list[Found[Entry]]]:
        found: dict[str, list[Found[Entry]]] = {}
        self[topic] = found
        for one in self._phrases[topic]:
            found.setdefault(one.entry.meaning, []).append(one)
        return found


@cache
def phrases_of(lang: str) -> Phrases[Entry]:
    """Every phrase of a language; none for a language that has no rows."""
    rows = [row for topic in Topic for row in _rows(topic) if row[0] in {lang, EVERY_LANGUAGE}]
    numbers = {
        fold_words(word, lang): int(entry.meaning.removeprefix("number:"))
        for _, text, entry in rows
        if entry.meaning.startswith("number:")
        for word in text.split("/")
    }
    return Phrases(lang, ((text, entry) for _, text, entry in rows), numbers)


@cache
def languages() -> frozenset[str]:
    """Languages in which incidents are found."""
    return frozenset(lang for lang, _, _ in _rows(Topic.CUE))


@cache
def labels(table: str, lang: str) -> dict[str, str]:
    """Words to show, by meaning: of that language, else in English."""
    found: dict[str, str] = {}
    for row in lines_of(table):
        if row["lang"] == lang or (row["lang"] == "en" and row["meaning"] not in found):
            found[row["meaning"]] = row["phrase"]
    return found


@cache
def words_for(meaning: str, lang: str) -> frozenset[str]:
    """The single words that have a meaning beside some other word, in one language."""
    return frozenset(
        fold_words(word, lang)
        for row in lines_of("words")
        if row["meaning"] == meaning and row["lang"] in {lang, EVERY_LANGUAGE}
        for word in row["phrase"].split("|")
    )


def is_led_by_and(key: str) -> bool:
    """Whether an Arabic word has ``and`` written onto it: ``وبلدة``, and not ``ولاية``."""
    return key.startswith(ARABIC_AND) and key not in words_for("begins_as_and", "ar")


def _rows(topic: Topic) -> Iterator[tuple[str, str, Entry]]:
    for row in lines_of(topic.value):
        strength = int(row.get("strength") or 0)
        entry = Entry(topic, row["meaning"], strength, row.get("near") or "")
        for phrase in row["phrase"].split("|"):
            words = partial(_in_phrase, row["lang"])
            for order in _orders(_MEANING.sub(words, phrase.strip())):
                yield row["lang"], order, entry


def _orders(phrase: str) -> tuple[str, ...]:
    """A phrase, or the two that ``↔`` stands for: ``suspended ↔ flights``, either way round."""
    one, mark, other = (part.strip() for part in phrase.partition(EITHER_ORDER))
    return (f"{one} … {other}", f"{other} … {one}") if mark else (phrase,)


def _in_phrase(lang: str, named: re.Match[str]) -> str:
    """The words of a meaning as a phrase has them: ``قبله/قبلها``."""
    return "/".join(
        row["phrase"].replace("|", "/")
        for row in lines_of("words")
        if (row["lang"], row["meaning"]) == (lang, named["meaning"])
    )


@cache
def lines_of(table: str) -> tuple[dict[str, str], ...]:
    """The rows of ``data/TABLE.csv``, as they stand there."""
    file = resources.files("mapapp.incidents") / "data" / f"{table}.csv"
    return tuple(csv.DictReader(file.read_text("utf-8").splitlines()))
