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
from mapapp.gazetteer.cases import adjective_forms
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
NAME_COLUMNS = ["place", "use", "lang", "names", "source"]
OTHER = "other"
"""In the table of further names: a name that its language no longer, or seldom, uses."""
PEOPLE_COLUMNS = ["place", "people", "year", "source"]
DEMONYM_COLUMNS = ["country", "use", "forms"]
LANGUAGES = ("en", "fr", "ar", "ru")


def read_places(folder: Path) -> Iterator[tuple[Row, str]]:
    """Every row of ``places/*.csv`` with where it stands, by file name and line."""
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.csv")):
        for cells, where in read_table(path, PLACE_COLUMNS):
            if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", cells["id"]):
                raise refused("id", cells, where, "write lower-case letters, digits and hyphens")
            if cells["id"] in seen:
                raise refused("id", cells, where, f"it stands in {seen[cells['id']]} already")
            seen[cells["id"]] = where
            names = [WrittenName(needed(f"name_{lang}", cells, where), lang) for lang in LANGUAGES]
            names += [WrittenName(text) for text in listed(cells["other_names"])]
            row = Row(
                id=f"mapapp:{cells['id']}",
                name=names[0].text,
                names=names[1:],
                lat=number("lat", cells, where, 90),
                lon=number("lon", cells, where, 180),
                radius_m=number("radius_m", cells, where, 1_000_000),
                feature=needed("feature", cells, where),
                country=cells["country"],
                admin1=cells["admin1"],
                source=needed("source", cells, where),
                geonames_id=cells["geonames_id"],
            )
            yield row, where


def read_further_names(folder: Path) -> Iterator[tuple[str, WrittenName, str]]:
    """Every name of ``names/*.csv`` with the id of its place, and where it stands."""
    for path in sorted(folder.glob("*.csv")):
        for cells, where in read_table(path, NAME_COLUMNS):
            if cells["use"] not in {*Use, OTHER}:
                raise refused("use", cells, where, f"write one of {', '.join((*Use, OTHER))}")
            needed("source", cells, where)
            is_other = cells["use"] == OTHER
            for text in listed(needed("names", cells, where)):
                # A name with a language is what its place is shown as in that language.
                name = WrittenName(text) if is_other else _written(text, cells)
                yield needed("place", cells, where), name, where


def _written(text: str, cells: Mapping[str, str]) -> WrittenName:
    return WrittenName(text, cells["lang"], Use(cells["use"]))


def read_people(folder: Path) -> Iterator[tuple[str, int, str]]:
    """Every row of ``people/*.csv``: the id of a place, its people, and where it stands."""
    for path in sorted(folder.glob("*.csv")):
        for cells, where in read_table(path, PEOPLE_COLUMNS):
            needed("source", cells, where)
            people = needed("people", cells, where)
            if not people.isdecimal():
                raise refused("people", cells, where, "write a whole number")
            yield needed("place", cells, where), int(people), where


def read_licences(path: Path) -> dict[str, str]:
    """The licence of every source in the table of ``SOURCES.md``; the empty key for all others.

    Raises:
        InputError: one source under two licences.
    """
    licences: dict[str, str] = {}
    for line in path.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) != 4 or cells[0] in {"key", "---"}:
            continue
        key = cells[0].strip("`") if cells[0].startswith("`") else ""
        if licences.setdefault(key, cells[2]) != cells[2]:
            raise InputError(f"{key!r} has two licences", where=path.name, do="say one")
    return licences


def read_demonyms(folder: Path) -> Iterator[tuple[str, WrittenName]]:
    """Every word of ``demonyms/*.csv`` with the country (ISO alpha-2) it stands for."""
    for path in sorted(folder.glob("*.csv")):
        for cells, where in read_table(path, DEMONYM_COLUMNS):
            if cells["use"] not in set(Use):
                raise refused("use", cells, where, f"write one of {', '.join(Use)}")
            lang, use = path.stem, Use(cells["use"])
            for word in listed(needed("forms", cells, where)):
                is_russian = lang == "ru" and use is Use.DEMONYM
                for form in adjective_forms(word) if is_russian else (word,):
                    yield cells["country"], WrittenName(form, lang, use)


def read_table(path: Path, columns: Sequence[str]) -> Iterator[tuple[Mapping[str, str], str]]:
    """Every row of a file by its columns, with where it stands, by file name and line."""
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


def listed(cell: str) -> list[str]:
    """What stands in a cell between bars."""
    return [text.strip() for text in cell.split("|") if text.strip()]


def needed(column: str, cells: Mapping[str, str], where: str) -> str:
    """A cell that may not be empty."""
    if not cells[column]:
        raise refused(column, cells, where, "fill it in")
    return cells[column]


def number(column: str, cells: Mapping[str, str], where: str, limit: float) -> float:
    """A cell's number, from ``-limit`` to ``limit``."""
    try:
        found = float(cells[column])
    except ValueError:
        raise refused(column, cells, where, "write a number") from None
    if not (math.isfinite(found) and abs(found) <= limit):
        raise refused(column, cells, where, f"write a number up to {limit}")
    return found


def refused(column: str, cells: Mapping[str, str], where: str, do: str) -> InputError:
    """The error of a cell."""
    what = f"{column} is {cells[column]!r}"
    return InputError(what, where=f"{where}, column {column}", do=do)
