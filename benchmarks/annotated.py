"""Annotated articles that weights of incidents are fitted on, and the answers they give."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from incidents import GOLD, GoldArticle, GoldIncident, read_article
from scoring import distance_km

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.incidents.sentence.places import is_country

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mapapp.incidents.reading import Reading
    from mapapp.incidents.sentence.drafts import Draft
    from mapapp.records import Resolution

Case = TypeVar("Case")

FOLDERS = (GOLD.parent / "annotated", GOLD)
HELD = "held"
"""The part of the gold that only measures."""


class OfArticle(Protocol):
    """A case that knows which article it is of."""

    @property
    def article(self) -> int:
        """The article's number."""


Of = TypeVar("Of", bound=OfArticle)


def read_arguments(purpose: str | None) -> tuple[list[GoldArticle], bool]:
    """Read the articles to fit on, and whether nothing is to be written, from the command line."""
    parser = argparse.ArgumentParser(description=purpose)
    parser.add_argument(
        "--articles",
        type=Path,
        action="append",
        default=[],
        help="a further folder of annotated articles, as benchmarks/gold_incidents has them",
    )
    parser.add_argument("--dry-run", action="store_true", help="report, and write nothing")
    arguments = parser.parse_args()
    return read_annotated(arguments.articles), arguments.dry_run


def read_annotated(folders: list[Path]) -> list[GoldArticle]:
    """Read what may be fitted on: the annotated articles, the gold that is not held, and more."""
    own, gold = FOLDERS
    articles = [read_article(path) for path in sorted(own.glob("*.toml"))]
    tuned = [read_article(path) for path in sorted(gold.glob("*.toml"))]
    articles += [one for one in tuned if one.part != HELD]
    return articles + [
        read_article(path) for folder in folders for path in sorted(folder.glob("*.toml"))
    ]


def gather(
    articles: list[GoldArticle], cases_of: Callable[[int, GoldArticle, Gazetteer], list[Case]]
) -> list[Case]:
    """Give the cases of every article, each by its number."""
    gazetteer = Gazetteer.open()
    return [
        case for number, gold in enumerate(articles) for case in cases_of(number, gold, gazetteer)
    ]


def not_in(fold: int, folds: int, cases: Sequence[Of]) -> list[Of]:
    """Give the cases whose article is not held out."""
    return [case for case in cases if case.article % folds != fold]


def use(weights: dict[str, float], others: Mapping[str, float]) -> None:
    """Weigh by others from now on."""
    weights.clear()
    weights.update(others)


def write_weights(module: Path, purpose: str, weights: Mapping[str, float]) -> None:
    """Write weights as a module that a person can read; ``purpose`` is when they are weighed."""
    by = f"benchmarks/{Path(sys.argv[0]).name}"
    lines = [
        f'"""What each sign weighs when {purpose}.',
        "",
        f"Written by ``{by}`` from annotated articles; not edited by hand.",
        '"""',
        "",
        "WEIGHTS = {",
        *(f'    "{sign}": {weight:.2f},' for sign, weight in sorted(weights.items())),
        "}",
        "",
    ]
    module.write_text("\n".join(lines), "utf-8")


def incident_of(reading: Reading, draft: Draft, gold: GoldArticle) -> GoldIncident | None:
    """The annotated incident of a draft: of those whose words stand in its sentence, the nearest.

    Those that may be left out come after those that may not.
    """
    at = draft.told_at
    told = []
    for one in gold.incidents:
        start = gold.article.text.find(one.anchor)
        end = start + len(one.anchor)
        if reading.sentence_at(start) == draft.sentence:
            told.append((max(0, start - at.end, at.start - end), one.is_optional, start, one))
    return min(told, key=lambda row: row[:3])[-1] if told else None


def is_place_of(one: GoldIncident, place: Resolution) -> bool:
    """Whether an annotated incident took place there."""
    if place.place is None:
        return False
    if one.lat is None or one.lon is None:
        return is_country(place) and place.place.country == one.country
    is_near = distance_km(one.lat, one.lon, place.place.lat, place.place.lon) <= one.km
    return is_near and not is_country(place)
