"""The store's contract over an SQLAlchemy engine; connecting is done by each database's module."""

from __future__ import annotations

import contextlib
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from shapely.errors import ShapelyError
from sqlalchemy.exc import DBAPIError

from mapapp.errors import InputError, StoreError
from mapapp.store import statements
from mapapp.store.contract import Ingested
from mapapp.store.rows import (
    article_row,
    correction_row,
    incident_row,
    read_article,
    read_correction,
    read_incident,
)
from mapapp.store.statements import FOUND, IMPORTED

# ruff: noqa: D102 - the contract says what each method does

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from types import TracebackType

    from sqlalchemy import Connection, Engine, RowMapping, Select

    from mapapp.errors import MapappError
    from mapapp.records import Article, Correction, Incident
    from mapapp.store.rows import Row

WRITES: Final = "mapapp_writes"
"""Execution option of a connection that is about to write."""

Record = TypeVar("Record")


class SqlStore:
    """A :class:`mapapp.store.contract.Store`; safe to share between threads."""

    def __init__(
        self, engine: Engine, *, where: str, tell: Callable[[BaseException], MapappError]
    ) -> None:
        """Take an engine whose tables are there.

        Args:
            engine: opens connections; gets the option :data:`WRITES` before a write.
            where: the store's URL without a password.
            tell: turns a driver's error into what the user is told.
        """
        self._engine = engine
        self._where = where
        self._tell = tell

    @property
    def where(self) -> str:
        return self._where

    @property
    def revision(self) -> int:
        with self._reading() as connection:
            return statements.revision(connection)

    def articles(self) -> tuple[Article, ...]:
        return self._read(statements.ALL_ARTICLES, read_article)

    def article(self, article_id: str) -> Article | None:
        found = self._read(statements.current(article_id), read_article)
        return found[0] if found else None

    def article_versions(self, article_id: str) -> tuple[Article, ...]:
        return self._read(statements.versions(article_id), read_article)

    def incidents(self) -> tuple[Incident, ...]:
        return self._read(statements.ALL_INCIDENTS, read_incident)

    def corrections(self) -> tuple[Correction, ...]:
        return self._read(statements.ALL_CORRECTIONS, read_correction)

    def ingest(self, article: Article, incidents: Sequence[Incident]) -> Ingested:
        check_found_in(article, incidents)
        row, rows = article_row(article), _rows_of(incidents)
        with self._writing() as connection:
            kept = statements.kept_by_id(connection, rows)
            _check_nobody_elses(article.id, kept)
            # A person may have judged what was imported, so a machine leaves it alone.
            imported = {key for key, one in kept.items() if one["origin"] == IMPORTED}
            fresh = tuple(incident for incident in incidents if incident.id not in imported)
            held = self._records(connection, statements.current(article.id), read_article)
            found = self._records(connection, statements.found_in(article.id), read_incident)
            if (held, found) == ((article,), fresh):
                return Ingested.UNCHANGED
            if held:
                statements.replace_article(connection, row)
                statements.drop_found(connection, article.id)
            else:
                statements.put_article(connection, row)
            new = [row for row in rows if row["id"] not in imported]
            statements.put_incidents(connection, new, FOUND)
            statements.count_write(connection)
        return Ingested.CHANGED if held else Ingested.ADDED

    def import_incidents(self, incidents: Sequence[Incident]) -> Mapping[Ingested, int]:
        rows = _rows_of(incidents)
        with self._writing() as connection:
            kept = statements.kept_by_id(connection, rows)
            outcomes = [self._compared(one, kept.get(one.id)) for one in incidents]
            new = [
                row
                for row, outcome in zip(rows, outcomes, strict=True)
                if outcome is not Ingested.UNCHANGED
            ]
            if new:
                statements.drop_incidents(connection, [row["id"] for row in new])
                statements.put_incidents(connection, new, IMPORTED)
                statements.count_write(connection)
        return Counter(outcomes)

    def append_correction(self, correction: Correction, *, seen: int | None = None) -> None:
        row = correction_row(correction)
        with self._writing() as connection:
            kept = self._records(
                connection, statements.correction_of(correction.id), read_correction
            )
            if kept == (correction,):
                return
            if kept:
                raise InputError(f"the log has another correction {correction.id!r}")
            if seen is not None:
                _check_nobody_decided(connection, correction.incident_id, seen)
            statements.count_write(connection)
            statements.put_correction(connection, row)

    def close(self) -> None:
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _compared(self, incident: Incident, kept: RowMapping | None) -> Ingested:
        """What importing an incident comes to, beside what is kept under its id."""
        if kept is None:
            return Ingested.ADDED
        if self._record(kept, read_incident) == incident:
            return Ingested.UNCHANGED
        if kept["origin"] == FOUND:
            raise InputError(
                "it is in the store already and differs",
                where=f"incident {incident.id!r}",
                do="correct the one in the store with mapapp review correct",
            )
        return Ingested.CHANGED

    def _read(
        self, query: Select[*tuple[Any, ...]], read: Callable[[RowMapping], Record]
    ) -> tuple[Record, ...]:
        with self._reading() as connection:
            return self._records(connection, query, read)

    def _records(
        self,
        connection: Connection,
        query: Select[*tuple[Any, ...]],
        read: Callable[[RowMapping], Record],
    ) -> tuple[Record, ...]:
        try:
            rows = connection.execute(query).mappings().all()
        except ValueError as error:
            raise self._unreadable("a record", error) from error
        return tuple(self._record(row, read) for row in rows)

    def _record(self, row: RowMapping, read: Callable[[RowMapping], Record]) -> Record:
        try:
            return read(row)
        except (ValueError, TypeError, ShapelyError) as error:
            raise self._unreadable(f"the record {row['id']!r}", error) from error

    def _unreadable(self, what: str, error: Exception) -> StoreError:
        return StoreError(
            f"{what} cannot be read: {error}",
            where=self._where,
            do="update mapapp, or go back to a copy of the store",
        )

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._told(), self._engine.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._told(), self._engine.connect() as connection:
            connection.execution_options(**{WRITES: True})
            with connection.begin():
                statements.stand_in_line(connection)
                yield connection

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self._tell(error.orig or error) from error


