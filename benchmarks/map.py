"""The exported map of many incidents, beside what others export of the same, in the same run.

For each number of incidents, with quotes of 400 characters: CPU seconds and peak memory of the
export, size of the file and, in Chromium with no network, seconds to the first symbol and until
quotes can be read, the longest task, the memory of the page's process and what a filter, a
window of time and the first search of all quotes take.
Each export is a fresh process. folium's pages ask for Leaflet on the web: here they get it from
the disk. Peers that are not installed are left out. ``--check`` compares with folium's
FastMarkerCluster, the fastest of its ways, at 10,000.
"""

from __future__ import annotations

import argparse
import html
import importlib
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from floors import add_options, hold
from incidents_at_random import incidents_at_random

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from playwright.sync_api import Browser, Page, Route

    from mapapp.records import Incident

NODE_MODULES: Final = Path(__file__).resolve().parent.parent / "mapapp/frontend/node_modules"
SIZES: Final = (1_000, 10_000, 100_000, 1_000_000)
CHECKED: Final = 10_000
PEER: Final = "folium FastMarkerCluster"
MOST: Final = {"folium Marker": 2_000, "folium GeoJson": 100_000, PEER: 100_000, "plotly": 100_000}
"""Incidents past which a peer is left out, unless ``--all`` asks for it."""
PATIENCE_MS: Final = 90_000
FIGURES: Final = (
    "cpu_s peak_mb file_mb symbols_s quotes_s longest_ms renderer_mb "
    "filter_ms window_ms search_s requests"
)
FIRST_SYMBOL = """
window.longest = 0;
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
}).observe({type: "longtask", buffered: true});
const symbol = ".leaflet-marker-icon, path.leaflet-interactive, .js-plotly-plot .scatterlayer";
const look = () => {
  if (document.querySelector(symbol)) window.drawn = performance.now();
  else requestAnimationFrame(look);
};
look();
"""
MARKS = """() => Object.fromEntries(["symbols", "quotes"].map((name) =>
  [name, performance.getEntriesByName(`mapapp:${name}`)[0]?.startTime]))"""
FILTER = """() => {
  const {app} = mapapp;
  const {selection} = app;
  const half = selection.facet("kind").values.filter((_, number) => number % 2);
  const start = performance.now();
  selection.choose("kind", half);
  return performance.now() - start;
}"""
SEARCH = "mapapp.app.selection.set({text: 'shelling dan'})"
SEARCHED = "performance.getEntriesByName('mapapp:search')[0]?.duration"
WINDOW = """() => {
  const {timeline, selection} = mapapp.app;
  const [first, last] = timeline.span;
  selection.choose("kind", null);
  const start = performance.now();
  selection.set({window: [first, (first + last) >> 1]});
  return performance.now() - start;
}"""


def main() -> int:
    """Measure, print a row an export, and hold the ratios if asked."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    options.add_argument("--all", action="store_true", help="peers at every size, however long")
    options.add_argument("--export", nargs=3, help=argparse.SUPPRESS)
    add_options(options)
    chosen = options.parse_args()
    if chosen.export:
        name, count, path = chosen.export
        print(json.dumps(export(name, int(count), Path(path))))
        return 0
    if chosen.check:
        names: Sequence[str] = ("mapapp", PEER)
        found = measure(names, CHECKED)
        ratios = {key: found[PEER][key] / found["mapapp"][key] for key in RATIOS}
        print("ratios", {key: round(ratio, 2) for key, ratio in ratios.items()})
        return hold("map", {f"{PEER} / mapapp": ratios}, check=True, lift=chosen.lift)
    for size in chosen.sizes:
        measure([name for name in WRITERS if chosen.all or size <= MOST.get(name, size)], size)
    return 0


RATIOS: Final = ("cpu_s", "file_mb", "symbols_s")


def measure(names: Sequence[str], count: int) -> dict[str, dict[str, float]]:
    """All figures of some exports of so many incidents, printed as they come."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - the exports do without

    print(f"\n{count:,} incidents\n{'':26}" + "".join(f"{name:>12}" for name in FIGURES.split()))
    found = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        for name in names:
            path = Path(folder, "map.html")
            told = subprocess.run(  # noqa: S603 - ourselves
                [sys.executable, __file__, "--export", name, str(count), str(path)],
                stdout=subprocess.PIPE,
                check=True,
            )
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
            figures = json.loads(told.stdout) | opened(browser, path, name)
            browser.close()
            found[name] = figures
            row = (figures.get(key) for key in FIGURES.split())
            print(
                f"{name:26}"
                + "".join(f"{'':>12}" if one is None else f"{one:12.2f}" for one in row)
            )
    return found


