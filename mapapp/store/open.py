"""A store's URL to the store; each database's libraries are loaded when one is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from mapapp.errors import InputError, StoreError

if TYPE_CHECKING:
    from mapapp.store.contract import Store

# ruff: noqa: PLC0415 - SQLAlchemy takes 0.3 s to load, which commands without a store do not pay

SQLITE: Final = "sqlite:///"
POSTGRESQL: Final = ("postgresql://", "postgres://")


def open_store(url: str = "", *, create: bool = True) -> Store:
    """Open the store that a URL names.

    Args:
        url: ``sqlite:///PATH``, the path taken as it stands, or ``postgresql://…``; empty for
            ``mapapp.sqlite`` in the user's data folder.
        create: make the store if it is not there; commands that only read say no.

    Raises:
        InputError: no such URL, no store there, or a file that is something else.
        MissingPartError: the database's driver is not installed.
        StoreError: it cannot be reached, is busy, damaged, or made by a newer mapapp.
    """
    if url.startswith(POSTGRESQL):
        from mapapp.store.postgis import open_postgis

        return open_postgis(url, create=create)
    if url and not url.startswith(SQLITE):
        raise _no_store_url(url)
    path = Path(url.removeprefix(SQLITE)) if url else _default_path(create=create)
    if str(path) in {".", ":memory:"}:
        raise _no_store_url(url)
    from mapapp.store.sqlite import open_sqlite

    return open_sqlite(path, create=create)


def _default_path(*, create: bool) -> Path:
    from platformdirs import user_data_path

    folder = user_data_path("mapapp", appauthor=False)
    if create:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"the folder of the default store cannot be made: {error.strerror}",
                where=str(folder),
                do=f"name another with --store {SQLITE}PATH",
            ) from error
    return folder / "mapapp.sqlite"


def _no_store_url(url: str) -> InputError:
    scheme, separator, _ = url.partition("://")
    # What follows the scheme may hold a password.
    shown = f"{scheme}://…" if separator else url
    return InputError(
        "this URL names no store",
        where=shown,
        do=f"write {SQLITE}PATH, or postgresql://USER@HOST/DATABASE",
    )
