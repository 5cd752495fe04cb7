"""A store of an older edition to the one that this mapapp knows, with all that is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select, update

from mapapp.store.tables import SCHEMA_VERSION, state

if TYPE_CHECKING:
    from sqlalchemy import Connection

STEPS: Final = {1: "ALTER TABLE incidents ADD COLUMN casualties TEXT DEFAULT '[]' NOT NULL"}
"""What brings a store from an edition to the next, in the words of both databases."""


def edition_of(connection: Connection) -> int:
    """Which edition of the tables a store has."""
    edition: int = connection.execute(select(state.c.schema_version)).scalar_one()
    return edition


def upgrade(connection: Connection) -> None:
    """Bring a store up to this edition, in the caller's transaction; newer ones are left alone."""
    for edition in range(edition_of(connection), SCHEMA_VERSION):
        connection.exec_driver_sql(STEPS[edition])
        connection.execute(update(state).values(schema_version=edition + 1))
