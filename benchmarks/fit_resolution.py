"""Fit the weights of ``mapapp/resolution/weights.py`` on corpora, and say how well they do.

A question's right answers are the candidates within 161 km of where the annotators put the
toponym; where there is none, the right answer is the place that is not in the gazetteer.
Prints the share answered right with runs of neighbouring documents held out.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from corpora import Document, Toponym, corpora_folder, read_corpus
from fitting import Floats, fit_choices, folds_of
from scoring import WITHIN_KM, Found, distance_km, match

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions
from mapapp.resolution.candidates import questions_of
from mapapp.resolution.evidence.absence import measure_kept
from mapapp.resolution.evidence.rank import rank_of
from mapapp.resolution.relative import anchors_in_place
from mapapp.resolution.resolve import read_scene
from mapapp.resolution.weigh import ABSENCE, EVIDENCE, Absence, Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Place
    from mapapp.resolution.scene import Question, Scene

MODULE = Path(__file__).parent.parent / "mapapp" / "resolution" / "weights.py"
CORPORA = ("lgl", "tudloc2013")
FOLDS = 5
TOWNS = frozenset(("", "capital", "seat"))
"""Ranks of what is smaller than the limit."""
RIDGE = 2.0
HELD = {"country_named": 1.2}
"""Weights that are given. By likelihood a country that is named would weigh .15, since local
papers do not name their own; yet from 1 on more toponyms are right (LGL .833 by folds, not .823),
and news of a war names the country it is in."""


@dataclass(frozen=True, slots=True)
class Case:
    """A question with the evidence for each candidate; the last row is "none of these"."""

    corpus: str
    document: int
    evidence: Floats
    is_right: np.ndarray
    times: int


def main() -> None:
    """Fit, report and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path)
    parser.add_argument("--dry-run", action="store_true", help="report, and write nothing")
    arguments = parser.parse_args()
    cases = gather(corpora_folder(arguments.corpora))
    report(cases)
    weights = fit(cases)
    for line in (
        *_lines(EVIDENCE, weights.tolist()),
        *_lines(ABSENCE, weights.tolist()[len(EVIDENCE) :]),
    ):
        print(line)
    if not arguments.dry_run:
        MODULE.write_text(module_text(weights.tolist()), "utf-8")


def gather(folder: Path) -> list[Case]:
    """Ask the questions of every document, and see which answers are right."""
    gazetteer = Gazetteer.open()
    cases = []
    for corpus in CORPORA:
        path = folder / f"{corpus}.jsonl"
        if path.exists():
            for number, document in enumerate(read_corpus(path)):
                cases += cases_of(document, number, gazetteer)
    return cases


def cases_of(document: Document, number: int, gazetteer: Gazetteer) -> list[Case]:
    """Give the questions of one document that a gold toponym answers."""
    mentions = anchors_in_place(find_mentions(document.article, gazetteer))
    spans = [Found(mention.span.start, mention.span.end, None, None) for mention in mentions]
    gold = {(found.start, found.end): toponym for toponym, found in match(document.toponyms, spans)}
    questions = questions_of(document.article, mentions, gazetteer)
    scene = read_scene(questions)
    cases = []
    for question in questions:
        answers = [
            toponym
            for mention in question.mentions
            if (toponym := gold.get((mention.span.start, mention.span.end)))
            and toponym.lat is not None
        ]
        if answers and question.candidates and not measure_kept(question):
            cases.append(case_of(document.corpus, number, question, answers, scene))
    return cases


def case_of(
    corpus: str, number: int, question: Question, answers: list[Toponym], scene: Scene
) -> Case:
    """Measure the evidence for each candidate of a question, and of "none of these"."""
    places = question.candidates
    kinds = len(EVIDENCE)
    rows = np.zeros((len(places) + 1, kinds + len(ABSENCE)))
    for at, kind in enumerate(EVIDENCE):
        rows[:-1, at] = kind.measure(question, scene) or 0.0
    rows[-1, kinds:] = [kind.measure(question) for kind in ABSENCE]
    is_right = np.array([is_near(place, answers[0]) for place in places] + [False])
    if not is_right.any():
        is_right[-1] = True
    return Case(corpus, number, rows, is_right, len(answers))


def is_near(place: Place, toponym: Toponym) -> bool:
    """Whether a place lies where the annotators put the toponym."""
    if toponym.lat is None or toponym.lon is None:
        return False
    # Sources set the point of a country or a large province hundreds of kilometres apart.
    limit_km = WITHIN_KM if rank_of(place) in TOWNS else max(WITHIN_KM, place.radius_m / 1000)
    return distance_km(place.lat, place.lon, toponym.lat, toponym.lon) <= limit_km


def fit(cases: list[Case]) -> Floats:
    """Fit a conditional logit, with a ridge, around what is held."""
    held = np.array([HELD.get(kind.key, np.nan) for kind in (*EVIDENCE, *ABSENCE)])
    rows = np.concatenate([case.evidence for case in cases])
    choices = np.repeat(np.arange(len(cases)), [len(case.evidence) for case in cases])
    right = np.concatenate([case.is_right for case in cases])
    times = np.array([case.times for case in cases], dtype=np.float64)
    return fit_choices(rows, choices, right, times, held, RIDGE)


def report(cases: list[Case]) -> None:
    """Print the share answered right by weights fitted on the other folds."""
    for corpus in CORPORA:
        here = [case for case in cases if case.corpus == corpus]
        if not here:
            continue
        folds = folds_of(np.array([case.document for case in here]), FOLDS)
        others = [case for case in cases if case.corpus != corpus]
        right = told = reach = 0
        for fold in range(FOLDS):
            kept = [case for case, at in zip(here, folds, strict=True) if at != fold]
            weights = fit(kept + others)
            for case, at in zip(here, folds, strict=True):
                if at == fold:
                    best = int(np.argmax(case.evidence[:-1] @ weights))
                    right += case.times * bool(case.is_right[best])
                    reach += case.times * (not case.is_right[-1])
                    told += case.times
        print(f"{corpus:12} toponyms {told:5}  reach {reach / told:.3f}  right {right / told:.3f}")


def module_text(weights: list[float]) -> str:
    """Write the weights as a module that a person can read."""
    lines = [
        '"""What each kind of evidence weighs when a mention is resolved.',
        "",
        "Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.",
        '"""',
        "",
        "WEIGHTS = {",
        *_lines(EVIDENCE, weights[: len(EVIDENCE)]),
        "}",
        "",
        "ABSENCE_WEIGHTS = {",
        *_lines(ABSENCE, weights[len(EVIDENCE) :]),
        "}",
        '"""The same, for the possibility that the place meant is none of the candidates."""',
        "",
    ]
    return "\n".join(lines)


def _lines(kinds: Sequence[Evidence | Absence], weights: list[float]) -> list[str]:
    return [
        f'    "{kind.key}": {weight:.3f},' for kind, weight in zip(kinds, weights, strict=False)
    ]


if __name__ == "__main__":
    main()
