"""Fit the weights by which a mention is given its role, and say how often that is right.

A mention has its role when annotators gave it that one, or one of those that they left open.
Prints, with a fifth of the articles held out in turn, how often the role that the words right
around a mention give it is right, and how often the one that is weighed.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from annotated import gather, read_arguments
from fitting import fit_logistic, tabulate
from incidents import mentions_of_roles

from mapapp.incidents.reading import read
from mapapp.incidents.roles import WEIGHED, Case, cases_of, is_relation, roles_of
from mapapp.mentions.find import find_mentions
from mapapp.records import RelationKind
from mapapp.resolution.resolve import resolve_mentions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from incidents import GoldArticle

    from mapapp.gazetteer.lookup import Gazetteer

MODULE = Path(__file__).parent.parent / "mapapp" / "incidents" / "sentence" / "role_weights.py"
FOLDS = 5
RIDGE = 3.0
LEAST_SEEN = 8
"""Mentions that have a sign, from which on it is weighed."""
APART = (RelationKind.AWAY, RelationKind.BETWEEN, RelationKind.ROAD)
"""Relations to places that are no site themselves: their role says nothing of the one told."""


class Reading(NamedTuple):
    """The mentions of an article, and the roles that some may have."""

    lang: str
    cases: list[Case]
    right: list[tuple[int, frozenset[str]]]
    """Of those that were found and whose role annotators say: which it is, its roles."""


def main() -> None:
    """Fit, report and write."""
    articles, is_dry = read_arguments(__doc__)
    readings = gather(articles, readings_of)
    report(readings)
    if not is_dry:
        MODULE.write_text(module_text(*fit(readings)), "utf-8")


def readings_of(_: int, gold: GoldArticle, gazetteer: Gazetteer) -> list[Reading]:
    """Read one article."""
    article = gold.article
    resolutions = resolve_mentions(article, find_mentions(article, gazetteer), gazetteer)
    cases = cases_of(read(article), resolutions)
    places = {
        named.mention.span: at
        for at, case in enumerate(cases)
        if not is_relation(case.resolution, *APART)
        for named in (case.resolution.anchors or (case.resolution,))
    }
    right = [
        (places[found.mention.span], roles)
        for _, roles, found in mentions_of_roles(gold, resolutions)
        if found and found.mention.span in places
    ]
    return [Reading(article.lang, cases, right)]


def fit(readings: Sequence[Reading]) -> tuple[dict[str, list[float]], list[float]]:
    """Fit the weights of each sign and the constants, by role: one role against the rest."""
    weighed = [
        (one.cases[at].signs, roles)
        for one in readings
        for at, roles in one.right
        if not one.cases[at].judgement.is_sure
        and not roles.isdisjoint(role.value for role in WEIGHED)
    ]
    signs, rows = tabulate([dict.fromkeys(sorted(one), 1.0) for one, _ in weighed], LEAST_SEEN)
    rows = np.column_stack((rows, np.ones(len(weighed))))
    fitted = []
    for role in WEIGHED:
        truth = np.array([role.value in roles for _, roles in weighed], dtype=np.float64)
        shares = np.array([1 / len(roles) for _, roles in weighed])
        times = np.where(truth > 0, shares, 1.0)
        fitted.append(fit_logistic(rows, truth, times, RIDGE))
    *weights, constants = np.column_stack(fitted).tolist()
    return dict(zip(signs, weights, strict=True)), constants


def report(readings: Sequence[Reading]) -> None:
    """Print, by language, the share of mentions with their role."""
    told: Counter[str] = Counter()
    by_words: Counter[str] = Counter()
    weighed: Counter[str] = Counter()
    for fold in range(FOLDS):
        rest = [one for number, one in enumerate(readings) if number % FOLDS != fold]
        weights, constants = fit(rest)
        for one in readings[fold::FOLDS]:
            given = roles_of(one.cases, weights, constants)
            for at, roles in one.right:
                told[one.lang] += 1
                by_words[one.lang] += one.cases[at].judgement.role.value in roles
                weighed[one.lang] += given[at].value in roles
    for lang, count in sorted(told.items()):
        print(
            f"{lang} mentions {count:4}  by words {by_words[lang] / count:.3f}"
            f"  weighed {weighed[lang] / count:.3f}"
        )


def module_text(weights: Mapping[str, Sequence[float]], constants: Sequence[float]) -> str:
    """Write the weights as a module that a person can read."""
    roles = ", ".join(role.value for role in WEIGHED)
    lines = [f'    "{sign}": ({_row(row)}),' for sign, row in weights.items()]
    return "\n".join(
        (
            f'"""What each sign weighs when a mention is given its role: for {roles}.',
            "",
            "Written by ``benchmarks/fit_roles.py`` from annotated articles; not edited by hand.",
            '"""',
            "",
            f"CONSTANTS = ({_row(constants)})",
            "",
            "WEIGHTS = {",
            *lines,
            "}",
            "",
        )
    )


def _row(numbers: Sequence[float]) -> str:
    return ", ".join(f"{number:.2f}" for number in numbers)


if __name__ == "__main__":
    main()
