"""Filters to the query part of the page's address, and back; pure.

A link comes from anybody: only known fields with valid values are read, as text, and what
was left out is named.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from enum import IntEnum, StrEnum
from typing import Any, Final, TypeVar

from mapapp.page.view import Filters
from mapapp.records import Assertion, Kind, Precision, Status

Member = TypeVar("Member", StrEnum, IntEnum)

LONGEST_TEXT: Final = 200
"""Code points that a place or words to look for may have."""

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EVERY: Final = "any"
"""Says that nothing is chosen, where the default chooses something."""


def filters_to_query(filters: Filters) -> dict[str, str]:
    """Write what differs from the default; several values are joined by commas."""
    default = Filters()
    return {
        query: write(getattr(filters, field))
        for query, (field, _, write) in _FIELDS.items()
        if getattr(filters, field) != getattr(default, field)
    }


def filters_from_query(query: Mapping[str, str]) -> tuple[Filters, tuple[str, ...]]:
    """Read filters; second, the fields that could not be read and were left out."""
    values: dict[str, Any] = {}
    refused = []
    for name, (field, read, _) in _FIELDS.items():
        if name not in query:
            continue
        try:
            values[field] = read(query[name])
        except ValueError:
            refused.append(name)
    return Filters(**values), tuple(refused)


def _read_day(text: str) -> dt.date:
    # fromisoformat() alone takes "20180207" and "2018-W06-3" as well.
    if not _DAY.fullmatch(text):
        raise ValueError(text)
    return dt.date.fromisoformat(text)


def _read_text(text: str) -> str:
    if len(text) > LONGEST_TEXT or not text.isprintable():
        raise ValueError(text)
    return text


def _reader(members: Mapping[str, Member]) -> Callable[[str], tuple[Member, ...]]:
    def read(text: str) -> tuple[Member, ...]:
        chosen = set() if text == _EVERY else set(text.split(","))
        if unknown := chosen - members.keys():
            raise ValueError(unknown)
        return tuple(member for name, member in members.items() if name in chosen)

    return read


def _write(members: tuple[StrEnum | IntEnum, ...]) -> str:
    return ",".join(str(member.value) for member in members) or _EVERY


def _by_value(vocabulary: type[Member]) -> dict[str, Member]:
    return {str(member.value): member for member in vocabulary}


_FIELDS: Final[dict[str, tuple[str, Callable[[str], object], Callable[[Any], str]]]] = {
    "from": ("earliest", _read_day, dt.date.isoformat),
    "to": ("latest", _read_day, dt.date.isoformat),
    "kind": ("kinds", _reader(_by_value(Kind)), _write),
    "assertion": ("assertions", _reader(_by_value(Assertion)), _write),
    "status": ("statuses", _reader(_by_value(Status)), _write),
    "precision": ("precisions", _reader(_by_value(Precision)), _write),
    "place": ("place", _read_text, str),
    "text": ("text", _read_text, str),
}
"""Name in the address -> field of `Filters`, how it is read, how it is written."""
