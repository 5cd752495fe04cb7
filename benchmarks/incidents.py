"""Incidents on gold articles of our own: recall, precision, and how right each field is.

An incident counts when its date at its own precision, its place within the gold radius and a
quote with the gold anchor are right. Field figures are over pairs that share anchor and place.
``--check`` holds the figures to their floors in ``floors.json``, ``--raise`` lifts those.
"""

from __future__ import annotations

import argparse
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from floors import add_options, hold
from scoring import distance_km, ratio

from mapapp import edtf
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.incidents.assemble import assemble_incidents
from mapapp.pipeline import geoparse
from mapapp.records import Article, Incident, Resolution, Role, Span

HERE = Path(__file__).resolve().parent
GOLD = HERE / "gold_incidents"
SECTION = "incidents"
FINER_HARMS = {"arrested": "detained", "abducted": "detained"}
"""Harms that an annotator tells apart and :class:`mapapp.records.Harm` does not."""
NEVER_PINNED = frozenset((Role.ACTOR.value, Role.DATELINE.value))
ROUNDS = 5
"""How often the texts are read for the speed, after a first time that warms the caches."""


@dataclass(frozen=True, slots=True)
class GoldIncident:
    """What a careful reader lists."""

    date: str
    lat: float | None
    lon: float | None
    km: float
    country: str
    kinds: frozenset[str]
    assertions: frozenset[str]
    anchor: str
    is_optional: bool
    casualties: frozenset[str]
    """As :func:`said_of` writes them; none where the article states none."""

    def is_at(self, found: Incident) -> bool:
        """Whether the place is right."""
        if self.lat is None or self.lon is None:
            return found.lat is None and found.country == self.country
        if found.lat is None or found.lon is None:
            return False
        return distance_km(self.lat, self.lon, found.lat, found.lon) <= self.km

    def is_among(self, resolutions: Sequence[Resolution]) -> bool:
        """Whether the geoparser put some mention there."""
        if self.lat is None or self.lon is None:
            return any(one.place and one.place.country == self.country for one in resolutions)
        return any(
            distance_km(self.lat, self.lon, one.place.lat, one.place.lon) <= self.km
            for one in resolutions
            if one.place
        )

    def is_on(self, found: Incident) -> bool:
        """Whether the date is right, and as exact as the article has it."""
        said = self.date.split("|")
        if found.date is None:
            return "" in said
        days = (found.date.earliest, found.date.latest)
        readings = [edtf.parse(date) for date in said if date]
        return any(days == (gold.earliest, gold.latest) for gold in readings)


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article with its incidents and the roles of its places."""

    article: Article
    part: str
    incidents: tuple[GoldIncident, ...]
    roles: tuple[tuple[str, frozenset[str]], ...]


@dataclass(slots=True)
class Score:
    """Counts over some articles."""

    gold: int = 0
    found: int = 0
    recalled: int = 0
    correct: int = 0
    """Listed ones that are right, optional ones included."""
    placed: int = 0
    """Gold ones whose place was found and resolved right: what is left is this package's own."""
    recalled_placed: int = 0
    paired: int = 0
    dates: int = 0
    kinds: int = 0
    assertions: int = 0
    casualties: int = 0
    """Figures that the gold has or the reader found, each once."""
    casualties_right: int = 0
    """Those that both have, with the same harm, number and whose."""
    roles: int = 0
    roles_right: int = 0
    pinned: int = 0
    """Capitals of actors and datelines that an incident was put at, and no gold one is."""
    notes: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Give the shares that the floors are about."""
        return {
            "recall": ratio(self.recalled, self.gold),
            "recall_placed": ratio(self.recalled_placed, self.placed),
            "precision": ratio(self.correct, self.found),
            "date": ratio(self.dates, self.paired),
            "kind": ratio(self.kinds, self.paired),
            "assertion": ratio(self.assertions, self.paired),
            "casualties": ratio(self.casualties_right, self.casualties),
            "role": ratio(self.roles_right, self.roles),
            "unpinned": 1 - ratio(self.pinned, self.found),
        }


def main() -> int:
    """Measure, print, and hold against the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", help="tuned or held")
    parser.add_argument("--show", action="store_true", help="print every miss")
    add_options(parser)
    arguments = parser.parse_args()
    gazetteer = Gazetteer.open()
    scores: dict[str, Score] = {}
    articles = [one for one in read_gold() if arguments.part in {None, one.part}]
    for gold in articles:
        score = scores.setdefault(f"{gold.part}/{gold.article.lang}", Score())
        resolutions = geoparse(gold.article, gazetteer)
        add(score, gold, resolutions, assemble_incidents(gold.article, resolutions))
    measured = {name: score.figures() for name, score in sorted(scores.items())}
    if not arguments.lift:  # how fast it is depends on what else the machine does
        measured["speed"] = speed([one.article for one in articles], gazetteer)
    show(scores, measured, notes=arguments.show)
    return hold(SECTION, measured, check=arguments.check, lift=arguments.lift)


