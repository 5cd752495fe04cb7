"""GeoNames' own dumps, ``allCountries.txt`` and ``alternateNamesV2.txt``, line by line.

Both are tab-separated UTF-8 without a header, as the readme of the dumps lays down:

places    geonameid, name, asciiname, alternatenames, latitude, longitude, feature class,
          feature code, country code, cc2, admin1 code, admin2, admin3, admin4, population,
          elevation, dem, timezone, modification date
names     alternateNameId, geonameid, isolanguage, alternate name, isPreferredName, isShortName,
          isColloquial, isHistoric, from, to

Lines are dealt to many small files by the first digits of their place's id, so that a file's
places and names fit into memory together, and the files in order are in order of the ids.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import IO

import numpy as np

from mapapp.errors import InputError
from mapapp.gazetteer.cities import radius_of_town
from mapapp.gazetteer.rows import Row, Use, WrittenName
from mapapp.gazetteer.tongues import with_languages

Progress = Callable[[int], None]
"""Told how many bytes, or rows, were done since it was last told."""

RADIUS_M = {
    "ADM2": 30_000, "ADM3": 12_000, "ADM4": 5_000, "ADM5": 3_000, "ADMD": 20_000, "ADM1": 90_000,
    "ADM1H": 90_000, "ADM2H": 30_000, "PRSH": 3_000, "TERR": 100_000, "ZN": 50_000,
    "AIRB": 3_000, "AIRP": 3_000, "AIRF": 2_000, "AIRH": 500, "INSM": 3_000, "MILB": 3_000,
    "NVB": 3_000, "CMP": 2_000, "CMPRF": 2_500, "CMPLA": 1_500, "CMPMN": 1_500, "CMPO": 1_500,
    "FT": 1_000, "DAM": 1_500, "DAMQ": 1_000, "BDG": 800, "BDGQ": 800, "PS": 1_000, "PSN": 1_500,
    "PSH": 1_000, "OILR": 2_500, "OILP": 1_000, "OILT": 1_500, "OILW": 500, "REFY": 2_500,
    "GOSP": 1_000, "PMPO": 500, "MN": 2_000, "PRT": 3_000, "HBR": 2_000, "BDRY": 5_000,
    "PSTB": 1_000, "PSTC": 1_000, "PSTP": 500, "CSTM": 500, "PRN": 700, "HSP": 300, "UNIV": 1_000,
    "RUIN": 1_000, "ANS": 1_000, "MUS": 200, "MNMT": 300, "CSTL": 300, "NUCL": 2_000,
    "TUNRD": 2_000, "TUNRR": 2_000, "STNM": 500, "CTRS": 1_500, "FCL": 1_000, "HSTS": 500,
    "MTS": 40_000, "MT": 4_000, "PK": 3_000, "RDGE": 15_000, "HLL": 2_000, "HLLS": 10_000,
    "PASS": 2_500, "GAP": 2_000, "VAL": 10_000, "PLN": 30_000, "PLAT": 40_000, "UPLD": 30_000,
    "DSRT": 100_000, "PEN": 30_000, "CAPE": 3_000, "ISL": 6_000, "ISLS": 30_000, "ATOL": 10_000,
    "DLTA": 30_000, "VLC": 5_000, "CNYN": 8_000, "DUNE": 5_000, "ERG": 80_000, "RK": 500,
    "BCH": 1_500, "OAS": 4_000, "SHOR": 5_000, "SPIT": 3_000,
    "WAD": 15_000, "WADS": 20_000, "STM": 30_000, "STMI": 15_000, "CNL": 15_000, "LK": 6_000,
    "LKS": 15_000, "LKI": 6_000, "RSV": 6_000, "SEA": 400_000, "GULF": 100_000, "BAY": 10_000,
    "STRT": 20_000, "CHN": 10_000, "OCN": 4_000_000, "LGN": 5_000, "MRSH": 15_000, "SWMP": 10_000,
    "FLLS": 500, "SPNG": 500, "WLL": 500, "SHOL": 5_000, "RF": 5_000, "SD": 10_000, "GLCR": 8_000,
    "RGN": 60_000, "RGNE": 60_000, "RGNH": 100_000, "CONT": 4_000_000, "OILF": 6_000,
    "GASF": 6_000, "MILA": 6_000, "RES": 20_000, "RESN": 20_000, "PRK": 25_000, "AREA": 10_000,
    "LCTY": 3_000, "CST": 40_000, "INDS": 3_000, "PORT": 3_000, "NVL": 3_000, "TRB": 30_000,
    "GRAZ": 20_000, "FRST": 25_000, "FLD": 3_000, "MNA": 5_000, "BTL": 5_000,
}  # fmt: skip
"""The features that are kept, besides populated places and countries, and within which of its
point such a place lies as a rule, in metres: half the usual length of what the code stands for."""
COUNTRY_RADIUS_M = 300_000
UNTAGGED = frozenset(("link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "phon"))
"""What stands for a language where a name is none: links, codes of airports and of the post."""
MOST_IDS = 1 << 26
FIRST = "first"
"""The file of countries and provinces, whose rows are ours and only take names over."""
KEPT, KEPT_FIRST = 1, 2
_FLUSH_BYTES = 64_000_000


class Parts:
    """Files that lines wait in, by a word; few are open at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: dict[str, list[bytes]] = {}
        self._bytes = 0
        folder.mkdir(parents=True)

    def add(self, part: str, line: bytes) -> None:
        """Keep a line, its newline included."""
        self._waiting.setdefault(part, []).append(line)
        self._bytes += len(line) + 60
        if self._bytes > _FLUSH_BYTES:
            self.flush()

    def flush(self) -> None:
        """Write what is waiting."""
        for part, lines in self._waiting.items():
            with (self._folder / part).open("ab") as file:
                file.writelines(lines)
        self._waiting.clear()
        self._bytes = 0


