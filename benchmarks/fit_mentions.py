"""Fit what features weigh on corpora (``mapapp/mentions/weights.py``), and say how well they do.

Then fit what two of them add together (``mapapp/mentions/lexicon/pairs.py``); then what single
words add (``lexicon/words.py``), by language, and
by how much a feature weighs more or less in one language than in all. A
sighting is right if its span is a gold toponym. Prints precision, recall and F1 with
runs of neighbouring documents held out, then fits on everything and writes both modules.
"""

from __future__ import annotations

import argparse
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

import numpy as np
from corpora import corpora_folder, read_corpus
from fitting import Floats, Indices, fit_logistic, fit_sparse, folds_of

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.find import meant, read_sightings
from mapapp.mentions.judge import LEAST_ODDS, MOST_OF_PAIRS, OF_LENGTHS, SET_BY_HAND
from mapapp.mentions.pairs import Pair, pairs_of
from mapapp.mentions.unlisted import UNLISTED
from mapapp.mentions.words import LANGUAGES, NEAR, OF_FEATURES
from mapapp.records import MentionKind

Name = TypeVar("Name", str, Pair)
MENTIONS = Path(__file__).parent.parent / "mapapp" / "mentions"
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
CORPORA_OF_WORDS = CORPORA | {
    "wikineural-en": 0.3,
    "wikineural-fr": 1.0,
    "wikineural-es": 1.0,
    "wikineural-de": 1.0,
    "wikineural-ru": 1.0,
}
"""The same for words, which each language has to itself; English has news, which count for more."""
CORPORA_OF_PAIRS = {corpus: max(weight, 0.4) for corpus, weight in CORPORA.items()}
"""The same for pairs of features, which are more than news has names for."""
WORDS_DOCSTRING = '''"""What single words beside a name, in it and near it add to its odds.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``. After
``has`` stand features of ``weights.py``, and what each adds in this language to its weight.
"""

'''
PAIRS_DOCSTRING = '''"""What two features of a name add together to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. A line is a feature of
``weights.py``, what log-odds it adds with each of those that follow, and those.
"""

'''
UNPAIRED = "people_unknown"
"""What is not paired: villages of a war have rows without a number of people, which are the news
that is read here, and no corpus at hand tells of them."""
LEAST_SIGHTINGS = 60
"""That have both features of a pair, from which it is weighed."""
LASSO_OF_PAIRS = 3.0
"""What a pair has to be worth: with 2 to 6, F1 differs by .002 at most, held out."""
LEAST_DOCUMENTS = 4
"""Of the corpora that a word is in, from which it is weighed."""
LEAST_DOCUMENTS_NEAR = 10
"""The same for a word that is anywhere in the sentence, of which there are many more."""
LASSO, RIDGE = 1.0, 0.05
"""What a word has to be worth. A lasso of half as much is better by .003 to .009 on WikiNEuRal,
held out, and by nothing on news, where it weighs more words that say nothing."""
LASSO_NEAR = 2.0
"""The same for a word that is anywhere in the sentence: with 1 or 3, F1 is lower by .002 in Russian
and French, held out."""
MOST_POINTS = 3.0
"""Log-odds that one word may add or take: in other texts no word says as much as in its own."""
BY_ALL_ALONE = ("en", "ru")
"""Languages in which a feature weighs what it weighs in all: English has news, by which that is
told, and in Russian a sentence of an encyclopaedia gains less by it than news loses."""
MOST_MORE = 1.0
"""Log-odds that a feature may add or take in one language: with more, WikiNEuRal gains up to .01,
held out, and news in German and Spanish loses."""
WITHOUT_DEMONYMS = ("wikineural", "tudloc")
"""Corpora of this name do not mark adjectives of nationality; theirs are left out of fitting."""
OF_NEWS = frozenset(
    """
    repeated person_elsewhere sure_elsewhere lower_case_elsewhere its_country_is_named
    its_province_is_named many_namesakes line_start sentence_start in_title capitals abbreviation
    capital_city given_name given_name_of_town surname composed_district composed_named country
    dateline in_article
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
"""Features that say something else in an article of news than in a sentence of an encyclopaedia,
which is all that the corpora of most languages have: they weigh the same in every language."""
OF_ENCYCLOPAEDIAS = """
    fr before international_de bataille_de district_de contre_la face_à face_au palais_de
    fr before château_de guerre_du et_à , 0_sur le_sur
    fr after sont en_0 à_l'est ,_a
    es before guerra_de por por_la
    de before schlacht_bei flughafen
    en after people were military reported security war on_monday when ministry had
    en before way_to
"""
"""Words that are not weighed, by language and where they stand: sports and old wars have them
beside what no corpus marks as a place (``contre la``), and news beside towns (``la
bataille de Homs``). Without them F1 is lower by .001 in French, and nowhere else."""
UNWEIGHED = frozenset(
    f"{lang} {where} {word.replace('_', ' ')}"
    for lang, where, *words in map(str.split, OF_ENCYCLOPAEDIAS.strip().splitlines())
    for word in words
)
SET = SET_BY_HAND.keys() | OF_LENGTHS
FOLDS = 5


@dataclass(slots=True)
class Sample:
    """The sightings of some corpora, as rows of features."""

    features: list[tuple[str, ...]] = field(default_factory=list)
    words: list[tuple[str, ...]] = field(default_factory=list)
    by_hand: list[float] = field(default_factory=list)
    """Log-odds that are set and not fitted (``judge.py``)."""
    truth: list[float] = field(default_factory=list)
    fitted: list[bool] = field(default_factory=list)
    """Whether weights are fitted on it; what no corpus marks tells nothing."""
    corpora: list[str] = field(default_factory=list)
    documents: list[int] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    gold: dict[tuple[str, int], list[tuple[int, int]]] = field(default_factory=dict)
    """By corpus and document."""
    described: dict[tuple[str, int], list[tuple[int, int]]] = field(default_factory=dict)
    """The same: places that are described, which no weight decides."""

    def weights(self, of_corpora: dict[str, float]) -> Floats:
        """Give how much each sighting counts."""
        return np.array([of_corpora[corpus] for corpus in self.corpora])


@dataclass(slots=True)
class Cells(Generic[Name]):
    """What is rare in a sample, as the cells of a large matrix that have a 1."""

    names: list[Name]
    columns: Indices
    rows: Indices

    def points(self, coefficients: Floats, height: int) -> Floats:
        """Sum for each row of the matrix what those that it has are worth."""
        summed = np.bincount(self.rows, coefficients[self.columns], height)
        return np.asarray(summed, dtype=np.float64)


@dataclass(slots=True)
class Matrices:
    """A sample, as what is fitted on: its features, their pairs, and words."""

    features: Floats
    pairs: Cells[Pair]
    words: Cells[str]


@dataclass(slots=True)
class Fitted:
    """What was fitted for each column of the matrices of a sample."""

    features: Floats
    pairs: Floats
    words: Floats

    def points(self, matrices: Matrices) -> Floats:
        """Give the log-odds of each sighting."""
        height = len(matrices.features)
        alone: Floats = matrices.features @ self.features
        of_pairs = matrices.pairs.points(self.pairs, height)
        of_words = matrices.words.points(self.words, height)
        return alone + np.clip(of_pairs, -MOST_OF_PAIRS, MOST_OF_PAIRS) + of_words


def main() -> None:
    """Fit, report and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path)
    parser.add_argument("--limit", type=int, help="documents of each corpus")
    parser.add_argument("--dry-run", action="store_true", help="report, and write nothing")
    arguments = parser.parse_args()
    sample = gather(corpora_folder(arguments.corpora), arguments.limit)
    names = sorted({name for row in sample.features for name in row})
    matrices = Matrices(matrix(sample.features, names), cells_of_pairs(sample), cells(sample))
    report(sample, matrices)
    if not arguments.dry_run:
        fitted = fit(sample, matrices, np.array(sample.fitted))
        (MENTIONS / "weights.py").write_text(module_text(names, fitted.features.tolist()), "utf-8")
        pairs = dict(zip(matrices.pairs.names, fitted.pairs.tolist(), strict=True))
        (MENTIONS / "lexicon" / "pairs.py").write_text(pairs_text(pairs), "utf-8")
        words = dict(zip(matrices.words.names, fitted.words.tolist(), strict=True))
        (MENTIONS / "lexicon" / "words.py").write_text(words_text(words), "utf-8")