def read_gold() -> list[GoldArticle]:
    """Read every gold article, in order of their names."""
    return [read_article(path) for path in sorted(GOLD.glob("*.toml"))]


def read_article(path: Path) -> GoldArticle:
    """Read one gold article; its anchors have to stand in its text."""
    row = tomllib.loads(path.read_text("utf-8"))
    article = Article(
        id=path.stem,
        text=row["text"].strip() + "\n",
        title=row["title"],
        lang=row["lang"],
        published=edtf.parse(row["published"]),
    )
    incidents = tuple(_incident(one) for one in row.get("incidents", []))
    for one in incidents:
        if one.anchor not in article.text:
            raise ValueError(f"{path.name} has no {one.anchor!r}")
    roles = tuple((name, frozenset(role.split("|"))) for name, role in row["roles"])
    return GoldArticle(article, row["part"], incidents, roles)


def _incident(row: dict[str, Any]) -> GoldIncident:
    return GoldIncident(
        date=row["date"],
        lat=row.get("lat"),
        lon=row.get("lon"),
        km=row.get("km", 0.0),
        country=row.get("country", ""),
        kinds=frozenset(row["kind"].split("|")),
        assertions=frozenset(row["assertion"].split("|")),
        anchor=row["anchor"],
        is_optional=row.get("optional", False),
        casualties=frozenset(map(_coarse, row.get("casualties", ()))),
    )


def _coarse(stated: str) -> str:
    harm, _, rest = stated.partition(" ")
    return f"{FINER_HARMS.get(harm, harm)} {rest}"


def said_of(incident: Incident) -> frozenset[str]:
    """Casualties as the gold writes them: ``killed 12- civilians``, ``wounded ~20``."""
    written = set()
    for one in incident.casualties:
        ends = ["" if end is None else str(end) for end in (one.least, one.most)]
        number = ends[0] if ends[0] == ends[1] != "" else "-".join(ends)
        written.add(f"{one.harm} {'~' * one.is_about}{number} {one.whose}".strip())
    return frozenset(written)


def add(
    score: Score,
    gold: GoldArticle,
    resolutions: Sequence[Resolution],
    found: Sequence[Incident],
) -> None:
    """Count one article."""
    pairs = list(pair(gold.incidents, found))
    score.gold += sum(not one.is_optional for one in gold.incidents)
    score.placed += sum(not one.is_optional and one.is_among(resolutions) for one in gold.incidents)
    score.found += len(found)
    for one, other in pairs:
        is_dated = one.is_on(other)
        score.paired += 1
        score.dates += is_dated
        score.kinds += other.kind.value in one.kinds
        score.assertions += other.assertion.value in one.assertions
        score.correct += is_dated
        said = said_of(other)
        score.casualties += len(said | one.casualties)
        score.casualties_right += len(said & one.casualties)
        score.recalled += is_dated and not one.is_optional
        score.recalled_placed += is_dated and not one.is_optional and one.is_among(resolutions)
        score.notes += _wrong_fields(gold, one, other)
    score.notes += [
        f"{gold.article.id}: missed {one.date} {one.anchor!r}"
        for one in gold.incidents
        if not one.is_optional and all(one is not other for other, _ in pairs)
    ]
    score.notes += [
        f"{gold.article.id}: listed {one.date.edtf if one.date else '-'} {one.kind.value}"
        f" at {one.place_name}: {one.quote.exact!r}"
        for one in found
        if all(one is not other for _, other in pairs)
    ]
    # Where the gold has an event, too ("in this city"), a dateline is its site.
    paired = [other for _, other in pairs]
    astray = [one for one in found if all(one is not other for other in paired)]
    _add_roles(score, gold, resolutions, astray)


