"""Incidents as GeoParquet 1.1, with the box around each shape in a column of its own."""

from __future__ import annotations

import datetime as dt
import io
import json
from typing import TYPE_CHECKING, Final

import shapely
from shapely.errors import ShapelyError

from mapapp.errors import InputError
from mapapp.formats.columns import COLUMNS, NAMES, Column, Type
from mapapp.formats.geometry import drawn_geometry, with_geometry
from mapapp.formats.rows import check_columns, flat_row, incident_of, split_lists

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    import pyarrow as pa
    from shapely.geometry.base import BaseGeometry

    from mapapp.records import Incident

GEOMETRY: Final = "geometry"
LONGITUDE_LATITUDE: Final = "OGC:CRS84"
MAX_BYTES_UNPACKED: Final = 1_000_000_000

_WGS_84: Final = (("OGC", "CRS84"), ("EPSG", "4326"))


def encode(incidents: Sequence[Incident]) -> bytes:
    """Write published incidents."""
    # Imported here: with pandas it takes a second to load.
    import geopandas as gpd  # noqa: PLC0415

    rows = [flat_row(incident) for incident in incidents]
    frame = gpd.GeoDataFrame(
        {column.name: _series(column, [row[column.name] for row in rows]) for column in COLUMNS},
        geometry=[drawn_geometry(incident) for incident in incidents],
        crs=LONGITUDE_LATITUDE,
    )
    written = io.BytesIO()
    frame.to_parquet(
        written, index=False, compression="zstd", write_covering_bbox=True, schema_version="1.1.0"
    )
    return written.getvalue()


def decode(data: bytes, *, where: str) -> list[Incident]:
    """Read such a file.

    Raises:
        InputError: not such a file; names the row and the field.
    """
    # Imported here: no other format needs it.
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        file = pq.ParquetFile(io.BytesIO(data))
        groups = (file.metadata.row_group(group) for group in range(file.num_row_groups))
        if sum(group.total_byte_size for group in groups) > MAX_BYTES_UNPACKED:
            what = f"more than {MAX_BYTES_UNPACKED:,} bytes when unpacked"
            raise InputError(what, where=where, do="split it")
        check_columns(file.schema_arrow.names, where=where)
        geometry = _geometry_column(file.schema_arrow, where)
        rows = file.read(columns=[*NAMES, geometry]).to_pylist()
    except (pa.ArrowException, OSError, ValueError) as error:
        what = f"not Parquet that can be read: {' '.join(str(error).split())}"
        raise InputError(what, where=where, do="write it again") from None
    return [
        _incident(row, row[geometry], f"{where}, row {number}")
        for number, row in enumerate(rows, 1)
    ]


def _series(column: Column, cells: list[object]) -> pd.Series:
    import pandas as pd  # noqa: PLC0415 - as geopandas
    import pyarrow as pa  # noqa: PLC0415 - as geopandas

    if column.type is Type.DATE:
        days = [None if cell is None else dt.date.fromisoformat(str(cell)) for cell in cells]
        return pd.Series(days, dtype=pd.ArrowDtype(pa.date32()))
    dtypes = {Type.INTEGER: "int64", Type.NUMBER: "float64"}
    return pd.Series(cells, dtype=dtypes.get(column.type, "str"))


def _geometry_column(schema: pa.Schema, where: str) -> str:
    """Name the column of shapes, once they are known to be WKB in longitude and latitude."""
    try:
        geo = json.loads((schema.metadata or {})[b"geo"])
        name = str(geo["primary_column"])
        column = geo["columns"][name]
        crs = column.get("crs", {"id": {"authority": "OGC", "code": "CRS84"}})
        identity = (crs["id"]["authority"], str(crs["id"]["code"]))
        encoding = column["encoding"]
    except (KeyError, TypeError, ValueError, RecursionError, AttributeError):
        do = "write it with mapapp incidents or geopandas"
        raise InputError("not GeoParquet", where=where, do=do) from None
    if encoding != "WKB" or identity not in _WGS_84 or name not in schema.names:
        do = f"write it as WKB in {LONGITUDE_LATITUDE}"
        raise InputError("shapes in another encoding or coordinate system", where=where, do=do)
    return name


def _incident(row: Mapping[str, object], wkb: object, where: str) -> Incident:
    cells = split_lists(row)
    for column in COLUMNS:
        day = cells[column.name]
        if column.type is Type.DATE and isinstance(day, dt.date):
            cells[column.name] = day.isoformat()
    return with_geometry(incident_of(cells, None, where=where), _shape(wkb, where), where=where)


def _shape(wkb: object, where: str) -> BaseGeometry | None:
    if wkb is None:
        return None
    try:
        if isinstance(wkb, bytes):
            return shapely.from_wkb(wkb)
    except ShapelyError:
        pass
    raise InputError("a geometry that cannot be read", where=where, do="correct it")
