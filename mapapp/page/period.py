"""The days that a period begins and ends with, as typed: a year, a month or a day; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapapp import edtf

if TYPE_CHECKING:
    import datetime as dt


def first_day(text: str) -> dt.date | None:
    """The first day of a date; none for no text.

    Raises:
        InputError: it is no date.
    """
    return edtf.parse(text).earliest if text.strip() else None


def last_day(text: str) -> dt.date | None:
    """The last day of a date; none for no text.

    Raises:
        InputError: it is no date.
    """
    return edtf.parse(text).latest if text.strip() else None
