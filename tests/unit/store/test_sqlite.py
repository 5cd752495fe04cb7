from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from mapapp.errors import InputError, MapappError, StoreError
from mapapp.store.contract import Ingested
from mapapp.store.sqlite import APPLICATION_ID, open_sqlite
from mapapp.store.tables import SCHEMA_VERSION
from tests.builders import a_correction, an_article, an_incident


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a store with an article, its incident and a correction is."""
    path = tmp_path / "store.sqlite"
    with open_sqlite(path, create=True) as store:
        store.ingest(an_article(), [an_incident()])
        store.append_correction(a_correction())
    return path


def run(path: Path, *statements: str) -> None:
    """Change a store behind mapapp's back."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_store_is_its_users_alone(path: Path) -> None:
    with open_sqlite(path, create=False) as store:
        store.articles()
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert {"store.sqlite": 0o600, "store.sqlite-wal": 0o600, "store.sqlite-shm": 0o600} == modes


def test_a_closed_store_is_one_file(path: Path) -> None:
    assert [path] == list(path.parent.iterdir())


def test_every_connection_is_durable_and_distrustful(path: Path) -> None:
    with open_sqlite(path, create=False) as store, store._engine.connect() as connection:  # noqa: SLF001 - settings show nowhere else
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        }
    full = 2
    assert {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "trusted_schema": 0,
    } == settings


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE corrections SET why = 'never mind'",
        "DELETE FROM corrections",
        "REPLACE INTO corrections SELECT * FROM corrections",
        """REPLACE INTO corrections (id, incident_id, action, changes, who, decided_at, why,
            article_id, quote_exact, revision) SELECT id, incident_id, action, changes, 'Omar',
            decided_at, why, article_id, quote_exact, revision FROM corrections""",
    ],
)
def test_nobody_changes_a_correction(path: Path, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        run(path, statement)
    with open_sqlite(path, create=False) as store:
        assert (a_correction(),) == store.corrections()


def test_nobody_deletes_the_version_that_a_correction_was_made_on(path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        run(path, "PRAGMA foreign_keys = ON", "DELETE FROM articles")


def test_a_store_that_is_not_there_is_not_made_for_reading(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no store"):
        open_sqlite(tmp_path / "typo.sqlite", create=False)
    assert [] == list(tmp_path.iterdir())


def test_a_store_in_a_missing_folder_names_the_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=rf"no such folder, {tmp_path}/typo, make it"):
        open_sqlite(tmp_path / "typo" / "store.sqlite", create=True)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        open_sqlite(tmp_path, create=True)


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    """As a process leaves one that was killed right after making the file."""
    (tmp_path / "store.sqlite").touch()
    with open_sqlite(tmp_path / "store.sqlite", create=True) as store:
        assert 0 == store.revision


@pytest.mark.parametrize(
    "content", [b"Shells fell on Darat Izza.\n" * 100, b"%PDF-1.4", b"\0" * 99]
)
def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(InputError, match=rf"no mapapp store, sqlite:///{path}, name another file"):
        open_sqlite(path, create=True)
    assert {path: content} == {file: file.read_bytes() for file in tmp_path.iterdir()}


@pytest.mark.parametrize("owner", [0, 0x47504B47])
def test_somebody_elses_database_is_refused_and_left_alone(tmp_path: Path, owner: int) -> None:
    path = tmp_path / "other.gpkg"
    run(path, f"PRAGMA application_id = {owner}", "CREATE TABLE roads (id INTEGER)")
    before = path.read_bytes()
    with pytest.raises(InputError, match="no mapapp store"):
        open_sqlite(path, create=True)
    assert {path: before} == {file: file.read_bytes() for file in tmp_path.iterdir()}


def test_a_store_of_the_first_edition_is_brought_up_to_this_one_with_all_in_it(path: Path) -> None:
    with open_sqlite(path, create=True) as store:
        store.ingest(an_article(), [an_incident()])
    run(
        path,
        "ALTER TABLE incidents DROP COLUMN casualties",
        "UPDATE store_state SET schema_version = 1",
    )
    with open_sqlite(path, create=False) as store:
        assert (an_incident(),) == store.incidents()
        assert store.ingest(an_article(), [an_incident()]) is Ingested.UNCHANGED
    with open_sqlite(path, create=False) as store:
        assert (an_article(),) == store.articles()


def test_a_store_of_a_newer_mapapp_is_refused(path: Path) -> None:
    assert SCHEMA_VERSION < 99
    run(path, "UPDATE store_state SET schema_version = 99")
    with pytest.raises(StoreError, match=r"a newer mapapp made this store.*update mapapp"):
        open_sqlite(path, create=True)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER corrections_refuse_delete",
        "CREATE TRIGGER extra AFTER INSERT ON articles BEGIN DELETE FROM incidents; END",
        "CREATE VIEW extra AS SELECT 1",
    ],
)
def test_a_store_with_other_triggers_or_views_is_refused(path: Path, statement: str) -> None:
    run(path, statement)
    with pytest.raises(StoreError, match="triggers of this store are not those that mapapp made"):
        open_sqlite(path, create=True)


