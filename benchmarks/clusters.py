"""What it takes to group the signs of a map: our grid beside supercluster, in one Chromium.

Milliseconds, the first of some runs and the least: to group all incidents from nothing, and half
of them as after a filter. Supercluster adds up the kinds and asks whether all are known near a
place only, as our signs show both; the way to a worker and back would come on top.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Final

from incidents_at_random import incidents_at_random
from map import NODE_MODULES, wait_for, write_mapapp

from mapapp.records import Precision

RUNS: Final = 5
SCRIPT: Final = NODE_MODULES / "supercluster" / "dist" / "supercluster.min.js"
OURS: Final = """(runs) => {
  const {layer, selection, data} = mapapp.app;
  const {values} = selection.facet("kind");
  const context = document.createElement("canvas").getContext("2d");
  const group = (chosen) => {
    selection.choose("kind", chosen);
    if (!chosen) layer.shown = null;
    const start = performance.now();
    layer.show(data, selection.numbers);
    layer.arrange(context, layer.symbols.currentView);
    return performance.now() - start;
  };
  const half = values.filter((_, number) => number % 2);
  return Array.from({length: runs}, () => [null, half].map(group));
}"""
THEIRS: Final = """([runs, rows]) => {
  const points = rows.map(([lon, lat, kind, near]) => (
    {type: "Feature", geometry: {type: "Point", coordinates: [lon, lat]}, properties: {kind, near}}
  ));
  const add = (all, one) => {
    for (const kind in one.kinds) all.kinds[kind] = (all.kinds[kind] ?? 0) + one.kinds[kind];
    all.near &&= one.near;
  };
  const first = ({kind, near}) => ({kinds: {[kind]: 1}, near});
  const group = (found) => {
    const start = performance.now();
    const index = new Supercluster({radius: 58, extent: 256, maxZoom: 12, map: first, reduce: add});
    index.load(found).getClusters([-180, -85, 180, 85], 2);
    return performance.now() - start;
  };
  const half = points.filter((_, number) => number % 2);
  return Array.from({length: runs}, () => [points, half].map(group));
}"""


def main() -> None:
    """Measure both and print a row each."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - large

    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=100_000)
    count = options.parse_args().count
    incidents = list(incidents_at_random(count))
    rows = [
        [one.lon, one.lat, one.kind.value, one.precision is Precision.NEAR]
        for one in incidents
        if one.precision in {Precision.SITE, Precision.NEAR}
    ]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder, "map.html")
        write_mapapp(incidents, path)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(path.as_uri())
        wait_for(page, "performance.getEntriesByName('mapapp:quotes').length")
        # Of a page that has been at rest for a moment.
        page.wait_for_timeout(500)
        ours = page.evaluate(OURS, RUNS)
        other = browser.new_page()
        other.add_script_tag(path=SCRIPT)
        theirs = other.evaluate(THEIRS, [RUNS, rows])
        browser.close()
    print(f"{count:,} incidents, {len(rows):,} of them at points\n{'':14}", end="")
    print(*(f"{name:>14}" for name in ("all: first", "least", "half: first", "least")), sep="")
    for name, runs in (("mapapp", ours), ("supercluster", theirs)):
        figures = [
            figure for column in zip(*runs, strict=True) for figure in (column[0], min(column))
        ]
        print(f"{name:14}" + "".join(f"{figure:14.1f}" for figure in figures))


if __name__ == "__main__":
    main()
