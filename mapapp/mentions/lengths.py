"""Lengths in words: ``30 km``, ``une trentaine de kilomètres``, ``20 to 30 miles``.

The words before a phrase to metres, and by how much they may be off, as they were said.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from mapapp.mentions.arabic import ARABIC_AND
from mapapp.mentions.relativewords import FEW, LENGTHS, METRES, NUMBERS, UNITS

LEFT = 64
"""Code points before a phrase in which its length is looked for."""
FARTHEST_M = 2_000_000.0
"""A greater distance tells no place by another."""
MOST_DIGITS = 8
"""Of a number, with its decimals."""
FEW_AND_ERROR = (5.0, 4.0)
"""``A few kilometres``: anything from one to nine."""

HUNDRED = 100
_PARTS = re.compile(r"[\s-]+")
_STEPS = (1.0, 5.0, 10.0, 50.0, 100.0, 500.0, 1000.0)


class Length(NamedTuple):
    """A distance as it was said, in metres, and where in the text it begins."""

    start: int
    metres: float
    error_m: float


def length_before(blanked: str, match: re.Match[str], lang: str) -> Length | None:
    """Read the length that stands before a direction, or whose unit begins the phrase."""
    start = match.start()
    first = max(0, start - LEFT)
    # What is measured from a place, without direction, begins with its unit.
    unit = UNITS[lang].match(blanked, start)
    found = LENGTHS[lang].search(blanked[first : unit.end() if unit else start])
    if found is None:
        return None
    low = _number(found["low"], lang)
    high = _number(found["high"], lang) if found["high"] else low
    if low is None or high is None:
        return None
    metres = next(metres for word, metres in METRES if word.search(found["unit"].lower()))
    middle, error = (low[0] + high[0]) / 2, abs(high[0] - low[0]) / 2 + low[1]
    if middle * metres > FARTHEST_M:
        return None
    return Length(first + found.start("low"), middle * metres, error * metres)


def _number(words: str, lang: str) -> tuple[float, float] | None:
    """Read a number, and by how much it may be off; ``None`` for what is no number after all."""
    words = words.lower()
    if words in FEW[lang]:
        return FEW_AND_ERROR
    if words in NUMBERS[lang]:
        value = float(NUMBERS[lang][words])
        # "Une trentaine" says itself that it is no exact thirty.
        return value, roundness(value) * (2 if " " in words else 1)
    if (spelt := _spelt(words, lang)) is not None:
        return spelt, roundness(spelt)
    digits = re.sub(r"\s|[.,](?=\d{3}(?!\d))", "", words).replace(",", ".").replace("٫", ".")
    if len(digits) > MOST_DIGITS or digits.count(".") > 1:
        return None
    value = float(digits)
    return value, roundness(value)


def _spelt(words: str, lang: str) -> float | None:
    """A number of several words, ``ста тридцати``, ``two hundred``; ``None`` for none."""
    parts = [NUMBERS[lang].get(part.removeprefix(ARABIC_AND)) for part in _PARTS.split(words)]
    told = [part for part in parts if part is not None]
    if not told or not words[0].isalpha():
        return None
    total = float(told[0])
    for part in told[1:]:
        total = total * part if part == HUNDRED and total < HUNDRED else total + part
    return total


def roundness(value: float) -> float:
    """By how much a number may have been rounded: half of its step.

    The step is the largest of 1, 5, 10, 50, 100 … that divides it and goes into it at least
    twice: 30 was rounded to tens, and is 25 to 35; 35 to fives; 32 is 32. Half a unit of the
    last place for a number with a decimal.
    """
    if value != int(value):
        return 0.05
    steps = [step for step in _STEPS if value % step == 0 and value >= 2 * step]
    return max(steps, default=1.0) / 2
