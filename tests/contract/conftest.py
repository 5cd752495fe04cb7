"""Every store that the contract holds for: one behaviour, each database for real."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote

import pytest

from mapapp.store.open import open_store

if TYPE_CHECKING:
    import psycopg

    from mapapp.store.contract import Store

PASSWORD = "s3cret@/:%"  # noqa: S105 - of a server that lives as long as the tests


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL server with a database that has PostGIS and an owner who is no superuser."""

    port: int

    def url(self, user: str = "mapapp", database: str = "mapapp") -> str:
        """The store URL of a database."""
        return f"postgresql://{user}:{quote(PASSWORD, safe='')}@127.0.0.1:{self.port}/{database}"

    def run(self, *statements: str, user: str = "postgres", database: str = "mapapp") -> None:
        """Run statements past mapapp, each in a transaction of its own."""
        with self.connect(user, database) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def connect(self, user: str, database: str) -> psycopg.Connection[tuple[object, ...]]:
        """Connect past mapapp."""
        import psycopg  # noqa: PLC0415 - an extra that may be missing

        return psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user=user,
            password=PASSWORD,
            dbname=database,
            autocommit=True,
        )


def missing(part: str) -> NoReturn:
    """Skip for want of a part, which CI has to have."""
    if os.environ.get("CI"):
        pytest.fail(f"{part} is missing, and CI tests with every part")
    pytest.skip(f"{part} is missing")


def find_programs() -> Path:
    """The folder of the newest PostgreSQL server, as Debian and as everybody else install it."""
    folders = [
        *Path("/usr/lib/postgresql").glob("*/bin"),
        Path(shutil.which("initdb") or "").parent,
    ]
    found = [folder for folder in folders if (folder / "initdb").is_file()]
    if not found:
        missing("a PostgreSQL server")
    return max(found, key=lambda folder: (folder.parent.name.zfill(3), str(folder)))


def find_user() -> str | None:
    """Who runs the server, since PostgreSQL refuses root; ``None`` for whoever runs the tests."""
    if os.geteuid():
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        missing("the user postgres")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One server for all tests, started from an empty folder."""
    if find_spec("psycopg") is None:
        missing("psycopg")
    programs, user = find_programs(), find_user()
    folder = Path(tempfile.mkdtemp(prefix="mapapp-postgis-"))
    if user:
        shutil.chown(folder, user)

    def run(program: str, *arguments: object) -> None:
        subprocess.run(  # noqa: S603 - programs of the system
            [programs / program, *map(str, arguments)],
            check=True,
            cwd=folder,
            user=user,
            stdout=subprocess.DEVNULL,
            timeout=120,
        )

    (folder / "password").write_text(PASSWORD)
    (folder / "password").chmod(0o644)
    data, port = folder / "data", free_port()
    try:
        run(
            *("initdb", "-D", data, "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8"),
            *("--auth=scram-sha-256", f"--pwfile={folder / 'password'}", "--no-sync"),
        )
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        run("pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            started = Server(port)
            prepare(started)
            yield started
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


def prepare(server: Server) -> None:
    """Make the database, its owner, and somebody who may only read."""
    import psycopg  # noqa: PLC0415 - an extra that may be missing

    server.run(
        f"CREATE ROLE mapapp LOGIN PASSWORD '{PASSWORD}'",
        f"CREATE ROLE reader LOGIN PASSWORD '{PASSWORD}'",
        "CREATE DATABASE mapapp OWNER mapapp",
        "CREATE DATABASE plain OWNER mapapp",
        "CREATE DATABASE latin OWNER mapapp ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0",
        database="postgres",
    )
    try:
        server.run("CREATE EXTENSION postgis")
    except psycopg.errors.Error:
        missing("PostGIS")


@pytest.fixture
def postgis_url(server: Server) -> str:
    """The URL of a database without a store."""
    server.run("DROP SCHEMA IF EXISTS mapapp CASCADE")
    return server.url()


@pytest.fixture(params=["sqlite", "postgis"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a store that does not exist yet."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.sqlite'}"
    url: str = request.getfixturevalue("postgis_url")
    return url


@pytest.fixture
def opened(store_url: str) -> Iterator[Callable[[], Store]]:
    """Open the same store again and again, each time over its own connections."""
    with contextlib.ExitStack() as stores:
        yield lambda: stores.enter_context(open_store(store_url))


@pytest.fixture
def store(opened: Callable[[], Store]) -> Store:
    """A store with nothing in it."""
    return opened()
