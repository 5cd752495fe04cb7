"""Every way mapapp fails: one class a kind of failure, one exit code a class.

    MapappError
    ├── CheckFailedError     1  a check the user asked for did not pass (verify, diff)
    ├── InputError           2  bad input or usage
    ├── MissingPartError     3  a part that is not installed or not built
    └── StoreError           4  the store could not be reached, or is busy

A message is one line: what happened, where (file, line, record), what to do.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable


class MapappError(Exception):
    """A failure that is told to the user in one line, without a traceback."""

    exit_code: ClassVar[int]

    def __init__(self, what: str, *, where: str = "", do: str = "") -> None:
        self.what = what
        self.where = where
        self.do = do
        super().__init__(what, where, do)

    def __reduce__(self) -> tuple[Callable[[str], MapappError], tuple[str]]:
        # An exception is else made anew from positional arguments, when it comes from another
        # process.
        return partial(type(self), where=self.where, do=self.do), (self.what,)

    def __str__(self) -> str:
        return ", ".join(part for part in (self.what, self.where, self.do) if part)


class CheckFailedError(MapappError):
    """A check that the user asked for did not pass."""

    exit_code = 1


class InputError(MapappError):
    """Input or usage that cannot be worked with; nothing was written."""

    exit_code = 2


class MissingPartError(MapappError):
    """A part that is not installed or not built; the message names how to get it."""

    exit_code = 3


class StoreError(MapappError):
    """The store could not be reached, or is busy."""

    exit_code = 4
