"""Phrases that people write down, to where a text says them: linear in the words of the text.

A phrase is words with blanks between them: ``frapp*`` any ending, ``raid/strike`` either word,
``attaquer~`` any form of the verb, ``…`` up to four words between, ``#`` a number.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from mapapp.incidents.text.inflection import verb_forms
from mapapp.incidents.text.words import Words, fold_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

GAP = 4
"""Most words that ``…`` stands for."""
CACHE = 100_000
"""Distinct words whose phrases are remembered."""

_PIECE = re.compile(r"…|[^\W_]+[*~]?|#|/")

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """A phrase in a text: words ``first`` to ``last``, both included."""

    first: int
    last: int
    entry: T
    number: int | None = None
    """What stood for ``#``."""


TEN = 10


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands at one place of a phrase."""

    words: frozenset[str]
    stems: tuple[str, ...]
    is_gap: bool = False
    is_number: bool = False

    def fits(self, forms: tuple[str, ...]) -> bool:
        """Whether a word, in one of its forms, is a word of this piece or begins with a stem."""
        if not self.words.isdisjoint(forms):
            return True
        return bool(self.stems) and any(form.startswith(self.stems) for form in forms)


@dataclass(frozen=True, slots=True, eq=False)
class _Pattern(Generic[T]):
    """One phrase; there is one of each."""

    pieces: tuple[_Piece, ...]
    entry: T
    has_number: bool


@dataclass(frozen=True, slots=True)
class _Start(Generic[T]):
    """Phrases that a word may begin."""

    alone: tuple[T, ...]
    """What the word says by itself."""
    by_second: dict[str, tuple[_Pattern[T], ...]]
    """Those that go on with one of few known words, by that word."""
    others: tuple[tuple[_Piece | None, _Pattern[T]], ...]
    """The rest, each with what its second word has to fit; ``None`` for a gap or for no word."""


_NOTHING: _Start[Any] = _Start((), {}, ())


class Phrases(Generic[T]):
    """Phrases of one language, ready to be found in its texts."""

    def __init__(
        self, lang: str, phrases: Iterable[tuple[str, T]], numbers: Mapping[str, int]
    ) -> None:
        self.lang = lang
        self._numbers = numbers
        self._exact: dict[str, list[_Pattern[T]]] = {}
        self._stems: dict[str, list[_Pattern[T]]] = {}
        self._numbered: list[_Pattern[T]] = []
        self._starting: dict[str, _Start[T]] = {}
        self._counted: dict[str, int | None] = {}
        # One piece for all phrases that have it: most words of phrases are in many.
        known: dict[_Piece, _Piece] = {}
        for text, entry in phrases:
            pieces = tuple(known.setdefault(one, one) for one in _read_phrase(text, lang))
            self._add(_Pattern(pieces, entry, any(piece.is_number for piece in pieces)))

    def _add(self, pattern: _Pattern[T]) -> None:
        piece = pattern.pieces[0]
        if piece.is_number:
            self._numbered.append(pattern)
        for word in sorted(piece.words):
            self._exact.setdefault(word, []).append(pattern)
        for stem in piece.stems:
            self._stems.setdefault(stem, []).append(pattern)

    def find(self, words: Words, among: range) -> list[Found[T]]:
        """Find every phrase that lies among these words; overlapping ones all come."""
        keys = words.keys
        found: list[Found[T]] = []
        add = found.append
        make = tuple.__new__  # in half the time of the class's own: there is one for most words
        starting = map(self._starting.get, keys[among.start : among.stop])
        for index, known in zip(among, starting, strict=True):
            if known is _NOTHING:
                continue
            start = known or self._start(keys[index])
            for entry in start.alone:
                add(make(Found, (index, index, entry, None)))
            if not start.by_second and not start.others:
                continue
            following = keys[index + 1] if index + 1 < among.stop else ""
            patterns = start.by_second.get(following, ())
            if start.others:
                shapes = forms(following, self.lang)
                others = (one for piece, one in start.others if not piece or piece.fits(shapes))
                patterns = (*patterns, *others)
            for pattern in patterns:
                last = self._match(pattern.pieces, 1, keys, index + 1, among.stop)
                if last is not None:
                    number = self._number_in(keys, index, last) if pattern.has_number else None
                    found.append(Found(index, last, pattern.entry, number))
        return found

    def number(self, key: str) -> int | None:
        """What a word counts, in digits or spelled out; ``None`` for no number."""
        if key.isdecimal() and len(key) <= 4:
            return int(key)
        return self._numbers.get(key)

    def number_in(self, key: str) -> int | None:
        """What a word counts in the first of its forms that counts; ``None`` for no number."""
        if key not in self._counted:
            if len(self._counted) >= CACHE:
                self._counted.clear()
            numbers = map(self.number, forms(key, self.lang))
            self._counted[key] = next((one for one in numbers if one is not None), None)
        return self._counted[key]

    def _start(self, key: str) -> _Start[T]:
        if len(self._starting) >= CACHE:
            self._starting.clear()
        patterns = list(self._numbered) if self.number(key) is not None else []
        for form in forms(key, self.lang):
            patterns += self._exact.get(form, ())
            for length in range(1, len(form) + 1):
                patterns += self._stems.get(form[:length], ())
        start = self._sorted(list(dict.fromkeys(patterns)))
        self._starting[key] = start
        return start

    def _sorted(self, patterns: list[_Pattern[T]]) -> _Start[T]:
        """Phrases by how many of them a look at the next word leaves out."""
        if not patterns:
            return _NOTHING
        alone = []
        by_second: dict[str, list[_Pattern[T]]] = {}
        others: list[tuple[_Piece | None, _Pattern[T]]] = []
        for pattern in patterns:
            if len(pattern.pieces) == 1 and not pattern.has_number:
                alone.append(pattern.entry)
                continue
            second = pattern.pieces[1] if len(pattern.pieces) > 1 else None
            if second is None or second.is_gap or second.is_number:
                others.append((None, pattern))
                continue
            # An Arabic word is looked up in several forms, so no table of one form will do.
            if self.lang == "ar" or second.stems:
                others.append((second, pattern))
                continue
            for word in second.words:
                by_second.setdefault(word, []).append(pattern)
        following = {word: tuple(some) for word, some in by_second.items()}
        return _Start(tuple(alone), following, tuple(others))

    def _match(
        self,
        pieces: tuple[_Piece, ...],
        piece: int,
        keys: tuple[str, ...],
        index: int,
        stop: int,
    ) -> int | None:
        """Index of the last word of the phrase, whose rest begins at ``index``."""
        for at in range(piece, len(pieces)):
            if pieces[at].is_gap:
                after = pieces[at + 1]
                for start in range(index, min(index + GAP + 1, stop)):
                    if self._fits(after, keys[start]):
                        last = self._match(pieces, at + 2, keys, start + 1, stop)
                        if last is not None:
                            return last
                return None
            if index >= stop or not self._fits(pieces[at], keys[index]):
                return None
            index += 1
        return index - 1

    def _fits(self, piece: _Piece, key: str) -> bool:
        if piece.is_number:
            return self.number_in(key) is not None
        if self.lang == "ar":
            return piece.fits(forms(key, self.lang))
        return key in piece.words or key.startswith(piece.stems)

    def _number_in(self, keys: tuple[str, ...], first: int, last: int) -> int | None:
        numbers = ((index, self.number_in(keys[index])) for index in range(first, last + 1))
        at, number = next((one for one in numbers if one[1] is not None), (first, None))
        tens = self._numbers.get(keys[at - 1], 0) if at and number and number < TEN else 0
        # "twenty-five years", "двадцать пять лет"
        return number + tens if number and tens > TEN and not tens % TEN else number


PREPOSITIONS = frozenset(("في", "من", "عن"))
"""Arabic words of two letters that have ``and`` written onto them: ``وفي``."""


@lru_cache(maxsize=CACHE)
def forms(key: str, lang: str) -> tuple[str, ...]:
    """The ways in which a word can be looked up: Arabic writes "and", "by", "the" onto it."""
    if lang != "ar" or (len(key) <= 3 and key[1:] not in PREPOSITIONS):
        return (key,)
    joined = [key, *(key[1:] for conjunction in ("و", "ف") if key.startswith(conjunction))]
    bare = [
        form[len(prefix) :]
        for form in joined
        for prefix in ("بال", "كال", "لل", "ال", "ب", "ل", "ك")
        if form.startswith(prefix) and len(form) - len(prefix) >= 2
    ]
    return tuple(dict.fromkeys((*joined, *bare)))


def _read_phrase(text: str, lang: str) -> tuple[_Piece, ...]:
    pieces: list[list[str]] = []
    joined = False
    for piece in _PIECE.findall(text):
        if piece == "/":
            joined = True
            continue
        word = fold_words(piece, lang)
        words = list(verb_forms(word[:-1], lang)) if word.endswith("~") else [word]
        if joined:
            pieces[-1] += words
        else:
            pieces.append(words)
        joined = False
    if not pieces or pieces[0] == ["…"] or pieces[-1] == ["…"]:
        raise ValueError(f"the phrase {text!r} begins or ends with a gap, or is empty")
    if (["…"], ["…"]) in itertools.pairwise(pieces):
        raise ValueError(f"the phrase {text!r} has one gap right after another")
    return tuple(_piece(words) for words in pieces)


def _piece(words: list[str]) -> _Piece:
    return _Piece(
        words=frozenset(word for word in words if word not in "…#" and not word.endswith("*")),
        stems=tuple(word[:-1] for word in words if word.endswith("*")),
        is_gap=words == ["…"],
        is_number=words == ["#"],
    )