def export(name: str, count: int, path: Path) -> dict[str, float]:
    """Write one export, in this process: CPU seconds, peak memory and size of the file."""
    incidents = list(incidents_at_random(count))
    before = peak_mb()
    start = time.process_time()
    WRITERS[name](incidents, path)
    seconds = time.process_time() - start
    return {
        "cpu_s": seconds,
        "peak_mb": peak_mb(),
        "incidents_mb": before,
        "file_mb": path.stat().st_size / 1e6,
    }


def peak_mb() -> float:
    """The most memory that this process has held, megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def opened(browser: Browser, path: Path, name: str) -> dict[str, float | None]:
    """What a browser makes of a file."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    asked: list[str] = []
    page.route(re.compile("https?://"), lambda route: answer(route, asked))
    page.add_init_script(FIRST_SYMBOL)
    page.goto(path.as_uri(), timeout=PATIENCE_MS)
    ours = name == "mapapp"
    ready = "performance.getEntriesByName('mapapp:quotes').length" if ours else "window.drawn"
    wait_for(page, ready)
    marks = page.evaluate(MARKS) if ours else {"symbols": page.evaluate("window.drawn")}
    page.wait_for_timeout(500)
    return {
        "symbols_s": marks["symbols"] / 1000,
        "quotes_s": marks["quotes"] / 1000 if ours else None,
        "longest_ms": page.evaluate("longest"),
        "renderer_mb": renderer_mb(),
        "filter_ms": page.evaluate(FILTER) if ours else None,
        "window_ms": page.evaluate(WINDOW) if ours else None,
        "search_s": searched_s(page) if ours else None,
        "requests": len(asked),
    }


def searched_s(page: Page) -> float:
    """How long a search of every quote takes, of which none was searched before."""
    page.evaluate(SEARCH)
    wait_for(page, SEARCHED)
    return float(page.evaluate(SEARCHED)) / 1000


def wait_for(page: Page, condition: str) -> None:
    """Wait, without having the page evaluate text, which its policy forbids."""
    until = time.monotonic() + PATIENCE_MS / 1000
    while not page.evaluate(condition):
        if time.monotonic() > until:
            raise SystemExit(f"nothing was drawn: {condition}")
        page.wait_for_timeout(50)


def answer(route: Route, asked: list[str]) -> None:
    """Give Leaflet and its clusters from the disk, and nothing else."""
    url = route.request.url
    asked.append(url)
    name = url.partition("?")[0].rpartition("/")[2].replace(".min.", ".")
    for package in ("leaflet", "leaflet.markercluster"):
        file = NODE_MODULES / package / "dist" / name
        if file.exists() and package in url.lower():
            route.fulfill(path=file)
            return
    route.abort()


def renderer_mb() -> float:
    """Memory of the largest renderer process of this machine's Chromiums that we started."""
    ours = descendants(Path("/proc/self").resolve().name)
    sizes = [0.0]
    for process in ours:
        command = Path("/proc", process, "cmdline").read_bytes()
        if b"--type=renderer" in command:
            status = Path("/proc", process, "status").read_text("utf-8")
            sizes.append(int(status.split("VmRSS:")[1].split()[0]) / 1024)
    return max(sizes)


