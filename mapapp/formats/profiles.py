"""Files of records to :class:`~mapapp.join.records.Record`, by whose table they are.

A profile is named, or told by the columns of the file: ACLED's export, UCDP GED, or a table
of incidents in any format that mapapp writes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from mapapp.errors import InputError
from mapapp.files import read_bounded
from mapapp.formats import MAX_FILE_BYTES, acled, is_incident_file, read_incidents, ucdp
from mapapp.formats.delimited import Table
from mapapp.formats.record_cells import RecordCells
from mapapp.join.records import Record, record_of

if TYPE_CHECKING:
    from pathlib import Path


class Profile(StrEnum):
    """Whose table a file is."""

    ACLED = "acled"
    UCDP = "ucdp"
    MAPAPP = "mapapp"


_TABLES: Final = {
    Profile.ACLED: (acled.COLUMNS, acled.record_of_row),
    Profile.UCDP: (ucdp.COLUMNS, ucdp.record_of_row),
}
_SEPARATORS: Final = ",;\t"


def profile_of(path: Path) -> Profile:
    """Tell whose table a file is by its suffix and its columns.

    Raises:
        InputError: it cannot be read, or is nobody's.
    """
    if is_incident_file(path):
        return Profile.MAPAPP
    columns = _table(path).columns
    for profile, (needed, _) in _TABLES.items():
        if set(needed) <= set(columns):
            return profile
    raise InputError(
        f"no table of records: its columns are {', '.join(columns)[:80]}",
        where=str(path),
        do="give an export of ACLED or UCDP GED or a file of mapapp incidents, "
        "or name what it is with --profile to be told which columns are missing",
    )


def read_records(path: Path, profile: Profile | None = None) -> tuple[Record, ...]:
    """Read every record of a file, all of them checked.

    Raises:
        InputError: no such table, or a cell that is not what it should be; names line and column.
    """
    profile = profile or profile_of(path)
    if profile is Profile.MAPAPP:
        return tuple(
            record_of(one, where=f"{path}, record {number}")
            for number, one in enumerate(read_incidents(path), 1)
        )
    columns, record_of_row = _TABLES[profile]
    table = _table(path)
    if missing := [name for name in columns if name not in table.columns]:
        what = f"no table of {profile}: no column {', '.join(missing)}"
        raise InputError(what, where=str(path), do="export it again with these columns")
    records: dict[str, Record] = {}
    for where, row in table:
        record = record_of_row(RecordCells(row, where))
        if record.id in records:
            what = f"two records have the id {record.id!r}"
            raise InputError(what, where=where, do="leave one of them out")
        records[record.id] = record
    return tuple(records.values())


def _table(path: Path) -> Table:
    return Table(read_bounded(path, MAX_FILE_BYTES), where=str(path), separators=_SEPARATORS)
