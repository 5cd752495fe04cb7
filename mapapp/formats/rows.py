"""An incident as a row of the contract's cells, and a row read back.

Lists stay lists here; ``flat_row`` joins them for tables that have text cells only.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final, TypeAlias

from mapapp.errors import InputError
from mapapp.formats.cells import Cells
from mapapp.formats.columns import COLUMNS, NAMES, Column, Type
from mapapp.formats.reasons import read_reason, write_reason
from mapapp.join.tellings import apart
from mapapp.records import Assertion, Incident, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from shapely.geometry.base import BaseGeometry

Cell: TypeAlias = str | int | float | list[str] | None
Row: TypeAlias = dict[str, Cell]

_INTEGER: Final = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_NUMBER: Final = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,20})?(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)


def row_of(incident: Incident) -> Row:
    """Every cell of the contract, in its order."""
    date = incident.date
    cells: Row = {
        "id": incident.id,
        "title": incident.title,
        "kind": incident.kind.value,
        "date": date.edtf if date else None,
        "date_start": _bound(date.earliest) if date else None,
        "date_end": _bound(date.latest) if date else None,
        "place_id": incident.place_id,
        "place_name": incident.place_name,
        "country": incident.country,
        "admin1": incident.admin1,
        "lat": incident.lat,
        "lon": incident.lon,
        "precision": int(incident.precision),
        "radius_m": None if incident.radius_m is None else round(incident.radius_m),
        "actors": list(incident.actors),
        "assertion": incident.assertion.value,
        "quote": incident.quote.exact,
        "quote_prefix": incident.quote.prefix,
        "quote_suffix": incident.quote.suffix,
        "quote_start": incident.quote.start,
        "quote_end": incident.quote.end,
        "article_id": incident.article_id,
        "article_title": incident.article_title,
        "article_source": incident.article_source,
        "article_url": incident.article_url,
        "published": incident.published,
        "lang": incident.lang,
        "status": incident.status.value,
        "confidence": incident.confidence,
        "reasons": [write_reason(reason) for reason in incident.reasons],
    }
    unknown = (column.name for column in COLUMNS if column.may_be_unknown)
    return cells | {name: None for name in unknown if cells[name] == ""}


def incident_of(
    row: Mapping[str, object], geometry: BaseGeometry | None, *, where: str
) -> Incident:
    """Read a row of lists, numbers and text.

    Raises:
        InputError: a cell that is missing or not what its column holds; names it.
    """
    cells = Cells(row, where)
    try:
        return Incident(
            id=cells.text("id"),
            title=cells.text("title", may_be_empty=True),
            kind=cells.choice("kind", Kind),
            date=cells.date(),
            place_id=cells.text("place_id", may_be_empty=True),
            place_name=cells.text("place_name", may_be_empty=True),
            country=cells.text("country", may_be_empty=True),
            admin1=cells.text("admin1", may_be_empty=True),
            lat=cells.number("lat"),
            lon=cells.number("lon"),
            precision=cells.precision(),
            radius_m=cells.number("radius_m"),
            geometry=geometry,
            actors=cells.texts("actors"),
            assertion=cells.choice("assertion", Assertion),
            quote=cells.quote(),
            article_id=cells.text("article_id"),
            article_title=cells.text("article_title", may_be_empty=True),
            article_source=cells.text("article_source", may_be_empty=True),
            article_url=cells.text("article_url", may_be_empty=True),
            published=cells.published(),
            lang=cells.text("lang"),
            status=cells.choice("status", Status),
            confidence=cells.confidence(),
            reasons=tuple(map(read_reason, cells.texts("reasons"))),
        )
    except ValueError as error:
        # What a record itself refuses: half a coordinate, a quote that does not fill its span.
        raise InputError(str(error), where=where, do="correct the record") from None


def flat_row(incident: Incident) -> dict[str, str | int | float | None]:
    r"""The same with each list as one text: items joined by ``; ``, and ``;`` in one as ``\;``."""
    return {
        name: "; ".join(re.sub(r"([;\\])", r"\\\1", item) for item in cell)
        if isinstance(cell, list)
        else cell
        for name, cell in row_of(incident).items()
    }


def split_lists(row: Mapping[str, object]) -> dict[str, object]:
    """Undo what :func:`flat_row` did to lists."""
    return {
        column.name: _split(row[column.name]) if column.type is Type.LIST else row[column.name]
        for column in COLUMNS
    }


def typed(row: Mapping[str, str], *, where: str) -> dict[str, object]:
    """Read the cells of a table that has text only.

    Raises:
        InputError: what should be a number is none; names the cell.
    """
    return split_lists({column.name: _typed(column, row[column.name], where) for column in COLUMNS})


def check_columns(found: Collection[str], *, where: str) -> None:
    """Refuse a table that lacks a column of the contract.

    Raises:
        InputError: names the columns that are missing.
    """
    missing = [name for name in NAMES if name not in found]
    if missing:
        what = f"not a table of incidents: no {', '.join(missing)}"
        raise InputError(what, where=where, do="write it with mapapp incidents or mapapp export")


def check_ids(incidents: Sequence[Incident], *, where: str) -> tuple[Incident, ...]:
    """Refuse two incidents of one id.

    Raises:
        InputError: names the id.
    """
    seen = set()
    for incident in apart(incidents):
        if incident.id in seen:
            what = f"two incidents have the id {incident.id!r}"
            raise InputError(what, where=where, do="give each its own id")
        seen.add(incident.id)
    return tuple(incidents)


def _bound(day: dt.date) -> str | None:
    """A first or last day; none where the end is open."""
    return None if day in {dt.date.min, dt.date.max} else day.isoformat()


def _split(cell: object) -> object:
    if cell is None or cell == "":
        return []
    if not isinstance(cell, str):
        return cell
    items = re.findall(r"((?:[^;\\]|\\.|\\\Z)*)(?:; ?|\Z)", cell, re.DOTALL)
    # The last match is the empty one at the end, unless the text ends in a separator.
    return [re.sub(r"\\(.)", r"\1", item, flags=re.DOTALL) for item in items[:-1]]


def _typed(column: Column, cell: str, where: str) -> object:
    if column.type not in {Type.INTEGER, Type.NUMBER}:
        return cell
    if not cell and column.may_be_unknown:
        return None
    pattern, kind = (_INTEGER, int) if column.type is Type.INTEGER else (_NUMBER, float)
    if not pattern.fullmatch(cell):
        what = f"field {column.name!r} is {cell[:40]!r}, no number"
        raise InputError(what, where=where, do="correct the record")
    return kind(cell)
