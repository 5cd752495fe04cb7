"""The compiled gazetteer: which places are called this, and what is known of them.

Opening it maps its files into memory and reads none of them through; a row becomes a
:class:`~mapapp.records.Place` only when it is asked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import marisa_trie
import numpy as np
import shapely
from shapely import Point

from mapapp.errors import InputError, MissingPartError
from mapapp.gazetteer.borders import Borders
from mapapp.gazetteer.folder import FORMAT, PACKAGED, chosen_folder
from mapapp.gazetteer.names import LONGEST_KEY, fold, fold_text
from mapapp.gazetteer.rows import USES, Use
from mapapp.records import Name, Place, Span

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_WORD = re.compile(r"\w+")
_ARABIC_CLITICS = re.compile("[وفبلك]{1,2}(?:ال)?|ال|لل")
"""And, then, in, for, like and the article, written as one word with the name they precede."""


class UnknownPlaceError(InputError, KeyError):
    """No place of the gazetteer has this id."""


@dataclass(frozen=True, slots=True)
class Naming:
    """One place that a name can stand for, and in what use."""

    place_id: str
    use: Use


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the gazetteer in a text."""

    span: Span
    """In the text as it was given."""
    namings: tuple[Naming, ...]
    """Never empty; in order of their ids. A word that is a name and a demonym is there twice."""


