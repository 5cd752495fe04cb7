"""Fit the weights of ``mapapp/mentions/weights.py`` on corpora, and say how well they do.

A sighting is right if its span is a gold toponym. Prints precision, recall and F1 with
runs of neighbouring documents held out, then fits on everything and writes the module.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from corpora import corpora_folder, read_corpus
from fitting import fit_logistic, folds_of

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.rows import Use
from mapapp.mentions.find import read_sightings
from mapapp.mentions.judge import LEAST_ODDS, SET_BY_HAND

MODULE = Path(__file__).parent.parent / "mapapp" / "mentions" / "weights.py"
CORPORA = {
    "lgl": 1.0,
    "tudloc2013": 1.0,
    "wikineural-en": 0.2,
    "wikineural-fr": 0.2,
    "wikineural-es": 0.2,
    "wikineural-de": 0.2,
    "wikineural-ru": 0.2,
}
"""Corpus: how much one of its sightings counts."""
WITHOUT_DEMONYMS = ("wikineural", "tudloc")
"""Corpora of this name do not mark adjectives of nationality; theirs are left out of fitting."""
FOLDS = 5


@dataclass(slots=True)
class Sample:
    """The sightings of some corpora, as rows of features."""

    features: list[tuple[str, ...]] = field(default_factory=list)
    truth: list[float] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    corpora: list[str] = field(default_factory=list)
    documents: list[int] = field(default_factory=list)
    missed: dict[str, int] = field(default_factory=dict)
    """Gold toponyms that no sighting has, by corpus."""


def main() -> None:
    """Fit, report and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path)
    parser.add_argument("--limit", type=int, default=2500, help="documents of each corpus")
    parser.add_argument("--dry-run", action="store_true", help="report, and write nothing")
    arguments = parser.parse_args()
    sample = gather(corpora_folder(arguments.corpora), arguments.limit)
    names = sorted({name for row in sample.features for name in row})
    rows = matrix(sample.features, names)
    report(sample, rows)
    if not arguments.dry_run:
        fitted = fit_logistic(rows, np.array(sample.truth), np.array(sample.weights))
        MODULE.write_text(module_text(names, fitted.tolist()), "utf-8")


def gather(folder: Path, limit: int) -> Sample:
    """Read the corpora that are there, and mark which sightings are gold."""
    gazetteer = Gazetteer.open()
    sample = Sample()
    for corpus, weight in CORPORA.items():
        path = folder / f"{corpus}.jsonl"
        if not path.exists():
            continue
        for number, document in enumerate(read_corpus(path, limit)):
            gold = {(toponym.start, toponym.end) for toponym in document.toponyms}
            found = set()
            for sighting in read_sightings(document.article, gazetteer)[1]:
                span = (sighting.start, sighting.end)
                found.add(span)
                is_demonym = any(naming.use is Use.DEMONYM for naming in sighting.namings)
                features = (*sighting.prior, *sighting.features)
                if is_demonym and corpus.startswith(WITHOUT_DEMONYMS):
                    continue
                if not SET_BY_HAND.keys().isdisjoint(features):
                    continue
                sample.features.append(features)
                sample.truth.append(float(span in gold))
                sample.weights.append(weight)
                sample.corpora.append(corpus)
                sample.documents.append(number)
            sample.missed[corpus] = sample.missed.get(corpus, 0) + len(gold - found)
    return sample


def matrix(features: Iterable[tuple[str, ...]], names: list[str]) -> np.ndarray:
    """Lay the features out as columns of 0 and 1, with a constant last."""
    column = {name: at for at, name in enumerate(names)}
    listed = list(features)
    rows = np.zeros((len(listed), len(names) + 1))
    rows[:, -1] = 1.0
    for at, row in enumerate(listed):
        for name in row:
            rows[at, column[name]] = 1.0
    return rows


def report(sample: Sample, rows: np.ndarray) -> None:
    """Print what fitting on the other folds gives on each corpus."""
    truth, weights = np.array(sample.truth), np.array(sample.weights)
    corpora = np.array(sample.corpora)
    folds = np.zeros(len(truth), dtype=np.int64)
    for corpus in set(sample.corpora):
        here = corpora == corpus
        folds[here] = folds_of(np.array(sample.documents)[here], FOLDS)
    points = np.zeros(len(truth))
    for fold in range(FOLDS):
        held = folds == fold
        points[held] = rows[held] @ fit_logistic(rows[~held], truth[~held], weights[~held])
    for corpus in CORPORA:
        here = corpora == corpus
        if not here.any():
            continue
        kept = (points > LEAST_ODDS) & here
        hit, said = float((kept & (truth > 0)).sum()), float(kept.sum())
        gold = truth[here].sum() + sample.missed[corpus]
        precision, recall = hit / max(1.0, said), hit / max(1.0, gold)
        print(
            f"{corpus:16} gold {gold:6.0f}  within reach {truth[here].sum() / gold:.3f}  "
            f"P {precision:.3f}  R {recall:.3f}  F1 {2 * hit / (said + gold):.3f}"
        )


def module_text(names: list[str], fitted: list[float]) -> str:
    """Write the weights as a module that a person can read."""
    lines = [
        '"""What each feature adds to the log-odds that a sighting is a mention of a place.',
        "",
        "Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand.",
        '"""',
        "",
        f"BIAS = {fitted[-1]:.3f}",
        "",
        "WEIGHTS = {",
        *(f'    "{name}": {weight:.3f},' for name, weight in zip(names, fitted, strict=False)),
        "}",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
