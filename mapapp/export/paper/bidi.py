"""The order in which a line's letters stand: the Unicode Bidirectional Algorithm (UAX 9).

Letters that would turn the order around by themselves (embeddings, overrides, isolates, marks)
are left without effect, so that text from outside cannot show itself in a false order.
"""

from __future__ import annotations

import itertools
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

CONTROLS: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)

_NEUTRAL: Final = frozenset(
    "B S WS ON ES ET CS LRE LRO RLE RLO PDF LRI RLI FSI PDI".split()  # noqa: SIM905 - easier to read
)
"""Once numbers have taken what belongs to them."""
_STRONG: Final = frozenset({"L", "R", "AL"})
_JOINED_NUMBERS: Final = frozenset({("EN", "ES"), ("EN", "CS"), ("AN", "CS")})
"""W4: a number and what may stand between two of its sort."""
_BRACKETS: Final = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "〈": "〉"}
_CLOSING: Final = {close: start for start, close in _BRACKETS.items()}


def is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (rules P2 and P3)."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def runs_left_anywhere(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)


def visual_runs(text: str, *, rtl: bool) -> list[tuple[str, bool]]:
    """A line's runs from left to right, each in logical order, and whether it runs to the left."""
    if not text:
        return []
    runs: list[tuple[int, str]] = []
    start = 0
    for level, group in itertools.groupby(levels(text, rtl=rtl)):
        length = len(list(group))
        runs.append((level, text[start : start + length]))
        start += length
    # L2: from the highest level on, what stands on it or above is turned around.
    for level in range(max(level for level, _ in runs), 0, -1):
        turned: list[tuple[int, str]] = []
        for is_above, part in itertools.groupby(runs, key=lambda run: run[0] >= level):
            stretch = list(part)
            turned += reversed(stretch) if is_above else stretch
        runs = turned
    return [(part, level % 2 == 1) for level, part in runs]


def levels(text: str, *, rtl: bool) -> list[int]:
    """The embedding level of each letter of a line."""
    base = int(rtl)
    edge = "R" if rtl else "L"
    kinds = [unicodedata.bidirectional(letter) or "L" for letter in text]
    _resolve_weak(kinds, edge)
    _resolve_brackets(text, kinds, edge)
    _resolve_neutral(kinds, edge)
    found = [base + _RAISED[base][kind] for kind in kinds]
    # L1: what is blank at the end belongs to the paragraph.
    for index in range(len(text) - 1, -1, -1):
        if not text[index].isspace():
            break
        found[index] = base
    return found


_RAISED: Final = ({"L": 0, "R": 1, "AN": 2, "EN": 2}, {"R": 0, "L": 1, "AN": 1, "EN": 1})
"""I1 and I2."""


def _resolve_weak(kinds: list[str], edge: str) -> None:
    """W1 to W7."""
    before = strong = edge
    for index in range(len(kinds)):
        if kinds[index] in {"NSM", "BN"}:
            kinds[index] = before
        if kinds[index] == "EN" and strong == "AL":
            kinds[index] = "AN"
        elif kinds[index] in _STRONG:
            strong = kinds[index]
        before = kinds[index]
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for index in range(1, len(kinds) - 1):
        left, kind, right = kinds[index - 1 : index + 2]
        if left == right and (left, kind) in _JOINED_NUMBERS:
            kinds[index] = left
    for start, end in _stretches(kinds, {"ET"}):
        beside = {*kinds[start - 1 : start], *kinds[end : end + 1]}
        kinds[start:end] = ["EN" if "EN" in beside else "ON"] * (end - start)
    _resolve_numbers(kinds, edge)


def _resolve_numbers(kinds: list[str], edge: str) -> None:
    """W6 and W7."""
    strong = edge
    for index, kind in enumerate(kinds):
        if kind in _NEUTRAL:
            kinds[index] = "ON"
        elif kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _resolve_brackets(text: str, kinds: list[str], edge: str) -> None:
    """N0: a pair of brackets goes with what stands in it."""
    waiting: list[int] = []
    pairs = []
    for index, letter in enumerate(text):
        if kinds[index] != "ON":
            continue
        if letter in _BRACKETS:
            waiting.append(index)
        elif letter in _CLOSING:
            opened = next((i for i in reversed(waiting) if text[i] == _CLOSING[letter]), None)
            if opened is not None:
                del waiting[waiting.index(opened) :]
                pairs.append((opened, index))
    for opened, closed in sorted(pairs):
        inside = {_direction(kind) for kind in kinds[opened + 1 : closed]} - {""}
        if edge in inside:
            kinds[opened] = kinds[closed] = edge
        elif inside:
            before = next((d for k in reversed(kinds[:opened]) if (d := _direction(k))), edge)
            kinds[opened] = kinds[closed] = before if before in inside else edge


def _resolve_neutral(kinds: list[str], edge: str) -> None:
    """N1 and N2."""
    for start, end in _stretches(kinds, {"ON"}):
        left = _direction(kinds[start - 1]) if start else edge
        right = _direction(kinds[end]) if end < len(kinds) else edge
        kinds[start:end] = [left if left == right else edge] * (end - start)


def _direction(kind: str) -> str:
    return "R" if kind in {"AN", "EN"} else kind if kind in {"L", "R"} else ""


def _stretches(kinds: Sequence[str], wanted: set[str]) -> list[tuple[int, int]]:
    found = []
    start = 0
    for is_wanted, group in itertools.groupby(kinds, key=wanted.__contains__):
        end = start + len(list(group))
        if is_wanted:
            found.append((start, end))
        start = end
    return found
