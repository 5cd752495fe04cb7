"""Names and ids to tries, by way of files, so that no more is in memory than the tries need.

While rows are written, each key of a row goes to one of many files by its checksum; the keys of
one file are then made unique alone. What a key names is packed into one number of 64 bits: the
key's number in the trie, the row's, and the use, so that sorting numbers sorts all of it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Self

import marisa_trie
import numpy as np

from mapapp.gazetteer.rows import USES, Use
from mapapp.gazetteer.sounds import digests

if TYPE_CHECKING:
    from numpy.typing import NDArray

BUCKETS = 64
"""Files that names wait in: 30 million names are half a million a file."""
_USE_BITS = 3
_USE_MASK = (1 << _USE_BITS) - 1
_SPELLING = USES.index(Use.SPELLING)
_MADE = frozenset((USES.index(Use.CASE), _SPELLING))
_ROW_BITS = 29
"""Rows number up to five hundred million, names eight times as many."""


class NameSpool:
    """Where the ids and keys of rows wait for their tries."""

    def __init__(self, folder: Path) -> None:
        self._ids: IO[str] = (folder / "ids.txt").open("w", encoding="utf-8")
        self._files: list[IO[str]] = [path.open("w", encoding="utf-8") for path in _buckets(folder)]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for file in (self._ids, *self._files):
            file.close()

    def add(self, row: int, place_id: str, keys: Iterable[tuple[str, int]]) -> None:
        """Keep the id of the next row, and its keys, each with the number of its use."""
        self._ids.write(f"{place_id}\n")
        for key, use in dict.fromkeys(keys):
            number = zlib.crc32(key.encode()) % BUCKETS
            self._files[number].write(f"{key}\t{row << _USE_BITS | use}\n")


def write_ids(out: Path, spool: Path, rows: int) -> None:
    """Write the trie of ids, and the row of each."""

    def ids() -> Iterator[str]:
        with (spool / "ids.txt").open(encoding="utf-8") as file:
            for line in file:
                yield line[:-1]

    trie = marisa_trie.Trie(ids())
    trie.save(str(out / "ids.marisa"))
    row_of = np.empty(rows, dtype=np.uint32)
    for row, place_id in enumerate(ids()):
        row_of[trie[place_id]] = row
    np.save(out / "ids_row.npy", row_of)


def write_names(out: Path, spool: Path) -> None:
    """Write the trie of keys, what each of them names, and how it sounds; rows are written."""
    trie = marisa_trie.Trie(
        key for path in _buckets(spool) for key in sorted({key for key, _ in _spooled(path)})
    )
    trie.save(str(out / "names.marisa"))
    country = np.load(out / "country.npy", mmap_mode="r")
    packed = _sorted(_namings_of(trie, path, country) for path in _buckets(spool))
    numbers = packed >> np.uint64(_ROW_BITS + _USE_BITS)
    start = np.zeros(len(trie) + 1, dtype=np.uint32)
    np.cumsum(np.bincount(numbers.astype(np.int64), minlength=len(trie)), out=start[1:])
    np.save(out / "names_start.npy", start)
    del numbers
    rows = packed >> np.uint64(_USE_BITS) & np.uint64((1 << _ROW_BITS) - 1)
    np.save(out / "names_row.npy", rows.astype(np.uint32))
    np.save(out / "names_use.npy", (packed & np.uint64(_USE_MASK)).astype(np.uint8))
    del packed, rows
    np.save(out / "sounds.npy", _sorted(_sounds_of(trie, path) for path in _buckets(spool)))


def _namings_of(
    trie: Any,  # noqa: ANN401 - untyped library
    path: Path,
    country: NDArray[np.uint16],
) -> NDArray[np.uint64]:
    """What the keys of a file name; where a country has one written, no row has it made there."""
    namings = [(key, int(rest)) for key, rest in _spooled(path)]
    written = {
        (key, country[rest >> _USE_BITS]) for key, rest in namings if rest & _USE_MASK != _SPELLING
    }
    shift = _ROW_BITS + _USE_BITS
    packed = (
        trie[key] << shift | rest
        for key, rest in namings
        if rest & _USE_MASK != _SPELLING or (key, country[rest >> _USE_BITS]) not in written
    )
    return np.fromiter(packed, dtype=np.uint64)


def _sounds_of(trie: Any, path: Path) -> NDArray[np.uint64]:  # noqa: ANN401 - untyped library
    # What is made of a name sounds like it, or is not what a person types who looks for it.
    keys = list({key for key, rest in _spooled(path) if int(rest) & _USE_MASK not in _MADE})
    sounds = zip(keys, digests(keys), strict=True)
    packed = (sound << 32 | trie[key] for key, sound in sounds if sound)
    return np.fromiter(packed, dtype=np.uint64)


def _sorted(parts: Iterable[NDArray[np.uint64]]) -> NDArray[np.uint64]:
    whole = np.concatenate(list(parts))
    whole.sort()
    return whole


def _buckets(folder: Path) -> list[Path]:
    return [folder / f"names-{number:02d}.tsv" for number in range(BUCKETS)]


def _spooled(path: Path) -> Iterator[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            key, _, rest = line[:-1].partition("\t")
            yield key, rest
