"""Fit the weights by which two tellings are taken for one event, and say how often that is right.

Of two tellings whose dates and places may be one, the later is of another event where an
annotated incident has its words and is not that of the first; it tells nothing of its own where no
incident has. Prints, with a fifth of the articles held out in turn, how many of each are taken for
one event, by chances.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotated import gather, incident_of, not_in, read_arguments, write_weights
from fitting import fit_signs

from mapapp.incidents.assemble import filled_in, prepare
from mapapp.incidents.context.merge import pairs_of
from mapapp.incidents.context.same_signs import signs_of
from mapapp.incidents.context.weighing import Signs, chance_of
from mapapp.pipeline import geoparse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidents import GoldArticle

    from mapapp.gazetteer.lookup import Gazetteer

MODULE = Path(__file__).parent.parent / "mapapp" / "incidents" / "context" / "same_weights.py"
FOLDS = 5
RIDGE = 8.0
LEAST_SEEN = 20
"""Pairs that have a sign, from which on it is weighed."""
CHANCES = (0.4, 0.5, 0.6, 0.7, 0.8)


class Case(NamedTuple):
    """Two tellings."""

    article: int
    signs: Signs
    is_same: bool


def main() -> None:
    """Fit, report and write."""
    articles, is_dry = read_arguments(__doc__)
    cases = gather(articles, cases_of)
    report(cases)
    if not is_dry:
        write_weights(MODULE, "two tellings are taken for one event", fit(cases))


def cases_of(number: int, gold: GoldArticle, gazetteer: Gazetteer) -> list[Case]:
    """Give those of one article."""
    telling = prepare(gold.article, geoparse(gold.article, gazetteer))
    reading, drafts = telling.reading, filled_in(telling)
    told = [incident_of(reading, draft, gold) for draft in drafts]
    found = []
    for one, other in pairs_of(reading, drafts):
        first, second = told[one], told[other]
        if second is None or first is not None:
            signs = signs_of(reading, drafts[one], drafts[other])
            found.append(Case(number, signs, second is None or second is first))
    return found


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """Fit the weight of each sign."""
    signs, truth = [case.signs for case in cases], [case.is_same for case in cases]
    return fit_signs(signs, truth, least=LEAST_SEEN, ridge=RIDGE)


def report(cases: Sequence[Case]) -> None:
    """Print how many of two events, and of one, are taken for one."""
    chances = []
    for fold in range(FOLDS):
        weights = fit(not_in(fold, FOLDS, cases))
        chances += [
            (case.is_same, chance_of(case.signs, weights))
            for case in cases
            if case.article % FOLDS == fold
        ]
    for least in CHANCES:
        taken = [is_same for is_same, chance in chances if chance >= least]
        print(
            f"from {least:.2f}  of one event {sum(taken):5} of {sum(one for one, _ in chances):5}"
            f"  of two {len(taken) - sum(taken):5} of {sum(not one for one, _ in chances):5}"
        )


if __name__ == "__main__":
    main()
