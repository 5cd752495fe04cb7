"""What the map's script reads of its data: columns of numbers, and texts compressed apart; pure.

A column holds a number an incident, or a position: the differences between neighbours as
varints of seven bits, in base64. What is read of one incident at a time, its title and quote,
stands in blocks of so many rows, each of them JSON, deflated, in base64: a page draws its
symbols from the columns, and inflates a block when somebody reads it.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

import numpy as np

from mapapp.coordinates import DECIMALS
from mapapp.layers.features import SHAPE_STEPS
from mapapp.records import Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mapapp.layers.features import ArticleData, IncidentData, MapData

ROWS_A_BLOCK: Final = 256
"""Of texts: some 160 kB, more than deflate looks back, and inflated within milliseconds."""
IDS_A_BLOCK: Final = 16_384
_LEVEL: Final = 5
_STEPS: Final = [0, *(10 ** DECIMALS[one] for one in Precision)]
"""Grid lines a degree on which coordinates are written, by precision."""
_EPOCH: Final = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Payload:
    """The data of one map as its script takes it."""

    columns: Mapping[str, object]
    """Plain JSON data."""
    blocks: Mapping[str, tuple[str, ...]]
    """``quotes``, ``articles`` and ``ids``, in letters of base64 only."""

    def as_json(self) -> dict[str, object]:
        """All of it in one value, for a map whose data comes by message."""
        return {**self.columns, "blocks": {name: list(one) for name, one in self.blocks.items()}}


def payload(data: MapData) -> Payload:
    """Write the data of a map in columns and blocks; the same data give the same letters."""
    return Payload(
        {
            "count": len(data.incidents),
            "rows": {"quotes": ROWS_A_BLOCK, "articles": ROWS_A_BLOCK, "ids": IDS_A_BLOCK},
            **_incident_columns(data.incidents),
            **_article_columns(data.articles),
            "places": [
                {
                    "name": one.name,
                    "names": dict(one.names),
                    "country": one.country,
                    "admin1": one.admin1,
                }
                for one in data.places
            ],
            "shapes": [{"area": one.is_area, "parts": one.parts} for one in data.shapes],
            "shapeSteps": SHAPE_STEPS,
        },
        {
            "quotes": _blocks(map(_quote_row, data.incidents), ROWS_A_BLOCK),
            "articles": _blocks(((one.title, one.url) for one in data.articles), ROWS_A_BLOCK),
            "ids": _blocks((one.id for one in data.incidents), IDS_A_BLOCK),
        },
    )


def column(values: Iterable[int]) -> str:
    """Differences between neighbours, zigzag, as varints of seven bits, lowest first, in base64."""
    given = np.fromiter(values, dtype=np.int64)
    deltas = given.copy()
    deltas[1:] -= given[:-1]
    left = ((deltas << 1) ^ (deltas >> 63)).astype(np.uint64)
    septets = [left]
    while (left := left >> np.uint64(7)).any():
        septets.append(left)
    table = np.stack(septets, axis=1)
    # Whether a number goes on after a byte; of each, as many bytes as it needs.
    goes_on = np.zeros(table.shape, dtype=bool)
    goes_on[:, :-1] = table[:, 1:] > 0
    is_needed = np.ones(table.shape, dtype=bool)
    is_needed[:, 1:] = goes_on[:, :-1]
    letters = (table & np.uint64(0x7F)) | (goes_on.astype(np.uint64) << np.uint64(7))
    return _base64(letters[is_needed].astype(np.uint8).tobytes())


Value = TypeVar("Value", bound=Hashable)


class _Values(Generic[Value]):
    """Values of one sort, each once, by number in the order in which they are met."""

    def __init__(self, values: Iterable[Value]) -> None:
        numbers: dict[Value, int] = {}
        self.column = column([numbers.setdefault(value, len(numbers)) for value in values])
        self.rows = list(numbers)


class _Position(NamedTuple):
    """What of an incident decides where it is drawn; -1 for what it has not."""

    precision: int
    has_point: bool
    lat: int
    """In the steps of its precision, 10 to the power of :data:`DECIMALS` a degree."""
    lon: int
    place: int
    radius: int
    """Metres."""
    shape: int
    spot: int


def _position(one: IncidentData) -> _Position:
    has_point = one.lat is not None and one.lon is not None
    steps = _STEPS[one.precision]
    return _Position(
        one.precision,
        has_point,
        round((one.lat or 0.0) * steps),
        round((one.lon or 0.0) * steps),
        -1 if one.place is None else one.place,
        -1 if one.radius_m is None else round(one.radius_m),
        -1 if one.shape is None else one.shape,
        -1 if one.spot is None else one.spot,
    )


def _incident_columns(incidents: tuple[IncidentData, ...]) -> dict[str, object]:
    """The columns of incidents, and what their numbers mean; positions in order of themselves."""
    held = [_position(one) for one in incidents]
    positions = sorted(set(held))
    numbers = {position: number for number, position in enumerate(positions)}
    kinds = _Values(one.kind for one in incidents)
    assertions = _Values(one.assertion for one in incidents)
    statuses = _Values(one.status for one in incidents)
    dates = _Values((one.date, one.earliest, one.latest) for one in incidents)
    actors = _Values(one.actors for one in incidents)
    return {
        "incidents": {
            "position": column(numbers[position] for position in held),
            "kind": kinds.column,
            "assertion": assertions.column,
            "status": statuses.column,
            "date": dates.column,
            "actors": actors.column,
            "article": column(one.article for one in incidents),
            # Whole percent is all that a reader is told.
            "confidence": column(round(100 * one.confidence) for one in incidents),
        },
        "kinds": kinds.rows,
        "assertions": assertions.rows,
        "statuses": statuses.rows,
        "dates": [(edtf, _day(first), _day(last)) for edtf, first, last in dates.rows],
        "actors": actors.rows,
        "positions": {
            "count": len(positions),
            **{name: column(map(int, values)) for name, values in _columns_of(positions).items()},
        },
        "steps": _STEPS,
    }


def _columns_of(positions: list[_Position]) -> dict[str, tuple[int, ...]]:
    """Rows to columns, by name; each empty where there is no row."""
    columns = zip(*positions, strict=True) if positions else ((),) * len(_Position._fields)
    return dict(zip(_Position._fields, columns, strict=True))


def _article_columns(articles: tuple[ArticleData, ...]) -> dict[str, object]:
    sources = _Values(one.source for one in articles)
    langs = _Values(one.lang for one in articles)
    published = _Values(one.published for one in articles)
    return {
        "articles": {
            "count": len(articles),
            "source": sources.column,
            "lang": langs.column,
            "published": published.column,
        },
        "sources": sources.rows,
        "langs": langs.rows,
        "published": published.rows,
    }


def _day(iso: str) -> int | None:
    """Days since 1970; before it, fewer than none."""
    return date.fromisoformat(iso).toordinal() - _EPOCH if iso else None


def _quote_row(one: IncidentData) -> tuple[object, ...]:
    return one.title, one.quote, one.prefix, one.suffix, one.mark, one.reasons


def _blocks(rows: Iterable[object], size: int) -> tuple[str, ...]:
    left = iter(rows)
    return tuple(map(_block, iter(lambda: tuple(islice(left, size)), ())))


def _block(rows: tuple[object, ...]) -> str:
    text = json.dumps(rows, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    # What UTF-8 cannot write, half a surrogate pair, becomes the escape that JSON has for it.
    raw = text.encode("utf-8", "backslashreplace")
    deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return _base64(deflate.compress(raw) + deflate.flush())


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
