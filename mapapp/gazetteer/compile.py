"""Rows to the files that a gazetteer is opened from; the same rows give the same bytes.

names.marisa   trie of every folded name; its key number indexes names_start.npy
names_start.npy, names_row.npy, names_use.npy   for each key the rows it names, and as what
sounds.npy     for each key the digest of its skeleton (high half) and its number, sorted
ids.marisa, ids_row.npy   id -> row number
lat.npy lon.npy radius.npy population.npy feature.npy country.npy admin1.npy source.npy
               one value a row; the last four are numbers into the lists of meta.json
texts.bin, texts_start.npy   for each row its id, name and names, as UTF-8 lines
shapes.bin, shapes_start.npy, shapes_row.npy   WKB polygons of the rows that have one
borders.bin, borders.json   lines and meeting points by the countries that share them
small.json     names that begin small, and the first words of what may be written small
meta.json      lists, counts, licences, and the digest of all this

Rows stream through: what stays of a row in memory is its numbers, and its names wait in files
of their own (:mod:`~mapapp.gazetteer.tries`), so that millions of rows need little memory.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from array import array
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import marisa_trie
import numpy as np
import shapely

from mapapp.gazetteer.cases import case_forms
from mapapp.gazetteer.folder import FORMAT
from mapapp.gazetteer.names import LONGEST_KEY, fold, written_forms
from mapapp.gazetteer.romanised import FEWEST_IN_OWN_LETTERS, in_own_letters
from mapapp.gazetteer.rows import (
    ARABIC_SPEAKING,
    BY_HAND,
    NAMED_IN_ARABIC,
    OF_WARS,
    OTHER_SCRIPTS,
    REGION,
    USES,
    Row,
    Use,
    WrittenName,
)
from mapapp.gazetteer.scan import first_word
from mapapp.gazetteer.spellings import FEWEST_LETTERS, spellings
from mapapp.gazetteer.transcription import (
    FEWEST_IN_ARABIC,
    FEWEST_IN_RUSSIAN,
    PINYIN,
    in_arabic,
    in_russian,
    pinyin_in_arabic,
)
from mapapp.gazetteer.tries import NameSpool, write_ids, write_names
from mapapp.gazetteer.ukrainian import in_russian_of_ukrainian

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_WORDLIKE = re.compile(r"[^\W\d_].*[^\W_]|[\u2e80-\U0003ffff]")
"""A letter and another letter or digit ("T4"); or a sign of a script that needs but one."""
_ARTICLES = frozenset(("le", "la", "les", "l", "the"))
"""First words that are left out of a name: ``la Manche`` is found as ``Manche``."""
_SPELT = ("PPL", "ADM")
"""How the feature codes begin of what papers spell each in their own way."""
_LEAST_PEOPLE = 3_000
"""From which a town is transcribed, but where there is war: there every village is in the news."""
_MANY_PEOPLE = 20_000
"""From which a transcription may be a letter shorter than those of towns that hardly are news."""
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_RUSSIAN = re.compile(r"[а-яё\s-]+", re.IGNORECASE)
_ARABIC = re.compile("[\u0621-\u064a]")
_LATIN = re.compile(r"[A-Z][a-zà-ÿ'’-]+(?: [A-Z][a-zà-ÿ'’-]+)*")
_NOUN_AND_NAME = re.compile(
    r"[a-zà-ÿа-яё][\w-]*\s(?:(?:de|du|des|la|le|les|of|the|al|el|имени|international)[\s-]|[dl]['’])*"
    r"(?P<name>(?:\d{1,2}(?:er|e|-го|-е)?[\s-])?[A-ZÀ-ÞА-ЯЁ].*)"
)
"""A small noun, and a name behind it: ``place Tahrir``, ``stade du 28-Septembre``, but not
``banlieue sud de Beyrouth``."""
_OF_STREET = re.compile(r"(?:площадь|улица|проспект|бульвар|переулок|набережная)\s")
"""Nouns in Russian after which a name is a street's: the one behind such a noun does not do."""
_NUMBERS = {"lat": "d", "lon": "d", "radius_m": "f", "population": "I"}
_LISTED = ("feature", "country", "admin1", "source")
_BLOCK = 1 << 20


class Provenance(NamedTuple):
    """What is told of a gazetteer as a whole."""

    made_from: str = ""
    """In a few words, for the person who searches it."""
    licences: Mapping[str, str] = MappingProxyType({})
    """By source, as rows name it; the empty key speaks for every source that is not there."""


NOTHING_TOLD = Provenance()


def write_gazetteer(
    out: Path,
    rows: Iterable[Row],
    shapes: Mapping[str, BaseGeometry],
    borders: Mapping[str, BaseGeometry],
    provenance: Provenance = NOTHING_TOLD,
) -> None:
    """Write every file into an empty folder; ``shapes`` and ``borders`` by place id."""
    spool = out / "spool"
    write_rows(out, spool, sorted(rows, key=lambda row: row.id))
    write_shapes(out, shapes, borders)
    write_names(out, spool)
    finish(out, spool, provenance)


