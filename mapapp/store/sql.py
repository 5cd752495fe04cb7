"""The store's contract over an SQLAlchemy engine; connecting is done by each database's module."""

from __future__ import annotations

import contextlib
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from shapely.errors import ShapelyError
from sqlalchemy import and_, delete, exists, insert, select, update
from sqlalchemy.exc import DBAPIError

from mapapp.errors import InputError, StoreError
from mapapp.store.contract import Ingested
from mapapp.store.rows import (
    article_row,
    correction_row,
    incident_row,
    read_article,
    read_correction,
    read_incident,
)
from mapapp.store.tables import articles, corrections, incidents, state

# ruff: noqa: D102 - the contract says what each method does

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from types import TracebackType

    from sqlalchemy import Connection, Engine, Result, RowMapping, Select

    from mapapp.errors import MapappError
    from mapapp.records import Article, Correction, Incident
    from mapapp.store.rows import Row

WRITES: Final = "mapapp_writes"
"""Execution option of a connection that is about to write."""

FOUND: Final = "article"
IMPORTED: Final = "import"

BATCH: Final = 500
"""Rows a statement: some builds of SQLite take no more than 999 values."""

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
            return _revision(connection)

    def articles(self) -> tuple[Article, ...]:
        return self._read(
            select(articles).where(articles.c.current).order_by(articles.c.id), read_article
        )

    def article(self, article_id: str) -> Article | None:
        found = self._read(_current(article_id), read_article)
        return found[0] if found else None

    def article_versions(self, article_id: str) -> tuple[Article, ...]:
        return self._read(
            select(articles)
            .where(articles.c.id == article_id)
            .order_by(articles.c.current.desc(), articles.c.text_sha256),
            read_article,
        )

    def incidents(self) -> tuple[Incident, ...]:
        return self._read(
            select(incidents).order_by(
                incidents.c.article_id,
                incidents.c.origin,
                incidents.c.position,
                incidents.c.id,
            ),
            read_incident,
        )

    def corrections(self) -> tuple[Correction, ...]:
        return self._read(select(corrections).order_by(corrections.c.number), read_correction)

    def ingest(self, article: Article, incidents: Sequence[Incident]) -> Ingested:
        check_found_in(article, incidents)
        row, rows = article_row(article), [incident_row(incident) for incident in incidents]
        _check_unlike(rows)
        with self._writing() as connection:
            held = self._records(connection.execute(_current(article.id)), read_article)
            judged = _imported_among(connection, article.id, rows)
            found = self._records(connection.execute(_found_in(article.id)), read_incident)
            if held == (article,) and found == tuple(
                incident for incident in incidents if incident.id not in judged
            ):
                return Ingested.UNCHANGED
            _replace_article(connection, row)
            _replace_found(connection, article.id, [row for row in rows if row["id"] not in judged])
            _count_write(connection)
        return Ingested.CHANGED if held else Ingested.ADDED

    def import_incidents(self, incidents: Sequence[Incident]) -> Mapping[Ingested, int]:
        rows = [incident_row(incident) for incident in incidents]
        _check_unlike(rows)
        outcomes: Counter[Ingested] = Counter()
        with self._writing() as connection:
            for start in range(0, len(rows), BATCH):
                batch = rows[start : start + BATCH]
                kept = {
                    kept["id"]: kept for kept in connection.execute(_of_ids(batch)).mappings().all()
                }
                written = []
                for position, (row, incident) in enumerate(
                    zip(batch, incidents[start : start + BATCH], strict=True), start
                ):
                    outcome = self._compared(incident, kept.get(incident.id))
                    outcomes[outcome] += 1
                    if outcome is not Ingested.UNCHANGED:
                        written.append(row | {"origin": IMPORTED, "position": position})
                _put_incidents(connection, written)
            if outcomes.total() > outcomes[Ingested.UNCHANGED]:
                _count_write(connection)
        return outcomes

    def append_correction(self, correction: Correction, *, seen: int | None = None) -> None:
        row = correction_row(correction)
        with self._writing() as connection:
            kept = connection.execute(
                select(corrections).where(corrections.c.id == correction.id)
            ).mappings()
            for other in kept:
                if read_correction(other) == correction:
                    return
                raise InputError(f"the log has another correction {correction.id!r}")
            if seen is not None:
                _check_nobody_decided(connection, correction.incident_id, seen)
            current = connection.execute(_current(correction.article_id)).mappings().one_or_none()
            _count_write(connection)
            connection.execute(
                insert(corrections).values(
                    **row,
                    text_sha256=current and current["text_sha256"],
                    revision=_revision(connection),
                )
            )

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
            return self._records(connection.execute(query), read)

    def _records(
        self, result: Result[*tuple[Any, ...]], read: Callable[[RowMapping], Record]
    ) -> tuple[Record, ...]:
        try:
            rows = result.mappings().all()
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
                # Writers stand in line here in databases that let several begin.
                connection.execute(select(state.c.one).with_for_update())
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


