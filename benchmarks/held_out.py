"""How well texts are read that no weight was fitted on: fit without a part of a corpus, read it.

For each fold, a copy of the package is fitted by ``fit_mentions.py`` and ``fit_resolution.py`` on
every other document of all corpora, then measured on the fold's own as ``accuracy.py`` does.
Folds are runs of neighbouring documents, so that an outlet stays together; with one fold the
corpus is left out whole.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict, fields
from pathlib import Path

from accuracy import measure, print_tally
from corpora import corpora_folder, read_corpus
from scoring import Tally

from mapapp.gazetteer.lookup import Gazetteer

ROOT = Path(__file__).parent.parent
FITTED = ("fit_mentions.py", "fit_resolution.py")
FOLDS = 5


def main() -> None:
    """Fit and measure fold by fold, and print the sum of all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", help="its name, such as lgl")
    parser.add_argument("--corpora", type=Path, help="folder of JSON Lines corpora")
    parser.add_argument("--folds", type=int, default=FOLDS, help=f"{FOLDS} unless told")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.measure:
        print(json.dumps(asdict(tally_of(chosen.measure))))
        return
    corpora = corpora_folder(chosen.corpora).resolve()
    if not (corpora / f"{chosen.corpus}.jsonl").exists():
        parser.error(f"{corpora} has no {chosen.corpus}.jsonl")
    total = Tally()
    for fold in range(chosen.folds):
        with tempfile.TemporaryDirectory() as folder:
            tally = measure_fold(Path(folder), corpora, chosen.corpus, fold, chosen.folds)
        print_tally(f"{chosen.corpus} {fold + 1}/{chosen.folds}", tally)
        for part in fields(Tally):
            setattr(total, part.name, getattr(total, part.name) + getattr(tally, part.name))
    print_tally(f"{chosen.corpus}, all", total)


def measure_fold(folder: Path, corpora: Path, corpus: str, fold: int, folds: int) -> Tally:
    """Fit a copy of the package in ``folder`` without one fold of a corpus, and measure on it."""
    for part in ("mapapp", "benchmarks"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("frontend"))
    others, own = folder / "others", folder / "own"
    others.mkdir()
    own.mkdir()
    for path in corpora.glob("*.jsonl"):
        if path.stem != corpus:
            (others / path.name).symlink_to(path)
    lines = (corpora / f"{corpus}.jsonl").read_text("utf-8").splitlines(keepends=True)
    first, end = (len(lines) * number // folds for number in (fold, fold + 1))
    (own / f"{corpus}.jsonl").write_text("".join(lines[first:end]), "utf-8")
    if folds > 1:
        (others / f"{corpus}.jsonl").write_text("".join(lines[:first] + lines[end:]), "utf-8")
    for script in FITTED:
        run(folder, script, "--corpora", others)
    return Tally(**json.loads(run(folder, Path(__file__).name, corpus, "--measure", own)))


def run(folder: Path, script: str, *arguments: Path | str) -> str:
    """Run a benchmark of the copy upon the package of the copy, and give what it prints."""
    command = [sys.executable, folder / "benchmarks" / script, *arguments]
    environment = os.environ | {"PYTHONPATH": str(folder), "MAPAPP_GAZETTEER": "default"}
    done = subprocess.run(  # noqa: S603 - our own program
        command, env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def tally_of(folder: Path) -> Tally:
    """Measure on the one corpus of a folder."""
    (path,) = folder.glob("*.jsonl")
    return measure(read_corpus(path), Gazetteer.open())[0]


if __name__ == "__main__":
    main()