def test_a_store_that_lacks_a_table_is_refused(path: Path) -> None:
    run(path, "DROP TABLE store_state")
    with pytest.raises(StoreError, match="no such table: store_state"):
        open_sqlite(path, create=True)


@pytest.mark.parametrize(
    ("statement", "record"),
    [
        ("UPDATE incidents SET kind = 'alien_landing'", "daily-1:0"),
        ("UPDATE incidents SET lat = NULL", "daily-1:0"),
        ("UPDATE incidents SET reasons = '{'", "daily-1:0"),
        ("UPDATE incidents SET geometry = x'01ff'", "daily-1:0"),
        ("UPDATE incidents SET date_start = '2019-31-31'", "a record cannot be read"),
        ("UPDATE articles SET text = ''", "daily-1"),
    ],
)
def test_a_record_that_cannot_be_read_is_named(path: Path, statement: str, record: str) -> None:
    run(path, statement)
    with open_sqlite(path, create=False) as store, pytest.raises(StoreError) as refused:
        (store.articles(), store.incidents())
    assert record in str(refused.value)
    assert "go back to a copy of the store" in str(refused.value)


def test_a_damaged_store_is_told_as_such(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged|cannot be read"):
        open_sqlite(path, create=False).incidents()


@pytest.mark.parametrize("size", [100, 4096, 9000])
def test_a_store_cut_short_is_told_as_such(path: Path, size: int) -> None:
    os.truncate(path, size)
    with pytest.raises(MapappError, match=r"damaged|no mapapp store"):
        open_sqlite(path, create=False).incidents()


def test_a_busy_store_is_told_as_such_and_stays_readable(path: Path) -> None:
    with (
        contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other,
        open_sqlite(path, create=False, busy_timeout_s=0.05) as store,
    ):
        other.execute("BEGIN IMMEDIATE")
        assert (an_article(),) == store.articles()
        with pytest.raises(StoreError, match=r"the store is busy.*wait until it is done"):
            store.append_correction(a_correction(id="correction:2"))
        other.execute("ROLLBACK")
        store.append_correction(a_correction(id="correction:2"))


def test_a_full_disk_is_told_as_such_and_leaves_the_state_before(path: Path) -> None:
    with open_sqlite(path, create=False) as store:
        with store._engine.connect() as connection:  # noqa: SLF001 - fills up what it has open
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError, match=r"the disk is full, .*, make room"):
            store.ingest(an_article("Shells fell. " * 10_000), [])
        assert 2 == store.revision
        assert (an_article(),) == store.articles()


def test_a_store_that_vanished_is_not_taken_for_an_empty_one(path: Path) -> None:
    with open_sqlite(path, create=False) as store:
        store.close()
        path.unlink()
        with pytest.raises(StoreError, match="cannot be opened"):
            store.articles()
    assert [] == list(path.parent.iterdir())


def test_the_file_says_what_it_is(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert (APPLICATION_ID,) == connection.execute("PRAGMA application_id").fetchone()


@pytest.fixture
def foreign_folder() -> Iterator[Path]:
    """A folder that everybody may enter and only its owner may write to."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextlib.contextmanager
def without_the_rights_of_root() -> Iterator[None]:
    """Permissions mean nothing to root, as whom tests may run."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_that_cannot_be_written_is_told_as_such(foreign_folder: Path, mode: int) -> None:
    foreign_folder.chmod(mode)
    path = foreign_folder / "store.sqlite"
    said = rf"no store can be opened there: Permission denied, {path}, choose a folder"
    with without_the_rights_of_root(), pytest.raises(StoreError, match=said):
        open_sqlite(path, create=True)


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_file_that_cannot_be_written_is_told_as_such(
    path: Path, foreign_folder: Path, mode: int
) -> None:
    foreign_folder.chmod(0o755)
    copy = Path(shutil.copy(path, foreign_folder / "store.sqlite"))
    copy.chmod(mode)
    foreign_folder.chmod(0o555)
    with (
        without_the_rights_of_root(),
        pytest.raises(StoreError, match=r"cannot be opened or written.*check the permissions"),
    ):
        open_sqlite(copy, create=True)
