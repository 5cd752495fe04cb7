"""The tables of a store, the same in SQLite and PostgreSQL; what is in them, `rows.py` says.

Corrections are append-only by trigger. Text is ordered by code point in both databases.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    DDL,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Double,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    event,
    text,
)

SCHEMA_VERSION: Final = 2
"""Edition of these tables; how an older one is brought up to it, ``upgrade.py`` says."""

METADATA = MetaData()

_KEY = Text().with_variant(Text(collation="C"), "postgresql")
_OFFSET = BigInteger()

state = Table(
    "store_state",
    METADATA,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True),
    Column("schema_version", Integer, nullable=False),
    Column("revision", BigInteger, nullable=False),
)
"""One row: which edition of these tables it is, and the number of writes so far."""

articles = Table(
    "articles",
    METADATA,
    Column("id", _KEY, primary_key=True),
    Column("text_sha256", _KEY, primary_key=True),
    Column("current", Boolean, nullable=False),
    Column("title", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("published", Text),
    Column("published_start", Date),
    Column("published_end", Date),
    Column("published_phrase_start", _OFFSET),
    Column("published_phrase_end", _OFFSET),
    Column("source", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("body_start", _OFFSET, nullable=False),
    Column("text", Text, nullable=False),
)
"""Versions of articles: the current one, and those that a correction was made on."""

Index(
    "one_current_version",
    articles.c.id,
    unique=True,
    sqlite_where=articles.c.current,
    postgresql_where=articles.c.current,
)

incidents = Table(
    "incidents",
    METADATA,
    Column("id", _KEY, primary_key=True),
    Column("origin", Text, nullable=False),
    Column("article_id", _KEY, nullable=False, index=True),
    Column("position", _OFFSET, nullable=False),
    Column("title", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("date", Text),
    Column("date_start", Date),
    Column("date_end", Date),
    Column("date_phrase_start", _OFFSET),
    Column("date_phrase_end", _OFFSET),
    Column("place_id", Text, nullable=False),
    Column("place_name", Text, nullable=False),
    Column("place_names", Text, nullable=False),
    Column("place_start", _OFFSET),
    Column("place_end", _OFFSET),
    Column("country", Text, nullable=False),
    Column("admin1", Text, nullable=False),
    Column("lat", Double),
    Column("lon", Double),
    Column("precision", Integer, nullable=False),
    Column("radius_m", Double),
    Column("geometry", LargeBinary),
    Column("actors", Text, nullable=False),
    Column("assertion", Text, nullable=False),
    Column("quote", Text, nullable=False),
    Column("quote_prefix", Text, nullable=False),
    Column("quote_suffix", Text, nullable=False),
    Column("quote_start", _OFFSET, nullable=False),
    Column("quote_end", _OFFSET, nullable=False),
    Column("article_title", Text, nullable=False),
    Column("article_source", Text, nullable=False),
    Column("article_url", Text, nullable=False),
    Column("published", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("confidence", Double, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("casualties", Text, nullable=False, server_default="[]"),
)
"""Incidents as found in the current version of their article, or as imported.

Columns of the incident contract keep its names; lists are JSON, geometry is ISO WKB.
"""

corrections = Table(
    "corrections",
    METADATA,
    Column(
        "number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    ),
    Column("id", _KEY, nullable=False, unique=True),
    Column("incident_id", _KEY, nullable=False, index=True),
    Column("action", Text, nullable=False),
    Column("changes", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("decided_at", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("article_id", _KEY, nullable=False),
    Column("quote_exact", Text, nullable=False),
    Column("text_sha256", _KEY),
    Column("revision", BigInteger, nullable=False),
    ForeignKeyConstraint(["article_id", "text_sha256"], ["articles.id", "articles.text_sha256"]),
    sqlite_autoincrement=True,
)
"""The log. ``text_sha256`` is the version of the article that was current, null if none was
held; ``revision`` is that of the store after the correction."""

SQLITE_TRIGGERS: Final[dict[str, str]] = {
    # The last one because INSERT OR REPLACE deletes without asking the second.
    f"corrections_refuse_{deed}": f"CREATE TRIGGER corrections_refuse_{deed} BEFORE {when} "
    "BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END"
    for deed, when in {
        "update": "UPDATE ON corrections",
        "delete": "DELETE ON corrections",
        "replace": "INSERT ON corrections WHEN EXISTS (SELECT 1 FROM corrections "
        "WHERE id = NEW.id OR number = NEW.number)",
    }.items()
}

for _trigger in SQLITE_TRIGGERS.values():
    event.listen(
        corrections,
        "after_create",
        DDL(_trigger).execute_if(dialect="sqlite"),  # type: ignore[no-untyped-call] # SQLAlchemy's
    )

FIRST_STATE: Final = text(
    f"INSERT INTO store_state (one, schema_version, revision) VALUES (1, {SCHEMA_VERSION}, 0)"  # noqa: S608 - a number of ours
)
