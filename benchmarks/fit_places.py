"""Fit the weights by which an event is given its place, and say how often that is right.

A place is right for a draft when the annotated incident of its sentence took place within the
radius given there. What no annotated incident is told by has no right place, where its sentence
gives none either. Prints, with a fifth of the articles held out in turn, how often the right place
is named, how often it is the one that the sentence gives, and how often the one that is chosen.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from annotated import add_folders, incident_of, is_place_of, read_annotated
from fitting import Floats, fit_logistic

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.incidents.assemble import drafts_in, prepare
from mapapp.incidents.context.gaps import Context
from mapapp.pipeline import geoparse

if TYPE_CHECKING:
    from incidents import GoldArticle

    from mapapp.incidents.context.place_signs import Signs

MODULE = Path(__file__).parent.parent / "mapapp" / "incidents" / "context" / "place_weights.py"
FOLDS = 5
RIDGE = 4.0
LEAST_SEEN = 25
"""Places that have a sign, from which on it is weighed."""


class Case(NamedTuple):
    """A draft and the places that it may have."""

    article: int
    lang: str
    is_told: bool
    """Whether an annotated incident is told by its sentence."""
    signs: tuple[Signs, ...]
    right: tuple[bool, ...]
    given: int | None
    """Index of the place that its sentence gives."""


def main() -> None:
    """Fit, report and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_folders(parser)
    parser.add_argument("--dry-run", action="store_true", help="report, and write nothing")
    arguments = parser.parse_args()
    cases = gather(read_annotated(arguments.articles))
    report(cases)
    if not arguments.dry_run:
        MODULE.write_text(module_text(*fit(cases)), "utf-8")


def gather(articles: list[GoldArticle]) -> list[Case]:
    """Give the drafts of every article with the places they may have."""
    gazetteer = Gazetteer.open()
    return [
        case for number, gold in enumerate(articles) for case in cases_of(number, gold, gazetteer)
    ]


def cases_of(number: int, gold: GoldArticle, gazetteer: Gazetteer) -> list[Case]:
    """Give those of one article, without what no place could be told of."""
    telling = prepare(gold.article, geoparse(gold.article, gazetteer))
    context = Context(telling.reading, telling.resolutions)
    cases = []
    for draft in drafts_in(telling):
        dated = context.dated(draft)
        choices = context.choices(dated)
        context.tell(context.placed(dated, choices))
        one = incident_of(telling.reading, draft, gold)
        if not choices or (one is None and dated.scene is not None):
            continue
        scene = dated.scene.place if dated.scene else None
        at = next((at for at, choice in enumerate(choices) if choice.place.place == scene), None)
        right = tuple(one is not None and is_place_of(one, choice.place) for choice in choices)
        signs = tuple(choice.signs for choice in choices)
        cases.append(Case(number, gold.article.lang, one is not None, signs, right, at))
    return cases


def fit(cases: list[Case]) -> tuple[float, dict[str, float]]:
    """Fit the constant and the weight of each sign, over all places of all drafts."""
    seen = Counter(sign for case in cases for signs in case.signs for sign in signs)
    kept = sorted(sign for sign, count in seen.items() if count >= LEAST_SEEN)
    columns = {sign: at for at, sign in enumerate(kept)}
    signs = [one for case in cases for one in case.signs]
    truth = np.array([right for case in cases for right in case.right], dtype=np.float64)
    rows: Floats = np.zeros((len(signs), len(columns) + 1))
    rows[:, -1] = 1.0
    for row, one in enumerate(signs):
        for sign, value in one.items():
            if sign in columns:
                rows[row, columns[sign]] = value
    *weights, constant = fit_logistic(rows, truth, np.ones(len(truth)), RIDGE).tolist()
    return constant, dict(zip(columns, weights, strict=True))


def best_of(case: Case, weights: dict[str, float]) -> int:
    """Index of the place with the most points."""
    points = [
        sum(weights.get(sign, 0.0) * value for sign, value in signs.items()) for signs in case.signs
    ]
    return max(range(len(points)), key=points.__getitem__)


def report(cases: list[Case]) -> None:
    """Print, by language, the share of drafts at their place."""
    told: Counter[str] = Counter()
    reached: Counter[str] = Counter()
    given: Counter[str] = Counter()
    chosen: Counter[str] = Counter()
    for fold in range(FOLDS):
        _, weights = fit([case for case in cases if case.article % FOLDS != fold])
        for case in cases:
            if case.article % FOLDS == fold and case.is_told:
                told[case.lang] += 1
                reached[case.lang] += any(case.right)
                given[case.lang] += case.given is not None and case.right[case.given]
                chosen[case.lang] += case.right[best_of(case, weights)]
    for lang, count in sorted(told.items()):
        print(
            f"{lang} drafts {count:4}  named {reached[lang] / count:.3f}"
            f"  given {given[lang] / count:.3f}  chosen {chosen[lang] / count:.3f}"
        )


def module_text(constant: float, weights: dict[str, float]) -> str:
    """Write the weights as a module that a person can read."""
    lines = [f'    "{sign}": {weight:.2f},' for sign, weight in sorted(weights.items())]
    return "\n".join(
        (
            '"""What each sign weighs when an event is given its place.',
            "",
            "Written by ``benchmarks/fit_places.py`` from annotated articles; not edited by hand.",
            '"""',
            "",
            f"CONSTANT = {constant:.2f}",
            "",
            "WEIGHTS = {",
            *lines,
            "}",
            "",
        )
    )


if __name__ == "__main__":
    main()
