"""Incidents as CSV (RFC 4180, UTF-8): the contract's columns, no shapes.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula and runs
it, so text that begins so, also behind apostrophes, gets an apostrophe in front, which reading
takes away again. Numbers stay numbers.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from mapapp.errors import InputError
from mapapp.files import MAX_BYTES
from mapapp.formats.columns import COLUMNS, NAMES, Type
from mapapp.formats.rows import check_columns, flat_row, incident_of, typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Incident

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_NUMERIC = {column.name for column in COLUMNS if column.type in {Type.INTEGER, Type.NUMBER}}


def encode(incidents: Sequence[Incident]) -> bytes:
    """Write published incidents, one row each below a header row."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(NAMES)
    for incident in incidents:
        writer.writerow(
            cell if name in _NUMERIC or cell is None else _guard(str(cell))
            for name, cell in flat_row(incident).items()
        )
    return table.getvalue().encode()


def decode(data: bytes, *, where: str) -> list[Incident]:
    """Read such a table; columns may stand in any order, among others.

    Raises:
        InputError: not such a table; names the line and the field.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"is not UTF-8 (byte {error.start})"
        raise InputError(what, where=where, do="save it again as UTF-8") from None
    csv.field_size_limit(MAX_BYTES)
    rows = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    incidents = []
    try:
        check_columns(rows.fieldnames or (), where=where)
        for row in rows:
            here = f"{where}, line {rows.line_num}"
            if None in row or None in row.values():
                do = "quote cells that hold separators"
                raise InputError("not as many cells as the header has", where=here, do=do)
            cells = {
                name: cell if name in _NUMERIC else _unguard(cell) for name, cell in row.items()
            }
            incidents.append(incident_of(typed(cells, where=here), None, where=here))
    except csv.Error as error:
        here = f"{where}, line {rows.line_num}"
        raise InputError(f"not CSV: {error}", where=here, do="correct it") from None
    return incidents


def _guard(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def _unguard(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
