"""Recognition and resolution on the gold set and, where they are at hand, on corpora.

Prints precision, recall and F1 of exact and overlapping spans, the share of located gold
toponyms placed within 161 km (a miss is wrong), and how far confidence can be believed.
With ``--check`` it fails where a figure is below its floor in ``floors.json``; with
``--raise`` it lifts the floors to what was measured, and never lowers one.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from corpora import Document, corpora_folder, read_corpus
from scoring import Found, Tally

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions
from mapapp.records import MentionKind
from mapapp.resolution.resolve import resolve_mentions

HERE = Path(__file__).resolve().parent
GOLD = HERE / "gold"
FLOORS = HERE / "floors.json"
SECTION = "accuracy"
CORPORA = {
    "lgl": "published best: exact F1 .713, end to end .47",
    "tudloc2013": "",
    "wikineural-fr": "published fr_core_news_md: .862",
    "wikineural-en": "",
    "wikineural-es": "",
    "wikineural-de": "",
    "wikineural-ru": "",
}
WITHOUT_DEMONYMS = "wikineural"
FLOORED = ("exact_f1", "overlap_f1", "end_to_end")
SLACK = 0.0005
"""Rounding that is forgiven."""


def main() -> None:
    """Measure, print, and hold against the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, help="folder of JSON Lines corpora")
    parser.add_argument("--only", help="one corpus")
    parser.add_argument("--limit", type=int, help="documents of each corpus")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--raise", dest="lift", action="store_true")
    arguments = parser.parse_args()
    gazetteer = Gazetteer.open()
    measured: dict[str, dict[str, float]] = {}
    for path, remark in sources(corpora_folder(arguments.corpora), arguments.only):
        tally = Tally()
        for document in read_corpus(path, arguments.limit):
            tally.add(document.toponyms, found_in(document, gazetteer))
        name = f"gold/{path.stem}" if path.parent == GOLD else path.stem
        measured[name] = tally.figures()
        print_tally(name, tally, remark)
    hold(measured, check=arguments.check, lift=arguments.lift)


def sources(folder: Path, only: str | None) -> list[tuple[Path, str]]:
    """List the gold files of the repository, then the corpora that are at hand."""
    paths = [(path, "") for path in sorted(GOLD.glob("*.jsonl"))]
    paths += [
        (folder / f"{name}.jsonl", remark)
        for name, remark in CORPORA.items()
        if (folder / f"{name}.jsonl").exists()
    ]
    return [(path, remark) for path, remark in paths if only in (None, path.stem)]


def found_in(document: Document, gazetteer: Gazetteer) -> list[Found]:
    """Find and resolve, leaving out what the corpus does not mark."""
    mentions = find_mentions(document.article, gazetteer)
    resolutions = resolve_mentions(document.article, mentions, gazetteer)
    return [
        Found(
            start=resolution.mention.span.start,
            end=resolution.mention.span.end,
            lat=resolution.place.lat if resolution.place else None,
            lon=resolution.place.lon if resolution.place else None,
            confidence=resolution.confidence,
        )
        for resolution in resolutions
        if resolution.mention.kind is not MentionKind.DEMONYM
        or not document.corpus.startswith(WITHOUT_DEMONYMS)
    ]


def print_tally(name: str, tally: Tally, remark: str) -> None:
    """Print one corpus, a line of figures and a line of reliability."""
    figures = "  ".join(f"{key} {value:.3f}" for key, value in tally.figures().items())
    print(f"{name:16} gold {tally.gold:5}  {figures}  {remark}")
    if tally.judged:
        curve = "  ".join(f"{said:.2f}:{right:.2f} ({n})" for said, right, n in tally.reliability())
        print(f"{'':16} said:right (how many)  {curve}")


def hold(measured: dict[str, dict[str, float]], *, check: bool, lift: bool) -> None:
    """Compare with the floors, and lift them if asked to."""
    floors = json.loads(FLOORS.read_text("utf-8"))
    known: dict[str, dict[str, float]] = floors.setdefault(SECTION, {})
    below = [
        f"{name} {key}: {figures[key]:.3f} is below its floor {floor:.3f}"
        for name, figures in measured.items()
        for key, floor in known.get(name, {}).items()
        if figures[key] + SLACK < floor
    ]
    for line in below:
        print(line, file=sys.stderr)
    if lift and not below:
        for name, figures in measured.items():
            old = known.get(name, {})
            known[name] = {
                key: round(max(old.get(key, 0.0), figures[key]), 3)
                for key in FLOORED
                if key in figures
            }
        FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", "utf-8")
    if check and below:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
