"""Derive ``provinces.geojson.gz`` from Natural Earth's admin-1 polygons.

    python geodata/boundaries/derive.py world_map.gpkg

``world_map.gpkg`` is in Debian's package ``qgis-common``
(``/usr/share/qgis/resources/data/world_map.gpkg``); see ``geodata/SOURCES.md``.
Neighbours are simplified together, so that they keep a common border.
"""

import gzip
import json
import re
import sys
from pathlib import Path

import pyogrio
import shapely

HERE = Path(__file__).resolve().parent
TOLERANCE = 0.004
"""Degrees: the square root of the area by which simplifying may move a border, about 400 m."""
DECIMALS = 3
"""Of a degree: about 100 m, below the error of the source at 1:10 million."""
WITHOUT_CODE = {
    "Kosovo": "XK", "Somaliland": "SO", "Northern Cyprus": "CY", "Baykonur Cosmodrome": "KZ",
    "Siachen Glacier": "IN", "Indian Ocean Territories": "AU",
}  # fmt: skip
"""Countries that the source gives no ISO code, and the code we file their provinces under."""

MISSPELT = {"Seien-et-Marne": "Seine-et-Marne", "Haute-Rhin": "Haut-Rhin"}
"""Names of the source that no province has, and what the provinces are called."""


def names_of(row: dict[str, object]) -> list[str]:
    """A province's names, the main one first: brackets hold a second, ``Muhafazat`` is a title."""
    names: dict[str, None] = {}
    for column in ("name", "woe_name", "gn_name"):
        if isinstance(text := row[column], str):
            first, _, second = text.partition("(")
            for name in (first, second.rstrip(" )")):
                plain = name.strip().replace("`", "’")
                bare = re.sub(r"^(Muhafazat|Provincia de|Provincia)\s+", "", plain)
                names[MISSPELT.get(bare, bare)] = None
    return [name for name in names if name]


def main(source: str) -> None:
    """Read, simplify and write, provinces in order of country and name."""
    frame = pyogrio.read_dataframe(source, layer="states_provinces")
    shapes = shapely.make_valid(frame.geometry.to_numpy())
    simple = shapely.coverage_simplify(shapes, TOLERANCE)
    simple = shapely.make_valid(shapely.set_precision(simple, 10**-DECIMALS))
    features = []
    for row, shape in zip(frame.to_dict("records"), simple, strict=True):
        country = row["iso_a2"] if len(row["iso_a2"]) == 2 and row["iso_a2"] != "-1" else ""
        country = country or WITHOUT_CODE.get(row["admin"], "")
        names = names_of(row)
        if country and names and shape.area:
            properties = {"country": country, "names": names}
            geometry = json.loads(shapely.to_geojson(shape))
            features.append({"type": "Feature", "properties": properties, "geometry": geometry})
    features.sort(key=lambda one: (one["properties"]["country"], one["properties"]["names"]))
    text = json.dumps(
        {"type": "FeatureCollection", "features": features},
        ensure_ascii=False, separators=(",", ":"),
    )  # fmt: skip
    packed = gzip.compress(text.encode(), compresslevel=9, mtime=0)
    (HERE / "provinces.geojson.gz").write_bytes(packed)


if __name__ == "__main__":
    main(*sys.argv[1:])