def check_found_in(article: Article, incidents: Sequence[Incident]) -> None:
    """Refuse incidents whose words are not the article's.

    Raises:
        InputError: of another article, or a quote that its text does not have.
    """
    for incident in incidents:
        quote = incident.quote
        if incident.article_id != article.id:
            what = f"it is of article {incident.article_id!r}, not {article.id!r}"
        elif quote.end > len(article.text) or article.quote(quote.start, quote.end) != quote:
            what = f"article {article.id!r} does not have its quote"
        else:
            continue
        raise InputError(what, where=f"incident {incident.id!r}", do="find the incidents again")


def _rows_of(incidents: Sequence[Incident]) -> list[Row]:
    rows = [
        incident_row(incident) | {"position": position}
        for position, incident in enumerate(incidents)
    ]
    for key, times in Counter(row["id"] for row in rows).items():
        if times > 1:
            raise InputError(
                f"{times} incidents have the same id", where=f"incident {key!r}", do="rename them"
            )
    return rows


def _check_nobody_elses(article_id: str, kept: Mapping[str, RowMapping]) -> None:
    for key, one in kept.items():
        if one["origin"] == FOUND and one["article_id"] != article_id:
            raise InputError(
                f"article {one['article_id']!r} has an incident of the same id",
                where=f"incident {key!r} of article {article_id!r}",
                do="give the two articles different ids",
            )


def _check_nobody_decided(connection: Connection, incident_id: str, seen: int) -> None:
    since = connection.execute(statements.decided_since(incident_id, seen)).mappings().first()
    if since:
        raise StoreError(
            f"{since['who']} decided on it in the meantime ({since['action']})",
            where=f"incident {incident_id!r}",
            do="look at it again, then decide",
        )
