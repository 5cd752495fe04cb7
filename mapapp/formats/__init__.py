"""Incidents to files and back: one format a module, chosen by suffix.

Every format is a pair of pure functions, ``encode`` to bytes and ``decode`` from bytes; only
this module touches files. What each can carry is the contract in ``columns``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from mapapp import strictjson
from mapapp.errors import InputError
from mapapp.files import naming_the_file, read_bounded, write_atomically
from mapapp.formats import csv_table, geojson, geopackage, geoparquet, jsonl, kml
from mapapp.formats.columns import NAMES, as_published
from mapapp.formats.rows import check_ids
from mapapp.join.tellings import apart
from mapapp.records import Incident

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Format(NamedTuple):
    """How incidents become the bytes of a file, and back."""

    encode: Callable[[list[Incident]], bytes]
    decode: Callable[..., list[Incident]]


FORMATS: Final = {
    ".geojson": Format(geojson.encode, geojson.decode),
    ".gpkg": Format(geopackage.encode, geopackage.decode),
    ".parquet": Format(geoparquet.encode, geoparquet.decode),
    ".kml": Format(kml.encode, kml.decode),
    ".csv": Format(csv_table.encode, csv_table.decode),
    ".jsonl": Format(jsonl.encode, jsonl.decode),
}
WITH_SOURCES: Final = (".geojson", ".jsonl")
"""Those that have room for several sources of one incident."""
SUFFIXES: Final = tuple(FORMATS)
MAX_FILE_BYTES: Final = 250_000_000
"""Some 25,000 incidents, each with a province's outline of its own, as GeoJSON."""

_SHARED_WITH_ARTICLES: Final = (".csv", ".jsonl")
_SNIFFED_BYTES: Final = 1_000_000


def encode_incidents(incidents: Iterable[Incident], suffix: str) -> bytes:
    """The bytes of a file of that suffix; the same incidents give the same bytes.

    Raises:
        InputError: a suffix that stands for no format.
    """
    chosen = _format_of(suffix, f"{suffix!r}")
    return chosen.encode([as_published(one) for one in _fitting(incidents, suffix)])


def write_incidents(incidents: Iterable[Incident], path: Path) -> int:
    """Write a file in the format of its suffix, whole or not at all, and say how many there are.

    The incidents are asked for only when the suffix is known to stand for a format.

    Raises:
        InputError: a suffix that stands for no format, or a place that cannot be written to.
    """
    chosen = _format_of(path.suffix, str(path))
    published = [as_published(incident) for incident in _fitting(incidents, path.suffix)]
    write_atomically(path, [chosen.encode(published)])
    return len(published)


def read_incidents(path: Path) -> tuple[Incident, ...]:
    """Read a file in the format of its suffix, every value checked.

    Raises:
        InputError: a file that cannot be read or is no such file; names record and field.
    """
    chosen = _format_of(path.suffix, str(path))
    return check_ids(
        chosen.decode(read_bounded(path, MAX_FILE_BYTES), where=str(path)), where=str(path)
    )


def is_incident_file(path: Path) -> bool:
    """Whether a file is one of incidents, by its suffix or else by its first record.

    CSV and JSON Lines hold articles as often as incidents.

    Raises:
        InputError: the file cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS or path.is_dir():
        return False
    if suffix not in _SHARED_WITH_ARTICLES:
        return True
    with naming_the_file(path), path.open("rb") as file:
        first = file.readline(_SNIFFED_BYTES).decode("utf-8-sig", "replace")
    if suffix == ".csv":
        return set(NAMES) <= set(next(csv.reader(io.StringIO(first)), ()))
    try:
        record = strictjson.loads(first, where=str(path))
    except InputError:
        return False
    return isinstance(record, dict) and record.keys() >= set(NAMES)


def _fitting(incidents: Iterable[Incident], suffix: str) -> Iterable[Incident]:
    """The incidents as a format has room for them: a table has a row for every telling."""
    return incidents if suffix.lower() in WITH_SOURCES else apart(incidents)


def _format_of(suffix: str, where: str) -> Format:
    chosen = FORMATS.get(suffix.lower())
    if chosen is None:
        do = f"end the file's name in {', '.join(SUFFIXES)}"
        raise InputError(f"no format for incidents is called {suffix!r}", where=where, do=do)
    return chosen
