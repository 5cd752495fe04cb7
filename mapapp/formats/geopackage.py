"""Incidents as GeoPackage, layer ``incidents``: written by GDAL, read as what it is, SQLite.

Read from memory with nothing of the file run: tables only, no view, no trigger, no side file.
"""

from __future__ import annotations

import io
import sqlite3
import struct
import time
from contextlib import closing
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely
from shapely.errors import ShapelyError

from mapapp.errors import InputError
from mapapp.formats.columns import ATTRIBUTION, COLUMNS, NAMES, Type
from mapapp.formats.geometry import drawn_geometry, with_geometry
from mapapp.formats.rows import check_columns, flat_row, incident_of, split_lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

    from mapapp.records import Incident

LAYER: Final = "incidents"
SECONDS: Final = 30
"""How long a query of a file from elsewhere may run."""
MAX_CELL_BYTES: Final = 50_000_000
WGS_84: Final = 4326

_MAGIC: Final = b"SQLite format 3\0"
_FIXED_TIME: Final = "2000-01-01T00:00:00Z"
_DTYPES: Final = {
    Type.TEXT: "object",
    Type.LIST: "object",
    Type.DATE: "datetime64[D]",
    Type.INTEGER: "int64",
    Type.NUMBER: "float64",
}
_HEADER_BYTES: Final = 8
_EXTENDED: Final = 0b100000
_ENVELOPE_BYTES: Final = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
"""By the envelope code in a geometry's flags (OGC 12-128r18, 2.1.3)."""


def encode(incidents: Sequence[Incident]) -> bytes:
    """Write published incidents; the file's time of change is a fixed one."""
    # Imported here: GDAL takes most of a second to load.
    import pyogrio  # noqa: PLC0415
    import pyogrio.raw  # noqa: PLC0415

    rows = [flat_row(incident) for incident in incidents]
    shapes = [drawn_geometry(incident) for incident in incidents]
    wkb = [None if shape is None else shapely.to_wkb(shape) for shape in shapes]
    written = io.BytesIO()
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": _FIXED_TIME})
    pyogrio.raw.write(
        written,
        geometry=np.array(wkb, dtype=object),
        field_data=[
            np.array([row[column.name] for row in rows], dtype=_DTYPES[column.type])
            for column in COLUMNS
        ],
        fields=np.array(NAMES),
        geometry_type="Unknown",
        crs=f"EPSG:{WGS_84}",
        driver="GPKG",
        layer=LAYER,
        layer_metadata={"DESCRIPTION": ATTRIBUTION},
    )
    return written.getvalue()


def decode(data: bytes, *, where: str) -> list[Incident]:
    """Read such a layer.

    Raises:
        InputError: not such a file, or one that is more than tables; names the row and field.
    """
    if not data.startswith(_MAGIC):
        raise InputError("not a GeoPackage", where=where, do="give one with incidents")
    try:
        with closing(sqlite3.connect(":memory:")) as database:
            database.deserialize(data)
            return _read(database, where)
    except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
        what = f"not a GeoPackage that can be read: {error}"
        raise InputError(what, where=where, do="save it again") from None


def _read(database: sqlite3.Connection, where: str) -> list[Incident]:
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    database.execute("PRAGMA query_only = ON")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_CELL_BYTES)
    deadline = time.monotonic() + SECONDS
    database.set_progress_handler(lambda: int(time.monotonic() > deadline), 100_000)
    for table in ("gpkg_geometry_columns", LAYER):
        _check_table(database, table, where)
    described = database.execute(
        "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (LAYER,)
    ).fetchone()
    if described is None or described[1] != WGS_84:
        do = f"save it in EPSG:{WGS_84}"
        raise InputError(f"layer {LAYER} is not in longitude and latitude", where=where, do=do)
    columns = ", ".join(_identifier(name) for name in (described[0], *NAMES))
    incidents = []
    # LAYER and NAMES are constants, and the geometry's column is quoted as an identifier.
    query = f"SELECT {columns} FROM {LAYER} ORDER BY rowid"  # noqa: S608
    for number, (blob, *cells) in enumerate(database.execute(query), 1):
        here = f"{where}, row {number}"
        row = split_lists(dict(zip(NAMES, cells, strict=True)))
        incident = incident_of(row, None, where=here)
        incidents.append(with_geometry(incident, _shape(blob, here), where=here))
    return incidents


def _check_table(database: sqlite3.Connection, table: str, where: str) -> None:
    """Refuse a view, a virtual table and computed columns: they run what the file says."""
    kinds = database.execute("SELECT type FROM pragma_table_list WHERE name = ?", (table,))
    if [kind for (kind,) in kinds] != ["table"]:
        do = f"give a GeoPackage with a layer {LAYER}"
        raise InputError(f"no plain table {table}", where=where, do=do)
    columns = database.execute(
        "SELECT name, hidden FROM pragma_table_xinfo(?)", (table,)
    ).fetchall()
    if any(hidden for _, hidden in columns):
        do = "save the layer again with plain columns"
        raise InputError(f"table {table} has computed columns", where=where, do=do)
    if table == LAYER:
        check_columns([name for name, _ in columns], where=where)


def _shape(blob: object, where: str) -> BaseGeometry | None:
    """Read a GeoPackage geometry: a header, then WKB."""
    if blob is None:
        return None
    refusal = InputError("a geometry that cannot be read", where=where, do="correct it")
    if not isinstance(blob, bytes) or len(blob) < _HEADER_BYTES or not blob.startswith(b"GP"):
        raise refusal
    flags = blob[3]
    (srs,) = struct.unpack_from("<i" if flags & 1 else ">i", blob, 4)
    envelope = _ENVELOPE_BYTES.get(flags >> 1 & 0b111)
    if srs != WGS_84:
        do = f"save it in EPSG:{WGS_84}"
        raise InputError(f"a geometry in coordinate system {srs}", where=where, do=do)
    if envelope is None or flags & _EXTENDED:
        raise refusal
    try:
        return shapely.from_wkb(blob[_HEADER_BYTES + envelope :])
    except ShapelyError:
        raise refusal from None


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