def _wrong_fields(gold: GoldArticle, one: GoldIncident, other: Incident) -> Iterator[str]:
    said = other.date.edtf if other.date else "-"
    if not one.is_on(other):
        yield f"{gold.article.id}: {said} for {one.date} {one.anchor!r}"
    if other.kind.value not in one.kinds:
        yield f"{gold.article.id}: {other.kind.value} for {sorted(one.kinds)} {one.anchor!r}"
    if said_of(other) != one.casualties:
        said = f"{sorted(said_of(other))} for {sorted(one.casualties)}"
        yield f"{gold.article.id}: {said} {one.anchor!r}"
    if other.assertion.value not in one.assertions:
        yield (
            f"{gold.article.id}: {other.assertion.value} for {sorted(one.assertions)}"
            f" {one.anchor!r}"
        )


def pair(
    gold: Sequence[GoldIncident], found: Sequence[Incident]
) -> Iterator[tuple[GoldIncident, Incident]]:
    """Pair one to one what shares anchor and place: right dates first, then right kinds."""
    pairs = [
        (not one.is_on(other), other.kind.value not in one.kinds, one.is_optional, i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if one.anchor in other.quote.exact and one.is_at(other)
    ]
    seen_gold: set[int] = set()
    seen_found: set[int] = set()
    for *_, i, j in sorted(pairs):
        if i not in seen_gold and j not in seen_found:
            seen_gold.add(i)
            seen_found.add(j)
            yield gold[i], found[j]


def _add_roles(
    score: Score,
    gold: GoldArticle,
    resolutions: Sequence[Resolution],
    astray: Sequence[Incident],
) -> None:
    pinned = {one.place_id for one in astray if one.lat is not None}
    happened = {
        resolution.place.id
        for name, roles in gold.roles
        for resolution in resolutions
        if resolution.place and resolution.mention.name == name and not roles & NEVER_PINNED
    }
    for name, roles, here in mentions_of_roles(gold, resolutions):
        score.roles += 1
        said = here.mention.role.value if here and here.mention.role else "not found"
        score.roles_right += said in roles
        if said not in roles:
            score.notes.append(f"{gold.article.id}: {name} is {said}, not {sorted(roles)}")
        place = here.place.id if here and here.place else ""
        if roles & NEVER_PINNED and place in pinned - happened:
            score.pinned += 1
            score.notes.append(f"{gold.article.id}: {name} is pinned")


def mentions_of_roles(
    gold: GoldArticle, resolutions: Sequence[Resolution]
) -> Iterator[tuple[str, frozenset[str], Resolution | None]]:
    """Give each name whose roles the gold says, them, and the mention of it if it was found.

    The n-th row of a name is its n-th occurrence; a mention may be longer: ``the X camp``.
    """
    named = [one for relative in resolutions for one in (relative.anchors or (relative,))]
    text = gold.article.text
    ends: dict[str, int] = {}
    for name, roles in gold.roles:
        start = text.index(name, ends.get(name, 0))
        span = Span(start, start + len(name))
        yield name, roles, next((one for one in named if one.mention.span.overlaps(span)), None)
        ends[name] = span.end


def speed(articles: Sequence[Article], gazetteer: Gazetteer) -> dict[str, float]:
    """Characters per CPU second, articles to incidents, and what share that is of the geoparser's.

    The best of some rounds each. The share is what is held: it is the same on a busy machine.
    """
    characters = sum(len(article.text) for article in articles)
    whole = finding = 0.0
    for _ in range(ROUNDS):
        start = time.process_time()
        read = [geoparse(article, gazetteer) for article in articles]
        found = time.process_time()
        for article, resolutions in zip(articles, read, strict=True):
            assemble_incidents(article, resolutions)
        whole = max(whole, characters / (time.process_time() - start))
        finding = max(finding, characters / (found - start))
    return {"characters_per_cpu_second": whole, "of_geoparser": whole / finding}


def show(scores: dict[str, Score], measured: dict[str, dict[str, float]], *, notes: bool) -> None:
    """Print the figures, and every miss if asked to."""
    for name, figures in measured.items():
        print(name, "  ".join(f"{key} {value:.3f}" for key, value in figures.items()))
    for score in scores.values() if notes else ():
        print("\n".join(score.notes))


if __name__ == "__main__":
    sys.exit(main())
