"""Incidents held against records as a table: CSV or JSON Lines, one pair or one leftover a row."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Final

from mapapp.errors import InputError
from mapapp.formats.delimited import guard
from mapapp.formats.reasons import write_reason
from mapapp.join.verdict import Verdict
from mapapp.records import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapapp.join.pairs import Joined, Pair
    from mapapp.join.records import Record

SUFFIXES: Final = (".csv", ".jsonl")
_SIDE: Final = (
    *("id", "table", "date", "place", "country", "lat", "lon", "precision", "radius_m"),
    *("kinds", "actors", "killed", "words", "source"),
)
COLUMNS: Final = (
    *("verdict", "found_in", "distance_km", "day_gap", "shared_actors", "shared_kinds", "reasons"),
    *(f"incident_{name}" for name in _SIDE),
    *(f"record_{name}" for name in _SIDE),
)
_UNMATCHED: Final = Reason(0, "nothing on the other side fits")
_UNDATED: Final = Reason(0, "it has no date to be compared by")
Cell = str | int | float | list[str] | None


def encode_joined(joined: Joined, suffix: str) -> bytes:
    """The bytes of a table; the same pairs give the same bytes.

    Raises:
        InputError: a suffix that stands for no such table.
    """
    check_suffix(suffix)
    rows = list(rows_of(joined))
    if suffix.lower() == ".jsonl":
        return "".join(
            json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n" for row in rows
        ).encode("utf-8", "backslashreplace")
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    writer.writerows([_flat(row[name]) for name in COLUMNS] for row in rows)
    return table.getvalue().encode("utf-8", "backslashreplace")


def check_suffix(suffix: str) -> None:
    """Refuse a suffix that stands for no such table.

    Raises:
        InputError: it names those that do.
    """
    if suffix.lower() not in SUFFIXES:
        do = f"end the file's name in {', '.join(SUFFIXES)}, or in .html for a map"
        raise InputError(f"no table of pairs is called {suffix!r}", do=do)


def rows_of(joined: Joined) -> Iterator[dict[str, Cell]]:
    """Pairs first, then what is only in the articles, then what is only in the records."""
    for pair in joined.pairs:
        yield _pair(pair)
    for one in joined.only_incidents:
        yield _row(found_in="articles", reason=_left(one), incident=one)
    for one in joined.only_records:
        yield _row(found_in="records", reason=_left(one), record=one)


def _left(one: Record) -> Reason:
    return _UNMATCHED if one.date else _UNDATED


def _pair(pair: Pair) -> dict[str, Cell]:
    distance = pair.measures.distance_km
    return {
        "verdict": pair.verdict.value,
        "found_in": "both",
        "distance_km": None if distance is None else round(distance, 1),
        "day_gap": pair.measures.day_gap,
        "shared_actors": sorted(pair.measures.shared),
        "shared_kinds": sorted(pair.measures.kinds),
        "reasons": [write_reason(reason) for reason in pair.reasons],
        **_side("incident", pair.incident),
        **_side("record", pair.record),
    }


def _row(
    *, found_in: str, reason: Reason, incident: Record | None = None, record: Record | None = None
) -> dict[str, Cell]:
    return {
        "verdict": Verdict.NONE.value,
        "found_in": found_in,
        "distance_km": None,
        "day_gap": None,
        "shared_actors": [],
        "shared_kinds": [],
        "reasons": [write_reason(reason)],
        **_side("incident", incident),
        **_side("record", record),
    }


def _side(prefix: str, one: Record | None) -> dict[str, Cell]:
    if one is None:
        return {f"{prefix}_{name}": None for name in _SIDE}
    cells: dict[str, Cell] = {
        "id": one.id,
        "table": one.table,
        "date": one.date.edtf if one.date else None,
        "place": one.place_name,
        "country": one.country or None,
        "lat": one.lat,
        "lon": one.lon,
        "precision": int(one.precision),
        "radius_m": round(one.radius_m),
        "kinds": sorted(one.kinds),
        "actors": list(one.actors),
        "killed": str(one.killed) if one.killed else None,
        "words": one.words or None,
        "source": one.source or None,
    }
    return {f"{prefix}_{name}": cell for name, cell in cells.items()}


def _flat(cell: Cell) -> str | int | float | None:
    """A cell of CSV: lists joined, text that a spreadsheet would run guarded."""
    if isinstance(cell, list):
        cell = "; ".join(cell)
    return guard(cell) if isinstance(cell, str) else cell
