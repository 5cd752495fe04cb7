"""Derive ``US.csv`` from the Census Bureau's county boundaries of 2017.

    python geodata/regions/counties/derive.py counties-10m.json

``counties-10m.json`` is in npm's package ``us-atlas`` 3.0.1; see ``geodata/SOURCES.md``.
Virginia's independent cities and Puerto Rico's municipalities are towns, which GeoNames has.
"""

import csv
import json
import sys
from pathlib import Path

import shapely

from mapapp.gazetteer.countries import inner_point, radius_of
from mapapp.gazetteer.regions import layers

HERE = Path(__file__).resolve().parent
STATES = 56
"""The last FIPS code of a state; territories come after."""
INDEPENDENT = 510
"""From here on a state's counties are independent cities."""
PARISHES, ALASKA = "22", "02"
WITHOUT_COUNTIES = {"11"}
"""The District of Columbia is its own county."""


def main(source: str) -> None:
    """Read, measure and write, in order of the FIPS codes."""
    read = json.loads(Path(source).read_text("utf-8"))["objects"]
    states = {one["id"]: one["properties"]["name"] for one in read["states"]["geometries"]}
    shapes = layers(Path(source), "counties")["counties"]
    rows = []
    for one, found in zip(read["counties"]["geometries"], shapes, strict=True):
        fips, name = one["id"], one["properties"]["name"]
        state = fips[:2]
        if int(state) > STATES or state in WITHOUT_COUNTIES or int(fips[2:]) >= INDEPENDENT:
            continue
        title = {PARISHES: "Parish", ALASKA: "Borough"}.get(state, "County")
        # The Aleutians reach past the antimeridian.
        shape = shapely.transform(found, lambda at: at - [360, 0] * (at[:, :1] > 0))
        point = inner_point(shape)
        lat, lon = round(point.y, 3), round(point.x, 3)
        radius_m = int(radius_of(shape, shapely.Point(lon, lat)))
        rows.append([fips, f"{name} {title}", states[state], lat, lon, radius_m])
    with (HERE / "US.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["fips", "name", "state", "lat", "lon", "radius_m"])
        writer.writerows(sorted(rows))


if __name__ == "__main__":
    main(sys.argv[1])
