"""What the map's script reads of its data: a few facts as JSON, all else packed; pure.

A map is drawn from columns, which hold a number an incident, a position or an article. What is
read of one at a time, a quote or the names of a place, stands in blocks of so many rows: a block
is unpacked when somebody reads it (:mod:`mapapp.layers.pack`).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

from mapapp.coordinates import DECIMALS
from mapapp.layers.features import SHAPE_STEPS
from mapapp.layers.pack import packed_column, packed_table
from mapapp.records import Precision

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from numpy.typing import NDArray

    from mapapp.layers.features import IncidentData, MapData

    Values = TypeVar("Values", bound=Hashable)
    Numbers = NDArray[np.int64]

ROWS_A_BLOCK: Final = {"quotes": 512, "articles": 512, "places": 256, "ids": 16_384}
"""Of quotes: some 300 kB, ten times what deflate looks back, and unpacked within milliseconds."""
READ_LATE: Final = frozenset({"quotes", "articles"})
"""What nothing is drawn from, and most of a page: it comes after the script."""
_WHOLE: Final = 1 << 30
"""Rows that are read all at once, as what is filtered by."""
_STEPS: Final = [0, *(10 ** DECIMALS[one] for one in Precision)]
"""Grid lines a degree on which coordinates are written, by precision."""
_QUOTE: Final = ("title", "quote", "prefix", "suffix", "mark", "reasons")
_EPOCH: Final = dt.date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Payload:
    """The data of one map as its script takes it."""

    facts: Mapping[str, object]
    """Plain JSON data."""
    blocks: Mapping[str, tuple[str, ...]]
    """What is packed, by name; a column is one block."""


def payload(data: MapData) -> Payload:
    """Write the data of a map; the same data give the same letters."""
    order, positions = _positions(data.incidents)
    numbers: dict[str, Sequence[int] | Numbers] = {
        **{f"position-{name}": column for name, column in positions.items()},
        "incident-position": order,
        "incident-article": _column(data.incidents, "article"),
        # Whole percent is all that a reader is told.
        "incident-confidence": np.rint(100 * np.array(_column(data.incidents, "confidence"))),
    }
    distinct: dict[str, list[Any]] = {}
    for name in ("kind", "assertion", "status", "actors"):
        numbers[f"incident-{name}"], distinct[name] = _numbered(_column(data.incidents, name))
    for name in ("source", "lang", "published"):
        numbers[f"article-{name}"], distinct[name] = _numbered(_column(data.articles, name))
    dates = (_column(data.incidents, name) for name in ("date", "earliest", "latest"))
    numbers["incident-date"], distinct["date"] = _numbered(list(zip(*dates, strict=True)))
    facts = {
        "count": len(data.incidents),
        "positions": len(positions["lat"]),
        "articles": len(data.articles),
        "dates": len(distinct["date"]),
        "rows": ROWS_A_BLOCK,
        **{f"{name}s": distinct[name] for name in ("kind", "assertion", "lang")},
        "statuses": distinct["status"],
        "shapes": [{"area": one.is_area, "parts": one.parts} for one in data.shapes],
        "shapeSteps": SHAPE_STEPS,
        "steps": _STEPS,
    }
    blocks = {name: (packed_column(column),) for name, column in numbers.items()}
    return Payload(facts, blocks | _tables(data, distinct))


def _tables(data: MapData, distinct: Mapping[str, Sequence[Any]]) -> dict[str, tuple[str, ...]]:
    """What is read of one incident, article or place at a time, and what is filtered by."""
    dates = distinct["date"]
    tables: dict[str, Sequence[Sequence[object]]] = {
        "dates": [[one[0] for one in dates], *([_day(one[at]) for one in dates] for at in (1, 2))],
        "actors": [distinct["actors"]],
        "sources": [distinct["source"]],
        "published": [distinct["published"]],
        "places": [
            _column(data.places, "name"),
            [dict(one.names) for one in data.places],
            *(_column(data.places, name) for name in ("country", "admin1")),
        ],
        "quotes": [_column(data.incidents, name) for name in _QUOTE],
        "articles": [_column(data.articles, name) for name in ("title", "url")],
    }
    return {
        name: packed_table(table, ROWS_A_BLOCK.get(name, _WHOLE)) for name, table in tables.items()
    }


def message(data: MapData) -> dict[str, object]:
    """The data of a map in one value of plain JSON data, with the ids by which it is asked for."""
    made = payload(data)
    ids = packed_table([_column(data.incidents, "id")], ROWS_A_BLOCK["ids"])
    return {**made.facts, "blocks": {**made.blocks, "ids": ids}}


def _column(rows: Sequence[object], name: str) -> list[Any]:
    return list(map(attrgetter(name), rows))


def _numbered(values: Sequence[Values]) -> tuple[Numbers, list[Values]]:
    """The values by number, and each once, in the order in which they are met."""
    distinct = list(dict.fromkeys(values))
    numbers = {value: number for number, value in enumerate(distinct)}
    return np.fromiter(map(numbers.__getitem__, values), dtype=np.int64), distinct


def _positions(incidents: Sequence[IncidentData]) -> tuple[Numbers, dict[str, Numbers]]:
    """The position of each incident, and what decides how it is drawn, once, in its own order.

    Coordinates are in steps of the precision; place, radius, shape and spot are -1 for none.
    """
    # NumPy takes None for a number that is none.
    lat, lon, place, radius, shape, spot = (
        np.array(_column(incidents, name), dtype=float)
        for name in ("lat", "lon", "place", "radius_m", "shape", "spot")
    )
    precision = np.array(_column(incidents, "precision"), dtype=np.int64)
    steps = np.array(_STEPS)[precision]
    found = {
        "precision": precision,
        "has_point": np.isfinite(lat),
        "lat": np.rint(np.nan_to_num(lat) * steps),
        "lon": np.rint(np.nan_to_num(lon) * steps),
        "place": np.nan_to_num(place, nan=-1),
        "radius": np.rint(np.nan_to_num(radius, nan=-1)),
        "shape": np.nan_to_num(shape, nan=-1),
        "spot": np.nan_to_num(spot, nan=-1),
    }
    table = np.stack([column.astype(np.int64) for column in found.values()])
    order = np.lexsort(table[::-1])
    table = table[:, order]
    is_first = np.ones(len(order), dtype=bool)
    is_first[1:] = (table[:, 1:] != table[:, :-1]).any(axis=0)
    numbers = np.empty(len(order), dtype=np.int64)
    numbers[order] = np.cumsum(is_first) - 1
    return numbers, dict(zip(found, table[:, is_first], strict=True))


def _day(date: dt.date | None) -> int | None:
    """Days since 1970; before it, fewer than none."""
    return date.toordinal() - _EPOCH if date else None
