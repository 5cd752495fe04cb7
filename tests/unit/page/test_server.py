from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mapapp.errors import InputError
from mapapp.page.server import ADDRESS, serve
from tests.browser.server import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_a_port_that_is_taken_is_told_before_anything_starts(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((ADDRESS, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(InputError, match=rf"port {port} is taken.*choose another port"):
            serve(f"sqlite:///{tmp_path}/store.sqlite", port)


def test_a_store_that_is_none_is_told_before_anything_starts(tmp_path: Path) -> None:
    no_store = tmp_path / "notes.txt"
    no_store.write_text("This is no store. " * 100)
    with pytest.raises(InputError, match="no mapapp store"):
        serve(f"sqlite:///{no_store}", 0)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Heed Ctrl+C, as what is started then does: a run in the background ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_the_address_is_told_once_it_answers_and_ctrl_c_ends_it_in_peace(
    tmp_path: Path, ending: signal.Signals
) -> None:
    store = f"sqlite:///{tmp_path}/store.sqlite"
    command = [sys.executable, "-m", "mapapp.cli", "serve", "--store", store]
    command += ["--port", str(free_port())]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own program
        assert process.stderr
        told = process.stderr.readline()
        process.send_signal(ending)
        rest = process.stderr.read()
    assert re.fullmatch(r"mapapp: open http://127\.0\.0\.1:\d+  \(Ctrl\+C stops it\)\n", told)
    assert (0, "") == (process.returncode, rest.strip())
