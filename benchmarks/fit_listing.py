"""Fit the weights by which an event is listed, and say how many are right and found.

An event is right when it pairs with an annotated incident, by the place, the date and the words
that ``incidents.py`` asks for. Places and dates are chosen, and tellings merged, by weights that
were fitted on other articles, for how likely they are right is weighed. Prints recall, precision
and F1 of what is listed with a sixth of the articles held out in turn, by language; then, for some
chances, those of all languages.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import fit_dates
import fit_places
import fit_same
from annotated import gather, not_in, read_arguments, use, write_weights
from fitting import fit_signs
from incidents import GoldArticle, pair
from scoring import ratio

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.incidents.assemble import filled_in, incidents_of, prepare
from mapapp.incidents.context import date_weights, place_weights, same_weights
from mapapp.incidents.context.listing import LEAST_CHANCE
from mapapp.incidents.context.listing_signs import signs_of
from mapapp.incidents.context.merge import merge_drafts
from mapapp.incidents.context.weighing import Signs, chance_of
from mapapp.pipeline import geoparse

if TYPE_CHECKING:
    from collections.abc import Sequence


MODULE = Path(__file__).parent.parent / "mapapp" / "incidents" / "context" / "listing_weights.py"
FOLDS = 6
RIDGE = 8.0
LEAST_SEEN = 20
"""Events that have a sign, from which on it is weighed."""
CHANCES = (0.0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5)


class Case(NamedTuple):
    """An event that an article tells of."""

    article: int
    lang: str
    signs: Signs
    is_right: bool
    is_wanted: bool
    """Whether it is right and may not be left out."""


def main() -> None:
    """Fit, report and write."""
    articles, is_dry = read_arguments(__doc__)
    cases = gather_held_out(articles)
    report(articles, cases)
    if not is_dry:
        write_weights(MODULE, "it is decided whether an event is listed", fit(cases))


def gather_held_out(articles: list[GoldArticle]) -> list[Case]:
    """Give the cases of every article by the other weights as fitted on the other folds."""
    gazetteer = Gazetteer.open()
    placed = gather(articles, fit_places.cases_of)
    dated = gather(articles, fit_dates.cases_of)
    paired = gather(articles, fit_same.cases_of)
    cases = []
    for fold in range(FOLDS):
        use(place_weights.WEIGHTS, fit_places.fit(not_in(fold, FOLDS, placed)))
        use(date_weights.WEIGHTS, fit_dates.fit(not_in(fold, FOLDS, dated)))
        use(same_weights.WEIGHTS, fit_same.fit(not_in(fold, FOLDS, paired)))
        for number, gold in enumerate(articles):
            if number % FOLDS == fold:
                cases += cases_of(number, gold, gazetteer)
    return cases


def cases_of(number: int, gold: GoldArticle, gazetteer: Gazetteer) -> list[Case]:
    """Give those of one article."""
    telling = prepare(gold.article, geoparse(gold.article, gazetteer))
    drafts = filled_in(telling)
    events = merge_drafts(telling.reading, drafts)
    found = incidents_of(telling, events, drafts)
    right = {other.id: one for one, other in pair(gold.incidents, found) if one.is_on(other)}
    return [
        Case(
            number,
            gold.article.lang,
            signs_of(telling.reading, event, events),
            is_right=incident.id in right,
            is_wanted=incident.id in right and not right[incident.id].is_optional,
        )
        for event, incident in zip(events, found, strict=True)
    ]


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """Fit the weight of each sign."""
    signs, truth = [case.signs for case in cases], [case.is_right for case in cases]
    return fit_signs(signs, truth, least=LEAST_SEEN, ridge=RIDGE)


def held_out(cases: Sequence[Case]) -> list[float]:
    """Give the chance of each event by what was fitted on the other articles."""
    chances = [0.0] * len(cases)
    for fold in range(FOLDS):
        weights = fit(not_in(fold, FOLDS, cases))
        for at, case in enumerate(cases):
            if case.article % FOLDS == fold:
                chances[at] = chance_of(case.signs, weights)
    return chances


def report(articles: list[GoldArticle], cases: list[Case]) -> None:
    """Print how right and how complete the list is."""
    wanted = Counter(
        gold.article.lang for gold in articles for one in gold.incidents if not one.is_optional
    )
    chances = held_out(cases)
    for lang in sorted(wanted):
        listed = [
            case
            for case, chance in zip(cases, chances, strict=True)
            if chance >= LEAST_CHANCE and case.lang == lang
        ]
        show(lang, listed, wanted[lang])
    for least in CHANCES:
        listed = [case for case, chance in zip(cases, chances, strict=True) if chance >= least]
        show(f"from {least:.2f}", listed, wanted.total())
    for low in range(0, 100, 20):
        among = [
            (chance, case.is_right)
            for case, chance in zip(cases, chances, strict=True)
            if low <= 100 * chance < low + 20
        ]
        said = ratio(sum(chance for chance, _ in among), len(among))
        came = ratio(sum(right for _, right in among), len(among))
        print(f"chance {low:3}% on  events {len(among):4}  said {said:.3f}  came true {came:.3f}")


def show(name: str, listed: Sequence[Case], wanted: int) -> None:
    """Print recall, precision and F1 of a list."""
    recall = ratio(sum(case.is_wanted for case in listed), wanted)
    precision = ratio(sum(case.is_right for case in listed), len(listed))
    both = ratio(2 * recall * precision, recall + precision)
    print(f"{name:10} recall {recall:.3f}  precision {precision:.3f}  F1 {both:.3f}")


if __name__ == "__main__":
    main()
