"""The words around a mention, by the phrases of ``data/roles.csv``: syntax only.

The role that follows is for ``roles.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp.incidents.reading import SAYING
from mapapp.incidents.text.languages import FOLLOWING_ADJECTIVE
from mapapp.incidents.text.tables import NOTHING, Topic, is_led_by_and, words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.text.phrases import Found
    from mapapp.incidents.text.tables import Entry
    from mapapp.records import Span

LOOK_RIGHT = 3
PEOPLE = ("whose:", "one:", "pair:")
"""How the meanings of words for people begin."""
_BREAKS = frozenset(",;:.!?()–—")
_NONE: Mapping[str, int] = {}
HYPHENS = frozenset("-‐‑")


class Neighbours:
    """The phrases around mentions that say what a place does, by where they begin and end.

    What stands further off than the sentences beside that of a mention is near none.
    """

    def __init__(self, reading: Reading, mentions: Iterable[Span]) -> None:
        self.text = reading.text
        self.words = reading.words
        self.lang = reading.article.lang
        self.dated = {index for one in reading.dates for index in reading.words.within(one.span)}
        self.saying: dict[int, int] = {}
        self.said: dict[int, int] = {}
        self.ending: dict[int, dict[str, int]] = {}
        self.starting: dict[tuple[str, int], int] = {}
        self.cue_starts: set[int] = set()
        self.cue_ends: set[int] = set()
        self.people: set[int] = set()
        """Last words of phrases for people: ``two youths``."""
        self.counting: set[int] = set()
        """Last words of phrases before a number: ``نحو``, about, which is ``towards``, too."""
        there = {reading.sentence_at(one.start) for one in mentions}
        near = sorted({at + beside for at in there for beside in (-1, 0, 1)})
        for at in near:
            if not 0 <= at < len(reading.sentences):
                continue
            unsaid = reading.firsts(at, Topic.SPEECH, NOTHING)
            for found in reading.of(at, Topic.SPEECH, *SAYING):
                if found.first not in unsaid:
                    self.saying[found.first] = found.last
                    self.said[found.last] = found.first
            self._add_cues(reading.of(at, Topic.CUE))
            self._add_people(reading.of(at, Topic.CASUALTY))
            armed = reading.firsts(at, Topic.ROLE, "with")
            for first, last, entry, _ in reading.of(at, Topic.ROLE):
                meaning = entry.meaning
                if meaning == "compare" and self._is_no_comparison(first, last):
                    continue
                if first in armed:  # of "from mortars" nobody comes
                    continue
                # They come in order of the first.
                self.ending.setdefault(last, {}).setdefault(meaning, first)
                if last >= self.starting.get((meaning, first), last):
                    self.starting[meaning, first] = last

    def _is_no_comparison(self, first: int, last: int) -> bool:
        """``Как-Сай`` is a name, and ``после того как`` opens a clause."""
        conjoined = words_for("before_as", self.lang)
        return self.text[self.words.ends[last] :][:1] == "-" or (
            first > 0 and self.words.keys[first - 1] in conjoined
        )

    def _add_cues(self, found: Sequence[Found[Entry]]) -> None:
        misleading = [one for one in found if one.entry.meaning == NOTHING]
        for cue in found:
            if cue.entry.strength and not any(
                one.first <= cue.first <= one.last for one in misleading
            ):
                self.cue_starts.add(cue.first)
                self.cue_ends.add(cue.last)

    def _add_people(self, found: Sequence[Found[Entry]]) -> None:
        for one in found:
            if one.entry.meaning.startswith(PEOPLE):
                self.people.add(one.last)
            elif one.entry.meaning == "about":
                self.counting.add(one.last)

    def is_any(self, index: int, *meanings: str) -> bool:
        """Whether a phrase that means one of these ends with a word."""
        return not self.meanings_at(index).keys().isdisjoint(meanings)

    def meanings_at(self, last: int) -> Mapping[str, int]:
        """The first word of the longest phrase that ends with a word, by what it means."""
        return self.ending.get(last, _NONE)

    def first_of(self, meaning: str, last: int) -> int | None:
        """The first word of the longest phrase of a meaning that ends with a word."""
        return self.meanings_at(last).get(meaning)

    def prefix(self, inside: range) -> Span | None:
        """The ``anti`` of ``anti-Balaka``, the ``ex`` of ``ex-Seleka``."""
        before = inside.start - 1
        if not self.is_word(before, "prefix"):
            return None
        gap = self.text[self.words.ends[before] : self.words.starts[inside.start]]
        return self.words.span(before, before) if gap in HYPHENS else None

    def suffix(self, inside: range) -> Span | None:
        """The ``based`` of ``the Somalia-based group``, the ``bound`` of ``a Cairo-bound bus``."""
        after = inside.stop
        if not self.is_word(after, "suffix"):
            return None
        gap = self.text[self.words.ends[after - 1] : self.words.starts[after]]
        return self.words.span(after, after) if gap in HYPHENS else None

    def is_seat(self, inside: range) -> bool:
        """Whether a name is that of a government's seat, though it is no capital: ``Tel Aviv``."""
        return ("seat", inside.start) in self.starting

    def noun_of_adjective(self, inside: range, meaning: str) -> Span | None:
        """The noun that an adjective goes with: before it or after it, as its language has it."""
        if self.lang in FOLLOWING_ADJECTIVE:
            for last in range(inside.start - 1, max(-1, inside.start - 3), -1):
                first = self.first_of(meaning, last)
                if first is not None:
                    return self.words.span(first, last)
            return None
        for first in range(inside.stop, min(len(self.words.keys), inside.stop + LOOK_RIGHT)):
            end = self.starting.get((meaning, first))
            if end is not None and not self.is_broken(inside.stop - 1, first):
                return self.words.span(first, end)
        return None

    def is_joining(self, between: Span) -> bool:
        """Whether only ``and``, ``or`` and words of place stand in a run of text.

        In Arabic, where ``and`` is written onto a word, a comma or one such word has to.
        """
        words = self.words.within(between)
        if not all(self.is_any(index, "and", "through", "place_noun") for index in words):
            return False
        if self.lang != "ar" or "," in self.text[between.start : between.end]:
            return True
        return any(is_led_by_and(self.words.keys[index]) for index in words)

    def is_word(self, index: int, meaning: str) -> bool:
        """Whether the word at an index, if there is one, has a meaning beside others."""
        keys = self.words.keys
        return 0 <= index < len(keys) and keys[index] in words_for(meaning, self.lang)

    def is_capital(self, index: int) -> bool:
        """Whether a word is written with a capital."""
        return self.text[self.words.starts[index]].isupper()

    def is_led_on(self, index: int) -> bool:
        """Whether a word follows the one before it with no mark between."""
        return index < len(self.words.keys) and not self.is_broken(index - 1, index)

    def is_broken(self, first: int, last: int) -> bool:
        """Whether punctuation other than a hyphen or an apostrophe parts two words.

        The comma of ``3,000`` parts none.
        """
        between = self.text[self.words.ends[first] : self.words.starts[last]]
        if between == "," and self.words.keys[first].isdecimal():
            return False
        return not _BREAKS.isdisjoint(between)
