"""What places are called besides their names: ``the village``, where ``the village of X`` was told.

In: the mentions of an article. Out: by place, the nouns it was told with; by sentence, the nouns
that stand in it for a place that is told elsewhere.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.incidents.text.phrases import CACHE, forms
from mapapp.incidents.text.tables import Topic, words_for
from mapapp.mentions.arabic import ARABIC_ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mapapp.incidents.context.weighing import Signs
    from mapapp.incidents.reading import Reading
    from mapapp.records import Resolution, Span

STEM = 3
"""Letters that a Russian noun has in every case."""


class PlaceNouns:
    """The nouns of one article's places, each read once."""

    def __init__(self, reading: Reading, named: Iterable[Resolution]) -> None:
        self._reading = reading
        self._lang = reading.article.lang
        self._by_noun: dict[str, dict[str, int]] = {}
        """By noun, the ids of the places that were told with it, and where they first were."""
        self._told_with: set[int] = set()
        for one in named:
            if one.place is not None and one.mention.span.start >= 0:
                self._read(one, one.place.id)
        self._found: dict[int, list[tuple[int, str]]] = {}

    def signs(self, sentence: int, inside: Span, places: Sequence[Resolution]) -> list[Signs]:
        """For each of some places whether a noun in a run of a sentence stands for it.

        None has a sign where the noun stands for none of them.
        """
        ids = self._called(sentence, inside)
        called = [one.place is not None and one.place.id in ids for one in places]
        if not any(called):
            return [{} for _ in places]
        return [{"called_so" if is_so else "called_otherwise": 1.0} for is_so in called]

    def _called(self, sentence: int, inside: Span) -> set[str]:
        """The ids of the places that were told before with a noun that stands there."""
        words, start = self._reading.words, self._reading.sentences[sentence].span.start
        nouns = {
            noun
            for index, noun in self._pointing(sentence)
            if inside.start <= words.starts[index] < inside.end
        }
        return {
            place
            for noun in nouns
            for place, at in self._by_noun.get(noun, {}).items()
            if at < start
        }

    def _pointing(self, sentence: int) -> list[tuple[int, str]]:
        """The nouns of a sentence that stand without the name of a place, each at its word."""
        if not self._by_noun:
            return []
        if sentence not in self._found:
            self._found[sentence] = list(self._read_pointing(sentence))
        return self._found[sentence]

    def _read(self, one: Resolution, place_id: str) -> None:
        """Remember the noun right before a name, or the first or the last word of it."""
        reading = self._reading
        inside = reading.words.touching(one.mention.span)
        sentence = reading.sentence_at(one.mention.span.start)
        if not inside or sentence < 0:
            return
        passed = reading.firsts(sentence, Topic.ROLE, "genitive")
        before = inside.start - 1
        while before in passed:
            before -= 1
        keys = reading.words.keys
        for index in {before, inside.start, inside.stop - 1, inside.stop}:
            if 0 <= index < len(keys) and (noun := noun_of(keys[index], self._lang)):
                self._told_with.add(index)
                self._by_noun.setdefault(noun, {}).setdefault(place_id, one.mention.span.start)

    def _read_pointing(self, sentence: int) -> Iterator[tuple[int, str]]:
        words, definite = self._reading.words, words_for("definite", self._lang)
        for index in self._reading.words_in(sentence):
            key = words.keys[index]
            noun = noun_of(key, self._lang)
            if noun is None or noun not in self._by_noun or index in self._told_with:
                continue
            if self._lang == "ar":
                is_known = key[: len(key) - len(noun)].endswith((ARABIC_ARTICLE, "لل"))
            else:
                is_known = self._lang == "ru" or words.keys[index - 1] in definite
            if is_known:
                yield index, noun


@lru_cache(maxsize=CACHE)
def noun_of(key: str, lang: str) -> str | None:
    """The noun for a sort of place that a word is, as it is compared; ``None`` for no such."""
    nouns = words_for("place_called", lang)
    if lang == "ar":
        return next((form for form in forms(key, lang) if form in nouns), None)
    if key not in nouns:
        return None
    return key[:STEM] if lang == "ru" else key
