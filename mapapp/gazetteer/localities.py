"""The rows of ``geodata/localities`` and ``geodata/districts``: a file a country, many rows, short.

Villages and quarters of towns have their name in English and, where it is spoken, in Arabic; a
district has the name of its seat, from which what it is called itself is made, in the words of
each language. Districts with a name of their own, which is no town's, are GeoNames'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from mapapp.gazetteer.geodata import listed, needed, number, read_table, refused
from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import ARABIC_SPEAKING, Row, WrittenName

LOCALITY_COLUMNS = [
    "id",
    "name_en",
    "name_ar",
    "other_names",
    "lat",
    "lon",
    "radius_m",
    "feature",
    "admin1",
    "source",
]
DISTRICT_COLUMNS = [
    "id",
    "name_en",
    "name_ar",
    "other_names",
    "feature",
    "lat",
    "lon",
    "radius_m",
    "admin1",
    "geonames_id",
    "source",
]
CALLED = {
    "ADM2": (
        ("en", "{} District"),
        ("fr", "district de {}"),
        ("", "Mintaqat {}"),
        ("ar", "منطقة {}"),
        ("ar", "قضاء {}"),
    ),
    "ADM3": (
        ("en", "{} Subdistrict"),
        ("en", "{} Sub-district"),
        ("fr", "sous-district de {}"),
        ("", "Nahiyat {}"),
        ("", "Nahiya {}"),
        ("ar", "ناحية {}"),
    ),
}
"""What a district is called after its seat, by feature code; its name in English comes first."""
NAMED_COLUMNS = ["country", "admin1", "name", "lat", "lon", "radius_m"]
NAMED_CALLED = {
    "CD": ("{} Territory", "territoire de {}"),
    "NG": ("{} Local Government Area", "{} LGA"),
}
"""What a district with a name of its own is called besides, by country."""
ELSEWHERE_CALLED = ("{} District", "district de {}")
SHORT = 4
"""Letters up to which such a name is as often a word: it is one with its noun alone."""
_ARABIC = re.compile(r"[\u0600-\u06ff]")


def read_localities(folder: Path) -> Iterator[tuple[Row, str]]:
    """A row for every village and quarter, with where it stands, by file name and line."""
    for cells, where, country in _read(folder, LOCALITY_COLUMNS):
        needed("name_ar" if country in ARABIC_SPEAKING else "name_en", cells, where)
        names = [WrittenName(cells["name_ar"], "ar")] if cells["name_ar"] else []
        names += [WrittenName(text) for text in listed(cells["other_names"])]
        name = needed("name_en", cells, where)
        yield _row(cells, where, "locality", country, name, names), where


def read_districts(folder: Path) -> Iterator[tuple[Row, str]]:
    """A row for every district and sub-district, with where it stands, by file name and line."""
    for cells, where, country in _read(folder, DISTRICT_COLUMNS):
        if cells["feature"] not in CALLED:
            raise refused("feature", cells, where, f"write one of {', '.join(CALLED)}")
        seats = [needed("name_en", cells, where), needed("name_ar", cells, where)]
        seats += listed(cells["other_names"])
        called = [
            WrittenName(form.format(seat), lang)
            for seat in seats
            for lang, form in CALLED[cells["feature"]]
            if bool(_ARABIC.search(seat)) == (lang == "ar")
        ]
        row = _row(cells, where, "district", country, called[0].text, called[1:])
        row.geonames_id = cells["geonames_id"]
        yield row, where


def read_named_districts(path: Path) -> Iterator[tuple[Row, str]]:
    """A row for every district of ``districts/geonames``, with where it stands."""
    for cells, where in read_table(path, NAMED_COLUMNS):
        name, country = needed("name", cells, where), needed("country", cells, where)
        called = [one.format(name) for one in NAMED_CALLED.get(country, ELSEWHERE_CALLED)]
        if len(name) > SHORT:
            called.insert(0, name)
        slug = ".".join(re.sub(r"\W+", "-", fold(part)) for part in (cells["admin1"], name))
        told = {**cells, "id": slug.strip("-"), "feature": "ADM2", "source": "geonames"}
        others = [WrittenName(other) for other in called[1:]]
        yield _row(told, where, "district", country, called[0], others), where


def _read(folder: Path, columns: list[str]) -> Iterator[tuple[Mapping[str, str], str, str]]:
    """Every row of a folder's files with where it stands and its country, the file's name."""
    for path in sorted(folder.glob("*.csv")):
        seen: set[str] = set()
        for cells, where in read_table(path, columns):
            if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", cells["id"]):
                raise refused("id", cells, where, "write lower-case letters, digits and hyphens")
            if cells["id"] in seen:
                raise refused("id", cells, where, "give each row its own")
            seen.add(cells["id"])
            yield cells, where, path.stem


def _row(
    cells: Mapping[str, str],
    where: str,
    sort: str,
    country: str,
    name: str,
    names: list[WrittenName],
) -> Row:
    return Row(
        id=f"{sort}:{country}.{cells['id']}",
        name=name,
        names=names,
        lat=number("lat", cells, where, 90),
        lon=number("lon", cells, where, 180),
        radius_m=number("radius_m", cells, where, 1_000_000),
        feature=needed("feature", cells, where),
        country=country,
        admin1=cells["admin1"],
        source=needed("source", cells, where),
    )