def gather(folder: Path, limit: int | None) -> Sample:
    """Read the corpora that are there, and mark which sightings are gold."""
    gazetteer = Gazetteer.open()
    sample = Sample()
    for corpus in CORPORA:
        path = folder / f"{corpus}.jsonl"
        if not path.exists():
            continue
        for number, document in enumerate(read_corpus(path, limit)):
            gold = {(toponym.start, toponym.end) for toponym in document.toponyms}
            sample.gold[corpus, number] = sorted(gold)
            described, sightings = read_sightings(document.article, gazetteer)
            spans = [(mention.span.start, mention.span.end) for mention in described]
            sample.described[corpus, number] = spans
            for sighting in sightings:
                span = (sighting.start, sighting.end)
                kind, _ = meant(sighting.name, sighting.namings, gazetteer)
                features = (*sighting.prior, *sighting.features)
                if kind is MentionKind.DEMONYM and corpus.startswith(WITHOUT_DEMONYMS):
                    continue
                # Those of ``words.py`` alone are of several words.
                sample.features.append(
                    tuple(name for name in features if " " not in name and name not in SET)
                )
                sample.words.append(of_language(features, document.article.lang))
                sample.by_hand.append(sum(map(points_by_hand, features)))
                sample.fitted.append(SET_BY_HAND.keys().isdisjoint(features))
                sample.truth.append(float(span in gold))
                sample.corpora.append(corpus)
                sample.documents.append(number)
                sample.spans.append(span)
    return sample