def descendants(process: str) -> list[str]:
    """A process's children, and theirs, by id."""
    found = []
    for task in Path("/proc", process, "task").glob("*/children"):
        for child in task.read_text("utf-8").split():
            found += [child, *descendants(child)]
    return found


def placed(incidents: Sequence[Incident]) -> list[tuple[float, float, str]]:
    """Latitude, longitude and, as HTML, what our page says of the incidents that have a point."""
    return [
        (one.lat, one.lon, popup(one))
        for one in incidents
        if one.lat is not None and one.lon is not None
    ]


def popup(one: Incident) -> str:
    """Quote and facts of an incident."""
    facts = {
        "Event date": one.date.edtf if one.date else "",
        "Place": f"{one.place_name}, {one.admin1}, {one.country}",
        "Precision": one.precision.name,
        "Who": ", ".join(one.actors),
        "Source": one.article_source,
        "Article": one.article_title,
        "Confidence": f"{one.confidence:.0%}",
    }
    rows = "".join(f"<dt>{name}</dt><dd>{html.escape(fact)}</dd>" for name, fact in facts.items())
    link = f'<a href="{html.escape(one.article_url)}">Read it in the article</a>'
    said = f"<b>{html.escape(one.title)}</b><p>{one.kind.value}, {one.assertion.value}</p>"
    return f"{said}<blockquote>{html.escape(one.quote.exact)}</blockquote><dl>{rows}</dl>{link}"


def write_mapapp(incidents: Sequence[Incident], path: Path) -> None:
    """Our own page, with the list and everything that is said of an incident."""
    from mapapp.export.standalone import standalone_page  # noqa: PLC0415 - measured

    path.write_text(standalone_page(incidents, title="Incidents"), "utf-8")


def write_markers(incidents: Sequence[Incident], path: Path) -> None:
    """The loop that folium's introduction shows."""
    import folium  # noqa: PLC0415 - may be missing

    drawn = folium.Map(location=[20, 20], zoom_start=2)
    for lat, lon, text in placed(incidents):
        folium.Marker([lat, lon], popup=text).add_to(drawn)
    drawn.save(path)


def write_fast_cluster(incidents: Sequence[Incident], path: Path) -> None:
    """Folium's way for many markers: data and a function that makes each."""
    import folium.plugins  # noqa: PLC0415 - may be missing

    drawn = folium.Map(location=[20, 20], zoom_start=2)
    make = "function (row) { return L.marker([row[0], row[1]]).bindPopup(row[2]); }"
    layer = folium.plugins.FastMarkerCluster(  # type: ignore[no-untyped-call]
        placed(incidents), callback=make
    )
    layer.add_to(drawn)
    drawn.save(path)


def write_geojson(incidents: Sequence[Incident], path: Path) -> None:
    """Folium's layer of features."""
    import folium  # noqa: PLC0415 - may be missing

    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [lon, lat]},
            "properties": {"text": text},
        }
        for lat, lon, text in placed(incidents)
    ]
    drawn = folium.Map(location=[20, 20], zoom_start=2)
    layer = folium.GeoJson(
        {"type": "FeatureCollection", "features": features},
        marker=folium.CircleMarker(radius=4),
        popup=folium.GeoJsonPopup(["text"]),
    )
    layer.add_to(drawn)
    drawn.save(path)


def write_plotly(incidents: Sequence[Incident], path: Path) -> None:
    """Plotly's scatter on a map, its script in the page."""
    go = importlib.import_module("plotly.graph_objects")

    lats, lons, texts = zip(*placed(incidents), strict=True)
    figure = go.Figure(go.Scattergeo(lat=lats, lon=lons, text=texts))
    figure.write_html(path, include_plotlyjs=True)


WRITERS: Final[dict[str, Callable[[Sequence[Any], Path], None]]] = {
    "mapapp": write_mapapp,
    **({"plotly": write_plotly} if find_spec("plotly") else {}),
    PEER: write_fast_cluster,
    "folium GeoJson": write_geojson,
    "folium Marker": write_markers,
}


if __name__ == "__main__":
    sys.exit(main())
