"""The compiled gazetteer: which places are called this, and what is known of them.

Opening it maps its files into memory and reads none of them through; a row becomes a
:class:`~mapapp.records.Place` only when it is asked for.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, overload

import marisa_trie
import numpy as np
import shapely
from shapely import Point

from mapapp.errors import InputError, MissingPartError
from mapapp.filled import filled
from mapapp.gazetteer.borders import Borders
from mapapp.gazetteer.folder import FORMAT, PACKAGED, chosen_folder
from mapapp.gazetteer.names import fold, fold_text
from mapapp.gazetteer.rows import ARABIC_SPEAKING, REGION, USES, Use
from mapapp.gazetteer.scan import find_keys
from mapapp.records import Name, Place, Span

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from mapapp.gazetteer.search import Index


_LISTED = ("feature", "country", "admin1", "source")
"""What a row has as a number into a list."""
_make_place = filled(Place)
_ARABIC_JOINED = frozenset("وفبلك")


class UnknownPlaceError(InputError, KeyError):
    """No place of the gazetteer has this id."""


class Naming(NamedTuple):
    """One place that a name can stand for, and in what use."""

    place_id: str
    use: Use


class Hit(NamedTuple):
    """A name of the gazetteer in a text."""

    start: int
    """In the text as it was given."""
    end: int
    namings: tuple[Naming, ...]
    """Never empty; in order of their ids. A word that is a name and a demonym is there twice."""

    @property
    def span(self) -> Span:
        """Where it stands; most hits are no place, and are not asked."""
        return Span(self.start, self.end)

    def overlaps(self, other: Hit | Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end


def place_in_text(hit: Hit) -> tuple[int, int]:
    """Where a hit stands, to sort by: by start, and the longest first."""
    return hit.start, -hit.end


class _Names(Sequence[Name]):
    """Further names of a place as they are stored, told apart when somebody asks for them.

    Of the places that a name could mean, few are asked.
    """

    __slots__ = ("_lines",)

    def __init__(self, lines: bytes) -> None:
        self._lines = lines

    def _told(self) -> tuple[Name, ...]:
        return tuple(self)

    @overload
    def __getitem__(self, at: int) -> Name: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Name, ...]: ...
    def __getitem__(self, at: int | slice) -> Name | tuple[Name, ...]:
        return self._told()[at]

    def __iter__(self) -> Iterator[Name]:
        for line in self._lines.decode().split("\n"):
            lang, text = line.split("\t", 1)
            yield Name(text, lang)

    def __len__(self) -> int:
        return self._lines.count(b"\n") + 1

    def __eq__(self, other: object) -> bool:
        return self._told() == (other._told() if isinstance(other, _Names) else other)

    def __hash__(self) -> int:
        return hash(self._told())

    def __repr__(self) -> str:
        return repr(self._told())


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
        self._column = cache(self._open_column)
        self._numbers = cache(self._open_numbers)
        """The same memory as a column, which answers for one element in a third of the time."""
        self._blobs = cache(self._open_blobs)
        self._namings = lru_cache(maxsize=1 << 16)(self._read_namings)
        self._foreign = cache(self._foreign_adjectives)
        self._place = lru_cache(maxsize=1 << 14)(self._find_place)
        self._shape = lru_cache(maxsize=1 << 8)(self._find_shape)
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

    def keys(self) -> list[str]:
        """Every name, folded, each once."""
        return list(self._names.keys())

    def hits(self, text: str, lang: str = "") -> list[Hit]:
        """Every name that is written as one, by start and longest first; they may overlap.

        A name begins at the beginning of a word, with a capital where its script and the text
        have them; an adjective of nationality need not, nor a sea or a range that is called by a
        small noun and a name (``mer Noire``). An Arabic article that a name is not
        listed with is read off adjectives, and off names where Arabic is spoken. What an Arabic
        word of one letter and a country make is no town, and with any name no spelling. An
        adjective of another language than ``lang`` is none: ``china`` is one in Spanish.
        """
        foreign = self._foreign(lang)
        folded = fold_text(text)
        origin = folded.origin
        hits = []
        found = find_keys(text, folded, self._names, self._small["words"])
        for start, end, key, is_small, has_article in found:
            namings = self._namings(key)
            if key[0] in _ARABIC_JOINED and self._is_joined(namings, key[1:]):
                continue
            if key in foreign:
                namings = tuple(one for one in namings if one.use is not Use.DEMONYM)
            if has_article:
                namings = tuple(filter(self._may_have_article, namings))
            if namings and (not is_small or self._may_be_small(key, namings)):
                hits.append(Hit(origin[start], origin[end], namings))
        return hits

    def _foreign_adjectives(self, lang: str) -> frozenset[str]:
        """The adjectives of other languages alone; to a language without any, none is foreign."""
        adjectives = json.loads((self._folder / "adjectives.json").read_text("utf-8"))
        own = adjectives.pop(lang, ())
        return frozenset().union(*adjectives.values()).difference(own) if own else frozenset()

    def _is_joined(self, namings: Sequence[Naming], rest: str) -> bool:
        named = [one.place_id for one in self._namings(rest) if one.use is Use.NAME]
        is_spelt = all(one.use is Use.SPELLING for one in namings)
        return any(is_spelt or place_id.startswith("country:") for place_id in named)

    def _may_be_small(self, key: str, namings: tuple[Naming, ...]) -> bool:
        is_adjective = any(naming.use is Use.DEMONYM for naming in namings)
        return is_adjective or key in self._small["names"]

    def _may_have_article(self, naming: Naming) -> bool:
        place_id = naming.place_id
        return naming.use is Use.DEMONYM or self.place(place_id).country in ARABIC_SPEAKING

    def named(self, name: str) -> tuple[Naming, ...]:
        """What a name can stand for, in order of the ids; empty where no place is called so."""
        return self._namings(fold(name))

    def place(self, place_id: str) -> Place:
        """The place of an id.

        Raises:
            UnknownPlaceError: there is none.
        """
        return self._place(place_id)

    def __contains__(self, place_id: str) -> bool:
        """Whether a place has this id."""
        return place_id in self._ids

    def search(self, name: str, limit: int = 10) -> tuple[Place, ...]:
        """Places called so, then those whose name begins so, then those that sound nearly so.

        Within each group the likest come first, countries before towns, large before small.
        """
        from mapapp.gazetteer.search import Index, search  # noqa: PLC0415 - only a person searches

        return search(self._index(Index), name, limit)

    def sounding(
        self, name: str, countries: Collection[str] = ARABIC_SPEAKING
    ) -> tuple[Naming, ...]:
        """The places of some countries whose name sounds as this one, likest names only.

        Where Arabic is spoken writers of one name differ in every letter of it.
        """
        from mapapp.gazetteer.search import Index, sounding  # noqa: PLC0415 - few texts need it

        numbers = [at for at, code in enumerate(self._lists["country"]) if code in countries]
        rows = sounding(self._index(Index), name, self._column("country"), numbers)
        ids = sorted(self._ids_of(rows))
        # What is asked for is a village; a region of some name like its is not one.
        return tuple(Naming(one, Use.NAME) for one in ids if not one.startswith(REGION))

    def _index(self, kind: type[Index]) -> Index:
        return kind(self._names, self._column, self._lists["feature"], self._read_place)

    def _ids_of(self, rows: Iterable[int]) -> list[str]:
        start, texts = self._blobs("texts")
        return [texts[(at := start[row]) : texts.find(b"\n", at)].decode() for row in rows]

    def licence(self, source: str) -> str:
        """Under which licence the rows of a source are; empty where that is not told."""
        return self.licences.get(source, self.licences.get("", ""))

    def boundary(self, place_id: str) -> BaseGeometry | None:
        """A country's or province's polygon, a border's line, a meeting point's point.

        Raises:
            UnknownPlaceError: no place has this id.
        """
        return self._shape(place_id)

    def country_at(self, lat: float, lon: float) -> str:
        """ISO alpha-2 code of the country whose polygon a position lies in; empty at sea."""
        point = Point(lon, lat)
        for code in self._lists["country"]:
            shape = self.boundary(place_id) if (place_id := f"country:{code}") in self else None
            if shape is not None and shape.intersects(point):
                return code
        return ""

    @cached_property
    def _small(self) -> dict[str, frozenset[str]]:
        """Names that begin small, and first words of those and of adjectives of nationality."""
        told = json.loads((self._folder / "small.json").read_text("utf-8"))
        return {what: frozenset(keys) for what, keys in told.items()}

    def _find_place(self, place_id: str) -> Place:
        try:
            if place_id in self._border_number:
                return self.borders.place(place_id)
            return self._read_place(self._row(place_id))
        except KeyError:
            raise UnknownPlaceError(
                f"no place has the id {place_id!r}", do="mapapp gazetteer search finds ids"
            ) from None

    def _find_shape(self, place_id: str) -> BaseGeometry | None:
        if place_id in self._border_number:
            return self._border(place_id)
        if place_id not in self._ids:
            raise UnknownPlaceError(f"no place has the id {place_id!r}")
        row = self._row(place_id)
        drawn = self._numbers("shapes_row")
        at = bisect_left(drawn, row)
        if at == len(drawn) or drawn[at] != row:
            return None
        return shapely.from_wkb(self._blob("shapes", at))

    def _row(self, place_id: str) -> int:
        row: int = self._numbers("ids_row")[self._ids[place_id]]
        return row

    def _read_namings(self, key: str) -> tuple[Naming, ...]:
        number = self._names.get(key)
        if number is None:
            return ()
        start, rows, uses = self._naming_columns
        first, past = start[number], start[number + 1]
        ids = self._ids_of(rows[first:past])
        return tuple(map(Naming, ids, map(USES.__getitem__, uses[first:past])))

    @cached_property
    def _naming_columns(self) -> list[memoryview]:
        return [self._numbers(name) for name in ("names_start", "names_row", "names_use")]

    def _read_place(self, row: int) -> Place:
        start, texts = self._blobs("texts")  # a line each: id, name and further names
        place_id, name, *others = texts[start[row] : start[row + 1]].split(b"\n", 2)
        lat, lon, radius, population, feature, country, admin1, source = self._place_columns
        features, countries, provinces, sources = self._place_lists
        return _make_place(
            place_id.decode(),
            name.decode(),
            _Names(others[0]) if others else (),
            lat[row],
            lon[row],
            radius[row],
            features[feature[row]],
            countries[country[row]],
            provinces[admin1[row]],
            population[row],
            sources[source[row]],
        )

    @cached_property
    def _place_columns(self) -> list[memoryview]:
        numbers = ("lat", "lon", "radius", "population")
        return [self._numbers(name) for name in (*numbers, *_LISTED)]

    @cached_property
    def _place_lists(self) -> list[list[str]]:
        return [self._lists[name] for name in _LISTED]

    def _border(self, place_id: str) -> BaseGeometry:
        return shapely.from_wkb(self._blob("borders", self._border_number[place_id]))

    def _blob(self, name: str, at: int) -> bytes:
        start, whole = self._blobs(name)
        return whole[start[at] : start[at + 1]]

    def _open_blobs(self, name: str) -> tuple[memoryview, mmap]:
        with (self._folder / f"{name}.bin").open("rb") as file:
            whole = mmap(file.fileno(), 0, access=ACCESS_READ)
        return self._numbers(f"{name}_start"), whole

    def _open_numbers(self, name: str) -> memoryview:
        return self._column(name).data

    def _open_column(self, name: str) -> NDArray[Any]:
        return np.asarray(np.load(self._folder / f"{name}.npy", mmap_mode="r"))
