"""Provinces (admin-1): shapes and names from Natural Earth, further names from their capitals."""

from __future__ import annotations

import csv
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely

from mapapp.gazetteer.countries import inner_point, radius_of
from mapapp.gazetteer.names import SAME_BEGINNING, fold, written_forms
from mapapp.gazetteer.rows import ARABIC_SPEAKING, OTHER_SCRIPTS, Row, WrittenName

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


AGREED_SHARE = 0.8
"""Of the cities with a GeoNames code: from here on the code and a polygon are one province."""
CAPITAL_SHARE = 0.2
"""Of the people of a province's largest city: whoever has fewer did not give it its name."""

APART = 1.0
"""Degrees from which a province of the same name is another one, and not the land of a town."""


@dataclass(frozen=True, slots=True)
class Province:
    """One polygon with what Natural Earth calls it, the main name first."""

    country: str
    names: tuple[str, ...]
    shape: BaseGeometry

    @property
    def id(self) -> str:
        """The gazetteer's id: the country and a slug of the main name."""
        return f"admin1:{self.country}.{fold(self.names[0]).replace(' ', '-')}"


def read_provinces(boundaries: Path) -> tuple[Province, ...]:
    """Every province of ``geodata/boundaries``, in the file's order, no id twice."""
    with gzip.open(boundaries / "provinces.geojson.gz", "rt", encoding="utf-8") as file:
        features = json.load(file)["features"]
    main_names = {(f["properties"]["country"], f["properties"]["names"][0]) for f in features}
    provinces: dict[str, Province] = {}
    for feature in features:
        country, names = feature["properties"]["country"], feature["properties"]["names"]
        # Natural Earth gives some provinces the name of their neighbour as a second one.
        others = [name for name in names[1:] if (country, name) not in main_names]
        shape = shapely.from_geojson(json.dumps(feature["geometry"]))
        province = Province(country, (names[0], *others), shape)
        if (twin := provinces.get(province.id)) is not None:
            shape = shapely.union(twin.shape, shape)
            province = Province(country, twin.names, shape)
        provinces[province.id] = province
    return tuple(provinces.values())


def read_province_names(boundaries: Path) -> Iterator[tuple[str, WrittenName]]:
    """What CLDR calls the provinces of ``boundaries/names.csv.gz``: ids with names."""
    with gzip.open(boundaries / "names.csv.gz", "rt", encoding="utf-8", newline="") as file:
        for cells in csv.DictReader(file):
            place_id = cells.pop("place")
            for lang, told in cells.items():
                for text in filter(None, told.split("|")):
                    yield place_id, WrittenName(text, lang)


def place_cities(
    cities: Sequence[Row], codes: Sequence[str], provinces: Sequence[Province]
) -> dict[int, Province]:
    """Which province each city lies in, by its number.

    A GeoNames code stands for a province where nearly all of its cities lie inside that one
    polygon, so that a town on a coast or a border that the polygon cuts off still finds its
    province; where codes are of larger regions, as in France, the polygon alone decides.
    """
    inside = polygons_of(cities, provinces)
    votes: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    for city, number in inside.items():
        votes[cities[city].country, codes[city]][number] += 1
    elected = {}
    for key, counted in votes.items():
        number, most = counted.most_common(1)[0]
        if most >= AGREED_SHARE * counted.total():
            elected[key] = number
    return {
        number: provinces[found]
        for number, city in enumerate(cities)
        if (found := elected.get((city.country, codes[number]), inside.get(number))) is not None
    }


def polygons_of(places: Sequence[Row], provinces: Sequence[Province]) -> dict[int, int]:
    """The number of the province of its country whose polygon each place lies in, by its own."""
    tree = shapely.STRtree(shapely.points([row.lon for row in places], [row.lat for row in places]))
    # Asked polygon by polygon, each is made ready once for all the points in it.
    pairs = np.transpose(tree.query([one.shape for one in provinces], predicate="intersects"))
    return {
        place: number
        for number, place in pairs.tolist()
        if provinces[number].country == places[place].country
    }


def elected(
    cities: Sequence[Row],
    codes: Sequence[str],
    lies_in: Mapping[int, Province],
    province_of: Mapping[str, tuple[Row, BaseGeometry]],
) -> dict[str, str]:
    """The id of the province that a GeoNames code (``CC.CODE``) stands for, where it is one."""
    votes: dict[str, set[str]] = defaultdict(set)
    for number, city in enumerate(cities):
        if number in lies_in:
            votes[f"{city.country}.{codes[number]}"].add(province_of[lies_in[number].id][0].id)
    return {code: ids.pop() for code, ids in votes.items() if len(ids) == 1}


def province_rows(
    provinces: Sequence[Province], cities: Sequence[Row], lies_in: dict[int, Province]
) -> Iterator[tuple[Row, BaseGeometry]]:
    """A row and its polygon for each province, with its capital's names where it bears one."""
    largest: dict[tuple[str, str], Row] = {}
    population: Counter[str] = Counter()
    most: Counter[str] = Counter()
    for number, province in lies_in.items():
        city = cities[number]
        population[province.id] += city.population
        most[province.id] = max(most[province.id], city.population)
        for name in {fold(city.name), *(fold(other.text) for other in city.names)}:
            key = province.id, name
            if key not in largest or largest[key].population < city.population:
                largest[key] = city
    called = {(one.country, fold(one.names[0])): one for one in provinces}
    for province in provinces:
        forms = [
            form
            for name in province.names
            for form in written_forms(name, arabic=province.country in ARABIC_SPEAKING)
        ]
        named = [largest[province.id, form] for form in forms if (province.id, form) in largest]
        capital = max(named, key=lambda city: city.population, default=None)
        if capital:
            namesake = called.get((province.country, fold(capital.name)), province)
            # The District of Columbia is not called Washington, as a state across the land is.
            is_taken = shapely.distance(namesake.shape, province.shape) > APART
            is_small = capital.population < CAPITAL_SHARE * most[province.id]
            if is_taken or is_small or not _is_spelling_of(capital.name, province):
                capital = None
        point = inner_point(province.shape)
        names = [WrittenName(name) for name in province.names]
        if capital:
            names += [WrittenName(capital.name, "en"), *capital.names]
        yield (
            Row(
                id=province.id,
                name=capital.name if capital else province.names[0],
                names=names,
                lat=round(point.y, 4),
                lon=round(point.x, 4),
                radius_m=radius_of(province.shape, point),
                feature="ADM1",
                country=province.country,
                admin1=capital.name if capital else province.names[0],
                population=population[province.id],
                source="naturalearth",
            ),
            province.shape,
        )


def _is_spelling_of(town: str, province: Province) -> bool:
    """Whether a town's name is its province's, written otherwise, as Deir ez-Zor and Dayr Az Zawr.

    In Latin letters it begins alike, or stands in it (Ciudad de Buenos Aires): Pará is not Belém,
    though Belém is called so, too. Nor is Oklahoma its City.
    """
    if province.country in OTHER_SCRIPTS:
        return True
    name, own = fold(town), fold(province.names[0])
    begins_alike = name[:SAME_BEGINNING] == own[:SAME_BEGINNING]
    return name in own or (begins_alike and not name.startswith(f"{own} "))
