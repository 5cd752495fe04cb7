"""Files read with a limit and written whole or not at all; failures name the file."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from mapapp.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_BYTES = 50_000_000
"""Largest file that is read whole: fifty times the longest article anybody wrote."""


def read_bounded(path: Path, limit: int = MAX_BYTES) -> bytes:
    """Read a file of at most ``limit`` bytes.

    Raises:
        InputError: missing, unreadable, a folder, or longer than that.
    """
    with naming_the_file(path), path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise InputError(f"larger than {limit:,} bytes", where=str(path), do="split it")
    return data


def write_atomically(path: Path, parts: Iterable[bytes]) -> None:
    """Put ``parts`` at ``path``, on disk when this returns; on failure what was there stays.

    Raises:
        InputError: the place cannot be written to.
    """
    with naming_the_file(path):
        target = path.resolve()
        if target.exists() and not target.is_file() and not target.is_dir():
            # /dev/stdout or a pipe: there is nothing to rename over.
            with target.open("wb") as file:
                file.writelines(parts)
            return
        if target.is_dir():
            raise IsADirectoryError
        _replace(target, parts)


@contextlib.contextmanager
def naming_the_file(path: Path) -> Iterator[None]:
    """Tell what the operating system refused as an ``InputError`` that names ``path``."""
    try:
        yield
    except FileNotFoundError:
        missing = path if path.parent.is_dir() else path.parent
        raise InputError(
            "no such file or folder", where=str(missing), do="check the path"
        ) from None
    except NotADirectoryError:
        do = "choose another place"
        raise InputError("is below a file, not a folder", where=str(path), do=do) from None
    except IsADirectoryError:
        raise InputError("is a folder, not a file", where=str(path), do="name a file") from None
    except PermissionError:
        do = "change its permissions or choose another place"
        raise InputError("no permission", where=str(path), do=do) from None
    except OSError as error:
        what = f"the operating system says: {error.strerror or error}"
        raise InputError(what, where=str(path), do="choose another place") from None


def _replace(target: Path, parts: Iterable[bytes]) -> None:
    # Not tempfile: its files are private to the user, and the result should get the
    # permissions that any new file gets, or those of the file it replaces.
    temporary = target.parent / f".mapapp-{os.getpid()}-{os.urandom(6).hex()}.tmp"
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else None
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