def write_rows(out: Path, spool: Path, rows: Iterable[Row]) -> None:
    """Write ids, columns and texts of rows that come in order of their ids; spool their names."""
    numbers = {field: array(kind) for field, kind in _NUMBERS.items()}
    told = {field: array("H") for field in _LISTED}
    known: dict[str, dict[str, int]] = {field: {} for field in _LISTED}
    shutil.rmtree(spool, ignore_errors=True)
    spool.mkdir(parents=True)
    small_names: set[str] = set()
    small_words: set[str] = set()
    adjectives: dict[str, set[str]] = {}
    with NameSpool(spool) as names:

        def texts() -> Iterator[bytes]:
            for at, row in enumerate(rows):
                for field, numeric in numbers.items():
                    numeric.append(getattr(row, field))
                for field, listed in told.items():
                    listed.append(known[field].setdefault(getattr(row, field), len(known[field])))
                keys = list(keys_of(row))
                names.add(at, row.id, ((key, USES.index(use)) for key, use in keys))
                small_names.update(_small_names(row))
                small_words.update(first_word(key) for key, use in keys if use is Use.DEMONYM)
                for name in row.names:
                    if name.use is Use.DEMONYM:
                        adjectives.setdefault(name.lang, set()).add(fold(name.text))
                yield _lines(row)

        _write_blob(out, "texts", texts())
    for field, numeric in numbers.items():
        np.save(out / f"{field.removesuffix('_m')}.npy", np.array(numeric))
    small_words.update(map(first_word, small_names))
    _write_json(out / "small.json", {"names": sorted(small_names), "words": sorted(small_words)})
    _write_json(out / "adjectives.json", {lang: sorted(of) for lang, of in adjectives.items()})
    lists = {field: _write_listed(out, field, known[field], told[field]) for field in _LISTED}
    _write_json(spool / "lists.json", lists)
    write_ids(out, spool, len(told["source"]))


def write_shapes(
    out: Path, shapes: Mapping[str, BaseGeometry], borders: Mapping[str, BaseGeometry]
) -> None:
    """Write the polygons of rows that are written, and the borders, by place id."""
    numbers = row_numbers(out)
    drawn = sorted((numbers(place_id), shape) for place_id, shape in shapes.items())
    np.save(out / "shapes_row.npy", np.array([row for row, _ in drawn], dtype=np.uint32))
    _write_blob(out, "shapes", (shapely.to_wkb(shape) for _, shape in drawn))
    lines = sorted(borders.items())
    _write_blob(out, "borders", (shapely.to_wkb(line) for _, line in lines))
    _write_json(out / "borders.json", [place_id for place_id, _ in lines])


def row_numbers(out: Path) -> Any:  # noqa: ANN401 - a callable over an untyped library
    """The number of the row of an id, for a folder whose rows are written."""
    trie = marisa_trie.Trie().mmap(str(out / "ids.marisa"))
    row_of = np.load(out / "ids_row.npy", mmap_mode="r")
    return lambda place_id: int(row_of[trie[place_id]])


def finish(out: Path, spool: Path, provenance: Provenance) -> None:
    """Write what is told of the whole, without which a folder is no gazetteer; drop the spool."""
    starts = np.load(out / "names_start.npy", mmap_mode="r")
    lists = json.loads((spool / "lists.json").read_text("utf-8"))
    places = len(np.load(out / "source.npy", mmap_mode="r"))
    shutil.rmtree(spool)
    meta = {
        "format": FORMAT,
        "made_from": provenance.made_from,
        "licences": dict(provenance.licences),
        "counts": {"places": places, "names": len(starts) - 1, "namings": int(starts[-1])},
        "lists": lists,
        "version": _digest(out),
    }
    _write_json(out / "meta.json", meta)


def keys_of(row: Row) -> Iterable[tuple[str, Use]]:
    """Every key that a row is stored under, and what the key says of it."""
    arabic = row.country in ARABIC_SPEAKING
    names = (WrittenName(row.name), *row.names)
    known = set()
    for name in names:
        for form in written_forms(name.text, arabic=arabic):
            if _is_a_key(form):
                known.add(form)
                yield form, name.use
    for made, use, fewest in _made(row, [name.text for name in names if name.use is Use.NAME]):
        for form in written_forms(made, arabic=arabic):
            if form not in known and len(form) >= fewest and _is_a_key(form):
                yield form, use


