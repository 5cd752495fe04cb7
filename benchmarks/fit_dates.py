"""Fit the weights by which an event is given its date, and say how often that is right.

A date is right for a draft when the annotated incident of its sentence has the same days, as
exact as they are given there. Prints, with a fifth of the articles held out in turn, how often
the right date is among those of the article and how often it is the one that is chosen.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotated import gather, incident_of, not_in, read_arguments, use, write_weights
from fitting import fit_chosen

from mapapp import edtf
from mapapp.incidents.assemble import drafts_in, prepare
from mapapp.incidents.context.date_choice import days_of, likeliest
from mapapp.incidents.context.date_weights import WEIGHTS
from mapapp.incidents.context.gaps import Context
from mapapp.incidents.sentence.drafts import DateCandidate
from mapapp.pipeline import geoparse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidents import GoldArticle, GoldIncident

    from mapapp.gazetteer.lookup import Gazetteer

MODULE = Path(__file__).parent.parent / "mapapp" / "incidents" / "context" / "date_weights.py"
FOLDS = 5
RIDGE = 2.0
ROUNDS = 2
"""How often they are fitted: what a draft may have depends on the dates of those before it."""
LEAST_SEEN = 8
"""Dates that have a sign, from which on it is weighed."""


class Case(NamedTuple):
    """A draft and the dates that it may have."""

    article: int
    lang: str
    candidates: list[DateCandidate]
    right: list[bool]


def main() -> None:
    """Fit, report and write."""
    articles, is_dry = read_arguments(__doc__)
    for _ in range(ROUNDS):
        cases = gather(articles, cases_of)
        weights = fit(cases)
        use(WEIGHTS, weights)
    report(cases)
    if not is_dry:
        write_weights(MODULE, "an event is given its date", weights)


def cases_of(number: int, gold: GoldArticle, gazetteer: Gazetteer) -> list[Case]:
    """Give those of one article; the drafts before each are dated by the weights there are."""
    telling = prepare(gold.article, geoparse(gold.article, gazetteer))
    context = Context(telling.reading, telling.resolutions)
    cases = []
    for draft in drafts_in(telling):
        one = incident_of(telling.reading, draft, gold)
        if one is not None and draft.dated is None:
            candidates = context.dates(draft)
            right = [is_date_of(one, candidate) for candidate in candidates]
            cases.append(Case(number, gold.article.lang, candidates, right))
        context.fill(draft)
    return cases


def is_date_of(one: GoldIncident, candidate: DateCandidate) -> bool:
    """Whether a candidate has the days of an annotated incident."""
    days = days_of(candidate)
    said = one.date.split("|")
    if days is None:
        return "" in said
    readings = [edtf.parse(date) for date in said if date]
    return any(days == (date.earliest, date.latest) for date in readings)


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """Fit the weight of each sign that is seen often enough."""
    choices = [[one.signs for one in case.candidates] for case in cases]
    right = [case.right for case in cases]
    return fit_chosen(choices, right, least=LEAST_SEEN, ridge=RIDGE)


def is_right(case: Case, weights: dict[str, float]) -> bool:
    """Whether the date that is chosen by some weights is right."""
    chosen, _ = likeliest(case.candidates, weights)
    return any(
        right and one is chosen for one, right in zip(case.candidates, case.right, strict=True)
    )


def report(cases: list[Case]) -> None:
    """Print, by language, the share of drafts with their date."""
    told: Counter[str] = Counter()
    reached: Counter[str] = Counter()
    chosen: Counter[str] = Counter()
    for fold in range(FOLDS):
        weights = fit(not_in(fold, FOLDS, cases))
        for case in cases:
            if case.article % FOLDS == fold:
                told[case.lang] += 1
                reached[case.lang] += any(case.right)
                chosen[case.lang] += is_right(case, weights)
    for lang, count in sorted(told.items()):
        print(
            f"{lang} drafts {count:4}  given {reached[lang] / count:.3f}"
            f"  chosen {chosen[lang] / count:.3f}"
        )


if __name__ == "__main__":
    main()
