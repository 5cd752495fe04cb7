"""Builds the gazetteer: sources to rows, rows to files.

Runs where the package is built, with build requirements that a user's machine may lack.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mapapp.errors import InputError
from mapapp.gazetteer.airfields import read_airfields
from mapapp.gazetteer.check import misplaced
from mapapp.gazetteer.cities import read_cities
from mapapp.gazetteer.compile import write_gazetteer
from mapapp.gazetteer.countries import read_countries, read_shapes
from mapapp.gazetteer.geodata import read_demonyms, read_places
from mapapp.gazetteer.names import fold
from mapapp.gazetteer.provinces import Province, place_cities, province_rows, read_provinces
from mapapp.gazetteer.rows import Row, WrittenName

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mapapp.gazetteer.topology import Topology


def build_gazetteer(out: Path, *, geodata: Path, node_modules: Path) -> None:
    """Compile the gazetteer into a folder.

    Args:
        out: the folder; what it held is replaced.
        geodata: the project's ``geodata/``.
        node_modules: where npm has put ``world-atlas``.

    Raises:
        InputError: a row of ``geodata/`` cannot be used, or lies where it says it does not.
    """
    topology = read_shapes(node_modules)
    countries = {row.country: (row, shape) for row, shape in read_countries(topology)}
    provinces = read_provinces(geodata / "boundaries")
    found = list(read_cities())
    cities = [row for row, _ in found]
    lies_in = place_cities(cities, [code for _, code in found], provinces)
    province_of = {row.id: (row, shape) for row, shape in province_rows(provinces, cities, lies_in)}
    for number, province in lies_in.items():
        cities[number].admin1 = province_of[province.id][0].name
    shapes_of_countries = {code: shape for code, (_, shape) in countries.items()}
    places = list(_checked_places(geodata / "places", shapes_of_countries, provinces, province_of))
    for code, word in read_demonyms(geodata / "demonyms"):
        if code in countries:
            countries[code][0].names.append(word)
    rows = [
        *(row for row, _ in countries.values()),
        *(row for row, _ in province_of.values()),
        *_without_replaced(cities, places),
        *places,
        *read_airfields(),
    ]
    shapes = {row.id: shape for row, shape in (*countries.values(), *province_of.values())}
    write_gazetteer(out, rows, shapes, _borders(topology))


def _checked_places(
    folder: Path,
    countries: Mapping[str, BaseGeometry],
    provinces: tuple[Province, ...],
    province_of: Mapping[str, tuple[Row, BaseGeometry]],
) -> Iterable[Row]:
    called = {
        (province.country, fold(name)): province_of[province.id][0].name
        for province in provinces
        for name in province.names
    }
    for row, where in read_places(folder):
        if wrong := misplaced(row, countries, provinces):
            raise InputError(wrong, where=where, do="mend its position, country or province")
        row.admin1 = called.get((row.country, fold(row.admin1)), row.admin1)
        yield row


def _without_replaced(cities: Iterable[Row], places: Iterable[Row]) -> Iterable[Row]:
    """The cities that no row of ``geodata/places`` stands for; the others hand it their names."""
    replaced = {f"geonames:{place.geonames_id}": place for place in places if place.geonames_id}
    for city in cities:
        if (place := replaced.get(city.id)) is None:
            yield city
        else:
            place.names += [WrittenName(city.name), *city.names]
            place.population = city.population


def _borders(topology: Topology) -> dict[str, BaseGeometry]:
    from shapely import MultiPoint  # noqa: PLC0415 - with its one use

    lines = {f"border:{'-'.join(pair)}": line for pair, line in topology.borders()}
    points = {
        f"tripoint:{'-'.join(triple)}": found[0] if len(found) == 1 else MultiPoint(found)
        for triple, found in topology.meeting_points()
    }
    return lines | points
