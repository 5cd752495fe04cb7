"""GeoNames' dumps and our own rows to a compiled gazetteer, in stages that are taken up again.

What the package's own gazetteer has besides GeoNames' towns (countries, provinces, regions,
places, airfields) is taken from it: its build needs files that a user does not have.
"""

from __future__ import annotations

import heapq
import json
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import shapely

from mapapp.errors import InputError
from mapapp.files import naming_the_file
from mapapp.gazetteer.compile import Provenance, finish, write_rows, write_shapes
from mapapp.gazetteer.dump import FIRST, Progress, deal_names, deal_places, rows_of
from mapapp.gazetteer.folder import FORMAT, PACKAGED, put_in_place
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.own import read_own
from mapapp.gazetteer.provinces import Province, polygons_of
from mapapp.gazetteer.rows import Row, WrittenName
from mapapp.gazetteer.stages import Stages
from mapapp.gazetteer.tries import write_names

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Watch = Callable[[str, int], Progress]
"""Told the name of a stage and how many bytes or rows it has to do, gives what to tell it."""
SPACE = 2
"""Bytes on disk for each byte of the dumps while they are compiled (1.6 measured)."""


def unwatched(_stage: str, _total: int) -> Progress:
    """For whom progress is not shown."""
    return lambda _done: None


def build_from_dump(
    out: Path,
    places: Path,
    names: Path | None = None,
    *,
    countries: Collection[str] = (),
    watch: Watch = unwatched,
    packaged: Path = PACKAGED,
) -> None:
    """Compile GeoNames' dumps into a folder, which is replaced once all is done.

    Args:
        out: the folder of the gazetteer; work goes on beside it, in ``NAME.building``.
        places: ``allCountries.txt``, or a country's own file.
        names: ``alternateNamesV2.txt``; without it names have no language.
        countries: ISO alpha-2 codes of the countries to keep; none for all of them.
        watch: shown how far each stage has come.
        packaged: the package's own gazetteer.

    Raises:
        InputError: a file is missing, no such dump, or cut off; no space, or no permission.
        MissingPartError: the package's own gazetteer is not built.
    """
    inputs = [path for path in (places, names) if path is not None]
    fingerprints = [_fingerprint(path) for path in inputs]  # first: it tells a file that is none
    own, province_of_code = read_own(packaged)
    base = Gazetteer.open(packaged)
    made_from = {
        "format": FORMAT,
        "own": base.version,
        "countries": sorted(countries),
        "inputs": fingerprints,
    }
    building = out.with_name(f"{out.name}.building")
    size = {path: path.stat().st_size for path in inputs}
    with naming_the_file(building):
        building.parent.mkdir(parents=True, exist_ok=True)
        stages = Stages(building, made_from)
        if not countries:
            _refuse_full_disk(building, SPACE * sum(size.values()))
        new, parts = building / "new", building / "parts"
        place_parts, name_parts = parts / "places", parts / "names" if names else None

        def deal() -> None:
            shutil.rmtree(parts, ignore_errors=True)
            deal_places(places, place_parts, countries, watch("places", size[places]))

        stages.run("places", deal)
        if names and name_parts:
            shown = watch("names", size[names])

            def deal_further() -> None:
                shutil.rmtree(parts / "names", ignore_errors=True)
                deal_names(names, parts / "names", shown)

            stages.run("names", deal_further)

        def compile_rows() -> None:
            shutil.rmtree(new, ignore_errors=True)
            new.mkdir()
            merged = _Merged(own, province_of_code, base)
            shown = watch("rows", sum(path.stat().st_size for path in place_parts.iterdir()))
            write_rows(new, building / "spool", merged.rows(place_parts, name_parts, shown))

        stages.run("rows", compile_rows)
        stages.run("shapes", lambda: _copy_shapes(new, base, own, packaged))
        stages.run("tries", lambda: write_names(new, building / "spool"))
        kept = f", of {' '.join(sorted(countries))}" if countries else ""
        told = f"GeoNames' {' and '.join(path.name for path in inputs)}{kept}"
        finish(new, building / "spool", Provenance(told, base.licences))
        put_in_place(new, out)
        shutil.rmtree(building)


class _Merged:
    """Our rows and those of a dump, in order of their ids."""

    def __init__(
        self, own: Sequence[Row], province_of_code: dict[str, str], base: Gazetteer
    ) -> None:
        self._own = {row.id: row for row in own}
        self._replaced = {f"geonames:{row.geonames_id}": row for row in own if row.geonames_id}
        self._province_of_code = province_of_code
        self._provinces = [
            Province(row.country, (row.name,), shape)
            for row in own
            if row.id.startswith("admin1:") and (shape := base.boundary(row.id)) is not None
        ]
        shapely.prepare([one.shape for one in self._provinces])

    def rows(self, places: Path, names: Path | None, progress: Progress) -> Iterator[Row]:
        """Every row; a place of ours takes over the names of the dump's row that it replaces."""
        first = list(self._left(rows_of(FIRST, places, names))) if (places / FIRST).exists() else []
        parts = sorted(path.name for path in places.iterdir() if path.name != FIRST)

        def dumped() -> Iterator[Row]:
            for part in parts:
                yield from self._placed(list(rows_of(part, places, names)))
                progress((places / part).stat().st_size)

        # Ours are taken one by one: those of GeoNames come before the places that replace them.
        ours = (self._own[place_id] for place_id in sorted(self._own))
        theirs = heapq.merge(sorted(first, key=_id), dumped(), key=_id)
        return heapq.merge(ours, theirs, key=_id)

    def _left(self, found: Iterable[tuple[Row, str]]) -> Iterator[Row]:
        """The countries and provinces that none of ours stands for."""
        for row, code in found:
            country = self._own.get(f"country:{row.country}")
            province = self._own.get(self._province_of_code.get(code, ""))
            mine = province if row.feature == "ADM1" else country
            if mine is None or row.feature == "PCLH":
                yield row
            else:
                _hand_over(row, mine)

    def _placed(self, found: Sequence[tuple[Row, str]]) -> Iterator[Row]:
        stray = []
        for row, code in found:
            if place_id := self._province_of_code.get(code, ""):
                row.admin1 = self._own[place_id].name
            else:
                stray.append(row)
        for at, number in polygons_of(stray, self._provinces).items():
            stray[at].admin1 = self._provinces[number].names[0]
        for row, _ in found:
            if (mine := self._replaced.get(row.id)) is None:
                yield row
            else:
                _hand_over(row, mine)


def _hand_over(row: Row, mine: Row) -> None:
    mine.names += [WrittenName(row.name), *row.names]
    mine.population = max(mine.population, row.population)


def _id(row: Row) -> str:
    return row.id


def _copy_shapes(new: Path, base: Gazetteer, own: Iterable[Row], packaged: Path) -> None:
    shapes = {row.id: shape for row in own if (shape := base.boundary(row.id)) is not None}
    ids = json.loads((packaged / "borders.json").read_text("utf-8"))
    borders: dict[str, BaseGeometry] = {
        place_id: line for place_id in ids if (line := base.boundary(place_id)) is not None
    }
    write_shapes(new, shapes, borders)


def _fingerprint(path: Path) -> list[object]:
    with naming_the_file(path):
        if path.is_dir():
            raise IsADirectoryError
        told = path.stat()
    return [path.name, told.st_size, told.st_mtime_ns]


def _refuse_full_disk(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    held = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    if free + held < needed:
        raise InputError(
            f"{needed / 1e9:.1f} GB are needed and {free / 1e9:.1f} GB are free",
            where=str(folder),
            do="free some, choose another folder with -o, or name --countries",
        )
