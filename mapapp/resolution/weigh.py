"""What each kind of evidence weighs, and how points become a probability.

The weights stand in ``weights.py``, fitted by ``benchmarks/fit_resolution.py``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from mapapp.records import Candidate, Place, Reason
from mapapp.resolution.evidence import (
    closeness,
    containment,
    feature_cue,
    name,
    population,
    rank,
    region,
)
from mapapp.resolution.scene import Question, Scene
from mapapp.resolution.weights import NOT_IN_GAZETTEER, WEIGHTS

Measure = Callable[[Place, Question, Scene], float]
Tell = Callable[[Place, Question, Scene], str]


class Evidence(NamedTuple):
    """One kind of evidence; its weight stands under its key."""

    key: str
    measure: Measure
    tell: Tell


EVIDENCE = (
    Evidence("population", population.measure, population.tell),
    Evidence("rank", rank.measure, rank.tell),
    Evidence("name", name.measure, name.tell),
    Evidence("cue", feature_cue.measure, feature_cue.tell),
    Evidence("containment", containment.measure, containment.tell),
    Evidence("country_named", region.measure_country, region.tell_country),
    Evidence("province_named", region.measure_province, region.tell_province),
    Evidence("near", closeness.measure_near, closeness.tell_near),
    Evidence("province_shared", closeness.measure_province, closeness.tell_province),
    Evidence("country_shared", closeness.measure_country, closeness.tell_country),
)


def score(place: Place, question: Question, scene: Scene) -> float:
    """Sum the points of all evidence for one candidate."""
    return sum(WEIGHTS[kind.key] * kind.measure(place, question, scene) for kind in EVIDENCE)


def explain(place: Place, question: Question, scene: Scene) -> Candidate:
    """Weigh one candidate again, with a reason for every point."""
    reasons = []
    for kind in EVIDENCE:
        points = WEIGHTS[kind.key] * kind.measure(place, question, scene)
        if abs(points) >= 0.05:
            reasons.append(Reason(round(points, 2), kind.tell(place, question, scene)))
    total = score(place, question, scene)
    return Candidate(place, round(total, 3), tuple(reasons))


def probabilities(scores: Sequence[float]) -> list[float]:
    """Give each candidate its share, leaving one for the place that is none of them."""
    top = max((*scores, NOT_IN_GAZETTEER))
    weights = [math.exp(points - top) for points in scores]
    total = sum(weights) + math.exp(NOT_IN_GAZETTEER - top)
    return [weight / total for weight in weights]
