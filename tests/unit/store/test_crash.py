"""What was acknowledged survives SIGKILL; what was not leaves the state before."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from mapapp.store.sqlite import open_sqlite
from tests.builders import a_correction, an_article, an_incident
from tests.unit.store import writers

# A server that has the libraries loaded forks in no time, and from no thread of ours.
PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.unit.store.writers"])


def exit_code(deed: Callable[..., None], *arguments: object) -> int | None:
    """Do something in a process of its own; negative if a signal ended it."""
    process = PROCESSES.Process(target=deed, args=arguments)
    process.start()
    process.join(60)
    return process.exitcode


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    assert -signal.SIGKILL == exit_code(writers.write_and_die, path)
    with open_sqlite(path, create=False) as store:
        assert (an_article(),) == store.articles()
        assert (an_incident(),) == store.incidents()
        assert (a_correction(),) == store.corrections()


@pytest.mark.parametrize("write", writers.WRITES)
def test_a_kill_at_any_moment_of_a_write_leaves_the_state_before(
    tmp_path: Path, write: str
) -> None:
    path = tmp_path / "store.sqlite"
    with open_sqlite(path, create=True) as store:
        store.ingest(an_article(), [an_incident()])
        store.append_correction(a_correction())
    moments = 0
    while -signal.SIGKILL == exit_code(writers.die_before, path, moments, write):
        moments += 1
        with open_sqlite(path, create=False) as store:
            assert 2 == store.revision
            assert (an_article(),) == store.article_versions("daily-1")
            assert (an_incident(),) == store.incidents()
            assert (a_correction(),) == store.corrections()
    # BEGIN, a line to stand in, a look, a write, the count of writes, COMMIT.
    assert moments >= 6
    with open_sqlite(path, create=False) as store:
        assert 3 == store.revision


def test_processes_that_make_and_write_a_store_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    names = ("one", "other", "third")
    start = PROCESSES.Barrier(len(names))
    processes = [
        PROCESSES.Process(target=writers.write_many, args=(path, name, start)) for name in names
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [0] * len(names) == [process.exitcode for process in processes]
    expected = {f"{name}-{number}" for name in names for number in range(20)}
    with open_sqlite(path, create=False) as store:
        assert expected == {article.id for article in store.articles()}
        assert expected == {incident.article_id for incident in store.incidents()}
        assert expected == {correction.id for correction in store.corrections()}
        assert 2 * len(expected) == store.revision
