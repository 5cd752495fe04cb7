"""What a store asks of its tables and writes into them, within a transaction of the caller's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, bindparam, delete, exists, insert, select, update

from mapapp.store.tables import articles, corrections, incidents, state

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping, Select

    from mapapp.store.rows import Row

FOUND: Final = "article"
IMPORTED: Final = "import"

_BATCH: Final = 500
"""Values a statement: some builds of SQLite take no more than 999."""

# Statements that every ingest asks are made once: making them costs more than running them.
_LINE: Final = select(state.c.one).with_for_update()
_REVISION: Final = select(state.c.revision)
_COUNT: Final = update(state).values(revision=state.c.revision + 1)
_OF_ID: Final = articles.c.id == bindparam("article_id")
_CURRENT: Final = select(articles).where(_OF_ID, articles.c.current)
_FOUND_IN: Final = and_(
    incidents.c.article_id == bindparam("found_in"), incidents.c.origin == FOUND
)
_FOUND: Final = select(incidents).where(_FOUND_IN).order_by(incidents.c.position)

ALL_ARTICLES: Final = select(articles).where(articles.c.current).order_by(articles.c.id)
ALL_INCIDENTS: Final = select(incidents).order_by(
    incidents.c.article_id, incidents.c.origin, incidents.c.position, incidents.c.id
)
ALL_CORRECTIONS: Final = select(corrections).order_by(corrections.c.number)


def current(article_id: str) -> Select[*tuple[Any, ...]]:
    """The version of an article that counts."""
    return _CURRENT.params(article_id=article_id)


def versions(article_id: str) -> Select[*tuple[Any, ...]]:
    """Every version of an article that is kept, the current one first."""
    return (
        select(articles)
        .where(_OF_ID)
        .order_by(articles.c.current.desc(), articles.c.text_sha256)
        .params(article_id=article_id)
    )


def found_in(article_id: str) -> Select[*tuple[Any, ...]]:
    """The incidents found in the current version of an article, in order."""
    return _FOUND.params(found_in=article_id)


def correction_of(correction_id: str) -> Select[*tuple[Any, ...]]:
    """The correction of that id."""
    return select(corrections).where(corrections.c.id == correction_id)


def decided_since(incident_id: str, revision: int) -> Select[*tuple[Any, ...]]:
    """Decisions on an incident after a revision, the last one first."""
    return (
        select(corrections)
        .where(corrections.c.incident_id == incident_id, corrections.c.revision > revision)
        .order_by(corrections.c.number.desc())
    )


def stand_in_line(connection: Connection) -> None:
    """Wait for other writers, in databases that let several begin."""
    connection.execute(_LINE)


def revision(connection: Connection) -> int:
    """The number of writes so far."""
    number: int = connection.execute(_REVISION).scalar_one()
    return number


def count_write(connection: Connection) -> None:
    """Add one to the revision."""
    connection.execute(_COUNT)


def kept_by_id(connection: Connection, rows: Sequence[Row]) -> dict[str, RowMapping]:
    """The incidents in the store that have the ids of ``rows``."""
    return {
        kept["id"]: kept
        for ids in _batches([row["id"] for row in rows])
        for kept in connection.execute(select(incidents).where(incidents.c.id.in_(ids))).mappings()
    }


def put_article(connection: Connection, row: Row) -> None:
    """Write the first version of an article."""
    connection.execute(insert(articles), row | {"current": True})


def replace_article(connection: Connection, row: Row) -> None:
    """Make another version the current one, and drop those that no correction was made on."""
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
        put_article(connection, row)


def drop_found(connection: Connection, article_id: str) -> None:
    """Delete what was found in an article."""
    connection.execute(delete(incidents).where(_FOUND_IN), {"found_in": article_id})


def put_incidents(connection: Connection, rows: Sequence[Row], origin: str) -> None:
    """Write incidents of new ids; a row says at which position."""
    if rows:
        connection.execute(insert(incidents), [row | {"origin": origin} for row in rows])


def drop_incidents(connection: Connection, ids: Sequence[object]) -> None:
    """Delete the incidents of these ids."""
    for batch in _batches(ids):
        connection.execute(delete(incidents).where(incidents.c.id.in_(batch)))


def put_correction(connection: Connection, row: Row) -> None:
    """Write to the end of the log, with the version that was judged and the revision."""
    judged = connection.execute(current(str(row["article_id"]))).mappings().one_or_none()
    made = {
        "text_sha256": judged and judged["text_sha256"],
        "revision": revision(connection),
    }
    connection.execute(insert(corrections), row | made)


def _batches(values: Sequence[object]) -> Iterator[Sequence[object]]:
    for start in range(0, len(values), _BATCH):
        yield values[start : start + _BATCH]
