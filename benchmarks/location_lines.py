"""Lines that say where an incident was, against the point that its record gives.

Airwars heads each incident in Syria with a line such as ``Al-Bab, Aleppo governorate`` and
gives a point. Each line is read as a text of its own, in English and in Arabic; the most
exact of the places found in it is taken for the incident's. Prints the share of lines whose
place lies within 10 km and within 50 km of the point, where a line in which nothing is found
counts as wrong, and lists with ``--errors`` what goes wrong most. With ``--check`` it fails
where a share is below its floor in ``floors.json``; without the corpus it says so and ends.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from corpora import corpora_folder
from floors import add_options, hold
from scoring import distance_km, ratio

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.pipeline import geoparse
from mapapp.records import Article

if TYPE_CHECKING:
    from mapapp.records import Place, Resolution

CORPUS = "airwars-syria-events.jsonl"
TEXTS = {"en": "text", "ar": "text_ar"}
"""Language: where its line stands in a record."""
LIMITS_KM = (10, 50)
MOST_TOLD = 40
"""Lines of a kind of error that are listed, the most frequent first."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line and the point of its record."""

    article: Article
    lat: float
    lon: float


def main() -> int:
    """Measure, print, and hold against the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, help="folder of JSON Lines corpora")
    parser.add_argument("--only", choices=TEXTS, help="one language")
    parser.add_argument("--limit", type=int, help="lines of each language")
    parser.add_argument("--errors", action="store_true", help="list them by kind")
    add_options(parser)
    chosen = parser.parse_args()
    path = corpora_folder(chosen.corpora) / CORPUS
    if not path.exists():
        print(f"location lines: skipped, {CORPUS} is not in the folder of corpora")
        return 0
    gazetteer = Gazetteer.open()
    measured = {}
    for lang in (chosen.only,) if chosen.only else TEXTS:
        lines = list(read_lines(path, lang))[: chosen.limit]
        placed = [(line, finest(geoparse(line.article, gazetteer))) for line in lines]
        measured[lang] = figures(placed)
        told = "  ".join(f"{key} {share:.3f}" for key, share in measured[lang].items())
        print(f"airwars-{lang}  lines {len(lines)}  {told}")
        if chosen.errors:
            print_errors(placed)
    return hold("location_lines", measured, check=chosen.check, lift=chosen.lift)


def read_lines(path: Path, lang: str) -> Iterator[Line]:
    """Read the lines that a corpus has in a language."""
    with path.open(encoding="utf-8") as records:
        for record in map(json.loads, records):
            text, point = record[TEXTS[lang]], record["event"]
            if text and text.strip():
                article = Article(id=str(record["id"]), text=text, title="", lang=lang)
                yield Line(article, float(point["lat"]), float(point["lon"]))


def finest(resolutions: Iterable[Resolution]) -> Place | None:
    """Give the place that is known most exactly, the first of several; none if none is found."""
    placed = [one for one in resolutions if one.place is not None and one.precision is not None]
    exact = min(placed, key=lambda one: (one.precision or 0, one.radius_m or 0.0), default=None)
    return exact.place if exact else None


def figures(placed: Iterable[tuple[Line, Place | None]]) -> dict[str, float]:
    """Give the share of the lines that is placed within each limit, and at all."""
    apart = [_apart_km(line, place) for line, place in placed]
    shares = {
        f"within_{limit}_km": ratio(sum(km <= limit for km in apart), len(apart))
        for limit in LIMITS_KM
    }
    return shares | {"placed": ratio(sum(km < float("inf") for km in apart), len(apart))}


def _apart_km(line: Line, place: Place | None) -> float:
    return distance_km(line.lat, line.lon, place.lat, place.lon) if place else float("inf")


def print_errors(placed: Iterable[tuple[Line, Place | None]]) -> None:
    """Print the lines in which nothing was found, and those placed too far, most frequent first."""
    kinds: dict[str, Counter[str]] = {"not found": Counter()}
    kinds |= {f"beyond {limit} km": Counter() for limit in LIMITS_KM}
    for line, place in placed:
        apart = _apart_km(line, place)
        text = line.article.text.strip()
        if place is None:
            kinds["not found"][text] += 1
        elif apart > LIMITS_KM[0]:
            limit = max(limit for limit in LIMITS_KM if apart > limit)
            kinds[f"beyond {limit} km"][f"{text} → {place.name} {place.country}"] += 1
    for kind, lines in kinds.items():
        told = "; ".join(f"{text} {n}" for text, n in lines.most_common(MOST_TOLD))
        print(f"  {kind} {lines.total()}: {told}")


if __name__ == "__main__":
    sys.exit(main())
