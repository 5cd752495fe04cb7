"""A store in a PostgreSQL database with PostGIS, in a schema of its own; `sql.py` does the rest.

The table `mapapp.incidents` has a column `shape` (WGS 84, indexed) that QGIS opens as layers:
the area or line, else the point, and nothing for what is known to a country only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from mapapp.errors import InputError, MapappError, MissingPartError, StoreError
from mapapp.store.sql import SqlStore
from mapapp.store.tables import FIRST_STATE, METADATA, SCHEMA_VERSION
from mapapp.store.upgrade import edition_of, upgrade

if TYPE_CHECKING:
    from sqlalchemy import Engine

BUSY_TIMEOUT_S: Final = 10

_MAKING: Final = 0x6D617061
"""Advisory lock under which the tables are made."""

_SHAPE: Final = (
    """
    ALTER TABLE mapapp.incidents ADD COLUMN shape geometry(Geometry, 4326)
    GENERATED ALWAYS AS (
        CASE WHEN "precision" <> 6 THEN
            coalesce(
                ST_Force2D(ST_GeomFromWKB(geometry, 4326)), ST_SetSRID(ST_MakePoint(lon, lat), 4326)
            )
        END
    ) STORED
    """,
    "CREATE INDEX incidents_shape ON mapapp.incidents USING gist (shape)",
)
_APPEND_ONLY: Final = (
    """
    CREATE FUNCTION mapapp.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'corrections are append-only'; END $$
    """,
    """
    CREATE TRIGGER corrections_refuse_change BEFORE UPDATE OR DELETE ON mapapp.corrections
    FOR EACH ROW EXECUTE FUNCTION mapapp.refuse_change()
    """,
    """
    CREATE TRIGGER corrections_refuse_truncate BEFORE TRUNCATE ON mapapp.corrections
    FOR EACH STATEMENT EXECUTE FUNCTION mapapp.refuse_change()
    """,
)

_BUSY: Final = (
    "the store is busy: another program writes to it",
    "wait until it is done, then do this again",
)
_FAILURES: Final[dict[str, tuple[str, str]]] = {
    # SQLSTATE, or its first two characters for a whole class.
    "55P03": _BUSY,
    "40": _BUSY,
    "57014": _BUSY,
    "42501": ("this user may not do that in the database", "ask its owner for the rights"),
    # Tables in a schema that one may not use look as if they were not there.
    "42P01": ("this user may not see the tables of the store", "ask its owner for the rights"),
    "53100": ("the server's disk is full", "make room, then do this again"),
    "53300": ("the server has no connection left", "try again later"),
}


def open_postgis(url: str, *, create: bool, busy_timeout_s: float = BUSY_TIMEOUT_S) -> SqlStore:
    """Open the store in the database that ``url`` names, made first if ``create`` says so.

    Raises:
        InputError: the URL cannot be read, or there is no store in the database.
        MissingPartError: psycopg is not installed, or the database has no PostGIS.
        StoreError: the server cannot be reached, refuses, or has a newer mapapp's store.
    """
    target = _target(url)
    where = URL.create(
        "postgresql",
        username=target.username,
        host=target.host,
        port=target.port,
        database=target.database,
    ).render_as_string()

    def tell(error: BaseException) -> MapappError:
        return _told(error, where, target.password)

    try:
        engine = create_engine(
            target,
            connect_args={"connect_timeout": 10, "application_name": "mapapp"},
            hide_parameters=True,
            # The server may have been started anew since the last question.
            pool_pre_ping=True,
        )
    except ModuleNotFoundError:
        raise MissingPartError(
            "a store in PostgreSQL needs psycopg", do="pip install 'mapapp[postgis]'"
        ) from None

    def set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - psycopg need not be there
        _set_up(connection, busy_timeout_s)

    event.listen(engine, "connect", set_up)
    try:
        _make_tables(engine, where, create=create)
    except DBAPIError as error:
        engine.dispose()
        raise tell(error.orig or error) from error
    except MapappError:
        engine.dispose()
        raise
    return SqlStore(engine, where=where, tell=tell)


def _target(url: str) -> URL:
    try:
        target = make_url(url).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        target = None
    if target is None or not target.database:
        raise InputError(
            "this URL names no database",
            where="postgresql://…",
            do="write postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with %40 for @ in a password",
        )
    return target


def _set_up(connection: Any, busy_timeout_s: float) -> None:  # noqa: ANN401 - as above
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT quote_ident(nspname) FROM pg_extension"
            " JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname = 'postgis'"
        )
        row = cursor.fetchone()
        path = ", ".join(("mapapp", *(row or ())))
        cursor.execute("SELECT set_config('search_path', %s, false)", (path,))
        cursor.execute(
            "SELECT set_config('lock_timeout', %s, false)", (f"{int(busy_timeout_s * 1000)}ms",)
        )
        # What was acknowledged is on disk, whatever the server's own setting.
        cursor.execute("SET synchronous_commit = on")
        cursor.execute("SET TIME ZONE 'UTC'")
    connection.commit()


def _make_tables(engine: Engine, where: str, *, create: bool) -> None:
    with engine.begin() as connection:
        if not _is_there(connection):
            if not create:
                raise InputError(
                    "there is no store in this database",
                    where=where,
                    do="make one with mapapp ingest, or check the URL",
                )
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MAKING})")
            # Somebody else may have made them while we waited.
            if not _is_there(connection):
                _check_database(connection, where)
                connection.exec_driver_sql("CREATE SCHEMA IF NOT EXISTS mapapp")
                METADATA.create_all(connection, checkfirst=False)
                for statement in (*_SHAPE, *_APPEND_ONLY):
                    connection.exec_driver_sql(statement)
                connection.execute(FIRST_STATE)
        if edition_of(connection) < SCHEMA_VERSION:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MAKING})")
            upgrade(connection)
        version = edition_of(connection)
    if version > SCHEMA_VERSION:
        raise StoreError(
            f"a newer mapapp made this store (edition {version}; this one knows {SCHEMA_VERSION})",
            where=where,
            do="update mapapp",
        )


def _is_there(connection: Connection) -> bool:
    return (
        connection.exec_driver_sql(
            "SELECT 1 FROM pg_catalog.pg_tables"
            " WHERE schemaname = 'mapapp' AND tablename = 'store_state'"
        ).first()
        is not None
    )


def _check_database(connection: Connection, where: str) -> None:
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise StoreError(
            f"the database is encoded in {encoding}, which cannot keep every text",
            where=where,
            do="make one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0",
        )
    query = "SELECT 1 FROM pg_extension WHERE extname = 'postgis'"
    if not connection.exec_driver_sql(query).first():
        raise MissingPartError(
            "the database has no PostGIS",
            where=where,
            do="have an administrator run CREATE EXTENSION postgis in it",
        )


def _told(error: BaseException, where: str, password: str | None) -> MapappError:
    code = getattr(error, "sqlstate", None) or ""
    for start, (what, do) in _FAILURES.items():
        if code.startswith(start):
            return StoreError(what, where=where, do=do)
    said = _words_of(error)
    if password:
        said = said.replace(password, "***")
    if not code or code.startswith(("08", "28", "3D", "57P")):
        return StoreError(
            f"the database cannot be reached: {said}",
            where=where,
            do="check that the server runs, and the host, user, password and database",
        )
    return StoreError(f"PostgreSQL says: {said}", where=where, do="check the database")


def _words_of(error: BaseException) -> str:
    """What the server or libpq says, on one line."""
    primary: str | None = getattr(getattr(error, "diag", None), "message_primary", None)
    if primary:
        return primary
    lines = str(error).splitlines() or [type(error).__name__]
    # Connection attempts are told one a line, the cause at its end.
    line = next((line for line in lines if " failed: " in line), lines[0])
    return line.rpartition(" failed: ")[2].removeprefix("FATAL:").strip()
