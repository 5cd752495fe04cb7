"""What each kind of evidence weighs, and how points become a probability.

The weights stand in ``weights.py``, fitted by ``benchmarks/fit_resolution.py``, but for those
that no corpus at hand can tell, which stand here with what they rest on.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from mapapp.records import Candidate, Place, Reason
from mapapp.resolution.evidence import (
    absence,
    closeness,
    containment,
    feature_cue,
    kept,
    name,
    population,
    rank,
    region,
    town_of_name,
)
from mapapp.resolution.scene import Question, Scene
from mapapp.resolution.weights import ABSENCE_WEIGHTS, WEIGHTS

Measure = Callable[[Place, Question, Scene], float]
Tell = Callable[[Place, Question, Scene], str]


class Evidence(NamedTuple):
    """One kind of evidence for a candidate; its weight stands under its key."""

    key: str
    measure: Measure
    tell: Tell
    speaks: Callable[[Question, Scene], bool] = lambda _question, _scene: True
    """Whether it can be other than 0 for any candidate of a question."""


class Absence(NamedTuple):
    """One kind of evidence that the place meant is none of the candidates."""

    key: str
    measure: Callable[[Question], float]


EVIDENCE = (
    Evidence("population", population.measure, population.tell),
    Evidence("rank", rank.measure, rank.tell),
    Evidence("name", name.measure, name.tell),
    Evidence("cue", feature_cue.measure, feature_cue.tell, feature_cue.speaks),
    Evidence("containment", containment.measure, containment.tell, containment.speaks),
    Evidence("country_named", region.measure_country, region.tell_country, region.speaks_country),
    Evidence(
        "province_named", region.measure_province, region.tell_province, region.speaks_province
    ),
    Evidence("near", closeness.measure_near, closeness.tell_near, closeness.speaks),
    Evidence(
        "province_shared", closeness.measure_province, closeness.tell_province, closeness.speaks
    ),
    Evidence("country_shared", closeness.measure_country, closeness.tell_country, closeness.speaks),
)


KEPT = Evidence("kept", kept.measure, kept.tell)
TOWN_OF_NAME = Evidence("town_of_name", town_of_name.measure, town_of_name.tell)
ABSENCE = (
    Absence("any", absence.measure_any),
    Absence("no_rival", absence.measure_no_rival),
)
ABSENCE_OF_KEPT = Absence("kept", absence.measure_kept)

SET_BY_HAND = {"kept": 3.5, "town_of_name": 1.0}
"""No corpus at hand names places that are kept by hand. One is written about as much as a town
of 100,000 people, whose population gives it as many points. Nor does one name the provinces of
a war beside their towns: of two readings alike in all else, the town is meant three in four."""
ABSENCE_SET_BY_HAND = {"kept": -3.0}
"""The names of a row kept by hand were chosen for what is meant by them: one reading in twenty
times fewer means something else."""

_ALL = (
    *((kind, WEIGHTS[kind.key]) for kind in EVIDENCE),
    *((kind, SET_BY_HAND[kind.key]) for kind in (KEPT, TOWN_OF_NAME)),
)
_ALL_ABSENCE = (
    *((kind, ABSENCE_WEIGHTS[kind.key]) for kind in ABSENCE),
    (ABSENCE_OF_KEPT, ABSENCE_SET_BY_HAND["kept"]),
)


def score(place: Place, question: Question, scene: Scene) -> float:
    """Sum the points of all evidence for one candidate."""
    return sum(weight * kind.measure(place, question, scene) for kind, weight in _ALL)


def scores(question: Question, scene: Scene) -> list[float]:
    """Score every candidate, in order, by the evidence that has anything to say here."""
    measures = [(kind.measure, weight) for kind, weight in _ALL if kind.speaks(question, scene)]
    return [
        sum([weight * measure(place, question, scene) for measure, weight in measures])
        for place in question.candidates
    ]


def explain(place: Place, question: Question, scene: Scene) -> Candidate:
    """Weigh one candidate again, with a reason for every point."""
    total = 0.0
    reasons = []
    for kind, weight in _ALL:
        points = weight * kind.measure(place, question, scene)
        total += points
        if abs(points) >= 0.05:
            reasons.append(Reason(round(points, 2), kind.tell(place, question, scene)))
    return Candidate(place, round(total, 3), tuple(reasons))


def probabilities(scores: Sequence[float], question: Question) -> list[float]:
    """Give each candidate its share, leaving one for the place that is none of them."""
    absent = sum(weight * kind.measure(question) for kind, weight in _ALL_ABSENCE)
    top = max((*scores, absent))
    weights = [math.exp(points - top) for points in scores]
    total = sum(weights) + math.exp(absent - top)
    return [weight / total for weight in weights]