def _check_unlike(rows: Sequence[Row]) -> None:
    for key, times in Counter(row["id"] for row in rows).items():
        if times > 1:
            raise InputError(
                f"{times} incidents have the same id", where=f"incident {key!r}", do="rename them"
            )


def _revision(connection: Connection) -> int:
    revision: int = connection.execute(select(state.c.revision)).scalar_one()
    return revision


def _count_write(connection: Connection) -> None:
    connection.execute(update(state).values(revision=state.c.revision + 1))


def _current(article_id: str) -> Select[*tuple[Any, ...]]:
    return select(articles).where(articles.c.id == article_id, articles.c.current)


def _found_in(article_id: str) -> Select[*tuple[Any, ...]]:
    return (
        select(incidents)
        .where(incidents.c.article_id == article_id, incidents.c.origin == FOUND)
        .order_by(incidents.c.position)
    )


def _of_ids(rows: Sequence[Row]) -> Select[*tuple[Any, ...]]:
    return select(incidents).where(incidents.c.id.in_([row["id"] for row in rows]))


def _imported_among(connection: Connection, article_id: str, rows: Sequence[Row]) -> set[str]:
    """Which of an article's incidents were imported before."""
    imported = set()
    for kept in connection.execute(_of_ids(rows)).mappings():
        if kept["origin"] == IMPORTED:
            imported.add(kept["id"])
        elif kept["article_id"] != article_id:
            raise InputError(
                f"article {kept['article_id']!r} has an incident of the same id",
                where=f"incident {kept['id']!r} of article {article_id!r}",
                do="give the two articles different ids",
            )
    return imported


def _replace_article(connection: Connection, row: Row) -> None:
    """Make a version the current one, and drop those that no correction was made on."""
    of_article = articles.c.id == row["id"]
    of_version = and_(of_article, articles.c.text_sha256 == row["text_sha256"])
    judged = exists().where(
        corrections.c.article_id == articles.c.id,
        corrections.c.text_sha256 == articles.c.text_sha256,
    )
    connection.execute(update(articles).where(of_article, articles.c.current).values(current=False))
    connection.execute(delete(articles).where(of_article, ~of_version, ~judged))
    kept = connection.execute(update(articles).where(of_version).values(**row, current=True))
    if not kept.rowcount:
        connection.execute(insert(articles).values(**row, current=True))


def _replace_found(connection: Connection, article_id: str, rows: Sequence[Row]) -> None:
    connection.execute(
        delete(incidents).where(incidents.c.article_id == article_id, incidents.c.origin == FOUND)
    )
    _put_incidents(
        connection,
        [row | {"origin": FOUND, "position": position} for position, row in enumerate(rows)],
    )


def _put_incidents(connection: Connection, rows: Sequence[Row]) -> None:
    if rows:
        connection.execute(delete(incidents).where(incidents.c.id.in_([row["id"] for row in rows])))
        connection.execute(insert(incidents), rows)


def _check_nobody_decided(connection: Connection, incident_id: str, seen: int) -> None:
    since = connection.execute(
        select(corrections.c.who, corrections.c.action)
        .where(corrections.c.incident_id == incident_id, corrections.c.revision > seen)
        .order_by(corrections.c.number.desc())
    ).first()
    if since:
        raise StoreError(
            f"{since.who} decided on it in the meantime ({since.action})",
            where=f"incident {incident_id!r}",
            do="look at it again, then decide",
        )
