"""Phrases that people write down, to where a text says them: linear in the words of the text.

A phrase is words with blanks between them: ``frapp*`` any ending, ``raid/strike`` either word,
``attaquer~`` any form of the verb, ``…`` up to four words between, ``#`` a number.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from mapapp.incidents.text.inflection import verb_forms
from mapapp.incidents.text.words import Words, fold_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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


Hit: TypeAlias = tuple[int, int, tuple[T, ...], int | None]
"""The same of all phrases that some words are: most are made, and few of them asked about."""
TEN = 10


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands at one place of a phrase."""

    words: frozenset[str]
    stems: tuple[str, ...]
    is_gap: bool = False
    is_number: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether its words are all that fits it."""
        return not (self.stems or self.is_gap or self.is_number)

    def may_be(self, forms: tuple[str, ...]) -> bool:
        """Whether a word may stand here: a gap and a number have to be looked at."""
        return self.is_gap or self.is_number or self.fits(forms)

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


class _Node(NamedTuple, Generic[T]):
    """Phrases that begin with the same words, by how they go on."""

    said: tuple[T, ...]
    """What the words say if no more follow."""
    counted: tuple[T, ...]
    """The same where one of them is a number."""
    by_next: dict[str, _Node[T]]
    """Phrases that go on with one of few known words, by that word."""
    others: tuple[_Pattern[T], ...]
    """The rest, which a gap, a number or the beginning of a word follows."""
    needed: frozenset[str]
    """Words of which the rest need one within the reach of a gap; empty if that is not known."""


_NOTHING: _Node[Any] = _Node((), (), {}, (), frozenset())


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
        self._starting: dict[str, _Node[T]] = {}
        self._nodes: dict[tuple[tuple[_Pattern[T], ...], int], _Node[T]] = {}
        self._counted: dict[str, int | None] = {}
        # One piece for all phrases that have it: most words of phrases are in many.
        known: dict[_Piece, _Piece] = {}
        for text, entry in phrases:
            pieces = tuple(known.setdefault(one, one) for one in _read_phrase(text, lang))
            self._add(_Pattern(pieces, entry, any(piece.is_number for piece in pieces)))

        self._shortest = min(map(len, self._stems), default=1)

    def _add(self, pattern: _Pattern[T]) -> None:
        piece = pattern.pieces[0]
        if piece.is_number:
            self._numbered.append(pattern)
        for word in sorted(piece.words):
            self._exact.setdefault(word, []).append(pattern)
        for stem in piece.stems:
            self._stems.setdefault(stem, []).append(pattern)

    def find(self, words: Words, among: range) -> list[Found[T]]:
        """Find every phrase that lies among these words; overlapping ones all come.

        Of those that begin with one word, what is told word for word comes first.
        """
        return [
            Found(first, last, entry, number)
            for first, last, said, number in self.hits(words, among)
            for entry in said
        ]

    def hits(self, words: Words, among: range) -> list[Hit[T]]:
        """The same, in the same order, of which a record each is yet to be made."""
        keys, stop = words.keys, among.stop
        found: list[Hit[T]] = []
        rest: list[tuple[tuple[_Pattern[T], ...], int]] = []
        add = found.append
        starting = map(self._starting.get, keys[among.start : stop])
        for index, known in zip(among, starting, strict=True):
            if known is _NOTHING:
                continue
            node: _Node[T] | None = known or self._start(keys[index])
            at = index
            while node:
                said, counted, by_next, others, needed = node
                if said:
                    add((index, at, said, None))
                if counted:
                    add((index, at, counted, self._number_in(keys, index, at)))
                at += 1
                if at == stop:
                    break
                if others and not (needed and needed.isdisjoint(keys[at : at + GAP + 1])):
                    rest.append((others, at))
                node = by_next.get(keys[at])
            while rest:
                others, at = rest.pop()
                found += self._going_on(others, keys, index, at, stop)
        return found

    def _going_on(
        self,
        patterns: tuple[_Pattern[T], ...],
        keys: tuple[str, ...],
        first: int,
        index: int,
        stop: int,
    ) -> Iterator[Hit[T]]:
        """Find those of some phrases whose rest begins at ``index``."""
        following = forms(keys[index], self.lang)
        for pattern in patterns:
            if not pattern.pieces[index - first].may_be(following):
                continue
            last = self._match(pattern.pieces, index - first, keys, index, stop)
            if last is not None:
                number = self._number_in(keys, first, last) if pattern.has_number else None
                yield first, last, (pattern.entry,), number

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

    def _start(self, key: str) -> _Node[T]:
        if len(self._starting) >= CACHE:
            self._starting.clear()
        patterns = list(self._numbered) if self.number(key) is not None else []
        for form in forms(key, self.lang):
            patterns += self._exact.get(form, ())
            for length in range(self._shortest, len(form) + 1):
                patterns += self._stems.get(form[:length], ())
        start = self._node(tuple(dict.fromkeys(patterns)), 1) if patterns else _NOTHING
        self._starting[key] = start
        return start

    def _node(self, patterns: tuple[_Pattern[T], ...], depth: int) -> _Node[T]:
        """What begins with the same ``depth`` words; all forms of a verb, all numbers share it."""
        if (known := self._nodes.get((patterns, depth))) is None:
            known = self._nodes[patterns, depth] = self._made(patterns, depth)
        return known

    def _made(self, patterns: tuple[_Pattern[T], ...], depth: int) -> _Node[T]:
        said: list[T] = []
        counted: list[T] = []
        others: list[_Pattern[T]] = []
        by_next: dict[str, list[_Pattern[T]]] = {}
        for pattern in patterns:
            if len(pattern.pieces) == depth:
                (counted if pattern.has_number else said).append(pattern.entry)
            # An Arabic word is looked up in several forms, so no table of one form will do.
            elif self.lang != "ar" and pattern.pieces[depth].is_exact:
                for word in pattern.pieces[depth].words:
                    by_next.setdefault(word, []).append(pattern)
            else:
                others.append(pattern)
        return _Node(
            tuple(said),
            tuple(counted),
            {word: self._node(tuple(some), depth + 1) for word, some in by_next.items()},
            tuple(others),
            self._needed([one.pieces[depth + one.pieces[depth].is_gap] for one in others]),
        )

    def _needed(self, pieces: Sequence[_Piece]) -> frozenset[str]:
        """All words that fit one of these pieces, where they can be told."""
        if self.lang == "ar" or not all(piece.is_exact for piece in pieces):
            return frozenset()
        return frozenset().union(*(piece.words for piece in pieces))

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
        for prefix in ("بال", "كال", "لل", "ال", "ب", "ل")
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
