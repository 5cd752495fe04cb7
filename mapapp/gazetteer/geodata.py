"""The files that people edit in ``geodata/``: places, and words for countries.

A row that cannot be used is refused with its file, line and column.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from mapapp.errors import InputError
from mapapp.gazetteer.rows import Row, Use, WrittenName

PLACE_COLUMNS = [
    "id",
    "name_en",
    "name_fr",
    "name_ar",
    "name_ru",
    "other_names",
    "lat",
    "lon",
    "radius_m",
    "feature",
    "kind",
    "country",
    "admin1",
    "geonames_id",
    "wikidata_id",
    "source",
]
DEMONYM_COLUMNS = ["country", "use", "forms"]
LANGUAGES = ("en", "fr", "ar", "ru")


def read_places(folder: Path) -> Iterator[tuple[Row, str]]:
    """Every row of ``places/*.csv`` with where it stands, by file name and line."""
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.csv")):
        for cells, where in _read_table(path, PLACE_COLUMNS):
            if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", cells["id"]):
                raise _refused("id", cells, where, "write lower-case letters, digits and hyphens")
            if cells["id"] in seen:
                raise _refused("id", cells, where, f"it stands in {seen[cells['id']]} already")
            seen[cells["id"]] = where
            names = [WrittenName(_needed(f"name_{lang}", cells, where), lang) for lang in LANGUAGES]
            names += [WrittenName(text) for text in _listed(cells["other_names"])]
            row = Row(
                id=f"mapapp:{cells['id']}",
                name=names[0].text,
                names=names[1:],
                lat=_number("lat", cells, where, 90),
                lon=_number("lon", cells, where, 180),
                radius_m=_number("radius_m", cells, where, 1_000_000),
                feature=_needed("feature", cells, where),
                country=_needed("country", cells, where),
                admin1=cells["admin1"],
                source=_needed("source", cells, where),
                geonames_id=cells["geonames_id"],
            )
            yield row, where


def read_demonyms(folder: Path) -> Iterator[tuple[str, WrittenName]]:
    """Every word of ``demonyms/*.csv`` with the country (ISO alpha-2) it stands for."""
    for path in sorted(folder.glob("*.csv")):
        for cells, where in _read_table(path, DEMONYM_COLUMNS):
            if cells["use"] not in set(Use):
                raise _refused("use", cells, where, f"write one of {', '.join(Use)}")
            for form in _listed(_needed("forms", cells, where)):
                yield cells["country"], WrittenName(form, path.stem, Use(cells["use"]))


def _read_table(path: Path, columns: Sequence[str]) -> Iterator[tuple[Mapping[str, str], str]]:
    reader = csv.reader(io.StringIO(path.read_text("utf-8"), newline=""), strict=True)
    header = next(reader, [])
    if header != list(columns):
        raise InputError(
            f"the columns are {header}", where=f"{path.name}, line 1", do=f"write {list(columns)}"
        )
    for cells in reader:
        where = f"{path.name}, line {reader.line_num}"
        if len(cells) != len(columns):
            raise InputError(
                f"{len(cells)} cells", where=where, do=f"write {len(columns)}, one a column"
            )
        yield dict(zip(columns, map(str.strip, cells), strict=True)), where


def _listed(cell: str) -> list[str]:
    return [text.strip() for text in cell.split("|") if text.strip()]


def _needed(column: str, cells: Mapping[str, str], where: str) -> str:
    if not cells[column]:
        raise _refused(column, cells, where, "fill it in")
    return cells[column]


def _number(column: str, cells: Mapping[str, str], where: str, limit: float) -> float:
    try:
        number = float(cells[column])
    except ValueError:
        raise _refused(column, cells, where, "write a number") from None
    if not (math.isfinite(number) and abs(number) <= limit):
        raise _refused(column, cells, where, f"write a number up to {limit}")
    return number


def _refused(column: str, cells: Mapping[str, str], where: str, do: str) -> InputError:
    what = f"{column} is {cells[column]!r}"
    return InputError(what, where=f"{where}, column {column}", do=do)
