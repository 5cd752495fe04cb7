"""Articles from JSON, JSON Lines and CSV: one a record, its text taken as it stands.

Fields: ``id`` and ``text``, and where known ``title``, ``lang``, ``published``, ``url``,
``source``; others are left alone. An error names the file, the line or record, and the field.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from mapapp import strictjson
from mapapp.articles.encoding import decode
from mapapp.articles.text import article_from_text
from mapapp.errors import InputError
from mapapp.files import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import BinaryIO

    from mapapp.records import Article

REQUIRED: Final = ("id", "text")
OPTIONAL: Final = ("title", "lang", "published", "url", "source")
_SEPARATORS = ",;\t"


def articles_from_json_lines(file: BinaryIO, *, where: str) -> Iterator[Article]:
    """Read JSON Lines, UTF-8, as they come: a file of any length, lines up to the file limit."""
    number = 0
    while line := file.readline(MAX_BYTES + 1):
        number += 1
        here = f"{where}, line {number}"
        if len(line) > MAX_BYTES:
            raise InputError(f"a line of more than {MAX_BYTES:,} bytes", where=here, do="split it")
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            what = f"is not UTF-8 (byte {error.start} of the line)"
            raise InputError(what, where=here, do="save it again as UTF-8") from None
        if text.strip():
            yield _article_from_object(strictjson.loads(text, where=here), here)
    if not number:
        raise InputError("is empty", where=where, do="give a file with articles")


def articles_from_json(data: bytes, *, where: str) -> Iterator[Article]:
    """Read one object, or a list of them."""
    text = decode(data, where=where).removeprefix("\ufeff")
    read = strictjson.loads(text, where=where)
    if not isinstance(read, list):
        yield _article_from_object(read, where)
        return
    for number, item in enumerate(read, 1):
        yield _article_from_object(item, f"{where}, record {number}")


def articles_from_csv(data: bytes, *, where: str) -> Iterator[Article]:
    """Read a table with a header row, its columns separated by comma, semicolon or tab."""
    text = decode(data, where=where).removeprefix("\ufeff")
    header = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=header.count)
    # The default limit of 131,072 characters a cell is below the length of a long report.
    csv.field_size_limit(MAX_BYTES)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    _check_columns(rows.fieldnames or (), where)
    try:
        for row in rows:
            here = f"{where}, line {rows.line_num}"
            if None in row or None in row.values():
                do = "quote cells that hold separators"
                raise InputError("not as many cells as the header has", where=here, do=do)
            yield _article_from_fields(row, here)
    except csv.Error as error:
        what = f"not CSV: {error}"
        raise InputError(what, where=f"{where}, line {rows.line_num}", do="correct it") from None


def _check_columns(columns: Iterable[str], where: str) -> None:
    missing = [name for name in REQUIRED if name not in columns]
    if missing:
        found = ", ".join(columns)[:120]
        what = f"no column {' or '.join(missing)} (found: {found})"
        do = f"a table of articles has the columns {', '.join(REQUIRED)}"
        raise InputError(what, where=where, do=do)


def _article_from_object(read: object, where: str) -> Article:
    if not isinstance(read, dict):
        do = 'write {"id": …, "text": …}'
        raise InputError("is not a JSON object", where=where, do=do)
    fields: dict[str, str] = {}
    for name in (*REQUIRED, *OPTIONAL):
        value = read.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and name == "id":
            value = str(value)
        if value is not None and not isinstance(value, str):
            raise InputError(f"field {name!r} is not text", where=where, do="put it in quotes")
        fields[name] = value or ""
    return _article_from_fields(fields, where)


def _article_from_fields(fields: Mapping[str, str], where: str) -> Article:
    for name in REQUIRED:
        if not fields[name].strip():
            do = "an article has an id and a text"
            raise InputError(f"field {name!r} is missing or empty", where=where, do=do)
    stated = {name: (fields.get(name) or "").strip() for name in OPTIONAL}
    try:
        return article_from_text(fields["text"], id=fields["id"].strip(), **stated)
    except InputError as error:
        raise InputError(error.what, where=where, do=error.do) from None
