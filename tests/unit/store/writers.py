"""What the processes do that `test_crash.py` starts, kills and lets race."""

from __future__ import annotations

import os
import signal
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import event

from mapapp.store.sql import SqlStore
from mapapp.store.sqlite import open_sqlite
from tests.builders import a_correction, an_article, an_incident

if TYPE_CHECKING:
    from mapapp.store.contract import Store


def rewrite(store: Store) -> None:
    """Ingest another version of the article."""
    store.ingest(an_article("Nothing happened."), [])


def decide(store: Store) -> None:
    """Append a second correction."""
    store.append_correction(a_correction(id="correction:2"))


def import_one(store: Store) -> None:
    """Import an incident."""
    store.import_incidents([an_incident(id="SYR1")])


WRITES = {"rewrite": rewrite, "decide": decide, "import": import_one}


def die(*_: object) -> None:
    """End as a power cut would: nothing is flushed, nothing cleaned up."""
    os.kill(os.getpid(), signal.SIGKILL)


def write_and_die(path: Path) -> None:
    """Die as soon as a store has acknowledged two writes."""
    store = open_sqlite(path, create=True)
    store.ingest(an_article(), [an_incident()])
    store.append_correction(a_correction())
    die()


def die_before(path: Path, statement: int, write: str) -> None:
    """Die right before the n-th statement of a write, its BEGIN and COMMIT counted too."""
    store = open_sqlite(path, create=False)
    assert isinstance(store, SqlStore)
    left = statement

    def count(*_: object) -> None:
        nonlocal left
        if not left:
            die()
        left -= 1

    event.listen(store._engine, "before_cursor_execute", count)  # noqa: SLF001 - the only way in
    event.listen(store._engine, "commit", count)  # noqa: SLF001 - the same
    WRITES[write](store)
    store.close()


def write_many(path: Path, name: str, start: Barrier) -> None:
    """Open a store and write twenty articles and corrections to it, all at the same moment."""
    start.wait(30)
    with open_sqlite(path, create=True) as store:
        for number in range(20):
            article = an_article(id=f"{name}-{number}")
            store.ingest(article, [an_incident(article)])
            store.append_correction(a_correction(id=f"{name}-{number}"))
