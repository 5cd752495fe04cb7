"""Fit what the first and last letters of a word say of it (``mapapp/mentions/lexicon/shapes.py``).

By language: names of the gazetteer, of all the world, against the words of a spelling dictionary
(npm ``dictionary-*``; in German its nouns, which have a capital), frequent words of subtitles
(PyPI ``pyspellchecker``) and names of persons (PyPI ``Faker``), none of them a place's. Prints
how often a place's name has more points than another word, on words that were held out. Run
``fit_shapes.py --dictionaries NODE_MODULES``.
"""

from __future__ import annotations

import argparse
import re
import textwrap
from collections import Counter, defaultdict
from pathlib import Path
from zlib import crc32

import numpy as np
from fit_lexicon import LEXICON, entries, person_names, words_by_frequency
from fitting import Floats, fit_sparse

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.names import fold
from mapapp.mentions.shapes import SHORTEST, ends_of

LETTERS = {
    "ar": "[ء-ي]",
    "de": "[a-z]",
    "en": "[a-z]",
    "es": "[a-z]",
    "fr": "[a-z]",
    "ru": "[а-я]",
}
"""Of what is weighed in a language, folded."""
WITH_CAPITALS = "de"
WITHOUT_DICTIONARY = "ar"
MOST_NAMES = 100_000
"""Names of the gazetteer that are read, every so manieth."""
FREQUENT = 40_000
"""Down to which rank a word of subtitles is read."""
LEAST_WORDS = 30
"""That have an end, from which it is weighed."""
PERSONS = 0.5
"""How much names of persons count for one of words, all together."""
LASSO, RIDGE = 10.0, 0.5
HELD_OUT = 5
"""One word in so many is held out of what is printed."""
DOCSTRING = '''"""What first and last letters say: a place's name, another word, a person's.

Written by ``benchmarks/fit_shapes.py``; not edited by hand. By language of the text; a line is
what log-odds each adds, and the letters, folded, with a hyphen where the word goes on.
"""

'''


def main() -> None:
    """Fit each language, print how well, and write the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dictionaries", type=Path, required=True, help="a node_modules folder")
    arguments = parser.parse_args()
    names = Gazetteer.open().keys()
    fitted = {lang: fit(lang, names, arguments.dictionaries) for lang in LETTERS}
    (LEXICON / "shapes.py").write_text(module_text(fitted), "utf-8")


def fit(lang: str, names: list[str], folder: Path) -> dict[str, float]:
    """Weigh the ends of words in one language."""
    words = weighed(lang, names, folder)
    counts = Counter(end for word in words for end in ends_of(word))
    ends = sorted(end for end, count in counts.items() if count >= LEAST_WORDS)
    column = {end: at for at, end in enumerate(ends)}
    cells = [
        (column[end], row)
        for row, word in enumerate(words)
        for end in ends_of(word)
        if end in column
    ]
    columns, rows = np.array(cells, dtype=np.int64).T
    truth = np.array([float(weight > 0) for weight in words.values()])
    weights = np.abs(np.array(list(words.values())))
    held = np.array([crc32(word.encode()) % HELD_OUT == 0 for word in words])
    known = np.zeros(len(words))

    def fitted(chosen: Floats) -> Floats:
        return fit_sparse(columns, rows, truth, chosen, known, lasso=LASSO, ridge=RIDGE)

    points = np.bincount(rows, fitted(weights * ~held)[columns], len(words))
    share = share_in_order(points[held], truth[held], weights[held])
    print(f"{lang}  {len(words):7,} words  {share:.3f} of pairs in order")
    return {
        end: round(float(weight), 1)
        for end, weight in zip(ends, fitted(weights), strict=True)
        if round(float(weight), 1)
    }


def weighed(lang: str, names: list[str], folder: Path) -> dict[str, float]:
    """Give folded words and how much each counts: names of places, and below nought all others."""
    is_word = re.compile(rf"{LETTERS[lang]}{{{SHORTEST},}}\Z").match
    places = sorted(filter(is_word, names))
    lower, capital = (set(), set()) if lang == WITHOUT_DICTIONARY else entries(lang, folder)
    dictionary = capital if lang == WITH_CAPITALS else lower
    others = {*dictionary, *words_by_frequency(lang)[:FREQUENT]}
    words = set(filter(is_word, map(fold, others))).difference(places)
    persons = set(filter(is_word, map(fold, set().union(*person_names()))))
    some = places[:: max(1, len(places) // MOST_NAMES)]
    of_persons = PERSONS / (1 + PERSONS) * len(some) / len(persons)
    of_words = len(some) / (1 + PERSONS) / len(words)
    return (
        dict.fromkeys(some, 1.0)
        | dict.fromkeys(sorted(words), -of_words)
        | dict.fromkeys(sorted(persons), -of_persons)
    )


def share_in_order(points: Floats, truth: Floats, weights: Floats) -> float:
    """Say how often a place's name has more points than another word (area under the curve)."""
    order = np.argsort(-points, kind="stable")
    right, wrong = (truth * weights)[order], ((1 - truth) * weights)[order]
    return float((np.cumsum(right) * wrong).sum() / (right.sum() * wrong.sum()))


def module_text(fitted: dict[str, dict[str, float]]) -> str:
    """Write the weights as a module, the ends of one weight together."""
    parts = [DOCSTRING, "SHAPES = {\n"]
    for lang, weights in fitted.items():
        parts.append(f'    "{lang}": """\n')
        grouped: dict[float, list[str]] = defaultdict(list)
        for end, weight in weights.items():
            grouped[weight].append(end)
        for weight, ends in sorted(grouped.items()):
            lines = textwrap.wrap(" ".join(ends), 92, break_on_hyphens=False)
            parts += [f"{weight:+.1f} {line}\n" for line in lines]
        parts.append('""",\n')
    return "".join([*parts, "}\n"])


if __name__ == "__main__":
    main()
