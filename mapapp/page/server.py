"""`mapapp serve`: Streamlit on this machine alone, watched until it ends.

Streamlit runs as a program of its own, through its documented command line: what it prints
and how it stops stay apart from ours.
"""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mapapp.errors import InputError, MissingPartError
from mapapp.page.options import STORE_VARIABLE, flags

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDRESS: Final = "127.0.0.1"
START_LIMIT_S: Final = 60.0
"""A cold start takes three seconds on a laptop."""
STOP_LIMIT_S: Final = 5.0

_APP: Final = Path(__file__).with_name("app.py")
_POLL_S: Final = 0.1


def serve(store: str, port: int) -> int:
    """Serve the page until interrupted, and tell its address on standard error once it answers.

    Args:
        store: a store's URL; empty for the default store.
        port: a port of this machine, or 0 for any that is free.

    Raises:
        InputError: the port is taken.
        MissingPartError: Streamlit does not start.
        MapappError: the store cannot be opened.
    """
    _check_store(store)
    port = _free_port(port)
    server = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "streamlit", "run", str(_APP), *flags(ADDRESS, port)],
        env=os.environ | {STORE_VARIABLE: store},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    with _termination_as_interrupt():
        try:
            _wait_until_it_answers(server, port)
            _talk(f"mapapp: open http://{ADDRESS}:{port}  (Ctrl+C stops it)")
            if server.wait():
                raise _ended(server)
        except KeyboardInterrupt:
            _talk("")
        finally:
            _stop(server)
    return 0


def _check_store(url: str) -> None:
    """Open the store once, so that what is wrong with it is told here and not in the page."""
    from mapapp.store.open import open_store  # noqa: PLC0415 - SQLAlchemy takes 0.3 s to load

    open_store(url).close()


def _free_port(wanted: int) -> int:
    with socket.socket() as trial:
        # As the server does: a port that an ended server has just left is free.
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((ADDRESS, wanted))
        except PermissionError:
            raise InputError(
                f"port {wanted} is not for ordinary users", do="choose one above 1023 with --port"
            ) from None
        except OSError:
            raise InputError(
                f"port {wanted} is taken, perhaps by another mapapp serve",
                where=f"http://{ADDRESS}:{wanted}",
                do="stop that one, or choose another port with --port",
            ) from None
        return int(trial.getsockname()[1])


def _wait_until_it_answers(server: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + START_LIMIT_S
    while time.monotonic() < until:
        if server.poll() is not None:
            raise _ended(server)
        if _answers(port):
            return
        time.sleep(_POLL_S)
    raise MissingPartError(
        f"the page's server did not answer within {START_LIMIT_S:.0f} seconds",
        where=f"http://{ADDRESS}:{port}",
        do="try again when this machine is less busy",
    )


def _ended(server: subprocess.Popen[bytes]) -> MissingPartError:
    return MissingPartError(
        f"the page's server ended with code {server.returncode}",
        do="see what it said above, then try: pip install --force-reinstall streamlit",
    )


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection(ADDRESS, port, timeout=2)
    try:
        connection.request("GET", "/_stcore/health")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


@contextmanager
def _termination_as_interrupt() -> Iterator[None]:
    """Let a request to end run the same way out as Ctrl+C."""

    def interrupt(_signal: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(STOP_LIMIT_S)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _talk(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201 - talk, as every command does
