"""A store in one SQLite file that belongs to its user; `sql.py` does the rest.

What is acknowledged is on disk: write-ahead log, synchronous FULL, one writer at a time.
"""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import URL, Connection, create_engine, event, inspect
from sqlalchemy.exc import DBAPIError

from mapapp.errors import InputError, MapappError, StoreError
from mapapp.store.sql import WRITES, SqlStore
from mapapp.store.tables import FIRST_STATE, METADATA, SCHEMA_VERSION, SQLITE_TRIGGERS
from mapapp.store.upgrade import edition_of, upgrade

if TYPE_CHECKING:
    from sqlalchemy import Engine

APPLICATION_ID: Final = 0x6D617061
"""``mapa``: what file(1) and we tell a store from other SQLite files by."""

BUSY_TIMEOUT_S: Final = 10.0
_PAUSE_S: Final = 0.01

_BUSY: Final = (
    StoreError,
    "the store is busy: another program writes to it",
    "wait until it is done, then do this again",
)
_CLOSED: Final = (
    StoreError,
    "the store cannot be opened or written",
    "check the permissions of the file and its folder, or copy it elsewhere",
)
_FAILURES: Final[dict[str, tuple[type[MapappError], str, str]]] = {
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_CANTOPEN": _CLOSED,
    "SQLITE_PERM": _CLOSED,
    "SQLITE_READONLY": _CLOSED,
    "SQLITE_NOTADB": (
        InputError,
        "this file is no mapapp store",
        "name another file, or one that does not exist yet",
    ),
    "SQLITE_CORRUPT": (
        StoreError,
        "the store is damaged",
        "go back to a copy, or save what can be read with sqlite3's .recover",
    ),
    "SQLITE_FULL": (StoreError, "the disk is full", "make room, then do this again"),
    "SQLITE_IOERR": (
        StoreError,
        "the disk failed while the store was used",
        "check the disk, then do this again",
    ),
}


def open_sqlite(path: Path, *, create: bool, busy_timeout_s: float = BUSY_TIMEOUT_S) -> SqlStore:
    """Open the store at ``path``, made first if it is not there and ``create`` says so.

    Raises:
        InputError: no store there, or a file that is something else.
        StoreError: it cannot be opened, is damaged, or was made by a newer mapapp.
    """
    path = path.expanduser().absolute()
    where = f"sqlite:///{path}"
    _make_file(path, create=create)

    def tell(error: BaseException) -> MapappError:
        return _told(error, where)

    # Mode rw: a store that vanishes while it is open must not come back as an empty one.
    url = URL.create("sqlite", database=path.as_uri(), query={"mode": "rw", "uri": "true"})
    engine = create_engine(url, connect_args={"timeout": busy_timeout_s}, hide_parameters=True)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    try:
        _make_tables(engine, where)
    except DBAPIError as error:
        engine.dispose()
        raise tell(error.orig or error) from error
    except MapappError:
        engine.dispose()
        raise
    return SqlStore(engine, where=where, tell=tell)


def _make_file(path: Path, *, create: bool) -> None:
    try:
        if path.is_dir():
            raise InputError("is a folder, not a store", where=str(path), do="name a file in it")
        if path.exists():
            return
        if not create:
            do = "make one with mapapp ingest, or check the path"
            raise InputError("there is no store", where=str(path), do=do)
        if not path.parent.is_dir():
            do = "make it, or check the path"
            raise InputError("no such folder", where=str(path.parent), do=do)
        # SQLite gives its side files the permissions of the main one.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
        _sync_folder(path.parent)
    except OSError as error:
        raise StoreError(
            f"no store can be opened there: {error.strerror}",
            where=str(path),
            do="choose a folder that you may write to",
        ) from error


def _sync_folder(folder: Path) -> None:
    """Put a new file's name on disk; SQLite does so only for files that it makes itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    # Python's sqlite3 would begin transactions where it sees fit; `_begin` says when.
    connection.isolation_level = None
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    # The journal's mode stays in the file, so a file of somebody else's is left as it is.
    if owner == APPLICATION_ID or not pages:
        _keep_write_ahead_log(connection)
    connection.execute("PRAGMA synchronous = FULL")
    # Only macOS heeds this; its fsync leaves data in the drive's cache.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")


def _keep_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch to the log; SQLite itself does not wait where two connections switch at once."""
    (patience_ms,) = connection.execute("PRAGMA busy_timeout").fetchone()
    deadline = time.monotonic() + patience_ms / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE_S)
        else:
            return


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES)
    # A transaction that reads first and writes later would fail instead of waiting.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _make_tables(engine: Engine, where: str) -> None:
    with engine.begin() as connection:
        if not _is_new(connection):
            _check_tables(connection, where)
            if edition_of(connection) == SCHEMA_VERSION:
                return
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        # Somebody else may have made them since.
        if _is_new(connection):
            METADATA.create_all(connection)
            connection.execute(FIRST_STATE)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        upgrade(connection)
    with engine.begin() as connection:
        _check_tables(connection, where)


def _is_new(connection: Connection) -> bool:
    return _number(connection, "application_id") == 0 and not inspect(connection).get_table_names()


def _check_tables(connection: Connection, where: str) -> None:
    if _number(connection, "application_id") != APPLICATION_ID:
        raise _told_as("SQLITE_NOTADB", where)
    version = edition_of(connection)
    if version > SCHEMA_VERSION:
        raise StoreError(
            f"a newer mapapp made this store (edition {version}; this one knows {SCHEMA_VERSION})",
            where=where,
            do="update mapapp",
        )
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    )
    code: dict[str, str] = {name: sql for name, sql in rows}  # noqa: C416 - rows are no pairs to mypy
    if code != SQLITE_TRIGGERS:
        # A file from outside could run code of its own on our writes, or let the log be changed.
        raise StoreError(
            "the triggers of this store are not those that mapapp made",
            where=where,
            do="go back to a copy, or export what is in it and ingest it anew",
        )


def _number(connection: Connection, pragma: str) -> int:
    value: Any = connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
    return int(value)


def _told(error: BaseException, where: str) -> MapappError:
    code = getattr(error, "sqlite_errorname", "") or ""
    for name in _FAILURES:
        # Extended codes lengthen the name: SQLITE_IOERR_WRITE.
        if code.startswith(name):
            return _told_as(name, where)
    return StoreError(f"SQLite says: {error}", where=where, do="check that the file is whole")


def _told_as(name: str, where: str) -> MapappError:
    kind, what, do = _FAILURES[name]
    return kind(what, where=where, do=do)
