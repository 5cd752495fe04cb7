"""Counties of the United States, from the Census Bureau by way of ``geodata/regions/counties``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mapapp.gazetteer.geodata import number, read_table
from mapapp.gazetteer.rows import Row

COUNTY_COLUMNS = ["fips", "name", "state", "lat", "lon", "radius_m"]


def read_counties(folder: Path) -> Iterator[Row]:
    """A row for every county, in order of its FIPS code."""
    for path in sorted(folder.glob("*.csv")):
        for cells, where in read_table(path, COUNTY_COLUMNS):
            yield Row(
                id=f"fips:{cells['fips']}",
                name=cells["name"],
                lat=number("lat", cells, where, 90),
                lon=number("lon", cells, where, 180),
                radius_m=number("radius_m", cells, where, 2_000_000),
                feature="ADM2",
                country="US",
                admin1=cells["state"],
                source="census",
            )
