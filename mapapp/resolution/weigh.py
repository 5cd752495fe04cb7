"""What each kind of evidence weighs, and how points become a probability.

The weights stand in ``weights.py``, fitted by ``benchmarks/fit_resolution.py``, but for those
that no corpus at hand can tell, which stand here with what they rest on.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import add
from typing import NamedTuple

from mapapp.records import Candidate, Place, Reason
from mapapp.resolution.evidence import (
    absence,
    alone,
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

Measure = Callable[[Question, Scene], Sequence[float]]
Tell = Callable[[Place, Question, Scene], str]


class Evidence(NamedTuple):
    """One kind of evidence for a candidate; its weight stands under its key."""

    key: str
    measure: Measure
    tell: Tell
    is_of_name: bool = False
    """Whether the candidates of a name have it, and are told of it, whatever the article says."""


class Absence(NamedTuple):
    """One kind of evidence that the place meant is none of the candidates."""

    key: str
    measure: Callable[[Question], float]


EVIDENCE = (
    Evidence("population", population.measure, population.tell, is_of_name=True),
    Evidence("rank", rank.measure, rank.tell, is_of_name=True),
    Evidence("name", name.measure, name.tell, is_of_name=True),
    Evidence("cue", feature_cue.measure, feature_cue.tell),
    Evidence("containment", containment.measure, containment.tell),
    Evidence("country_named", region.measure_country, region.tell_country),
    Evidence("province_named", region.measure_province, region.tell_province),
    Evidence("near", closeness.measure_near, closeness.tell_near),
    Evidence("province_shared", closeness.measure_province, closeness.tell_province),
    Evidence("country_shared", closeness.measure_country, closeness.tell_country),
    Evidence("alone", alone.measure, alone.tell),
)

KEPT = Evidence("kept", kept.measure, kept.tell, is_of_name=True)
TOWN_OF_NAME = Evidence("town_of_name", town_of_name.measure, town_of_name.tell, is_of_name=True)
ABSENCE = (
    Absence("any", absence.measure_any),
    Absence("no_rival", absence.measure_no_rival),
)
ABSENCE_OF_KEPT = Absence("kept", absence.measure_kept)

SET_BY_HAND = {"kept": 3.5, "town_of_name": 2.0}
"""No corpus at hand names places that are kept by hand. One is written about as much as a town
of 100,000 people, whose population gives it as many points. Nor does one name the provinces of
a war beside their towns: of two readings alike in all else, the town is meant seven in eight.
Of annotated incidents that only one of the two fits, all but four in five hundred were in the
town."""
ABSENCE_SET_BY_HAND = {"kept": -3.0}
"""The names of a row kept by hand were chosen for what is meant by them: one reading in twenty
times fewer means something else."""
LEAST_POINTS = 0.05
"""Points from which evidence is told to a reader."""

_BEFORE = [(kind, WEIGHTS[kind.key]) for kind in EVIDENCE if kind.is_of_name]
_IN_ARTICLE = [(kind, WEIGHTS[kind.key]) for kind in EVIDENCE if not kind.is_of_name]
_AFTER = [(kind, SET_BY_HAND[kind.key]) for kind in (KEPT, TOWN_OF_NAME)]
_ALL_ABSENCE = (
    *((kind, ABSENCE_WEIGHTS[kind.key]) for kind in ABSENCE),
    (ABSENCE_OF_KEPT, ABSENCE_SET_BY_HAND["kept"]),
)

Column = tuple[Evidence, Sequence[float]]
"""The points that a kind of evidence gives to each candidate."""


class Weighed(NamedTuple):
    """The candidates of a question with their points."""

    question: Question
    scene: Scene
    known: _OfName
    columns: Sequence[Column]
    """Of each kind of evidence that the article gives any points by."""
    scores: Sequence[float]
    """The sum of all points for each candidate."""

    @property
    def absent(self) -> float:
        """The points for the place that is none of the candidates."""
        return self.known.absent

    def candidate(self, at: int) -> Candidate:
        """Give the candidate of an index with its score."""
        return Candidate(self.question.candidates[at], round(self.scores[at], 3))

    def reasons(self, at: int) -> tuple[Reason, ...]:
        """Say why the candidate of an index has its score: a reason for every point."""
        before, after = self.known.reasons(at)
        return (*before, *_reasons(self.columns, self.question, self.scene, at), *after)


def weigh(question: Question, scene: Scene) -> Weighed:
    """Weigh all candidates of a question, of which there has to be one."""
    known = _weigh_name(question.name, question.candidates, question.sorts, question.spelt)
    columns = _columns(_IN_ARTICLE, question, scene)
    scores = _summed(known.scores, (*columns, *known.after))
    return Weighed(question, scene, known, columns, scores)


def probabilities(scores: Sequence[float], absent: float) -> list[float]:
    """Give each candidate its share, leaving one for the place that is none of them."""
    top = max(*scores, absent)
    weights = [math.exp(points - top) for points in scores]
    total = sum(weights) + math.exp(absent - top)
    return [weight / total for weight in weights]


class _OfName(NamedTuple):
    """What the candidates of a name have to themselves, whatever article it stands in."""

    question: Question
    before: Sequence[Column]
    scores: Sequence[float]
    """What each has before what an article says."""
    after: Sequence[Column]
    absent: float
    told: dict[int, tuple[list[Reason], list[Reason]]]
    """The reasons of the candidates that were asked for so far."""

    def reasons(self, at: int) -> tuple[list[Reason], list[Reason]]:
        """Tell what the candidate of an index has, before and after what an article says."""
        if at not in self.told:
            self.told[at] = (
                _reasons(self.before, self.question, _NOWHERE, at),
                _reasons(self.after, self.question, _NOWHERE, at),
            )
        return self.told[at]


@lru_cache(maxsize=1 << 13)
def _weigh_name(
    name: str, candidates: tuple[Place, ...], sorts: frozenset[str], spelt: frozenset[str]
) -> _OfName:
    question = Question(name=name, mentions=(), candidates=candidates, sorts=sorts, spelt=spelt)
    before = _columns(_BEFORE, question, _NOWHERE)
    return _OfName(
        question,
        before,
        _summed([0.0] * len(candidates), before),
        _columns(_AFTER, question, _NOWHERE),
        sum(weight * kind.measure(question) for kind, weight in _ALL_ABSENCE),
        {},
    )


_NOWHERE = Scene()


def _reasons(columns: Sequence[Column], question: Question, scene: Scene, at: int) -> list[Reason]:
    place = question.candidates[at]
    return [
        Reason(round(points[at], 2), kind.tell(place, question, scene))
        for kind, points in columns
        if abs(points[at]) >= LEAST_POINTS
    ]


def _summed(scores: Sequence[float], columns: Sequence[Column]) -> Sequence[float]:
    for _, points in columns:
        scores = list(map(add, scores, points))
    return scores


def _columns(
    kinds: Sequence[tuple[Evidence, float]], question: Question, scene: Scene
) -> list[Column]:
    return [
        (kind, [weight * one for one in measured])
        for kind, weight in kinds
        if any(measured := kind.measure(question, scene))
    ]
