"""Incidents as CSV (RFC 4180, UTF-8): the contract's columns, no shapes.

Text that a spreadsheet would run is guarded (:mod:`mapapp.formats.delimited`); numbers stay
numbers.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from mapapp.formats.columns import COLUMNS, NAMES, Type
from mapapp.formats.delimited import Table, guard, unguard
from mapapp.formats.rows import check_columns, flat_row, incident_of, typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Incident

_NUMERIC = {column.name for column in COLUMNS if column.type in {Type.INTEGER, Type.NUMBER}}


def encode(incidents: Sequence[Incident]) -> bytes:
    """Write published incidents, one row each below a header row."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(NAMES)
    for incident in incidents:
        writer.writerow(
            cell if name in _NUMERIC or cell is None else guard(str(cell))
            for name, cell in flat_row(incident).items()
        )
    return table.getvalue().encode()


def decode(data: bytes, *, where: str) -> list[Incident]:
    """Read such a table; columns may stand in any order, among others.

    Raises:
        InputError: not such a table; names the line and the field.
    """
    table = Table(data, where=where)
    check_columns(table.columns, where=where)
    incidents = []
    for here, row in table:
        cells = {name: cell if name in _NUMERIC else unguard(cell) for name, cell in row.items()}
        incidents.append(incident_of(typed(cells, where=here), None, where=here))
    return incidents
