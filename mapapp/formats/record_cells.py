"""The cells of one row of a table of records, read by column; errors name row and column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, TypeVar

from mapapp import edtf
from mapapp.errors import InputError
from mapapp.join.parties import country_called

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.records import Date

_WHOLE: Final = re.compile(r"[0-9]{1,9}")
_DECIMAL: Final = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,18})?")
_UNKEEPABLE: Final = re.compile("[\0\ud800-\udfff]")
_SHOWN: Final = 40
Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class RecordCells:
    """One row; every reader raises an ``InputError`` that says what the column should hold."""

    row: Mapping[str, str]
    where: str

    def refuse(self, column: str, should: str) -> InputError:
        """Say what is wrong with a cell."""
        found = self.row[column][:_SHOWN]
        what = f"column {column!r} is {found!r}" if found.strip() else f"column {column!r} is empty"
        return InputError(what, where=self.where, do=should)

    def text(self, column: str, *, may_be_empty: bool = False) -> str:
        """Text without the blanks around it; ``""`` also for a column that may be missing."""
        cell = self.verbatim(column) if column in self.row or not may_be_empty else ""
        if not cell.strip() and not may_be_empty:
            raise self.refuse(column, "fill it in")
        return cell.strip()

    def verbatim(self, column: str) -> str:
        """The cell letter for letter."""
        cell = self.row[column]
        if _UNKEEPABLE.search(cell):
            raise InputError(
                f"column {column!r} holds a NUL or half a surrogate pair",
                where=self.where,
                do="correct the record",
            )
        return cell

    def whole(self, column: str) -> int:
        """A whole number, 0 or more."""
        cell = self.row[column].strip()
        if not _WHOLE.fullmatch(cell):
            raise self.refuse(column, "write a whole number in digits")
        return int(cell)

    def degrees(self, column: str, most: int) -> float:
        """A coordinate in decimal degrees, up to ``most`` on either side of zero."""
        cell = self.row[column].strip()
        if not _DECIMAL.fullmatch(cell) or abs(float(cell)) > most:
            raise self.refuse(column, f"write decimal degrees from -{most} to {most}")
        return float(cell)

    def one_of(self, column: str, meanings: Mapping[str, Meaning]) -> Meaning:
        """What a cell of a closed vocabulary means."""
        cell = self.row[column].strip()
        if cell not in meanings:
            raise self.refuse(column, f"write one of {', '.join(meanings)}")
        return meanings[cell]

    def day(self, column: str) -> Date:
        """A day, as ISO 8601 has it; a time of day is left out."""
        try:
            date = edtf.parse(self.row[column])
        except InputError:
            date = None
        if date is None or date.earliest != date.latest:
            raise self.refuse(column, "write a day as YYYY-MM-DD")
        return date

    def country(self, column: str) -> str:
        """The ISO 3166-1 code of a country by its English name; empty where it is not known."""
        return _country_codes().get(country_called(self.text(column, may_be_empty=True)), "")


@cache
def _country_codes() -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415 - takes longer than a table of our own is read

    named = Locale("en").territories
    return {name: code for code, name in named.items() if len(code) == 2 and code.isalpha()}