class Gazetteer:
    """Every place with its names, opened by memory map; shared freely, never changed."""

    def __init__(self, folder: Path) -> None:
        meta = json.loads((folder / "meta.json").read_text("utf-8"))
        self.format: int = meta.get("format", 1)
        self.version: str = meta["version"]
        self.made_from: str = meta.get("made_from", "")
        self.licences: dict[str, str] = meta.get("licences", {})
        self.counts: dict[str, int] = meta["counts"]
        self._lists: dict[str, list[str]] = meta["lists"]
        self._folder = folder
        self._names = marisa_trie.Trie().mmap(str(folder / "names.marisa"))
        self._ids = marisa_trie.Trie().mmap(str(folder / "ids.marisa"))
        self._columns: dict[str, Any] = {}
        self._namings = lru_cache(maxsize=1 << 16)(self._read_namings)
        self._places = lru_cache(maxsize=1 << 14)(self._read_place)
        ids = json.loads((folder / "borders.json").read_text("utf-8"))
        self._border_number = {place_id: at for at, place_id in enumerate(ids)}
        self.borders = Borders(ids, self._border, lambda code: self.place(f"country:{code}"))

    @classmethod
    def open(cls, folder: Path | None = None) -> Gazetteer:
        """Open a compiled gazetteer, by default the one of :func:`~.folder.chosen_folder`.

        Raises:
            MissingPartError: it was not built, or by another version.
        """
        folder = folder or chosen_folder()
        do = f"run: {'pip install -e .' if folder == PACKAGED else 'mapapp gazetteer build'}"
        if not (folder / "meta.json").is_file():
            raise MissingPartError("the gazetteer is not built", where=str(folder), do=do)
        gazetteer = cls(folder)
        if gazetteer.format != FORMAT:
            what = "the gazetteer was built by another version of mapapp"
            raise MissingPartError(what, where=str(folder), do=do)
        return gazetteer

    def hits(self, text: str) -> list[Hit]:
        """Every name on word boundaries, by start and longest first; they may overlap."""
        folded = fold_text(text)
        return [
            Hit(Span(folded.origin[start], folded.origin[end]), self._namings(key))
            for start, end, key in self._matches(folded.text)
        ]

    def named(self, name: str) -> tuple[Naming, ...]:
        """What a name can stand for, in order of the ids; empty where no place is called so."""
        key = self._names.get(fold(name))
        return () if key is None else self._namings(key)

    def place(self, place_id: str) -> Place:
        """The place of an id.

        Raises:
            UnknownPlaceError: there is none.
        """
        try:
            if place_id.startswith(("border:", "tripoint:")):
                return self.borders.place(place_id)
            return self._places(int(self._column("ids_row")[self._ids[place_id]]))
        except KeyError:
            raise UnknownPlaceError(
                f"no place has the id {place_id!r}", do="mapapp gazetteer search finds ids"
            ) from None

    def search(self, name: str, limit: int = 10) -> tuple[Place, ...]:
        """Places called so, then those whose name begins so, then those that sound nearly so.

        Within each group the likest come first, countries before towns, large before small.
        """
        from mapapp.gazetteer.search import Index, search  # noqa: PLC0415 - only a person searches

        index = Index(self._names, self._column, self._lists["feature"], self._places)
        return search(index, name, limit)

    def licence(self, source: str) -> str:
        """Under which licence the rows of a source are; empty where that is not told."""
        return self.licences.get(source, self.licences.get("", ""))

    def boundary(self, place_id: str) -> BaseGeometry | None:
        """A country's or province's polygon, a border's line, a meeting point's point.

        Raises:
            UnknownPlaceError: no place has this id.
        """
        if place_id in self._border_number:
            return self._border(place_id)
        if place_id not in self._ids:
            raise UnknownPlaceError(f"no place has the id {place_id!r}")
        row = int(self._column("ids_row")[self._ids[place_id]])
        drawn = self._column("shapes_row")
        at = int(np.searchsorted(drawn, row))
        if at == len(drawn) or drawn[at] != row:
            return None
        return shapely.from_wkb(self._blob("shapes", at))

    def country_at(self, lat: float, lon: float) -> str:
        """ISO alpha-2 code of the country whose polygon a position lies in; empty at sea."""
        point = Point(lon, lat)
        for code in self._lists["country"]:
            shape = self.boundary(f"country:{code}") if f"country:{code}" in self._ids else None
            if shape is not None and shape.intersects(point):
                return code
        return ""

    def _matches(self, folded: str) -> Iterator[tuple[int, int, int]]:
        names, prefixes = self._names, self._names.prefixes
        for word in _WORD.finditer(folded):
            for start in _starts(word):
                for key in reversed(prefixes(folded[start : start + LONGEST_KEY])):
                    end = start + len(key)
                    if end == len(folded) or not (folded[end].isalnum() and key[-1].isalnum()):
                        yield _with_article(folded, word.start(), start), end, names[key]

    def _read_namings(self, key: int) -> tuple[Naming, ...]:
        first, past = self._column("names_start")[key : key + 2].tolist()
        rows = self._column("names_row")[first:past].tolist()
        uses = self._column("names_use")[first:past].tolist()
        pairs = zip(rows, uses, strict=True)
        return tuple(Naming(self._lines(row)[0], USES[use]) for row, use in pairs)

    def _read_place(self, row: int) -> Place:
        place_id, name, *others = self._lines(row)
        return Place(
            id=place_id,
            name=name,
            names=tuple(
                Name(text, lang) for lang, _, text in (one.partition("\t") for one in others)
            ),
            lat=float(self._column("lat")[row]),
            lon=float(self._column("lon")[row]),
            radius_m=float(self._column("radius")[row]),
            population=int(self._column("population")[row]),
            **{
                field: self._lists[field][int(self._column(field)[row])]
                for field in ("feature", "country", "admin1", "source")
            },
        )

    def _lines(self, row: int) -> list[str]:
        return self._blob("texts", row).decode().split("\n")

    def _border(self, place_id: str) -> BaseGeometry:
        return shapely.from_wkb(self._blob("borders", self._border_number[place_id]))

    def _blob(self, name: str, at: int) -> bytes:
        first, past = self._column(f"{name}_start")[at : at + 2].tolist()
        return bytes(self._bytes(name)[first:past])

    def _bytes(self, name: str) -> Any:  # noqa: ANN401 - a memory map
        if name not in self._columns:
            path = self._folder / f"{name}.bin"
            self._columns[name] = np.memmap(path, dtype=np.uint8, mode="r")
        return self._columns[name]

    def _column(self, name: str) -> Any:  # noqa: ANN401 - a memory map of some number
        if name not in self._columns:
            self._columns[name] = np.load(self._folder / f"{name}.npy", mmap_mode="r")
        return self._columns[name]


def _starts(word: re.Match[str]) -> Sequence[int]:
    """Where a name may begin in a word: at its start, or past Arabic's one-letter words."""
    start = word.start()
    if not "\u0621" <= word[0][0] <= "\u064a":
        return (start,)
    return (start, *(start + len(part) for part in _clitics(word[0])))


def _with_article(folded: str, word_start: int, start: int) -> int:
    """Where a name begins with the Arabic article before it, which belongs to its span."""
    return start - 2 if start - 2 >= word_start and folded[start - 2 : start] == "ال" else start


def _clitics(word: str) -> list[str]:
    found = _ARABIC_CLITICS.match(word)
    if not found:
        return []
    whole = found[0]
    return [whole[:length] for length in range(1, len(whole) + 1) if len(word) - length > 2]
