"""Recognition and resolution on the gold set and, where they are at hand, on corpora.

Prints precision, recall and F1 of exact and overlapping spans, the share of located gold
toponyms placed within 161 km (a miss is wrong), how far confidence can be believed, and the
characters read in a CPU second. ``--errors`` lists what goes wrong most, by kind. With
``--check`` fewer documents are read, and it fails where a figure is below its floor in
``floors.json``.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from corpora import Document, corpora_folder, read_corpus, read_gold
from floors import add_options, hold
from scoring import WITHIN_KM, Found, Tally, distance_km, match

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import find_mentions
from mapapp.records import MentionKind
from mapapp.resolution.resolve import resolve_mentions
from mapapp.spacy_names import read_entities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mapapp.records import Resolution

GOLD = Path(__file__).resolve().parent / "gold"
LANGUAGES = ("en", "fr", "ar", "ru", "es", "de")
TIERS = ("STRONG", "MEDIUM", "WEAK")
CORPORA = {
    "lgl": "published best: exact F1 .713, end to end .47",
    "tudloc2013": "",
    "wikineural-fr": "published fr_core_news_md: .862",
    "wikineural-en": "",
    "wikineural-es": "",
    "wikineural-de": "",
    "wikineural-ru": "",
}
WITHOUT_DEMONYMS = ("wikineural", "tudloc")
"""Corpora that do not mark adjectives of nationality."""
CHECKED = 400
"""Documents of each corpus that a check reads."""
MOST_TOLD = 12
"""Errors of a kind that are listed, the most frequent first."""


def main() -> int:
    """Measure, print, and hold against the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, help="folder of JSON Lines corpora")
    parser.add_argument("--only", help="one corpus, or gold")
    parser.add_argument("--limit", type=int, help="documents of each corpus")
    parser.add_argument(
        "--spacy", action="append", default=[], metavar="MODEL", help="ask a model too"
    )
    parser.add_argument("--errors", action="store_true", help="list them by kind")
    add_options(parser)
    chosen = parser.parse_args()
    limit = chosen.limit or (CHECKED if chosen.check or chosen.lift else None)
    gazetteer = Gazetteer.open()
    measured = {}
    for name, documents, remark in sources(corpora_folder(chosen.corpora), gazetteer):
        if chosen.only in (None, name.partition("-")[0], name):
            tally, errors, speed = measure(islice(documents, limit), gazetteer, chosen.spacy)
            measured[name] = tally.figures()
            print_tally(name, tally, f"{speed:,.0f} chars/s  {remark}")
            if chosen.errors:
                print_errors(errors)
    return hold("accuracy", measured, check=chosen.check, lift=chosen.lift)


def sources(folder: Path, gazetteer: Gazetteer) -> Iterator[tuple[str, Iterable[Document], str]]:
    """Give the gold set by language and by tier, then the corpora that are at hand."""
    gold = {lang: list(read_gold(GOLD / f"{lang}.md", gazetteer)) for lang in LANGUAGES}
    for lang, documents in gold.items():
        yield f"gold-{lang}", documents, ""
    for tier in TIERS:
        every = (one for documents in gold.values() for one in documents if one.tier == tier)
        yield f"gold-{tier}", every, ""
    for name, remark in CORPORA.items():
        if (path := folder / f"{name}.jsonl").exists():
            yield name, read_corpus(path), remark


def measure(
    documents: Iterable[Document], gazetteer: Gazetteer, models: Sequence[str] = ()
) -> tuple[Tally, dict[str, Counter[str]], float]:
    """Read documents and count: the tally, the errors by kind, characters a CPU second."""
    tally, errors = Tally(), {kind: Counter[str]() for kind in ("missed", "false", "misplaced")}
    chars, seconds = 0, 0.0
    for document in documents:
        before = time.process_time()
        found = found_in(document, gazetteer, models)
        seconds += time.process_time() - before
        chars += len(document.article.text)
        tally.add(document.toponyms, found)
        count_errors(document, found, errors)
    return tally, errors, chars / max(seconds, 1e-9)


def found_in(document: Document, gazetteer: Gazetteer, models: Sequence[str] = ()) -> list[Found]:
    """Find and resolve, leaving out what the corpus does not mark."""
    entities = read_entities(document.article, models)
    mentions = find_mentions(document.article, gazetteer, entities)
    resolutions = resolve_mentions(document.article, mentions, gazetteer)
    return [
        Found(
            start=resolution.mention.span.start,
            end=resolution.mention.span.end,
            lat=resolution.place.lat if resolution.place else None,
            lon=resolution.place.lon if resolution.place else None,
            confidence=resolution.confidence,
        )
        for phrase in resolutions
        for resolution in _marked(phrase, document.corpus)
        if resolution.mention.kind is not MentionKind.DEMONYM
        or not document.corpus.startswith(WITHOUT_DEMONYMS)
    ]


def _marked(told: Resolution, corpus: str) -> tuple[Resolution, ...]:
    """Give the names that a relative place is told by: corpora mark them, and not its phrase.

    The gold set marks a described border whole.
    """
    is_whole = told.mention.kind is MentionKind.DESCRIBED and corpus == GOLD.name
    return (told,) if is_whole else told.anchors or (told,)


def count_errors(document: Document, found: list[Found], errors: dict[str, Counter[str]]) -> None:
    """Count the words that were missed, taken for places, or put elsewhere."""
    text = document.article.text
    pairs = list(match(document.toponyms, found))
    met = {id(one) for pair in pairs for one in pair}
    for toponym in document.toponyms:
        errors["missed"][text[toponym.start : toponym.end]] += id(toponym) not in met
    for one in found:
        errors["false"][text[one.start : one.end]] += id(one) not in met
    for toponym, one in pairs:
        if toponym.lat is None or toponym.lon is None or one.lat is None or one.lon is None:
            continue
        is_far = distance_km(toponym.lat, toponym.lon, one.lat, one.lon) > WITHIN_KM
        errors["misplaced"][text[toponym.start : toponym.end]] += is_far


def print_tally(name: str, tally: Tally, remark: str = "") -> None:
    """Print one corpus, a line of figures and a line of reliability."""
    figures = "  ".join(f"{key} {value:.3f}" for key, value in tally.figures().items())
    print(f"{name:14} gold {tally.gold:5}  {figures}  {remark}")
    if tally.judged:
        curve = "  ".join(f"{said:.2f}:{right:.2f} ({n})" for said, right, n in tally.reliability())
        print(f"{'':14} said:right (how many)  {curve}")


def print_errors(errors: dict[str, Counter[str]]) -> None:
    """Print how many errors of each kind there are, and the most frequent."""
    for kind, words in errors.items():
        told = ", ".join(f"{word} {n}" for word, n in words.most_common(MOST_TOLD) if n)
        print(f"{'':14} {kind} {words.total()}: {told}")


if __name__ == "__main__":
    sys.exit(main())
