"""A real `mapapp serve` for a browser to visit."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

START_LIMIT_S = 90.0


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers."""

    url: str
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    def said(self) -> str:
        """What it has printed so far."""
        return self.log.read_text("utf-8", "replace")


@contextmanager
def a_server(store: str, folder: Path) -> Iterator[Server]:
    """Start a server on a free port, wait until it answers, and stop it in the end.

    Raises:
        AssertionError: it ended, or did not answer; with all that it printed.
    """
    port = free_port()
    log = folder / "server.log"
    command = [sys.executable, "-m", "mapapp.cli", "serve", "--store", store, "--port", str(port)]
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)  # noqa: S603 - our own program
    server = Server(f"http://127.0.0.1:{port}", port, process, log)
    try:
        _wait_until_it_answers(server)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def _wait_until_it_answers(server: Server) -> None:
    until = time.monotonic() + START_LIMIT_S
    while time.monotonic() < until:
        code = server.process.poll()
        assert code is None, f"the server ended with code {code}:\n{server.said()}"
        try:
            with urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=2):  # noqa: S310 - our own server
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise AssertionError(f"no answer from {server.url}:\n{server.said()}")