def points_by_hand(feature: str) -> float:
    """Give what a feature adds that is set, and nought for the others."""
    return SET_BY_HAND.get(feature, 0.0) + OF_LENGTHS.get(feature, 0.0)


def of_language(features: Sequence[str], lang: str) -> tuple[str, ...]:
    """Give the words, and under the name of the language the features, for what they add in it."""
    words = tuple(name for name in features if " " in name)
    if lang not in LANGUAGES or lang in BY_ALL_ALONE:
        return words
    return words + tuple(
        f"{lang} {OF_FEATURES} {name}"
        for name in features
        if " " not in name and name not in OF_NEWS and name not in SET
    )


def matrix(features: Iterable[tuple[str, ...]], names: list[str]) -> Floats:
    """Lay the features out as columns of 0 and 1, with a constant last."""
    column = {name: at for at, name in enumerate(names)}
    listed = list(features)
    rows = np.zeros((len(listed), len(names) + 1))
    rows[:, -1] = 1.0
    for at, row in enumerate(listed):
        for name in row:
            rows[at, column[name]] = 1.0
    return rows


def cells_of_pairs(sample: Sample) -> Cells[Pair]:
    """Number the pairs of features that many sightings of listed names have."""
    rows = [[] if UNLISTED in row else pairs_of(row) for row in sample.features]
    seen = Counter(pair for row in rows for pair in row)
    some = {pair for pair, times in seen.items() if times >= LEAST_SIGHTINGS}
    return numbered(rows, {pair for pair in some if UNPAIRED not in pair})


def cells(sample: Sample) -> Cells[str]:
    """Number the words that several documents have."""
    documents = defaultdict(set)
    for row, corpus, number in zip(sample.words, sample.corpora, sample.documents, strict=True):
        for name in row:
            documents[name].add((corpus, number))
    some = {
        name
        for name, seen in documents.items()
        if name not in UNWEIGHED
        and len(seen) >= (LEAST_DOCUMENTS_NEAR if is_near(name) else LEAST_DOCUMENTS)
    }
    return numbered([sorted(set(row)) for row in sample.words], some)


def is_near(name: str) -> bool:
    """Whether it is a word of the sentence (``topic.py``), and not one beside a name or in it."""
    return name.split(" ")[1] == NEAR


def numbered(rows: list[list[Name]], some: set[Name]) -> Cells[Name]:
    """Give the cells of some of what rows have, each once in a row."""
    names = sorted(some)
    column = {name: at for at, name in enumerate(names)}
    found = [(column[name], at) for at, row in enumerate(rows) for name in row if name in column]
    return Cells(names, *np.array(found, dtype=np.int64).T)


