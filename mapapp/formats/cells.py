"""The cells of one row from elsewhere, read by name, each checked for what its column holds."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeVar

from mapapp import edtf
from mapapp.errors import InputError
from mapapp.records import Date, Precision, Quote

if TYPE_CHECKING:
    from collections.abc import Mapping

Chosen = TypeVar("Chosen", bound=Enum)

_UNKEEPABLE: Final = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one row; every reader raises an ``InputError`` that names row and column."""

    row: Mapping[str, object]
    where: str

    def refuse(self, name: str, what: str) -> InputError:
        """Say what is wrong with a cell."""
        return InputError(f"field {name!r} {what}", where=self.where, do="correct the record")

    def cell(self, name: str) -> object:
        """A cell of any kind, which has to be there."""
        if name not in self.row:
            raise self.refuse(name, "is missing")
        return self.row[name]

    def text(self, name: str, *, may_be_empty: bool = False) -> str:
        """Text; ``""`` for null where it may be empty."""
        cell = self.cell(name)
        if cell is None and may_be_empty:
            return ""
        if not isinstance(cell, str):
            raise self.refuse(name, "is not text")
        if not cell and not may_be_empty:
            raise self.refuse(name, "is empty")
        if _UNKEEPABLE.search(cell):
            raise self.refuse(name, "holds a NUL or half a surrogate pair")
        return cell

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts, none of them empty."""
        cell = self.cell(name)
        if not isinstance(cell, list):
            raise self.refuse(name, "is not a list")
        return tuple(Cells({name: item}, self.where).text(name) for item in cell)

    def integer(self, name: str) -> int:
        """A whole number."""
        cell = self.cell(name)
        if not isinstance(cell, int) or isinstance(cell, bool):
            raise self.refuse(name, "is not a whole number")
        return cell

    def count(self, name: str) -> int | None:
        """A whole number that is not negative, or none for null."""
        if self.cell(name) is None:
            return None
        number = self.integer(name)
        if not 0 <= number < 2**63:
            raise self.refuse(name, "is no count")
        return number

    def truth(self, name: str) -> bool:
        """True or false."""
        cell = self.cell(name)
        if not isinstance(cell, bool):
            raise self.refuse(name, "is neither true nor false")
        return cell

    def quote(self) -> Quote:
        """The quote, from its five cells.

        Raises:
            ValueError: it does not fill its span.
        """
        return Quote(
            start=self.integer("quote_start"),
            end=self.integer("quote_end"),
            exact=self.text("quote"),
            prefix=self.text("quote_prefix", may_be_empty=True),
            suffix=self.text("quote_suffix", may_be_empty=True),
        )

    def number(self, name: str) -> float | None:
        """A finite number, or none for null."""
        cell = self.cell(name)
        if cell is None:
            return None
        if not isinstance(cell, int | float) or isinstance(cell, bool) or not math.isfinite(cell):
            raise self.refuse(name, "is not a number")
        if name == "radius_m" and cell < 0:
            raise self.refuse(name, "is negative")
        return float(cell)

    def confidence(self) -> float:
        """The confidence, which is never null."""
        number = self.number("confidence")
        if number is None:
            raise self.refuse("confidence", "is missing")
        return number

    def choice(self, name: str, choices: type[Chosen]) -> Chosen:
        """One of a closed vocabulary."""
        try:
            return choices(self.text(name))
        except ValueError:
            known = ", ".join(str(choice.value) for choice in choices)
            raise self.refuse(name, f"is {self.text(name)[:40]!r}, none of {known}") from None

    def precision(self) -> Precision:
        """The precision class."""
        try:
            return Precision(self.integer("precision"))
        except ValueError:
            raise self.refuse("precision", "is not 1 to 7") from None

    def date(self) -> Date | None:
        """The date with its first and last day, which may be narrower than its EDTF says."""
        said = self.text("date", may_be_empty=True)
        start, end = (self.text(name, may_be_empty=True) for name in ("date_start", "date_end"))
        if not said:
            if start or end:
                raise self.refuse("date", "is missing beside its first and last day")
            return None
        read = self._edtf("date", said)
        earliest = self._day("date_start", start) if start else read.earliest
        latest = self._day("date_end", end) if end else read.latest
        if earliest > latest:
            raise self.refuse("date_end", "is before date_start")
        return Date(said, earliest, latest)

    def published(self) -> str:
        """The date of publication as EDTF, or empty."""
        said = self.text("published", may_be_empty=True)
        return self._edtf("published", said).edtf if said else ""

    def _edtf(self, name: str, said: str) -> Date:
        try:
            return edtf.parse(said)
        except InputError:
            raise self.refuse(name, f"is {said[:40]!r}, no EDTF date") from None

    def _day(self, name: str, said: str) -> dt.date:
        try:
            return dt.date.fromisoformat(said)
        except ValueError:
            raise self.refuse(name, f"is {said[:40]!r}, no day as YYYY-MM-DD") from None