def deal_places(path: Path, out: Path, countries: Collection[str], progress: Progress) -> None:
    """Deal the places that are kept to ``out``; write which they are to ``kept.npy`` beside it.

    Raises:
        InputError: the file is no such dump, or cut off; names the line.
    """
    kept = np.zeros(MOST_IDS, dtype=np.uint8)
    parts = Parts(out)
    for line, cells, where in _lines(path, (19,), progress):
        feature = cells[7].decode("ascii", "replace")
        if not _is_kept(cells[6], feature) or (countries and cells[8].decode() not in countries):
            continue
        number = _id(cells[0], where)
        first = feature.startswith("PCL") or feature == "ADM1"
        kept[number] = KEPT_FIRST if first else KEPT
        parts.add(FIRST if first else str(number)[:3], line)
    parts.flush()
    np.save(out.parent / "kept.npy", kept)


def deal_names(path: Path, out: Path, progress: Progress) -> None:
    """Deal the names of the places that are kept.

    Raises:
        InputError: the file is no such dump, or cut off; names the line.
    """
    kept = np.load(out.parent / "kept.npy")
    parts = Parts(out)
    for line, cells, where in _lines(path, (8, 10), progress):
        number = _id(cells[1], where)
        if kept[number] and cells[2].decode() not in UNTAGGED:
            parts.add(FIRST if kept[number] == KEPT_FIRST else str(number)[:3], line)
    parts.flush()


def rows_of(part: str, places: Path, names: Path | None) -> Iterator[tuple[Row, str]]:
    """The rows of one file of places, in order of their ids, each with its ``CC.ADMIN1`` code."""
    further: dict[str, list[tuple[int, WrittenName]]] = {}
    if names is not None and (names / part).exists():
        with (names / part).open(encoding="utf-8", newline="\n") as file:
            for line in file:
                cells = line.rstrip("\n").split("\t")
                further.setdefault(cells[1], []).append(_name(cells))
    with (places / part).open(encoding="utf-8", newline="\n") as file:
        lines = [line.rstrip("\n").split("\t") for line in file]
    for cells in sorted(lines, key=lambda cells: f"geonames:{cells[0]}"):
        told = sorted(further.get(cells[0], ()), key=lambda one: one[0])
        yield _row(cells, [name for _, name in told], tagged=names is not None)


def _row(cells: list[str], told: list[WrittenName], *, tagged: bool) -> tuple[Row, str]:
    country, population = cells[8], min(int(cells[14] or 0), 0xFFFFFFFF)
    names = [WrittenName(cells[2]), *told]
    if not tagged:
        names += with_languages(cells[1], cells[3].split(","), country)
    row = Row(
        id=f"geonames:{cells[0]}",
        name=cells[1],
        names=[name for name in names if name.text],
        lat=float(cells[4]),
        lon=float(cells[5]),
        radius_m=_radius(cells[6], cells[7], population),
        feature=cells[7] or "PPL",
        country=country,
        population=population,
        source="geonames",
    )
    return row, f"{country}.{cells[10]}"


def _name(cells: list[str]) -> tuple[int, WrittenName]:
    """A name and its rank: preferred ones first, historic and colloquial ones last."""
    preferred, colloquial, historic = (cells[at] == "1" for at in (4, 6, 7))
    lang = cells[2].partition("-")[0]
    use = Use.ABBREVIATION if lang == "abbr" else Use.NAME
    tag = "" if lang in {"abbr", "piny"} else lang
    return (not preferred) + 2 * (colloquial or historic), WrittenName(cells[3], tag, use)


def _is_kept(feature_class: bytes, feature: str) -> bool:
    return feature_class == b"P" or feature.startswith("PCL") or feature in RADIUS_M


def _radius(feature_class: str, feature: str, population: int) -> float:
    if feature_class == "P":
        return radius_of_town(population)
    return float(RADIUS_M.get(feature, COUNTRY_RADIUS_M))


def _id(cell: bytes, where: str) -> int:
    if not cell.isdigit() or int(cell) >= MOST_IDS:
        raise _not_a_dump(f"{cell[:20]!r} is no GeoNames id", where)
    return int(cell)


def _lines(
    path: Path, columns: tuple[int, ...], progress: Progress
) -> Iterator[tuple[bytes, list[bytes], str]]:
    """Every line with its cells and where it stands; ids, positions and people are checked."""
    with path.open("rb") as file:
        _refuse_archive(file, path)
        for number, line in enumerate(file, 1):
            progress(len(line))
            where = f"{path.name}, line {number}"
            cells = line.rstrip(b"\r\n").split(b"\t")
            if len(cells) not in columns or not line.endswith(b"\n"):
                wanted = " or ".join(map(str, columns))
                raise _not_a_dump(f"{len(cells)} columns, cut off or not {wanted}", where)
            if len(cells) == 19:
                _check_place(cells, where)
            yield line, cells, where


def _check_place(cells: list[bytes], where: str) -> None:
    try:
        lat, lon, people = float(cells[4]), float(cells[5]), int(cells[14] or 0)
    except ValueError:
        raise _not_a_dump("no latitude, longitude and population", where) from None
    if not (abs(lat) <= 90 and abs(lon) <= 180 and people >= 0):
        raise _not_a_dump(f"latitude {lat}, longitude {lon}, population {people}", where)


def _refuse_archive(file: IO[bytes], path: Path) -> None:
    if file.read(2) == b"PK":
        raise InputError("is a zip archive", where=str(path), do="unzip it first")
    file.seek(0)


def _not_a_dump(what: str, where: str) -> InputError:
    return InputError(what, where=where, do="download the file from GeoNames again")
