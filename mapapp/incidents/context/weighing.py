"""Named signs, each a number, to points and to a chance by what each of them weighs."""

from __future__ import annotations

import math
from itertools import repeat
from operator import mul
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Signs: TypeAlias = "dict[str, float]"

LEAST_CHANCE = 0.02
"""Chance of a place or a date below which less makes no difference."""
CONSTANT = "constant"
"""Name of the weight that everything has, whatever its signs."""


def doubt_of(chance: float) -> float:
    """A chance to a number that grows as it falls."""
    return -math.log(max(chance, LEAST_CHANCE))


def points_of(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The log-odds that signs add up to; one without a weight adds nothing."""
    points: float = sum(map(mul, map(weights.get, signs, repeat(0.0)), signs.values()))
    return points


def shares_of(points: Sequence[float]) -> list[float]:
    """How likely each of some alternatives is, of which one holds, by their points."""
    top = max(points, default=0.0)
    raised = [math.exp(point - top) for point in points]
    whole = sum(raised)
    return [one / whole for one in raised]


def chance_of(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The chance that follows from signs by a logistic model."""
    return 1 / (1 + math.exp(-points_of(signs, weights) - weights.get(CONSTANT, 0.0)))
