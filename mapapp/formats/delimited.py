"""Rows of a delimited text table, each with the line it ends on; what is no such table is refused.

A cell that a spreadsheet would take for a formula, and run, is written with an apostrophe in
front, which reading our own tables takes away again: :func:`guard`, :func:`unguard`.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Final

from mapapp.errors import InputError
from mapapp.files import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


class Table:
    """A header and the rows below it, read as they are asked for.

    Raises:
        InputError: not UTF-8, or no header; while reading, names the line.
    """

    def __init__(self, data: bytes, *, where: str, separators: str = ",") -> None:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            what = f"is not UTF-8 (byte {error.start})"
            raise InputError(what, where=where, do="save it again as UTF-8") from None
        # The default limit of 131,072 characters a cell is below the length of a long report.
        csv.field_size_limit(MAX_BYTES)
        separator = max(separators, key=text.split("\n", 1)[0].count)
        self._where = where
        self._rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        try:
            self.columns: Sequence[str] = self._rows.fieldnames or ()
        except csv.Error as error:
            raise self._not_csv(error) from None

    def __iter__(self) -> Iterator[tuple[str, dict[str, str]]]:
        """Each row by column, after where it stands."""
        try:
            for row in self._rows:
                here = self._here()
                if None in row or None in row.values():
                    do = "quote cells that hold separators"
                    raise InputError("not as many cells as the header has", where=here, do=do)
                yield here, row
        except csv.Error as error:
            raise self._not_csv(error) from None

    def _here(self) -> str:
        return f"{self._where}, line {self._rows.line_num}"

    def _not_csv(self, error: csv.Error) -> InputError:
        return InputError(f"not CSV: {error}", where=self._here(), do="correct it")


def guard(text: str) -> str:
    """Text as a cell that no spreadsheet runs."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguard(cell: str) -> str:
    """Undo :func:`guard`."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
