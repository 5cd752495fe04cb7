"""Write the word lists of ``mapapp/mentions/lexicon`` from dictionaries and name lists.

Common words: those that a spelling dictionary (npm ``dictionary-*``, read by PyPI ``spylls``
where words have many forms) has in lower case, or
that are frequent in subtitles (PyPI ``pyspellchecker``, MIT), and that are also the whole
name of a place in the gazetteer; no other word matters. Persons: given names and surnames
of PyPI ``Faker`` (MIT). Run ``fit_lexicon.py --dictionaries NODE_MODULES``.
"""

from __future__ import annotations

import argparse
import importlib
import re
import textwrap
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.rows import Use

LEXICON = Path(__file__).parent.parent / "mapapp" / "mentions" / "lexicon"

RANKS = {"en": 40_000, "fr": 40_000, "es": 10_000, "de": 8_000, "ru": 20_000, "ar": 5_000}
"""Down to which rank of frequency a word is taken; less where no dictionary vouches for it."""
FREQUENT = 3_000
MOST_FREQUENT = 300
"""Down to which rank a word is a common one, whatever is called so: ``كنت``, I was, and Kent."""
DICTIONARIES = ("en", "fr", "es", "ru")
IMPORTANT = 100_000
"""Population from which a name of a place is not called a common word on frequency alone."""
LOCALES = ("en_US", "en_GB", "fr_FR", "de_DE", "es_ES", "it_IT", "ru_RU", "ar_AA", "pl_PL", "nl_NL")


def main() -> None:
    """Write both modules."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dictionaries", type=Path, required=True, help="a node_modules folder")
    arguments = parser.parse_args()
    gazetteer = Gazetteer.open()
    given, surnames = person_names()
    common: dict[str, set[str]] = {lang: set() for lang in RANKS}
    frequent: dict[str, set[str]] = {lang: set() for lang in RANKS}
    for lang, last in RANKS.items():
        for rank, word in enumerate(words_by_frequency(lang)[:last]):
            if is_common(word, rank, lang, arguments.dictionaries, given | surnames, gazetteer):
                (frequent if rank < FREQUENT else common)[lang].add(word)
    write_module(
        LEXICON / "common.py",
        "Words of everyday language that are also names of places, by language, in lower case.",
        {"FREQUENT_WORDS": frequent, "COMMON_WORDS": common},
    )
    write_module(
        LEXICON / "persons.py",
        "Names that persons bear, in lower case: given names and frequent surnames.",
        {"GIVEN_NAMES": given, "SURNAMES": surnames - given},
    )


def words_by_frequency(lang: str) -> list[str]:
    """List a language's words, the most frequent first."""
    from spellchecker import SpellChecker  # noqa: PLC0415 - a tool of this script alone

    counts: dict[str, int] = SpellChecker(language=lang).word_frequency.dictionary
    return sorted(counts, key=lambda word: (-counts[word], word))


_ENTRIES: dict[str, tuple[frozenset[str], frozenset[str]]] = {}


def entries(lang: str, folder: Path) -> tuple[frozenset[str], frozenset[str]]:
    """Read a spelling dictionary: its words in lower case, and those with a capital."""
    if lang not in _ENTRIES:
        lines = (folder / f"dictionary-{lang}" / "index.dic").read_text("utf-8").splitlines()[1:]
        words = [re.split(r"[/\t ]", line)[0] for line in lines]
        _ENTRIES[lang] = (
            frozenset(word for word in words if word.islower()),
            frozenset(word.lower() for word in words if not word.islower()),
        )
    return _ENTRIES[lang]


@cache
def spelled(lang: str, folder: Path) -> Any:  # noqa: ANN401 - an untyped library
    """Open a spelling dictionary to ask whether it has a form of a word."""
    from spylls.hunspell import Dictionary  # noqa: PLC0415 - a tool of this script alone

    return Dictionary.from_files(str(folder / f"dictionary-{lang}" / "index"))


def is_common(
    word: str, rank: int, lang: str, folder: Path, persons: set[str], gazetteer: Gazetteer
) -> bool:
    """Whether a word is the name of a place and yet mostly something else."""
    if len(word) < 2 or not word.isalpha():
        return False
    namings = gazetteer.named(word)
    if not namings:
        return False
    if lang in DICTIONARIES:
        lower, capital = entries(lang, folder)
        if word in lower:
            return lang != "ru" or not any(naming.use is Use.DEMONYM for naming in namings)
        # Russian words stand in many forms, of which the dictionary has one.
        if word in capital or (lang == "ru" and not spelled(lang, folder).lookup(word)):
            return False
    if word in persons and lang != "ru":
        return False
    return rank < MOST_FREQUENT or all(
        gazetteer.place(naming.place_id).population < IMPORTANT for naming in namings
    )


def person_names() -> tuple[set[str], set[str]]:
    """Gather given names and surnames of several countries, in lower case."""
    given: set[str] = set()
    surnames: set[str] = set()
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            names = getattr(provider, attribute)
            if attribute.startswith("first_name") and not callable(names):
                given.update(word.lower() for word in names)
            elif attribute.startswith("last_name") and not callable(names):
                surnames.update(word.lower() for word in names)
    return (
        {name for name in given if len(name) > 2 and name.isalpha()},
        {name for name in surnames if len(name) > 2 and name.isalpha()},
    )


def write_module(
    path: Path, docstring: str, sets: Mapping[str, set[str] | Mapping[str, set[str]]]
) -> None:
    """Write sets of words as a module of constants, sorted, in lines of under 100."""
    parts = [
        f'"""{docstring}\n\nWritten by ``benchmarks/fit_lexicon.py``; not edited by hand.\n"""\n'
    ]
    for name, words in sets.items():
        if isinstance(words, set):
            parts.append(f"{name} = {_written(words, '')}\n")
        else:
            rows = "".join(
                f'    "{lang}": {_written(own, "    ")},\n' for lang, own in words.items()
            )
            parts.append(f"{name} = {{\n{rows}}}\n")
    path.write_text("\n".join(parts), "utf-8")


def _written(words: set[str], margin: str) -> str:
    lines = "\n".join(textwrap.wrap(" ".join(sorted(words)), 96, break_on_hyphens=False))
    return f'frozenset(\n{margin}    """\n{lines}\n""".split()  # noqa: SIM905\n{margin})'


if __name__ == "__main__":
    main()