def _small_names(row: Row) -> Iterator[str]:
    """The names that are listed with a small noun: of a region, or a province in a language.

    So are those of what lies in or around a town, in every case: ``площадь Тахрир``; but not
    where the name behind the noun does as well, as for ``garnison d'Al-Tanf``; behind one of a
    street it does not.
    """
    names: Iterable[str] = ()
    if row.id.startswith(REGION) or row.feature == "ADM1":
        told = [name for name in row.names if name.lang or row.id.startswith(REGION)]
        names = [name.text for name in told if name.text[0].islower()]
    elif row.id.startswith(BY_HAND):
        told_of = (row.name, *(one.text for one in row.names))
        known = set(map(fold, told_of))
        behind = [(name, _NOUN_AND_NAME.match(name)) for name in told_of]
        needed = [
            text
            for text, noun in behind
            if noun and (fold(noun["name"]) not in known or _OF_STREET.match(text))
        ]
        names = [form for text in needed for form in (text, *case_forms(text))]
    keys = map(fold, names)
    yield from (key for key in keys if first_word(key) not in _ARTICLES)


def _made(row: Row, names: Iterable[str]) -> Iterator[tuple[str, Use, int]]:
    """What is made of names: their cases, and how papers of other habits spell them.

    Each with the letters that a key of it has at the least.
    """
    for name in dict.fromkeys(names):
        for case in case_forms(name):
            yield case, Use.CASE, 1
        # A further name of plain letters is how some paper spells it already.
        if row.feature.startswith(_SPELT) and (name == row.name or not name.isascii()):
            for spelling in spellings(name, row.country):
                yield spelling, Use.SPELLING, FEWEST_LETTERS
    yield from _transcribed(row)
    if row.feature.startswith(_SPELT) and not any(_ARABIC.search(one.text) for one in row.names):
        fewest = FEWEST_IN_OWN_LETTERS - (row.population >= _MANY_PEOPLE)
        for name in dict.fromkeys(names):
            if told := in_own_letters(name, row.country):
                yield told, Use.SPELLING, fewest


def _transcribed(row: Row) -> Iterator[tuple[str, Use, int]]:
    """How Russian and Arabic papers may write a name that no source has in their letters."""
    # A district of two words has one in English for what it is.
    if not row.feature.startswith("PPL") and (not row.feature.startswith("ADM") or " " in row.name):
        return
    cyrillic = [name for name in row.names if _CYRILLIC.search(name.text)]
    made: list[str] = []
    if row.country == "UA" and len(cyrillic) == 1:
        # One name in Cyrillic letters is the Ukrainian one.
        made = list(in_russian_of_ukrainian(cyrillic[0].text))
    is_of_war = row.country in OF_WARS
    is_told_of = row.population >= _LEAST_PEOPLE or is_of_war
    if is_of_war or (is_told_of and not any(_RUSSIAN.fullmatch(one.text) for one in cyrillic)):
        made += (form for name in _latin_names(row) for form in in_russian(name, row.country))
    for one in made:
        for form in (one, *case_forms(one)):
            yield form, Use.SPELLING, FEWEST_IN_RUSSIAN
    if is_told_of and row.country not in NAMED_IN_ARABIC:
        told = [name for name in cyrillic if name.lang == "ru"] or cyrillic[:1]
        russian = [name.text.lower() for name in told] or made
        fewest = FEWEST_IN_ARABIC - (row.population >= _MANY_PEOPLE)
        forms = [form for one in russian for form in in_arabic(one, row.country)]
        forms += pinyin_in_arabic(row.name) if row.country in PINYIN else ()
        for form in forms:
            yield form, Use.SPELLING, fewest


def _latin_names(row: Row) -> Iterator[str]:
    """The main name, and of a row by hand the others that are not only spelt in another way."""
    yield row.name
    if row.id.startswith(BY_HAND) and row.country not in OTHER_SCRIPTS:
        yield from (one.text for one in row.names if not one.lang and _LATIN.fullmatch(one.text))


def _is_a_key(form: str) -> bool:
    # A single letter ("Å", "Y") is an initial wherever letters make words.
    return len(form) <= LONGEST_KEY and bool(_WORDLIKE.search(form))


def _write_listed(out: Path, field: str, known: Mapping[str, int], told: array[int]) -> list[str]:
    """Write a column of numbers into the sorted list of its values, which is returned."""
    ordered = sorted(known)
    number = np.empty(len(known), dtype=np.uint16)
    for at, value in enumerate(ordered):
        number[known[value]] = at
    np.save(out / f"{field}.npy", number[np.array(told, dtype=np.uint16)])
    return ordered


def _lines(row: Row) -> bytes:
    names = dict.fromkeys(
        (name.lang, name.text) for name in row.names if name.use is not Use.DEMONYM
    )
    told = [row.id, row.name, *(f"{lang}\t{text}" for lang, text in names)]
    return "\n".join(" ".join(one.split("\n")) for one in told).encode()


def _write_blob(out: Path, name: str, parts: Iterable[bytes]) -> None:
    starts = array("Q", [0])
    with (out / f"{name}.bin").open("wb") as file:
        for part in parts:
            file.write(part)
            starts.append(starts[-1] + len(part))
    np.save(out / f"{name}_start.npy", np.array(starts))


def _write_json(path: Path, value: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    path.write_text(json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")


def _digest(out: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(out.iterdir()):
        digest.update(path.name.encode())
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    return digest.hexdigest()[:16]
