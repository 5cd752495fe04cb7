"""Fit the weights by which an event is given its place, and say how often that is right.

A place is right for a draft when the annotated incident of its sentence took place within the
radius given there. What no annotated incident is told by has no right place, where its sentence
gives none either. Prints, with a fifth of the articles held out in turn, how often the right place
is named, how often it is the one that the sentence gives, and how often the one that is chosen.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotated import gather, incident_of, is_place_of, not_in, read_arguments, write_weights
from fitting import fit_chosen

from mapapp.incidents.assemble import drafts_in, prepare
from mapapp.incidents.context.gaps import Context
from mapapp.incidents.context.place_choice import chances_of
from mapapp.incidents.context.place_signs import NOWHERE
from mapapp.incidents.context.weighing import Signs
from mapapp.pipeline import geoparse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidents import GoldArticle

    from mapapp.gazetteer.lookup import Gazetteer

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
    articles, is_dry = read_arguments(__doc__)
    cases = gather(articles, cases_of)
    report(cases)
    if not is_dry:
        write_weights(MODULE, "an event is given its place", fit(cases))


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


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """Fit the weight of each sign that is seen often enough, none of the places a choice too."""
    choices = [(*case.signs, NOWHERE) for case in cases]
    right = [(*case.right, not any(case.right)) for case in cases]
    return fit_chosen(choices, right, least=LEAST_SEEN, ridge=RIDGE)


def best_of(case: Case, weights: dict[str, float]) -> int:
    """Index of the likeliest place."""
    chances = chances_of(case.signs, weights)
    return max(range(len(chances)), key=chances.__getitem__)


def report(cases: list[Case]) -> None:
    """Print, by language, the share of drafts at their place."""
    told: Counter[str] = Counter()
    reached: Counter[str] = Counter()
    given: Counter[str] = Counter()
    chosen: Counter[str] = Counter()
    for fold in range(FOLDS):
        weights = fit(not_in(fold, FOLDS, cases))
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


if __name__ == "__main__":
    main()
