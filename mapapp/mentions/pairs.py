"""Two features of a name together, where they say more or less than the sum of both.

A capital before a name and one after it each speak against a place; together they are often a
headline. What pairs add was fitted (``lexicon/pairs.py``), for names that are listed.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations, repeat
from typing import TYPE_CHECKING

from mapapp.mentions.lexicon.pairs import PAIRS

if TYPE_CHECKING:
    from collections.abc import Iterable

Pair = tuple[str, str]


def pairs_of(features: Iterable[str]) -> list[Pair]:
    """Give every two of some features, each pair in order of the alphabet."""
    return list(combinations(sorted(set(features)), 2))


def pairs_that_weigh(features: Iterable[str]) -> tuple[tuple[Pair, float], ...]:
    """Give the pairs among a sighting's features that add anything, with what log-odds."""
    points = points_of_pairs()
    return tuple([(pair, points[pair]) for pair in pairs_of(features) if pair in points])


def points_together(features: Iterable[str]) -> float:
    """Sum what the pairs among a sighting's features add, in log-odds."""
    paired = sorted(_paired().intersection(features))
    return sum(map(points_of_pairs().get, combinations(paired, 2), repeat(0.0)))


@cache
def points_of_pairs() -> dict[Pair, float]:
    """Read what each pair adds, in log-odds."""
    lines = (line.split() for line in PAIRS.strip().splitlines())
    return {(first, second): float(points) for first, points, *others in lines for second in others}


@cache
def _paired() -> frozenset[str]:
    return frozenset(feature for pair in points_of_pairs() for feature in pair)