def fit(sample: Sample, matrices: Matrices, chosen: np.ndarray) -> Fitted:
    """Fit the features on the chosen sightings, then what pairs of them add, then words."""
    truth = np.array(sample.truth)
    rows, pairs, words = matrices.features, matrices.pairs, matrices.words
    fitted = fit_logistic(rows[chosen], truth[chosen], sample.weights(CORPORA)[chosen])
    known = rows @ fitted
    of_pairs = fit_sparse(
        pairs.columns,
        pairs.rows,
        truth,
        sample.weights(CORPORA_OF_PAIRS) * chosen,
        known,
        lasso=LASSO_OF_PAIRS,
        ridge=RIDGE,
        least_move=1e-3,
    ).round(1)
    of_words = fit_sparse(
        words.columns,
        words.rows,
        truth,
        sample.weights(CORPORA_OF_WORDS) * chosen,
        known + pairs.points(of_pairs, len(truth)),
        lasso=np.where([is_near(name) for name in words.names], LASSO_NEAR, LASSO),
        ridge=RIDGE,
    )
    most = np.where(
        [OF_FEATURES in name.split(" ") for name in words.names], MOST_MORE, MOST_POINTS
    )
    return Fitted(fitted, of_pairs, of_words.clip(-most, most).round(1))


def report(sample: Sample, matrices: Matrices) -> None:
    """Print what fitting on the other folds gives on each corpus."""
    corpora = np.array(sample.corpora)
    folds = np.zeros(len(corpora), dtype=np.int64)
    for corpus in set(sample.corpora):
        here = corpora == corpus
        folds[here] = folds_of(np.array(sample.documents)[here], FOLDS)
    points = np.array(sample.by_hand)
    for fold in range(FOLDS):
        held = folds == fold
        fitted = fit(sample, matrices, np.array(sample.fitted) & ~held)
        points[held] += fitted.points(matrices)[held]
    for corpus in CORPORA:
        if (here := corpora == corpus).any():
            report_corpus(sample, corpus, np.flatnonzero(here), points)


def report_corpus(sample: Sample, corpus: str, rows: Indices, points: Floats) -> None:
    """Print precision, recall and F1 by exact spans, and F1 by spans that overlap."""
    kept = {
        number: list(spans) for (name, number), spans in sample.described.items() if name == corpus
    }
    for row in sorted(rows.tolist(), key=lambda row: UNLISTED in sample.features[row]):
        start, end = sample.spans[row]
        before = kept[sample.documents[row]]
        if points[row] > LEAST_ODDS and not any(
            start < other_end and other_start < end for other_start, other_end in before
        ):
            before.append((start, end))
    gold = {number: spans for (name, number), spans in sample.gold.items() if name == corpus}
    marked = sum(map(len, gold.values()))
    within = sum(sample.truth[row] for row in rows.tolist())
    said = sum(map(len, kept.values()))
    exact = sum(len(set(spans).intersection(kept[number])) for number, spans in gold.items())
    overlapping = sum(
        any(start < other_end and other_start < end for other_start, other_end in kept[number])
        for number, spans in gold.items()
        for start, end in spans
    )
    print(
        f"{corpus:16} gold {marked:6}  within reach {within / marked:.3f}  "
        f"P {exact / said:.3f}  R {exact / marked:.3f}  F1 {2 * exact / (said + marked):.3f}  "
        f"overlapping F1 {2 * overlapping / (said + marked):.3f}"
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


def pairs_text(points: dict[Pair, float]) -> str:
    """Write what pairs add as a module, those of one feature and weight together."""
    grouped: dict[tuple[str, float], list[str]] = defaultdict(list)
    for (first, second), weight in points.items():
        if weight:
            grouped[first, weight].append(second)
    lines = [
        f"{start}{line}\n"
        for (first, weight), others in sorted(grouped.items())
        for start in [f"{first} {weight:+.1f} "]
        for line in _wrapped(others, 98 - len(start))
    ]
    return "".join([PAIRS_DOCSTRING, 'PAIRS = """\n', *lines, '"""\n'])


def words_text(points: dict[str, float]) -> str:
    """Write what words weigh as a module, those of one weight together."""
    grouped: dict[str, dict[tuple[str, float], list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, weight in points.items():
        if weight:
            lang, where, words = name.split(" ", 2)
            grouped[lang][where, weight].append(words.replace(" ", "_"))
    parts = [WORDS_DOCSTRING, "WORDS = {\n"]
    for lang, lines in sorted(grouped.items()):
        parts.append(f'    "{lang}": """\n')
        for (where, weight), some in sorted(lines.items()):
            start = f"{where} {weight:+.1f} "
            parts += [f"{start}{line}\n" for line in _wrapped(sorted(some), 98 - len(start))]
        parts.append('""",\n')
    return "".join([*parts, "}\n"])


def _wrapped(words: list[str], width: int) -> list[str]:
    return textwrap.wrap(" ".join(words), width, break_on_hyphens=False, break_long_words=False)


if __name__ == "__main__":
    main()
